/** What time it is, which stays in sight; and what was said last. That takes the focus after a move, and so is read once. */
import type { RefObject } from "preact";
import { Icon } from "../../parts/icons";
import { Paragraphs } from "../../parts/paragraphs";
import { type Meeting, nameOf, time } from "./content";

export function Clock({ content, t, now, undo }: Meeting & { undo: () => void }) {
  const n = now.turns.length;
  const left = content.turns - n;
  return (
    <div class="spf-meeting-clock">
      <p>
        <b>{time(content, n, t)}</b>{" "}
        <span>{t(left === 1 ? "meeting-left-one" : "meeting-left", { n: String(left) })}</span>
      </p>
      {n > 0 && (
        <button type="button" class="spf-link" onClick={undo}>
          <Icon name="back" />
          {t("meeting-undo")}
        </button>
      )}
    </div>
  );
}

interface SaidProps extends Meeting {
  focus: RefObject<HTMLDivElement>;
  /** From the opening on to the table; null once one is there. */
  open: (() => void) | null;
}

export function Said({ content, t, now, id, focus, open }: SaidProps) {
  const last = now.turns.at(-1);
  return (
    <>
      {(last || open) && (
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
            <Paragraphs text={last ? last.reply.text : content.opening} />
            {last?.reply.gives && (
              <p class="spf-meeting-gave">
                {t("meeting-gave", { fact: content.facts[last.reply.gives] ?? "" })}
              </p>
            )}
          </div>
        </div>
      )}
      {/* for the foot alone: where all is on one page those round the table are there to press */}
      {!last && open && (
        <button type="button" class="spf-btn spf-meeting-begin" data-onward onClick={open}>
          {t("meeting-begin")}
        </button>
      )}
    </>
  );
}
