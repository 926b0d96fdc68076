import { useState } from "preact/hooks";
import type { Offered, Setting } from "./desk-told.js";
import { Icon } from "./icons.js";
import { Mark } from "./mark.js";
import { make, word } from "./news.js";

const STEP = 5;
const [LEAST, MOST] = [5, 180];

const clock = (minutes: number) => {
  const whole = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, "0")}.${String(whole % 60).padStart(2, "0")}`;
};
/** 8.30, 08:30 and 0830 as minutes of the day; undefined for what is no time. */
function minutesOf(typed: string): number | undefined {
  const found = /^\s*(\d{1,2})[.:]?(\d{2})?\s*$/.exec(typed);
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  return found && hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

interface Line {
  name: string;
  title: string;
  kind: string;
  minutes: number;
  begins: number;
}

/** The day as it is chosen: a dilemma's part is there once a dilemma stands in it. */
function lines(offered: Offered, setting: Setting): Line[] {
  let at = setting.begins;
  const waiting = [...setting.dilemmas];
  const found: Line[] = [];
  for (const name of setting.parts) {
    const part = offered.parts[name];
    if (!part) continue;
    const point = part.kind === "dilemma" ? waiting.shift() : undefined;
    if (part.kind === "dilemma" && !point) continue;
    const dilemma = offered.dilemmas.find((one) => one.point === point);
    const minutes = setting.minutes[name] ?? part.minutes;
    found.push({ name, title: dilemma?.title ?? part.title, kind: part.kind, minutes, begins: at });
    at += minutes;
  }
  return found;
}

/** Where one sits longest without a break, if that is long. */
function longest(day: Line[], most: number): { minutes: number; begins: number } | undefined {
  let begins = day[0]?.begins ?? 0;
  let worst: { minutes: number; begins: number } | undefined;
  for (const line of [
    ...day,
    { kind: "break", begins: (day.at(-1)?.begins ?? 0) + (day.at(-1)?.minutes ?? 0), minutes: 0 },
  ]) {
    if (line.kind !== "break") continue;
    const minutes = line.begins - begins;
    if (minutes > most && minutes > (worst?.minutes ?? 0)) worst = { minutes, begins };
    begins = line.begins + line.minutes;
  }
  return worst;
}

function Stepper({ of, n, set }: { of: string; n: number; set: (n: number) => void }) {
  const to = (more: number) => set(Math.max(LEAST, Math.min(MOST, n + more)));
  return (
    <span class="stepper">
      <button
        type="button"
        aria-label={`${of}: ${word("maker-shorter")}`}
        onClick={() => to(-STEP)}
      >
        −
      </button>
      <b>{n}</b>
      <button type="button" aria-label={`${of}: ${word("maker-longer")}`} onClick={() => to(STEP)}>
        +
      </button>
    </span>
  );
}

/** The agenda maker: a plan, its parts and minutes, the dilemmas; on the right the day as it becomes. */
export function Maker({ offered }: { offered: Offered }) {
  const start = offered.plans.find((plan) => plan.name === "half") ?? offered.plans[0];
  const [setting, set] = useState<Setting | undefined>(start?.setting);
  const [time, setTime] = useState(clock(start?.setting.begins ?? 510));
  const [busy, setBusy] = useState(false);
  if (!setting) return null;
  const change = (some: Partial<Setting>) => set({ ...setting, ...some });
  const plan = offered.plans.find((one) => one.name === setting.plan);
  const order = [...new Set([...(plan?.setting.parts ?? []), ...Object.keys(offered.parts)])];
  const slots = setting.parts.filter((name) => offered.parts[name]?.kind === "dilemma");
  const others = order.filter((name) => offered.parts[name]?.kind !== "dilemma");
  const day = lines(offered, setting);
  const whole = day.reduce((sum, line) => sum + line.minutes, 0);
  const planned = plan
    ? lines(offered, plan.setting).reduce((sum, line) => sum + line.minutes, 0)
    : 0;
  const sits = longest(day, offered.pause);
  const toggle = (name: string) =>
    change({
      parts: order.filter((one) => setting.parts.includes(one) !== (one === name)),
    });
  const choose = (point: string) => {
    const chosen = setting.dilemmas.includes(point)
      ? setting.dilemmas.filter((one) => one !== point)
      : [...setting.dilemmas, point];
    if (chosen.length <= slots.length)
      change({ dilemmas: offered.dilemmas.map((d) => d.point).filter((p) => chosen.includes(p)) });
  };
  const number = (typed: string) => Math.min(999, Number(typed.replace(/\D/g, "")) || 0);
  return (
    <>
      <header>
        <Mark />
        <h1 class="bar-title">{word("maker-title")}</h1>
      </header>
      <div class="maker">
        <main>
          <div class="top">
            <label class="name">
              <span>{word("maker-name")}</span>
              <input
                value={setting.title}
                maxLength={80}
                placeholder={word("wall-title")}
                onInput={(event) => change({ title: event.currentTarget.value })}
              />
            </label>
            <label>
              <span>{word("maker-begins")}</span>
              <input
                value={time}
                onInput={(event) => {
                  setTime(event.currentTarget.value);
                  const begins = minutesOf(event.currentTarget.value);
                  if (begins !== undefined) change({ begins });
                }}
                onBlur={() => setTime(clock(setting.begins))}
              />
            </label>
            <label>
              <span>{word("maker-heads")}</span>
              <input
                inputMode="numeric"
                value={setting.heads}
                onInput={(event) => change({ heads: number(event.currentTarget.value) })}
              />
            </label>
            <label>
              <span>{word("maker-tables")}</span>
              <input
                inputMode="numeric"
                value={setting.tables}
                onInput={(event) => change({ tables: number(event.currentTarget.value) })}
              />
            </label>
          </div>
          <fieldset class="plans">
            <legend class="vh">{word("maker-length")}</legend>
            {offered.plans.map((one) => (
              <label key={one.name} class={one.name === setting.plan ? "on" : ""}>
                <input
                  type="radio"
                  name="plan"
                  checked={one.name === setting.plan}
                  onChange={() => {
                    const { title, begins, heads, tables } = setting;
                    set({ ...one.setting, title, begins, heads, tables });
                  }}
                />
                <b>{one.title}</b>
                <span>{one.about}</span>
              </label>
            ))}
          </fieldset>
          <div class="columns">
            <section>
              <h2>
                {word("maker-parts")} <span>{word("maker-minutes")}</span>
              </h2>
              <ul>
                {others.map((name) => {
                  const part = offered.parts[name];
                  if (!part) return null;
                  const on = setting.parts.includes(name);
                  return (
                    <li key={name} class={on ? "" : "off"}>
                      <label>
                        <input type="checkbox" checked={on} onChange={() => toggle(name)} />
                        {part.title}
                      </label>
                      <Stepper
                        of={part.title}
                        n={setting.minutes[name] ?? part.minutes}
                        set={(n) => change({ minutes: { ...setting.minutes, [name]: n } })}
                      />
                    </li>
                  );
                })}
              </ul>
            </section>
            <section>
              <h2>
                {word("maker-dilemmas")}{" "}
                <span>
                  {word("maker-chosen", { n: setting.dilemmas.length })} ·{" "}
                  {word("maker-slots", { n: slots.length })}
                </span>
              </h2>
              <ul>
                {offered.dilemmas.map(({ point, title, about }) => {
                  const on = setting.dilemmas.includes(point);
                  return (
                    <li key={point} class={on ? "" : "off"}>
                      <label>
                        <input
                          type="checkbox"
                          checked={on}
                          disabled={!on && setting.dilemmas.length >= slots.length}
                          onChange={() => choose(point)}
                        />
                        {title}
                      </label>
                      <small>{about}</small>
                    </li>
                  );
                })}
              </ul>
            </section>
          </div>
        </main>
        <aside aria-label={word("run-sheet")}>
          <h2>
            {clock(setting.begins)}–{clock(setting.begins + whole)}
            <span class={whole === planned ? "ok" : "warn"} role="status">
              {whole === planned && <Icon name="tick" />}
              {whole === planned
                ? word("maker-fits", { n: whole })
                : whole > planned
                  ? word("maker-over", { n: whole - planned })
                  : word("maker-under", { n: planned - whole })}
            </span>
          </h2>
          <ol class="sheet">
            {day.map((line) => (
              <li
                key={line.name}
                class={line.kind}
                style={{
                  flexGrow: line.minutes,
                  minHeight: line.kind === "break" ? "20px" : "25px",
                }}
              >
                <span>{clock(line.begins)}</span>
                <p>
                  {line.title} <small>{line.minutes}</small>
                </p>
              </li>
            ))}
          </ol>
          {sits && (
            <p class="note">
              <Icon name="info" />
              {word("maker-pause", { n: sits.minutes, time: clock(sits.begins) })}
            </p>
          )}
          <button
            type="button"
            class="btn pri"
            disabled={busy || !day.length}
            onClick={async () => {
              setBusy(true);
              if (!(await make(setting))) setBusy(false);
            }}
          >
            {word("maker-make")}
          </button>
        </aside>
      </div>
    </>
  );
}
