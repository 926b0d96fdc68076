/** The questions, each in native controls: one of several, several, a text. What is chosen is the page's until it is sent. */
import { useState } from "preact/hooks";
import { Badges } from "../parts/badges.js";
import { Icon, Rule } from "./icons.js";
import { type Ask, type Form, type Option, say } from "./told.js";

const DOTS = 3;
const LONGEST: Partial<Record<Form, number>> = { lines: 280, word: 24 };

export interface FormProps {
  ask: Ask;
  value: unknown;
  /** Send it, with how it is called in words; false where it is too long. */
  send: (value: unknown, label: string) => void;
  keep?: (value: unknown, label: string) => void;
  own: boolean;
  /** What was typed before and not sent, and where it is remembered. */
  drafted?: string;
  draft?: (words: string) => void;
}

/** How an answer is called where one reads it again. */
export function called([, form, , options]: Ask, value: unknown): string {
  const name = (key: unknown) => {
    const found = options.find(([id]) => id === key);
    return form === "one" || form === "steps" ? String(key) : (found?.[1] ?? String(key));
  };
  return Array.isArray(value) ? value.map(name).join(", ") : name(value);
}

export function Asking(props: FormProps) {
  const form = props.ask[1];
  if (form === "lines" || form === "word") return <Text {...props} />;
  if (form === "several" || form === "dots") return <Several {...props} />;
  if (form === "made") return <Made {...props} />;
  return <One {...props} />;
}

function Face({ form, option: [key, words, more] }: { form: Form; option: Option }) {
  if (form === "place")
    return (
      <span class="face">
        <Badges region={key} /> <span>{words}</span>
      </span>
    );
  if (form === "steps")
    return (
      <span class="face">
        <b>{key}</b> {words}
      </span>
    );
  return (
    <span>
      <b>
        {form === "one" && <span>{key} </span>}
        {words}
      </b>{" "}
      {more && <small>{more}</small>}
    </span>
  );
}

function One({ ask, value, send, own }: FormProps) {
  const [id, form, title, options] = ask;
  const [chosen, choose] = useState(typeof value === "string" ? value : "");
  const label = form === "place" ? "send-place" : "send";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) send(chosen, called(ask, chosen));
      }}
    >
      <fieldset class={form}>
        <legend tabIndex={-1} data-here>
          {title}
        </legend>
        {options.map((option) => (
          <label key={option[0]} class={option[0] === chosen ? "on" : ""}>
            <input
              type="radio"
              name={id}
              value={option[0]}
              checked={option[0] === chosen}
              onChange={() => choose(option[0])}
            />
            <Face form={form} option={option} />
          </label>
        ))}
      </fieldset>
      <Rule icon="info" text={say(own ? "own" : form === "place" ? "no-key" : "invented")} />
      <Act>
        <button type="submit" class="btn pri" disabled={!chosen}>
          {say(label, { choice: form === "one" || form === "steps" ? chosen : "" }).trim()}
        </button>
        <p class="fine">{say("until-closed")}</p>
      </Act>
    </form>
  );
}

function Several({ ask, value, send, own }: FormProps) {
  const [id, form, title, options] = ask;
  const [picked, choose] = useState<string[]>(Array.isArray(value) ? (value as string[]) : []);
  // a point may be withdrawn while its dot is set: then the dot is free again
  const chosen = picked.filter((key) => options.some(([there]) => there === key));
  const most = form === "dots" ? DOTS : options.length;
  const turn = (key: string) =>
    choose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length) send(chosen, called(ask, chosen));
      }}
    >
      <fieldset class={form}>
        <legend tabIndex={-1} data-here>
          {title}
        </legend>
        {form === "dots" && (
          <p class="fine" role="status">
            {say("dots-of", { n: chosen.length, of: most })}
          </p>
        )}
        {options.map((option) => {
          const on = chosen.includes(option[0]);
          return (
            <label key={option[0]} class={on ? "on" : ""}>
              <input
                type="checkbox"
                name={id}
                checked={on}
                disabled={!on && chosen.length >= most}
                onChange={() => turn(option[0])}
              />
              <Face form={form} option={option} />
            </label>
          );
        })}
        {!options.length && <p>{say("no-points")}</p>}
      </fieldset>
      {form === "several" && <Rule icon="lock" text={say("types-only")} />}
      {own && <Rule icon="info" text={say("own")} />}
      <Act>
        <button type="submit" class="btn pri" disabled={!chosen.length}>
          {say(form === "dots" ? "send-dots" : "send-types")}
        </button>
        <p class="fine">{say("until-closed")}</p>
      </Act>
    </form>
  );
}

function Made({ ask, send }: FormProps) {
  const [, , title, options] = ask;
  const [key, words] = options[0] ?? ["made", ""];
  return (
    <>
      <h2>{title}</h2>
      <Rule icon="lock" text={say("made-more")} />
      <Act>
        <button type="button" class="btn pri" onClick={() => send(key, words)}>
          {words}
        </button>
      </Act>
    </>
  );
}

function Text({ ask, value, send, keep, drafted, draft }: FormProps) {
  const [id, form, title] = ask;
  const [typed, show] = useState(drafted || (typeof value === "string" ? value : ""));
  const type = (words: string) => {
    show(words);
    draft?.(words);
  };
  const most = LONGEST[form] ?? 280;
  const words = typed.split(/\s+/).join(" ").trim();
  const clear = (what: typeof send) => {
    if (!words) return;
    what(words, words);
    type("");
  };
  const lines = form === "lines";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        clear(send);
      }}
    >
      <label class="text" for={id}>
        {lines ? say("one-challenge") : title}
      </label>
      <p class="fine" id={`${id}-hint`}>
        {say(lines ? "roles" : "word-hint")}
      </p>
      {lines ? (
        <textarea
          id={id}
          rows={3}
          maxLength={most}
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={most}
          value={typed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      <p class="fine end">{say("signs", { n: words.length, of: most })}</p>
      <Rule icon="screen" text={say(lines ? "line-first" : "word-first")} />
      {keep && <Rule icon="lock" text={say("keep-nothing")} />}
      <Act>
        <button type="submit" class="btn pri" disabled={!words}>
          <Icon name="screen" />
          {say("send-screen")}
        </button>
        {keep && (
          <button type="button" class="btn" disabled={!words} onClick={() => clear(keep)}>
            <Icon name="lock" />
            {say("keep")}
          </button>
        )}
      </Act>
    </form>
  );
}

/** What can be pressed, at the foot of the screen. */
export const Act = ({ children }: { children: preact.ComponentChildren }) => (
  <div class="act">{children}</div>
);
