/** The interface's words, written beside the extension by `spenningsfelt build`. */

import type { Words } from "../model";
import { beside } from "./beside";

export { say } from "../model";
export type { Words };

/** Words per language; an empty set where they cannot be had: the keys then show themselves. */
export async function allWords(): Promise<Record<string, Words>> {
  try {
    return (await (await fetch(beside("words.json"))).json()) as Record<string, Words>;
  } catch {
    return {};
  }
}
