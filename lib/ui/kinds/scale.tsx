/** Steps 1–5 with words on 1, 3 and 5, and what one builds it on. Native radios: arrow keys and groups come with them. */
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { Clear } from "../parts/clear";
import { Field } from "../parts/fields";
import { Figure } from "../parts/figure";
import { InTurn } from "../parts/in-turn";
import { OnPress } from "../parts/on-press";

interface Item {
  id: string;
  /** The question in a word or two, where there are several. */
  name: string;
  question: string;
  steps: string[];
}
interface ScaleContent extends Content {
  items: Item[];
  evidence: string;
}

export default exercise<ScaleContent>((shown) => {
  const { content, figure, t, value } = shown;
  const steps = (item: Item) => <Steps key={item.id} item={item} {...shown} />;
  return (
    <div class="spf-stack spf-right">
      {content.items.length > 1 ? (
        <InTurn
          t={t}
          turns={content.items.map((item) => ({
            key: item.id,
            label: item.question,
            name: item.name,
            given: value(item.id) !== null,
            said: value(item.id) === null ? "" : t("scale-of", { n: String(value(item.id)) }),
            body: steps(item),
          }))}
        />
      ) : (
        content.items.map(steps)
      )}
      <Figure drawn={figure} t={t} title={content.title} />
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
  return (
    <div class="spf-item">
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
              </span>
              <span>
                <span class="spf-hidden">{t("scale-step", { n: String(i + 1) })}: </span>
                {text}
              </span>
              {step === i + 1 && <span class="spf-chosen">{t("chosen")}</span>}
            </label>
          ))}
        </div>
        {content.evidence && (
          <OnPress label={t("scale-evidence")} given={value(`${item.id}-why`) !== null}>
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
          </OnPress>
        )}
        {step !== null && <Clear t={t} clear={() => set(null)} />}
      </fieldset>
    </div>
  );
}
