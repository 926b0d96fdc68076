/** Something to say aloud: what one writes down first, and a clock. Nothing that is said is heard or kept. */
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { OwnCase } from "../parts/case";
import { Field, type FieldContent } from "../parts/fields";
import { Timer } from "../parts/timer";

interface AloudContent extends Content {
  fields: FieldContent[];
  say: string;
  minutes: number;
  case: string;
}

export default exercise<AloudContent>(({ content, t, value, write, flush }) => (
  <div class="spf-stack">
    <OwnCase text={content.case} t={t} />
    {content.fields.map((field) => (
      <Field
        key={field.name}
        field={field}
        id={`${content.id.replace(".", "-")}-${field.name}`}
        t={t}
        flush={flush}
        value={value(field.name)}
        write={(v) => write(field.name, v)}
      />
    ))}
    <section class="spf-say" aria-label={t("aloud")}>
      <p class="spf-lead">{content.say}</p>
      <Timer
        phases={[{ id: "say", label: t("aloud"), hint: "", minutes: content.minutes }]}
        t={t}
      />
      <p class="spf-quiet">{t("aloud-nobody")}</p>
    </section>
  </div>
));
