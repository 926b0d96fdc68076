/** Words not yet known to be on disk, kept in the browser: one entry per field and page. */
import type { Value } from "../model";

export interface Draft {
  value: Value;
  source: string;
  seen: string[];
  era: string;
}

/** Said to every exercise in the page when all answers have been deleted from it. */
export const DELETED = "spf-deleted";
const PREFIX = "spenningsfelt:";

/** "page:edit" → the edit's number. */
export const editOf = (source: string): number => Number(source.split(":")[1]);
export const pageOf = (source: string): string => source.split(":")[0] ?? "";

/** The drafts of one answer. `store` tells answer folders apart on a shared browser. */
export class Journal {
  private readonly prefix: string;

  constructor(store: string, answer: string) {
    this.prefix = `${PREFIX}${store}:${answer}:`;
  }

  /** Keep a draft. A full or forbidden storage must not stop the typing; the page then says «Ikke lagret». */
  keep(draft: Draft): void {
    try {
      localStorage.setItem(this.prefix + pageOf(draft.source), JSON.stringify(draft));
    } catch {
      /* see above */
    }
  }

  /** Python has confirmed `source`: forget it, unless that page has typed more since. */
  confirm(source: string): void {
    const kept = read(this.prefix + pageOf(source));
    if (kept && editOf(kept.source) <= editOf(source))
      localStorage.removeItem(this.prefix + pageOf(source));
  }

  /** Every draft of this answer, from any page that was closed or lost its kernel. */
  drafts(): Draft[] {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.prefix))
        .map(read)
        .filter((draft): draft is Draft => draft !== null);
    } catch {
      return [];
    }
  }
}

function read(key: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null;
    return draft && typeof draft.source === "string" && Array.isArray(draft.seen) ? draft : null;
  } catch {
    return null;
  }
}

/** The keys of all drafts of these answers. */
function keys(store: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${store}:`));
  } catch {
    return [];
  }
}

export const anyDrafts = (store: string): boolean => keys(store).length > 0;

/** Everything has been deleted: the drafts of these answers too. */
export function forgetDrafts(store: string): void {
  keys(store).forEach((key) => localStorage.removeItem(key));
}

/** The drafts from before everything was deleted, from a terminal too. `era` is "" where nothing has been. */
export function forgetVoid(store: string, era: string): void {
  if (era)
    keys(store)
      .filter((key) => (read(key)?.era ?? "") !== era)
      .forEach((key) => localStorage.removeItem(key));
}
