/**
 * A browser that translates a page puts <font> in the place of each text, and takes away the text that stood there. What
 * changes later (a save state, a heading) would be written where nobody sees it. So the text that was taken away is
 * watched, and put back when it says something new; the browser then translates that too.
 */
const takenFor = new WeakMap<Node, ChildNode>();

const said = new MutationObserver((changes) => {
  for (const { target: text } of changes) {
    const font = takenFor.get(text);
    if (font?.parentNode && !text.parentNode) font.replaceWith(text);
  }
});

/** Watch over what is drawn in `el`; the answer ends that. */
export function mindTranslation(el: HTMLElement): () => void {
  const watch = new MutationObserver((changes) => changes.forEach(note));
  watch.observe(el, { childList: true, subtree: true });
  return () => watch.disconnect();
}

function note({ removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
  const font = [...addedNodes, previousSibling, nextSibling].find((n) => n?.nodeName === "FONT");
  if (!font) return;
  for (const text of removedNodes) {
    if (text.nodeType !== Node.TEXT_NODE) continue;
    takenFor.set(text, font as ChildNode);
    said.observe(text, { characterData: true });
  }
}
