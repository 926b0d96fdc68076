/** The small part of JupyterLab that course mode touches, and how to reach it: everything comes from Lab's own share scope. */

export interface Signal<S, A> {
  connect(slot: (sender: S, args: A) => void, context?: unknown): boolean;
  disconnect(slot: (sender: S, args: A) => void, context?: unknown): boolean;
}
export interface LabWidget {
  id: string;
  node: HTMLElement;
  isDisposed: boolean;
  parent: LabWidget | null;
  disposed: Signal<LabWidget, void>;
  children(): Iterable<LabWidget>;
  hasClass(name: string): boolean;
  toggleClass(name: string, on?: boolean): boolean;
  setHidden(hidden: boolean): void;
  close(): void;
}
export interface Session {
  id: string;
  shutdown(): Promise<void>;
  kernel: Kernel | null;
  dispose(): void;
}
export interface Kernel {
  requestKernelInfo(): Promise<unknown>;
  requestExecute(content: { code: string; silent?: boolean; store_history?: boolean }): {
    done: Promise<unknown>;
  };
}
export interface SessionContext {
  ready: Promise<void>;
  isDisposed: boolean;
  session: Session | null;
  kernelDisplayStatus: string;
  statusChanged: Signal<unknown, string>;
  iopubMessage: Signal<unknown, { parent_header: { msg_type?: string } }>;
  connectionStatusChanged: Signal<unknown, string>;
  restartKernel(): Promise<void>;
}
export interface Cell extends LabWidget {
  inputHidden: boolean;
  ready: Promise<void>;
  outputArea?: LabWidget;
  model: { type: string; sharedModel: { getSource(): string } };
}
export interface NotebookModel {
  dirty: boolean;
  cells: Iterable<Cell["model"]>;
  getMetadata(key: string): unknown;
  stateChanged: Signal<unknown, { name: string; newValue: unknown }>;
}
export interface Panel extends LabWidget {
  content: LabWidget & {
    model: NotebookModel | null;
    widgets: readonly Cell[];
    activeCellIndex: number;
  };
  context: {
    path: string;
    ready: Promise<void>;
    save: () => Promise<void>;
    sessionContext: SessionContext;
  };
  toolbar: LabWidget;
  contentHeader: LabWidget & { addWidget(widget: LabWidget): void; fit(): void };
  _onSessionStatusChanged?: (sender: unknown, status: string) => void;
}
export interface Editor {
  [member: string]: unknown;
}
export interface EditorOptions {
  host: HTMLElement;
  model: { sharedModel: { notebook: Pick<NotebookModel, "getMetadata"> | null } };
}
export type EditorFactory = (options: EditorOptions) => Editor;
export interface ContentFactory {
  editorFactory: EditorFactory;
}
export interface Tracker {
  widgetAdded: Signal<unknown, Panel>;
  forEach(each: (panel: Panel) => void): void;
}
export interface App {
  shell: LabWidget & { currentWidget: LabWidget | null; currentChanged?: Signal<unknown, unknown> };
  commands: { execute(command: string, args: object): Promise<unknown> };
  restored: Promise<void>;
  serviceManager: {
    sessions: {
      startNew(
        options: { path: string; name: string; type: string; kernel: { name: string } },
        connection: { kernelConnectionOptions: { handleComms: boolean } },
      ): Promise<Session>;
      shutdown(id: string): Promise<void>;
      running(): Iterable<{ id: string; path: string }>;
    };
  };
}
export interface Lab {
  CodeCell: {
    execute(
      cell: Cell,
      context: SessionContext,
    ): Promise<{ content: { status: string } } | undefined>;
  };
  Dialog: {
    tracker: {
      currentWidget: { resolve(button: number): void } | null;
      widgetAdded: Signal<unknown, { resolve(button: number): void }>;
    };
  };
  PageConfig: {
    getBaseUrl(): string;
    getOption(name: string): string;
    defaultWorkspace: string;
    Extension: { isDisabled(plugin: string): boolean };
  };
  Widget: new (options: { node: HTMLElement }) => LabWidget;
  ConnectionLost: (...args: unknown[]) => Promise<void>;
  IConnectionLost: unknown;
  INotebookTracker: unknown;
  IStateDB: unknown;
  IWindowResolver: unknown;
  StateDB: new () => unknown;
  NotebookPanel: { IContentFactory: unknown };
}

export type Scope = Record<
  string,
  Record<string, { get(): Promise<() => Record<string, unknown>> }>
>;

/** Everything course mode needs of Lab. */
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

const NAMES = [
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
