/** Lab's own parts around a course page: hidden in course mode, back in full JupyterLab. */
import { mayRun } from "./gate";
import type { App, LabWidget, Panel } from "./lab";
import { plainCell } from "./mends/cell";
import { stillIcon } from "./mends/icon";
import { ownUndo } from "./mends/undo";
import { onTheWall } from "./wall";

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

let courseMode = false; // until the address says otherwise, JupyterLab is as it always is

export const inCourseMode = (): boolean => courseMode;
export const enterCourseMode = (): void => {
  courseMode = true;
};

function* inside(widget: LabWidget): Generator<LabWidget> {
  yield widget;
  for (const child of widget.children()) yield* inside(child);
}

/** Make a course page of `panel`: once, for what stays so. */
export function dress(panel: Panel): void {
  panel.addClass("spf-course");
  panel.node.toggleAttribute(OWN_MENU, true);
  panel.toolbar.hide();
  panel.content.node.tabIndex = -1; // the whole page is no stop of its own on the way through it
  ownUndo(panel);
  stillIcon();
  quietInput(panel);
  for (const cell of panel.content.widgets) {
    void cell.ready.then(() => plainCell(cell.node)); // Lab makes what lies further down a little later
    if (cell.model.type !== "code") continue;
    cell.inputHidden = true;
    // a browser's translation sends away what it reads, and freezes it: the text may be, what one writes and does may not
    cell.node.translate = false;
  }
  if (mayRun(panel.content.model)) panel.content.widgets[0]?.addClass("spf-opening"); // the line that shows nothing
}

/** Hide what Lab has around `panel` when it is the one in front, and large where it is shown to a room. */
export function alone(app: App, panel: Panel): void {
  panel.toggleClass("spf-wall", onTheWall());
  if (app.shell.currentWidget && app.shell.currentWidget !== panel) return;
  document.body.toggleAttribute(QUIET, true);
  for (const widget of inside(app.shell)) {
    if (
      AROUND.has(widget.id) ||
      widget.hasClass("jp-SideBar") ||
      widget.hasClass("jp-skiplink-wrapper")
    )
      widget.hide();
  }
}

/**
 * Keys and mouse are the learner's. Lab's single-letter commands would act on cells one cannot see: D D deletes one, the
 * arrows leave the field. A double click, which chooses a word, would turn the text into its source.
 */
function quietInput(panel: Panel): void {
  // Lab looks for the mark from the element in focus and upwards, and stops at the first that a command is meant for
  panel.node.addEventListener("focusin", (e) => (e.target as Element).toggleAttribute(QUIET, true));
  panel.node.addEventListener("dblclick", (e) => e.stopPropagation(), { capture: true });
}

/** Ctrl+S: everything is saved already, and the browser's own «save page» would only puzzle. */
export function nothingToSave(): void {
  addEventListener("keydown", (e) => {
    if (inCourseMode() && (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "s")
      e.preventDefault();
  });
}

/**
 * Lab rewrites the title whenever it likes; ours is the module's, until it is let go. Neither what is in focus nor what is
 * visible tells whose turn it is: in a tab opened in the background nothing is in focus, and a page is shown a little later.
 */
export function holdTitle(title: string): () => void {
  if (!inCourseMode()) return () => undefined;
  const set = () => {
    if (document.title !== title) document.title = title;
  };
  const watch = new MutationObserver(set);
  const node = document.querySelector("title");
  if (node) watch.observe(node, { childList: true });
  set();
  return () => watch.disconnect();
}
