/** What one takes home from a module: one's picture, one's sentence, and one thing to do on a day. */
import { useEffect, useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { useCalendarFile } from "../parts/calendar-file";
import { Copy } from "../parts/copy";
import { DateInput } from "../parts/dates";
import { dateIn, weekdayAndDay } from "../parts/days";
import { Figure } from "../parts/figure";
import { Icon } from "../parts/icons";
import { Personal } from "../parts/personal";
import { Starters } from "../parts/starters";
import { TextArea } from "../parts/text-area";
import { Shelf } from "./gift/shelf";

interface GiftContent extends Content {
  starters: string[];
  act: string;
  how: string;
  /** What the act sends, as it was written in the letter; "" where there is nothing to send. */
  message: string;
}

const OFFERED = 5; // days to choose among with one tap
const QUIET = 2000; // ms; by then a module has opened, and nobody waits for what is drawn ahead

export default exercise<GiftContent>((shown) => {
  const { content, t, value, write, flush, send, figure, shelf } = shown;
  const id = content.id.replace(".", "-");
  const text = (value("text") as string) ?? "";
  const place = useRef<HTMLDivElement>(null);
  useSeen(place, () => send({ type: "seen" }));
  return (
    <div class="spf-stack spf-gift" ref={place}>
      <div class="spf-field spf-sentence">
        <label class="spf-hidden" for={`${id}-text`}>
          {content.intro}
        </label>
        <TextArea
          id={`${id}-text`}
          rows={2}
          value={text}
          onInput={(e) => write("text", e.currentTarget.value || null)}
          onBlur={flush}
        />
        <Starters
          starters={content.starters}
          id={`${id}-text`}
          value={text}
          write={(words) => write("text", words)}
        />
        <Personal id={`${id}-text`} text={text} t={t} />
      </div>
      {content.act && <Act {...shown} id={id} />}
      <Figure drawn={figure} t={t} title={content.title} />
      {shelf && <Shelf {...shelf} t={t} />}
    </div>
  );
});

/** The shelf is drawn when one comes here, each time anew, or ahead of it when the page has been quiet for a while. */
function useSeen(place: { current: Element | null }, seen: () => void): void {
  useEffect(() => {
    const watch = new IntersectionObserver(([at]) => at?.isIntersecting && seen());
    if (place.current) watch.observe(place.current);
    const ahead = setTimeout(() => requestIdleCallback(seen), QUIET);
    return () => {
      watch.disconnect();
      clearTimeout(ahead);
    };
  }, []);
}

function Act({
  content,
  t,
  value,
  write,
  flush,
  send,
  calendar,
  id,
}: Shown<GiftContent> & { id: string }) {
  const day = (value("day") as string) ?? "";
  const [other, setOther] = useState(false);
  useCalendarFile(calendar, t);
  const choose = (date: string | null) => {
    setOther(false); // the field for another day has been answered too
    write("day", date);
    flush();
  };
  return (
    <section class="spf-act" aria-labelledby={`${id}-act`}>
      <Leaf day={day} words={t("weekdays").split(" ")} months={t("months").split(" ")} />
      <div>
        <h3 id={`${id}-act`}>{content.act}</h3>
        <fieldset class="spf-days">
          <legend>{t("gift-when")}</legend>
          {offered(new Date()).map((date) => (
            <label class="spf-chip" key={date}>
              <input
                type="radio"
                name={`${id}-offered`}
                checked={day === date}
                onChange={() => choose(date)}
              />
              <span>{weekdayAndDay(date, t).split(" ").slice(0, 2).join(" ")}</span>
            </label>
          ))}
          <button
            type="button"
            class="spf-link"
            aria-expanded={other}
            onClick={() => setOther(!other)}
          >
            {t("gift-other")}
          </button>
        </fieldset>
        {other && (
          <div class="spf-field">
            <label for={`${id}-day`}>{t("gift-other")}</label>
            <DateInput
              id={`${id}-day`}
              saved={day}
              t={t}
              write={(d) => write("day", d || null)}
              flush={flush}
            />
          </div>
        )}
        {day && (
          <div class="spf-row">
            <button type="button" class="spf-btn quiet" onClick={() => send({ type: "calendar" })}>
              <Icon name="calendar" />
              {t("gift-calendar")}
            </button>
            <label class="spf-check">
              <input
                type="checkbox"
                checked={value("done") === true}
                onChange={(e) => {
                  write("done", e.currentTarget.checked || null);
                  flush();
                }}
              />
              {t("gift-done")}
            </label>
          </div>
        )}
        {content.message && <Copy text={content.message} t={t} />}
        <p>{content.how}</p>
      </div>
    </section>
  );
}

/** The next working days, as fields hold them. */
function offered(from: Date): string[] {
  const days: string[] = [];
  for (let n = 1; days.length < OFFERED; n++) {
    const date = new Date(from.getFullYear(), from.getMonth(), from.getDate() + n, 12);
    if (date.getDay() % 6 !== 0) days.push(iso(date));
  }
  return days;
}

const iso = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((n) => String(n).padStart(2, "0"))
    .join("-");

/** A leaf of a calendar with the day on it. It says nothing that is not said in words beside it. */
function Leaf({ day, words, months }: { day: string; words: string[]; months: string[] }) {
  const date = dateIn(day);
  return (
    <div class={`spf-leaf ${date ? "" : "none"}`} aria-hidden="true">
      <span>{date ? words[date.getDay()] : "?"}</span>
      <b>{date ? `${date.getDate()}.` : "?"}</b>
      <small>{date ? months[date.getMonth()]?.slice(0, 3) : ""}</small>
    </div>
  );
}
