/** No code editors on a course page: Lab makes one for each cell, hidden or not, and a module has sixty cells. */

import type { ISharedCell } from "@jupyter/ydoc";
import type { CodeEditor } from "@jupyterlab/codeeditor";
import { inCourseMode } from "../chrome";
import { courseMark } from "../gate";
import type { ContentFactory } from "../lab";

/** Have the editors of course pages made when somebody needs them; in course mode nobody does. */
export function lateEditors(factory: ContentFactory): void {
  const make = factory.editorFactory;
  const chosen: CodeEditor.Factory = (options) => {
    const { notebook } = options.model.sharedModel as Partial<ISharedCell>;
    return inCourseMode() && courseMark(notebook ?? null) ? late(make, options) : make(options);
  };
  Object.defineProperty(factory, "editorFactory", { value: chosen });
}

/** An editor that answers what Lab asks of every cell. Asked for anything else – Lab's completer asks about a cell one
 *  has clicked in – it is made, and answers from then on. */
function late(make: CodeEditor.Factory, options: CodeEditor.IOptions): CodeEditor.IEditor {
  let made: CodeEditor.IEditor | undefined;
  const nothing = () => undefined;
  const start = { line: 0, column: 0 };
  const quiet = {
    host: options.host,
    model: options.model,
    uuid: "",
    isDisposed: false,
    edgeRequested: { connect: () => true, disconnect: () => true },
    hasFocus: () => false,
    getCursorPosition: () => start,
    setCursorPosition: nothing,
    setOption: nothing,
    setOptions: nothing,
    setBaseOptions: nothing,
    getOption: nothing,
    then: undefined, // Lab awaits editors, so it is asked whether this is a promise
    dispose: () => {
      quiet.isDisposed = true;
    },
  };
  return new Proxy(quiet as object as CodeEditor.IEditor, {
    get(_, name) {
      if (!made && !(name in quiet)) made = make(options);
      const value: unknown = Reflect.get(made ?? quiet, name);
      return typeof value === "function" ? (value.bind(made ?? quiet) as unknown) : value;
    },
  });
}
