/** «Svarene mine»: where the answers are, and what can be done with all of them. */
import type { Mine, Say } from "../model";
import { clock, day } from "../parts/days";
import type { HeaderContent } from "./header-content";
import { MyAnswers } from "./my-answers";

interface AnswersProps {
  content: HeaderContent;
  t: Say;
  send: (message: unknown) => void;
  reply: Mine | null;
}

export function AnswersPanel({ content, t, send, reply }: AnswersProps) {
  return (
    <div class="spf-stack">
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
