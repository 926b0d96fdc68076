/** From module to module without leaving the page: links, the kernel started ahead, the one left behind. */
import { forgetOpened } from "../frame/opened";
import { arriveAt } from "./address";
import type { App, Panel, Session } from "./lab";

/** "../nn/01-x.ipynb" seen from "nb/00-y.ipynb" → "nn/01-x.ipynb". */
export function resolvePath(from: string, href: string): string {
  return decodeURIComponent(
    new URL(
      href,
      `http://course/${from.split("/").map(encodeURIComponent).join("/")}`,
    ).pathname.slice(1),
  );
}

/** Links marked by the exercises' headers and footers open as course pages. Ctrl, Shift and the middle button do as always. */
export function followLinks(app: App, panel: Panel): void {
  panel.node.addEventListener(
    "click",
    (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-module]");
      const href = link?.getAttribute("href");
      if (!href || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
      // in another language one stays where one is, also at the last step, to which no new visit returns
      const stays = link?.dataset.module === "language";
      arriveAt(stays ? location.hash : (link?.hash ?? ""));
      if (!stays) forgetOpened();
      void open(app, resolvePath(panel.context.path, href));
    },
    true,
  );
}

export const open = (app: App, path: string): Promise<unknown> =>
  app.commands.execute("docmanager:open", { path, factory: "Notebook" });

/** Back and Forward step between modules: JupyterLab changes the address and leaves the page as it is. */
export function followHistory(app: App, current: () => string | undefined): void {
  addEventListener("popstate", () => {
    const path = /\/tree\/(.+\.ipynb)$/.exec(decodeURIComponent(location.pathname))?.[1];
    if (path && current() && path !== current()) void open(app, path);
  });
}

/** The next module's kernel, started while the learner reads this one, so that the link opens a page that is alive. */
export class Ahead {
  private session: Session | null = null;
  private path = "";

  constructor(private readonly app: App) {}

  async start(path: string, code: string): Promise<void> {
    if (this.path === path) return;
    this.path = path;
    const session = await this.app.serviceManager.sessions.startNew(
      { path, name: path, type: "notebook", kernel: { name: "python3" } },
      // it draws nothing: taking part, it would close the exercises of a tab that shows this module
      { kernelConnectionOptions: { handleComms: false } },
    );
    if (this.path !== path) return session.dispose();
    this.session = session;
    await session.kernel?.requestExecute({ code, silent: true, store_history: false }).done;
  }

  /** A module has been opened. Its own page takes over what was started for it; the server ends what nobody attends. */
  settle(): void {
    this.session?.dispose();
    this.session = null;
    this.path = "";
  }
}
