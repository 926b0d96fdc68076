/** Until the module stands there: a calm page, not JupyterLab being put together, with the notebook's file name on top. */
import { fontThere } from "./font";

const LONGEST = 10_000; // ms; should nothing ever be opened, one sees what there is
const SLOW = 5000; // ms; a slow program hides the text for no longer
const STILL = 6; // pictures in a row in which nothing on the screen has moved
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

/**
 * The text of `notebook` is there. Lift the cover when `alive`, which tells whether its program is, and the font is there and
 * nothing above the fold moves any more; at once when it is not.
 */
export async function uncoverWhenStill(
  notebook: HTMLElement,
  alive: Promise<boolean>,
): Promise<void> {
  setTimeout(uncover, SLOW);
  if (await alive) {
    await fontThere; // it gives the lines their breaks
    await still(notebook);
  }
  uncover();
}

async function still(notebook: HTMLElement): Promise<void> {
  let before: string | null = null;
  for (let pictures = 0; pictures < STILL && node.isConnected; ) {
    await new Promise(requestAnimationFrame);
    const now = seen(notebook);
    pictures = now !== null && now === before ? pictures + 1 : 0;
    before = now;
  }
}

/** Where the cells on the screen begin and end; null while one of them waits for its exercise. */
function seen(notebook: HTMLElement): string | null {
  const cells = [...notebook.querySelectorAll(".jp-Cell")]
    .map((cell) => ({ cell, ...edges(cell) }))
    .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
  const drawn = cells.every(
    ({ cell }) => !cell.querySelector(".jp-OutputArea-output") || cell.querySelector(".spf > *"),
  );
  return drawn ? cells.map(({ top, bottom }) => `${top} ${bottom}`).join() : null;
}

const edges = (cell: Element) => {
  const { top, bottom } = cell.getBoundingClientRect();
  return { top, bottom };
};
