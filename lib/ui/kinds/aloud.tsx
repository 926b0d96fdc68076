/** Something to say aloud: what one writes down first, and a clock. Nothing that is said is heard or kept. */
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { OwnCase } from "../parts/case";
import { type FieldContent, OwnField } from "../parts/fields";
import { Timer } from "../parts/timer";

interface AloudContent extends Content {
  fields: FieldContent[];
  say: string;
  minutes: number;
  case: string;
}

export default exercise<AloudContent>((shown) => (
  <div class="spf-stack spf-beside">
    <OwnCase text={shown.content.case} t={shown.t} />
    {shown.content.fields.map((field) => (
      <OwnField key={field.name} field={field} {...shown} />
    ))}
    <section class="spf-say" aria-label={shown.t("aloud")}>
      <p class="spf-lead">{shown.content.say}</p>
      <Timer
        phases={[{ id: "say", label: shown.t("aloud"), hint: "", minutes: shown.content.minutes }]}
        t={shown.t}
      />
      <p class="spf-quiet">{shown.t("aloud-nobody")}</p>
    </section>
  </div>
));
