/** A field of an exercise, which the exercise shows and saves by its name. */
import type { Content, Option, Say, Value } from "../model";
import { Field } from "./fields";

interface Whole {
  content: Content;
  t: Say;
  value: (field: string) => Value;
  write: (field: string, value: Value) => void;
  flush: () => void;
}

interface AnswerProps {
  shown: Whole;
  name: string;
  label: string;
  kind?: string;
  hint?: string;
  lines?: number;
  options?: Option[];
}

/** What a part of the exercise is called on the page. */
export const idOf = ({ content }: { content: Content }, name: string): string =>
  `${content.id.replace(".", "-")}-${name}`;

/** A text, one of several when there are options, or what `kind` says. */
export function Answer({
  shown,
  name,
  label,
  hint = "",
  lines = 2,
  options = [],
  kind = options.length ? "choice" : "text",
}: AnswerProps) {
  const { t, value, write, flush } = shown;
  return (
    <Field
      id={idOf(shown, name)}
      t={t}
      flush={flush}
      value={value(name)}
      write={(v) => write(name, v)}
      field={{ name, kind, label, hint, lines, options }}
    />
  );
}
