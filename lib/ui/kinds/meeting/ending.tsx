/** The time is up: one thing to gather the table round, what came of it, and who never had the floor. */
import type { RefObject } from "preact";
import { type Meeting, time } from "./content";
import { aftermath, type Ending, fits, saidLeast } from "./story";
import { List } from "./table";

export function Choosing({
  content,
  now,
  id,
  t,
  choose,
}: Meeting & { choose: (ending: string) => void }) {
  const open = content.endings.filter((ending) => fits(ending, now.there));
  return (
    <div class="spf-meeting-close" role="group" aria-labelledby={`${id}-close`}>
      <h3 id={`${id}-close`}>{open.length === 1 ? t("meeting-one") : content.close}</h3>
      {open.map((ending) => (
        <button
          type="button"
          class="spf-btn quiet"
          key={ending.id}
          onClick={() => choose(ending.id)}
        >
          {ending.label}
        </button>
      ))}
    </div>
  );
}

interface BackProps extends Meeting {
  unsaid: boolean;
  show: (unsaid: boolean) => void;
  other: () => void;
}

export function ClockAfter({ content, t, unsaid, show, other }: BackProps) {
  return (
    <div class="spf-meeting-clock">
      <p>
        <b>{time(content, content.turns, t)}</b> <span>{t("meeting-over")}</span>
      </p>
      <button type="button" class="spf-link" onClick={unsaid ? () => show(false) : other}>
        {t(unsaid ? "meeting-back" : "meeting-other")}
      </button>
    </div>
  );
}

interface EndedProps extends Meeting {
  ending: Ending;
  focus: RefObject<HTMLDivElement>;
  unsaid: boolean;
  show: (unsaid: boolean) => void;
}

/** First what came of it; one press on, what was never said. */
export const Ended = (shown: EndedProps) =>
  shown.unsaid ? <Unsaid {...shown} /> : <Came {...shown} />;

function Came({ content, t, now, id, ending, focus, show }: EndedProps) {
  return (
    <>
      <div
        class="spf-meeting-last"
        ref={focus}
        tabIndex={-1}
        role="group"
        aria-labelledby={`${id}-ending`}
        aria-describedby={`${id}-came`}
      >
        <h3 id={`${id}-ending`}>{ending.label}</h3>
        <div id={`${id}-came`}>
          <p>{ending.text}</p>
          {aftermath(content, now, ending).map((more) => (
            <p key={more}>{more}</p>
          ))}
        </div>
      </div>
      <button type="button" class="spf-btn spf-meeting-on" data-onward onClick={() => show(true)}>
        {t("meeting-show-never")}
      </button>
    </>
  );
}

function Unsaid({ content, t, now, id, focus }: EndedProps) {
  const never = Object.keys(content.facts).filter((fact) => !now.there.has(fact));
  return (
    <div
      class="spf-meeting-last spf-meeting-never"
      ref={focus}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-never`}
    >
      <h3 id={`${id}-never`}>{t("meeting-never")}</h3>
      <p>{content.unsaid}</p>
      <List content={content} facts={never} />
      {content.source && <p class="spf-meeting-source">{content.source}</p>}
    </div>
  );
}

/** A question to take along, and the meeting once more. */
export function Again({ content, t, now, begin }: Meeting & { begin: (first: string) => void }) {
  const least = saidLeast(content, now);
  return (
    <div class="spf-meeting-again">
      {content.question && <p class="spf-after">{content.question}</p>}
      <div class="spf-row">
        {least && <p>{t("meeting-again", { person: least.name })}</p>}
        <button type="button" class="spf-btn" onClick={() => begin(least?.id ?? "")}>
          {t("meeting-again-button")}
        </button>
      </div>
    </div>
  );
}
