/** One answer between the page and the disk: journal first, then Python, then – and only then – «Lagret». */
import type { Message, Model, Stored, Value, Version } from "../model";
import { type Draft, Journal } from "./journal";

const PAUSE = 500; // ms after the last key
const HASTE = 400; // ms before the page says that it is saving; most saves are done by then
const PATIENCE = 2500; // ms without an answer before the page says that it is not saved
const AGAIN = 5000; // ms between new tries

export type State = "untouched" | "draft" | "saving" | "saved" | "failed" | "conflict";

/** This page's name in every edit it sends, so that its own earlier saves are known as its own. */
export const PAGE = Array.from(crypto.getRandomValues(new Uint8Array(5)), (b) =>
  b.toString(36).padStart(2, "0"),
)
  .join("")
  .slice(0, 10);
let edits = 0;

export class Ledger {
  value: Value;
  state: State;
  reason = "";
  history: Version[] = [];
  /** Drafts of pages that were closed in mid-word or lost their kernel: sent, each as it was, before anything new. */
  private readonly left: Draft[];
  /** What is being written on this page; null when all of it is on disk. */
  private own: Draft | null = null;
  private seen: string[];
  /** The era in which the last refused words were refused. */
  private era = "";
  private pause: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private readonly journal: Journal;

  constructor(
    private readonly model: Model,
    readonly field: string,
    store: string,
    id: string,
    public stored: Stored,
    private readonly changed: () => void,
  ) {
    this.value = stored.value;
    this.seen = stored.seen;
    this.state = restState(stored);
    this.journal = new Journal(store, `${id}.${field}`);
    this.left = this.leftBehind();
    const last = this.left.at(-1);
    if (last === undefined) return;
    this.value = last.value;
    this.seen = last.seen;
    this.state = "draft";
    queueMicrotask(() => this.send());
  }

  /** New words: into the browser's journal at once, to Python after a pause. */
  write(value: Value): void {
    this.value = value;
    if (FINAL.has(this.reason)) this.forget(); // what could not be saved has now been changed
    this.own = { value, source: `${PAGE}:${++edits}`, seen: this.seen, era: this.stored.era };
    this.journal.keep(this.own);
    this.enter("draft");
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.send(), PAUSE);
  }

  /** The leader chose among versions: no pause. */
  settle(value: Value): void {
    this.seen = [...new Set([...this.seen, ...this.stored.versions.map((v) => v.id)])];
    this.write(value);
    this.flush();
  }

  /** The field or the page is being left. */
  flush(): void {
    if (this.pause !== undefined) this.send();
  }

  retry(): void {
    // the words are from before everything was deleted; to keep them all the same is the leader's to say
    if (this.reason === "deleted" && this.next) {
      this.seen = [];
      this.stored = { ...this.stored, era: this.era };
      Object.assign(this.next, { seen: [], era: this.era });
      this.journal.keep(this.next);
    }
    this.send();
  }

  /** Everything has been deleted from this page, what is being written here with it. */
  erase(): void {
    clearTimeout(this.pause);
    clearTimeout(this.patience);
    this.pause = undefined;
    this.left.length = 0;
    this.own = null;
    this.reason = "";
    this.history = [];
    this.accept({
      ...this.stored,
      value: null,
      at: null,
      seen: [],
      versions: [],
      joined: null,
      asked: null,
      unread: null,
      earlier: 0,
    });
  }

  /** Ask for the earlier versions; they come as a message. */
  recall(): void {
    this.model.send({ type: "history", field: this.field });
  }

  receive(message: Message): void {
    if (message.type === "history") {
      this.history = message.versions;
      this.changed();
    }
    if (message.type === "saved") this.saved(message.source, message.version, message);
    if (message.type === "changed" && !this.next) this.accept(message); // words being written here stay
    if (message.type === "failed" && message.source === this.next?.source) {
      this.era = message.era;
      this.fail(message.reason);
    }
  }

  close(): void {
    this.flush();
    clearTimeout(this.patience);
  }

  private get next(): Draft | null {
    return this.left[0] ?? this.own;
  }

  private leftBehind(): Draft[] {
    const [known, unknown] = [[] as Draft[], [] as Draft[]];
    for (const draft of this.journal.drafts())
      (same(draft.value, this.stored.value) ? known : unknown).push(draft);
    known.forEach((draft) => this.journal.confirm(draft.source));
    return unknown;
  }

  private send(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    if (!this.next) return;
    this.model.send({ type: "save", field: this.field, ...this.next });
    this.wait(HASTE, () => {
      if (this.state !== "failed") this.enter("saving");
      this.wait(PATIENCE, () => {
        if (this.state === "saving") this.enter("draft");
        this.wait(AGAIN, () => this.send());
      });
    });
  }

  private wait(time: number, then: () => void): void {
    clearTimeout(this.patience);
    this.patience = setTimeout(then, time);
  }

  private saved(source: string, version: string, stored: Stored): void {
    this.journal.confirm(source);
    // what is written from here on builds on what was just saved
    this.seen = stored.versions.length > 1 ? [...this.seen, version] : stored.seen;
    if (this.own && this.own.source !== source) this.own = { ...this.own, seen: this.seen };
    if (this.left[0]?.source === source) this.left.shift();
    else if (this.own?.source === source) this.own = null;
    clearTimeout(this.patience);
    this.reason = "";
    if (this.left.length > 0) this.send();
    else if (!this.own) this.accept(stored);
    else if (this.pause === undefined) this.send();
  }

  private accept(stored: Stored): void {
    this.stored = stored;
    this.seen = stored.seen;
    this.value = stored.value;
    this.enter(restState(stored));
    if (this.history.length > 0) this.recall();
  }

  private fail(reason: string): void {
    this.reason = reason;
    this.enter("failed");
    if (FINAL.has(reason)) clearTimeout(this.patience);
    else this.wait(AGAIN, () => this.send());
  }

  private forget(): void {
    const draft = this.left.shift();
    if (draft) this.journal.confirm(draft.source);
    this.reason = "";
  }

  private enter(state: State): void {
    this.state = state;
    this.changed();
  }
}

const FINAL = new Set(["too-long", "bad-value", "deleted"]); // sending the same again would not help
const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

function restState(stored: Stored): State {
  if (stored.versions.length > 1) return "conflict";
  return stored.at === null ? "untouched" : "saved";
}
