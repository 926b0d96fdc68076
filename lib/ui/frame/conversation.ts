/** What Python and the exercise say to each other, as a component sees it. */

import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import type {
  Approximate,
  Content,
  Drawn,
  Entry,
  Message,
  Mine,
  Model,
  Report,
  ReportFile,
  Shelf,
} from "../model";
import { DELETED, forgetDrafts, forgetVoid } from "../saving/journal";
import { Ledger } from "../saving/ledger";
import { forgetOpened } from "./opened";

export type Ledgers = Map<string, Ledger>;

/** The ledgers of an exercise's answers, by field; the component is drawn again when one of them changes. */
export function useLedgers(model: Model): Ledgers {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  return useMemo(() => {
    const { id, store } = model.content;
    const answers = Object.entries(model.answers);
    if (answers[0]) forgetVoid(store, answers[0][1].era);
    return new Map(
      answers.map(([field, stored]) => [
        field,
        new Ledger(model, field, store, id, stored, () => redraw(0)),
      ]),
    );
  }, [model]);
}

export interface Heard<C extends Content> {
  content: C;
  /** The picture of the answers, its sentence and its table. */
  figure: Drawn;
  approximate: Approximate | null;
  calendar: Entry | null;
  shelf: Shelf | null;
  mine: Mine | null;
  report: Report | null;
  file: ReportFile | null;
}

/** The last that Python has said of each thing. */
export function useHeard<C extends Content>(model: Model, ledgers: Ledgers): Heard<C> {
  const [heard, hear] = useState<Heard<C>>(() => nothingYet(model.content as C));
  useEffect(
    () =>
      model.receive((message) => {
        if ("field" in message) ledgers.get(message.field)?.receive(message);
        else hear((now) => ({ ...now, ...newly<C>(message) }));
        if (message.type === "mine" && message.what === "delete") allDeleted(model.content.store);
      }),
    [model, ledgers],
  );
  return heard;
}

const nothingYet = <C extends Content>(content: C): Heard<C> => ({
  content,
  figure: content,
  approximate: null,
  calendar: null,
  shelf: null,
  mine: null,
  report: null,
  file: null,
});

function newly<C extends Content>(message: Message): Partial<Heard<C>> {
  if (message.type === "content") return { content: message.content as C };
  if (message.type === "figure") return { figure: message };
  if (message.type === "mine") return { mine: message };
  if (message.type === "report") return { report: message };
  if (message.type === "report-file") return { file: message };
  if (message.type === "calendar") return { calendar: message };
  if (message.type === "shelf") return { shelf: message };
  return message.type === "proportional" ? { approximate: message } : {};
}

function allDeleted(store: string): void {
  forgetDrafts(store);
  forgetOpened();
  dispatchEvent(new CustomEvent(DELETED, { detail: store }));
}

/** What happens to the page as a whole: it comes to the front, is left, or all of its answers are deleted. */
export function usePage(model: Model, ledgers: Ledgers): void {
  useEffect(() => {
    const end = new AbortController();
    const on = (what: string, then: (event: Event) => void) =>
      addEventListener(what, then, { signal: end.signal });
    const flush = () => ledgers.forEach((ledger) => ledger.flush());
    on("focus", () => tell(model, { type: "refresh" })); // another program may have written answers
    on("pagehide", () => {
      flush();
      tell(model, { type: "closed" }); // Python need not keep and renew what nobody looks at
    });
    on("visibilitychange", flush);
    on(DELETED, (event) => {
      if ((event as CustomEvent<string>).detail === model.content.store)
        ledgers.forEach((ledger) => ledger.erase());
    });
    return () => {
      end.abort();
      ledgers.forEach((ledger) => ledger.close());
    };
  }, [model, ledgers]);
}

/** What needs no answer. A connection that is gone is said by others. */
function tell(model: Model, message: unknown): void {
  try {
    model.send(message);
  } catch {
    /* see above */
  }
}
