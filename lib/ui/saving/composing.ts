/** A letter that takes several keys (a dead key, an input method): half of it is not yet a word to save. */
let composing = false;

const listen = globalThis.addEventListener?.bind(globalThis);
listen?.("compositionstart", () => {
  composing = true;
});
listen?.("compositionend", () => {
  composing = false;
});

export const isComposing = (): boolean => composing;
