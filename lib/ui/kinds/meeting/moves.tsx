/** What one may do with the one to whom one has turned. A move that would bring nothing new stands there, and waits. */
import { useEffect, useRef } from "preact/hooks";
import type { Meeting } from "./content";
import { nameOf } from "./content";
import { answer } from "./story";

interface MovesProps extends Meeting {
  who: string | null;
  make: (move: string) => void;
}

export function Moves({ content, t, now, id, who, make }: MovesProps) {
  const box = useRef<HTMLDivElement>(null);
  // on a phone they are below the table: whom one turns to brings them into sight
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [who]);
  if (who === null)
    return <p class="spf-meeting-moves spf-meeting-choose">{t("meeting-choose")}</p>;
  const person = content.people.find((one) => one.id === who);
  return (
    <div
      class="spf-meeting-moves"
      id={`${id}-moves`}
      role="group"
      ref={box}
      aria-labelledby={`${id}-how`}
    >
      <h3 id={`${id}-how`}>{nameOf(content, who, t)}</h3>
      {person && <p class="spf-hint">{person.seat}</p>}
      {content.moves
        .filter((move) => move.who === who)
        .map((move) => {
          const open = answer(content, now, move) !== undefined;
          return (
            <button
              type="button"
              class="spf-btn quiet"
              key={move.id}
              aria-disabled={!open}
              onClick={() => open && make(move.id)}
            >
              <span>
                {move.text}
                {!open && <small>{t("meeting-grey")}</small>}
              </span>
            </button>
          );
        })}
    </div>
  );
}

/** To the first thing one can do with the one to whom one has turned. */
export function focusOnMove(id: string): void {
  const open = `#${CSS.escape(id)}-moves button:not([aria-disabled=true])`;
  document.querySelector<HTMLElement>(open)?.focus();
}
