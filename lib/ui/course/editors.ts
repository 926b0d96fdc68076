/** No code editors on a course page: Lab makes one for each cell, hidden or not, and a module has sixty cells. */
import { inCourseMode } from "./chrome";
import { courseMark } from "./gate";
import type { ContentFactory, Editor, EditorFactory, EditorOptions } from "./lab";

/** Have the editors of course pages made when somebody needs them; in course mode nobody does. */
export function lateEditors(factory: ContentFactory): void {
  const make = factory.editorFactory;
  const chosen: EditorFactory = (options) =>
    inCourseMode() && courseMark(options.model.sharedModel.notebook)
      ? late(make, options)
      : make(options);
  Object.defineProperty(factory, "editorFactory", { value: chosen });
}

/** An editor that answers what Lab asks of every cell. Asked for anything else – Lab's completer asks about a cell one
 *  has clicked in – it is made, and answers from then on. */
function late(make: EditorFactory, options: EditorOptions): Editor {
  let made: Editor | undefined;
  const nothing = () => undefined;
  const start = { line: 0, column: 0 };
  const quiet: Editor = {
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
  return new Proxy(quiet, {
    get(_, name) {
      if (!made && !(name in quiet)) made = make(options);
      const value: unknown = Reflect.get(made ?? quiet, name);
      return typeof value === "function" ? (value.bind(made ?? quiet) as unknown) : value;
    },
  });
}
