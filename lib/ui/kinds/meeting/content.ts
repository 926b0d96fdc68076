/** What Python sends of a meeting, and how the story's own time is written. */
import type { Shown } from "../../frame/exercise";
import type { Content, Say } from "../../model";
import type { Played, Story } from "./story";

export interface MeetingContent extends Content, Story {
  begins: string;
  minutes: number;
  opening: string;
  group: string;
  close: string;
  unsaid: string;
  source: string;
  question: string;
  facts: Record<string, string>;
  lights: Record<string, string>;
}

/** A meeting as its parts see it; `id` begins the ids of what is on the page. */
export type Meeting = Shown<MeetingContent> & { now: Played; id: string };

/** The time after so many moves: Klokka 18.05. */
export function time({ begins, minutes }: MeetingContent, moves: number, t: Say): string {
  const [hour = 0, minute = 0] = begins.split(".").map(Number);
  const all = hour * 60 + minute + moves * minutes;
  const written = `${Math.floor(all / 60) % 24}${t("time-sign")}${String(all % 60).padStart(2, "0")}`;
  return t("meeting-clock", { time: written });
}

/** The name of the one to whom a move is made. */
export const nameOf = (content: MeetingContent, who: string, t: Say): string =>
  content.people.find((person) => person.id === who)?.name ?? t("meeting-everyone");
