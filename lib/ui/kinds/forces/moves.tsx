/** Two moves: which force of the map, what to do with it, and when. */
import type { Shown } from "../../frame/exercise";
import { Field } from "../../parts/fields";
import { type MovesContent, short, words } from "./rows";

const NUMBERS = ["1", "2"];

export function Moves(shown: Shown<MovesContent>) {
  const { content, t, value } = shown;
  const answered = NUMBERS.some((n) =>
    ["force", "move", "act"].some((name) => words(value(`${name}${n}`)) !== ""),
  );
  if (content.groups.length === 0 && !answered)
    return <p class="spf-empty">{content.empty || t("forces-moves-empty")}</p>;
  return (
    <div class="spf-stack spf-beside">
      {NUMBERS.map((n) => (
        <Move key={n} n={n} {...shown} />
      ))}
    </div>
  );
}

function Move({ n, content, t, value, write, flush }: Shown<MovesContent> & { n: string }) {
  const id = `${content.id.replace(".", "-")}-${n}`;
  const chosen = words(value(`force${n}`));
  const known = content.groups.flatMap((group) => group.forces).find((one) => one.force === chosen);
  const field = (name: string, kind: string, label: string, options = content.moves) => (
    <Field
      id={`${id}-${name}`}
      t={t}
      flush={flush}
      value={words(value(`${name}${n}`)) || null}
      write={(v) => write(`${name}${n}`, v)}
      field={{
        name: `${name}${n}`,
        kind,
        label,
        lines: 2,
        options,
      }}
    />
  );
  return (
    <section class="spf-item" aria-labelledby={`${id}-heading`} data-move={n}>
      <h3 id={`${id}-heading`}>{t("forces-move", { n })}</h3>
      <div class="spf-move">
        <div class="spf-field">
          <label for={`${id}-force`}>{t("forces-which")}</label>
          <select
            id={`${id}-force`}
            value={chosen}
            aria-describedby={`${id}-about`}
            onBlur={flush}
            onChange={(e) => {
              write(`force${n}`, e.currentTarget.value || null);
              flush();
            }}
          >
            <option value="">{t("choose")}</option>
            {chosen && !known && <option value={chosen}>{short(chosen)}</option>}
            {content.groups.map((group) => (
              <optgroup key={group.text} label={group.text}>
                {group.forces.map((one) => (
                  <option key={one.force} value={one.force}>
                    {short(one.force)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <p class="spf-hint spf-below" id={`${id}-about`}>
            {known ? known.about : chosen && t("forces-gone")}
          </p>
        </div>
        {field("move", "choice", t("forces-do"))}
        {field("act", "text", t("forces-act"))}
      </div>
    </section>
  );
}
