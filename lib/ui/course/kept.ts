/** What the browser keeps of a module for its reader, in every language. */
import { local } from "../saving/storage";

/**
 * Where one was, which steps one has been through, the points of which one takes the dilemma alone, those of them that one
 * took whole after all, and the steps that what one has chosen takes one past.
 */
export interface Place {
  at?: string;
  been?: string[];
  aside?: string[];
  whole?: string[];
  skipped?: string[];
}

const key = (module: string) => `spf-place-${module}`;

export function kept(module: string): Place {
  try {
    return JSON.parse(local.getItem(key(module)) ?? "{}") as Place;
  } catch {
    return {};
  }
}

export const keep = (module: string, place: Place) =>
  local.setItem(key(module), JSON.stringify(place));
