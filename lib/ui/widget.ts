/**
 * What every exercise brings to the page itself: next to nothing. What draws it, and the words of the interface, lie in
 * a model that all exercises of a module share; that code is made ready once for the page, also from module to module.
 */
import { type AnyWidget, jupyterModel } from "./jupyter-model";
import type { Kind, Words } from "./model";

type Kinds = Record<string, Kind>;

// each exercise gets a copy of this file of its own: what they are to share lies on the page
const page = globalThis as { spfExercises?: Map<string, Promise<Kinds>> };
page.spfExercises ??= new Map();
const ready = page.spfExercises;

/** Enter makes a new line in a text: Lab forbids it in everything within a cell, fields included. */
function ownNewLine(el: HTMLElement): void {
  el.addEventListener(
    "beforeinput",
    (event) => event.inputType === "insertLineBreak" && event.stopPropagation(),
    { capture: true },
  );
}

function load(code: string): Promise<Kinds> {
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  return (import(address) as Promise<Kinds>).finally(() => URL.revokeObjectURL(address));
}

export default {
  async render({ model, el }: { model: AnyWidget; el: HTMLElement }): Promise<() => void> {
    const shared = await model.widget_manager.get_model(
      String(model.get("shared")).replace("IPY_MODEL_", ""),
    );
    const code = shared.get("code") as string;
    if (!ready.has(code)) ready.set(code, load(code));
    const kinds = (await ready.get(code)) as Kinds;
    const exercise = jupyterModel(model);
    ownNewLine(el);
    const kind = kinds[exercise.content.kind];
    if (!kind) throw new Error(`The page knows no kind “${exercise.content.kind}”.`);
    return kind.render(exercise, el, shared.get("ui") as Words);
  },
};
