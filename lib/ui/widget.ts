/**
 * What every exercise brings to the page itself: next to nothing. What draws it, and the words of the interface, lie in
 * a model that all exercises of a module share; that code is made ready once for the page, also from module to module.
 */
import type { Drawing, Kind, Words } from "./model";

type Kinds = Record<string, Kind>;

// each exercise gets a copy of this file of its own: what they are to share lies on the page
const page = globalThis as { spfExercises?: Map<string, Promise<Kinds>> };
const ready = (page.spfExercises ??= new Map());

function load(code: string): Promise<Kinds> {
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  return (import(address) as Promise<Kinds>).finally(() => URL.revokeObjectURL(address));
}

export default {
  async render(drawing: Drawing): Promise<() => void> {
    const { model } = drawing;
    const shared = await model.widget_manager.get_model(
      String(model.get("shared")).replace("IPY_MODEL_", ""),
    );
    const code = shared.get("code") as string;
    if (!ready.has(code)) ready.set(code, load(code));
    const kinds = (await ready.get(code)) as Kinds;
    return kinds[(model.get("content") as { kind: string }).kind]!.render(
      drawing,
      shared.get("ui") as Words,
    );
  },
};
