/** The meeting as it went: behind one press on the screen, and on paper with the table. */
import { Figure } from "../../parts/figure";
import { Paragraphs } from "../../parts/paragraphs";
import { type Meeting, nameOf, time } from "./content";
import { aftermath, type Ending } from "./story";

export function Transcript(shown: Meeting) {
  return (
    <details>
      <summary>{shown.t("meeting-so-far")}</summary>
      <Turns {...shown} />
    </details>
  );
}

export function Paper(shown: Meeting & { ending: Ending | undefined }) {
  const { content, figure, t, now, ending } = shown;
  return (
    <div class="spf-meeting-paper">
      <Figure drawn={figure} title={content.title} t={t} />
      <Turns {...shown} />
      {ending && (
        <>
          <p>
            <b>{ending.label}.</b> {ending.text}
          </p>
          {aftermath(content, now, ending).map((more) => (
            <p key={more}>{more}</p>
          ))}
        </>
      )}
    </div>
  );
}

function Turns({ content, now, t }: Meeting) {
  return (
    <div class="spf-meeting-turns">
      <Paragraphs text={content.opening} />
      <ol>
        {now.turns.map(({ move, reply }, n) => (
          <li key={`${move.id}-${reply.id}`}>
            <p>
              <b>
                {time(content, n + 1, t)}. {move.who ? `${nameOf(content, move.who, t)}. ` : ""}
                {move.text}
              </b>
            </p>
            <p>{reply.text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
