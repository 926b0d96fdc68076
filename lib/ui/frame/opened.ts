/** What one has opened and not answered: it outlives a change of language, and nothing else. */
import { useEffect, useRef, useState } from "preact/hooks";

declare global {
  interface Window {
    /** By the exercise. The page round the exercises forgets it too, and shares no other memory with them. */
    spfOpened?: Map<string, unknown>;
  }
}

function opened(): Map<string, unknown> {
  window.spfOpened ??= new Map();
  return window.spfOpened;
}

/** Another module, or no answers any more: one begins anew. */
export const forgetOpened = () => opened().clear();

/** A state of what is shown, by a name of its own in the course. */
export function useOpened<T>(name: string, first: () => T): [T, (to: T) => void] {
  const [now, set] = useState<T>(() => (opened().has(name) ? (opened().get(name) as T) : first()));
  const change = (to: T) => {
    opened().set(name, to);
    set(() => to);
  };
  return [now, change];
}

/** After a change of one's own, and not where it stood so from the start: only a press may move the reader. */
export function useChanged(what: unknown, then: () => void): void {
  const before = useRef(what);
  useEffect(() => {
    if (before.current === what) return;
    before.current = what;
    then();
  }, [what]);
}
