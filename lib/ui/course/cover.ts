/** Until the module stands there: a calm page, not JupyterLab being put together, with the notebook's file name on top. */
const LONGEST = 10_000; // ms; should nothing ever be opened, one sees what there is
const node = document.createElement("div");

/** Cover the course's own addresses, light or dark as the reader's system is: JupyterLab does not know its theme yet. */
export function cover(): void {
  if (!/\/doc(\/|$)/.test(location.pathname)) return;
  node.className = `spf-cover${matchMedia("(prefers-color-scheme: dark)").matches ? " spf-dark" : ""}`;
  document.body.append(node);
  setTimeout(uncover, LONGEST);
}

export function uncover(): void {
  node.remove();
}
