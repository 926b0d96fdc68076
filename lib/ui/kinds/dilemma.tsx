/** A dilemma in four states: the case, the choice, what comes of it, two weeks later. One sees as far as one has come. */
import { useEffect, useRef } from "preact/hooks";
import { exercise } from "../frame/exercise";
import { useOpened } from "../frame/opened";
import { Case } from "./dilemma/case";
import { Choosing } from "./dilemma/choosing";
import { Consequence } from "./dilemma/consequence";
import {
  CASE,
  CHOOSING,
  CONSEQUENCE,
  type DilemmaContent,
  LATER,
  reached,
} from "./dilemma/content";
import { Later } from "./dilemma/later";
import { State } from "./dilemma/state";

export default exercise<DilemmaContent>((shown) => {
  const { content, value, write, flush } = shown;
  const own = content.choices.find((choice) => choice.id === value("choice"));
  const far = reached(shown);
  const [chosen, choose] = useOpened<number | null>(`${content.id}-state`, () => null);
  const at = Math.min(chosen ?? far, far);
  const box = useRef<HTMLDivElement>(null);
  const bound = useRef<number | null>(null);
  useEffect(() => {
    // only after one's own press: another tab's lock must not move the reader; and only when the state is there, which
    // may be a drawing later than what was saved on the way to it
    if (bound.current !== at) return;
    bound.current = null;
    look(box.current);
  });
  const go = (state: number) => {
    bound.current = state;
    choose(state);
  };
  const save = (fields: Record<string, boolean>) => {
    for (const [field, to] of Object.entries(fields))
      if ((value(field) === true) !== to) write(field, to);
    flush();
  };
  const open = () => {
    save({ locked: false, others: false, later: false });
    go(CHOOSING);
  };
  const on =
    (state: number, come: Record<string, boolean> = {}) =>
    () => {
      save(come);
      go(state);
    };
  const place = (state: number) => ({ state, at, id: content.id, show: () => choose(state) });
  return (
    <div class="spf-dilemma" data-state={at} ref={box}>
      <State {...place(CASE)}>
        <Case {...shown} on={on(CHOOSING, { read: true })} />
      </State>
      {far >= CHOOSING && (
        <State {...place(CHOOSING)}>
          <Choosing
            {...shown}
            own={own}
            locked={far >= CONSEQUENCE}
            back={on(CASE)}
            open={open}
            on={on(CONSEQUENCE, { locked: true })}
          />
        </State>
      )}
      {far >= CONSEQUENCE && own && (
        <State {...place(CONSEQUENCE)}>
          <Consequence
            {...shown}
            own={own}
            back={on(CHOOSING)}
            open={open}
            on={on(LATER, { later: true })}
          />
        </State>
      )}
      {far >= LATER && own && (
        <State {...place(LATER)}>
          <Later {...shown} own={own} back={on(CONSEQUENCE)} />
        </State>
      )}
    </div>
  );
});

/** A new state: from its top, with the focus on its heading. Where all states are seen, its top is not the card's. */
function look(box: HTMLElement | null): void {
  const state = box?.querySelector<HTMLElement>(".spf-state:not([hidden])");
  const before = state?.previousElementSibling?.clientHeight;
  (before ? state : box?.closest(".spf-card"))?.scrollIntoView({ block: "start" });
  state?.querySelector<HTMLElement>("[data-heading]")?.focus({ preventScroll: true });
}
