/** Minutes by phase. It never starts by itself, stays at 0:00 and waits, and can be left alone altogether. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../model";
import { Icon } from "./icons";

export interface Phase {
  id: string;
  label: string;
  hint: string;
  minutes: number;
}

const MINUTE = 60_000;

/** `ends` is the moment the phase is over, while the clock runs: a laptop that slept is right when it wakes. */
interface Clock {
  left: number;
  ends: number | null;
  started: boolean;
}

const ready = (phase: Phase): Clock => ({
  left: phase.minutes * MINUTE,
  ends: null,
  started: false,
});
const shown = (left: number) =>
  `${Math.floor(Math.ceil(left / 1000) / 60)}:${String(Math.ceil(left / 1000) % 60).padStart(2, "0")}`;

export function minutes(n: number, t: Say): string {
  return n === 1 ? t("timer-minute") : t("timer-minutes", { n: String(n) });
}

interface TimerProps {
  phases: Phase[];
  t: Say;
  onPhase?: (phase: Phase) => void;
  onOver?: () => void;
}

export function Timer({ phases, t, onPhase, onOver }: TimerProps) {
  const [at, setAt] = useState(0);
  const phase = phases[at];
  const [clock, setClock] = useState<Clock>(() =>
    phase ? ready(phase) : { left: 0, ends: null, started: false },
  );
  const [said, setSaid] = useState(t("timer-waits"));
  const main = useRef<HTMLButtonElement>(null);
  // before anything else can happen: a second that is up must not set going a clock that has just been paused
  useLayoutEffect(() => {
    if (clock.ends === null) return;
    const ends = clock.ends;
    const look = () => {
      const left = Math.max(0, ends - Date.now());
      if (left === 0) {
        setSaid(t("timer-over"));
        onOver?.();
      } else if (left <= MINUTE && clock.left > MINUTE) setSaid(t("timer-last"));
      setClock((now) => (now === clock ? { ...clock, left, ends: left === 0 ? null : ends } : now));
    };
    const wait = setTimeout(look, clock.left % 1000 || 1000); // to the next whole second
    addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(wait);
      removeEventListener("visibilitychange", look);
    };
  }, [clock]);
  if (!phase) return null;
  const over = clock.started && clock.left === 0;
  const go = (to: number) => {
    const next = phases[to];
    if (!next) return;
    if (to === 0 || to === phases.length - 1) main.current?.focus(); // the button pressed goes away: do not lose one's place
    setAt(to);
    setClock(ready(next));
    setSaid(
      t("timer-phase", {
        n: String(to + 1),
        of: String(phases.length),
        phase: next.label,
        minutes: minutes(next.minutes, t),
      }),
    );
    onPhase?.(next);
  };
  const press = () => {
    const now = Date.now();
    if (clock.ends !== null)
      return setClock({ ...clock, left: Math.max(0, clock.ends - now), ends: null });
    const left = over ? phase.minutes * MINUTE : clock.left;
    if (over) setSaid("");
    setClock({ left, ends: now + left, started: true });
  };
  const more = () => {
    const left = (clock.ends === null ? clock.left : Math.max(0, clock.ends - Date.now())) + MINUTE;
    if (left > MINUTE || over) setSaid("");
    setClock({ ...clock, left, ends: clock.ends !== null || over ? Date.now() + left : null }); // it ran out: it goes on
  };
  const label =
    clock.ends !== null
      ? "timer-pause"
      : over
        ? "timer-again"
        : clock.started
          ? "timer-go-on"
          : "timer-start";
  return (
    <div
      class="spf-timer"
      role="group"
      aria-label={t("timer")}
      data-state={clock.ends !== null ? "running" : over ? "over" : "waiting"}
    >
      <div>
        <Line phases={phases} at={at} t={t} />
        <div class="spf-row">
          <button type="button" class="spf-btn" ref={main} onClick={press}>
            {t(label)}
          </button>
          <button type="button" class="spf-btn quiet" onClick={more}>
            {t("timer-more")}
          </button>
          {at > 0 && (
            <button type="button" class="spf-btn quiet" onClick={() => go(at - 1)}>
              {t("timer-previous")}
            </button>
          )}
          {at < phases.length - 1 && (
            <button type="button" class="spf-btn quiet" onClick={() => go(at + 1)}>
              {t("timer-next")}
              <Icon name="next" />
            </button>
          )}
        </div>
      </div>
      <div class="spf-time" role="timer" aria-live="off">
        <span class="spf-hidden">{t("timer-left")} </span>
        {shown(clock.left)}
      </div>
      <p class="spf-hint" role="status">
        {said}
      </p>
    </div>
  );
}

/** Where one is: a piece for each phase, as long as its minutes. The current one is named, thick and marked. */
function Line({ phases, at, t }: { phases: Phase[]; at: number; t: Say }) {
  return (
    <ol class="spf-phases" aria-label={t("timer-phases")}>
      {phases.map((phase, i) => (
        <li
          key={phase.id}
          style={{ flexGrow: phase.minutes }}
          class={i < at ? "done" : ""}
          aria-current={i === at ? "step" : undefined}
        >
          {i < at && <Icon name="tick" />}
          {phase.label}
          <small>{t("timer-min", { n: String(phase.minutes) })}</small>
        </li>
      ))}
    </ol>
  );
}
