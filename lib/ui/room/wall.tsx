import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { face, useSeconds } from "./clock.js";
import { wish } from "./keys.js";
import { Mark } from "./mark.js";
import { type Clock, follow, press, word } from "./news.js";
import { dress } from "./style.js";
import css from "./wall.css";

/** What the wall shows: how it is laid out (`face`), and what stands on it. */
interface Shown {
  face: string;
  title: string;
  black?: boolean;
  eyebrow?: string[];
  lines?: string[];
  rows?: string[][];
  heads?: string[];
  ways?: string[][];
  role?: string;
  svg?: string;
  says?: string;
  table?: string[][];
  card?: string;
  beside?: { region: string; name: string; n: number; why: string }[];
  foot?: string;
  prompt?: { title: string; more: string } | null;
  phases?: { name: string; minutes: number; dots: number; state: string }[];
  clock?: Clock | null;
  join?: string; // how late comers come along
  answered?: [number, number]; // how many have, of how many
  in?: [number, number]; // how many phones are here, of how many people
}

const [WIDE, HIGH] = [1920, 1080];
const MOST = 60; // dots that there is room for
const FEW = 6; // rows of a table that there is room for in large letters

function Time({ clock }: { clock?: Clock | null }) {
  const left = useSeconds(clock);
  if (!clock) return null;
  return (
    <p class="time" role="timer" aria-label={`${word("time-left")} ${face(left)}`}>
      {face(left)}
    </p>
  );
}

function Bar({ clock }: { clock?: Clock | null }) {
  const left = useSeconds(clock);
  if (!clock) return null;
  const part = Math.min(1, left / clock.whole);
  return (
    <p class="bar" aria-hidden="true">
      <span style={{ width: `${100 * part}%` }} />
    </p>
  );
}

function Drawn({ shown }: { shown: Shown }) {
  return <div class="drawn" dangerouslySetInnerHTML={{ __html: shown.svg ?? "" }} />;
}

function Table({ rows }: { rows: string[][] }) {
  const [heads = [], ...rest] = rows;
  return (
    <table class={rest.length > FEW ? "rows many" : "rows"}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rest.map((row) => (
          <tr key={row.join()}>
            {row.map((cell, n) =>
              n ? (
                <td key={`${heads[n]}${cell}`}>{cell}</td>
              ) : (
                <th key={cell} scope="row">
                  {cell}
                </th>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Badges({ region }: { region: string }) {
  return (
    <span class="badges" aria-hidden="true">
      {[...region].map((letter) => (
        <i key={letter} class={letter}>
          {letter}
        </i>
      ))}
    </span>
  );
}

function Case({ shown }: { shown: Shown }) {
  return (
    <main class="case">
      <div class={(shown.lines ?? []).join("").length > 520 ? "long" : ""}>
        <h2>{shown.role}</h2>
        {shown.lines?.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <ol class="ways">
        {shown.ways?.map(([letter, title, more]) => (
          <li key={letter}>
            <b class="letter">{letter}</b>
            <p>
              <b>{title}</b> {more}
            </p>
          </li>
        ))}
      </ol>
    </main>
  );
}

function Rounds({ shown }: { shown: Shown }) {
  const left = useSeconds(shown.clock);
  const gone = shown.clock ? 1 - left / shown.clock.whole : 0;
  return (
    <>
      <main class="two">
        <div>
          <h1 class="huge">{shown.title}</h1>
          <p class="lead">{shown.lines?.[0]}</p>
        </div>
        <Time clock={shown.clock} />
      </main>
      <ol
        class="phases"
        style={{ gridTemplateColumns: shown.phases?.map((p) => `${p.minutes + 0.8}fr`).join(" ") }}
      >
        {shown.phases?.map((phase) => (
          <li
            key={phase.name}
            class={phase.state}
            aria-current={phase.state === "now" ? "step" : undefined}
          >
            {phase.state === "now" && <span class="gone" style={{ width: `${100 * gone}%` }} />}
            <span class="heads" aria-hidden="true">
              {Array.from({ length: phase.dots }, (_, n) => (
                <i key={n} />
              ))}
            </span>
            {phase.name}
            {phase.state === "next" && `, ${word("minutes", { n: phase.minutes })}`}
          </li>
        ))}
      </ol>
    </>
  );
}

function Card({ shown }: { shown: Shown }) {
  return (
    <main class="placed">
      <Drawn shown={shown} />
      <div>
        <h2>{shown.title}</h2>
        {shown.beside?.map(({ region, name, n, why }) => (
          <section key={region}>
            <h3>
              <Badges region={region} /> {name} <b>{n}</b>
            </h3>
            {why && <p>«{why}»</p>}
          </section>
        ))}
      </div>
    </main>
  );
}

/** One dot is one person; a ring is one who is not counted yet. */
function People({ n, of }: { n: number; of: number }) {
  return (
    <p class="people" aria-hidden="true">
      {Array.from({ length: Math.min(MOST, Math.max(n, of)) }, (_, at) => (
        <i key={at} class={at < n ? "" : "none"} />
      ))}
    </p>
  );
}

function Join({ shown }: { shown: Shown }) {
  return (
    <main class="join">
      <Drawn shown={shown} />
      <div>
        {shown.eyebrow?.map((part) => (
          <p class="eyebrow" key={part}>
            {part}
          </p>
        ))}
        <h1>{shown.title}</h1>
        {shown.lines?.map((line) => (
          <p class="lead" key={line}>
            {line}
          </p>
        ))}
        <dl>
          {shown.rows?.map(([what, value]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </main>
  );
}

function Middle({ shown, asTable }: { shown: Shown; asTable: boolean }) {
  if (asTable && shown.table?.length) return <Table rows={shown.table} />;
  switch (shown.face) {
    case "case":
      return <Case shown={shown} />;
    case "card":
      return <Card shown={shown} />;
    case "picture":
      return (
        <main class="picture">
          <Drawn shown={shown} />
        </main>
      );
    case "timer":
      return (
        <main class={shown.answered ? "timer with-people" : "timer"}>
          <div>
            <Time clock={shown.clock} />
            <Bar clock={shown.clock} />
          </div>
          {shown.answered && (
            <div class="answered">
              <People n={shown.answered[0]} of={shown.answered[1]} />
              <p>
                <b>{shown.answered[0]}</b> {word("of-heads-answered", { n: shown.answered[1] })}
              </p>
            </div>
          )}
        </main>
      );
    case "few":
      return (
        <main class="few">
          <p>{shown.lines?.[0]}</p>
        </main>
      );
    case "list":
    case "points":
      return (
        <main class={shown.face}>
          <ol>
            {shown.rows?.map(([n, text, more]) => (
              <li key={n}>
                <b>{n}</b>
                <p>
                  <span>{text}</span> {more && <small>{more}</small>}
                </p>
              </li>
            ))}
          </ol>
        </main>
      );
    case "actions":
      return (
        <main>
          {shown.rows?.length ? <Table rows={[shown.heads ?? [], ...shown.rows]} /> : null}
        </main>
      );
    case "closed":
      return (
        <main class="receipt">
          <Table rows={shown.rows ?? []} />
        </main>
      );
    default:
      return (
        <main class="cover">
          {shown.lines?.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </main>
      );
  }
}

function Prompt({ shown }: { shown: Shown }) {
  if (!shown.prompt) return null;
  return (
    <section class="prompt">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 5h16v11H11l-5 4v-4H4z" />
      </svg>
      <p>
        {shown.prompt.title}
        {shown.prompt.more && <small>{shown.prompt.more}</small>}
      </p>
      <Time clock={shown.clock} />
    </section>
  );
}

function Wall({ shown, asTable }: { shown: Shown; asTable: boolean }) {
  const pictured = shown.face === "break" || shown.face === "cover";
  const headed = shown.face === "card" ? shown.card : shown.title;
  if (shown.face === "join")
    return (
      <div class="stage join">
        <Join shown={shown} />
        <footer class="here">
          <span>{word("join-in", { n: shown.in?.[0] ?? 0 })}</span>
          <People n={shown.in?.[0] ?? 0} of={shown.in?.[1] ?? 0} />
          <small>{shown.foot}</small>
        </footer>
      </div>
    );
  return (
    <div class={`stage ${shown.face} ${shown.prompt ? "asks" : ""}`}>
      {pictured && <Drawn shown={shown} />}
      <header>
        {!!shown.eyebrow?.length && (
          <p class="eyebrow">
            {shown.eyebrow.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        )}
        {shown.face !== "rounds" && (
          <h1 class={(headed ?? "").length > 46 ? "long" : ""}>{headed}</h1>
        )}
      </header>
      {shown.face === "rounds" ? (
        <Rounds shown={shown} />
      ) : shown.face === "break" ? (
        <main class="pause">
          <p class="lead">{shown.lines?.[0]}</p>
          <Time clock={shown.clock} />
          <p class="after">
            {shown.foot && (
              <>
                <span>{word("afterwards")}</span> {shown.foot}
              </>
            )}
          </p>
        </main>
      ) : (
        <Middle shown={shown} asTable={asTable} />
      )}
      <Prompt shown={shown} />
      {shown.face !== "rounds" && shown.face !== "break" && (
        <footer>
          <Mark />
          <span>{shown.foot}</span>
          {shown.join && <b class="way-in">{shown.join}</b>}
        </footer>
      )}
    </div>
  );
}

function Screen() {
  const [shown, show] = useState<Shown>();
  const [away, setAway] = useState(false);
  const [asTable, setTable] = useState(false);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const fit = () => setScale(Math.min(innerWidth / WIDE, innerHeight / HIGH));
    fit();
    addEventListener("resize", fit);
    follow<Shown>("wall", show, setAway);
    const onKey = (event: KeyboardEvent) => {
      const wished = wish(event);
      if (!wished || event.repeat) return;
      event.preventDefault();
      if (wished === "next" || wished === "back" || wished === "black") press({ do: wished });
      if (wished === "timer" || wished === "join") press({ do: wished });
      if (wished === "table") setTable((on) => !on);
    };
    const onMessage = (event: MessageEvent) => {
      if (event.origin === location.origin && event.data === "table") setTable((on) => !on);
    };
    addEventListener("keydown", onKey);
    addEventListener("message", onMessage);
    return () => removeEventListener("keydown", onKey);
  }, []);
  if (!shown) return <p class="away">{word("wall-wait")}</p>;
  if (shown.black && !away) return <div class="black" />;
  return (
    <>
      <div class="scaled" style={{ transform: `translate(-50%, -50%) scale(${scale})` }}>
        <Wall shown={shown} asTable={asTable} />
      </div>
      {away && <p class="away">{word("wall-back")}</p>}
    </>
  );
}

dress(css);
const place = document.getElementById("room");
if (place) render(<Screen />, place);
