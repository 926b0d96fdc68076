/** Where one stands in a case, and where one is needed: two questions, one list at a time, and an arrow. */
import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Shown } from "../../frame/exercise";
import type { Content, Option } from "../../model";
import { OwnCase } from "../../parts/case";
import { Twin, useEdge, VennFigure } from "../../parts/venn";

export interface PlaceContent extends Content {
  form: "place";
  asked: { name: string; label: string }[];
  regions: Option[];
  case: string;
}
type Place = Shown<PlaceContent>;

export function Placing(shown: Place) {
  const { content, figure, t, value, write, flush } = shown;
  const at = (name: string) => (value(name) as string | null) ?? "";
  const unanswered = () => content.asked.find(({ name }) => value(name) === null)?.name ?? "";
  const [open, setOpen] = useState(unanswered);
  // after a press in the figure it takes no more until one asks for the next question: a hand that presses once more before
  // it has seen the mark would answer that unread
  const [resting, rest] = useState(false);
  const asked = open || (resting ? "" : unanswered());
  const [edge, focus] = useEdge(at(asked || "needed"));
  const words = useRef<HTMLDivElement>(null);
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    const next = asked ? `input[name$="-${asked}"]` : ".spf-put";
    const found = words.current?.querySelectorAll<HTMLElement>(next) ?? [];
    const radios = [...found].filter((e) => e instanceof HTMLInputElement && e.checked);
    // on a phone the list is below the figure, and the question over both: it is the question that is to be seen
    const question = words.current?.querySelector(".spf-asked-over, .spf-answered.next");
    const over = question?.checkVisibility() ?? false;
    (radios[0] ?? found[0])?.focus({ preventScroll: over });
    if (over) question?.scrollIntoView({ block: "nearest" });
  }, [asked]);
  const settle = (pressed = false) => {
    flush();
    rest(pressed);
    setOpen("");
  };
  const ask = (name: string) => {
    rest(false);
    setOpen(name);
  };
  return (
    <div class="spf-placing">
      <div class="spf-placing-words" ref={words}>
        <OwnCase text={content.case} t={t} />
        {content.asked.map(({ name, label }) =>
          name === asked ? (
            <Fragment key={name}>
              <p class="spf-asked-over" aria-hidden="true">
                {label}
              </p>
              <Twin
                id={`${content.id.replace(".", "-")}-${name}`}
                label={label}
                regions={content.regions}
                value={at(name)}
                choose={(region) => write(name, region)}
                settle={settle}
                focus={focus}
                t={t}
              />
            </Fragment>
          ) : (
            <Answered
              key={name}
              label={label}
              answer={content.regions.find((r) => r.id === at(name))?.text ?? ""}
              next={resting && name === unanswered()}
              move={() => ask(name)}
              t={t}
            />
          ),
        )}
        {!asked && (
          <p class="spf-put" tabIndex={-1}>
            {figure.says}
          </p>
        )}
      </div>
      <VennFigure
        svg={figure.figure}
        regions={content.regions}
        edge={edge}
        choose={
          asked
            ? (region) => {
                write(asked, region);
                settle(true);
              }
            : undefined
        }
      />
    </div>
  );
}

interface AnsweredProps {
  label: string;
  answer: string;
  /** Is this what is asked next? */
  next: boolean;
  move: () => void;
  t: Place["t"];
}

function Answered({ label, answer, next, move, t }: AnsweredProps) {
  return (
    <div class={`spf-answered ${next ? "next" : answer ? "" : "later"}`}>
      <p>
        <span class="spf-answered-label">{label}</span>
        {answer && <b>{answer}</b>}
      </p>
      {next ? (
        <button type="button" class="spf-btn" data-onward onClick={move}>
          {t("venn-next")}
        </button>
      ) : (
        <button type="button" class="spf-btn quiet" onClick={move}>
          {answer ? t("venn-move") : t("choose")}
          <span class="spf-hidden">: {label}</span>
        </button>
      )}
    </div>
  );
}
