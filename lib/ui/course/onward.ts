/**
 * What goes on, and back, inside a step: an exercise with states of its own marks the press that leads from one to the next
 * with `data-onward`, and the one that leads back with `data-back`. While a step is shown alone, the foot's two are those.
 * What asks for an answer first is marked `data-awaits`: a press, which Enter makes, or a place with several. The foot only
 * leads past it, in the mark's own words where it has any.
 */
export type Way = "onward" | "back" | "awaits";

/** The press in sight in the step that is shown; null where the step has no more of its own. */
export const inside = (panel: Element, way: Way): HTMLElement | null =>
  [...panel.querySelectorAll<HTMLElement>(`.jp-Cell:not([hidden]) [data-${way}]`)].find(
    (one) => !one.closest("[hidden]"),
  ) ?? null;

/** Be told when there is another. */
export function watchInside(panel: Element, changed: () => void): () => void {
  let before = "";
  const look = () => {
    const now = `${inside(panel, "onward")?.textContent} ${inside(panel, "awaits")?.dataset.awaits}`;
    if (now !== before) changed();
    before = now;
  };
  const watch = new MutationObserver(look);
  watch.observe(panel, {
    subtree: true,
    childList: true,
    attributeFilter: ["hidden", "data-awaits"],
  });
  return () => watch.disconnect();
}
