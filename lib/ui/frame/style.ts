import drawings from "../drawings.css";
import between from "../kinds/between.css";
import columns from "../kinds/columns.css";
import dilemma from "../kinds/dilemma.css";
import gift from "../kinds/gift.css";
import ideas from "../kinds/ideas.css";
import letter from "../kinds/letter.css";
import meeting from "../kinds/meeting.css";
import portrait from "../kinds/portrait.css";
import seats from "../kinds/seats.css";
import asking from "../parts/asking.css";
import points from "../parts/points.css";
import scene from "../parts/scene.css";
import venn from "../parts/venn.css";
import css from "../style.css";
import tokens from "../tokens.css";
import header from "./header.css";

const SHEETS = [
  tokens,
  css,
  asking,
  points,
  venn,
  drawings,
  scene,
  header,
  between,
  columns,
  dilemma,
  gift,
  ideas,
  letter,
  meeting,
  portrait,
  seats,
];

/** One style sheet in the page, however many exercises. */
export function ensureStyle(): void {
  if (document.getElementById("spf-style")) return;
  const style = document.createElement("style");
  style.id = "spf-style";
  style.textContent = SHEETS.join("\n");
  document.head.append(style);
}
