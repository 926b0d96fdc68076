/** One of the states. Those come to and not looked at are kept: searching the page finds them, and paper has them all. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface StateProps {
  state: number;
  at: number;
  id: string;
  /** Somebody has found words in it. */
  show: () => void;
  children: ComponentChildren;
}

export function State({ state, at, id, show, children }: StateProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = place.current;
    element?.addEventListener("beforematch", show);
    element?.addEventListener("keydown", goOn);
    return () => {
      element?.removeEventListener("beforematch", show);
      element?.removeEventListener("keydown", goOn);
    };
  });
  return (
    <section
      ref={place}
      class="spf-state"
      data-state={state}
      aria-labelledby={headingId(id, state)}
      hidden={state === at ? undefined : ("until-found" as unknown as boolean)}
    >
      {children}
    </section>
  );
}

/** Enter on the heading, where a new state begins, goes on as its button does. */
function goOn(event: KeyboardEvent): void {
  const target = event.target as Element;
  const button = target.closest(".spf-state")?.querySelector<HTMLElement>(".spf-main");
  if (event.key !== "Enter" || !target.hasAttribute("data-heading") || !button) return;
  event.preventDefault();
  button.click();
}

/** Every state has a heading that names it and takes the focus. */
export function Heading({
  id,
  state,
  children,
}: {
  id: string;
  state: number;
  children: ComponentChildren;
}) {
  return (
    <h3 id={headingId(id, state)} tabIndex={-1} data-heading>
      {children}
    </h3>
  );
}

const headingId = (id: string, state: number) => `${id.replace(".", "-")}-state-${state}`;
