/** Place one situation at a time in the three circles; then – never before – see how one may think. No key, no score. */
import { useEffect, useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import { useOpened } from "../frame/opened";
import type { Content, Option } from "../model";
import { Badges, RegionName } from "../parts/badges";
import { Table } from "../parts/figure";
import { Dot, Twin, useEdge, VennFigure } from "../parts/venn";

interface SortCard {
  id: string;
  title: string;
  text: string;
  reasons: Option[];
}
interface SortContent extends Content {
  cards: SortCard[];
  regions: Option[];
}
type Sort = Shown<SortContent>;

export default exercise<SortContent>(
  (shown) => {
    const { content, value } = shown;
    const { cards } = content;
    // past the last situation is the map, which is also where one comes back to
    const [at, setAt] = useOpened(`${content.id}-at`, () => {
      const next = cards.findIndex((card) => value(card.id) === null);
      return next < 0 ? cards.length : next;
    });
    const moved = useRef(false);
    const go = (to: number) => {
      moved.current = true;
      setAt(to);
    };
    const card = cards[at];
    return card ? (
      <Situation key={card.id} card={card} at={at} go={go} arrived={moved.current} {...shown} />
    ) : (
      <MyMap go={go} arrived={moved.current} {...shown} />
    );
  },
  { after: "own" },
);

interface Step extends Sort {
  go: (to: number) => void;
  /** Came here by a press, so that the heading is to be read. */
  arrived: boolean;
}

function useArrival(arrived: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, []);
  return heading;
}

const where = ({ content, value }: Sort) =>
  Object.fromEntries(content.cards.map((card) => [card.id, value(card.id)]));

function Situation(step: Step & { card: SortCard; at: number }) {
  const { card, at, arrived, content, figure, t, value, write, flush } = step;
  const own = (value(card.id) as string | null) ?? "";
  const [open, setOpen] = useState(own === "");
  const [edge, focus] = useEdge(own);
  const heading = useArrival(arrived);
  const settled = useRef<HTMLParagraphElement>(null);
  const reasons = useRef<HTMLDivElement>(null);
  const id = `${content.id.replace(".", "-")}-${card.id}`;
  const settle = () => {
    flush();
    setOpen(false);
  };
  // focus goes along: to what takes the list's place, and back to the list; on a phone that may be below the screen
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    if (open) document.getElementById(`${id}-${own || "F"}`)?.focus();
    else {
      settled.current?.focus();
      reasons.current?.scrollIntoView({ block: "nearest" });
    }
  }, [open]);
  const showing = open || own === "";
  return (
    <div class={`spf-placing ${at > 0 ? "spf-placing-on" : ""}`} data-card={card.id}>
      <div class="spf-placing-words">
        <div class="spf-situation">
          <Dot n={at + 1} now />
          <h3 ref={heading} tabIndex={-1}>
            <span class="spf-hidden">
              {t("sort-card", { n: String(at + 1), of: String(content.cards.length) })}:{" "}
            </span>
            {card.text}
          </h3>
        </div>
        {showing ? (
          <Twin
            id={id}
            label={
              <span class="spf-sort-asked">
                <span>{t("sort-choose")}</span>
                <small aria-hidden="true">
                  {at + 1} / {content.cards.length}
                </small>
              </span>
            }
            regions={content.regions}
            value={own}
            choose={(region) => write(card.id, region)}
            settle={settle}
            focus={focus}
            beside={(region) => <Others region={region} card={card} sort={step} />}
            t={t}
          />
        ) : (
          <>
            <p class="spf-put" ref={settled} tabIndex={-1}>
              <Yours region={nameIn(content, own)} t={t} />
              {". "}
              <button type="button" class="spf-link" onClick={() => setOpen(true)}>
                {t("sort-move")}
              </button>
            </p>
            <div ref={reasons}>
              <Reasons card={card} own={own} content={content} t={t} />
            </div>
          </>
        )}
        <Turns {...step} open={showing} move={() => setOpen(true)} />
      </div>
      <VennFigure
        svg={figure.figure}
        regions={content.regions}
        edge={edge}
        marks={where(step)}
        now={card.id}
        choose={(region) => {
          write(card.id, region);
          settle();
          settled.current?.focus();
        }}
      />
    </div>
  );
}

/** Where one goes from here: the way on is the button that stands out once the situation is placed. */
function Turns(step: Step & { card: SortCard; at: number; open: boolean; move: () => void }) {
  const { card, at, go, content, t, value, write, flush, open, move } = step;
  const last = at === content.cards.length - 1;
  const clear = () => {
    write(card.id, null);
    flush();
    move();
  };
  return (
    <div class="spf-row">
      {at > 0 && (
        <button type="button" class="spf-btn quiet" onClick={() => go(at - 1)}>
          {t("sort-previous")}
        </button>
      )}
      <button
        type="button"
        class={open ? "spf-btn quiet" : "spf-btn"}
        data-onward={open ? undefined : ""}
        data-awaits={(open && passed(step)) || undefined}
        onClick={() => go(at + 1)}
      >
        {t(last ? "sort-see-map" : "sort-next")}
      </button>
      {open && value(card.id) !== null && (
        <button type="button" class="spf-link" onClick={clear}>
          {t("clear")}
        </button>
      )}
    </div>
  );
}

/** What one leaves when one goes on from here. */
function passed({ content, t, value }: Sort): string {
  const n = content.cards.filter((card) => value(card.id) === null).length;
  return n === 0 ? "" : n === 1 ? t("sort-pass-one") : t("sort-pass", { n: String(n) });
}

const nameIn = (content: SortContent, region: unknown): string =>
  content.regions.find((r) => r.id === region)?.text ?? "";

/** The other situations in a field, by their numbers. */
function Others({ region, card, sort }: { region: string; card: SortCard; sort: Sort }) {
  const { content, t, value } = sort;
  const here = content.cards
    .map((one, n) => ({ ...one, n: n + 1 }))
    .filter((one) => one.id !== card.id && value(one.id) === region);
  return (
    <span class="spf-dots">
      {here.map(({ n, id }) => (
        <span key={id}>
          <Dot n={n} />
          <span class="spf-hidden">
            , {t("sort-situation")} {n}
          </span>
        </span>
      ))}
    </span>
  );
}

function Yours({ region, t }: { region: string; t: Sort["t"] }) {
  const [before, after] = t("sort-yours", { region: "\n" }).split("\n");
  return (
    <>
      {before}
      <b>{region}</b>
      {after}
    </>
  );
}

interface ReasonsProps extends Pick<Sort, "content" | "t"> {
  card: SortCard;
  /** Where the situation has been placed: there may be no reason of ours for that field, and then that is said. */
  own: string;
}

function Reasons({ card, own, content, t }: ReasonsProps) {
  const ours = card.reasons.some((reason) => reason.id === own);
  return (
    <div class="spf-reasons">
      <div class="spf-reasons-head">
        <h4>{t(ours ? "sort-two-reasons" : "sort-elsewhere")}</h4>
        <span class="spf-tag own">{t("our-suggestion")}</span>
      </div>
      <ul>
        {card.reasons.map((reason) => (
          <li key={reason.id}>
            <p class="spf-reason-region">
              <Badges region={reason.id} />
              <b>
                <RegionName id={reason.id} text={nameIn(content, reason.id)} />
              </b>
            </p>
            <p>{reason.text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All the marks at once. Each row is the way back to its situation. */
function MyMap(step: Step) {
  const { content, figure, t, value, go, arrived } = step;
  const heading = useArrival(arrived);
  return (
    <div class="spf-placing spf-map">
      <div class="spf-placing-words">
        <div class="spf-map-head">
          <h3 ref={heading} tabIndex={-1}>
            {t("sort-map")}
          </h3>
          <p>{figure.says}</p>
        </div>
        <ol class="spf-legend">
          {content.cards.map((card, n) => (
            <li key={card.id}>
              <button type="button" onClick={() => go(n)}>
                <Dot n={n + 1} />
                <span>
                  <span class="spf-hidden">{n + 1}. </span>
                  {card.title}
                </span>
                <Placed region={value(card.id) as string | null} content={content} />
              </button>
            </li>
          ))}
        </ol>
        {content.after && <p class="spf-after">{content.after}</p>}
        {figure.table.length > 0 && (
          <details>
            <summary>{t("figure-table")}</summary>
            <Table rows={figure.table} title={t("sort-map")} />
          </details>
        )}
      </div>
      <VennFigure
        svg={figure.figure}
        regions={content.regions}
        edge={{ region: "" }}
        marks={where(step)}
      />
    </div>
  );
}

function Placed({ region, content }: { region: string | null; content: SortContent }) {
  if (region === null) return <span class="spf-absent">–</span>;
  return (
    <>
      <span class="spf-hidden">: {nameIn(content, region)}</span>
      <Badges region={region} />
    </>
  );
}
