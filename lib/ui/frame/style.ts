import drawings from "../drawings.css";
import css from "../style.css";
import tokens from "../tokens.css";

/** One style sheet in the page, however many exercises. */
export function ensureStyle(): void {
  if (document.getElementById("spf-style")) return;
  const style = document.createElement("style");
  style.id = "spf-style";
  style.textContent = tokens + css + drawings;
  document.head.append(style);
}
