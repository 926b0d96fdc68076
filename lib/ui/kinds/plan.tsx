/** An if–then sentence with advice, or how it goes with the plans one has made. */
import { useRef } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content, Option, Say, Value } from "../model";
import { Answer, idOf } from "../parts/answer";
import { Clear } from "../parts/clear";
import { Icon } from "../parts/icons";
import { OnPress } from "../parts/on-press";
import { OneByOne } from "../parts/one-by-one";
import { canBeSeen, hasTime } from "./plan/advice";

interface Half {
  name: string;
  hint: string;
}
interface Written {
  name: string;
  title: string;
  text: string;
}
interface PlanContent extends Content {
  form: string;
  halves?: Half[];
  times?: number;
  /** What one does, where the course has said it. */
  given?: string;
  states?: Option[];
  plans?: Written[];
  /** What one presses to say in the note that this is the plan one keeps. */
  keep?: string;
}
type Plan = Shown<PlanContent>;

export default exercise<PlanContent>((shown) => {
  return shown.content.form === "tick" ? <Tick {...shown} /> : <IfThen {...shown} />;
});

function IfThen(shown: Plan) {
  const { content, t, value } = shown;
  const whole = useRef(false); // once there is a plan to say, the place to say it stays
  whole.current ||= value("said") !== null || (value("if") !== null && value("then") !== null);
  return (
    <div class="spf-stack spf-beside spf-if-then">
      <OneByOne
        t={t}
        questions={(content.halves ?? []).map((half) => ({
          key: half.name,
          label: t(`plan-${half.name}`),
          given: value(half.name) !== null,
          body: (
            <Answer
              shown={shown}
              name={half.name}
              label={t(`plan-${half.name}`)}
              hint={half.hint}
            />
          ),
        }))}
      />
      {content.given && (
        <p class="spf-given">
          <b>{t("plan-then")}</b> <span>{content.given}.</span>
        </p>
      )}
      {textIn(value("if")) && (
        <OnPress label={t("plan-day-add")} given={value("day") !== null}>
          <Answer shown={shown} name="day" label={t("plan-day")} kind="date" />
        </OnPress>
      )}
      <Advice situation={textIn(value("if"))} act={textIn(value("then"))} t={t} />
      {whole.current && content.times ? <Aloud {...shown} /> : null}
    </div>
  );
}

const textIn = (value: Value): string => (typeof value === "string" ? value.trim() : "");

/** Two pieces of advice, each given once there is something to advise on. They stop nobody. */
function Advice({ situation, act, t }: { situation: string; act: string; t: Say }) {
  const checks: [string, boolean][] = [];
  if (situation) checks.push(["plan-time", hasTime(situation, t)]);
  if (act) checks.push(["plan-act", canBeSeen(act, t)]);
  return (
    <ul class="spf-advice" aria-label={t("plan-check")} aria-live="polite">
      {checks.map(([key, fine]) => (
        <li key={key} class={fine ? "fine" : ""}>
          <Icon name={fine ? "tick" : "info"} />
          <span>{t(`${key}-${fine ? "yes" : "no"}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Said aloud, once for each press. The count can be begun again, and the place is not lost when a button goes away. */
function Aloud(shown: Plan) {
  const { content, t, value, write, flush } = shown;
  const of = content.times ?? 0;
  const saved = value("said");
  const said =
    typeof saved === "number" && Number.isInteger(saved) && saved >= 0 && saved <= of ? saved : 0;
  const heading = useRef<HTMLHeadingElement>(null);
  const count = (to: number) => {
    write("said", to || null);
    flush();
    if (to === 0 || to === of) heading.current?.focus();
  };
  const id = idOf(shown, "aloud");
  return (
    <div class="spf-aloud" role="group" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t("plan-aloud")}
      </h3>
      <span class="spf-times" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <i key={i} class={i < said ? "said" : ""}>
            {i < said && <Icon name="tick" />}
          </i>
        ))}
      </span>
      <span class="spf-small" role="status">
        {said ? t("plan-said", { n: String(said), of: String(of) }) : ""}
      </span>
      {said < of && (
        <button type="button" class="spf-btn quiet" onClick={() => count(said + 1)}>
          {t("plan-said-it")}
        </button>
      )}
      {said > 0 && (
        <button type="button" class="spf-link" onClick={() => count(0)}>
          {t("plan-count-again")}
        </button>
      )}
    </div>
  );
}

function Tick(shown: Plan) {
  const { content, t, value, write, flush } = shown;
  const plans = content.plans ?? [];
  if (plans.length === 0) return <p class="spf-empty">{content.empty || t("plan-none")}</p>;
  const clear = (name: string) => {
    write(name, null);
    flush();
  };
  const keep = (name: string) => {
    write(`${name}-note`, content.keep ?? null);
    flush();
    // The button goes away and the note comes: the reader's place goes there.
    requestAnimationFrame(() => document.getElementById(idOf(shown, `${name}-note`))?.focus());
  };
  return (
    <div class="spf-stack spf-beside">
      {plans.map((plan) => (
        <div
          class="spf-item spf-stack spf-tick"
          key={plan.name}
          role="group"
          aria-labelledby={idOf(shown, `${plan.name}-title`)}
        >
          <h3 id={idOf(shown, `${plan.name}-title`)}>{plan.title}</h3>
          <p class="spf-said-plan" translate={false}>
            {plan.text}
          </p>
          <div>
            <Answer shown={shown} name={plan.name} label={t("plan-how")} options={content.states} />
            {value(plan.name) !== null && <Clear t={t} clear={() => clear(plan.name)} />}
          </div>
          <OnPress label={t("plan-note-add")} given={value(`${plan.name}-note`) !== null}>
            <Answer shown={shown} name={`${plan.name}-note`} label={t("plan-note")} />
          </OnPress>
          {content.keep && value(`${plan.name}-note`) === null && (
            <button type="button" class="spf-chip" onClick={() => keep(plan.name)}>
              {content.keep}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
