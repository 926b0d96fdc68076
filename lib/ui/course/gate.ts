/** What may run by itself: the two one-liners of a course notebook, with our kernelspec. Everything else waits for a press. */
import type { NotebookModel } from "./lab";

export interface CourseMark {
  module: string;
  language: string;
}

const OPENING = /^from spenningsfelt import Module; module = Module\("\d\d", "[a-z]{2,3}"\)$/;
const SHOWING = /^module\.show\("[a-z0-9-]+"\)$/;

/** The notebook's own claim to be a module of the course; it decides how the page looks, never what runs. */
export function courseMark(model: Pick<NotebookModel, "getMetadata"> | null): CourseMark | null {
  const mark = model?.getMetadata("spenningsfelt") as Partial<CourseMark> | undefined;
  return mark && /^\d\d$/.test(String(mark.module)) && /^[a-z]{2,3}$/.test(String(mark.language))
    ? { module: String(mark.module), language: String(mark.language) }
    : null;
}

export function mayRun(model: NotebookModel | null): boolean {
  if (!model) return false;
  const kernel = model.getMetadata("kernelspec") as { name?: string } | undefined;
  const code = [...model.cells]
    .filter((c) => c.type === "code")
    .map((c) => c.sharedModel.getSource());
  return (
    kernel?.name === "python3" &&
    code.length > 0 &&
    OPENING.test(code[0] ?? "") &&
    code.slice(1).every((source) => SHOWING.test(source))
  );
}
