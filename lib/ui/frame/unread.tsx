/** What stands in the file of answers and is no answer to the question, as after an import or an edit by hand. */
import type { Say } from "../model";
import { Icon } from "../parts/icons";
import type { Ledger } from "../saving/ledger";

export function Unread({ ledgers, t }: { ledgers: Ledger[]; t: Say }) {
  return (
    <>
      {ledgers
        .filter((l) => l.stored.unread)
        .map((l) => (
          <div key={l.field} class="spf-note error" role="note" data-unread={l.field}>
            <Icon name="warning" />
            <div>
              <b>{l.stored.question}</b>
              <p translate={false}>{t("unread", { value: l.stored.unread ?? "" })}</p>
              <button type="button" class="spf-btn quiet" onClick={() => l.settle(l.stored.value)}>
                {t("unread-remove")}
              </button>
            </div>
          </div>
        ))}
    </>
  );
}
