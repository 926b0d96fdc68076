/** Does a text look as if it names a person? A gentle guess, made in the browser and told to nobody. */
import type { Say } from "../model";

const NUMBER = /(?<!\d)\d\d[ .]?\d\d[ .]?\d\d[ .-]?\d{3} ?\d\d(?!\d)/; // eleven digits, as a national identity number
const MAIL = /[^\s@]+@[^\s@]+\.[a-zæøå]{2,}/i;
const PHONE = /(?<![\d.,])(?:(?:\+|00)47 ?)?[2-9]\d(?: ?\d{2}){3}(?![\d.,]?\d)/;
const PAIR =
  /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/gu;

/** The key of the hint to give, or null. `not-names` holds words that begin sentences and are no names. */
export function personal(written: string, t: Say): string | null {
  const text = written.normalize("NFC"); // some keyboards and pasted words have letters and their marks apart
  if (NUMBER.test(text)) return "hint-number";
  if (MAIL.test(text)) return "hint-mail";
  if (PHONE.test(text)) return "hint-phone";
  const common = new Set(t("not-names").split(" "));
  return [...text.matchAll(PAIR)].some((m) => !common.has(m[1] ?? "") && !common.has(m[2] ?? ""))
    ? "hint-name"
    : null;
}
