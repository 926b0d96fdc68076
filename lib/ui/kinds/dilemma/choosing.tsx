/** Second state: three equal cards and one line of why. Nothing here says what comes of them. */
import { useEffect, useRef, useState } from "preact/hooks";
import { focusOn } from "../../frame/place";
import { Field } from "../../parts/fields";
import { Icon } from "../../parts/icons";
import { CHOOSING, type Choice, type Dilemma } from "./content";
import { Back, Disc } from "./parts";
import { Scene } from "./scene";
import { Heading } from "./state";

interface ChoosingProps extends Dilemma {
  own: Choice | undefined;
  locked: boolean;
  back: () => void;
  open: () => void;
  on: () => void;
}

export function Choosing(shown: ChoosingProps) {
  const { content, t, value, write, flush, own, locked, back, open, on } = shown;
  const id = content.id.replace(".", "-");
  const [asked, setAsked] = useState(false);
  const cards = useRef<HTMLFieldSetElement>(null);
  const press = useRef<HTMLButtonElement>(null);
  const choose = (choice: Choice) => {
    if (locked) return;
    if (choice !== own) {
      write("choice", choice.id);
      if (value("again") !== null) write("again", null); // it was about another choice; earlier versions keep it
    }
    setAsked(false);
    flush();
  };
  const lock = () => (own ? on() : setAsked(true));
  useLetters(cards, (letter) => {
    const choice = content.choices.find((one) => one.letter === letter);
    if (!choice || locked) return false;
    choose(choice);
    cards.current?.querySelector<HTMLElement>(`[value="${choice.id}"]`)?.focus();
    return true;
  });
  return (
    <>
      <div class="spf-choosing-head">
        <div>
          <Heading id={content.id} state={CHOOSING}>
            {t("dilemma-ask")}
          </Heading>
          <p class="spf-quiet">{t("dilemma-no-key")}</p>
        </div>
        <div class="spf-recap">
          <Scene {...shown} again />
          <div>
            <p>{content.case.at(-1)}</p>
            <button type="button" class="spf-link" onClick={back}>
              {t("dilemma-reread")}
            </button>
          </div>
        </div>
      </div>
      <fieldset ref={cards} class="spf-choosing">
        <legend class="spf-hidden">{t("dilemma-ask")}</legend>
        {content.choices.map((choice) => (
          <label class={`spf-choice ${locked ? "locked" : ""}`} key={choice.id}>
            <input
              type="radio"
              name={`${content.id}-choice`}
              value={choice.id}
              checked={own === choice}
              disabled={locked}
              onChange={() => choose(choice)}
              onKeyDown={(e) => entered(e) && lock()}
            />
            <span class="spf-choice-top">
              <Disc letter={choice.letter} filled={own === choice} />
              {own === choice && (
                <span class="spf-mine">
                  <Icon name="tick" />
                  {t("dilemma-own")}
                </span>
              )}
            </span>
            <span>{choice.text}</span>
          </label>
        ))}
      </fieldset>
      {/* one who ends a line has not said that the choice is to be locked: Enter leads to the press that does it */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside hears the key */}
      <div
        class="spf-why"
        onKeyDown={(e) => {
          if (!entered(e)) return;
          e.stopPropagation(); // the notebook would take the focus back to itself
          if (own) focusOn(press.current);
          else setAsked(true);
        }}
      >
        <Field
          id={`${id}-why`}
          t={t}
          flush={flush}
          value={value("why")}
          write={(v) => write("why", v)}
          field={{ name: "why", kind: "text", label: t("dilemma-why"), lines: 1 }}
        />
      </div>
      <div class="spf-onward">
        <Back t={t} back={back} />
        {locked ? (
          <p class="spf-quiet">
            <Icon name="lock" /> {t("dilemma-locked")}{" "}
            <button type="button" class="spf-link" onClick={open}>
              {t("dilemma-unlock")}
            </button>
          </p>
        ) : (
          <p class="spf-quiet" id={`${id}-lock`}>
            {t("dilemma-lock-hint")}
          </p>
        )}
        <p class="spf-missing" role="status">
          {asked && !own ? t("dilemma-choose-first") : ""}
        </p>
        <button
          ref={press}
          type="button"
          class={`spf-btn spf-main ${own ? "" : "spf-not-yet"}`}
          data-onward={own ? "" : undefined}
          data-awaits={own ? undefined : ""}
          aria-describedby={locked ? undefined : `${id}-lock`}
          onClick={lock}
        >
          {!locked && <Icon name="lock" />}
          {t(locked ? "dilemma-next" : "dilemma-lock")}
        </button>
      </div>
    </>
  );
}

/** Enter at a choice, or in a field of one line, is heard once: the step must not go on too. With Shift it is a line break. */
function entered(event: KeyboardEvent): boolean {
  const is = event.key === "Enter" && !event.shiftKey && !event.isComposing;
  if (is) event.preventDefault();
  return is;
}

const WRITING = "textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]";

/**
 * A letter chooses, where nothing is being written: pressed in this card, or anywhere but in a card while this is the
 * only dilemma that one sees.
 */
function useLetters(
  cards: { current: HTMLElement | null },
  choose: (letter: string) => boolean,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const mine = cards.current;
      if (!(target instanceof Element)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || !mine || target.closest(WRITING))
        return;
      const card = target.closest(".spf-card");
      const here = card ? card.contains(mine) : alone(mine);
      if (here && mine.checkVisibility() && choose(event.key)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}

function alone(mine: Element): boolean {
  const seen = [...document.querySelectorAll(".spf-choosing")].filter((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return one.checkVisibility() && bottom > 0 && top < innerHeight;
  });
  return seen.length === 1 && seen[0] === mine;
}
