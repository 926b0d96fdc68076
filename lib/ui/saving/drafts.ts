/** The drafts of one answer: the one whose words stand in the field, and those that other pages have left behind. */
import type { Value } from "../model";
import { type Draft, editOf, pageName, pageOf } from "./draft";
import type { Journal } from "./journal";

/** `read`: it stood in the field when the next words were written. `refused`: why it cannot be saved as it is. */
export interface Entry {
  draft: Draft;
  read?: boolean;
  refused?: string;
  /** The era in which it was refused. */
  era?: string;
}

/** Sending the same again would not help. */
const FINAL = new Set(["too-long", "bad-value", "deleted"]);

export class Drafts {
  /** The one whose words stand in the field; null when those are on disk. */
  here: Entry | null;
  private behind: Entry[];
  private page = pageName();
  private edits = 0;

  /** `onDisk`: a draft that says the same has come through, though its page never heard of it. */
  constructor(
    private readonly journal: Journal,
    onDisk: Value,
  ) {
    const left = journal.drafts();
    left.filter((d) => same(d.value, onDisk)).forEach((d) => journal.confirm(d.source));
    this.behind = left.filter((d) => !same(d.value, onDisk)).map((draft) => ({ draft }));
    this.here = this.behind.pop() ?? null;
  }

  /** Those that are refused and do not stand in the field: nobody has read them yet. */
  get aside(): Entry[] {
    return this.behind.filter((entry) => entry.refused);
  }

  /** What to send: those left behind first, each as it was. */
  next(tried: ReadonlySet<string> = new Set()): Entry | undefined {
    return [...this.behind, this.here].find(
      (entry): entry is Entry => !!entry && !entry.refused && !tried.has(entry.draft.source),
    );
  }

  /** New words in the field. What stood there has been read: refused, it goes; on its way, it is sent all the same. */
  write(value: Value, seen: string[], era: string): void {
    const before = this.here;
    this.here = { draft: { value, source: `${this.page}:${++this.edits}`, seen, era } };
    this.journal.keep(this.here.draft);
    if (!before || this.isOwn(before)) return;
    if (before.refused) this.journal.confirm(before.draft.source);
    else this.behind.push({ ...before, read: true });
  }

  /** `source` has become `version`: what is written on top of it builds on that. */
  saved(source: string, version: string): void {
    this.journal.confirm(source);
    const was = this.behind.find((entry) => entry.draft.source === source);
    this.behind = this.behind.filter((entry) => entry !== was);
    if (!this.here) return;
    if (this.here.draft.source === source) this.here = null;
    else if (was?.read || this.isEarlier(source))
      this.here.draft = { ...this.here.draft, seen: [...this.here.draft.seen, version] };
  }

  /** The one that could not be saved, unless it has been written on since. */
  failed(source: string, reason: string, era: string): Entry | undefined {
    const entry = [...this.behind, this.here].find((one) => one?.draft.source === source);
    if (entry && FINAL.has(reason)) Object.assign(entry, { refused: reason, era });
    return entry ?? undefined;
  }

  /** What has been deleted meanwhile is to be kept all the same; anything else is tried once more as it is. */
  insist(): void {
    const { here } = this;
    if (here?.refused === "deleted") {
      here.draft = { ...here.draft, seen: [], era: here.era ?? "" };
      this.journal.keep(here.draft);
    }
    if (here) delete here.refused;
  }

  /** Into the field with one that was set aside. What stands there waits, and is written on by a page of its own. */
  show(entry: Entry): void {
    this.behind = this.behind.filter((one) => one !== entry);
    if (this.here) this.behind.push(this.here);
    this.here = entry;
    this.page = pageName();
  }

  /** The leader has read it and lets it go. */
  discard(entry: Entry): void {
    this.behind = this.behind.filter((one) => one !== entry);
    this.journal.confirm(entry.draft.source);
  }

  /** Everything has been deleted, the journal with it. */
  clear(): void {
    this.here = null;
    this.behind = [];
  }

  private isOwn(entry: Entry): boolean {
    return pageOf(entry.draft.source) === this.page;
  }

  private isEarlier(source: string): boolean {
    const own = this.here?.draft.source ?? "";
    return pageOf(source) === pageOf(own) && editOf(source) < editOf(own);
  }
}

/** Letters put together and letters with their marks apart (å, and a + ring) are the same words. */
const same = (a: Value, b: Value): boolean =>
  JSON.stringify(a).normalize("NFC") === JSON.stringify(b).normalize("NFC");
