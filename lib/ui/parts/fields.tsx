/** The field kinds of a card. Native elements first: they already work with keyboard and screen reader. */

import type { Option, Value } from "../model";
import { Choices } from "./choices";
import { DateInput } from "./dates";
import { Icon } from "./icons";
import { NumberInput } from "./numbers";
import { Personal } from "./personal";
import { Rows } from "./rows-field";
import { Starters } from "./starters";
import { TextArea } from "./text-area";

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
  /** Is there room for own words beside the options? */
  own: boolean;
  /** Words to tap into an empty text. */
  starters: string[];
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
const PLAIN = {
  hint: "",
  lines: 3,
  most: null,
  highest: null,
  options: [],
  columns: [],
  own: false,
  starters: [],
};

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

interface OwnFieldProps {
  field: FieldContent;
  content: { id: string };
  value: (field: string) => Value;
  t: FieldProps["t"];
  write: (field: string, value: Value) => void;
  flush: () => void;
}

/** A field of an exercise's own content, saved by its name. */
export function OwnField({ field, content, t, value, write, flush }: OwnFieldProps) {
  return (
    <Field
      field={field}
      id={`${content.id.replace(".", "-")}-${field.name}`}
      t={t}
      flush={flush}
      value={value(field.name)}
      write={(v) => write(field.name, v)}
    />
  );
}

function Hint({ field, id }: FieldProps) {
  return field.hint ? (
    <p class="spf-hint" id={`${id}-hint`}>
      <Icon name="info" /> {field.hint}
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
  const text = (value as string) ?? "";
  return (
    <>
      <TextArea
        {...common}
        aria-describedby={`${id}-hint ${id}-roles`}
        rows={Math.ceil(field.lines / 2)}
        enterkeyhint={field.lines === 1 ? "next" : undefined}
        value={text}
        onInput={(e) => write(e.currentTarget.value || null)}
      />
      <Personal id={id} text={text} t={props.t} />
      <Starters {...props} starters={props.field.starters} />
    </>
  );
}
