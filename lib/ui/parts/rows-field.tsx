/** A field of rows: as many as one needs, with a column for each thing that is asked. */
import { DateInput } from "./dates";
import type { Column, FieldProps } from "./fields";
import { Icon } from "./icons";
import { Personal } from "./personal";
import { MOST_ROWS } from "./rows";
import { TextArea } from "./text-area";

export function Rows({ field, id, value, write, flush, t }: FieldProps) {
  const rows = (value as Record<string, string>[] | null) ?? [];
  const shown = rows.length ? rows : [{}];
  const edit = (at: number, column: string, text: string) =>
    write(shown.map((row, i) => (i === at ? { ...row, [column]: text } : row)));
  const remove = (at: number) => {
    const rest = shown.filter((_, i) => i !== at);
    write(rest.length ? rest : null);
    flush();
  };
  return (
    <fieldset class="spf-field">
      <legend>{field.label}</legend>
      {field.hint && (
        <p class="spf-hint" id={`${id}-hint`}>
          <Icon name="info" /> {field.hint}
        </p>
      )}
      <ol class="spf-rows">
        {shown.map((row, i) => (
          <li key={i}>
            {field.columns.map((c) => (
              <div class="spf-cell" key={c.id}>
                <label for={`${id}-${i}-${c.id}`}>{c.text}</label>
                <Cell
                  column={c}
                  id={`${id}-${i}-${c.id}`}
                  hint={`${id}-hint ${id}-${i}-roles`}
                  text={row[c.id] ?? ""}
                  t={t}
                  flush={flush}
                  write={(text) => edit(i, c.id, text)}
                />
              </div>
            ))}
            <Personal
              id={`${id}-${i}`}
              text={field.columns
                .filter((c) => c.kind === "text")
                .map((c) => row[c.id] ?? "")
                .join("\n")}
              t={t}
            />
            {rows.length > 0 && (
              <button
                type="button"
                class="spf-link"
                aria-label={t("remove-row-n", { n: String(i + 1) })}
                onClick={() => remove(i)}
              >
                {t("remove-row")}
              </button>
            )}
          </li>
        ))}
      </ol>
      {shown.length < (field.most ?? MOST_ROWS) && (
        <button type="button" class="spf-btn quiet" onClick={() => write([...shown, {}])}>
          {t("add-row")}
        </button>
      )}
    </fieldset>
  );
}

interface CellProps {
  column: Column;
  id: string;
  hint: string;
  text: string;
  t: FieldProps["t"];
  write: (text: string) => void;
  flush: () => void;
}

/** One cell of a row: free text, one of several, a date or a whole number. */
function Cell({ column, id, hint, text, t, write, flush }: CellProps) {
  const common = { id, "aria-describedby": hint, value: text, onBlur: flush };
  if (column.kind === "choice") {
    return (
      <select {...common} onChange={(e) => write(e.currentTarget.value)}>
        <option value="">{t("choose")}</option>
        {column.options.map((o) => (
          <option key={o.id} value={o.id}>
            {o.text}
          </option>
        ))}
      </select>
    );
  }
  if (column.kind === "date")
    return (
      <DateInput id={id} aria-describedby={hint} saved={text} t={t} write={write} flush={flush} />
    );
  if (column.kind === "number")
    return (
      <input
        {...common}
        type="text"
        inputMode="numeric"
        maxLength={6}
        onInput={(e) => write(e.currentTarget.value.replace(/\D/g, ""))}
      />
    );
  return <TextArea {...common} onInput={(e) => write(e.currentTarget.value)} />;
}
