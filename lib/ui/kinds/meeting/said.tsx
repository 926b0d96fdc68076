/** What time it is, and what was said last. It takes the focus after a move, and so is read once. */
import type { RefObject } from "preact";
import { Icon } from "../../parts/icons";
import { type Meeting, nameOf, time } from "./content";

interface SaidProps extends Meeting {
  focus: RefObject<HTMLDivElement>;
  undo: () => void;
  turned: boolean;
}

export function Said({ content, t, now, id, focus, undo, turned }: SaidProps) {
  const last = now.turns.at(-1);
  const n = now.turns.length;
  const of = String(content.turns);
  return (
    <>
      <div class="spf-meeting-clock">
        <p>
          <b>{time(content, n, t)}</b>{" "}
          <span>{n > 0 ? t("meeting-turn", { n: String(n), of }) : t("meeting-before")}</span>
        </p>
        {n > 0 && (
          <button type="button" class="spf-link" onClick={undo}>
            <Icon name="back" />
            {t("meeting-undo")}
          </button>
        )}
      </div>
      {(last || !turned) && (
        <div
          class="spf-meeting-last"
          ref={focus}
          tabIndex={-1}
          role="group"
          aria-labelledby={last && `${id}-move`}
          aria-describedby={`${id}-reply`}
        >
          {last && (
            <h3 id={`${id}-move`}>
              {last.move.who && <small>{nameOf(content, last.move.who, t)} </small>}
              {last.move.text}
            </h3>
          )}
          <div id={`${id}-reply`}>
            <p>{last ? last.reply.text : content.opening}</p>
            {last?.reply.gives && (
              <p class="spf-meeting-gave">
                {t("meeting-gave", { fact: content.facts[last.reply.gives] ?? "" })}
              </p>
            )}
          </div>
        </div>
      )}
    </>
  );
}
