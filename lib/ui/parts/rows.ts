/** Rows as they may stand on disk: a person can edit the file, so what is no row is left out and what is no text is empty. */
import type { Value } from "../model";

export type Row = Record<string, string>;

export const MOST_ROWS = 50;

export function rowsIn(value: Value): Row[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((row): row is Row => typeof row === "object" && row !== null && !Array.isArray(row))
    .map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => typeof cell === "string")),
    );
}

/** `list` with `count` of its items from `at` on replaced by `more`. */
export function spliced<T>(list: T[], at: number, count: number, ...more: T[]): T[] {
  return [...list.slice(0, at), ...more, ...list.slice(at + count)];
}
