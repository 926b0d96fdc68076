/** A letter that takes several keys (a dead key, an input method): half of it is not yet a word to save. */
let composing = false;

export const isComposing = (): boolean => composing;
export const compose = (begun: boolean): void => {
  composing = begun;
};

// pages have events, the tests of this code do not
globalThis.addEventListener?.("compositionstart", () => compose(true));
globalThis.addEventListener?.("compositionend", () => compose(false));
