/** The rows of the map, and what happens to them. What a file edited by hand may hold is made harmless here. */
import type { Content, Option, Value } from "../../model";

export type Row = Record<string, string>;
export interface ForceColumn extends Option {
  options: Option[];
}
export interface ForceType extends Option {
  name: string;
  what: string;
  signs: string;
  ask: string;
  none: string;
  add: string;
  shape: string;
}
export interface MapContent extends Content {
  form: "map";
  case: string;
  columns: ForceColumn[];
  types: ForceType[];
  most: number;
}

export interface Group {
  text: string;
  forces: { force: string; about: string }[];
}
export interface MovesContent extends Content {
  form: "move";
  groups: Group[];
  moves: Option[];
}

/** The form that is open: where its row is, the row as it was last seen, and among how many. `fresh`: it is being added. */
export interface Editing {
  at: number;
  row: Row;
  of: number;
  fresh: boolean;
}

/** Every row with the columns' own values only, so that it can be shown and saved. */
export function rowsIn(value: Value, columns: ForceColumn[]): Row[] {
  const rows: unknown[] = Array.isArray(value) ? value : [];
  return rows
    .filter((row): row is Row => typeof row === "object" && row !== null && !Array.isArray(row))
    .map((row) =>
      Object.fromEntries(
        columns.flatMap((c) => {
          const cell: unknown = row[c.id];
          const fits =
            typeof cell === "string" &&
            (c.options.length === 0 || c.options.some((o) => o.id === cell));
          return fits && cell !== "" ? [[c.id, cell]] : [];
        }),
      ),
    );
}

export const texts = (value: Value): string[] =>
  Array.isArray(value)
    ? (value as unknown[]).filter((v): v is string => typeof v === "string")
    : [];
export const words = (value: Value): string => (typeof value === "string" ? value : "");
export const blank = (row: Row): boolean => Object.values(row).every((cell) => cell.trim() === "");
export const same = (a: Row | undefined, b: Row): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A text on one line, cut where a button or a list would burst. */
export function short(text: string, most = 80): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : line;
}

/** Another window may have added or removed rows: the form goes where its row went, and a removed row is kept as a new one. */
export function follow(open: Editing | null, rows: Row[]): Editing | null {
  if (
    !open ||
    same(rows[open.at], open.row) ||
    (open.fresh && open.at === rows.length && blank(open.row))
  )
    return open;
  const moved = rows.findIndex((row) => same(row, open.row));
  if (moved >= 0) return { ...open, at: moved, of: rows.length };
  const edited = rows[open.at];
  if (edited && rows.length === open.of) return { ...open, row: edited };
  return { ...open, at: rows.length, of: rows.length, fresh: true };
}
