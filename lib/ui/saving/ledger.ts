/** One answer between the page and the disk: journal first, then Python, then – and only then – «Lagret». */
import type { Message, Model, Stored, Value, Version } from "../model";
import { isComposing } from "./composing";
import { Drafts, type Entry } from "./drafts";
import { Journal } from "./journal";
import { mark } from "./unsaved";

const PAUSE = 500; // ms after the last key
const HASTE = 400; // ms before the page says that it is saving; most saves are done by then
const PATIENCE = 2500; // ms without an answer before the page says that it is not saved
const AGAIN = 5000; // ms between new tries

export type State = "untouched" | "draft" | "saving" | "saved" | "failed" | "conflict";
type Timer = ReturnType<typeof setTimeout>;

export class Ledger {
  value: Value;
  state: State;
  reason = "";
  history: Version[] = [];
  private readonly answer: string;
  private readonly drafts: Drafts;
  /** Those that failed in this round: one that cannot be saved now must not keep the others waiting. */
  private readonly tried = new Set<string>();
  private pause: Timer | undefined;
  private patience: Timer | undefined;
  private closed = false;

  constructor(
    private readonly model: Pick<Model, "send">,
    readonly field: string,
    store: string,
    id: string,
    public stored: Stored,
    private readonly changed: () => void,
  ) {
    this.answer = `${id}.${field}`;
    this.drafts = new Drafts(new Journal(store, this.answer), stored.value);
    const { here } = this.drafts;
    this.value = here ? here.draft.value : stored.value;
    this.state = here ? "draft" : restState(stored);
    this.mark();
    if (here) queueMicrotask(() => this.send());
  }

  /** Drafts that were refused and that nobody has read yet. */
  get aside(): Entry[] {
    return this.drafts.aside;
  }

  /** New words: into the browser's journal at once, to Python after a pause. */
  write(value: Value): void {
    this.put(value, this.drafts.here?.draft.seen ?? this.stored.seen);
  }

  /** The leader chose among versions: no pause. */
  settle(value: Value): void {
    const known = this.drafts.here?.draft.seen ?? this.stored.seen;
    this.put(value, [...new Set([...known, ...this.stored.versions.map((v) => v.id)])]);
    this.flush();
  }

  /** The field or the page is being left. */
  flush(): void {
    if (this.pause !== undefined) this.send();
  }

  retry(): void {
    this.drafts.insist();
    this.tried.clear();
    this.send();
    this.enter(this.state);
  }

  /** A draft that was set aside goes into the field, to be read, mended and sent; what stands there is not lost. */
  show(entry: Entry): void {
    this.drafts.show(entry);
    this.value = entry.draft.value;
    this.reason = entry.refused ?? "";
    this.enter("failed");
    this.goOn();
  }

  discard(entry: Entry): void {
    this.drafts.discard(entry);
    this.enter(this.state);
  }

  /** Everything has been deleted from this page, what is being written here with it. */
  erase(): void {
    this.stop();
    this.drafts.clear();
    this.history = [];
    this.accept({ ...NOTHING, question: this.stored.question, era: this.stored.era });
  }

  /** Ask for the earlier versions; they come as a message. */
  recall(): void {
    this.tell({ type: "history", field: this.field });
  }

  receive(message: Message): void {
    if (message.type === "history") {
      this.history = message.versions;
      this.changed();
    }
    if (message.type === "saved") this.saved(message.source, message.version, message);
    if (message.type === "changed" && !this.drafts.here) this.accept(message); // words being written here stay
    if (message.type === "failed") this.failed(message.source, message.reason, message.era);
  }

  close(): void {
    this.flush();
    this.stop();
    this.closed = true;
    mark(this, this.answer, false);
  }

  private put(value: Value, seen: string[]): void {
    this.value = value;
    this.drafts.write(value, seen, this.stored.era);
    this.reason = "";
    this.enter("draft");
    this.sendSoon();
  }

  private sendSoon(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => (isComposing() ? this.sendSoon() : this.send()), PAUSE);
  }

  private send(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    const next = this.drafts.next(this.tried);
    if (!next || this.closed) return;
    this.listen();
    this.tell({ type: "save", field: this.field, ...next.draft });
  }

  /** A connection that throws is one that does not answer: what was to be said is said again. */
  private tell(message: unknown): void {
    try {
      this.model.send(message);
    } catch {
      /* see above */
    }
  }

  private listen(): void {
    this.wait(HASTE, () => {
      if (this.state !== "failed" && this.drafts.here) this.enter("saving");
      this.wait(PATIENCE, () => {
        if (this.state === "saving") this.enter("draft");
        this.wait(AGAIN, () => this.again());
      });
    });
  }

  private again(): void {
    this.tried.clear();
    this.send();
  }

  private wait(time: number, then: () => void): void {
    clearTimeout(this.patience);
    if (!this.closed) this.patience = setTimeout(then, time);
  }

  private saved(source: string, version: string, stored: Stored): void {
    this.drafts.saved(source, version);
    if (this.drafts.here) this.mark();
    else this.accept(stored);
    this.goOn();
  }

  private failed(source: string, reason: string, era: string): void {
    const entry = this.drafts.failed(source, reason, era);
    if (!entry) return;
    if (!entry.refused) this.tried.add(source);
    if (entry === this.drafts.here || !entry.refused) {
      this.reason = reason;
      this.enter("failed");
    } else this.enter(this.state);
    this.goOn();
  }

  /** An answer has come: on with the next draft, at once or, where all have been tried, after a while. */
  private goOn(): void {
    clearTimeout(this.patience);
    const next = this.drafts.next(this.tried);
    const typing = next === this.drafts.here && this.pause !== undefined;
    if (next && !typing) this.send();
    else if (this.drafts.next()) this.wait(AGAIN, () => this.again());
  }

  private accept(stored: Stored): void {
    this.stored = stored;
    this.value = stored.value;
    this.reason = "";
    this.enter(restState(stored));
    if (this.history.length > 0) this.recall();
  }

  private stop(): void {
    clearTimeout(this.pause);
    clearTimeout(this.patience);
    this.pause = undefined;
  }

  private enter(state: State): void {
    this.state = state;
    this.mark();
    this.changed();
  }

  private mark(): void {
    mark(this, this.answer, this.drafts.next() !== undefined && !this.closed);
  }
}

const NOTHING = {
  value: null,
  at: null,
  seen: [],
  versions: [],
  joined: null,
  asked: null,
  unread: null,
  earlier: 0,
};

function restState(stored: Stored): State {
  if (stored.versions.length > 1) return "conflict";
  return stored.at === null ? "untouched" : "saved";
}
