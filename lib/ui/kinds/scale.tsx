/** Steps 1–5 with words on 1, 3 and 5, and what one builds it on. Native radios: arrow keys and groups come with them. */
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { Field } from "../parts/fields";
import { Figure } from "../parts/figure";

interface Item {
  id: string;
  title: string;
  question: string;
  steps: string[];
}
interface ScaleContent extends Content {
  items: Item[];
  chosen: string[] | null;
  evidence: string;
}

export default exercise<ScaleContent>((shown) => {
  const { items, chosen, empty } = shown.content;
  const first = chosen === null ? items : items.filter((item) => chosen.includes(item.id));
  const others = items.filter((item) => !first.includes(item));
  const all = (some: Item[]) => some.map((item) => <Steps key={item.id} item={item} {...shown} />);
  return (
    <div class="spf-stack">
      {first.length === 0 && <p class="spf-empty">{empty || shown.t("scale-none")}</p>}
      {all(first)}
      <Figure drawn={shown.figure} t={shown.t} title={shown.content.title} />
      {others.length > 0 && (
        <details>
          <summary>
            {(first.length > 0 && shown.content.more) ||
              shown.t(first.length > 0 ? "scale-others" : "scale-all")}
          </summary>
          <div class="spf-stack">{all(others)}</div>
        </details>
      )}
    </div>
  );
});

/** One question. The evidence stands inside the group, so that its label is heard with the question it belongs to. */
function Steps({ item, content, t, value, write, flush }: Shown<ScaleContent> & { item: Item }) {
  const id = `${content.id.replace(".", "-")}-${item.id}`;
  const step = value(item.id);
  const set = (to: number | null) => {
    write(item.id, to);
    flush();
  };
  const clear = (group: HTMLFieldSetElement | null) => {
    set(null);
    group?.querySelector("input")?.focus(); // the button goes away: do not lose the reader's place
  };
  return (
    <div class="spf-item">
      {item.title && <h3>{item.title}</h3>}
      <fieldset class="spf-field" data-item={item.id}>
        <legend>{item.question}</legend>
        <div class="spf-scale">
          {item.steps.map((text, i) => (
            <label class="spf-option" key={i}>
              <span class="spf-step">
                <input
                  type="radio"
                  name={id}
                  value={i + 1}
                  checked={step === i + 1}
                  onChange={() => set(i + 1)}
                />
                <b aria-hidden="true">{i + 1}</b>
                {step === i + 1 && <span class="spf-chosen">{t("chosen")}</span>}
              </span>
              <span>
                <span class="spf-hidden">{t("scale-step", { n: String(i + 1) })}: </span>
                {text}
              </span>
            </label>
          ))}
        </div>
        {step !== null && (
          <button
            type="button"
            class="spf-link"
            onClick={(e) => clear(e.currentTarget.closest("fieldset"))}
          >
            {t("clear")}
          </button>
        )}
        {content.evidence && (
          <Field
            id={`${id}-why`}
            t={t}
            flush={flush}
            value={value(`${item.id}-why`)}
            write={(v) => write(`${item.id}-why`, v)}
            field={{
              name: `${item.id}-why`,
              kind: "text",
              label: content.evidence,
              lines: 2,
            }}
          />
        )}
      </fieldset>
    </div>
  );
}
