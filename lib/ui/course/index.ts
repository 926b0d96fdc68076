/** Course mode for JupyterLab 4, Notebook 7 and JupyterLite: a prebuilt extension. */

import type { ConnectionLost } from "@jupyterlab/application";
import tokens from "../tokens.css";
import bar from "./bar.css";
import { enterCourseMode, inCourseMode, nothingToSave } from "./chrome";
import course from "./course.css";
import { cover, uncover, uncoverWhenStill } from "./cover";
import { putAway } from "./dialogs";
import { courseMark } from "./gate";
import {
  type App,
  type ContentFactory,
  type Lab,
  lab,
  type Panel,
  type Scope,
  type Tracker,
} from "./lab";
import { Ahead, followHistory } from "./links";
import { lateEditors } from "./mends/editors";
import { oncePerPlace } from "./mends/history";
import { CoursePage } from "./page";
import print from "./print.css";
import steps from "./steps.css";
import wall from "./wall.css";
import { allWords } from "./words";
import { inPlaceOfLab } from "./workspace";

const OUR_SERVER = "spenningsfelt"; // what the course's server adds to the configuration of a page

const style = Object.assign(document.createElement("style"), {
  textContent: tokens + course + bar + steps + wall + print,
});

function coursePlugin(labs: Lab, words: ReturnType<typeof allWords>) {
  return {
    id: "spenningsfelt:course",
    autoStart: true,
    requires: [labs.INotebookTracker, labs.NotebookPanel.IContentFactory],
    activate: (app: App, tracker: Tracker, factory: ContentFactory) => {
      const alone = labs.PageConfig.getOption("mode") === "single-document";
      if (alone) enterCourseMode();
      else if (!labs.PageConfig.getOption(OUR_SERVER)) return uncover(); // somebody's own JupyterLab: a notebook like others
      lateEditors(factory);
      const ahead = new Ahead(app);
      const pages = new Set<CoursePage>();
      const admit = async (panel: Panel) => {
        await panel.context.ready;
        const model = panel.content.model;
        const mark = courseMark(model);
        if (!model || !mark) return uncover();
        const page = new CoursePage(
          labs,
          app,
          ahead,
          panel,
          model,
          mark,
          (await words)[mark.language] ?? {},
        );
        ahead.settle();
        if (inCourseMode()) for (const former of pages) void former.leave(); // one module at a time
        pages.add(page);
        void uncoverWhenStill(panel.node, page.alive);
        panel.disposed.connect(() => pages.delete(page));
      };
      tracker.widgetAdded.connect((_, panel) => void admit(panel));
      labs.Dialog.tracker.widgetAdded.connect((_, dialog) => {
        if (inCourseMode() && pages.size > 0) putAway(dialog);
      });
      nothingToSave();
      // brought back from the browser's page cache it has neither connection nor, it may be, a program
      addEventListener("pageshow", (event) => event.persisted && location.reload());
      if (alone) oncePerPlace();
      followHistory(app, () => [...pages].at(-1)?.panel.context.path);
    },
  };
}

/** A lost server is said in the course bar; full JupyterLab keeps its own dialog. */
function quietPlugin(labs: Lab) {
  return {
    id: "spenningsfelt:connection-lost",
    autoStart: true,
    provides: labs.IConnectionLost,
    activate:
      () =>
      async (...args: Parameters<typeof ConnectionLost>) => {
        if (!inCourseMode()) await labs.ConnectionLost?.(...args);
      },
  };
}

document.head.append(style);
cover();

let scope: Scope;
const host = window as unknown as { _JUPYTERLAB?: Record<string, unknown> };
host._JUPYTERLAB ??= {};
host._JUPYTERLAB.spenningsfelt = {
  init: (shared: Scope) => {
    scope = shared;
  },
  get: async () => {
    document.head.append(style); // once more: after JupyterLab's own, which otherwise wins where both say something
    const labs = await lab(scope);
    const words = allWords();
    const plugins = [
      coursePlugin(labs, words),
      ...(labs.IConnectionLost ? [quietPlugin(labs)] : []),
      ...inPlaceOfLab(labs, words),
    ];
    return () => ({ __esModule: true, default: plugins });
  },
};
