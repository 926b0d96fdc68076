/** Fourth state: what nobody had reckoned with, what one does then, and after that the first question once more. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Field } from "../../parts/fields";
import { Icon } from "../../parts/icons";
import { type Choice, type Dilemma, LATER } from "./content";
import { Back, Disc } from "./parts";
import { Heading } from "./state";

type LaterProps = Dilemma & { own: Choice; back: () => void };

export function Later(shown: LaterProps) {
  const { content, t, value, back } = shown;
  const again = useRef<HTMLDivElement>(null);
  const before = useRef(value("reply"));
  useEffect(() => {
    // on a phone it is below the screen: what one has just answered brings it, with what came of that above it
    if (before.current === value("reply")) return;
    before.current = value("reply");
    again.current?.scrollIntoView({ block: "nearest" });
  });
  return (
    <>
      <Heading id={content.id} state={LATER}>
        {t(content.turn ? "dilemma-later" : "dilemma-again")}
      </Heading>
      <div class={content.turn ? "spf-later" : ""}>
        {content.turn && (
          <div>
            <p class="spf-lead">{content.turn}</p>
            {content.replies.length > 0 && <Reply {...shown} />}
          </div>
        )}
        {(content.replies.length === 0 || value("reply") || value("again")) && (
          <Again {...shown} place={again} />
        )}
      </div>
      <div class="spf-onward">
        <Back t={t} back={back} />
        {content.closing && <p class="spf-think">{content.closing}</p>}
      </div>
    </>
  );
}

/** What comes of a reply is shown once it is chosen, and only of that one. */
function Reply({ content, t, value, write, flush }: LaterProps) {
  const id = `${content.id.replace(".", "-")}-reply`;
  const now = content.replies.find((reply) => reply.id === value("reply"));
  return (
    <div role="group" aria-labelledby={id}>
      <h4 id={id}>{t("dilemma-reply")}</h4>
      <div class="spf-ways">
        {content.replies.map((reply) => (
          <button
            type="button"
            key={reply.id}
            class="spf-btn quiet"
            aria-pressed={now === reply}
            onClick={() => {
              write("reply", reply.id);
              flush();
            }}
          >
            <Disc letter={reply.letter} filled={now === reply} />
            <span>{reply.text}</span>
          </button>
        ))}
      </div>
      <p class="spf-outcome" aria-live="polite">
        {now?.consequence ?? ""}
      </p>
    </div>
  );
}

/** The question once more, with what one wrote the first time beside it. */
function Again(shown: LaterProps & { place: RefObject<HTMLDivElement> }) {
  const { content, t, value, write, flush, own, place } = shown;
  const id = `${content.id.replace(".", "-")}-again`;
  const now = content.choices.find((choice) => choice.id === value("again"));
  const why = String(value("why") ?? "").trim();
  return (
    <div class="spf-again" role="group" aria-labelledby={id} ref={place}>
      <h4 id={id} class={content.turn ? "" : "spf-hidden"}>
        {t("dilemma-again")}
      </h4>
      <p class="spf-picked">
        <Disc letter={own.letter} />
        <span>
          {why ? t("dilemma-first-why", { text: why }) : t("dilemma-first", { letter: own.letter })}
        </span>
      </p>
      <div class="spf-ways">
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
            <span>
              {t(choice === own ? "dilemma-stand" : "dilemma-change", { letter: choice.letter })}
              <small>{choice.text}</small>
            </span>
          </button>
        ))}
      </div>
      {now && (
        <Field
          id={`${id}-why`}
          t={t}
          flush={flush}
          value={value("again-why")}
          write={(v) => write("again-why", v)}
          field={{ name: "again-why", kind: "text", label: t("dilemma-again-why"), lines: 1 }}
        />
      )}
    </div>
  );
}
