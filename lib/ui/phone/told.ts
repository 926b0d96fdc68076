/** What the room tells a phone. */
export type Form = "one" | "place" | "steps" | "several" | "dots" | "made" | "lines" | "word";
export type Option = [key: string, words: string, more: string];
export type Ask = [id: string, form: Form, title: string, options: Option[]];

export interface Told {
  face: "wait" | "case" | "ask" | "closed" | "look" | "pause" | "ended";
  room?: string;
  part?: string;
  kind?: string;
  title?: string;
  eyebrow?: string;
  own?: boolean;
  picture?: boolean; // is there one on the wall
  asks?: Ask[];
  role?: string;
  case?: string[];
  ways?: Option[];
  lines?: string[] | Record<string, number>;
  told?: string[]; // the wall's picture, for who cannot see it
  at?: string;
}

let table: Record<string, string> | undefined;

/** A word of the phone's page, filled. */
export function say(key: string, details: Record<string, string | number> = {}): string {
  table ??= JSON.parse(document.getElementById("told")?.textContent ?? "{}") as Record<
    string,
    string
  >;
  const text = table[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place));
}
