/** A date field: while a year is being typed it is 2, 20 and 202, so only a whole one is sent before the field is left. */
import { useEffect, useState } from "preact/hooks";

interface DateProps {
  id: string;
  "aria-describedby"?: string;
  saved: string;
  write: (date: string) => void;
  flush: () => void;
}

export function DateInput({ saved, write, flush, ...rest }: DateProps) {
  const [typed, setTyped] = useState(saved);
  useEffect(() => setTyped(saved), [saved]);
  const put = (date: string, left: boolean) => {
    setTyped(date);
    if (date !== saved && (left || date === "" || date >= "1900")) write(date);
  };
  return (
    <input
      {...rest}
      type="date"
      value={typed}
      onInput={(e) => put(e.currentTarget.value, false)}
      onBlur={(e) => {
        put(e.currentTarget.value, true);
        flush();
      }}
    />
  );
}
