/**
 * Which of the exercises shown on this page hold words that are still on their way to the disk. Exercises and course are
 * bundles of their own, so what they share lies on the page.
 */
const page = globalThis as { spfUnsaved?: Map<object, { answer: string; since: number }> };

const on = (): Map<object, { answer: string; since: number }> => {
  page.spfUnsaved ??= new Map();
  return page.spfUnsaved;
};

/** `ledger` holds such words of `answer` from now on, or holds none any more. */
export function mark(ledger: object, answer: string, holds: boolean): void {
  if (!holds) on().delete(ledger);
  else if (!on().has(ledger)) on().set(ledger, { answer, since: performance.now() });
}

/** Are there such words, on the whole page or in one module ("01")? */
export const unsaved = (module = ""): boolean =>
  [...on().values()].some(({ answer }) => answer.startsWith(module && `${module}.`));

/** For how long the oldest of them have been on their way, in milliseconds; 0 when there are none. */
export const waiting = (): number =>
  Math.max(0, ...[...on().values()].map(({ since }) => performance.now() - since));
