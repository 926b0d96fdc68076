/** The slim bar over every course page: where one is, the menu, and trouble in plain words. */
import { render } from "preact";
import type { Trouble } from "./connection";
import { Menu, type MenuActions } from "./menu";
import type { Step } from "./steps";
import { say, type Words } from "./words";

export interface BarState {
  words: Words;
  courseMode: boolean;
  /** Shown to a room, on a big screen. */
  wall: boolean;
  trouble: Trouble;
  working: boolean;
  waiting: boolean;
  labHref: string;
  courseHref: string;
  /** The module's number and title. */
  module: string;
  title: string;
  steps: Step[];
  at: number;
  been: ReadonlySet<string>;
  whole: boolean;
  /** Where the module's own part of the menu is drawn, once it is alive. */
  place: HTMLElement;
}
export interface BarActions extends MenuActions {
  start(): void;
  again(): void;
  skip(): void;
}

export function drawBar(node: HTMLElement, state: BarState, act: BarActions): void {
  render(<Bar state={state} act={act} />, node);
}

function Bar({ state, act }: { state: BarState; act: BarActions }) {
  const t = (key: string, details?: Record<string, string>) => say(state.words, key, details);
  if (!state.courseMode) {
    return (
      <nav class="spf-bar" aria-label={t("course")}>
        <a href={state.courseHref}>{t("bar-back")}</a>
      </nav>
    );
  }
  const stepping = !state.whole;
  const [name, ...more] = state.title.split(": "); // on a phone there is room for what comes first
  // the module's own heading is out of sight at every step but the first
  const main = stepping && state.at > 0 ? ({ role: "heading", "aria-level": 1 } as const) : {};
  const n = { n: String(state.at + 1), of: String(state.steps.length) };
  return (
    <>
      <div class="spf-bar">
        <button type="button" class="skip" onClick={act.skip}>
          {t("skip")}
        </button>
        <Emblem />
        <p class="where" title={state.title} {...main}>
          <b>
            {Number(state.module)} {name}
          </b>
          {more.length > 0 && <b class="wide">: {more.join(": ")}</b>}
        </p>
        {/* said once for each step; the heading, which gets the focus, says what it is called */}
        <p class="count" role="status">
          {stepping && t("bar-step", n)}
        </p>
        <Menu state={state} act={act} t={t} />
      </div>
      {stepping && <Line at={state.at} of={state.steps.length} />}
      <Notes state={state} act={act} t={t} />
    </>
  );
}

function Line({ at, of }: { at: number; of: number }) {
  const kind = (i: number) => (i < at ? "done" : i === at ? "now" : "");
  return (
    <div class="spf-line" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <i key={i} class={kind(i)} />
      ))}
    </div>
  );
}

/** The three circles, and what lies between them. */
function Emblem() {
  return (
    <svg class="spf-emblem" viewBox="0 0 44 40" aria-hidden="true">
      <path
        class="between"
        d="M22 14.1a12 12 0 0 1 6.3 10.6A12 12 0 0 1 22 26.2a12 12 0 0 1-6.3-1.5A12 12 0 0 1 22 14.1z"
      />
      <circle cx="22" cy="14.5" r="11.5" />
      <circle cx="15.2" cy="25.5" r="11.5" />
      <circle cx="28.8" cy="25.5" r="11.5" />
    </svg>
  );
}

interface Part {
  state: BarState;
  act: BarActions;
  t: (key: string, details?: Record<string, string>) => string;
}

function Notes({ state: { waiting, trouble, working }, act, t }: Part) {
  return (
    <>
      {waiting && (
        <div class="spf-bar-note">
          <p>{t("bar-not-ours")}</p>
          <button type="button" onClick={act.start}>
            {t("bar-start")}
          </button>
        </div>
      )}
      <div role="alert">
        {trouble !== "none" && (
          <div class="spf-bar-note trouble" data-trouble={trouble}>
            <p>
              <b>{t(TITLES[trouble])}</b> {TEXTS[trouble] && t(TEXTS[trouble])}
            </p>
            <button type="button" onClick={act.again} aria-disabled={working}>
              {t(working ? "bar-starting" : "kernel-restart")}
            </button>
          </div>
        )}
      </div>
    </>
  );
}

const TITLES = {
  kernel: "kernel-dead",
  offline: "offline",
  locked: "bar-locked",
  blocked: "bar-blocked",
  unsaved: "bar-unsaved",
  cell: "error-cell",
  none: "",
} as const;
const TEXTS = {
  kernel: "",
  offline: "offline-why",
  locked: "bar-locked-why",
  blocked: "bar-blocked-why",
  unsaved: "bar-unsaved-why",
  cell: "",
  none: "",
} as const;
