/** A reflection card: its fields in order, one at a time; those that ask for a field of the model are answered in it. */
import { useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { Clear } from "../parts/clear";
import { type FieldContent, OwnField } from "../parts/fields";
import { Figure } from "../parts/figure";
import { OneByOne } from "../parts/one-by-one";
import { isPoint } from "../parts/point-face";
import { Twin, useEdge, VennFigure } from "../parts/venn";

interface CardContent extends Content {
  fields: FieldContent[];
  /** The names of the fields that are answered in the three circles. */
  placed: string[];
}
type Card = Shown<CardContent>;

export default exercise<CardContent>(
  (shown) => (shown.content.placed.length > 0 ? <Placing {...shown} /> : <Fields {...shown} />),
  // it asks two or three things, and says what it has to say when all are answered: ask before you tell
  { after: "all" },
);

function Fields(shown: Card) {
  const { content, t, figure, value } = shown;
  const questions = content.fields.map((field) => ({
    key: field.name,
    label: field.label,
    given: value(field.name) !== null,
    body: <OwnField field={field} {...shown} />,
  }));
  const wide = content.fields.some((field) => field.kind === "rows" || field.options.some(isPoint));
  return (
    <div class={`spf-stack ${wide ? "" : "spf-beside"}`}>
      <OneByOne t={t} questions={questions} />
      <Figure drawn={figure} t={t} title={content.title} />
    </div>
  );
}

/** The figure answers the question one was at last; there is mostly but one. */
function Placing(shown: Card) {
  const { content, figure, value, write, flush, t } = shown;
  const [name, ask] = useState(content.placed[0] ?? "");
  const region = (field: string) => (value(field) as string | null) ?? "";
  const [edge, focus] = useEdge(region(name));
  const options = content.fields.find((field) => field.name === name)?.options ?? [];
  const put = (field: string, at: string | null) => {
    write(field, at);
    flush();
  };
  return (
    <div class="spf-placing">
      <div class="spf-placing-words">
        {content.fields.map((field) =>
          content.placed.includes(field.name) ? (
            <div key={field.name} class="spf-asks">
              <Twin
                id={`${content.id.replace(".", "-")}-${field.name}`}
                label={field.label}
                hint={field.hint}
                regions={field.options}
                value={region(field.name)}
                choose={(at) => put(field.name, at)}
                focus={(at) => {
                  if (at) ask(field.name);
                  focus(at);
                }}
                t={t}
              />
              {value(field.name) !== null && <Clear t={t} clear={() => put(field.name, null)} />}
            </div>
          ) : (
            <OwnField key={field.name} field={field} {...shown} />
          ),
        )}
      </div>
      <VennFigure
        svg={figure.figure}
        regions={options}
        edge={edge}
        marks={Object.fromEntries(content.placed.map((field) => [field, value(field)]))}
        now={name}
        choose={(at) => put(name, at)}
      />
    </div>
  );
}
