/** The thin bar over every course page: out to full JupyterLab and back, large text, and trouble in plain words. */
import { render } from "preact";
import type { Trouble } from "./connection";
import { say, type Words } from "./words";

export interface BarState {
  words: Words;
  courseMode: boolean;
  projector: boolean;
  trouble: Trouble;
  working: boolean;
  waiting: boolean;
  labHref: string;
  courseHref: string;
}
export interface BarActions {
  projector(): void;
  start(): void;
  again(): void;
  skip(): void;
}

export function drawBar(node: HTMLElement, state: BarState, act: BarActions): void {
  render(<Bar {...state} act={act} />, node);
}

function Bar({
  words,
  courseMode,
  projector,
  trouble,
  working,
  waiting,
  labHref,
  courseHref,
  act,
}: BarState & { act: BarActions }) {
  const t = (key: string) => say(words, key);
  if (!courseMode) {
    return (
      <nav class="spf-bar" aria-label={t("course")}>
        <a href={courseHref}>{t("bar-back")}</a>
      </nav>
    );
  }
  return (
    <>
      <nav class="spf-bar" aria-label={t("course")}>
        <button type="button" class="skip" onClick={act.skip}>
          {t("skip")}
        </button>
        <button type="button" aria-pressed={projector} onClick={act.projector}>
          {t("bar-projector")}
        </button>
        <a href={labHref}>{t("bar-out")}</a>
      </nav>
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
