/** Old questions, from memory first. The text's answer is shown beside one's own, with or without own words. */
import { useEffect, useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { Field } from "../parts/fields";
import { Icon } from "../parts/icons";

const MARKS = ["yes", "partly", "no"];

interface RecallCard {
  id: string;
  question: string;
  answer: string;
}
interface RecallContent extends Content {
  cards: RecallCard[];
}

export default exercise<RecallContent>((shown) => (
  <div class="spf-stack">
    {shown.content.cards.map((card) => (
      <Recall key={card.id} card={card} {...shown} />
    ))}
  </div>
));

function Recall({
  card,
  content,
  t,
  value,
  write,
  flush,
}: Shown<RecallContent> & { card: RecallCard }) {
  const id = `${content.id.replace(".", "-")}-${card.id}`;
  const [open, setOpen] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) answer.current?.focus();
  }, [open]);
  return (
    <div class="spf-item" data-card={card.id}>
      <div class={open ? "spf-two" : ""}>
        <Field
          id={id}
          t={t}
          flush={flush}
          value={value(card.id)}
          write={(v) => write(card.id, v)}
          field={{
            name: card.id,
            kind: "text",
            label: card.question,
            hint: t("recall-own"),
            lines: 2,
          }}
        />
        <div
          id={`${id}-answer`}
          class="spf-ask"
          hidden={!open}
          ref={answer}
          tabIndex={-1}
          role="group"
          aria-labelledby={`${id}-text`}
        >
          <b id={`${id}-text`}>{t("recall-text")}</b>
          <p>{card.answer}</p>
          <div role="group" aria-label={t("recall-mark")} class="spf-row">
            {MARKS.map((mark) => (
              <button
                key={mark}
                type="button"
                class="spf-btn quiet"
                aria-pressed={value(`${card.id}-mark`) === mark}
                onClick={() => {
                  write(`${card.id}-mark`, mark);
                  flush();
                }}
              >
                {value(`${card.id}-mark`) === mark && <Icon name="tick" />}
                {t(`recall-${mark}`)}
              </button>
            ))}
          </div>
        </div>
      </div>
      <div class="spf-row">
        <button
          type="button"
          class="spf-btn quiet"
          aria-expanded={open}
          aria-controls={`${id}-answer`}
          onClick={() => {
            flush();
            setOpen(!open);
          }}
        >
          {t(open ? "recall-hide" : "recall-show")}
        </button>
      </div>
    </div>
  );
}
