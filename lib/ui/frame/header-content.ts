/** What Python tells the header. */
import type { Content } from "../model";
import type { Way } from "./place";

export interface ModuleLink {
  number: string;
  title: string;
  href: string | null;
  spoken: string | null;
  done: boolean;
  now: boolean;
}
export interface HeaderContent extends Content, Way {
  modules: ModuleLink[];
  languages: { code: string; name: string; href: string | null; now: boolean }[];
  programme: string;
  way: string;
  minutes: number;
  folder: string;
  last: string | null;
  days: number | null;
  /** The talk whose day has come, the plan it is about, what was said in the one before, and where it is. */
  talk: { label: string; plan: string; last: string; href: string | null } | null;
  problems: { code: string; file: string }[];
}
