/** Before one is in: what is said of who can see what, and the code for who typed the address. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fromAddress } from "./bytes.js";
import { fits } from "./code.js";
import { Act } from "./forms.js";
import { Icon, type Name } from "./icons.js";
import { Elsewhere, Full } from "./outbox.js";
import { ask } from "./talk.js";
import { say } from "./told.js";

const SAID: [Name, string][] = [
  ["lock", "sealed"],
  ["net", "network"],
  ["unseen", "shown"],
  ["screen", "texts"],
  ["bin", "deleted"],
];

export function Join({ join, code }: { join: () => Promise<void>; code: string }) {
  const [trouble, tell] = useState("");
  const [busy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    try {
      await join();
    } catch (error) {
      tell(
        say(
          error instanceof Full ? "full" : error instanceof Elsewhere ? "elsewhere" : "not-reached",
        ),
      );
    }
    setBusy(false);
  };
  return (
    <main>
      <header>
        <h1 tabIndex={-1}>{say("nameless")}</h1>
      </header>
      <ul class="said">
        {SAID.map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} />
            <span>{say(key)}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say("who")}</summary>
        <p>{say("who-trainer")}</p>
        <p>{say("who-network")}</p>
        <p>{say("who-free")}</p>
      </details>
      <Act>
        {code && (
          <p class="ok">
            <Icon name="tick" /> {say("code", { code })}
          </p>
        )}
        <p role="alert">{trouble}</p>
        <button type="button" class="btn pri" disabled={busy} onClick={press}>
          {say("join")}
        </button>
      </Act>
    </main>
  );
}

/** Who typed the address has no key yet: the relay gives one, and the code on the wall says whether it is the trainer's. */
export function Code({ found }: { found: (key: Uint8Array, code: string) => void }) {
  const [typed, type] = useState("");
  const [trouble, tell] = useState("");
  const [trying, setTrying] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const look = async () => {
    try {
      const given = (await (await ask("GET", "key")).json()) as unknown as {
        key: string;
        day: string;
        ground: number | "";
      };
      const key = fromAddress(given.key);
      if (given.ground === "") tell(say("code-later"));
      else if (key && fits(typed, key, location.host, given.day, given.ground)) found(key, typed);
      else tell(say("code-wrong"));
    } catch {
      tell(say("not-reached"));
    }
    setTrying(false);
  };
  useEffect(() => {
    if (!trying) return;
    tell(say("code-trying"));
    setTimeout(look, 50); // what is said is seen first: the test takes a second
  }, [trying]);
  return (
    <main>
      <header>
        <h1 tabIndex={-1}>{say("code-ask")}</h1>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.replace(/\D/g, "").length === 8) setTrying(true);
          else field.current?.focus();
        }}
      >
        <label class="text" for="code">
          {say("code-label")}
        </label>
        <input
          id="code"
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-describedby="code-why"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="fine" id="code-why">
          {say("code-why")}
        </p>
        <p role="alert">{trouble}</p>
        <Act>
          <button type="submit" class="btn pri" disabled={trying}>
            {say("code-go")}
          </button>
        </Act>
      </form>
    </main>
  );
}
