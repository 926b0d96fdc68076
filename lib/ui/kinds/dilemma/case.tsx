/** First state: the case, a line at a time. What has been read stays. */
import { useRef } from "preact/hooks";
import { useChanged, useOpened } from "../../frame/opened";
import { CASE, CHOOSING, type Dilemma, reached } from "./content";
import { Scene } from "./scene";
import { Heading } from "./state";

export function Case(shown: Dilemma & { on: () => void }) {
  const { content, t, on } = shown;
  const all = content.case.length;
  const [read, setRead] = useOpened(`${content.id}-read`, () => 1);
  const lines = reached(shown) >= CHOOSING ? all : read;
  const list = useRef<HTMLOListElement>(null);
  useChanged(read, () => list.current?.lastElementChild?.scrollIntoView({ block: "nearest" }));
  return (
    <div class="spf-case">
      <Scene {...shown} />
      <div class="spf-case-words">
        <p>
          <span class="spf-tag">{t("dilemma-invented")}</span>
        </p>
        <Heading id={content.id} state={CASE}>
          {content.role || t("dilemma-case")}
        </Heading>
        <ol class="spf-lines" aria-live="polite" ref={list}>
          {content.case.slice(0, lines).map((line, n) => (
            <li key={n} class={n === lines - 1 ? "now" : ""}>
              {line}
            </li>
          ))}
        </ol>
        <div class="spf-onward">
          {all > 1 && (
            <p class="spf-count" aria-hidden="true">
              {content.case.map((_, n) => (
                <i key={n} class={n < lines ? "read" : ""} />
              ))}
              {t("dilemma-lines", { n: String(lines), of: String(all) })}
            </p>
          )}
          <button
            type="button"
            class="spf-btn spf-main"
            data-onward
            onClick={() => (lines < all ? setRead(lines + 1) : on())}
          >
            {t("dilemma-next")}
          </button>
        </div>
      </div>
    </div>
  );
}
