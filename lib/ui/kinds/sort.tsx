/** Place one card at a time in one of the seven regions; then – never before – two good reasons. No key, no score. */
import { useEffect, useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content, Option } from "../model";
import { Badges, RegionName } from "../parts/badges";

interface SortCard {
  id: string;
  text: string;
  reasons: Option[];
}
interface SortContent extends Content {
  cards: SortCard[];
  regions: Option[];
}

export default exercise<SortContent>(
  (shown) => {
    const { content, t, value, write, flush } = shown;
    const { cards } = content;
    const placed = cards.filter((card) => value(card.id) !== null).length;
    const [at, setAt] = useState(() =>
      Math.max(
        0,
        cards.findIndex((card) => value(card.id) === null),
      ),
    );
    const heading = useRef<HTMLHeadingElement>(null);
    const moved = useRef(false);
    useEffect(() => {
      if (moved.current) heading.current?.focus();
    }, [at]);
    const go = (to: number) => {
      moved.current = true;
      setAt(to);
    };
    const card = cards[at];
    if (!card) return null;
    const clear = () => {
      write(card.id, null);
      flush();
      heading.current?.focus();
    };
    return (
      <div class="spf-stack">
        <div class="spf-progress-words">
          <span>{t("sort-card", { n: String(at + 1), of: String(cards.length) })}</span>
          <span role="status">{t("sort-of", { n: String(placed), of: String(cards.length) })}</span>
        </div>
        <Place key={card.id} card={card} heading={heading} {...shown} />
        <div class="spf-row">
          {at > 0 && (
            <button type="button" class="spf-btn quiet" onClick={() => go(at - 1)}>
              {t("sort-previous")}
            </button>
          )}
          {at < cards.length - 1 && (
            <button type="button" class="spf-btn" onClick={() => go(at + 1)}>
              {t("sort-next")}
            </button>
          )}
          {value(card.id) !== null && (
            <button type="button" class="spf-link" onClick={clear}>
              {t("clear")}
            </button>
          )}
        </div>
      </div>
    );
  },
  { after: "own" },
);

interface PlaceProps extends Shown<SortContent> {
  card: SortCard;
  heading: { current: HTMLHeadingElement | null };
}

/** Buttons and not radios: with radios, an arrow key on its way to the fifth region would place the card in the second. */
function Place({ card, heading, content, t, value, write, flush }: PlaceProps) {
  const id = `${content.id.replace(".", "-")}-${card.id}`;
  const own = value(card.id);
  return (
    <div data-card={card.id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {card.text}
      </h3>
      <div class="spf-twin spf-sort" role="group" aria-labelledby={`${id} ${id}-ask`}>
        <p class="spf-hint" id={`${id}-ask`}>
          {t("sort-choose")}
        </p>
        <ul>
          {content.regions.map((region) => (
            <li key={region.id}>
              <button
                type="button"
                data-region={region.id}
                aria-pressed={own === region.id}
                onClick={() => {
                  write(card.id, region.id);
                  flush();
                }}
              >
                <Badges region={region.id} />
                <RegionName {...region} />
                {own === region.id && <span class="spf-chosen">{t("chosen")}</span>}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div aria-live="polite">
        {own !== null && <Reasons card={card} content={content} t={t} own={own} />}
      </div>
    </div>
  );
}

function Reasons({
  card,
  content,
  t,
  own,
}: Pick<PlaceProps, "card" | "content" | "t"> & { own: unknown }) {
  const name = (region: unknown) => content.regions.find((r) => r.id === region)?.text ?? "";
  return (
    <div class="spf-reasons">
      <p>{t("sort-yours", { region: name(own) })}</p>
      <h4>{t("sort-two-reasons")}</h4>
      <ul>
        {card.reasons.map((reason) => (
          <li key={reason.id}>
            <p class="spf-reason-region">
              <Badges region={reason.id} />
              <b>
                <RegionName id={reason.id} text={name(reason.id)} />
              </b>
            </p>
            <p>{reason.text}</p>
          </li>
        ))}
      </ul>
      {content.after && <p>{content.after}</p>}
    </div>
  );
}
