import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Paragraphs } from "../parts/paragraphs.js";
import { Aside } from "./aside.js";
import css from "./desk.css";
import type { Offered, Told } from "./desk-told.js";
import { Hands } from "./hands.js";
import { Icon, Key } from "./icons.js";
import { LISTED, wish } from "./keys.js";
import { Maker } from "./maker.js";
import { Mark } from "./mark.js";
import { closeRoom, follow, press, word } from "./news.js";
import { Panel } from "./panel.js";
import { Phones } from "./phones.js";
import { Step } from "./step.js";
import { dress } from "./style.js";
import { Acts, Texts } from "./texts.js";

const PANELS = ["hands", "texts", "park", "keys", "heads", "close"];

function useTime(): string {
  const now = () => new Date().toTimeString().slice(0, 5).replace(":", ".");
  const [time, set] = useState(now);
  useEffect(() => {
    const ticking = setInterval(() => set(now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return time;
}

function Bar({ told, open }: { told: Told; open: (panel: string) => void }) {
  return (
    <header>
      <Mark />
      <b>{told.room}</b>
      <span class="tag">
        <Icon name="lock" />
        {word("desk-only-you")}
      </span>
      <span class="now">{useTime()}</span>
      <button type="button" class="chip" onClick={() => open("heads")}>
        <Icon name="people" />
        {told.heads} {word("in-the-room")}
      </button>
      <button
        type="button"
        class="btn"
        aria-pressed={told.black}
        onClick={() => press({ do: "black" })}
      >
        <Key name="B" />
        {word(told.black ? "light-button" : "black-button")}
      </button>
      <button
        type="button"
        class="btn"
        aria-label={word("keys-button")}
        onClick={() => open("keys")}
      >
        <Key name="?" />
      </button>
    </header>
  );
}

function RunSheet({ told }: { told: Told }) {
  const now = useRef<HTMLLIElement>(null);
  useEffect(() => now.current?.scrollIntoView({ block: "nearest" }), [told.part]);
  return (
    <nav aria-label={word("run-sheet")}>
      <ol>
        {told.day.map((line) => (
          <li
            key={line.name}
            ref={line.state === "now" ? now : undefined}
            class={line.break ? `${line.state} pause` : line.state}
          >
            <button
              type="button"
              aria-current={line.state === "now" ? "step" : undefined}
              onClick={() => press({ do: "to", part: line.name })}
            >
              <span>{line.time}</span>
              <span>{line.title}</span>
              {line.state === "done" ? (
                <>
                  <Icon name="tick" />
                  <span class="vh">{word("done")}</span>
                </>
              ) : (
                <span>{line.minutes}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <p>
        <b>{told.ends}</b> {word("ends")}
      </p>
    </nav>
  );
}

/** A small window over the rest: what is parked, the keys, how many there are, closing the room. */
function Small({ told, panel, out }: { told: Told; panel: string; out: () => void }) {
  const [typed, type] = useState(panel === "heads" ? String(told.heads) : "");
  const done = async (event: Event) => {
    event.preventDefault();
    const kept =
      panel === "heads"
        ? await press({ do: "heads", n: Number(typed) || 0 })
        : panel === "park"
          ? typed.trim() && (await press({ do: "park", words: typed.trim() }))
          : typed.trim().toLowerCase() === word("close-word") && (await closeRoom());
    if (kept) out();
  };
  const title = { park: "parked", keys: "keys-title", heads: "heads-label", close: "close-room" };
  const label = { park: "park-type", heads: "heads-label", close: "close-type", keys: "" };
  const name = panel as keyof typeof title;
  return (
    <Panel title={word(title[name])} out={out}>
      {panel === "keys" ? (
        <dl>
          {LISTED.map(([keys, what]) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <Key key={key} name={key} />
                ))}
              </dt>
              <dd>{word(what)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <form onSubmit={done}>
          {panel === "close" && (
            <p class="handout">
              <a class="btn" href="handout.pdf" download={`${word("handout-title")}.pdf`}>
                {word("handout")}
              </a>
              <small class="muted">{word("handout-more-about")}</small>
            </p>
          )}
          <label>
            {word(label[name], { word: word("close-word") })}
            <input
              value={typed}
              maxLength={300}
              inputMode={panel === "heads" ? "numeric" : "text"}
              onInput={(event) => type(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="btn pri">
            {word(panel === "close" ? "close-room" : "texts-add")}
          </button>
        </form>
      )}
      {panel === "keys" && !!told.guide.length && (
        <section class="guide">
          <h2>{word("guide-title")}</h2>
          {told.guide.map(([moment, text]) => (
            <details key={moment}>
              <summary>{moment}</summary>
              <Paragraphs text={text.trim()} />
            </details>
          ))}
        </section>
      )}
      {panel === "park" && (
        <ul>
          {told.parked.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Live({ told, away }: { told: Told; away: boolean }) {
  const [panel, open] = useState("");
  const wanted = useRef({ told, panel });
  wanted.current = { told, panel };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wished = wish(event);
      const { told: now, panel: there } = wanted.current;
      if (!wished || event.repeat || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      if (wished === "out") open("");
      else if (wished === "more" || wished === "less")
        press({ do: "time", minutes: wished === "more" ? 1 : -1 });
      else if (wished === "table")
        document.querySelector("iframe")?.contentWindow?.postMessage("table", location.origin);
      else if (PANELS.includes(wished)) {
        const possible =
          { hands: now.asked.length > 0, texts: now.writes }[wished as string] ?? true;
        if (possible) open(there === wished ? "" : wished);
      } else {
        if (wished === "next" && now.next.end && !now.black) return;
        if (wished === "next") open("");
        press({ do: wished });
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  // another part has other things to count
  useEffect(() => open(""), [told.part]);
  const out = () => open("");
  const acting = told.chain.at(-1)?.state === "now" && told.kind === "together";
  return (
    <>
      <Bar told={told} open={open} />
      {away && (
        <p class="gone" role="alert">
          {word("desk-away")}
        </p>
      )}
      <div class={panel === "texts" && !acting ? "live wide" : "live"}>
        {(panel !== "texts" || acting) && <RunSheet told={told} />}
        <main>
          {panel === "hands" ? (
            <Hands key={told.part} told={told} out={out} />
          ) : panel === "texts" ? (
            acting ? (
              <Acts told={told} out={out} />
            ) : (
              <Texts told={told} out={out} />
            )
          ) : (
            <Step told={told} close={() => open("close")} />
          )}
        </main>
        <Aside told={told} open={open} />
      </div>
      {panel === "phones" && <Phones phones={told.phones} out={out} />}
      {["park", "keys", "heads", "close"].includes(panel) && (
        <Small key={panel} told={told} panel={panel} out={out} />
      )}
    </>
  );
}

function Closed({ rows }: { rows: [string, string][] }) {
  return (
    <main class="closed">
      <h1>{word("closed-room")}</h1>
      <dl>
        {rows.map(([what, n]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}

function Desk() {
  const [told, tell] = useState<Told | { maker: Offered }>();
  const [away, setAway] = useState(false);
  useEffect(() => {
    follow<Told | { maker: Offered }>("desk", tell, setAway);
  }, []);
  const making = told && "maker" in told;
  useEffect(() => {
    document.body.classList.toggle("spf-dark", !!told && !making);
  }, [told, making]);
  if (!told) return <p class="gone">{away ? word("desk-away") : ""}</p>;
  if ("maker" in told) return <Maker offered={told.maker} />;
  return told.closed ? <Closed rows={told.closed} /> : <Live told={told} away={away} />;
}

dress(css);
const place = document.getElementById("room");
if (place) render(<Desk />, place);
