/** A number as people write it, with comma or point. What is no number stays in the field and says so. */
import { useEffect, useState } from "preact/hooks";
import type { Say, Value } from "../model";

interface NumberProps {
  id: string;
  value: Value;
  most: number;
  bad: string;
  t: Say;
  write: (value: Value) => void;
  flush: () => void;
}

export function NumberInput({ id, value, most, bad, t, write, flush }: NumberProps) {
  const known = numberIn(value);
  const [text, setText] = useState(written(known, t));
  const typed = read(text, most);
  // a number from another tab or a chosen version; what is being typed, also when it is no number yet, stays
  useEffect(() => {
    if (typed !== "bad" && typed !== known) setText(written(known, t));
  }, [known]);
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={typed === "bad"}
        aria-describedby={typed === "bad" ? `${id}-bad` : `${id}-hint`}
        onInput={(e) => {
          setText(e.currentTarget.value);
          const number = read(e.currentTarget.value, most);
          if (number !== "bad" && number !== known) write(number);
        }}
        onBlur={flush}
      />
      {typed === "bad" && (
        <p class="spf-bad" id={`${id}-bad`} role="alert">
          {bad}
        </p>
      )}
    </>
  );
}

export const numberIn = (value: Value): number | null => (typeof value === "number" ? value : null);

/** 7,5 or 7.5, at most two decimals; null for an empty field. */
function read(text: string, most: number): number | null | "bad" {
  const plain = text.trim().replace(",", ".");
  if (plain === "") return null;
  const number = Number(plain);
  return /^(\d+\.?\d{0,2}|\.\d{1,2})$/.test(plain) && number <= most ? number : "bad";
}

export function written(number: number | null, t: Say): string {
  return number === null
    ? ""
    : String(Math.round(number * 100) / 100).replace(".", t("decimal-sign"));
}
