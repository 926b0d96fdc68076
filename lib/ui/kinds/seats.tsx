/** Who sits at one's table: a chair at a time. A press on one, in the picture or on the list, and it is the one to change. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content, Option } from "../model";
import { Badges } from "../parts/badges";
import { Field, type FieldContent } from "../parts/fields";
import { Figure, InWords } from "../parts/figure";
import { Icon } from "../parts/icons";
import { focusIn } from "../parts/on-press";
import { MOST_ROWS, type Row, rowsIn, spliced } from "../parts/rows";

interface Circle extends Option {
  /** Somebody of that circle, drawn. */
  portrait: string;
}
interface SeatsContent extends Content {
  field: FieldContent;
  /** The circles by their short names. */
  circles: Circle[];
}
type Seats = Shown<SeatsContent>;

export default exercise<SeatsContent>(
  (shown) => {
    const { content, figure, t } = shown;
    const { rows, at, open, put, add } = useChairs(shown);
    const sitting = rows.flatMap((row, n) => (said(row) ? [n] : []));
    const picture = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
      for (const chair of picture.current?.querySelectorAll<SVGElement>(
        "[data-chair], [data-free]",
      ) ?? [])
        chair.toggleAttribute(
          "data-open",
          chair.dataset.chair ? sitting[Number(chair.dataset.chair)] === at : !sitting.includes(at),
        );
    });
    return (
      <div class="spf-stack spf-set-out">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the list does the same */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <div
          class="spf-set-picture"
          ref={picture}
          onClick={({ target }) => {
            const chair = (target as Element).closest<SVGElement>("[data-chair], [data-free]");
            if (chair?.dataset.chair) open(sitting[Number(chair.dataset.chair)] ?? at);
            else if (chair) add();
          }}
        >
          <Figure drawn={{ ...figure, table: [] }} t={t} title={content.title} />
        </div>
        <Chair
          key={at}
          {...shown}
          row={rows[at] ?? {}}
          put={put}
          add={rows.length < MOST_ROWS ? add : null}
        />
        {sitting.length > 0 && (
          <ul class="spf-chips" aria-label={t("seats-list")}>
            {sitting.map((n) => (
              <li key={n}>
                <button
                  type="button"
                  class="spf-chip"
                  aria-pressed={n === at}
                  onClick={() => open(n)}
                >
                  <Badges region={rows[n]?.circle ?? ""} />
                  <span translate={false}>{rows[n]?.who?.trim() || t("seats-nobody")}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <InWords drawn={figure} t={t} title={content.title} />
      </div>
    );
  },
  { after: "all" },
);

/** The chairs as they are saved, the one that is open, and what can be done with them. There is always one to begin with. */
function useChairs({ content, value, write, flush }: Seats) {
  const saved = rowsIn(value(content.field.name));
  const rows: Row[] = saved.length > 0 ? saved : [{}];
  const [opened, open] = useState(0);
  const at = Math.min(opened, rows.length - 1);
  const goThere = useRef(false);
  const seen = useRef(at);
  useLayoutEffect(() => {
    if (goThere.current) focusIn(chairOf(content));
    goThere.current = false;
  });
  useEffect(() => {
    // on a phone the list is below it; once all of it is drawn
    if (seen.current !== at) chairOf(content)?.scrollIntoView({ block: "nearest" });
    seen.current = at;
  });
  const put = (row: Row | null) => {
    const rest = spliced(rows, at, 1, ...(row ? [row] : []));
    write(content.field.name, rest.some(said) ? rest : null);
    if (!row) flush();
  };
  const add = () => {
    const free = rows.findIndex((row) => !said(row));
    if (free < 0) write(content.field.name, [...rows, {}]);
    open(free < 0 ? rows.length : free);
    goThere.current = true;
  };
  return { rows, at, open, put, add };
}

const chairOf = (content: SeatsContent): HTMLElement | null =>
  document.getElementById(fieldId(content))?.closest("fieldset") ?? null;

const fieldId = ({ id }: SeatsContent): string => `${id.replace(".", "-")}-who`;

const said = (row: Row): boolean => Object.values(row).some((cell) => cell.trim() !== "");

interface ChairProps extends Seats {
  row: Row;
  put: (row: Row | null) => void;
  /** null where there are as many chairs as there is room for. */
  add: (() => void) | null;
}

/** One chair, as the card that stands before it: who sits there, in which circle, and what the place is. */
function Chair({ content, row, put, add, flush, t }: ChairProps) {
  const id = fieldId(content);
  const { columns, label, hint } = content.field;
  return (
    <fieldset class="spf-field spf-set-chair">
      <legend>{label}</legend>
      {columns.map(({ id: column, text, options }) => {
        const write = (cell: unknown) =>
          put({ ...row, [column]: typeof cell === "string" ? cell : "" });
        const own = { id: column === "who" ? id : `${id}-${column}`, flush, t, write };
        if (column === "circle")
          return (
            <Circles key={column} {...own} of={content.circles} label={text} value={row.circle} />
          );
        return (
          <Field
            key={column}
            {...own}
            field={{
              name: column,
              kind: options.length > 0 ? "choice" : "text",
              label: text,
              hint: options.length > 0 ? "" : hint,
              lines: 1,
              options,
            }}
            value={row[column] || null}
          />
        );
      })}
      {said(row) && (
        <div class="spf-row">
          {add && (
            <button type="button" class="spf-btn quiet" onClick={add}>
              <Icon name="plus" /> {t("seats-add")}
            </button>
          )}
          <button type="button" class="spf-link" onClick={() => put(null)}>
            {t("seats-remove")}
          </button>
        </div>
      )}
    </fieldset>
  );
}

interface CirclesProps {
  id: string;
  label: string;
  of: Circle[];
  value: string | undefined;
  write: (circle: string) => void;
  flush: () => void;
}

/** The three circles, as somebody of each. */
function Circles({ id, label, of, value, write, flush }: CirclesProps) {
  return (
    <fieldset class="spf-field">
      <legend>{label}</legend>
      <div class="spf-set-circles">
        {of.map((circle) => (
          <label class="spf-set-circle" key={circle.id}>
            <input
              type="radio"
              name={id}
              checked={value === circle.id}
              onChange={() => {
                write(circle.id);
                flush();
              }}
            />
            <span class="spf-figure" dangerouslySetInnerHTML={{ __html: circle.portrait }} />
            <span>{circle.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
