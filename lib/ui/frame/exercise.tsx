/** The frame of every exercise: title, body, save state – and the ledgers of its answers. */
import { type ComponentChildren, type ComponentType, render as mount, options } from "preact";
import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import drawings from "../drawings.css";
import {
  type Approximate,
  type Content,
  type Drawn,
  type Kind,
  type Message,
  type Mine,
  type Model,
  type Report,
  type Stored,
  say,
  type Value,
  type Words,
} from "../model";
import { History, Reworded } from "../saving/history";
import { DELETED, forgetDrafts, forgetVoid } from "../saving/journal";
import { Ledger } from "../saving/ledger";
import { Problems, Saving } from "../saving/saving";
import css from "../style.css";
import tokens from "../tokens.css";
import { Unread } from "./unread";

// What browsers do with words in fields: check the spelling and suggest how to go on at their makers' (Edge does by
// itself, Chrome when asked to), and write them down to open the tabs again. The words stay here: none of it.
const before = options.vnode;
options.vnode = (node) => {
  if (node.type === "textarea" || node.type === "input" || node.type === "select") {
    Object.assign(node.props, {
      autocomplete: "off",
      spellcheck: false,
      writingsuggestions: "false",
      "data-gramm": "false",
    });
  }
  before?.(node);
};

export interface Shown<C extends Content> {
  content: C;
  t: (key: string, details?: Record<string, string>) => string;
  value: (field: string) => Value;
  write: (field: string, value: Value) => void;
  flush: () => void;
  /** The picture of the answers, its sentence and its table. */
  figure: Drawn;
  approximate: Approximate | null;
  mine: Mine | null;
  report: Report | null;
  send: (message: unknown) => void;
}

function useLedgers(model: Model, content: Content): [Map<string, Ledger>, () => void] {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const ledgers = useMemo(() => {
    const answers = model.get("answers") as Record<string, Stored>;
    const [first] = Object.values(answers);
    if (first) forgetVoid(content.store, first.era);
    return new Map(
      Object.entries(answers).map(([field, stored]) => [
        field,
        new Ledger(model, field, content.store, content.id, stored, () => redraw(0)),
      ]),
    );
  }, [model]);
  return [ledgers, () => redraw(0)];
}

interface ExerciseProps<C extends Content> {
  model: Model;
  ui: Words;
  Body: ComponentType<Shown<C>>;
}

function Exercise<C extends Content>({ model, ui, Body }: ExerciseProps<C>) {
  const [content, setContent] = useState(model.get("content") as C);
  const [figure, setFigure] = useState<Drawn>(content);
  const [approximate, setApproximate] = useState<Approximate | null>(null);
  const [mine, setMine] = useState<Mine | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [ledgers] = useLedgers(model, content);
  const t = (key: string, details?: Record<string, string>) => say(ui, key, details);
  useEffect(() => {
    const receive = (message: Message) => {
      if (message.type === "figure") setFigure(message);
      else if (message.type === "mine") {
        if (message.what === "delete") {
          forgetDrafts(content.store);
          dispatchEvent(new CustomEvent(DELETED, { detail: content.store }));
        }
        setMine(message);
      } else if (message.type === "report") setReport(message);
      else if (message.type === "proportional") setApproximate(message);
      else ledgers.get(message.field)?.receive(message);
    };
    const renew = () => setContent(model.get("content") as C);
    const refresh = () => model.send({ type: "refresh" });
    const flush = () => ledgers.forEach((ledger) => ledger.flush());
    const erase = (event: Event) => {
      if ((event as CustomEvent<string>).detail === content.store)
        ledgers.forEach((ledger) => ledger.erase());
    };
    model.on("msg:custom", receive);
    model.on("change:content", renew);
    addEventListener("focus", refresh);
    addEventListener(DELETED, erase);
    addEventListener("pagehide", flush);
    addEventListener("visibilitychange", flush);
    return () => {
      ledgers.forEach((ledger) => ledger.close());
      model.off("msg:custom", receive);
      model.off("change:content", renew);
      removeEventListener("focus", refresh);
      removeEventListener(DELETED, erase);
      removeEventListener("pagehide", flush);
      removeEventListener("visibilitychange", flush);
    };
  }, [ledgers]);
  const shown: Shown<C> = {
    content,
    t,
    figure,
    approximate,
    mine,
    report,
    value: (field) => ledgers.get(field)?.value ?? null,
    write: (field, value) => ledgers.get(field)?.write(value),
    flush: () => ledgers.forEach((ledger) => ledger.flush()),
    send: (message) => model.send(message),
  };
  if (content.frame) return <Body {...shown} />;
  if (content.folded && !unfolded)
    return <Folded content={content} t={t} unfold={() => setUnfolded(true)} />;
  return (
    <Card content={content} ledgers={ledgers} t={t}>
      <Body {...shown} />
    </Card>
  );
}

interface CardProps {
  content: Content;
  ledgers: Map<string, Ledger>;
  t: Shown<Content>["t"];
  children: ComponentChildren;
}

function Card({ content, ledgers, t, children }: CardProps) {
  const heading = `${content.id.replace(".", "-")}-heading`;
  const all = [...ledgers.values()];
  const own = all.filter((ledger) => ledger.field !== "report");
  const given = (ledger: Ledger) => ledger.value !== null;
  const answered =
    content.answered === "all" ? own.length > 0 && own.every(given) : own.some(given);
  return (
    <section
      class="spf-card"
      aria-labelledby={heading}
      lang={content.language}
      data-exercise={content.id}
    >
      <div class="spf-card-head">
        <h2 id={heading}>{content.title}</h2>
        {content.intro && <p>{content.intro}</p>}
      </div>
      {children}
      {content.after && answered && <p class="spf-after">{content.after}</p>}
      <Reworded ledgers={all} t={t} />
      <Unread ledgers={all} t={t} />
      <Problems ledgers={all} t={t} />
      {content.history && <History ledgers={all} t={t} />}
      {all.length > 0 && (
        <div class="spf-card-foot">
          <Saving ledgers={all} t={t} />
          <InReport ledger={ledgers.get("report")} t={t} />
        </div>
      )}
    </section>
  );
}

/** What belongs to a point the leader has not chosen: one line, and one press away. */
function Folded({
  content,
  t,
  unfold,
}: {
  content: Content;
  t: Shown<Content>["t"];
  unfold: () => void;
}) {
  return (
    <div class="spf-folded" lang={content.language} data-exercise={content.id} data-folded>
      <p class="spf-hint">{t("folded")}</p>
      <button type="button" class="spf-link" aria-expanded={false} onClick={unfold}>
        {t("unfold", { title: content.title })}
      </button>
    </div>
  );
}

/** Everything goes in the report unless its author takes it out: no answer means yes. */
function InReport({ ledger, t }: { ledger: Ledger | undefined; t: Shown<Content>["t"] }) {
  if (!ledger) return null;
  return (
    <label class="spf-check">
      <input
        type="checkbox"
        checked={ledger.value !== false}
        onChange={(e) => {
          ledger.write(e.currentTarget.checked);
          ledger.flush();
        }}
      />
      {t("in-report")}
    </label>
  );
}

/** One style sheet in the page, however many exercises. */
function ensureStyle(): void {
  if (document.getElementById("spf-style")) return;
  const style = document.createElement("style");
  style.id = "spf-style";
  style.textContent = tokens + css + drawings;
  document.head.append(style);
}

/** A kind's browser side: `export default exercise(Body)`. */
export function exercise<C extends Content>(Body: ComponentType<Shown<C>>): Kind {
  return {
    render({ model, el }, ui) {
      ensureStyle();
      el.classList.add("spf");
      mount(<Exercise<C> model={model} ui={ui} Body={Body} />, el);
      return () => mount(null, el);
    },
  };
}
