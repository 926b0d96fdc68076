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
