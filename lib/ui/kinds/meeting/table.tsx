/** The table: who sits round it, as radios, and what lies on it. */
import type { ComponentChildren } from "preact";
import { Badges } from "../../parts/badges";
import type { Meeting } from "./content";
import { focusOnMove } from "./moves";
import type { Person } from "./story";

interface PeopleProps extends Meeting {
  who: string | null;
  /** None when the time is up. */
  turnTo: ((who: string) => void) | null;
}

/** Those on the far side first: every other one, so that two of a circle face each other. */
export function People({ content, t, id, who, turnTo }: PeopleProps) {
  const far = content.people.filter((_, n) => n % 2 === 0);
  const near = content.people.filter((_, n) => n % 2 === 1);
  const seat = (side: string, of: string, inside: ComponentChildren) =>
    turnTo ? (
      <label class={`spf-seat ${side}`} key={of}>
        <input
          type="radio"
          name={`${id}-who`}
          checked={who === of}
          onChange={() => turnTo(of)}
          onKeyDown={(e) => {
            if (e.key !== "Enter" || e.ctrlKey || e.isComposing) return;
            e.preventDefault(); // Enter is also the page's way to leave: not in the middle of a meeting, by a slip
            if (who === of) focusOnMove(id);
            else turnTo(of);
          }}
        />
        {inside}
      </label>
    ) : (
      <div class={`spf-seat ${side}`} key={of}>
        {inside}
      </div>
    );
  return (
    <fieldset class="spf-meeting-people" style={{ "--seats": far.length }}>
      <legend class="spf-hidden">{t("meeting-who")}</legend>
      {far.map((person) => seat("there", person.id, <Chair {...person} />))}
      {near.map((person) => seat("here", person.id, <Chair {...person} />))}
      {turnTo && seat("everyone", "", t("meeting-everyone"))}
    </fieldset>
  );
}

function Chair({ portrait, name, circle }: Person) {
  return (
    <>
      <span class="spf-figure" dangerouslySetInnerHTML={{ __html: portrait }} />
      <span class="spf-seat-name">
        {name}
        <span class="spf-hidden">, {circle}</span>
      </span>
    </>
  );
}

/** What lies on the table, in the order in which it came. */
export function Facts({ content, t, now, id, over }: Meeting & { over: boolean }) {
  const facts = [...content.start, ...now.turns.flatMap(({ reply }) => reply.gives || [])];
  const lit = Object.entries(content.lights).filter(([light]) => now.there.has(light));
  return (
    <section class={`spf-meeting-facts ${over ? "over" : ""}`} aria-labelledby={`${id}-table`}>
      <div class="spf-meeting-head">
        <h3 id={`${id}-table`}>{t(over ? "meeting-came" : "meeting-on-table")}</h3>
        <p>
          {lit.map(([light, text]) => (
            <span class="spf-tag" key={light}>
              {text}
            </span>
          ))}
        </p>
      </div>
      <List content={content} facts={facts} newest={now.turns.at(-1)?.reply.gives} />
    </section>
  );
}

type ListProps = Pick<Meeting, "content"> & { facts: string[]; newest?: string | undefined };

/** Facts, each with the circle of the one who knows it. */
export function List({ content, facts, newest }: ListProps) {
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact} class={fact === newest ? "new" : ""}>
          <Badges region={content.people.find(({ knows }) => knows.includes(fact))?.letter ?? ""} />
          <span>{content.facts[fact]}</span>
        </li>
      ))}
    </ul>
  );
}
