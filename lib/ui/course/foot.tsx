/** What stands under every step: back, all on one page, and on. */
import { render } from "preact";
import { Icon } from "../parts/icons";
import { say, type Words } from "./words";

export interface FootState {
  words: Words;
  first: boolean;
  last: boolean;
  /** What the modules before and after are called, where there are such. */
  previous: string | null;
  following: string | null;
  /** What the step's own press on is called, while it has one. */
  own: string | null;
  /** What leads past something that is asked first, in words of its own or ""; null where nothing is. */
  awaited: string | null;
}
export interface FootActions {
  back(): void;
  next(): void;
  whole(): void;
}

export function drawFoot(node: HTMLElement, state: FootState | null, act: FootActions): void {
  render(state && <Foot state={state} act={act} />, node);
}

function Foot({ state, act }: { state: FootState; act: FootActions }) {
  const t = (key: string, details?: Record<string, string>) => say(state.words, key, details);
  const { first, last, previous, following, own, awaited } = state;
  const next = t("bar-next-module", { title: following ?? "" });
  const asked = awaited !== null;
  const on = asked ? awaited || t("bar-pass") : t("bar-next");
  return (
    <nav class="spf-foot" aria-label={t("bar-on-and-back")}>
      {(!first || previous) && (
        <button type="button" class="back" onClick={act.back}>
          <Icon name="back" />
          <span>
            {first ? <Title label={previous ?? ""} title={previous ?? ""} /> : t("bar-step-back")}
          </span>
        </button>
      )}
      <button type="button" class="whole" onClick={act.whole}>
        {t("bar-whole-long")}
      </button>
      {(own || !last || following) && (
        <button type="button" class={asked && !own ? "on past" : "on"} onClick={act.next}>
          <span>{own ?? (last ? <Title label={next} title={following ?? ""} /> : on)}</span>
          <Icon name={(last && !own) || asked ? "next" : "enter"} />
        </button>
      )}
    </nav>
  );
}

/** A label that ends in a module's title: what comes after the title's colon is for a wider screen. */
function Title({ label, title }: { label: string; title: string }) {
  const [, rest = ""] = /(: .*)$/.exec(title) ?? [];
  return (
    <>
      {rest ? label.slice(0, -rest.length) : label}
      {rest && <span class="wide">{rest}</span>}
    </>
  );
}
