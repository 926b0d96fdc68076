/** Third state: what happens, then three voices, then what it does to each circle. One's own choice; others on request. */
import { useEffect, useRef } from "preact/hooks";
import { Table } from "../../parts/figure";
import { type Choice, CONSEQUENCE, type Dilemma } from "./content";
import { Back, Disc } from "./parts";
import { Person } from "./person";
import { Heading } from "./state";

interface ConsequenceProps extends Dilemma {
  own: Choice;
  back: () => void;
  open: () => void;
  on: () => void;
}

export function Consequence(shown: ConsequenceProps) {
  const { content, t, value, own, back, open, on } = shown;
  const beside = value("others") === true;
  return (
    <>
      <div class="spf-reveal">
        <div class="spf-happens">
          <p class="spf-picked">
            <Disc letter={own.letter} filled />
            <span>
              <span class="spf-hidden">{t("dilemma-picked", { letter: own.letter })} </span>
              {own.text}{" "}
              <button type="button" class="spf-link" onClick={open}>
                {t("dilemma-unlock")}
              </button>
            </span>
          </p>
          <Heading id={content.id} state={CONSEQUENCE}>
            {t("dilemma-happens")}
          </Heading>
          <p class="spf-lead">{own.consequence}</p>
        </div>
        {beside ? <Others {...shown} /> : <Voices {...shown} />}
        <Lanes {...shown} />
        {own.question && <p class="spf-think">{own.question}</p>}
      </div>
      <div class="spf-onward">
        <Back t={t} back={back} />
        <button type="button" class="spf-btn spf-main" data-onward onClick={on}>
          {t(content.turn ? "dilemma-later" : "dilemma-next")}
        </button>
      </div>
    </>
  );
}

function Voices({ content, t, own }: ConsequenceProps) {
  const speaking = content.cast.filter(({ circle }) => own.voices[circle]);
  if (speaking.length === 0) return null;
  return (
    <div class="spf-voices">
      <h4>{t("dilemma-voices")}</h4>
      <ul>
        {speaking.map(({ circle, role }) => (
          <li key={circle}>
            <Person circle={circle} id={content.id.replace(".", "-")} />
            <p>
              <span class="who">{role}</span>
              {t("figure-quoted", { text: own.voices[circle] ?? "" })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same for the other choices, where the voices stood. */
function Others({ content, t, own }: ConsequenceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const others = content.choices.filter((choice) => choice !== own);
  useEffect(() => {
    if (document.activeElement?.getAttribute("data-asks") === content.id) heading.current?.focus();
  }, []);
  return (
    <div class="spf-others">
      <h4 class="spf-hidden" ref={heading} tabIndex={-1}>
        {t("dilemma-others")}
      </h4>
      {others.map((choice) => (
        <section key={choice.id} aria-label={t("dilemma-had", { letter: choice.letter })}>
          <p class="spf-picked">
            <Disc letter={choice.letter} />
            <b>{choice.text}</b>
          </p>
          <p>{choice.consequence}</p>
        </section>
      ))}
    </div>
  );
}

function Lanes({ content, t, figure, value, write, flush }: ConsequenceProps) {
  if (!figure.figure) return null;
  const id = `${content.id.replace(".", "-")}-lanes`;
  const beside = value("others") === true;
  return (
    <section class="spf-lanes-card" aria-labelledby={id}>
      <h4 id={id}>{t("dilemma-heading")}</h4>
      <div
        class="spf-figure spf-lanes"
        translate={false}
        dangerouslySetInnerHTML={{ __html: figure.figure }}
      />
      <div class="spf-lanes-more">
        <button
          type="button"
          class="spf-btn"
          aria-expanded={beside}
          data-asks={content.id}
          onClick={() => {
            write("others", !beside);
            flush();
          }}
        >
          {t(beside ? "dilemma-hide-others" : "dilemma-show-others")}
        </button>
        <details>
          <summary>{t("figure-table")}</summary>
          <Table rows={figure.table} title={t("dilemma-heading")} />
        </details>
      </div>
    </section>
  );
}
