/** The steps of a vote: how many, one voter's dots, and the question before all is cleared. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Say, Value } from "../../model";
import { Icon } from "../../parts/icons";
import { NumberInput } from "../../parts/numbers";
import { type Row, rowsIn } from "../../parts/rows";
import type { Vote } from "../vote";
import { begunBy, keepBegun } from "./begun";

export function votersIn(value: Value, most: number): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most
    ? value
    : null;
}

/** The votes a file may hold, as the exercise would have saved them; anything else in it counts as not there. */
export function votesIn(value: Value, most: number): Row[] {
  const whole = (text: string | undefined, top: number) =>
    /^\d{1,3}$/.test(text ?? "") && Number(text) >= 1 && Number(text) <= top;
  return rowsIn(value)
    .filter((row) => whole(row.voter, most))
    .map(
      ({ voter = "", idea = "", dots = "" }): Row =>
        idea && whole(dots, 3)
          ? { voter: String(Number(voter)), idea, dots: String(Number(dots)) }
          : { voter: String(Number(voter)) },
    );
}

export function Setup({
  content,
  t,
  value,
  write,
  flush,
  voters,
  begin,
}: Vote & { voters: number | null; begin: () => void }) {
  const id = `${content.id.replace(".", "-")}-voters`;
  const bad = t("vote-voters-bad", { most: String(content.most) });
  const [missing, setMissing] = useState(false);
  const press = () => {
    setMissing(voters === null);
    flush();
    if (voters === null) document.getElementById(id)?.focus();
    else begin();
  };
  return (
    <div class="spf-field spf-voters">
      <label for={id}>{t("vote-voters")}</label>
      <p class="spf-hint" id={`${id}-hint`}>
        <Icon name="info" /> {t("vote-voters-hint", { most: String(content.most) })}
      </p>
      <NumberInput
        id={id}
        value={value("voters")}
        most={content.most}
        bad={bad}
        t={t}
        flush={flush}
        write={(n) => write("voters", n)}
      />
      {missing && voters === null && (
        <p class="spf-bad" role="alert">
          {bad}
        </p>
      )}
      <p class="spf-hint">{t("vote-here")}</p>
      <div class="spf-row">
        <button type="button" class="spf-btn" onClick={press}>
          {t("vote-begin")}
        </button>
      </div>
    </div>
  );
}

interface TurnProps extends Vote {
  title: string;
  last: boolean;
  voter: number;
  cast: (given: Map<string, number>) => void;
}

export function Turn({ content, t, title, last, voter, cast }: TurnProps) {
  const [given, setGiven] = useState(() => begunBy(content, voter) ?? new Map<string, number>());
  const [pressed, setPressed] = useState<string | null>(null); // where the last press asked for a fourth dot
  const left = content.dots - [...given.values()].reduce((sum, n) => sum + n, 0);
  const remaining = t("vote-left", { n: String(left), of: String(content.dots) });
  const move = (idea: string, by: number) => {
    setPressed(by > 0 && left === 0 ? idea : null);
    if (by > 0 && left === 0) return;
    const now = new Map(given).set(idea, (given.get(idea) ?? 0) + by);
    keepBegun(content, voter, now);
    setGiven(now);
  };
  return (
    <div class="spf-stack">
      <div class="spf-turn-head">
        <h3 tabIndex={-1}>{title}</h3>
        <span aria-hidden="true">{remaining}</span>
        <span class="spf-hidden" role="status">
          {pressed === null ? remaining : t("vote-used")}
        </span>
      </div>
      <ol class="spf-dots">
        {content.ideas.map((idea) => (
          <Dots
            key={idea}
            idea={idea}
            n={given.get(idea) ?? 0}
            full={left === 0}
            note={idea === pressed}
            t={t}
            move={(by) => move(idea, by)}
          />
        ))}
      </ol>
      <div class="spf-row spf-ideas-foot">
        <button type="button" class="spf-btn" onClick={() => cast(given)}>
          {t(last ? "vote-finish" : "vote-pass")}
        </button>
        <span>{remaining}</span>
      </div>
    </div>
  );
}

interface DotsProps {
  idea: string;
  n: number;
  full: boolean;
  note: boolean;
  t: Say;
  move: (by: number) => void;
}

function Dots({ idea, n, full, note, t, move }: DotsProps) {
  const give = useRef<HTMLButtonElement>(null);
  const take = () => {
    if (n === 1) give.current?.focus(); // the button goes away
    move(-1);
  };
  return (
    <li class={n > 0 ? "given" : ""} data-dots={n}>
      <span class="spf-dot-idea" translate={false}>
        {idea}
      </span>
      <span class="spf-dot-marks">
        {n > 0 && (
          <>
            <span aria-hidden="true">{"●".repeat(n)} </span>
            {t("vote-given", { n: String(n) })}
          </>
        )}
      </span>
      <span class="spf-dot-keys">
        {n > 0 && (
          <button
            type="button"
            class="spf-btn quiet"
            aria-label={`${t("vote-take")}: ${idea}`}
            onClick={take}
          >
            {t("vote-take")}
          </button>
        )}
        <button
          type="button"
          class="spf-btn quiet"
          ref={give}
          aria-disabled={full}
          aria-label={`${t("vote-give")}: ${idea}`}
          onClick={() => move(1)}
        >
          {t("vote-give")}
        </button>
      </span>
      {
        note && (
          <span class="spf-dot-note" aria-hidden="true">
            {t("vote-used")}
          </span>
        ) /* said once, by the status above */
      }
    </li>
  );
}

/** Asked in place; the focus is on the question while it stands. */
export function Confirm({ t, yes, no }: { t: Say; yes: () => void; no: () => void }) {
  const question = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <div class="spf-note" role="group" aria-labelledby="spf-vote-again">
      <Icon name="warning" />
      <div>
        <h3 id="spf-vote-again" ref={question} tabIndex={-1}>
          {t("vote-again")}
        </h3>
        <p>{t("vote-again-what")}</p>
        <div class="spf-row">
          <button type="button" class="spf-btn" onClick={yes}>
            {t("vote-again-yes")}
          </button>
          <button type="button" class="spf-btn quiet" onClick={no}>
            {t("vote-again-no")}
          </button>
        </div>
      </div>
    </div>
  );
}
