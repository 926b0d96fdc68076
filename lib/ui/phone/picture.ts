/** One's own answers as a picture, drawn on the phone: to be kept where pictures are kept. */
import type { Mine } from "./kept.js";
import { say } from "./told.js";

const [WIDE, EDGE, SHARP] = [720, 48, 2]; // units, and points to each
const INK = {
  text: "#16302e",
  quiet: "#4e6764",
  line: "#d6e0de",
  brand: "#0b6e69",
  paper: "#ffffff",
};
const FONT = '"Atkinson Next NB", system-ui, sans-serif';

interface Line {
  words: string;
  size: number;
  bold: boolean;
  colour: string;
  /** Room over it. */
  over: number;
}

/** The picture as PNG; nothing where the phone cannot draw one. */
export async function asPicture(mine: Mine[], at: string): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  const lines = [
    ...wrapped(pen, say("picture-title"), 34, true, INK.text, 0),
    ...wrapped(pen, say("picture-of", { time: at }), 20, false, INK.quiet, 10),
    ...mine.flatMap((one) => [
      ...wrapped(pen, one.title, 20, false, INK.quiet, 34),
      ...wrapped(pen, `${one.label} ${one.words ?? ""}`.trim(), 26, true, INK.text, 6),
      ...wrapped(pen, one.why ?? "", 20, false, INK.text, 6),
    ]),
  ];
  const high = 2 * EDGE + lines.reduce((sum, line) => sum + line.over + line.size * 1.3, 0);
  canvas.width = WIDE * SHARP;
  canvas.height = Math.min(high, 8000) * SHARP; // what phones can hold
  pen.scale(SHARP, SHARP);
  pen.fillStyle = INK.paper;
  pen.fillRect(0, 0, WIDE, high);
  pen.fillStyle = INK.brand;
  pen.fillRect(0, 0, WIDE, 12);
  let y = EDGE;
  for (const line of lines) {
    y += line.over + line.size * 1.3;
    pen.font = font(line.size, line.bold);
    pen.fillStyle = line.colour;
    pen.fillText(line.words, EDGE, y - line.size * 0.3);
  }
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

const font = (size: number, bold: boolean) => `${bold ? 700 : 400} ${size}px ${FONT}`;

/** A text in lines that fit; a word that is longer than a line is broken. */
function wrapped(
  pen: CanvasRenderingContext2D,
  text: string,
  size: number,
  bold: boolean,
  colour: string,
  over: number,
): Line[] {
  pen.font = font(size, bold);
  const fits = (words: string) => pen.measureText(words).width <= WIDE - 2 * EDGE;
  const lines = broken(text, fits);
  return lines.map((words, n) => ({ words, size, bold, colour, over: n ? 0 : over }));
}

/** A text in as few lines as `fits` lets it be. */
export function broken(text: string, fits: (words: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = "";
    for (const sign of word) {
      if (line && !fits(line + sign)) {
        lines.push(line);
        line = "";
      }
      line += sign;
    }
  }
  return line ? [...lines, line] : lines;
}
