/** A date field: while a year is being typed it is 2, 20 and 202, so only a whole one is sent before the field is left. */
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../model";
import { weekdayAndDay } from "./days";

interface DateProps {
  id: string;
  "aria-describedby"?: string;
  saved: string;
  t: Say;
  write: (date: string) => void;
  flush: () => void;
}

/** The browser takes day and month in the order of its own language; the words beside the field say what it took. */
export function DateInput({ saved, t, write, flush, ...rest }: DateProps) {
  const [typed, setTyped] = useState(saved);
  useEffect(() => setTyped(saved), [saved]);
  const put = (date: string, left: boolean) => {
    setTyped(date);
    if (date !== saved && (left || date === "" || date >= "1900")) write(date);
  };
  return (
    <>
      <input
        {...rest}
        type="date"
        max="9999-12-31"
        value={typed}
        onInput={(e) => put(e.currentTarget.value, false)}
        onBlur={(e) => {
          put(e.currentTarget.value, true);
          flush();
        }}
      />
      <span class="spf-day" role="status">
        {weekdayAndDay(typed, t)}
      </span>
    </>
  );
}
