/** The tab keeps one icon. */

/** Lab changes the tab's icon each time the kernel works or rests: machinery, and an image to fetch and draw at each cell. */
export function stillIcon(): void {
  document.querySelector("link.busy.favicon")?.remove(); // without it Lab leaves the icon alone
}
