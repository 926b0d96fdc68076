/** Where one is in the course, and how much is left. */
import type { Say } from "../model";
import { Icon } from "../parts/icons";
import type { HeaderContent, ModuleLink } from "./header-content";

export function Progress({ content, t }: { content: HeaderContent; t: Say }) {
  const now = content.modules.find((m) => m.now);
  return (
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
  );
}

/** Minutes while there are few; more than two hours are said in hours. */
function timeLeft(minutes: number, t: Say): string {
  if (minutes > 120) return t("hours-left", { hours: String(Math.round(minutes / 60)) });
  return minutes > 0 ? t("minutes-left", { minutes: String(minutes) }) : "";
}

function Step({ module: m, t }: { module: ModuleLink; t: Say }) {
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
