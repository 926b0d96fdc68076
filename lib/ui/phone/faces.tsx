/** What the page shows when nothing is asked: the case to read, a picture to look up at, a break, the end. */
import { useEffect, useState } from "preact/hooks";
import { download } from "../parts/download.js";
import { Away, type Room } from "./answers.js";
import { Act } from "./forms.js";
import { Icon, Rule } from "./icons.js";
import type { Mine, State } from "./kept.js";
import { asPicture } from "./picture.js";
import { say } from "./told.js";

export function Case({ told, outbox, away }: Room) {
  return (
    <main>
      <header>
        <p class="eyebrow">{told.eyebrow}</p>
        <h1 tabIndex={-1}>{told.title}</h1>
      </header>
      <p>
        <b>{told.role}</b>
      </p>
      {told.case?.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul class="ways">
        {told.ways?.map(([key, words, more]) => (
          <li key={key}>
            <b>
              {key} {words}
            </b>{" "}
            {more}
          </li>
        ))}
      </ul>
      <Rule icon="info" text={say("invented")} />
      {away && <Away outbox={outbox} />}
    </main>
  );
}

/** What is not counted as one wished, or not yet, and the sentence for it. */
const HOW: Partial<Record<State, string>> = {
  waiting: "safe",
  leaving: "leaving-more",
  late: "slept",
  unchanged: "late-change",
  refused: "refused-more",
};
const NOT_IN = Object.keys(HOW);

const titled = { look: "look-up", closed: "closed-round", pause: "pause", wait: "waiting" };

/** The eyes are wanted elsewhere. What came too late is said, and what one chose is there for oneself. */
export function Look({ told, outbox, away }: Room) {
  const face = told.face as keyof typeof titled;
  const mine = outbox.keeping.now.mine;
  const last = mine.filter((m) => m.state !== "withdrawn").at(-1);
  const late = mine.filter((m) => NOT_IN.includes(m.state));
  const { drafts } = outbox.keeping.now;
  const dilemma = told.kind === "dilemma" && last?.state === "sent" && /^[a-z]$/.test(last.label);
  return (
    <main class={face === "look" ? "look" : "calm"}>
      <header>
        <p class="eyebrow">{told.eyebrow ?? told.room}</p>
        <h1 tabIndex={-1}>{say(titled[face])}</h1>
      </header>
      <p>{say(face === "look" && !told.picture ? "late-talk" : `${titled[face]}-more`)}</p>
      {told.told && (
        <details class="case">
          <summary>{say("wall-as-text")}</summary>
          {told.told.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
      {late.length > 0 && (
        <div class="card" role="status">
          {late.map((one) => (
            <p key={one.id}>
              <b>{one.label}</b> {say(HOW[one.state] ?? "")}
            </p>
          ))}
        </div>
      )}
      {drafts.length > 0 && (
        <div class="card">
          {drafts.map((one) => (
            <p key={one.question}>
              <b>{one.words}</b>
            </p>
          ))}
          <p>{say("drafted")}</p>
        </div>
      )}
      {dilemma && last && <p class="fine">{say("you-chose", { choice: last.label })}</p>}
      {away && <Away outbox={outbox} />}
    </main>
  );
}

/** One's own answers as a file: what was asked, and what was answered. Nobody else's, and no secret. */
export function asFile(mine: Mine[], at: string): string {
  const answers = mine.map(({ question, title, value, label, words, why, at: when }) => ({
    question,
    title,
    value,
    label: words ? `${label} ${words}` : label,
    at: when,
    ...(why ? { why } : {}),
  }));
  return `${JSON.stringify({ room: 1, closed: at, answers }, null, 1)}\n`;
}

/** Handed to the phone's own way of sharing where pages may use it, else saved where the browser saves files. */
async function saved(picture: Blob | null): Promise<void> {
  if (!picture) return;
  const file = new File([picture], say("picture-name"), { type: picture.type });
  const whole = { files: [file] };
  if (navigator.canShare?.(whole)) await navigator.share(whole).catch(() => undefined);
  else download(file.name, file, file.type);
}

export function Ended({ told, outbox }: Room) {
  const [asking, ask] = useState(false);
  useEffect(() => outbox.undraft(), []); // what was typed and not sent is one's own as well
  const mine = outbox.keeping.now.mine.filter((m) => m.state !== "withdrawn");
  return (
    <main>
      <header>
        <h1 tabIndex={-1}>{say("done")}</h1>
      </header>
      <p class="card ok" role="status">
        <Icon name="tick" /> {say("done-more", { time: told.at ?? "" })}
      </p>
      {mine.length > 0 ? (
        <dl class="card">
          {mine.map((one) => (
            <div key={one.id}>
              <dt>{one.title}</dt>
              <dd>
                {one.label} {one.words}
                {one.why && <small>{one.why}</small>}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{say("nothing")}</p>
      )}
      {mine.length > 0 && (
        <Act>
          <p class="fine">{say("save")}</p>
          <button
            type="button"
            class="btn pri"
            onClick={() =>
              download(say("file-name"), asFile(mine, told.at ?? ""), "application/json")
            }
          >
            <Icon name="file" />
            {say("as-file")}
          </button>
          <button
            type="button"
            class="btn"
            onClick={() => asPicture(mine, told.at ?? "").then(saved)}
          >
            <Icon name="picture" />
            {say("as-picture")}
          </button>
          <button
            type="button"
            class="btn bad"
            onClick={() => (asking ? outbox.keeping.forget() : ask(true))}
          >
            <Icon name="bin" />
            {say(asking ? "delete-sure" : "delete")}
          </button>
        </Act>
      )}
    </main>
  );
}
