/** Old questions as cards one turns, one at a time: remember first, and write it down if one likes. On the back is what the
 * text says, beside one's own words. */
import { useEffect, useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import { useChanged, useOpened } from "../frame/opened";
import type { Content } from "../model";
import { Field } from "../parts/fields";
import { Icon } from "../parts/icons";
import { OnPress } from "../parts/on-press";

const MARKS = ["yes", "partly", "no"];

interface RecallCard {
  id: string;
  question: string;
  answer: string;
}
interface RecallContent extends Content {
  cards: RecallCard[];
}
type Recall = Shown<RecallContent>;

/** One begins with the first card that has no mark. */
export default exercise<RecallContent>((shown) => {
  const { cards } = shown.content;
  const [at, setAt] = useOpened(`${shown.content.id}-at`, () =>
    Math.max(
      0,
      cards.findIndex((card) => shown.value(`${card.id}-mark`) === null),
    ),
  );
  const [moved, setMoved] = useState(false);
  const go = (to: number) => {
    shown.flush();
    setMoved(true);
    setAt(to);
  };
  const card = cards[at];
  if (!card) return null;
  return (
    <div class="spf-recall">
      <Deck {...shown} at={at} go={go} />
      <Turning
        {...shown}
        key={card.id}
        card={card}
        arriving={moved}
        next={at + 1 < cards.length ? () => go(at + 1) : null}
      />
    </div>
  );
});

/** All the cards, with how each of them went. */
function Deck({ content, t, value, at, go }: Recall & { at: number; go: (to: number) => void }) {
  return (
    <ol class="spf-chips" aria-label={t("recall-cards")}>
      {content.cards.map((card, i) => {
        const mark = value(`${card.id}-mark`);
        return (
          <li key={card.id}>
            <button
              type="button"
              class="spf-chip"
              aria-current={i === at ? "true" : undefined}
              onClick={() => go(i)}
            >
              {t("recall-card", { n: String(i + 1) })}
              {typeof mark === "string" && <b>{t(`recall-${mark}`)}</b>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

interface TurningProps extends Recall {
  card: RecallCard;
  /** Has one come here from another card? Then the reader's place comes along. */
  arriving: boolean;
  next: (() => void) | null;
}

function Turning({ card, arriving, next, ...shown }: TurningProps) {
  const { content, t, value, write, flush } = shown;
  const id = `${content.id.replace(".", "-")}-${card.id}`;
  const own = value(card.id);
  const [turned, turn] = useOpened(`${id}-turned`, () => false);
  const question = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arriving) question.current?.focus();
  }, []);
  useChanged(turned, () => {
    if (turned) answer.current?.focus();
  });
  return (
    <div class="spf-turncard spf-stack" data-card={card.id}>
      <h3 id={`${id}-question`} ref={question} tabIndex={-1}>
        {card.question}
      </h3>
      <div class={turned && own ? "spf-two" : ""}>
        {(!turned || own) && (
          <OnPress label={t("recall-write")} given={own !== null}>
            <Field
              id={id}
              t={t}
              flush={flush}
              value={own}
              write={(v) => write(card.id, v)}
              field={{ name: card.id, kind: "text", label: t("recall-own"), lines: 2 }}
            />
          </OnPress>
        )}
        <div
          id={`${id}-answer`}
          class="spf-ask"
          hidden={!turned}
          ref={answer}
          tabIndex={-1}
          role="group"
          aria-labelledby={`${id}-text`}
        >
          <b id={`${id}-text`}>{t("recall-text")}</b>
          <p>{card.answer}</p>
        </div>
      </div>
      {turned && <Marks {...shown} card={card} />}
      <div class="spf-row">
        <button
          type="button"
          class={turned ? "spf-btn quiet" : "spf-btn"}
          aria-expanded={turned}
          aria-controls={`${id}-answer`}
          onClick={() => {
            flush();
            turn(!turned);
          }}
        >
          {t(turned ? "recall-back" : "recall-turn")}
        </button>
        {turned && next && (
          <button type="button" class="spf-btn" onClick={next}>
            {t("recall-next")}
          </button>
        )}
      </div>
    </div>
  );
}

/** How it went: for oneself alone. */
function Marks({ card, t, value, write, flush }: Recall & { card: RecallCard }) {
  const field = `${card.id}-mark`;
  return (
    <div role="group" aria-label={t("recall-mark")} class="spf-chips">
      {MARKS.map((mark) => {
        const chosen = value(field) === mark;
        return (
          <button
            key={mark}
            type="button"
            class="spf-chip"
            aria-pressed={chosen}
            onClick={() => {
              write(field, mark);
              flush();
            }}
          >
            {chosen && <Icon name="tick" />}
            {t(`recall-${mark}`)}
          </button>
        );
      })}
    </div>
  );
}
