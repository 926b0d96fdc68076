/** A kind's body, put on the page: its content and answers in, its words out. */
import "./private-fields";
import { type ComponentType, render as mount } from "preact";
import { useMemo } from "preact/hooks";
import {
  type Content,
  type Kind,
  type Model,
  type Say,
  say,
  type Value,
  type Words,
} from "../model";
import { recover } from "../saving/journal";
import { Card, type Ways } from "./card";
import { type Heard, useHeard, useLedgers, usePage } from "./conversation";
import { ensureStyle } from "./style";
import { mindTranslation } from "./translation";

export interface Shown<C extends Content> extends Heard<C> {
  t: Say;
  value: (field: string) => Value;
  write: (field: string, value: Value) => void;
  flush: () => void;
  send: (message: unknown) => void;
}

interface ExerciseProps<C extends Content> {
  model: Model;
  ui: Words;
  ways: Ways;
  Body: ComponentType<Shown<C>>;
}

function Exercise<C extends Content>({ model, ui, ways, Body }: ExerciseProps<C>) {
  const ledgers = useLedgers(model);
  const heard = useHeard<C>(model, ledgers);
  usePage(model, ledgers);
  const means = useMemo(
    () => ({
      t: (key: string, details?: Record<string, string>) => say(ui, key, details),
      value: (field: string) => ledgers.get(field)?.value ?? null,
      write: (field: string, value: Value) => ledgers.get(field)?.write(unbroken(value)),
      flush: () => ledgers.forEach((ledger) => ledger.flush()),
      send: (message: unknown) => model.send(message),
    }),
    [model, ledgers, ui],
  );
  const { content } = heard;
  const body = <Body {...heard} {...means} />;
  if (ways.card === false) return body;
  return (
    <Card content={content} ledgers={ledgers} ways={ways} t={means.t}>
      {body}
    </Card>
  );
}

/** The line breaks of dictation and Word, which a field shows as boxes, as the field's own. */
const BREAKS = ["\u000b", "\u000c", "\u2028", "\u2029"];
const unbroken = (value: Value): Value =>
  typeof value === "string"
    ? BREAKS.reduce((text, sign) => text.replaceAll(sign, "\n"), value)
    : value;

/** A kind's browser side: `export default exercise(Body)`; `ways` is what it does otherwise than most. */
export function exercise<C extends Content>(Body: ComponentType<Shown<C>>, ways: Ways = {}): Kind {
  return {
    async render(model, el, ui) {
      ensureStyle();
      el.classList.add("spf");
      await recover();
      mount(<Exercise<C> model={model} ui={ui} ways={ways} Body={Body} />, el);
      const ignore = mindTranslation(el);
      return () => {
        ignore();
        mount(null, el);
      };
    },
  };
}
