/** Words not yet known to be on disk. */
import type { Value } from "../model";

export interface Draft {
  value: Value;
  /** "<page>:<edit>": who wrote it, and the how many-eth edit it is there. */
  source: string;
  /** The versions that were shown when it was written. */
  seen: string[];
  era: string;
}

/** "page:edit" → the edit's number. */
export const editOf = (source: string): number => Number(source.split(":")[1]);
export const pageOf = (source: string): string => source.split(":")[0] ?? "";

/** A new page's name in the edits that it sends, so that its own earlier saves are known as its own. */
export const pageName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(5)), (b) => b.toString(36).padStart(2, "0"))
    .join("")
    .slice(0, 10);

export const isDraft = (found: unknown): found is Draft => {
  const draft = found as Partial<Draft> | null | undefined;
  return typeof draft?.source === "string" && Array.isArray(draft.seen);
};
