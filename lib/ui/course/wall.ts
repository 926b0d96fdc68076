/** The big screen: the step alone, large, with nobody's answers, and the keys of a clicker. */
const WALL = "spf-wall"; // the name of a tab that is shown to a room: it outlives the page, also where nothing may be stored

export const onTheWall = (): boolean => window.name === WALL;

/** Begins anew: no answer may be left on a page that a room sees, and none of the room's on one's own. */
export function toTheWall(on: boolean): void {
  window.name = on ? WALL : "";
  location.reload();
}

const KEYS: Record<string, "next" | "back" | "black" | "out"> = {
  PageDown: "next",
  ArrowRight: "next",
  PageUp: "back",
  ArrowLeft: "back",
  b: "black",
  B: "black",
  ".": "black", // what many clickers send
  Escape: "out",
};
const OWN = "input, textarea, select, dialog *"; // in a field, keys are for the field

/** What a key of the clicker, or the keyboard, asks for on the big screen. */
export function wallKey(event: KeyboardEvent): "next" | "back" | "black" | "out" | undefined {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
  const clicker = event.key.startsWith("Page") || event.key === "Escape";
  if (!plain || (!clicker && (event.target as Element).matches(OWN))) return undefined;
  return KEYS[event.key];
}
