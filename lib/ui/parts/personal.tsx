/** What is said of persons under a text: once in a module that one writes of roles, and whenever it seems to name someone. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../model";
import { Icon } from "./icons";
import { personal } from "./names";

/** The text that says it, by module. */
const sayers = new Map<string, Element>();

interface PersonalProps {
  /** The text's own id; `${id}-roles` is what describes it. */
  id: string;
  text: string;
  t: Say;
}

/** A gentle hint; nothing is stopped by it. */
export function Personal({ id, text, t }: PersonalProps) {
  const place = useRef<HTMLDivElement>(null);
  const says = useFirst(place);
  const hint = personal(text, t);
  return (
    <div class="spf-persons" ref={place}>
      {says && (
        <p class="spf-hint" id={`${id}-roles`}>
          <Icon name="info" /> {t("roles-not-names")}
        </p>
      )}
      <p class="spf-hint spf-personal" role="status">
        {hint ? t(hint) : ""}
      </p>
    </div>
  );
}

/** Is this the first text of its module on the page? Settled before it is painted: nothing moves under one's eyes for it. */
function useFirst(place: RefObject<HTMLElement>): boolean {
  const [first, setFirst] = useState(false);
  useLayoutEffect(() => {
    const here = place.current;
    const exercise = here?.closest<HTMLElement>("[data-exercise]")?.dataset.exercise;
    const module = exercise?.split(".")[0];
    if (!here || !module || sayers.has(module)) return;
    sayers.set(module, here);
    setFirst(true);
    return () => {
      sayers.delete(module);
    };
  }, [place]);
  return first;
}
