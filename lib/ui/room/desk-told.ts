import type { Clock } from "./news.js";

/** A question that can be counted by hand: its options, and what has been counted. */
export interface Asked {
  id: string;
  title: string;
  options: [string, string][];
  counts: Record<string, number>;
  final?: boolean;
}

/** Phones: whether they are on; where, and how many are here. */
export interface Phones {
  on: boolean;
  host?: string;
  qr?: string;
  code?: string;
  seats?: number;
  reached?: boolean; // a phone has read the page
  met?: boolean; // another machine has knocked, and not come in
  left_out?: string;
}

/** What the presenter's window is told. */
export interface Told {
  room: string;
  heads: number;
  begun: boolean;
  black: boolean;
  day: {
    name: string;
    time: string;
    title: string;
    minutes: number;
    break: boolean;
    state: "done" | "now" | "next";
  }[];
  ends: string;
  late: { minutes: number; says: string; ends: string; take: string } | null;
  part: string;
  kind: string;
  eyebrow: string;
  title: string;
  chain: { name: string; more: string; state: "done" | "now" | "next" | "later" }[];
  say: string;
  notes: [string, string][];
  clock: Clock | null;
  next: { label: string; about: string; end?: boolean };
  wall: string;
  asked: Asked[];
  in: number;
  by_phone: number; // of those
  phones: Phones;
  texts: {
    waiting: { id: number; words: string; like: number }[];
    held: { id: number; words: string }[];
    points: { n: number; words: string; lines: number }[];
    undo: boolean;
  };
  writes: boolean; // is there a place for lines that are typed
  acts: string[][];
  parked: string[];
  hidden: { title?: string; more?: string; rows?: [string, string][] };
  reopen: boolean;
  left_out: string;
  guide: [string, string][];
  closed?: [string, string][];
}

export interface Setting {
  plan: string;
  language: string;
  parts: string[];
  title: string;
  minutes: Record<string, number>;
  dilemmas: string[];
  begins: number;
  heads: number;
  tables: number;
}

/** What the agenda maker offers. */
export interface Offered {
  plans: { name: string; title: string; about: string; setting: Setting }[];
  parts: Record<string, { title: string; kind: string; minutes: number }>;
  dilemmas: { point: string; title: string; about: string }[];
  pause: number;
}
