import { useEffect, useState } from "preact/hooks";
import type { Told } from "./desk-told.js";
import { Key } from "./icons.js";
import { press, word } from "./news.js";

/** Lines that the room has handed in: typed here, laid together with the keyboard, held back, never changed. */
export function Texts({ told, out }: { told: Told; out: () => void }) {
  const [words, setWords] = useState("");
  const { waiting, held, points, undo } = told.texts;
  const first = waiting[0];
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches("input, textarea, button"))
        return;
      const key = event.key.toLowerCase();
      const point = points.find(({ n }) => String(n) === key);
      const done =
        key === "z"
          ? { do: "undo" }
          : !first
            ? undefined
            : point
              ? { do: "merge", text: first.id, point: point.n }
              : key === "enter"
                ? { do: "stand", text: first.id }
                : key === "x"
                  ? { do: "hold", text: first.id }
                  : undefined;
      if (!done) return;
      event.preventDefault();
      press(done);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [first, points]);
  const add = async (event: Event) => {
    event.preventDefault();
    const line = words.trim();
    if (line && (await press({ do: "write", question: told.part, words: line }))) setWords("");
  };
  const typed = told.kind === "words" ? "texts-type-word" : "texts-type";
  return (
    <section class="panel texts" aria-label={word("texts-wait")}>
      <div>
        <form class="type" onSubmit={add}>
          <label>
            {word(typed)}
            <input
              value={words}
              maxLength={300}
              // biome-ignore lint/a11y/noAutofocus: the window of texts was asked for to type in
              autoFocus
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="btn">
            {word("texts-add")}
          </button>
        </form>
        <h2>
          {word("texts-waiting")} <span>{waiting.length}</span>
        </h2>
        {!first && <p class="muted">{word("texts-empty")}</p>}
        {waiting.map((text, n) => (
          <article key={text.id} class={n ? "" : "first"}>
            <p>«{text.words}»</p>
            {!n && (
              <>
                <small>
                  {text.like
                    ? word("texts-like", { n: text.like })
                    : points.length
                      ? word("texts-new")
                      : ""}
                </small>
                <span class="acts">
                  {!!text.like && (
                    <Does
                      name={String(text.like)}
                      says={word("texts-merge")}
                      kind="btn pri"
                      on={() => press({ do: "merge", text: text.id, point: text.like })}
                    />
                  )}
                  <Does
                    name="Enter"
                    says={word("texts-own")}
                    on={() => press({ do: "stand", text: text.id })}
                  />
                  <Does
                    name="X"
                    says={word("texts-hold")}
                    on={() => press({ do: "hold", text: text.id })}
                  />
                </span>
              </>
            )}
          </article>
        ))}
        {!!held.length && (
          <>
            <h2>
              {word("texts-held")} <span>{held.length}</span>
            </h2>
            {held.map((text) => (
              <article key={text.id} class="held">
                <p>«{text.words}»</p>
              </article>
            ))}
          </>
        )}
        <p class="muted rule">{word("texts-rule")}</p>
      </div>
      <div>
        <h2>
          {word("texts-on-wall")} <span>{points.length}</span>
        </h2>
        <ol class="points">
          {points.map(({ n, words: said, lines }) => (
            <li key={n} class={first?.like === n ? "like" : ""}>
              <b>{n}</b>
              <span>{said}</span>
              <small>{word("lines", { n: lines })}</small>
            </li>
          ))}
        </ol>
        <div class="foot">
          <button type="button" class="btn" onClick={out}>
            <Key name="Esc" />
            {word("back")}
          </button>
          <button type="button" class="btn" disabled={!undo} onClick={() => press({ do: "undo" })}>
            <Key name="Z" />
            {word("texts-undo")}
          </button>
        </div>
      </div>
    </section>
  );
}

/** What the group does together: what, who invites, who is missing, the first date. */
export function Acts({ told, out }: { told: Told; out: () => void }) {
  const fields = ["what", "who", "missing", "first"] as const;
  const add = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = Object.fromEntries([...new FormData(form)].map(([k, v]) => [k, String(v).trim()]));
    if (said.what && (await press({ do: "act", ...said }))) form.reset();
  };
  return (
    <section class="panel acts-panel" aria-label={word("actions-title")}>
      <h1>{word("actions-title")}</h1>
      <form class="act" onSubmit={add}>
        {fields.map((name, n) => (
          <label key={name}>
            {word(`act-${name}`)}
            {/* biome-ignore lint/a11y/noAutofocus: the window was asked for to type in */}
            <input name={name} maxLength={200} autoFocus={n === 0} />
          </label>
        ))}
        <button type="submit" class="btn pri">
          {word("act-add")}
        </button>
      </form>
      <ol class="points">
        {told.acts.map((act, n) => (
          <li key={act.join()}>
            <b>{n + 1}</b>
            <span>{act.filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ol>
      <div class="foot">
        <button type="button" class="btn" onClick={out}>
          <Key name="Esc" />
          {word("back")}
        </button>
      </div>
    </section>
  );
}

interface DoesProps {
  name: string;
  says: string;
  kind?: string;
  on: () => void;
}

/** What one does to a waiting line, with the key that does it too. */
function Does({ name, says, kind = "btn", on }: DoesProps) {
  return (
    <button type="button" class={kind} onClick={on}>
      <Key name={name} />
      {says}
    </button>
  );
}
