/** One of several, or several of them, to tap; beside them one's own words, where the field has room for those. */
import { useRef, useState } from "preact/hooks";
import type { Option, Value } from "../model";
import type { FieldProps } from "./fields";
import { Icon } from "./icons";
import { Personal } from "./personal";
import { isPoint, PointFace, PointTitles } from "./point-face";
import { TextArea } from "./text-area";

const SHORT = 30; // characters: options no longer than this stand side by side
const LAYOUT = {
  "spf-option": "spf-options",
  "spf-option spf-chip": "spf-options spf-chips",
  "spf-point": "spf-points",
};

export function Choices({ field, id, value, write, flush, t }: FieldProps) {
  const several = field.kind === "several";
  const ids = field.options.map((option) => option.id);
  const given = values(value);
  const chosen = given.filter((one) => ids.includes(one));
  const own = useOwnWords(
    given.filter((one) => !ids.includes(one)).join("\n\n"),
    ids,
    value !== null,
  );
  const count = chosen.length + (own.open ? 1 : 0);
  const full = several && field.most !== null && count >= field.most;
  const put = (options: string[], words: string) =>
    write(together(options, own.kept(words), several));
  const toggle = (option: string) => {
    if (several) {
      const others = chosen.filter((one) => one !== option);
      put(chosen.includes(option) ? others : [...others, option], own.words);
    } else put([option], own.show(false));
    flush();
  };
  const toggleOwn = () => {
    put(several ? chosen : [], own.show(!several || !own.open));
    flush();
  };
  const points = field.options.filter(isPoint);
  const rows = field.options.every((option) => option.text.length <= SHORT);
  const look = points.length > 0 ? "spf-point" : rows ? "spf-option spf-chip" : "spf-option";
  const option = (one: Option, checked: boolean, press: () => void) => (
    <label class={look} key={one.id}>
      <input
        type={several ? "checkbox" : "radio"}
        name={id}
        checked={checked}
        aria-disabled={full && !checked}
        onClick={(e) => {
          if (full && !checked) e.preventDefault();
        }}
        onChange={() => (full && !checked) || press()}
      />
      {isPoint(one) ? (
        <PointFace point={one} chosen={checked} t={t} />
      ) : (
        <>
          {rows && checked && <Icon name="tick" />}
          <span>{one.text}</span>
          {!rows && checked && <span class="spf-chosen">{t("chosen")}</span>}
        </>
      )}
    </label>
  );
  return (
    <fieldset class="spf-field">
      <legend>{field.label}</legend>
      {field.hint && (
        <p class="spf-hint" id={`${id}-hint`}>
          <Icon name="info" /> {field.hint}
        </p>
      )}
      {several && field.most !== null && (
        <p class={`spf-hint ${full ? "spf-full" : ""}`} role="status">
          {t("chosen-of", { n: String(count), max: String(field.most) })}
          {full ? ` ${t("uncheck-first")}` : ""}
        </p>
      )}
      <div class={LAYOUT[look]}>
        {field.options.map((one) =>
          option(one, chosen.includes(one.id) && (several || !own.open), () => toggle(one.id)),
        )}
        {field.own && option({ id: "own", text: t("own-words") }, own.open, toggleOwn)}
      </div>
      {points.length > 0 && <PointTitles points={points.filter((p) => chosen.includes(p.id))} />}
      {own.open && (
        <>
          <TextArea
            id={id}
            aria-label={`${field.label} ${t("own-words")}`}
            aria-describedby={`${id}-hint ${id}-roles`}
            value={own.words}
            onInput={(e) => {
              own.type(e.currentTarget.value);
              put(several ? chosen : [], e.currentTarget.value);
            }}
            onBlur={flush}
          />
          <Personal id={id} text={own.words} t={t} />
        </>
      )}
    </fieldset>
  );
}

/** What is chosen or written. A text is what was answered before there were options: one's own words. */
export const values = (value: Value): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === "string" && one !== "",
  );

function together(options: string[], words: string, several: boolean): Value {
  const all = words.trim() ? [...options, words] : options;
  return several ? (all.length ? all : null) : (all[0] ?? null);
}

/**
 * One's own words as they stand in the field, open when there are some or it has been pressed. Those put aside come back
 * when one returns to them, unless the answer has been taken away. What is stored is the same but where it happens to spell
 * an option's id: there a space tells them apart.
 */
function useOwnWords(stored: string, ids: string[], answered: boolean) {
  const [pressed, press] = useState(false);
  const typed = useRef("");
  const aside = useRef("");
  if (!answered) aside.current = "";
  if (stored.trim() !== typed.current.trim()) typed.current = stored;
  const open = pressed || stored !== "";
  return {
    open,
    words: typed.current,
    /** Opened: the words that come back. Closed: none. */
    show(to: boolean): string {
      if (!to && typed.current) aside.current = typed.current;
      press(to);
      return to ? typed.current || aside.current : "";
    },
    type(words: string): void {
      typed.current = words;
      press(true);
    },
    kept: (words: string) => (ids.includes(words) ? `${words} ` : words),
  };
}
