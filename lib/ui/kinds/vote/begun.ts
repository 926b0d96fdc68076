/** The dots of whoever is voting now, so that a page loaded anew has them: numbers alone, in this tab, until they are cast. */
import { session } from "../../saving/storage";
import type { VoteContent } from "../vote";

const keyOf = ({ store, id }: VoteContent): string => `spf-dots:${store}:${id}`;

export function keepBegun(content: VoteContent, voter: number, given: Map<string, number>): void {
  const dots = content.ideas.map((idea) => given.get(idea) ?? 0);
  session.setItem(keyOf(content), JSON.stringify({ voter, dots }));
}

export const forgetBegun = (content: VoteContent): void => session.removeItem(keyOf(content));

/** What this voter has given so far, by idea; null when nobody was in the midst of it. */
export function begunBy(content: VoteContent, voter: number): Map<string, number> | null {
  const kept = read(keyOf(content));
  if (kept?.voter !== voter || kept.dots.length !== content.ideas.length) return null;
  return new Map(content.ideas.map((idea, i) => [idea, kept.dots[i] ?? 0]));
}

function read(key: string): { voter: number; dots: number[] } | null {
  try {
    return JSON.parse(session.getItem(key) ?? "null") as { voter: number; dots: number[] } | null;
  } catch {
    return null;
  }
}
