/** What several of the states have. */
import type { Say } from "../../model";
import { Icon } from "../../parts/icons";

/** A choice's letter; filled where it is one's own. */
export function Disc({ letter, filled = false }: { letter: string; filled?: boolean }) {
  return <b class={`spf-disc ${filled ? "filled" : ""}`}>{letter}</b>;
}

export function Back({ t, back }: { t: Say; back: () => void }) {
  return (
    <button type="button" class="spf-btn spf-back" data-back onClick={back}>
      <Icon name="back" />
      {t("dilemma-back")}
    </button>
  );
}
