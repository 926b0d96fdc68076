/** The ten points: what one sees today, and what one thinks one saw then; the picture comes after one's own answer. */
import { exercise, type Shown } from "../frame/exercise";
import type { Content, Option } from "../model";
import { Clear } from "../parts/clear";
import { Figure } from "../parts/figure";

interface Point {
  id: string;
  number: string;
  title: string;
  question: string;
  steps: Option[];
}
interface ProfileContent extends Content {
  points: Point[];
  chosen: string[];
}
type Profile = Shown<ProfileContent>;

const STEPS = [1, 2, 3, 4, 5];

export default exercise<ProfileContent>((shown) => {
  const { content, t, figure } = shown;
  return (
    <div
      class={`spf-stack ${content.points.length === 0 && figure.figure !== null ? "spf-board" : ""}`}
    >
      {content.points.length > 0 && <Asked {...shown} />}
      {content.points.length === 0 && figure.figure === null && (
        <p class="spf-empty">{content.empty || t("profile-empty")}</p>
      )}
      <Figure drawn={figure} t={t} title={content.title} />
      {content.points.length === 0 && content.after && figure.figure !== null && (
        <p class="spf-after">{content.after}</p>
      )}
    </div>
  );
});

/** The points chosen at the start stand open; the others wait behind one press. */
function Asked(shown: Profile) {
  const { points, chosen, empty } = shown.content;
  const first = points.filter((point) => chosen.includes(point.id));
  const others = points.filter((point) => !chosen.includes(point.id));
  const rest = others.length === 1 ? "profile-other" : "profile-others";
  const all = (some: Point[]) =>
    some.map((point) => <Ask key={point.id} point={point} {...shown} />);
  return (
    <>
      {first.length > 0 ? (
        <div class="spf-stack">{all(first)}</div>
      ) : (
        <p class="spf-empty">{empty || shown.t("profile-unchosen")}</p>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            {shown.t(first.length > 0 ? rest : "profile-all", { n: String(others.length) })}
          </summary>
          <div class="spf-stack">{all(others)}</div>
        </details>
      )}
    </>
  );
}

function Ask({ point, ...shown }: Profile & { point: Point }) {
  const { content, t } = shown;
  const id = `${content.id.replace(".", "-")}-${point.id}`;
  return (
    <div class="spf-item" role="group" aria-labelledby={`${id}-title`} data-point={point.id}>
      <h3 id={`${id}-title`}>
        {point.number} {point.title}
      </h3>
      <p>{point.question}</p>
      <div class="spf-two spf-marks">
        <Steps {...shown} field={point.id} label={t("profile-now")} />
        <Steps {...shown} field={`${point.id}-then`} label={t("profile-then")} />
      </div>
      <details>
        <summary>{t("profile-help")}</summary>
        <dl>
          {point.steps.map((step) => (
            <div key={step.id}>
              <dt>{t("scale-step", { n: step.id })}</dt>
              <dd>{step.text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** Five native radios in a row. Without an answer none of them is chosen, and an answer can be taken away. */
function Steps({
  field,
  label,
  content,
  t,
  value,
  write,
  flush,
}: Profile & { field: string; label: string }) {
  const step = value(field);
  const set = (to: number | null) => {
    write(field, to);
    flush();
  };
  return (
    <fieldset class="spf-field" data-item={field}>
      <legend>{label}</legend>
      <div class="spf-row">
        {STEPS.map((n) => (
          <label class="spf-option" key={n}>
            <input
              type="radio"
              name={`${content.id.replace(".", "-")}-${field}`}
              value={n}
              checked={step === n}
              onChange={() => set(n)}
            />
            <span>
              <span class="spf-hidden">{t("scale-step", { n: "" })}</span>
              {n}
            </span>
          </label>
        ))}
        {step !== null && <Clear t={t} clear={() => set(null)} />}
      </div>
    </fieldset>
  );
}
