/** The field kinds of a card. Native elements first: they already work with keyboard and screen reader. */

import type { Option, Value } from "../model";
import { DateInput } from "./dates";
import { Icon } from "./icons";
import { NumberInput } from "./numbers";
import { Personal } from "./personal";
import { Rows } from "./rows-field";

const MOST = 999_999;

export interface FieldContent {
  name: string;
  kind: string;
  label: string;
  hint: string;
  lines: number;
  most: number | null;
  highest: number | null;
  options: Option[];
  columns: Column[];
}

export interface Column extends Option {
  kind: string;
  options: Option[];
}

export interface FieldProps {
  field: FieldContent;
  id: string;
  value: Value;
  t: (key: string, details?: Record<string, string>) => string;
  write: (value: Value) => void;
  flush: () => void;
}

/** What a field is when a kind says no more than its name, its kind and its question. */
const PLAIN = { hint: "", lines: 3, most: null, highest: null, options: [], columns: [] };

interface Asked extends Omit<FieldProps, "field"> {
  field: Pick<FieldContent, "name" | "kind" | "label"> & Partial<FieldContent>;
}

export function Field(asked: Asked) {
  const field = { ...PLAIN, ...asked.field };
  const props = { ...asked, field };
  if (field.kind === "choice" || field.kind === "several") return <Choices {...props} />;
  if (field.kind === "rows") return <Rows {...props} />;
  return (
    <div class="spf-field">
      <label for={props.id}>{field.label}</label>
      <Hint {...props} />
      <Input {...props} />
    </div>
  );
}

function Hint({ field, id, t }: FieldProps) {
  const text = field.hint || (field.kind === "text" ? t("roles-not-names") : "");
  return text ? (
    <p class="spf-hint" id={`${id}-hint`}>
      <Icon name="info" /> {text}
    </p>
  ) : null;
}

function Input(props: FieldProps) {
  const { field, id, value, write, flush } = props;
  const common = { id, "aria-describedby": `${id}-hint`, onBlur: flush };
  if (field.kind === "region") {
    return (
      <select
        {...common}
        value={(value as string) ?? ""}
        onChange={(e) => write(e.currentTarget.value || null)}
      >
        <option value="">{props.t("choose")}</option>
        {field.options.map((o) => (
          <option key={o.id} value={o.id}>
            {o.text} ({[...o.id].join(", ")})
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === "date")
    return (
      <DateInput
        {...common}
        saved={(value as string) ?? ""}
        t={props.t}
        write={(date) => write(date || null)}
        flush={flush}
      />
    );
  if (field.kind === "number")
    return (
      <NumberInput {...props} most={props.field.highest ?? MOST} bad={props.t("not-a-number")} />
    );
  return (
    <>
      <textarea
        {...common}
        rows={field.lines}
        style={{ "--rows": field.lines }}
        value={(value as string) ?? ""}
        onInput={(e) => write(e.currentTarget.value || null)}
      />
      <Personal text={(value as string) ?? ""} t={props.t} />
    </>
  );
}

function Choices({ field, id, value, write, flush, t }: FieldProps) {
  const several = field.kind === "several";
  const chosen = several ? ((value as string[] | null) ?? []) : [];
  const full = several && field.most !== null && chosen.length >= field.most;
  const toggle = (option: string) =>
    write(chosen.includes(option) ? chosen.filter((c) => c !== option) : [...chosen, option]);
  return (
    <fieldset class="spf-field">
      <legend>{field.label}</legend>
      {field.hint && (
        <p class="spf-hint" id={`${id}-hint`}>
          <Icon name="info" /> {field.hint}
        </p>
      )}
      <div class="spf-options">
        {field.options.map((o) => {
          const checked = several ? chosen.includes(o.id) : value === o.id;
          return (
            <label class="spf-option" key={o.id}>
              <input
                type={several ? "checkbox" : "radio"}
                name={id}
                checked={checked}
                aria-disabled={full && !checked}
                onClick={(e) => {
                  if (full && !checked) e.preventDefault();
                }}
                onChange={() => {
                  several ? (full && !checked) || toggle(o.id) : write(o.id);
                  flush();
                }}
              />
              <span>{o.text}</span>
              {checked && <span class="spf-chosen">{t("chosen")}</span>}
            </label>
          );
        })}
      </div>
      {several && field.most !== null && (
        <p class="spf-hint" role="status">
          {t("chosen-of", { n: String(chosen.length), max: String(field.most) })}
          {full ? ` ${t("uncheck-first")}` : ""}
        </p>
      )}
    </fieldset>
  );
}
