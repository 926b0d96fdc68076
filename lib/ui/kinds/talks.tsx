/** The talks about how it went: the first one's day, and each with its questions and room for what was said. */
import { useState } from "preact/hooks";
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { Answer } from "../parts/answer";
import { useCalendarFile } from "../parts/calendar-file";
import { dateIn, day } from "../parts/days";
import { Folds } from "../parts/folds";
import { Icon } from "../parts/icons";
import { OnPress } from "../parts/on-press";

interface Talk {
  id: string;
  label: string;
  hint: string;
  questions: string[];
  /** How many days after the first it is. */
  after: number;
}
interface TalksContent extends Content {
  talks: Talk[];
}

export default exercise<TalksContent>((shown) => {
  const { content, t, value, send, calendar } = shown;
  const { talks } = content;
  const first = dateIn((value("when") as string) ?? "");
  const [open, setOpen] = useState<string | null>(due(talks, first, new Date())?.id ?? null);
  useCalendarFile(calendar, t);
  const parts = talks.map((talk) => {
    const said = value(`said-${talk.id}`);
    const on = first && later(first, talk.after);
    return {
      id: talk.id,
      title: [talk.label, on && day(on, t)].filter(Boolean).join(" · "),
      summary: typeof said === "string" ? said : "",
      body: (
        <>
          <p>{talk.hint}</p>
          <ol class="spf-asked">
            {talk.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          <OnPress label={t("talks-said-add")} given={said !== null}>
            <Answer shown={shown} name={`said-${talk.id}`} label={t("talks-said")} />
          </OnPress>
        </>
      ),
    };
  });
  return (
    <div class="spf-stack">
      <Answer shown={shown} name="when" label={t("talks-first")} kind="date" />
      {first && (
        <button type="button" class="spf-btn quiet" onClick={() => send({ type: "calendar" })}>
          <Icon name="calendar" />
          {t("talks-calendar")}
        </button>
      )}
      <Folds parts={parts} open={open} choose={setOpen} />
    </div>
  );
});

/** The last talk whose day has come; none before the first. */
function due(talks: Talk[], first: Date | null, today: Date): Talk | undefined {
  return talks.filter(({ after }) => first && later(first, after) < today).at(-1);
}

const later = (from: Date, days: number) =>
  new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, 12);
