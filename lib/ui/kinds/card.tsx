/** A reflection card: its fields in order. */
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { Field, type FieldContent } from "../parts/fields";
import { Figure } from "../parts/figure";

interface CardContent extends Content {
  fields: FieldContent[];
}

export default exercise<CardContent>(
  ({ content, t, value, write, flush, figure }) => (
    <div class="spf-stack">
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
      <Figure drawn={figure} t={t} title={content.title} />
    </div>
  ),
  // it asks two or three things, and says what it has to say when all are answered: ask before you tell
  { after: "all" },
);
