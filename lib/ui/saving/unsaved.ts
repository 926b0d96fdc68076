/**
 * Which of the exercises shown on this page hold words that are still on their way to the disk. Exercises and course are
 * bundles of their own, so what they share lies on the page.
 */
interface Way {
  answer: string;
  /** When the first message that nobody has answered was sent; null when none is out. */
  asked: number | null;
}
const page = globalThis as { spfUnsaved?: Map<object, Way> };

const on = (): Map<object, Way> => {
  page.spfUnsaved ??= new Map();
  return page.spfUnsaved;
};

/** `ledger` holds such words of `answer` from now on, or holds none any more. */
export function mark(ledger: object, answer: string, holds: boolean): void {
  if (!holds) on().delete(ledger);
  else if (!on().has(ledger)) on().set(ledger, { answer, asked: null });
}

/** Words of `ledger` have been sent. */
export function asked(ledger: object): void {
  const way = on().get(ledger);
  if (way) way.asked ??= performance.now();
}

/** What was sent has been answered, be it by a refusal. */
export function answered(ledger: object): void {
  const way = on().get(ledger);
  if (way) way.asked = null;
}

/** Are there such words, on the whole page or in one module ("01")? */
export const unsaved = (module = ""): boolean =>
  [...on().values()].some(({ answer }) => answer.startsWith(module && `${module}.`));

/** How long ago the oldest of those that nobody has answered were sent, in milliseconds; 0 when all have been answered. */
export function waiting(): number {
  const now = performance.now();
  return Math.max(0, ...[...on().values()].map((way) => now - (way.asked ?? now)));
}
