/** The map: the table first, the drawing made from it, and a question about the type that is missing. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Shown } from "../../frame/exercise";
import { OwnCase } from "../../parts/case";
import { Figure } from "../../parts/figure";
import { Icon } from "../../parts/icons";
import { Blind } from "./blind";
import { ForceForm } from "./form";
import { ForceList } from "./list";
import {
  blank,
  type Editing,
  follow,
  type MapContent,
  type Row,
  rowsIn,
  short,
  texts,
} from "./rows";

const TABLE = 48; // em: narrower than this, and the table would not fit

export function ForceMap({ content, t, value, write, flush, figure }: Shown<MapContent>) {
  const id = content.id.replace(".", "-");
  const { columns, types, most } = content;
  const rows = rowsIn(value("forces"), columns);
  const none = texts(value("none"));
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removed, setRemoved] = useState<{ row: Row; at: number }[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(root);
  const focus = useFocusNext();
  const open = follow(editing, rows);

  const save = (to: Row[]) => {
    write("forces", to.length ? to : null);
  };
  const start = (at: number, row: Row, fresh: boolean) => {
    const kept = rows.filter((one, i) => !(open && i === open.at && blank(one)));
    if (kept.length < rows.length) save(kept);
    setEditing({ at: fresh ? kept.length : at, row, of: kept.length, fresh });
    focus(`${id}-form-force`);
  };
  const add = (type?: string) => start(rows.length, type ? { type } : {}, true);
  const type = (row: Row) => {
    if (!open) return;
    const to =
      open.at < rows.length ? rows.map((one, i) => (i === open.at ? row : one)) : [...rows, row];
    save(to);
    setEditing({ ...open, row: rowsIn([row], columns)[0] ?? {}, of: to.length });
  };
  const close = (to: Row[], next: string) => {
    if (to.length < rows.length) save(to);
    flush();
    setEditing(null);
    focus(next);
  };
  const done = () => {
    const at = open?.at ?? rows.length;
    const empty = blank(rows[at] ?? {});
    close(
      rows.filter((_, i) => !(empty && i === at)),
      open?.fresh || empty ? `${id}-add` : `${id}-edit-${at}`,
    );
  };
  const remove = (at: number) => {
    const row = rows[at] ?? {};
    if (blank(row)) return done();
    save(rows.filter((_, i) => i !== at));
    flush();
    setEditing(
      !open || open.at === at
        ? null
        : { ...open, at: open.at - (at < open.at ? 1 : 0), of: open.of - 1 },
    );
    setRemoved([...removed, { row, at }]);
    focus(`${id}-undo`);
  };
  const undo = () => {
    const last = removed.at(-1);
    if (!last) return;
    const at = Math.min(last.at, rows.length);
    save([...rows.slice(0, at), last.row, ...rows.slice(at)]);
    flush();
    setRemoved(removed.slice(0, -1));
    focus(`${id}-edit-${at}`);
  };
  const accept = (to: string[], next: string) => {
    write("none", to.length ? to : null);
    flush();
    focus(next);
  };

  const listed = rows.filter((row) => row.type && !blank({ force: row.force ?? "" }));
  const missing = types
    .map((one) => one.id)
    .filter((kind) => !listed.some((row) => row.type === kind));
  const last = removed.at(-1);
  const form = open && (
    <ForceForm
      id={`${id}-form`}
      row={open.row}
      columns={columns}
      types={types}
      t={t}
      write={type}
      flush={flush}
      done={done}
      title={open.fresh ? t("forces-new") : t("forces-editing", { n: String(open.at + 1) })}
      remove={() => remove(open.at)}
    />
  );
  return (
    <div class="spf-stack spf-forces" ref={root}>
      <OwnCase text={content.case} t={t} />
      {rows.length === 0 && !open && <p class="spf-empty">{content.empty || t("forces-empty")}</p>}
      <ForceList
        id={id}
        content={content}
        rows={rows}
        t={t}
        narrow={narrow}
        open={open?.at ?? null}
        hidden={open?.fresh === true && open.at < rows.length}
        form={form}
        edit={(at) => start(at, rows[at] ?? {}, false)}
        remove={remove}
      />
      {open?.fresh && form}
      <div class="spf-force-status">
        {rows.length < most ? (
          <button type="button" class="spf-btn" id={`${id}-add`} onClick={() => add()}>
            <Icon name="plus" /> {t("forces-add")}
          </button>
        ) : (
          <p class="spf-hint" id={`${id}-add`} tabIndex={-1}>
            {t("forces-full", { most: String(most) })}
          </p>
        )}
        <span role="status">
          {last && t("forces-removed", { force: short(last.row.force ?? t("forces-no-text")) })}
        </span>
        {last && (
          <button type="button" class="spf-link" id={`${id}-undo`} onClick={undo}>
            {t("forces-undo")}
          </button>
        )}
      </div>
      <Figure
        drawn={{ ...figure, table: [] }}
        t={t}
        title={content.title}
        class="spf-forces-figure"
      />
      <Blind
        id={id}
        content={content}
        t={t}
        missing={missing}
        none={none}
        ask={listed.length > 0 && !open}
        add={add}
        accept={(kind) =>
          accept([...none.filter((one) => one !== kind), kind], `${id}-back-${kind}`)
        }
        back={(kind) =>
          accept(
            none.filter((one) => one !== kind),
            open ? `${id}-add` : `${id}-blind`,
          )
        }
      />
    </div>
  );
}

/** Focus goes to what a press has revealed, once it is there. */
function useFocusNext(): (id: string) => void {
  const next = useRef("");
  useLayoutEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus();
    next.current = "";
  });
  return (id) => {
    next.current = id;
  };
}

/** Is there too little room for the table? The exercise's own width counts, and the size of its letters. */
function useNarrow(root: { current: HTMLElement | null }): boolean {
  const [narrow, setNarrow] = useState(false);
  const held = useRef("");
  useLayoutEffect(() => {
    const box = root.current;
    if (!box) return;
    const measure = () => {
      const width = box.clientWidth / parseFloat(getComputedStyle(box).fontSize);
      const here = document.activeElement;
      held.current = here && box.contains(here) ? here.id : "";
      if (width > 0) setNarrow(width < TABLE);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    measure();
    return () => watch.disconnect();
  }, []);
  // the list is made anew: the one who was in it is still there
  useLayoutEffect(() => {
    if (held.current) document.getElementById(held.current)?.focus();
    held.current = "";
  }, [narrow]);
  return narrow;
}
