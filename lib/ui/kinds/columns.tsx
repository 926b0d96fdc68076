/** Two or three texts side by side; one under the other where it is narrow. */
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { OwnCase } from "../parts/case";
import { type FieldContent, OwnField } from "../parts/fields";

interface ColumnsContent extends Content {
  fields: FieldContent[];
  case: string;
}

export default exercise<ColumnsContent>(
  (shown) => (
    <div class="spf-stack">
      <OwnCase text={shown.content.case} t={shown.t} />
      <div class="spf-columns">
        {shown.content.fields.map((field) => (
          <OwnField key={field.name} field={field} {...shown} />
        ))}
      </div>
    </div>
  ),
  { after: "all" },
);
