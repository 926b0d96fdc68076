/** The steps of a module, as its cells say: a run of neighbouring cells with one name. */
import type { NotebookModel } from "./lab";

export interface Step {
  name: string;
  title: string;
  /** Which of the notebook's cells it is made of. */
  cells: number[];
  /** The one of the ten points that it belongs to, if any; and whether it is also theirs who have not chosen that point. */
  point: string;
  everyones: boolean;
}

interface CellMark {
  step?: unknown;
  title?: unknown;
  point?: unknown;
  everyones?: unknown;
}

/** In reading order; none where the notebook says nothing of steps. */
export function stepsOf(model: NotebookModel): Step[] {
  const steps: Step[] = [];
  [...model.cells].forEach((cell, at) => {
    const mark = cell.getMetadata("spenningsfelt") as CellMark | undefined;
    if (typeof mark?.step !== "string") return;
    const known = steps.find((step) => step.name === mark.step);
    if (known) known.cells.push(at);
    else
      steps.push({
        name: mark.step,
        title: String(mark.title ?? ""),
        cells: [at],
        point: String(mark.point ?? ""),
        everyones: mark.everyones === true,
      });
  });
  return steps;
}
