/**
 * A course page has no workspace: no tabs and layout to bring back, no list of files. What Lab has for that is off there
 * (`jupyter/course_page.json`), and here is the little that is needed in its place.
 */
import type { App, Lab } from "./lab";
import { open } from "./links";
import { lost } from "./lost";
import type { Words } from "./words";

export const inPlaceOfLab = (labs: Lab, words: Promise<Record<string, Words>>) =>
  [
    {
      // Lab asks other windows for their names first, for up to half a second, and sends a second tab to another address
      off: "@jupyterlab/apputils-extension:resolver",
      id: "spenningsfelt:window",
      autoStart: true,
      provides: labs.IWindowResolver,
      activate: () => ({ name: labs.PageConfig.defaultWorkspace }),
    },
    {
      // Lab fetches the workspace, and writes it again before it opens the notebook
      off: "@jupyterlab/apputils-extension:state",
      id: "spenningsfelt:state",
      autoStart: true,
      provides: labs.IStateDB,
      activate: () => new labs.StateDB(),
    },
    {
      off: "@jupyterlab/filebrowser-extension",
      id: "spenningsfelt:open",
      autoStart: true,
      activate: (app: App) => {
        const path = labs.PageConfig.getOption("treePath");
        const there = app.restored
          .then(() => path.endsWith(".ipynb") && open(app, path))
          .catch(() => undefined);
        void there.then(async (opened) => {
          if (!opened) lost(await words, path, labs.PageConfig.getBaseUrl());
        });
      },
    },
  ].filter((plugin) => labs.PageConfig.Extension.isDisabled(plugin.off));
