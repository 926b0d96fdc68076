/** The leader's own words from an exercise before, where they are worked on. */
import type { Say } from "../model";

export function OwnCase({ text, t }: { text: string; t: Say }) {
  if (!text) return null;
  return (
    <p class="spf-case-own">
      <b>{t("own-case")}: </b>
      {text}
    </p>
  );
}
