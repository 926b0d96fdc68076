/** What the keys do: the same in both windows, wherever the clicker's press lands. */
export type Wish =
  | "next"
  | "back"
  | "black"
  | "timer"
  | "more"
  | "less"
  | "hands"
  | "join"
  | "texts"
  | "park"
  | "reopen"
  | "table"
  | "keys"
  | "out";

const KEYS: Record<string, Wish> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "back",
  PageUp: "back",
  b: "black",
  ".": "black", // what many clickers send
  t: "timer",
  "+": "more",
  "-": "less",
  "−": "less",
  h: "hands",
  j: "join",
  k: "texts",
  p: "park",
  o: "reopen",
  s: "table",
  "?": "keys",
  Escape: "out",
};
/** As they are listed for the presenter. */
export const LISTED: [string[], string][] = [
  [["→", "PageDown", "Space"], "key-next"],
  [["←", "PageUp"], "key-back"],
  [["B", "."], "key-black"],
  [["T"], "key-timer"],
  [["+", "−"], "key-minute"],
  [["J"], "key-join"],
  [["H"], "key-hands"],
  [["K"], "key-texts"],
  [["P"], "key-park"],
  [["O"], "key-reopen"],
  [["S"], "key-table"],
  [["?"], "key-keys"],
];
const FIELD = "input, textarea, select";
const PRESSED = "button, a, summary, [role=radio]";

/** What a key asks for. In a field letters are letters, and Space presses the button that it stands on. */
export function wish(event: KeyboardEvent): Wish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const at = event.target instanceof Element ? event.target : document.body;
  const clicker = event.key.startsWith("Page") || event.key === "Escape";
  if (at.matches(FIELD) && !clicker) return undefined;
  if (event.key === " " && at.matches(PRESSED)) return undefined;
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
