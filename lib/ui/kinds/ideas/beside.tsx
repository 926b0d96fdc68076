/** What stands beside the list: what one brings along from elsewhere, and where each challenge belongs. */
import { useEffect, useRef } from "preact/hooks";
import type { Shown } from "../../frame/exercise";
import { Icon } from "../../parts/icons";
import { type Row, rowsIn } from "../../parts/rows";
import type { IdeasContent } from "../ideas";

type Ideas = Shown<IdeasContent>;

/** Texts of one's own, a press each; what is on the list is not offered again. */
export function Brought({ content, t, value, write, flush }: Ideas) {
  const rows = rowsIn(value("ideas")).filter((row) => row.idea);
  const left = content.brought.filter((text) => !rows.some((row) => row.idea === text));
  const box = useRef<HTMLDivElement>(null);
  const taken = useRef(""); // the field of the line that was taken along last, until one stands somewhere again
  useEffect(() => {
    // the button that was pressed goes away: on to the next, or to the line
    if (!taken.current) return;
    (box.current?.querySelector("button") ?? document.getElementById(taken.current))?.focus();
    taken.current = "";
  });
  if (left.length === 0) return null;
  const take = (idea: string) => {
    if (rows.length >= content.most) return;
    taken.current = `${content.id.replace(".", "-")}-${rows.length}`;
    write("ideas", [...rows, { idea }]);
    flush();
  };
  return (
    <div class="spf-brought" role="group" aria-label={t("ideas-brought")} ref={box}>
      <p>{t("ideas-brought")}</p>
      {left.map((text) => (
        <button type="button" class="spf-btn quiet" key={text} onClick={() => take(text)}>
          <Icon name="plus" />
          <span translate={false}>{text}</span>
        </button>
      ))}
    </div>
  );
}

/** A point and a circle for each line, and which circle none of them has. */
export function Belongs(ideas: Ideas) {
  const { content, t, value } = ideas;
  const rows = rowsIn(value("ideas"));
  if (!rows.some((row) => row.idea?.trim())) return null;
  const named = new Set(rows.map((row) => row.circle).filter(Boolean));
  const none = content.belongs.circle.filter(({ id }) => !named.has(id)).map(({ text }) => text);
  return (
    <details class="spf-belongs">
      <summary>{t("ideas-belongs")}</summary>
      <p>{t("ideas-why")}</p>
      <ul>
        {rows.map(
          (row, at) =>
            row.idea?.trim() && (
              <li key={at}>
                <span translate={false}>{row.idea}</span>
                <Where {...ideas} rows={rows} at={at} column="point" />
                <Where {...ideas} rows={rows} at={at} column="circle" />
              </li>
            ),
        )}
      </ul>
      <p role="status">
        {named.size > 0 && none.length > 0 && t("ideas-none-of", { circles: none.join(", ") })}
      </p>
    </details>
  );
}

interface WhereProps extends Ideas {
  rows: Row[];
  at: number;
  column: "point" | "circle";
}

function Where({ content, t, write, flush, rows, at, column }: WhereProps) {
  const put = (to: string) => {
    const next = rows.map((row, i) => (i === at ? { ...row, [column]: to } : row));
    write("ideas", next);
    flush();
  };
  return (
    <select
      aria-label={`${t(`ideas-${column}`)}: ${rows[at]?.idea ?? ""}`}
      value={rows[at]?.[column] ?? ""}
      onChange={(e) => put(e.currentTarget.value)}
    >
      <option value="">{t(`ideas-${column}`)}</option>
      {content.belongs[column].map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
