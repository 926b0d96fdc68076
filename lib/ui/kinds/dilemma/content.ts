/** What a dilemma is made of, and how far its reader has come. */
import type { Shown } from "../../frame/exercise";
import type { Content } from "../../model";

export interface Way {
  id: string;
  letter: string;
  text: string;
  consequence: string;
}
export interface Choice extends Way {
  question: string;
  /** What somebody in each circle says, by the circle's letter. */
  voices: Record<string, string>;
}
export interface DilemmaContent extends Content {
  role: string;
  case: string[];
  /** The picture of the case as SVG, and what it shows in a sentence; "" where there is none. */
  scene: string;
  sceneSays: string;
  closing: string;
  cast: { circle: string; role: string }[];
  choices: Choice[];
  turn: string;
  replies: Way[];
}
export type Dilemma = Shown<DilemmaContent>;

export const CASE = 1;
export const CHOOSING = 2;
export const CONSEQUENCE = 3;
export const LATER = 4;

/** The last state that one has come to. Answers from before there were states tell it too. */
export function reached({ content, value }: Pick<Dilemma, "content" | "value">): number {
  const chosen = content.choices.some((choice) => choice.id === value("choice"));
  if (!chosen || value("locked") !== true)
    return chosen || value("read") === true ? CHOOSING : CASE;
  return (value("later") ?? value("again") !== null) ? LATER : CONSEQUENCE;
}
