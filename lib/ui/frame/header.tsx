/** The top of every module: where am I, which language, where my answers are, what the report will hold. */
import { useState } from "preact/hooks";
import type { Content, Say } from "../model";
import { clock, day } from "../parts/days";
import { Icon } from "../parts/icons";
import { kept } from "../saving/storage";
import { exercise } from "./exercise";
import { MyAnswers } from "./my-answers";

export interface ModuleLink {
  number: string;
  title: string;
  href: string | null;
  spoken: string | null;
  done: boolean;
  now: boolean;
}
interface HeaderContent extends Content {
  modules: ModuleLink[];
  languages: { code: string; name: string; href: string | null; now: boolean }[];
  programme: string;
  way: string;
  minutes: number;
  folder: string;
  last: string | null;
  days: number | null;
  problems: { code: string; file: string }[];
  report: { title: string; answered: number; of: number }[];
  gathered: ModuleLink | null;
}

const QUIET = new Set(["deleted", "export"]); // nothing of the leader's is missing

export default exercise<HeaderContent>(
  ({ content, t, send, mine }) => {
    const [open, setOpen] = useState<"answers" | "report" | null>(null);
    const now = content.modules.find((m) => m.now);
    const absent = content.languages.filter((l) => l.href === null);
    const toggle = (panel: "answers" | "report") => {
      send({ type: "open" });
      setOpen(open === panel ? null : panel);
    };
    return (
      <div class="spf-top" lang={content.language}>
        <div class="spf-top-row">
          <span class="spf-brand">
            {t("course")}
            {content.programme && <small>{content.programme}</small>}
          </span>
          {content.languages
            .filter((l) => l.href !== null)
            .map((l) =>
              l.now ? (
                <span key={l.code} class="spf-small" lang={l.code} aria-current="true">
                  <b>{l.name}</b>
                </span>
              ) : (
                <a
                  key={l.code}
                  class="spf-small"
                  lang={l.code}
                  href={l.href ?? undefined}
                  data-module
                >
                  {l.name}
                </a>
              ),
            )}
          {absent.length > 0 && (
            <span class="spf-small spf-absent">
              {absent.map((l) => l.name).join(", ")}: {t("not-translated")}
            </span>
          )}
          <button
            type="button"
            class="spf-link"
            aria-expanded={open === "report"}
            onClick={() => toggle("report")}
          >
            <Icon name="page" />
            {t("my-report")}
          </button>
          <button
            type="button"
            class="spf-link"
            aria-expanded={open === "answers"}
            onClick={() => toggle("answers")}
          >
            <Icon name="lock" />
            {t("my-answers")}
          </button>
        </div>
        {content.problems.some((p) => !QUIET.has(p.code)) && (
          <p class="spf-hint" role="status">
            <Icon name="warning" />
            {t("problems-some")}
          </p>
        )}
        {!kept() && (
          <p class="spf-hint" data-journal="off">
            <Icon name="info" />
            {t("journal-off")}
          </p>
        )}
        {content.days !== null && (
          <p class="spf-hint">
            <Icon name="info" />
            {t("keep-long", { days: String(content.days) })}
          </p>
        )}
        {open === "answers" && (
          <div class="spf-panel">
            <p>{t("answers-where")}</p>
            <p>
              <code>{content.folder}</code>
            </p>
            <p>
              {content.last
                ? t("answers-last", {
                    time: clock(content.last, t),
                    date: day(new Date(content.last), t),
                  })
                : t("answers-none")}
            </p>
            {content.problems.length > 0 && (
              <ul>
                {content.problems.map((p) => (
                  <li key={p.file}>{t(`problem-${p.code}`, { file: p.file })}</li>
                ))}
              </ul>
            )}
            <MyAnswers
              t={t}
              send={send}
              reply={mine}
              any={content.last !== null}
              store={content.store}
            />
          </div>
        )}
        {open === "report" && (
          <div class="spf-panel">
            {content.report.length > 0 && <p>{t("report-from-module")}</p>}
            <ul>
              {content.report.map((r) => (
                <li key={r.title}>
                  {r.title} –{" "}
                  {r.answered
                    ? t("answered-of", { n: String(r.answered), of: String(r.of) })
                    : t("not-answered")}
                </li>
              ))}
            </ul>
            {content.gathered && <Gathered module={content.gathered} t={t} />}
          </div>
        )}
        <nav aria-label={t("modules")}>
          <div class="spf-progress-words">
            <span>
              <b>{t("module", { number: now?.number ?? "" })}</b> · {now?.title}
            </span>
            <span>
              {[
                content.way,
                t("done-of", {
                  n: String(content.modules.filter((m) => m.done).length),
                  of: String(content.modules.length),
                }),
                timeLeft(content.minutes, t),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </div>
          <ol class="spf-progress">
            {content.modules.map((m) => (
              <li key={m.number} class={`${m.done ? "done" : ""} ${m.now ? "now" : ""}`}>
                <Step module={m} t={t} />
              </li>
            ))}
          </ol>
        </nav>
      </div>
    );
  },
  { card: false },
);

/** Where the report is made, once that module is written. */
function Gathered({
  module: m,
  t,
}: {
  module: ModuleLink;
  t: (key: string, details?: Record<string, string>) => string;
}) {
  if (m.now || !m.href) return <p>{m.now && t("report-below")}</p>;
  return (
    <p>
      <a href={m.href} data-module>
        {t("report-gathered", { number: m.number, title: m.title })}
      </a>
      {m.spoken && ` (${t("spoken", { language: m.spoken.toLowerCase() })})`}
    </p>
  );
}

/** Minutes while there are few; more than two hours are said in hours. */
function timeLeft(minutes: number, t: Say): string {
  if (minutes > 120) return t("hours-left", { hours: String(Math.round(minutes / 60)) });
  return minutes > 0 ? t("minutes-left", { minutes: String(minutes) }) : "";
}

function Step({
  module: m,
  t,
}: {
  module: ModuleLink;
  t: (key: string, details?: Record<string, string>) => string;
}) {
  const label = [
    t("module", { number: m.number }),
    m.title,
    m.done ? t("done") : "",
    m.href ? "" : t("not-ready"),
    m.spoken ? t("spoken", { language: m.spoken }) : "",
  ]
    .filter(Boolean)
    .join(", ");
  if (!m.href)
    return (
      <span class="step">
        <span aria-hidden="true">{m.number}</span>
        <span class="spf-hidden">{label}</span>
      </span>
    );
  return (
    <a
      href={m.href}
      data-module
      aria-label={label}
      aria-current={m.now ? "page" : undefined}
      title={m.spoken ? label : m.title}
    >
      {m.done && !m.now && <Icon name="tick" />}
      {m.number}
    </a>
  );
}
