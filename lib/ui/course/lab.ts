/** What course mode reaches of JupyterLab, in its own types; everything comes from Lab's own share scope. */
import type { JupyterFrontEnd } from "@jupyterlab/application";
import type * as Apputils from "@jupyterlab/apputils";
import type * as Cells from "@jupyterlab/cells";
import type * as Coreutils from "@jupyterlab/coreutils";
import type * as Notebook from "@jupyterlab/notebook";
import type { Session as Sessions } from "@jupyterlab/services";
import type * as Statedb from "@jupyterlab/statedb";
import type { BoxLayout, Widget } from "@lumino/widgets";

export type App = JupyterFrontEnd;
export type Tracker = Notebook.INotebookTracker;
export type Panel = Notebook.NotebookPanel;
export type NotebookModel = Notebook.INotebookModel;
export type ContentFactory = Notebook.NotebookPanel.IContentFactory;
export type SessionContext = Apputils.ISessionContext;
export type Session = Sessions.ISessionConnection;
export type Cell = Cells.Cell;
export type LabDialog = Apputils.Dialog<unknown>;
export type LabWidget = Widget;
export type { BoxLayout };

/** Everything course mode needs of Lab. What a front end of another make lacks is undefined. */
export type Lab = Pick<typeof Cells, "CodeCell"> &
  Pick<typeof Apputils, "Dialog" | "IWindowResolver"> &
  Pick<typeof Coreutils, "PageConfig"> &
  Pick<typeof Notebook, "INotebookTracker" | "NotebookPanel"> &
  Pick<typeof Statedb, "IStateDB" | "StateDB"> &
  Pick<typeof import("@lumino/widgets"), "Widget"> &
  Partial<Pick<typeof import("@jupyterlab/application"), "ConnectionLost" | "IConnectionLost">>;

export type Scope = Record<
  string,
  Record<string, { get(): Promise<() => Record<string, unknown>> }>
>;

export async function lab(scope: Scope): Promise<Lab> {
  const from = async (name: string) => {
    const [version] = Object.values(scope[name] ?? {});
    return version ? (await version.get())() : {};
  };
  const modules = await Promise.all(
    [
      "@jupyterlab/notebook",
      "@jupyterlab/cells",
      "@jupyterlab/apputils",
      "@jupyterlab/coreutils",
      "@jupyterlab/application",
      "@jupyterlab/statedb",
      "@lumino/widgets",
    ].map(from),
  );
  return Object.assign({}, ...modules.map((m) => pick(m))) as Lab;
}

const NAMES: readonly (keyof Lab)[] = [
  "CodeCell",
  "Dialog",
  "PageConfig",
  "Widget",
  "ConnectionLost",
  "IConnectionLost",
  "INotebookTracker",
  "IStateDB",
  "IWindowResolver",
  "NotebookPanel",
  "StateDB",
];
const pick = (module: Record<string, unknown>) =>
  Object.fromEntries(NAMES.filter((n) => n in module).map((n) => [n, module[n]]));
