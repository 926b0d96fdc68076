/** What the two buttons at the top open: where one's answers are, and what the report will hold. */
import type { Mine, Say } from "../model";
import { clock, day } from "../parts/days";
import type { HeaderContent, ModuleLink } from "./header-content";
import { MyAnswers } from "./my-answers";

interface PanelProps {
  content: HeaderContent;
  t: Say;
}

interface AnswersProps extends PanelProps {
  send: (message: unknown) => void;
  reply: Mine | null;
}

export function AnswersPanel({ content, t, send, reply }: AnswersProps) {
  return (
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
        reply={reply}
        any={content.last !== null}
        store={content.store}
      />
    </div>
  );
}

export function ReportPanel({ content, t }: PanelProps) {
  return (
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
  );
}

/** Where the report is made, once that module is written. */
function Gathered({ module: m, t }: { module: ModuleLink; t: Say }) {
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
