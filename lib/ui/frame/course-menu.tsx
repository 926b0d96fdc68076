/** The course in the menu: its modules and what is done of them, the report, the answers, the languages. */
import { useState } from "preact/hooks";
import type { Say } from "../model";
import { Icon } from "../parts/icons";
import type { HeaderContent, ModuleLink } from "./header-content";

interface MenuProps {
  content: HeaderContent;
  t: Say;
  show: (panel: "answers" | "report") => void;
}

export function CourseMenu({ content, t, show }: MenuProps) {
  const [open, setOpen] = useState(false);
  const { modules } = content;
  const done = { n: String(modules.filter((m) => m.done).length), of: String(modules.length) };
  return (
    <div class="spf-course-menu" lang={content.language}>
      <h2>
        {t("the-course")}
        {content.programme && <small> · {content.programme}</small>}
      </h2>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="list" />
        {t("all-modules")}
        <small>{t("done-of", done)}</small>
      </button>
      {open && <Modules content={content} t={t} />}
      <button type="button" onClick={() => show("report")}>
        <Icon name="page" />
        {t("my-report")}
      </button>
      <button type="button" onClick={() => show("answers")}>
        <Icon name="lock" />
        {t("my-answers")}
      </button>
      <Languages content={content} t={t} />
    </div>
  );
}

function Modules({ content, t }: Omit<MenuProps, "show">) {
  const way = [content.way, timeLeft(content.minutes, t)].filter(Boolean).join(" · ");
  return (
    <nav aria-label={t("modules")}>
      <ol class="spf-progress">
        {content.modules.map((m) => (
          <li key={m.number} class={m.done ? "done" : ""}>
            <Module module={m} t={t} />
          </li>
        ))}
      </ol>
      {way && <p class="spf-hint">{way}</p>}
    </nav>
  );
}

/** Minutes while there are few; more than two hours are said in hours. */
function timeLeft(minutes: number, t: Say): string {
  if (minutes > 120) return t("hours-left", { hours: String(Math.round(minutes / 60)) });
  return minutes > 0 ? t("minutes-left", { minutes: String(minutes) }) : "";
}

function Module({ module: m, t }: { module: ModuleLink; t: Say }) {
  const more = [m.href ? "" : t("not-ready"), m.spoken ? t("spoken", { language: m.spoken }) : ""];
  const inside = (
    <>
      {m.done ? <Icon name="tick" /> : <span class="no">{Number(m.number)}</span>}
      <span>
        {m.title}
        {m.done && <span class="spf-hidden">, {t("done")}</span>}
        {more.filter(Boolean).map((text) => (
          <small key={text}>, {text}</small>
        ))}
      </span>
    </>
  );
  if (!m.href) return <span class="step">{inside}</span>;
  return (
    <a href={m.href} data-module aria-current={m.now ? "page" : undefined}>
      {inside}
    </a>
  );
}

/** Links to this module in the course's other languages, and those it is not written in. */
function Languages({ content, t }: Omit<MenuProps, "show">) {
  const absent = content.languages.filter((l) => l.href === null);
  return (
    <>
      <h2>{t("language")}</h2>
      <p class="languages">
        {content.languages
          .filter((l) => l.href !== null)
          .map((l) => (
            <a
              key={l.code}
              lang={l.code}
              href={l.href ?? undefined}
              data-module="language"
              aria-current={l.now ? "true" : undefined}
            >
              {l.name}
            </a>
          ))}
      </p>
      {absent.length > 0 && (
        <p class="spf-hint">
          {absent.map((l) => l.name).join(", ")}: {t("not-translated")}
        </p>
      )}
    </>
  );
}
