/** A text that grows with what is written in it, up to twelve lines. */
import type { ComponentProps } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const BY_ITSELF = globalThis.CSS?.supports("field-sizing", "content") ?? false;

interface TextAreaProps extends Omit<ComponentProps<"textarea">, "value" | "rows" | "ref"> {
  value: string;
  rows?: number;
}

/** `rows` is the height it begins with. Where the browser cannot size it by its content, it is measured. */
export function TextArea({ rows = 1, value, ...rest }: TextAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (BY_ITSELF || !current?.scrollHeight) return; // not shown: nothing to measure yet
    current.style.height = "auto";
    current.style.height = `${current.scrollHeight + current.offsetHeight - current.clientHeight}px`;
  }, [value]);
  return <textarea {...rest} ref={field} rows={rows} style={{ "--rows": rows }} value={value} />;
}
