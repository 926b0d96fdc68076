/**
 * Several questions in turn, of which one stands open: what is answered is a short line above, which a press opens again.
 * The open one has always the same place, so that nothing moves but what one has pressed.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../model";
import { Icon } from "./icons";
import type { Question } from "./one-by-one";

export interface Turn extends Question {
  /** The question in a word or two. */
  name: string;
  /** The answer in as few; "" while there is none. */
  said: string;
}

export function InTurn({ turns, t }: { turns: Turn[]; t: Say }) {
  const { length } = turns;
  const open = (from: number, to: number) =>
    turns.findIndex((turn, i) => i >= from && i < to && !turn.given);
  // past the last is where all of them are seen together, which is also where one comes back to
  const [at, setAt] = useState(() => (open(0, length) < 0 ? length : open(0, length)));
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const body = list.current?.parentElement?.querySelector(".spf-turns-one:not([hidden])");
    const first = body?.querySelector<HTMLElement>("input:checked") ?? body?.querySelector("input");
    (first ?? list.current)?.focus();
  });
  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  const after = [open(at + 1, length), open(0, at), length].find((one) => one >= 0) ?? length;
  const left = turns.filter((turn) => !turn.given).length;
  const given = turns[at]?.given ?? true;
  return (
    <>
      <ol class="spf-chips spf-turns" ref={list} tabIndex={-1} aria-label={t("turns")}>
        {turns.map((turn, i) => (
          <li key={turn.key}>
            <button
              type="button"
              class="spf-chip"
              aria-current={i === at ? "true" : undefined}
              onClick={() => go(i)}
            >
              {turn.given && <Icon name="tick" />}
              {turn.name}
              {turn.said && <b>{turn.said}</b>}
            </button>
          </li>
        ))}
      </ol>
      {turns.map((turn, i) => (
        <div class="spf-turns-one" key={turn.key} hidden={i !== at}>
          {turn.body}
        </div>
      ))}
      {at < length && (
        <button
          type="button"
          class={given ? "spf-btn" : "spf-btn quiet"}
          data-onward={given ? "" : undefined}
          data-awaits={
            given ? undefined : t(left === 1 ? "turn-pass-one" : "turn-pass", { n: String(left) })
          }
          onClick={() => go(given ? after : at + 1)}
        >
          {t((given ? after : at + 1) === length ? "turn-all" : "turn-next")}
        </button>
      )}
    </>
  );
}
