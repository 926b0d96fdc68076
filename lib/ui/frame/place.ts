/** How a module's top asks the page round it where its menu is to be drawn. Nobody answers where there is no such page. */
export const PLACE = "spf-place";

export interface Placed {
  place?: HTMLElement;
}
