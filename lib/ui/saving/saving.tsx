/** What the page says about saving, in words and with a mark, and what to do when it could not. */
import type { Say } from "../model";
import { clock, moment } from "../parts/days";
import { Icon } from "../parts/icons";
import type { Entry } from "./drafts";
import type { Ledger, State } from "./ledger";

const WORST: State[] = ["failed", "conflict", "draft", "saving", "saved", "untouched"];
const ICONS = {
  failed: "warning",
  conflict: "fork",
  draft: "pen",
  saving: "arrows",
  saved: "tick",
} as const;

export function Saving({ ledgers, t }: { ledgers: Ledger[]; t: Say }) {
  const state = WORST.find((s) => ledgers.some((l) => l.state === s)) ?? "untouched";
  const last = ledgers
    .map((l) => l.stored.at)
    .filter((at): at is string => at !== null)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
  const words =
    state === "saved" && last
      ? t("saved", { time: clock(last, t) })
      : state === "untouched"
        ? ""
        : t(state);
  return (
    <span class={`spf-save ${state}`} role="status" data-state={state}>
      {state !== "untouched" && <Icon name={ICONS[state]} />}
      {words && <span>{words}</span>}
    </span>
  );
}

/** An answer that could not be saved, and answers that were written in two places. */
export function Problems({ ledgers, t }: { ledgers: Ledger[]; t: Say }) {
  const failed = ledgers.find((l) => l.state === "failed");
  return (
    <>
      {failed && (
        <div class="spf-note error" role="alert">
          <Icon name="warning" />
          <div>
            <b>{t("failed")}</b>
            <p>{t(`reason-${failed.reason}`)}</p>
            <button type="button" class="spf-btn quiet" onClick={() => failed.retry()}>
              {t("try-again")}
            </button>
          </div>
        </div>
      )}
      {ledgers.flatMap((l) =>
        l.aside.map((e) => <Aside key={e.draft.source} ledger={l} entry={e} t={t} />),
      )}
      {ledgers
        .filter((l) => l.state === "conflict")
        .map((l) => (
          <Conflict key={l.field} ledger={l} t={t} />
        ))}
    </>
  );
}

interface AsideProps {
  ledger: Ledger;
  entry: Entry;
  t: Say;
}

/** Words from another window that could not be saved: to be read, and then put in the field or let go. */
function Aside({ ledger, entry, t }: AsideProps) {
  const { value } = entry.draft;
  return (
    <div class="spf-note error" role="status" data-aside>
      <Icon name="warning" />
      <div>
        <b>{t("draft-aside")}</b>
        <p>{ledger.stored.question}</p>
        {typeof value === "string" && (
          <p class="spf-version" translate={false}>
            {value}
          </p>
        )}
        <p>{t(`reason-${entry.refused}`)}</p>
        <div class="spf-row">
          <button type="button" class="spf-btn quiet" onClick={() => ledger.show(entry)}>
            {t("draft-show")}
          </button>
          <button type="button" class="spf-btn quiet" onClick={() => ledger.discard(entry)}>
            {t("draft-discard")}
          </button>
        </div>
      </div>
    </div>
  );
}

function Conflict({ ledger, t }: { ledger: Ledger; t: Say }) {
  const { versions, joined, question } = ledger.stored;
  return (
    <div class="spf-note conflict" role="status">
      <Icon name="fork" />
      <div>
        <b>{t("conflict")}</b>
        <p>{t("conflict-why")}</p>
        <p>{question}</p>
        <div class="spf-versions">
          {versions.map((v) => (
            <div key={v.id}>
              <b id={`conflict-${v.id}`}>{moment(v.at, t)}</b>
              {v.asked && <p class="spf-hint">{t("history-asked", { then: v.asked })}</p>}
              <p class="spf-version" translate={false}>
                {v.shown || t("history-empty")}
              </p>
              <button
                type="button"
                class="spf-btn quiet"
                aria-describedby={`conflict-${v.id}`}
                onClick={() => ledger.settle(v.value)}
              >
                {t("keep")}
              </button>
            </div>
          ))}
        </div>
        {joined !== null && (
          <div class="spf-row">
            <button type="button" class="spf-btn quiet" onClick={() => ledger.settle(joined)}>
              {t("keep-both")}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
