/** A reflection card: its fields in order. */
import { exercise } from "./exercise";
import { Field, type FieldContent } from "./fields";
import { Figure } from "./figure";
import type { Content } from "./host";

interface CardContent extends Content {
  fields: FieldContent[];
}

export default exercise<CardContent>(({ content, t, value, write, flush, figure }) => (
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
));
