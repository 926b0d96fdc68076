/** Two or three texts side by side; one under the other where it is narrow. */
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { OwnCase } from "../parts/case";
import { Field, type FieldContent } from "../parts/fields";

interface ColumnsContent extends Content {
  fields: FieldContent[];
  case: string;
}

export default exercise<ColumnsContent>(
  ({ content, t, value, write, flush }) => (
    <div class="spf-stack">
      <OwnCase text={content.case} t={t} />
      <div class="spf-columns">
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
      </div>
    </div>
  ),
  { after: "all" },
);
