/** Three joint actions as three cards, of which one is open at a time. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { DateInput } from "../parts/dates";
import { dateIn, day } from "../parts/days";
import { Field } from "../parts/fields";
import { Folds } from "../parts/folds";
import { OneByOne } from "../parts/one-by-one";
import { type Row, rowsIn, spliced } from "../parts/rows";

interface Idea {
  text: string;
  dots: number | null;
}
interface ActionsContent extends Content {
  ideas: Idea[];
  rows: number;
  most: number;
}
interface CardProps extends Shown<ActionsContent> {
  id: string;
  row: Row;
  edit: (column: string, text: string) => void;
}

const TEXTS = ["challenge", "action", "inviter", "missing", "asks"];
/** What the exercise can save of a row: anything else in the file would stop every later word from being saved. */
const known = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([column, text]) =>
        TEXTS.includes(column) || (column === "date" && /^\d{4}-\d\d-\d\d$/.test(text)),
    ),
  );

export default exercise<ActionsContent>((shown) => {
  const { content, t, value, write, flush } = shown;
  const saved = rowsIn(value("actions")).slice(0, content.most).map(known);
  const rows = Array.from(
    { length: Math.max(content.rows, saved.length) },
    (_, i) => saved[i] ?? {},
  );
  const [open, setOpen] = useState<string | null>("1");
  const edit = (at: number, column: string, text: string) => {
    const next = spliced(rows, at, 1, { ...rows[at], [column]: text });
    write("actions", next.some((row) => Object.values(row).some((cell) => cell)) ? next : null);
  };
  const parts = rows.map((row, i) => ({
    id: String(i + 1),
    title: t("actions-n", { n: String(i + 1) }),
    summary: summary(row, t),
    body: (
      <Action
        {...shown}
        id={`${content.id.replace(".", "-")}-${i + 1}`}
        row={row}
        edit={(column, text) => edit(i, column, text)}
      />
    ),
  }));
  return (
    <div class="spf-stack">
      {content.ideas.length === 0 && content.empty && <p class="spf-empty">{content.empty}</p>}
      <Folds
        parts={parts}
        open={open}
        choose={(id) => {
          flush();
          setOpen(id);
        }}
      />
    </div>
  );
});

function Action(props: CardProps) {
  const { id, row, t, flush, edit } = props;
  const text = (column: string) => (
    <Field
      id={`${id}-${column}`}
      t={t}
      flush={flush}
      value={row[column] ?? ""}
      write={(v) => edit(column, (v as string) ?? "")}
      field={{
        name: column,
        kind: "text",
        label: t(`actions-${column}`),
        hint: t(`actions-${column}-hint`),
        lines: 1,
      }}
    />
  );
  const bodies: Record<string, ComponentChildren> = {
    challenge: (
      <div class="spf-field">
        {text("challenge")}
        <Pick {...props} />
      </div>
    ),
    action: text("action"),
    inviter: text("inviter"),
    missing: text("missing"),
    date: <FirstDate {...props} />,
    asks: text("asks"),
  };
  return (
    <OneByOne
      t={t}
      questions={Object.entries(bodies).map(([column, body]) => ({
        key: column,
        label: t(`actions-${column}`),
        given: !!row[column],
        body,
      }))}
    />
  );
}

/** The table's own challenges, most dots first. What has been written is never written over: the one fetched comes after it. */
function Pick({ content, id, row, t, edit, flush }: CardProps) {
  if (content.ideas.length === 0) return null;
  const own = row.challenge ?? "";
  const listed = content.ideas.some((idea) => idea.text === own);
  const pick = (idea: string) => {
    if (idea) edit("challenge", listed || !own.trim() ? idea : `${own}\n${idea}`);
    flush();
  };
  return (
    <div class="spf-pick">
      <label for={`${id}-pick`}>{t("actions-pick")}</label>
      <select
        id={`${id}-pick`}
        value={listed ? own : ""}
        onChange={(e) => pick(e.currentTarget.value)}
      >
        <option value="">{t("choose")}</option>
        {content.ideas.map((idea) => (
          <option key={idea.text} value={idea.text}>
            {idea.dots === null
              ? idea.text
              : t("actions-dots", { idea: idea.text, n: String(idea.dots) })}
          </option>
        ))}
      </select>
    </div>
  );
}

function FirstDate({ id, row, t, edit, flush }: CardProps) {
  return (
    <div class="spf-field spf-date">
      <label for={`${id}-date`}>{t("actions-date")}</label>
      <DateInput
        id={`${id}-date`}
        saved={row.date ?? ""}
        t={t}
        write={(date) => edit("date", date)}
        flush={flush}
      />
    </div>
  );
}

/** The folded card in a line: what is filled in, or that nothing is. */
function summary(row: Row, t: Shown<ActionsContent>["t"]): string {
  const date = dateIn(row.date ?? "");
  const filled = [row.action || row.challenge, row.inviter, date && day(date, t)].filter(Boolean);
  return filled.length ? filled.join(" · ") : t("actions-blank");
}
