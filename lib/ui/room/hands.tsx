import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Asked, Told } from "./desk-told.js";
import { Icon, Key } from "./icons.js";
import { press, word } from "./news.js";

const MOST = 999;

/** Count raised hands: a number for each option; Enter goes to the next. Kept when the trainer shows, or leaves. */
export function Hands({ told, out }: { told: Told; out: () => void }) {
  const [at, setAt] = useState(0);
  const asked = told.asked[Math.min(at, told.asked.length - 1)];
  return (
    <section class="panel hands" aria-label={word("count-hands")}>
      <p class="eyebrow">{told.title}</p>
      <h1>{word("count-hands")}</h1>
      {told.asked.length > 1 && (
        <label class="which">
          <span class="vh">{word("hands-which")}</span>
          <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {told.asked.map((one, n) => (
              <option key={one.id} value={n}>
                {n + 1}. {one.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {asked?.options.length ? (
        <Count key={asked.id} asked={asked} told={told} out={out} />
      ) : (
        <>
          <p>{word("hands-none")}</p>
          <Out out={out} />
        </>
      )}
    </section>
  );
}

const Out = ({ out }: { out: () => void }) => (
  <button type="button" class="btn" onClick={out}>
    <Key name="Esc" />
    {word("back")}
  </button>
);

function Count({ asked, told, out }: { asked: Asked; told: Told; out: () => void }) {
  const [counts, set] = useState<Record<string, number>>(asked.counts);
  const list = useRef<HTMLOListElement>(null);
  // before the next key is heard
  useLayoutEffect(() => list.current?.querySelector("input")?.focus(), []);
  const sum = asked.options.reduce((all, [key]) => all + (counts[key] ?? 0), 0);
  const change = (key: string, n: number) =>
    set((before) => ({ ...before, [key]: Math.max(0, Math.min(MOST, n || 0)) }));
  const keep = async (leave: boolean) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); // → is the room's again
    if (await press({ do: "hands", question: asked.id, counts })) leave && out();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const fields = [...(list.current?.querySelectorAll("input") ?? [])];
    const next = fields[fields.indexOf(event.currentTarget as HTMLInputElement) + 1];
    if (next) next.focus();
    else keep(true);
  };
  const dots = told.kind === "together";
  const over = !dots && told.heads > 0 ? sum - told.heads : 0;
  return (
    <>
      {asked.options.length < 6 && <p class="say small">{word("hands-say")}</p>}
      <ol class={asked.options.length > 4 ? "counts many" : "counts"} ref={list}>
        {asked.options.map(([key, title], n) => (
          <li key={key}>
            <span class="letter" aria-hidden="true">
              {key.length > 3 ? n + 1 : key}
            </span>
            <span class="what">
              <b>{title || key}</b>
              {asked.options.length < 6 && title && !dots && (
                <small>{word(`fingers-${n + 1}`)}</small>
              )}
            </span>
            <button
              type="button"
              aria-label={word("fewer")}
              disabled={asked.final}
              onClick={() => change(key, (counts[key] ?? 0) - 1)}
            >
              −
            </button>
            <input
              inputMode="numeric"
              aria-label={title || key}
              value={counts[key] ?? 0}
              disabled={asked.final}
              onFocus={(event) => event.currentTarget.select()}
              onInput={(event) => change(key, Number(event.currentTarget.value.replace(/\D/g, "")))}
              onKeyDown={onKey}
            />
            <button
              type="button"
              aria-label={word("more")}
              disabled={asked.final}
              onClick={() => change(key, (counts[key] ?? 0) + 1)}
            >
              +
            </button>
          </li>
        ))}
      </ol>
      <p class="sum" role="status">
        <b>{sum}</b> {dots ? word("dots").toLowerCase() : word("hands")}
        {asked.final ? (
          <span class="chip warn">{word("hands-final")}</span>
        ) : dots || !told.heads || !sum ? null : over > 0 ? (
          <span class="chip warn">{word("hands-over", { n: over, heads: told.heads })}</span>
        ) : over < 0 ? (
          <span class="chip">{word("hands-under", { n: -over, heads: told.heads })}</span>
        ) : (
          <span class="chip ok">
            <Icon name="tick" />
            {word("hands-match", { n: told.heads })}
          </span>
        )}
        <span class="how">{word("hands-keys")}</span>
      </p>
      <div class="foot">
        <Out out={out} />
        <button type="button" class="go" disabled={asked.final} onClick={() => keep(true)}>
          <span>
            {word("hands-keep")}
            <small>{asked.options.map(([key]) => counts[key] ?? 0).join(" – ")}</small>
          </span>
          <Key name="Enter" />
        </button>
      </div>
    </>
  );
}
