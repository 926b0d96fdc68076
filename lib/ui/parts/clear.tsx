/** Takes away the answer of the group it stands last in. */
import type { Say } from "../model";

export function Clear({ t, clear }: { t: Say; clear: () => void }) {
  return (
    <button
      type="button"
      class="spf-link"
      onClick={(e) => {
        const group = e.currentTarget.parentElement;
        clear();
        group?.querySelector("input")?.focus(); // the button goes away: do not lose the reader's place
      }}
    >
      {t("clear")}
    </button>
  );
}
