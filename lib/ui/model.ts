/** What an exercise's page side talks to, and the shapes of what is said. It knows nothing of who hosts it. */

/** The host's end of one exercise: JupyterLab's is `jupyter-model.ts`. */
export interface Model {
  /** What the exercise is made of now. */
  readonly content: Content;
  /** Its answers as they are on disk when it is shown, by field. */
  readonly answers: Record<string, Stored>;
  send(message: unknown): void;
  /** Be told of every message from now on; the answer ends that. */
  receive(hear: (message: Message) => void): () => void;
}

/** The words of the interface in one language, by key; the exercises of a module share them. */
export type Words = Record<string, string>;

/** A kind of exercise, as the shared code exports it: draws `model` in `el`; the answer takes it away again. */
export interface Kind {
  render(model: Model, el: HTMLElement, ui: Words): Promise<() => void>;
}

export type Value = string | number | boolean | string[] | Record<string, string>[] | null;

/** `shown` is the value in the course's words; `asked` the question it answers, where that was worded otherwise. */
export interface Version {
  id: string;
  at: string;
  value: Value;
  shown: string;
  asked: string | null;
}

/**
 * An answer as Python has it on disk. `versions` holds two or more only where edits crossed; `joined` is all of them in
 * one, null where they cannot be. `era` is a later one after everything was deleted: drafts of an earlier one are void.
 */
export interface Stored {
  value: Value;
  at: string | null;
  seen: string[];
  versions: Version[];
  joined: Value;
  question: string;
  asked: string | null;
  earlier: number;
  /** What stands in the file where the field cannot hold it, or not all of it. */
  unread?: string | null;
  era: string;
}

/** Python's reply about all the answers together. */
export interface Mine {
  type: "mine";
  what: "export" | "preview" | "import" | "delete" | "left" | "refused";
  reason?: string;
  text?: string;
  answers?: number;
  changed?: number;
  versions?: number;
  there?: number;
  back?: number;
  conflicts?: number;
  /** Answers to exercises that the course has no longer. */
  left?: { question: string; text: string; at: string }[];
}

/** The report as one page of HTML. Without `html` there is none: it could not be made, or its answers are `gone`. */
export interface Report {
  type: "report";
  html: string;
  at: string;
  /** Its sections, and the place of each that is in it. */
  parts: { id: string; name: string; title: string; in: boolean }[];
  /** What can be told the learning partner, item by item. */
  items: { id: string; title: string }[];
  gone: boolean;
}

/** The report as a file, in base64; "" when it could not be made. */
export interface ReportFile {
  type: "report-file";
  name: string;
  mime: string;
  data: string;
}

export interface Option {
  id: string;
  text: string;
}

/** One of the ten points: its number, what it is called for short, and what pulls each way in it. */
export interface PointOption extends Option {
  number: number;
  short: string;
  sides: [string, string];
}

/** A picture as Python draws it: SVG (wide and narrow), what it says in a sentence, and the same in rows with headings first. */
export interface Drawn {
  figure: string | null;
  says: string;
  table: string[][];
}

export interface Content extends Drawn {
  id: string;
  kind: string;
  language: string;
  title: string;
  intro: string;
  after: string;
  empty: string;
  store: string;
  /** What stands alone of a point that the leader has not chosen: the point, a line that says so, and how many more
   * steps the whole of it has. */
  alone: { point: string; line: string; more: string } | null;
}

export type Message =
  | { type: "content"; content: Content }
  | ({ type: "saved"; field: string; source: string; version: string } & Stored)
  | ({ type: "changed"; field: string } & Stored)
  | Mine
  | Report
  | ReportFile
  | { type: "history"; field: string; versions: Version[] }
  | { type: "failed"; field: string; source: string; reason: string; era: string }
  | ({ type: "figure" } & Drawn)
  | Approximate
  | Entry
  | Shelf;

/** The week's approximate drawing: "" when there are no hours, null when it could not be drawn. */
export interface Approximate {
  type: "proportional";
  figure: string | null;
}

/** The pictures of the modules so far: each one's shapes as SVG, and where its gift is. */
export interface Shelf {
  type: "shelf";
  places: { number: string; title: string; href: string; now: boolean; figure: string }[];
}

/** A day to do something, as a file for one's own calendar; "" while there is no day. */
export interface Entry {
  type: "calendar";
  text: string;
}

export type Say = (key: string, details?: Record<string, string>) => string;

/** A sentence with its placeholders filled; an unknown key shows itself rather than nothing. */
export function say(ui: Words, key: string, details: Record<string, string> = {}): string {
  return (ui[key] ?? key).replace(/\{(\w+)\}/g, (all, name: string) => details[name] ?? all);
}
