/** The top of every module: where am I, which language, where my answers are, what the report will hold. */
import { useState } from "preact/hooks";
import type { Say } from "../model";
import { Icon } from "../parts/icons";
import { kept } from "../saving/storage";
import { exercise } from "./exercise";
import type { HeaderContent } from "./header-content";
import { AnswersPanel, ReportPanel } from "./panels";
import { Progress } from "./progress";

const QUIET = new Set(["deleted", "export"]); // nothing of the leader's is missing

export default exercise<HeaderContent>(
  ({ content, t, send, mine }) => {
    const [open, setOpen] = useState<"answers" | "report" | null>(null);
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
          <Languages content={content} t={t} />
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
        {open === "answers" && <AnswersPanel content={content} t={t} send={send} reply={mine} />}
        {open === "report" && <ReportPanel content={content} t={t} />}
        <Progress content={content} t={t} />
      </div>
    );
  },
  { card: false },
);

/** The course's languages: links to this module in the others, and those it is not written in. */
function Languages({ content, t }: { content: HeaderContent; t: Say }) {
  const absent = content.languages.filter((l) => l.href === null);
  return (
    <>
      {content.languages
        .filter((l) => l.href !== null)
        .map((l) =>
          l.now ? (
            <span key={l.code} class="spf-small" lang={l.code} aria-current="true">
              <b>{l.name}</b>
            </span>
          ) : (
            <a key={l.code} class="spf-small" lang={l.code} href={l.href ?? undefined} data-module>
              {l.name}
            </a>
          ),
        )}
      {absent.length > 0 && (
        <span class="spf-small spf-absent">
          {absent.map((l) => l.name).join(", ")}: {t("not-translated")}
        </span>
      )}
    </>
  );
}
