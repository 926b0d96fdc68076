/** How a module's top asks the page round it where its menu is to be drawn. Nobody answers where there is no such page. */
export const PLACE = "spf-place";

export interface Placed {
  place?: HTMLElement;
}

/**
 * What the module's top tells of the way chosen: points of which only the dilemma is taken, steps that are not for this
 * reader, and what stands over the title.
 */
export const WAY = "spf-way";

export interface Way {
  aside: string[];
  skipped: string[];
  eyebrow: string;
}

/** A press: the reader takes the whole of a point after all, or its dilemma alone again. */
export const TURN_POINT = "spf-turn-point";

/** A press that leads on is to have the focus, and is not in sight: while a step is shown alone the foot stands for it. */
export const TO_FOOT = "spf-to-foot";

/** Focus the press that leads on, wherever it is shown: one sees what Enter will do before one does it. */
export function focusOn(press: HTMLElement | null): void {
  if (press?.checkVisibility()) press.focus();
  else press?.dispatchEvent(new CustomEvent(TO_FOOT, { bubbles: true }));
}
