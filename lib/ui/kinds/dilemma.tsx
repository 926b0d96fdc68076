/** Choose, say why, lock; only then what each choice gives and costs. Native radios, and a lock one can open again. */
import { useEffect, useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { Badges } from "../parts/badges";
import { Field } from "../parts/fields";
import { Icon } from "../parts/icons";

interface Choice {
  id: string;
  letter: string;
  text: string;
  feedback: string;
}
interface DilemmaContent extends Content {
  role: string;
  case: string;
  closing: string;
  circles: string[];
  choices: Choice[];
}
type Dilemma = Shown<DilemmaContent>;

export default exercise<DilemmaContent>((shown) => {
  const { content, t, value, write, flush } = shown;
  const id = content.id.replace(".", "-");
  const own = content.choices.find((choice) => choice.id === value("choice"));
  const locked = own !== undefined && value("locked") === true;
  const [asked, setAsked] = useState(false);
  const pressed = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // only after one's own press: another tab's lock must not move the reader
    if (pressed.current)
      (locked
        ? heading.current
        : group.current?.querySelector<HTMLInputElement>("input:checked")
      )?.focus();
    pressed.current = false;
  }, [locked]);
  const choose = (choice: Choice) => {
    write("choice", choice.id);
    if (value("locked") === true) write("locked", false);
    if (value("again") !== null) write("again", null); // it was about another choice; earlier versions keep it
    setAsked(false);
    flush();
  };
  const lock = (to: boolean) => {
    if (!own) return setAsked(true);
    pressed.current = true;
    write("locked", to);
    flush();
  };
  return (
    <div class="spf-stack">
      <div class="spf-case">
        <span class="spf-tag">{t("dilemma-invented")}</span>
        {content.role && (
          <p>
            <b>{content.role}</b>
          </p>
        )}
        <p>{content.case}</p>
      </div>
      <Choices {...shown} group={group} own={own} locked={locked} choose={choose} />
      <Field
        id={`${id}-why`}
        t={t}
        flush={flush}
        value={value("why")}
        write={(v) => write("why", v)}
        field={{
          name: "why",
          kind: "text",
          label: t("dilemma-why"),
        }}
      />
      {locked ? (
        <p class="spf-locked">
          <Icon name="lock" />
          {t("dilemma-locked")}{" "}
          <button type="button" class="spf-link" onClick={() => lock(false)}>
            {t("dilemma-unlock")}
          </button>
        </p>
      ) : (
        <div>
          <button
            type="button"
            class="spf-btn"
            aria-describedby={`${id}-lock`}
            onClick={() => lock(true)}
          >
            <Icon name="lock" />
            {t("dilemma-lock")}
          </button>
          <p class="spf-hint" id={`${id}-lock`}>
            {t("dilemma-lock-hint")}
          </p>
          <p class="spf-missing" role="status">
            {asked && !own ? t("dilemma-choose-first") : ""}
          </p>
        </div>
      )}
      {locked && <Reveal {...shown} own={own} heading={heading} />}
    </div>
  );
});

interface ChoicesProps extends Dilemma {
  group: { current: HTMLFieldSetElement | null };
  own: Choice | undefined;
  locked: boolean;
  choose: (choice: Choice) => void;
}

function Choices({ content, t, group, own, locked, choose }: ChoicesProps) {
  return (
    <fieldset class="spf-field" ref={group}>
      <legend>{t("dilemma-ask")}</legend>
      <div class="spf-options">
        {content.choices.map((choice) => (
          <label class={`spf-option ${locked ? "locked" : ""}`} key={choice.id}>
            <input
              type="radio"
              name={`${content.id}-choice`}
              value={choice.id}
              checked={own === choice}
              disabled={locked}
              onChange={() => choose(choice)}
            />
            <b class="spf-letter">{choice.letter}</b>
            <span>
              {choice.text} {own === choice && <span class="spf-chosen">{t("dilemma-own")}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What each choice does, with words beside it, and then the question once more. Gain, price and a question; never a key. */
function Reveal(shown: Dilemma & { own: Choice; heading: { current: HTMLHeadingElement | null } }) {
  const { content, t, own, heading, figure } = shown;
  const id = `${content.id.replace(".", "-")}-reveal`;
  return (
    <section class="spf-reveal spf-stack" aria-labelledby={id}>
      <div>
        <h3 id={id} ref={heading} tabIndex={-1}>
          {t("dilemma-heading")}
        </h3>
        <p class="spf-hint">{t("dilemma-no-key")}</p>
      </div>
      <div class={figure.figure ? "spf-two" : ""}>
        {figure.figure && (
          <figure class="spf-picture">
            <div class="spf-figure" dangerouslySetInnerHTML={{ __html: figure.figure }} />
            <figcaption class="spf-small">{figure.says}</figcaption>
          </figure>
        )}
        <div class="spf-stack spf-effects-box">
          {figure.figure && <Effects {...shown} />}
          <div>
            <h4>{t("dilemma-feedback", { letter: own.letter })}</h4>
            <p>{own.feedback}</p>
          </div>
        </div>
      </div>
      <details>
        <summary>{t("dilemma-others")}</summary>
        <ul class="spf-others">
          {content.choices
            .filter((choice) => choice !== own)
            .map((choice) => (
              <li key={choice.id}>
                <p>
                  <b>
                    {choice.letter}: {choice.text}
                  </b>
                </p>
                <p>{choice.feedback}</p>
              </li>
            ))}
        </ul>
      </details>
      <Again {...shown} />
      {content.closing && <p class="spf-ask">{content.closing}</p>}
    </section>
  );
}

/** The picture's twin: the same numbers, with one's own row marked in words and with a bar. */
function Effects({ content, t, figure, own }: Dilemma & { own: Choice }) {
  const [[first, ...names] = [], ...rows] = figure.table;
  return (
    <table class="spf-table spf-effects">
      <caption>{t("dilemma-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {names.map((name, i) => (
            <th key={i} scope="col">
              <Badges region={content.circles[i] ?? ""} />
              <span class="name">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([choice, ...effects], i) => (
          <tr key={i} class={content.choices[i] === own ? "own" : ""}>
            <th scope="row">{choice}</th>
            {effects.map((effect, j) => (
              <td key={j}>{effect}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Again({ content, t, value, write, flush, own }: Dilemma & { own: Choice }) {
  const id = `${content.id.replace(".", "-")}-again`;
  const now = content.choices.find((choice) => choice.id === value("again"));
  const box = (key: string, choice: Choice) => (
    <div>
      <b>{t(key, { letter: choice.letter })}</b>
      <p>{choice.text}</p>
    </div>
  );
  return (
    <div role="group" aria-labelledby={id}>
      <h4 id={id}>{t("dilemma-again")}</h4>
      <div class="spf-row">
        {[own, ...content.choices.filter((choice) => choice !== own)].map((choice) => (
          <button
            type="button"
            key={choice.id}
            class="spf-btn quiet"
            aria-pressed={now === choice}
            onClick={() => {
              write("again", choice.id);
              flush();
            }}
          >
            {now === choice && <Icon name="tick" />}
            {t(choice === own ? "dilemma-stand" : "dilemma-change", { letter: choice.letter })}
          </button>
        ))}
      </div>
      <div aria-live="polite">
        {now === own && <p class="spf-beside">{t("dilemma-same")}</p>}
        {now && now !== own && (
          <div class="spf-beside spf-two">
            {box("dilemma-first", own)}
            {box("dilemma-now", now)}
          </div>
        )}
      </div>
    </div>
  );
}
