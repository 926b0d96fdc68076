import { useEffect, useRef, useState } from "preact/hooks";
import type { Told } from "./desk-told.js";
import { Icon, Key } from "./icons.js";
import { press, word } from "./news.js";

const CALM = 10_000; // counts are said to a screen reader no more often than this

/** What the wall shows now, what has come in, and what comes next. */
export function Aside({ told, open }: { told: Told; open: (panel: string) => void }) {
  const counts = told.asked.length > 0;
  return (
    <aside aria-label={word("wall-now")}>
      <section>
        <h2>
          <Icon name="screen" />
          {word("wall-now")} <span>{told.wall}</span>
        </h2>
        <Miniature />
        <a class="link" href="wall" target="spf-wall">
          {word("wall-open")}
        </a>
        <small class="muted">{word("wall-drag")}</small>
      </section>
      {counts && told.kind !== "together" && <CameIn told={told} />}
      <ul class="queue">
        {told.writes && (
          <li>
            <button type="button" onClick={() => open("texts")}>
              <Icon name="text" />
              {word("texts-wait")}
              <b>{told.texts.waiting.length || ""}</b>
              <Key name="K" />
            </button>
          </li>
        )}
        {counts && (
          <li>
            <button type="button" onClick={() => open("hands")}>
              <Icon name="hand" />
              {word("count-hands")}
              <b />
              <Key name="H" />
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={() => open("phones")}>
            <Icon name="phone" />
            {word("phones")}
            <b>{told.phones.on ? told.phones.seats : ""}</b>
          </button>
        </li>
        <li>
          <button type="button" onClick={() => open("park")}>
            <Icon name="park" />
            {word("parked")}
            <b>{told.parked.length || ""}</b>
            <Key name="P" />
          </button>
        </li>
        {told.reopen && (
          <li>
            <button type="button" onClick={() => press({ do: "reopen" })}>
              <Icon name="lock" />
              {word("reopen")}
              <b />
              <Key name="O" />
            </button>
          </li>
        )}
      </ul>
      {(told.hidden.title || told.hidden.rows) && (
        <section class="ahead">
          <h2>{word("next-picture")}</h2>
          {told.hidden.rows ? (
            <div class="hidden">
              <ul class="preview">
                {told.hidden.rows.map(([key, n]) => (
                  <li key={key}>
                    <b>{key}</b>
                    <Dots n={Number(n)} hand />
                    <b>{n}</b>
                  </li>
                ))}
              </ul>
              {told.hidden.title && <p class="muted">{told.hidden.title}</p>}
            </div>
          ) : (
            <div class="hidden row">
              <Icon name="unseen" />
              <p>
                {told.hidden.title}
                <br />
                <span class="muted">{told.hidden.more}</span>
              </p>
            </div>
          )}
        </section>
      )}
    </aside>
  );
}

/** The real wall, small: the presenter sees what the room sees. */
function Miniature() {
  return (
    <div class="mini">
      <iframe src="wall" title={word("wall-now")} tabIndex={-1} />
    </div>
  );
}

interface DotsProps {
  n: number;
  of?: number;
  hand?: boolean;
  /** How many of the first came from phones. */
  phones?: number;
}

function Dots({ n, of = n, hand, phones = 0 }: DotsProps) {
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: Math.max(n, of) }, (_, at) => (
        <i key={at} class={at >= n ? "none" : hand && at >= phones ? "hand" : ""} />
      ))}
    </span>
  );
}

function CameIn({ told }: { told: Told }) {
  const [said, say] = useState("");
  const of = word(told.phones.on ? "of-heads-answered" : "of-heads", { n: told.heads });
  const latest = useRef(told.in);
  latest.current = told.in;
  useEffect(() => {
    const saying = setInterval(() => say(latest.current ? String(latest.current) : ""), CALM);
    return () => clearInterval(saying);
  }, []);
  return (
    <section>
      <h2>{word("come-in")}</h2>
      <p class="came">
        <b>{told.in}</b> {of}
      </p>
      <Dots n={told.in} of={told.heads} hand phones={told.by_phone} />
      <span class="vh" role="status">
        {said && `${said} ${of}`}
      </span>
    </section>
  );
}
