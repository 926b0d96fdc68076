/** Earlier versions of a card's answers, and how to bring one back. */
import { useState } from "preact/hooks";
import type { Say } from "../model";
import { moment } from "../parts/days";
import type { Ledger } from "./ledger";

/** Shown only where there is something earlier; fetched only when opened. */
export function History({ ledgers, t }: { ledgers: Ledger[]; t: Say }) {
  const [open, setOpen] = useState(false);
  const changed = ledgers.filter((l) => l.field !== "report" && l.stored.earlier > 0);
  if (changed.length === 0) return null;
  const toggle = () => {
    if (!open) changed.forEach((l) => l.recall());
    setOpen(!open);
  };
  return (
    <div class="spf-history">
      <button type="button" class="spf-link" aria-expanded={open} onClick={toggle}>
        {t("history")}
      </button>
      {open &&
        changed.map((ledger) => (
          <section key={ledger.field}>
            <h3>{ledger.stored.question}</h3>
            <ul>
              {ledger.history.map((v, i) => (
                <li key={v.id}>
                  <p class="spf-hint">
                    {moment(v.at, t)}
                    {i === 0 && ` – ${t("history-now")}`}
                  </p>
                  {v.asked && <p class="spf-hint">{t("history-asked", { then: v.asked })}</p>}
                  <p class="spf-version" translate={false}>
                    {v.shown || t("history-empty")}
                  </p>
                  {i > 0 && (
                    <button
                      type="button"
                      class="spf-btn quiet"
                      onClick={() => ledger.settle(v.value)}
                    >
                      {t("history-back")}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** A question that has been worded anew since it was answered: both wordings, so that the answer can be read rightly. */
export function Reworded({ ledgers, t }: { ledgers: Ledger[]; t: Say }) {
  return (
    <>
      {ledgers
        .filter((l) => l.stored.asked !== null && l.value !== null && l.field !== "report")
        .map((l) => (
          <p key={l.field} class="spf-note" role="note">
            {t("asked-then", { then: l.stored.asked ?? "", now: l.stored.question })}
          </p>
        ))}
    </>
  );
}
