/** A list written in silence: one challenge a line, Enter for the next. The clock is beside it, not in its way. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content, Option } from "../model";
import { Icon } from "../parts/icons";
import { Personal } from "../parts/personal";
import { type Row, rowsIn, spliced } from "../parts/rows";
import { TextArea } from "../parts/text-area";
import { type Phase, Timer } from "../parts/timer";
import { Belongs, Brought } from "./ideas/beside";

export interface IdeasContent extends Content {
  phases: Phase[];
  most: number;
  /** What one has written elsewhere and may take along as a line. */
  brought: string[];
  belongs: { point: Option[]; circle: Option[] };
}

export default exercise<IdeasContent>((shown) => {
  const { content, t } = shown;
  const [over, setOver] = useState(false);
  return (
    <div class="spf-stack spf-right">
      <Brought {...shown} />
      <Timer phases={content.phases} t={t} onOver={() => setOver(true)} />
      <div>
        {content.phases.map(
          (phase) =>
            phase.hint && (
              <p key={phase.id} class="spf-ideas-hint">
                {phase.hint}
              </p>
            ),
        )}
        <List {...shown} />
      </div>
      <details open={over} onToggle={(e) => setOver(e.currentTarget.open)}>
        <summary>{t("ideas-then")}</summary>
        <p class="spf-after spf-round">{t("ideas-round")}</p>
      </details>
      <Belongs {...shown} />
    </div>
  );
});

function List({ content, t, value, write, flush }: Shown<IdeasContent>) {
  const id = content.id.replace(".", "-");
  const rows = rowsIn(value("ideas"));
  const shown = rows.length ? rows : [line("")];
  const list = useRef<HTMLOListElement>(null);
  const caret = useRef<number | null>(null); // the line to write on once the list has been drawn anew
  const [full, setFull] = useState(false);
  const [gone, setGone] = useState<{ at: number; row: Row } | null>(null);
  const put = (next: Row[], at: number) => {
    setFull(next.length > content.most);
    if (next.length > content.most) return;
    caret.current = at;
    write("ideas", stored(next));
  };
  useLayoutEffect(() => {
    // at once: the next key is already on its way
    if (caret.current === null) return;
    const field = list.current?.querySelectorAll("textarea")[caret.current];
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    caret.current = null;
  });
  const edit = (at: number, text: string) => {
    setGone(null);
    const pasted = text.split(/\r?\n/); // it may be a whole list
    const several = pasted.filter((line, i) => line.trim() || i === pasted.length - 1);
    const [first = "", ...more] = several;
    const here = { ...shown[at], idea: pasted.length > 1 ? first : text };
    if (pasted.length > 1) put(spliced(shown, at, 1, here, ...more.map(line)), at + more.length);
    else write("ideas", stored(spliced(shown, at, 1, here)));
  };
  const add = () => {
    const next = shown.at(-1)?.idea ? [...shown, line("")] : shown;
    put(next, next.length - 1);
  };
  const remove = (at: number) => {
    const row = shown[at] ?? line("");
    setGone(row.idea?.trim() ? { at, row } : null);
    put(spliced(shown, at, 1), Math.max(0, at - 1));
    flush();
  };
  const undo = () => {
    if (gone) put(rows.length ? spliced(rows, gone.at, 0, gone.row) : [gone.row], gone.at);
    setGone(null);
    flush();
  };
  const keys = (e: KeyboardEvent & { currentTarget: HTMLTextAreaElement }, at: number) => {
    if (e.isComposing) return;
    const empty = e.currentTarget.value === "";
    if (e.key === "Enter") {
      e.preventDefault();
      if (!empty && shown[at + 1]?.idea === "") put(shown, at + 1);
      else if (!empty) put(spliced(shown, at + 1, 0, line("")), at + 1);
    } else if (e.key === "Backspace" && empty && shown.length > 1) {
      e.preventDefault();
      remove(at);
    }
  };
  const n = rows.filter((row) => row.idea?.trim()).length;
  return (
    <fieldset class="spf-field spf-ideas">
      <legend>{t("ideas-list")}</legend>
      <p class="spf-hint" id={`${id}-hint`}>
        <Icon name="info" /> {t("ideas-hint")}
      </p>
      <ol ref={list}>
        {shown.map(({ idea = "" }, i) => (
          <li key={i}>
            <label for={`${id}-${i}`}>
              <span class="spf-hidden">{t("ideas-line-n", { n: String(i + 1) })}</span>
              <span aria-hidden="true">{i + 1}</span>
            </label>
            <TextArea
              id={`${id}-${i}`}
              value={idea}
              aria-describedby={`${id}-hint ${id}-roles`}
              onKeyDown={(e) => keys(e, i)}
              onInput={(e) => edit(i, e.currentTarget.value)}
              onBlur={flush}
            />
            {(shown.length > 1 || idea) && (
              <button
                type="button"
                class="spf-link"
                aria-label={t("remove-row-n", { n: String(i + 1) })}
                onClick={() => remove(i)}
              >
                <Icon name="cross" />
                <span>{t("remove-row")}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <Personal id={id} text={shown.map((row) => row.idea).join("\n")} t={t} />
      <div class="spf-row spf-ideas-foot">
        <button type="button" class="spf-btn quiet" onClick={add}>
          {t("add-row")}
        </button>
        <span data-count={n}>{counted(n, t)}</span>
      </div>
      <div role="status">
        {gone && (
          <>
            {t("ideas-gone", { n: String(gone.at + 1) })}{" "}
            <button type="button" class="spf-link" onClick={undo}>
              {t("ideas-undo")}
            </button>
          </>
        )}
      </div>
      <p class="spf-hint" role="status">
        {full ? t("ideas-full", { most: String(content.most) }) : ""}
      </p>
    </fieldset>
  );
}

/** One empty line is no answer; an empty line among others is on its way to be one. */
const stored = (rows: Row[]) => (rows.length > 1 || rows[0]?.idea ? rows : null);

const line = (idea: string): Row => ({ idea });

/** Up to twelve in words, as one writes in Norwegian. */
function counted(n: number, t: Shown<IdeasContent>["t"]): string {
  if (n === 0) return t("ideas-none");
  return n === 1
    ? t("ideas-one")
    : t("ideas-many", { n: t("numbers").split(" ")[n - 2] ?? String(n) });
}
