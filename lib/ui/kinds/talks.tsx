/** The talks about how it went: the first one's day, and each with its questions and room for what was said. */
import { useEffect, useState } from "preact/hooks";
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { dateIn, weekdayAndDay } from "../parts/days";
import { download } from "../parts/download";
import { Field } from "../parts/fields";
import { Folds } from "../parts/folds";
import { Icon } from "../parts/icons";
import { OnPress } from "../parts/on-press";

interface Talk {
  id: string;
  label: string;
  hint: string;
  questions: string[];
  /** As fields hold it; "" while the first talk has none. */
  day: string;
}
interface TalksContent extends Content {
  talks: Talk[];
}

export default exercise<TalksContent>(({ content, t, value, write, flush, send, calendar }) => {
  const { talks } = content;
  const id = content.id.replace(".", "-");
  const [open, setOpen] = useState<string | null>(due(talks, new Date())?.id ?? null);
  useEffect(() => {
    if (calendar?.text) download(`${t("gift-file")}.ics`, calendar.text, "text/calendar");
  }, [calendar]);
  const parts = talks.map((talk) => {
    const said = value(`said-${talk.id}`);
    const day = dateIn(talk.day) ? weekdayAndDay(talk.day, t) : "";
    return {
      id: talk.id,
      title: [talk.label, day].filter(Boolean).join(" · "),
      summary: typeof said === "string" ? said : "",
      body: (
        <>
          <p>{talk.hint}</p>
          <ol>
            {talk.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          <OnPress label={t("talks-said-add")} given={said !== null}>
            <Field
              id={`${id}-${talk.id}`}
              t={t}
              flush={flush}
              value={said}
              write={(v) => write(`said-${talk.id}`, v)}
              field={{ name: `said-${talk.id}`, kind: "text", label: t("talks-said"), lines: 2 }}
            />
          </OnPress>
        </>
      ),
    };
  });
  return (
    <div class="spf-stack">
      <Field
        id={`${id}-when`}
        t={t}
        flush={flush}
        value={value("when")}
        write={(v) => write("when", v)}
        field={{ name: "when", kind: "date", label: t("talks-first") }}
      />
      {talks[0]?.day && (
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
function due(talks: Talk[], today: Date): Talk | undefined {
  return talks.filter(({ day }) => (dateIn(day) ?? today) < today).at(-1);
}
