/** The forces as a real table where there is room for one, and as a list of cards where there is not. */
import type { ComponentChildren } from "preact";
import type { Say } from "../../model";
import { Badges, RegionName } from "../../parts/badges";
import { Shape } from "./form";
import { type MapContent, type Row, short } from "./rows";

const ARROWS: Record<string, string> = { drives: "→", restrains: "←", both: "↔" };

export interface ListProps {
  id: string;
  content: MapContent;
  rows: Row[];
  t: Say;
  narrow: boolean;
  /** The row whose form is open (its element stays the same wherever the row moves, so that the cursor does); `hidden` when the form stands below the list. */
  open: number | null;
  hidden: boolean;
  form: ComponentChildren;
  edit: (at: number) => void;
  remove: (at: number) => void;
}

export function ForceList(props: ListProps) {
  const { rows, open, hidden, narrow } = props;
  if (rows.length === (hidden ? 1 : 0)) return null;
  const at = rows.map((row, i) => ({ row, i })).filter(({ i }) => !(hidden && i === open));
  return narrow ? <Cards {...props} at={at} /> : <Wide {...props} at={at} />;
}

type Placed = ListProps & { at: { row: Row; i: number }[] };

function Wide({ content, t, at, open, form, ...rest }: Placed) {
  return (
    <table class="spf-table spf-forces-table">
      <caption>{t("forces-caption")}</caption>
      <thead>
        <tr>
          {content.columns.map((c) => (
            <th key={c.id} scope="col">
              {c.text}
            </th>
          ))}
          <th scope="col">
            <span class="spf-hidden">{t("forces-actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {at.map(({ row, i }) =>
          i === open ? (
            <tr key="open">
              <td colSpan={content.columns.length + 1}>{form}</td>
            </tr>
          ) : (
            <tr key={i}>
              <th scope="row" class="spf-words">
                {row.force ?? t("forces-no-text")}
              </th>
              {content.columns.slice(1).map((c) => (
                <td key={c.id}>
                  <Cell column={c.id} row={row} content={content} t={t} />
                </td>
              ))}
              <td>
                <Buttons {...rest} t={t} row={row} at={i} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Cards({ content, t, at, open, form, ...rest }: Placed) {
  return (
    <>
      <p class="spf-hint">{t("forces-caption")}</p>
      <ul class="spf-forces-cards" aria-label={t("forces-rows")}>
        {at.map(({ row, i }) => (
          <li key={i === open ? "open" : i}>
            {i === open ? (
              form
            ) : (
              <>
                <p class="spf-words">
                  <b>{row.force ?? t("forces-no-text")}</b>
                </p>
                <dl class="spf-facts">
                  {content.columns.slice(1).map((c) => (
                    <div key={c.id}>
                      <dt>{c.text}</dt>
                      <dd>
                        <Cell column={c.id} row={row} content={content} t={t} named />
                      </dd>
                    </div>
                  ))}
                </dl>
                <Buttons {...rest} t={t} row={row} at={i} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What one column says of a force: in words always, with the type's mark, the direction's arrow, the region's letters. */
function Cell({
  column,
  row,
  content,
  t,
  named = false,
}: {
  column: string;
  row: Row;
  content: MapContent;
  t: Say;
  named?: boolean;
}) {
  const value = row[column];
  const text = content.columns
    .find((c) => c.id === column)
    ?.options.find((o) => o.id === value)?.text;
  if (!value || !text)
    return (
      <span class="spf-absent">
        <span aria-hidden="true">–</span>
        <span class="spf-hidden">{t("forces-unset")}</span>
      </span>
    );
  if (column === "region")
    return (
      <span class="spf-marked">
        <Badges region={value} />
        {named ? <RegionName id={value} text={text} /> : <span class="spf-hidden">{text}</span>}
      </span>
    );
  if (column === "type")
    return (
      <span class="spf-marked">
        <Shape path={content.types.find((type) => type.id === value)?.shape ?? ""} />
        {text}
      </span>
    );
  if (column === "direction")
    return (
      <b class={`spf-way ${value}`}>
        <span aria-hidden="true">{ARROWS[value]} </span>
        {text}
      </b>
    );
  return <>{text}</>;
}

function Buttons({
  id,
  row,
  at,
  t,
  edit,
  remove,
}: {
  id: string;
  row: Row;
  at: number;
  t: Say;
  edit: ListProps["edit"];
  remove: ListProps["remove"];
}) {
  const force = short(row.force ?? t("forces-no-text"));
  return (
    <div class="spf-force-buttons">
      <button
        type="button"
        class="spf-btn quiet"
        id={`${id}-edit-${at}`}
        aria-label={t("forces-edit-this", { force })}
        onClick={() => edit(at)}
      >
        {t("forces-edit")}
      </button>
      <button
        type="button"
        class="spf-link"
        aria-label={t("forces-remove-this", { force })}
        onClick={() => remove(at)}
      >
        {t("forces-remove")}
      </button>
    </div>
  );
}
