/** Questions one at a time: the next comes when the last in sight has something, or when asked for. None goes away again. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../model";
import { focusIn } from "./on-press";

export interface Question {
  key: string;
  /** What is asked, for one who does not see that there is one more. */
  label: string;
  given: boolean;
  body: ComponentChildren;
}

export function OneByOne({ questions, t }: { questions: Question[]; t: Say }) {
  const [asked, ask] = useState(1);
  const seen = useRef(0);
  const atFirst = useRef<number | null>(null);
  const newest = useRef<HTMLDivElement>(null);
  const goThere = useRef(false);
  const given = questions.reduce((last, question, i) => (question.given ? i : last), -1);
  seen.current = Math.min(questions.length, Math.max(seen.current, asked, given + 2));
  atFirst.current ??= seen.current;
  const left = questions.length - seen.current;
  const last = questions[seen.current - 1];
  useLayoutEffect(() => {
    if (goThere.current) focusIn(newest.current);
    goThere.current = false;
  });
  return (
    <div class="spf-stack">
      {questions.slice(0, seen.current).map((question, i) => (
        <div key={question.key} ref={i === seen.current - 1 ? newest : undefined}>
          {question.body}
        </div>
      ))}
      {left > 0 && (
        <button
          type="button"
          class="spf-link spf-next"
          onClick={() => {
            goThere.current = true;
            ask(seen.current + 1);
          }}
        >
          {t("question-next", { n: String(left) })}
        </button>
      )}
      <p class="spf-hidden" role="status">
        {last && seen.current > atFirst.current ? t("question-came", { question: last.label }) : ""}
      </p>
    </div>
  );
}
