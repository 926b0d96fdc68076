/** The interface's words, written beside the extension by `spenningsfelt build`. */

import type { Words } from "../model";

export type { Words };

// Only valid while the script is first read; the address follows JupyterLab's own, also behind a hub.
const HERE = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

/** Words per language; an empty set where they cannot be had: the keys then show themselves. */
export async function allWords(): Promise<Record<string, Words>> {
  try {
    return (await (await fetch(new URL("words.json", HERE))).json()) as Record<string, Words>;
  } catch {
    return {};
  }
}

export const say = (words: Words, key: string): string => words[key] ?? key;
