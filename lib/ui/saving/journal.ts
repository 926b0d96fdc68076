/** Words not yet known to be on disk, kept in the browser: one entry per field and page. */
import { type Draft, editOf, isDraft, pageOf } from "./draft";
import { forgetDurably, keepDurably, keptDurably } from "./durable";
import { local } from "./storage";

/** Said to every exercise in the page when all answers have been deleted from it. */
export const DELETED = "spf-deleted";
const PREFIX = "spenningsfelt:";

/** The drafts of one answer. `store` tells answer folders apart on a shared browser. */
export class Journal {
  private readonly prefix: string;

  constructor(store: string, answer: string) {
    this.prefix = `${PREFIX}${store}:${answer}:`;
  }

  /** Keep a draft: in localStorage at once, in IndexedDB to stay. Where neither may be, the typing goes on. */
  keep(draft: Draft): void {
    const key = this.prefix + pageOf(draft.source);
    local.setItem(key, JSON.stringify(draft));
    keepDurably(key, draft);
  }

  /** Python has confirmed `source`: forget it, unless that page has typed more since. */
  confirm(source: string): void {
    const key = this.prefix + pageOf(source);
    const kept = read(key);
    if (kept && editOf(kept.source) <= editOf(source)) local.removeItem(key);
    forgetDurably(key, editOf(source));
  }

  /** Every draft of this answer, from any page that was closed or lost its kernel. */
  drafts(): Draft[] {
    return local
      .keys()
      .filter((key) => key.startsWith(this.prefix))
      .sort()
      .map(read)
      .filter((draft): draft is Draft => draft !== null);
  }
}

let recovered: Promise<void> | null = null;

/**
 * What only IndexedDB still has, after a browser that was killed, is put back into localStorage: once a page, before its
 * first exercise is shown. From then on every tab sees what the others keep, and nobody needs to wait.
 */
export function recover(): Promise<void> {
  recovered ??= keptDurably().then((kept) => {
    for (const [key, draft] of kept)
      if (isDraft(draft) && editOf(draft.source) > editOf(read(key)?.source ?? ":0"))
        local.setItem(key, JSON.stringify(draft));
  });
  return recovered;
}

function read(key: string): Draft | null {
  try {
    const found: unknown = JSON.parse(local.getItem(key) ?? "null");
    return isDraft(found) ? found : null;
  } catch {
    return null;
  }
}

/** The keys of all drafts of these answers. */
const keys = (store: string): string[] =>
  local.keys().filter((key) => key.startsWith(`${PREFIX}${store}:`));

export const anyDrafts = (store: string): boolean => keys(store).length > 0;

function forget(key: string): void {
  local.removeItem(key);
  forgetDurably(key);
}

/** Everything has been deleted: the drafts of these answers too. */
export function forgetDrafts(store: string): void {
  keys(store).forEach(forget);
}

/**
 * The drafts from before everything was deleted, from a terminal too. Those of a later era than this one stay: they were
 * written while the answers' folder was gone, and it has been brought back.
 */
export function forgetVoid(store: string, era: string): void {
  keys(store)
    .filter((key) => (read(key)?.era ?? "") < era)
    .forEach(forget);
}
