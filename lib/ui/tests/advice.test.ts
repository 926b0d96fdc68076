import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { canBeSeen, hasTime } from "../kinds/plan/advice";

/** The words of the interface in a language, as they stand in the data. */
const words = (language: string) => (key: string) =>
  readFileSync(`../../data/texts/${language}.toml`, "utf8").match(
    new RegExp(`^${key} = "(.*)"$`, "m"),
  )?.[1] ?? key;

const MOMENTS: Record<string, string[]> = {
  nb: [
    "det er personalmøte tirsdag",
    "klokka er ni",
    "det er 08.30",
    "jeg kommer på jobb i morgen",
    "noen klager neste gang",
    "lunsjen er slutt",
    "jeg sitter i møterommet",
    "3. april",
  ],
  nn: [
    "det er personalmøte tysdag",
    "neste veke",
    "eg sit på kontoret",
    "det er 14:00",
    "kvar dag",
  ],
  en: ["it is Tuesday", "next week", "I am in the meeting", "it is 9:15", "early May", "at home"],
};
const NONE: Record<string, string[]> = {
  nb: [
    "jeg får litt mer tid en dag",
    "noen er uenige",
    "vi må møte motstand",
    "det koster 2.50 kroner",
    "budsjettet vokser 1.25 %",
    "jeg en gang tør",
    "etter hvert som det passer",
    "når det roer seg",
    "det går uker og måneder",
  ],
  nn: [
    "eg får litt meir tid ein dag",
    "når det roar seg",
    "etter kvart",
    "ein gong",
    "det går veker",
  ],
  en: [
    "I get a little more time one day",
    "I may find the time",
    "when things calm down",
    "after a while",
    "next to nobody agrees",
    "there is room for it",
    "the officer disagrees",
  ],
};

for (const language of Object.keys(MOMENTS)) {
  test(`a moment or a place is seen where there is one, and only there: ${language}`, () => {
    for (const text of MOMENTS[language] ?? [])
      assert.equal(hasTime(text, words(language)), true, text);
    for (const text of NONE[language] ?? [])
      assert.equal(hasTime(text, words(language)), false, text);
  });
}

test("an act that others could have seen is told from one they could not", () => {
  assert.equal(canBeSeen("ringe tillitsvalgt", words("nb")), true);
  assert.equal(canBeSeen("være mer åpen", words("nb")), false);
});
