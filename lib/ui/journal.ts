/** Words not yet known to be on disk, kept in the browser: one entry per field and page. */
import type { Value } from "./host";

export interface Draft { value: Value; source: string; seen: string[] }

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
    try { localStorage.setItem(this.prefix + pageOf(draft.source), JSON.stringify(draft)); } catch { /* see above */ }
  }

  /** Python has confirmed `source`: forget it, unless that page has typed more since. */
  confirm(source: string): void {
    const kept = this.read(this.prefix + pageOf(source));
    if (kept && editOf(kept.source) <= editOf(source)) localStorage.removeItem(this.prefix + pageOf(source));
  }

  /** Every draft of this answer, from any page that was closed or lost its kernel. */
  drafts(): Draft[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(this.prefix))
        .map((key) => this.read(key)).filter((draft): draft is Draft => draft !== null);
    } catch { return []; }
  }

  private read(key: string): Draft | null {
    try {
      const draft = JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null;
      return draft && typeof draft.source === "string" && Array.isArray(draft.seen) ? draft : null;
    } catch { return null; }
  }
}

/** Everything is being deleted: the drafts of these answers too. */
export function forgetDrafts(store: string): void {
  try {
    Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${store}:`)).forEach((key) => localStorage.removeItem(key));
  } catch { /* no storage, no drafts */ }
}
