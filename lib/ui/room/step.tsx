import { useEffect, useRef, useState } from "preact/hooks";
import { face, useSeconds } from "./clock.js";
import type { Told } from "./desk-told.js";
import { Key } from "./icons.js";
import { press, word } from "./news.js";

/** The step that the room is at: its moments, what to say, what to see to, the timer, and the one big button. */
export function Step({ told, close }: { told: Told; close: () => void }) {
  return (
    <section class="panel step" aria-label={told.title}>
      <div>
        <p class="eyebrow">{told.eyebrow}</p>
        <h1>{told.title}</h1>
      </div>
      {told.late && <Late told={told} />}
      {!!told.chain.length && (
        <ol class="chain">
          {told.chain.map((moment) => (
            <li
              key={moment.name}
              class={moment.state}
              aria-current={moment.state === "now" ? "step" : undefined}
            >
              {moment.name}
              <span>{moment.more}</span>
            </li>
          ))}
        </ol>
      )}
      <div class="read">
        {told.say && <p class="say">«{told.say.replace(/^«|»$/g, "")}»</p>}
        <dl>
          {told.notes.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {told.left_out && (
          <p class="gone" role="status">
            {told.left_out}
          </p>
        )}
      </div>
      <div class="foot">
        <Timer told={told} />
        {told.next.end ? (
          <button type="button" class="go" onClick={close}>
            <span>
              {word("close-room")}
              <small>{told.next.about}</small>
            </span>
          </button>
        ) : (
          <button type="button" class="go" onClick={() => press({ do: "next" })}>
            <span>
              {told.next.label}
              <small>{told.next.about}</small>
            </span>
            <Key name="→" />
          </button>
        )}
      </div>
    </section>
  );
}

function Late({ told }: { told: Told }) {
  const late = told.late;
  if (!late) return null;
  const minutes = (parts: Record<string, number>) => press({ do: "minutes", parts });
  return (
    <div class="late">
      <p>
        <b>{late.says}</b>
        <br />
        {late.ends}
      </p>
      {late.take && (
        <button type="button" class="btn" onClick={() => minutes({ [late.take]: -late.minutes })}>
          {word("take-break")}
        </button>
      )}
      <button
        type="button"
        class="btn"
        onClick={() => press({ do: "ends", minutes: late.minutes })}
      >
        {word("move-rest")}
      </button>
      <button
        type="button"
        class="btn"
        aria-label={word("five-less")}
        onClick={() => minutes({ [told.part]: -5 })}
      >
        −5
      </button>
      <button
        type="button"
        class="btn"
        aria-label={word("five-more")}
        onClick={() => minutes({ [told.part]: 5 })}
      >
        +5
      </button>
    </div>
  );
}

function Timer({ told }: { told: Told }) {
  const left = useSeconds(told.clock);
  const [said, say] = useState("");
  const before = useRef(left);
  useEffect(() => {
    // said aloud at one minute and at zero, and not in between
    if (told.clock && before.current > left && (left === 60 || left === 0)) say(face(left));
    before.current = left;
  }, [left, told.clock]);
  if (!told.clock)
    return (
      <button
        type="button"
        class="btn"
        disabled={!told.begun}
        onClick={() => press({ do: "back" })}
      >
        <Key name="←" />
        {word("back")}
      </button>
    );
  return (
    <div class="timer">
      <span class="time" role="timer">
        {face(left)}
      </span>
      <button type="button" class="btn" onClick={() => press({ do: "timer" })}>
        <Key name="T" />
        {word(told.clock.running ? "pause" : "resume")}
      </button>
      <button type="button" class="btn" onClick={() => press({ do: "time", minutes: 1 })}>
        {word("minute-more")}
      </button>
      <span class="vh" role="status">
        {said && `${word("time-left")} ${said}`}
      </span>
    </div>
  );
}
