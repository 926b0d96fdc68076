/** What Lab makes of a cell, where a course page needs it otherwise. */

/**
 * No «Code Cell Content with Output», in English, on an element that may have no name: Lab says it again at each output. And
 * what Lab folds an output with, which is not seen here, does not have the name Lab knows: it would measure the page each time.
 */
export function plainCell(cell: HTMLElement): void {
  const unnamed = () => cell.removeAttribute("aria-label");
  unnamed();
  new MutationObserver(unnamed).observe(cell, { attributeFilter: ["aria-label"] });
  cell
    .querySelector(".jp-OutputArea-promptOverlay")
    ?.classList.replace("jp-OutputArea-promptOverlay", "spf-fold");
}
