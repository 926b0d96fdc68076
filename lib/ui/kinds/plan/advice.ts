/** What a plan says of when, where and what: a plain reading of its words, and never a hindrance. */
import type { Say } from "../../model";

const CLOCK =
  /(?<![\d.,:])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d%]|[.,:]\d|\s*(?:%|kr|mill|prosent|percent))/;

/** Is there a moment or a place in it that one would know again? */
export const hasTime = (text: string, t: Say): boolean =>
  CLOCK.test(text) || among(text, t("plan-time-words"));

/** Is it something that others could have seen one do? */
export const canBeSeen = (text: string, t: Say): boolean =>
  among(text, t("plan-act-words")) || !among(text, t("plan-vague-words"));

/**
 * Does something on the list stand in the text? There, a hyphen marks what may also end («-møte») or begin («mandag-») a
 * longer word, and a low line joins words that count only together («neste_gang»).
 */
function among(text: string, list: string): boolean {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return list
    .toLowerCase()
    .split(" ")
    .map((known) => known.split("_"))
    .some((known) =>
      words.some((_, at) => known.every((part, i) => same(words[at + i] ?? "", part))),
    );
}

function same(word: string, known: string): boolean {
  const ends = known.slice(1);
  if (known.startsWith("-")) return word !== ends && word.endsWith(ends);
  return known.endsWith("-") ? word.startsWith(known.slice(0, -1)) : word === known;
}
