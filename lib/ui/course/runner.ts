/** Bring a module to life, and again when the program behind it has stopped. */

import type { CodeCell } from "@jupyterlab/cells";
import type { Trouble } from "./connection";
import type { CourseMark } from "./gate";
import type { Lab, Panel, SessionContext } from "./lab";
import { onTheWall } from "./wall";

/** Run every code cell in order, without moving the page or the active cell. True when all went well. */
export async function run(lab: Lab, panel: Panel, mark: CourseMark): Promise<boolean> {
  const context = panel.context.sessionContext;
  await context.ready; // a request sent while the kernel connects is dropped without a word
  const cells = panel.content.widgets.filter((cell) => cell instanceof lab.CodeCell);
  steady(cells);
  const execute = onTheWall()
    ? (cell: CodeCell) => shownToAll(cell, context, mark)
    : (cell: CodeCell) => lab.CodeCell.execute(cell, context);
  const replies = await Promise.all(cells.map(execute));
  return replies.every((reply) => reply === undefined || reply.content.status === "ok");
}

/** On the big screen the same exercises are shown under another name, with nobody's answers: see `module.py`. */
function shownToAll(cell: CodeCell, context: SessionContext, { module, language }: CourseMark) {
  const source = cell.model.sharedModel.getSource();
  const code = source.startsWith("module.")
    ? source.replace("module.", "wall.")
    : `from spenningsfelt import Module; wall = Module.on_the_wall("${module}", "${language}")`;
  const kernel = context.session?.kernel;
  if (!kernel) return undefined;
  cell.model.trusted = true; // as Lab does with what it runs: else only the reading version is shown
  cell.outputArea.future = kernel.requestExecute({ code, store_history: false });
  return cell.outputArea.future.done;
}

const DRAWN = 10_000; // ms; an output that is no exercise's, such as a message, is its own height from then on

/** Keep the cells' heights until the exercises are drawn in them, so that the text does not jump under the reader's eyes. */
function steady(cells: CodeCell[]): void {
  const nodes = cells.map((cell) => cell.outputArea?.node).filter((node) => node !== undefined);
  const heights = nodes.map((node) => node.offsetHeight); // all read before any is set: one layout, not one a cell
  nodes.forEach((node, i) => {
    if (heights[i] === 0) return;
    node.style.minHeight = `${heights[i]}px`;
    const release = () => {
      watch.disconnect();
      node.style.minHeight = "";
    };
    const watch = new MutationObserver(() => node.querySelector(".spf > *") && release());
    watch.observe(node, { childList: true, subtree: true });
    setTimeout(release, DRAWN);
  });
}

/**
 * Get going again: in place where the server knows this page and its program; else, once it answers, by loading anew.
 * `trouble` is what the page says, `why` what the server says when asked now.
 */
export async function revive(
  lab: Lab,
  panel: Panel,
  mark: CourseMark,
  trouble: Trouble,
  why: Trouble,
): Promise<boolean> {
  const context = panel.context.sessionContext;
  if (why === "offline" || why === "locked") return false;
  // a server started anew knows nothing of this page's session, and a connection that was stopped is best made afresh;
  // what is not saved lies in the browser's journal
  if (why === "kernel" || UNCONNECTED.has(trouble)) {
    location.reload();
    return false;
  }
  if (!(await responds(context, PATIENCE.restarting))) {
    // the server restarts a dead kernel by itself, most often
    await within(PATIENCE.restart, context.restartKernel());
    if (!(await responds(context, PATIENCE.restart))) return false;
  }
  return (await within(PATIENCE.module, run(lab, panel, mark))) ?? false;
}

const UNCONNECTED = new Set<Trouble>(["offline", "locked", "blocked"]);
const LISTENING = new Set(["idle", "busy"]);
const GONE = new Set(["dead", "terminating"]);
const PATIENCE = { reply: 3000, restarting: 8000, restart: 20_000, module: 60_000 }; // ms

/** A kernel can be called idle and be dead, or connected and not listening: ask it, until it answers. */
async function responds(context: SessionContext, time: number): Promise<boolean> {
  for (
    const end = Date.now() + time;
    Date.now() < end;
    await within(250, new Promise(() => undefined))
  ) {
    if (GONE.has(context.kernelDisplayStatus)) return false;
    const kernel = LISTENING.has(context.kernelDisplayStatus) ? context.session?.kernel : null;
    if (kernel && (await within(PATIENCE.reply, kernel.requestKernelInfo()))) return true;
  }
  return false;
}

/** What `work` gives, or null when it takes longer than `time` or fails. */
function within<T>(time: number, work: Promise<T>): Promise<T | null> {
  return Promise.race([
    work.catch(() => null),
    new Promise<null>((done) => setTimeout(() => done(null), time)),
  ]);
}
