/** One answer between the page and the disk: journal first, then Python, then – and only then – «Lagret». */
import type { Message, Model, Stored, Value } from "./host";
import { editOf, Journal, pageOf } from "./journal";

const PAUSE = 500; // ms after the last key
const PATIENCE = 2500; // ms without an answer before the page says that it is not saved
const AGAIN = 5000; // ms between new tries

export type State = "untouched" | "draft" | "saving" | "saved" | "failed" | "conflict";

/** This page's name in every edit it sends, so that its own earlier saves are known as its own. */
export const PAGE = Array.from(crypto.getRandomValues(new Uint8Array(5)), (b) => b.toString(36).padStart(2, "0")).join("").slice(0, 10);
let edits = 0;

export class Ledger {
  value: Value;
  state: State;
  reason = "";
  private source = "";
  private seen: string[];
  private pause: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private readonly journal: Journal;

  constructor(
    private readonly model: Model, readonly field: string, store: string, id: string,
    public stored: Stored, private readonly changed: () => void,
  ) {
    this.value = stored.value;
    this.seen = stored.seen;
    this.state = restState(stored);
    this.journal = new Journal(store, `${id}.${field}`);
    this.recover();
  }

  /** New words: into the browser's journal at once, to Python after a pause. */
  write(value: Value): void {
    this.value = value;
    this.source = `${PAGE}:${++edits}`;
    this.journal.keep({ value, source: this.source, seen: this.seen });
    this.enter("draft");
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.send(), PAUSE);
  }

  /** The leader chose among versions, or asked to try again: no pause. */
  settle(value: Value): void {
    this.seen = [...new Set([...this.seen, ...this.stored.versions.map((v) => v.id)])];
    this.write(value);
    this.flush();
  }

  /** The field or the page is being left. */
  flush(): void {
    if (this.pause !== undefined) { clearTimeout(this.pause); this.send(); }
  }

  retry(): void { this.send(); }

  receive(message: Message): void {
    if (message.type === "saved") this.saved(message.source, message);
    if (message.type === "changed") this.adopt(message);
    if (message.type === "failed" && message.source === this.source) this.fail(message.reason);
  }

  close(): void {
    this.flush();
    clearTimeout(this.patience);
  }

  private get waiting(): boolean { return this.source !== ""; }

  private send(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    if (!this.waiting) return;
    this.model.send({ type: "save", field: this.field, value: this.value, source: this.source, seen: this.seen });
    if (this.state !== "failed") this.enter("saving");
    clearTimeout(this.patience);
    this.patience = setTimeout(() => { if (this.state === "saving") this.enter("draft"); this.later(); }, PATIENCE);
  }

  private later(): void {
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.send(), AGAIN);
  }

  private saved(source: string, stored: Stored): void {
    this.journal.confirm(source);
    if (pageOf(source) === pageOf(this.source) && editOf(source) < editOf(this.source)) {
      this.seen = stored.seen.length === 1 ? stored.seen : this.seen; // our own earlier save: go on from it
      return;
    }
    if (this.waiting && source !== this.source) return;
    clearTimeout(this.patience);
    this.source = "";
    this.accept(stored);
  }

  /** Another tab saved this answer. Words being typed here stay; the two are shown side by side after the save. */
  private adopt(stored: Stored): void {
    if (!this.waiting) this.accept(stored);
  }

  private accept(stored: Stored): void {
    this.stored = stored;
    this.seen = stored.seen;
    this.value = stored.value;
    this.enter(restState(stored));
  }

  private fail(reason: string): void {
    this.reason = reason;
    this.enter("failed");
    if (reason !== "too-long" && reason !== "bad-value") this.later();
    else clearTimeout(this.patience);
  }

  /** Drafts left by a page that was closed in mid-word, or by a kernel that died. */
  private recover(): void {
    for (const draft of this.journal.drafts()) {
      if (JSON.stringify(draft.value) === JSON.stringify(this.stored.value)) { this.journal.confirm(draft.source); continue; }
      this.value = draft.value;
      this.source = draft.source;
      this.seen = draft.seen;
      this.state = "draft";
      queueMicrotask(() => this.send());
      return;
    }
  }

  private enter(state: State): void {
    this.state = state;
    this.changed();
  }
}

function restState(stored: Stored): State {
  if (stored.versions.length > 1) return "conflict";
  return stored.at === null ? "untouched" : "saved";
}
