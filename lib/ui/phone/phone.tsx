/** The phone's page: joins a room, shows what is asked, and sends one's answers, sealed, until they are receipted. */
import { render } from "preact";
import { useEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import { Mark } from "../room/mark.js";
import { dress } from "../room/style.js";
import { Answers } from "./answers.js";
import { fromAddress, hex } from "./bytes.js";
import { Case, Ended, Look } from "./faces.js";
import { Icon, type Name } from "./icons.js";
import { Code, Join } from "./join.js";
import { Keeping } from "./kept.js";
import { Outbox } from "./outbox.js";
import css from "./phone.css";
import { roomOf } from "./seal.js";
import { ask, follow } from "./talk.js";
import { say, type Told } from "./told.js";

const KEY = 32; // bytes
const FACES = { ask: Answers, case: Case, ended: Ended };

function stored(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined; // closed to pages in this browser
  }
}

function Bar({ state }: { state: "not-in" | "in" | "away" | "closed" }) {
  const icon: Record<typeof state, Name> = {
    "not-in": "phone",
    in: "tick",
    away: "nonet",
    closed: "lock",
  };
  return (
    <header class="bar">
      <Mark />
      <b>{say("room")}</b>
      <span class={`at ${state}`} role="status">
        <Icon name={icon[state]} />
        {say(state)}
      </span>
    </header>
  );
}

function InRoom({ outbox }: { outbox: Outbox }) {
  const [told, tell] = useState<Told>();
  const [away, setAway] = useState(false);
  const [, again] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    follow(tell, (there) => {
      setAway(!there);
      if (there) outbox.deliver().catch(() => undefined);
    });
    return outbox.keeping.follow(() => again(0));
  }, []);
  const ended = told?.face === "ended";
  const face = `${told?.face}${told?.part}`;
  const first = useRef(true);
  useEffect(() => {
    // what one had before one is gone: a new face is read from its heading
    if (told && !first.current) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    }
    if (told) first.current = false;
  }, [face]);
  const Face = FACES[told?.face as keyof typeof FACES] ?? Look;
  return (
    <>
      <Bar state={ended ? "closed" : away ? "away" : "in"} />
      {told ? (
        <Face key={face} told={told} outbox={outbox} away={away} />
      ) : (
        <main class="calm">
          <h1 tabIndex={-1}>{say(away ? "not-reached" : "wait")}</h1>
        </main>
      )}
    </>
  );
}

function Phone() {
  const [key, setKey] = useState(() => {
    const found = fromAddress(location.hash.slice(1));
    return found?.length === KEY ? found : undefined;
  });
  const [code, setCode] = useState("");
  const outbox = useMemo(
    () => key && new Outbox(key, new Keeping(hex(roomOf(key)), stored()), ask),
    [key],
  );
  const [other, setOther] = useState(false);
  useEffect(() => {
    if (!key) return;
    ask("GET", "key")
      .then((answer) => answer.json())
      .then((given) => setOther(given.key !== address(key)))
      .catch(() => undefined); // not heard now: what is sealed for another room is refused there
  }, [key]);
  const [joined, setJoined] = useState(!!outbox?.keeping.now.seat);
  if (!outbox)
    return (
      <>
        <Bar state="not-in" />
        <Code
          found={(its, typed) => {
            setKey(its);
            setCode(typed);
            history.replaceState(null, "", `#${address(its)}`); // so that it is there after a reload
          }}
        />
      </>
    );
  if (other)
    return (
      <>
        <Bar state="not-in" />
        <main class="calm">
          <h1 tabIndex={-1}>{say("scan-again")}</h1>
        </main>
      </>
    );
  if (joined || outbox.keeping.now.seat) return <InRoom outbox={outbox} />;
  return (
    <>
      <Bar state="not-in" />
      <Join code={code} join={() => outbox.join().then(() => setJoined(true))} />
    </>
  );
}

const address = (key: Uint8Array) =>
  btoa(String.fromCharCode(...key))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

dress(css);
const dark = matchMedia("(prefers-color-scheme: dark)");
const shade = () => document.body.classList.toggle("spf-dark", dark.matches);
dark.addEventListener("change", shade);
shade();
const place = document.getElementById("room");
if (place) render(<Phone />, place);
