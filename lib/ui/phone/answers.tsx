/** Questions and one's own answers to them: what is sent, not sent yet, changed, withdrawn, or came too late. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Act, Asking, called } from "./forms.js";
import { Icon, type Name, Rule } from "./icons.js";
import type { Mine } from "./kept.js";
import type { Outbox } from "./outbox.js";
import { markOf } from "./seal.js";
import { type Ask, say, type Told } from "./told.js";

export const clock = () => new Date().toTimeString().slice(0, 5).replace(":", ".");

export interface Room {
  told: Told;
  outbox: Outbox;
  away: boolean;
}

/** What is typed is remembered until it is sent or kept: the trainer may go on in the middle of a word. */
const drafting = ({ keeping }: Outbox, [question, form, title]: Ask) =>
  form === "lines" || form === "word"
    ? {
        drafted: keeping.drafted(question),
        draft: (words: string) => keeping.draft({ question, title, words }),
      }
    : {};

/** All that is asked now, one at a time; when all is answered, what one has answered. */
export function Answers({ told, outbox, away }: Room) {
  const asks = told.asks ?? [];
  const keeping = outbox.keeping;
  const standing = ([id]: Ask) => {
    const mine = keeping.to(id);
    return mine && mine.state !== "late" ? mine : undefined;
  };
  const [editing, edit] = useState<string>();
  const moved = useRef(false);
  const heading = useRef<HTMLDivElement>(null);
  const at = asks.findIndex((ask) => ask[0] === editing);
  const open = at >= 0 ? at : asks.findIndex((ask) => !standing(ask));
  const ask = asks[open];
  useEffect(() => {
    if (!moved.current) return;
    scrollTo(0, 0);
    const here = heading.current?.querySelector<HTMLElement>("[data-here]");
    (here ?? heading.current?.querySelector("h1"))?.focus({ preventScroll: true });
  }, [open, editing]);
  const send = (one: Ask) => (value: unknown, label: string) => {
    moved.current = true;
    const title = (told.kind === "dilemma" && told.title) || one[2];
    const words =
      one[1] === "one"
        ? one[3].find(([key]) => key === value)?.[1].replace(/[,.]$/, "")
        : undefined;
    if (outbox.answer({ question: one[0], title, value, label, words, at: clock() }))
      edit(undefined);
  };
  const change = (id: string) => {
    moved.current = true;
    edit(id);
  };
  const lines = asks[0]?.[1] === "lines" ? asks[0] : undefined;
  return (
    <main ref={heading}>
      <header>
        <p class="eyebrow">
          {told.eyebrow}
          {asks.length > 1 && ask ? ` · ${open + 1} / ${asks.length}` : ""}
        </p>
        <h1 tabIndex={-1}>{lines ? lines[2] : told.title}</h1>
      </header>
      {told.role && ask && (
        <details class="case">
          <summary>
            <b>{told.role}</b> <span>{say("read-case")}</span>
          </summary>
          {told.case?.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
      {lines ? (
        <Lines ask={lines} told={told} outbox={outbox} away={away} />
      ) : ask ? (
        <Asking
          key={ask[0]}
          ask={ask}
          own={told.own === true}
          value={standing(ask)?.value}
          send={send(ask)}
          {...drafting(outbox, ask)}
        />
      ) : asks.length === 1 && asks[0] ? (
        <Single ask={asks[0]} told={told} outbox={outbox} away={away} change={change} />
      ) : (
        <ol class="mine">
          {asks.map((one) => (
            <li key={one[0]}>
              <Own one={one} mine={standing(one)} change={change} />
            </li>
          ))}
        </ol>
      )}
      {away && <Away outbox={outbox} />}
    </main>
  );
}

function Own({
  one,
  mine,
  change,
}: {
  one: Ask;
  mine: Mine | undefined;
  change: (id: string) => void;
}) {
  if (!mine) return null;
  return (
    <>
      <p>
        {one[2]}
        <b>{called(one, mine.value)}</b>
        <Status mine={mine} />
      </p>
      <button type="button" class="btn" onClick={() => change(one[0])}>
        {say("change")}
        <span class="vh"> {one[2]}</span>
      </button>
    </>
  );
}

const STATES: Record<Mine["state"], [Name, string]> = {
  waiting: ["nonet", "not-sent"],
  sent: ["tick", "sent-short"],
  leaving: ["nonet", "leaving"],
  withdrawn: ["back", "withdrawn"],
  late: ["info", "late"],
  unchanged: ["info", "late-change"],
  refused: ["info", "refused"],
  here: ["lock", "line-own"],
};

/** What stands under how it went with the one answer, where that is not when it was sent. */
const SINCE: Partial<Record<Mine["state"], string>> = {
  waiting: "safe",
  leaving: "leaving-more",
  withdrawn: "withdrawn-when",
  refused: "refused-more",
};

function Status({ mine }: { mine: Mine }) {
  const [icon, words] = STATES[mine.state];
  return (
    <small class={`state ${mine.state}`}>
      <Icon name={icon} />
      {say(words)}
    </small>
  );
}

/** The one answer that was asked for: sent, changed, not sent yet, or withdrawn. */
function Single({ ask, told, outbox, change }: Room & { ask: Ask; change: (id: string) => void }) {
  const mine = outbox.keeping.to(ask[0]);
  if (!mine) return null;
  const option = ask[3].find(([key]) => key === mine.value);
  const gone = mine.state === "withdrawn" || mine.state === "leaving";
  const [icon, title]: [Name, string] =
    mine.state === "waiting"
      ? ["nonet", "not-sent"]
      : mine.state !== "sent"
        ? STATES[mine.state]
        : mine.was
          ? ["change", "changed"]
          : ["tick", ask[1] === "one" ? "sent" : "sent-it"];
  const when = SINCE[mine.state] ?? (mine.was ? "changed-when" : "sent-when");
  return (
    <>
      <div class={`became ${mine.state}`} role="status">
        <Icon name={icon} />
        <div>
          <h2 tabIndex={-1} data-here>
            {say(title, { choice: mine.label })}
          </h2>
          <p class="fine">{say(when, { time: mine.at, choice: mine.label })}</p>
        </div>
      </div>
      <p class={gone ? "card dim" : "card"}>
        <b>{option && ask[1] === "one" ? `${option[0]} ${option[1]}` : mine.label}</b>{" "}
        {option?.[2] && ask[1] === "one" ? <span>{option[2]}</span> : null}
        {gone && <small>{say("only-here")}</small>}
      </p>
      {mine.was && !gone && (
        <p class="card dim">
          <b>{mine.was.label}</b> <small>{say("no-longer", { time: mine.was.at })}</small>
        </p>
      )}
      {mine.state === "withdrawn" && <Rule icon="tick" text={say("withdrawn-more")} />}
      {gone && <Rule icon="unseen" text={say("withdrawn-shown")} />}
      {told.kind === "dilemma" && !gone && <Why mine={mine} outbox={outbox} />}
      <div class="two">
        {gone ? (
          <button
            type="button"
            class="btn pri"
            onClick={() =>
              outbox.answer({
                question: mine.question,
                title: mine.title,
                value: mine.value,
                label: mine.label,
                words: mine.words,
                at: clock(),
              })
            }
          >
            {say("send-again")}
          </button>
        ) : (
          mine.state !== "refused" && (
            <button type="button" class="btn" onClick={() => outbox.withdraw(mine)}>
              <Icon name="back" />
              {say("withdraw")}
            </button>
          )
        )}
        <button type="button" class="btn" onClick={() => change(ask[0])}>
          <Icon name="change" />
          {say(gone ? "choose-again" : "change")}
        </button>
      </div>
      <p class="fine">{say("until-closed")}</p>
    </>
  );
}

/** Why one chose as one did: for oneself alone. */
function Why({ mine, outbox }: { mine: Mine; outbox: Outbox }) {
  return (
    <>
      <label class="text" for="why">
        {say("why")}
      </label>
      <p class="fine" id="why-hint">
        {say("why-hint")}
      </p>
      <textarea
        id="why"
        rows={2}
        aria-describedby="why-hint"
        value={mine.why ?? ""}
        onInput={(event) => {
          const now = outbox.keeping.to(mine.question);
          if (now) outbox.keeping.put({ ...now, why: event.currentTarget.value });
        }}
      />
    </>
  );
}

/** Lines one writes, one at a time, and where each is. */
function Lines({ ask, told, outbox }: Room & { ask: Ask }) {
  const keeping = outbox.keeping;
  const mine = keeping.now.mine.filter((m) => m.question === ask[0]);
  const given = (value: unknown, label: string) => ({
    question: ask[0],
    title: ask[2],
    value,
    label,
    at: clock(),
  });
  const points = Array.isArray(told.lines) ? {} : (told.lines ?? {});
  return (
    <>
      <Asking
        ask={ask}
        own={false}
        value=""
        send={(value, label) => outbox.answer(given(value, label), true)}
        keep={(value, label) => outbox.aside(given(value, label))}
        {...drafting(outbox, ask)}
      />
      {mine.length > 0 && (
        <section>
          <h2>{say("lines")}</h2>
          <ul class="mine">
            {mine.map((one) => (
              <li key={one.id}>
                <p>
                  {one.label}
                  <Where mine={one} point={one.secret ? points[markOf(one.secret)] : undefined} />
                </p>
                {(one.state === "sent" || one.state === "waiting") && (
                  <button type="button" class="btn" onClick={() => outbox.withdraw(one)}>
                    {say("take-down")}
                    <span class="vh"> {one.label}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function Where({ mine, point }: { mine: Mine; point: number | undefined }) {
  if (mine.state !== "sent") return <Status mine={mine} />;
  const [icon, words]: [Name, string] =
    point === undefined
      ? ["tick", "line-waits"]
      : point > 0
        ? ["screen", "line-up"]
        : ["unseen", "line-held"];
  return (
    <small class="state">
      <Icon name={icon} />
      {say(words, { n: point ?? 0 })}
    </small>
  );
}

/** The room is not heard: what one can do, and that nothing is lost. */
export function Away({ outbox }: { outbox: Outbox }) {
  return (
    <section class="trouble">
      <Rule icon="nonet" text={say("not-reached")} />
      <ol>
        <li>{say("check-net")}</li>
        <li>{say("stay")}</li>
        <li>{say("by-hand")}</li>
      </ol>
      <Act>
        <button
          type="button"
          class="btn pri"
          onClick={() => {
            dispatchEvent(new Event("online")); // the talk listens for it
            outbox.deliver().catch(() => undefined);
          }}
        >
          {say("try")}
        </button>
      </Act>
    </section>
  );
}
