/** People all round one: a press on each who pulled, and then what they wanted, in a line. */
import { exercise, type Shown } from "../frame/exercise";
import type { Content, Option } from "../model";
import { Badges } from "../parts/badges";
import { Field } from "../parts/fields";

interface Person {
  id: string;
  name: string;
  circle: string;
  /** Where one presses, in hundredths of the wide drawing and of the narrow one. */
  at: [number, number, number, number];
}
interface BetweenContent extends Content {
  people: Person[];
  /** What the letter beside each of them stands for. */
  circles: Option[];
  prompts: { who: string; want: string; note?: string };
}

const FIELD = 2; // so many must pull before there is anything between them

export default exercise<BetweenContent>(
  (shown) => {
    const { content, figure, value, write, flush, t } = shown;
    const { want, note: hint = "" } = content.prompts;
    const pulls = chosen(shown);
    const asked = pulls.length > 0 || value("want") !== null;
    return (
      <div class="spf-stack spf-between">
        {/* each name is heard with its circle */}
        <p class="spf-between-key" aria-hidden="true">
          {content.circles.map(({ id, text }) => (
            <span key={id}>
              <Badges region={id} /> {text}
            </span>
          ))}
        </p>
        <Ring {...shown} pulls={pulls} />
        <p class="spf-between-said" role="status">
          {figure.says}
        </p>
        {asked && (
          <Field
            id={`${content.id.replace(".", "-")}-want`}
            field={{ name: "want", kind: "text", label: want, hint, lines: 1 }}
            value={value("want")}
            write={(text) => write("want", text)}
            flush={flush}
            t={t}
          />
        )}
        {content.after && pulls.length >= FIELD && <p class="spf-think">{content.after}</p>}
      </div>
    );
  },
  { after: "own" },
);

/** The drawing is Python's; what one presses lies over it, and is what keyboard and screen reader meet. */
function Ring({
  content,
  figure,
  pulls,
  write,
  flush,
}: Shown<BetweenContent> & { pulls: string[] }) {
  const press = (id: string) => {
    const now = pulls.includes(id) ? pulls.filter((one) => one !== id) : [...pulls, id];
    write("who", now.length > 0 ? now : null);
    flush();
  };
  return (
    <fieldset class="spf-figure spf-ring">
      <legend class="spf-hidden">{content.prompts.who}</legend>
      <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: figure.figure ?? "" }} />
      {content.people.map(({ id, name, circle, at: [x, y, narrowX, narrowY] }) => (
        <label key={id} style={{ "--x": x, "--y": y, "--nx": narrowX, "--ny": narrowY }}>
          <input type="checkbox" checked={pulls.includes(id)} onChange={() => press(id)} />
          <span class="spf-hidden">
            {circle}: {name}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function chosen({ content, value }: Shown<BetweenContent>): string[] {
  const stored = value("who");
  const ids = content.people.map((person) => person.id);
  return Array.isArray(stored) ? stored.map(String).filter((id) => ids.includes(id)) : [];
}
