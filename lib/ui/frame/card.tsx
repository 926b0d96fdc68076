/** The card around an exercise: title, words before and after, what is said about saving. */
import type { ComponentChildren } from "preact";
import type { Content, Say } from "../model";
import { History, Reworded } from "../saving/history";
import type { Ledger } from "../saving/ledger";
import { Problems, Saving } from "../saving/saving";
import type { Ledgers } from "./conversation";
import { TURN_POINT } from "./place";
import { Unread } from "./unread";

/** What a kind does otherwise than most. */
export interface Ways {
  /** Header and footer are no cards. */
  card?: boolean;
  /** The closing words come when one of the questions is answered, or all of them; or the kind gives them itself. */
  after?: "any" | "all" | "own";
  /** False where earlier versions would show what is not to be seen. */
  history?: boolean;
}

interface CardProps {
  content: Content;
  ledgers: Ledgers;
  ways: Ways;
  t: Say;
  children: ComponentChildren;
}

export function Card({ content, ledgers, ways, t, children }: CardProps) {
  const heading = `${content.id.replace(".", "-")}-heading`;
  const all = [...ledgers.values()];
  return (
    <section
      class="spf-card"
      aria-labelledby={heading}
      lang={content.language}
      data-exercise={content.id}
    >
      <div class="spf-card-head">
        <h2 id={heading}>{content.title}</h2>
        <Alone content={content} t={t} />
        {content.intro && <p>{content.intro}</p>}
      </div>
      {children}
      {content.after && isAnswered(all, ways.after) && <p class="spf-after">{content.after}</p>}
      <Reworded ledgers={all} t={t} />
      <Unread ledgers={all} t={t} />
      <Problems ledgers={all} t={t} />
      {ways.history !== false && <History ledgers={all} t={t} />}
      {all.length > 0 && (
        <div class="spf-card-foot">
          <Saving ledgers={all} t={t} />
          <InReport ledger={ledgers.get("report")} given={all.some(said)} t={t} />
        </div>
      )}
    </section>
  );
}

/** Is there something of one's own? That one has been somewhere, and other things that are ticked, is nothing to report. */
const said = ({ field, value }: Ledger): boolean =>
  field !== "report" && value !== null && typeof value !== "boolean";

function isAnswered(all: Ledger[], after: Ways["after"] = "any"): boolean {
  const given = all.filter((l) => l.field !== "report").map((l) => l.value !== null);
  if (after === "own") return false;
  return after === "all" ? given.length > 0 && given.every(Boolean) : given.some(Boolean);
}

/** Of a point not chosen there is this one line, and the rest of it one press away; the page shows it where that is so. */
function Alone({ content: { alone }, t }: { content: Content; t: Say }) {
  if (!alone) return null;
  const turn = (e: Event) =>
    e.currentTarget?.dispatchEvent(
      new CustomEvent(TURN_POINT, { bubbles: true, detail: alone.point }),
    );
  const press = (key: string) => (
    <button type="button" class={`spf-link ${key}`} onClick={turn}>
      {t(key, { n: alone.more })}
    </button>
  );
  return (
    <p class="spf-alone">
      <span>{alone.line}</span>
      {press("point-whole")}
      {press("point-dilemma")}
    </p>
  );
}

interface InReportProps {
  ledger: Ledger | undefined;
  /** There is an answer to include. */
  given: boolean;
  t: Say;
}

/** Everything goes in the report unless its author takes it out: no answer means yes. */
function InReport({ ledger, given, t }: InReportProps) {
  if (!ledger || !(given || ledger.value === false)) return null;
  return (
    <label class="spf-check">
      <input
        type="checkbox"
        checked={ledger.value !== false}
        onChange={(e) => {
          ledger.write(e.currentTarget.checked);
          ledger.flush();
        }}
      />
      {t("in-report")}
    </label>
  );
}
