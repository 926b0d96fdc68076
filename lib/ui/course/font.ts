/** The course's one font: asked for as the script is read, so that it is there before the text is. */
import { beside } from "./beside";

const address = beside("atkinson-next-nb-latin.woff2");
const face = new FontFace("Atkinson Next NB", `url("${address}") format("woff2")`, {
  weight: "200 800", // variable
  display: "swap", // where it comes late after all, one reads meanwhile
});
document.fonts.add(face);

/** Settled when the font is there, or when it is known not to come. */
export const fontThere: Promise<unknown> = face.load().catch(() => undefined);
