/** What is asked of those who want to say more: behind one press, and open where something has been said already. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icons";

interface OnPressProps {
  label: string;
  given: boolean;
  children: ComponentChildren;
}

/** Once open it stays so: nothing goes away while one edits. */
export function OnPress({ label, given, children }: OnPressProps) {
  const [pressed, press] = useState(false);
  const seen = useRef(false);
  seen.current ||= given;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pressed) focusIn(place.current);
  }, [pressed]);
  if (pressed || seen.current) return <div ref={place}>{children}</div>;
  return (
    <button
      type="button"
      class="spf-link spf-more"
      aria-expanded={false}
      onClick={() => press(true)}
    >
      <Icon name="plus" /> {label}
    </button>
  );
}

/** To the first thing one can answer with in `place`. */
export function focusIn(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>("textarea, input, select, button")?.focus();
}
