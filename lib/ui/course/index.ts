/** Course mode for JupyterLab 4, Notebook 7 and JupyterLite: a prebuilt extension. */
import css from "./course.css";
import tokens from "../tokens.css";
import { inCourseMode, nothingToSave } from "./chrome";
import { courseMark } from "./gate";
import { type App, type Lab, lab, type Panel, type Scope, type Tracker } from "./lab";
import { Ahead, endOnLeaving, followHistory } from "./links";
import { CoursePage } from "./page";
import { allWords } from "./words";

function addStyle(): void {
  const style = document.createElement("style");
  style.textContent = tokens + css;
  document.head.append(style);
}

function coursePlugin(labs: Lab) {
  return {
    id: "spenningsfelt:course", autoStart: true, requires: [labs.INotebookTracker],
    activate: (app: App, tracker: Tracker) => {
      const words = allWords();
      const ahead = new Ahead(app);
      const pages = new Set<CoursePage>();
      const admit = async (panel: Panel) => {
        await panel.context.ready;
        const model = panel.content.model;
        const mark = courseMark(model);
        if (!model || !mark) return;
        ahead.settle(panel.context.path);
        const page = new CoursePage(labs, app, ahead, panel, model, mark, (await words)[mark.language] ?? {});
        // one module at a time: closing the former ends its kernel
        if (inCourseMode()) for (const former of pages) setTimeout(() => former.panel.close());
        pages.add(page);
        panel.disposed.connect(() => pages.delete(page));
      };
      tracker.widgetAdded.connect((_, panel) => void admit(panel));
      labs.Dialog.tracker.widgetAdded.connect((_, dialog) => { if (inCourseMode() && pages.size > 0) dialog.resolve(0); });
      nothingToSave();
      followHistory(app, () => [...pages].at(-1)?.panel.context.path);
      endOnLeaving(labs.PageConfig.getBaseUrl(), () => [...[...pages].map((p) => p.panel.context.sessionContext.session?.id), ahead.id]);
    },
  };
}

/** A lost server is said in the course bar; full JupyterLab keeps its own dialog. */
function quietPlugin(labs: Lab) {
  return {
    id: "spenningsfelt:connection-lost", autoStart: true, provides: labs.IConnectionLost,
    activate: () => async (...args: unknown[]) => { if (!inCourseMode()) await labs.ConnectionLost(...args); },
  };
}

let scope: Scope;
const host = window as unknown as { _JUPYTERLAB?: Record<string, unknown> };
(host._JUPYTERLAB ??= {})["spenningsfelt"] = {
  init: (shared: Scope) => { scope = shared; },
  get: async () => {
    addStyle();
    const labs = await lab(scope);
    const plugins = [coursePlugin(labs), ...(labs.IConnectionLost ? [quietPlugin(labs)] : [])];
    return () => ({ __esModule: true, default: plugins });
  },
};
