/** One force at a time: its words, and five things about it. Native fields; every change is saved as it is made. */

import type { Say } from "../../model";
import { Field } from "../../parts/fields";
import type { ForceColumn, ForceType, Row } from "./rows";

export interface FormProps {
  id: string;
  row: Row;
  title: string;
  columns: ForceColumn[];
  types: ForceType[];
  t: Say;
  write: (row: Row) => void;
  flush: () => void;
  done: () => void;
  remove: () => void;
}

export function ForceForm({
  id,
  row,
  title,
  columns,
  types,
  t,
  write,
  flush,
  done,
  remove,
}: FormProps) {
  const field = (column: string, kind: string) => {
    const { text, options } = columns.find((c) => c.id === column) as ForceColumn;
    return (
      <Field
        id={`${id}-${column}`}
        t={t}
        flush={flush}
        value={row[column] ?? null}
        write={(value) => write({ ...row, [column]: typeof value === "string" ? value : "" })}
        field={{
          name: column,
          kind,
          label: text,
          hint: kind === "text" ? t("forces-hint") : "",
          lines: 1,
          options,
        }}
      />
    );
  };
  return (
    <fieldset class="spf-force-form">
      <legend>{title}</legend>
      {field("force", "text")}
      <div class="spf-force-two">
        <TypeField
          id={`${id}-type`}
          row={row}
          types={types}
          t={t}
          flush={flush}
          label={columns.find((c) => c.id === "type")?.text ?? ""}
          write={(type) => write({ ...row, type })}
        />
        {field("region", "region")}
        {field("direction", "choice")}
        {field("strength", "choice")}
        {field("influence", "choice")}
      </div>
      <div class="spf-row">
        <button type="button" class="spf-btn" onClick={done}>
          {t("forces-done")}
        </button>
        <button type="button" class="spf-link" onClick={remove}>
          {t("forces-remove")}
        </button>
      </div>
    </fieldset>
  );
}

interface TypeProps {
  id: string;
  row: Row;
  types: ForceType[];
  label: string;
  t: Say;
  flush: () => void;
  write: (type: string) => void;
}

/** The type; what the four are is one press away. */
function TypeField({ id, row, types, label, t, flush, write }: TypeProps) {
  return (
    <div class="spf-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={row.type ?? ""}
        onBlur={flush}
        onChange={(e) => {
          write(e.currentTarget.value);
          flush();
        }}
      >
        <option value="">{t("choose")}</option>
        {types.map((type) => (
          <option key={type.id} value={type.id}>
            {type.text}
          </option>
        ))}
      </select>
      <details class="spf-force-help">
        <summary>{t("forces-help")}</summary>
        <dl>
          {types.map((type) => (
            <div key={type.id}>
              <dt>
                <Shape path={type.shape} /> {type.name}
              </dt>
              <dd>{type.what}</dd>
              <dd>
                <b>{t("forces-signs")}</b> {type.signs}
              </dd>
              <dd>{type.ask}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** The mark of a type: diamond, square, triangle or circle. Its word is always beside it. */
export function Shape({ path }: { path: string }) {
  return (
    <svg class="spf-shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
