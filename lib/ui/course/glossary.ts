/** Terms in the text: a press, or Enter, shows the explanation under the word; Escape, or a press elsewhere, puts it away. */
import type { Panel } from "./lab";
import { say, type Words } from "./words";

let shown = 0;

export function explainTerms(panel: Panel, words: Words): void {
  panel.node.addEventListener(
    "click",
    (event) => {
      const term = (event.target as Element).closest<HTMLAnchorElement>(
        ".jp-RenderedMarkdown a[title][href^='#']",
      );
      const open = panel.node.querySelector(".spf-term");
      if (!term) {
        if (open && !open.contains(event.target as Node)) close(panel);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      const again = term.getAttribute("aria-expanded") === "true";
      close(panel);
      if (!again) explain(panel, term, words);
    },
    true,
  );
  panel.node.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && close(panel)) event.stopPropagation();
    },
    true,
  );
}

/** The explanation stands in the text, right after the word: it is read in its place, and never covers anything. */
function explain(panel: Panel, term: HTMLAnchorElement, words: Words): void {
  const note = document.createElement("span");
  note.className = "spf-term";
  note.id = `spf-term-${++shown}`;
  note.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = say(words, "glossary-close");
  button.onclick = () => close(panel);
  term.after(note);
  term.setAttribute("aria-expanded", "true");
  term.setAttribute("aria-controls", note.id);
  note.append(`${term.title} `, button);
}

/** True when there was one to close; the word it belonged to has the focus again. */
function close(panel: Panel): boolean {
  const note = panel.node.querySelector(".spf-term");
  if (!note) return false;
  const term = panel.node.querySelector<HTMLElement>(`[aria-controls="${note.id}"]`);
  term?.setAttribute("aria-expanded", "false");
  if (note.contains(document.activeElement)) term?.focus();
  note.remove();
  return true;
}
