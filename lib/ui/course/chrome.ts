/** Lab's own parts around a course page: hidden in course mode, back in full JupyterLab. */
import { local } from "../saving/storage";
import { mayRun } from "./gate";
import type { App, LabWidget, Panel } from "./lab";

// Lab's first six, Notebook 7's last two. Lumino lays out absolutely: hidden by CSS they would leave gaps.
const AROUND = new Set([
  "jp-top-panel",
  "jp-top-bar",
  "jp-menu-panel",
  "jp-bottom-panel",
  "jp-left-stack",
  "jp-right-stack",
  "top-panel-wrapper",
  "menu-panel-wrapper",
]);
const QUIET = "data-lm-suppress-shortcuts";
const OWN_MENU = "data-jp-suppress-context-menu"; // the right button brings the browser's menu, which can spell
const SCALE = "spf-projector"; // localStorage: large text on this machine

let courseMode = false; // until the address says otherwise, JupyterLab is as it always is

export const inCourseMode = (): boolean => courseMode;
export const enterCourseMode = (): void => {
  courseMode = true;
};
export const onProjector = (): boolean => local.getItem(SCALE) !== null;
export const setProjector = (on: boolean): unknown =>
  on ? local.setItem(SCALE, "1") : local.removeItem(SCALE);

function* inside(widget: LabWidget): Generator<LabWidget> {
  yield widget;
  for (const child of widget.children()) yield* inside(child);
}

/** Make the page look as course mode is set, when `panel` is the one in front. */
export function dress(app: App, panel: Panel): void {
  const on = inCourseMode();
  panel.toggleClass("spf-course", on);
  panel.node.toggleAttribute(OWN_MENU, on);
  panel.toolbar.setHidden(on);
  panel.content.node.tabIndex = on ? -1 : 0; // the whole page is no stop of its own on the way through it
  ownUndo(panel, on);
  panel.node.classList.toggle("spf-projector", on && onProjector());
  for (const cell of panel.content.widgets) {
    if (cell.model.type === "code") cell.inputHidden = on;
    // a browser's translation sends away what it reads, and freezes it: the text may be, what one writes and does may not
    if (cell.model.type === "code") cell.node.translate = !on;
    void cell.ready.then(() => plain(cell.node, on)); // Lab makes what lies further down a little later
  }
  panel.content.widgets[0]?.toggleClass("spf-opening", on && mayRun(panel.content.model)); // the line that shows nothing
  if (app.shell.currentWidget && app.shell.currentWidget !== panel) return;
  document.body.toggleAttribute(QUIET, on);
  stillIcon(on);
  for (const widget of inside(app.shell)) {
    if (
      AROUND.has(widget.id) ||
      widget.hasClass("jp-SideBar") ||
      widget.hasClass("jp-skiplink-wrapper")
    )
      widget.setHidden(on);
  }
}

/**
 * No «Code Cell Content» on an element that may have no name. And what Lab folds an output with, which is not seen here,
 * does not have the name Lab knows: it would measure the page at each output.
 */
function plain(cell: HTMLElement, on: boolean): void {
  const [lab, ours] = ["jp-OutputArea-promptOverlay", "spf-fold"];
  cell.removeAttribute("aria-label");
  cell.querySelector(`.${on ? lab : ours}`)?.classList.replace(on ? lab : ours, on ? ours : lab);
}

/** Lab says by a mark that a notebook undoes changes to its cells, and then lets no field within undo its own. */
function ownUndo(panel: Panel, on: boolean): void {
  if (on) delete panel.content.node.dataset.jpUndoer;
  else panel.content.node.dataset.jpUndoer = "true";
}

/** Lab changes the tab's icon each time the kernel works or rests: machinery, and an image to fetch and draw at each cell. */
function stillIcon(on: boolean): void {
  busyIcon ??= document.querySelector("link.busy.favicon");
  if (on)
    busyIcon?.remove(); // without it Lab leaves the icon alone
  else if (busyIcon) document.head.append(busyIcon);
}

let busyIcon: Element | null = null;

/**
 * Keys and mouse are the learner's. Lab's single-letter commands would act on cells one cannot see: D D deletes one, the
 * arrows leave the field. A double click, which chooses a word, would turn the text into its source.
 */
export function quietInput(panel: Panel): void {
  // Lab looks for the mark from the element in focus and upwards, and stops at the first that a command is meant for
  panel.node.addEventListener("focusin", (e) =>
    (e.target as Element).toggleAttribute(QUIET, inCourseMode()),
  );
  panel.node.addEventListener(
    "dblclick",
    (e) => {
      if (inCourseMode()) e.stopPropagation();
    },
    { capture: true },
  );
}

/** Ctrl+S: everything is saved already, and the browser's own «save page» would only puzzle. */
export function nothingToSave(): void {
  addEventListener("keydown", (e) => {
    if (inCourseMode() && (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "s")
      e.preventDefault();
  });
}

/** Lab rewrites the title whenever it likes; ours is the module's. */
export function holdTitle(app: App, panel: Panel, title: string): () => void {
  const set = () => {
    if (inCourseMode() && app.shell.currentWidget === panel && document.title !== title)
      document.title = title;
  };
  const watch = new MutationObserver(set);
  const node = document.querySelector("title");
  if (node) watch.observe(node, { childList: true });
  set();
  return () => watch.disconnect();
}
