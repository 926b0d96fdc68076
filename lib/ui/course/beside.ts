/** Addresses of the files that lie beside this script. */

// Only valid while the script is first read; the address follows JupyterLab's own, also behind a hub.
const HERE = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

export const beside = (file: string): string => new URL(file, HERE).href;
