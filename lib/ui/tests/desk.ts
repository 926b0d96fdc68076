/** What Python does with one answer, in short: versions that build on each other, receipts, refusals, a full disk, a folder
 * that is deleted by hand and brought back. */
import type { Message, Stored, Value, Version } from "../model";
import { editOf, pageOf } from "../saving/draft";

export const EMPTY: Stored = {
  value: null,
  at: null,
  seen: [],
  versions: [],
  joined: null,
  question: "",
  asked: null,
  earlier: 0,
  era: "",
};

export interface Save {
  type: string;
  field: string;
  value: Value;
  source: string;
  seen: string[];
  era: string;
}

interface Written {
  id: string;
  value: Value;
  source: string;
  replaces: string[];
}

export class Desk {
  /** Every version there has been, wherever it is now. */
  readonly written: Written[] = [];
  /** Those in the folder, and those in one that was taken away. */
  private here: Written[] = [];
  private trash: Written[] = [];
  private full = false;
  /** Something has been deleted before, so that there is an era to go back to. */
  private kept = 1;
  private gone = false;

  /** `replaced` hears what a version takes the place of. */
  constructor(private readonly replaced: (by: Value, what: Value) => void = () => undefined) {}

  fills(full: boolean): void {
    this.full = full;
  }

  /** The folder is deleted by hand. */
  remove(): void {
    if (this.here.length === 0) return;
    this.trash = this.here;
    this.here = [];
    this.gone = true;
  }

  /** It is taken out of the trash again, with nothing saved meanwhile or beside what was. */
  bringBack(): void {
    this.here = [...this.trash, ...this.here];
    this.trash = [];
    this.gone = false;
  }

  get era(): string {
    return String(this.kept + (this.gone ? 1 : 0)).padStart(4, "0");
  }

  get heads(): Written[] {
    const replaced = new Set(this.here.flatMap((v) => v.replaces));
    return this.here.filter((v) => !replaced.has(v.id));
  }

  answer(save: Save): Message {
    const { field, source } = save;
    const refuse = (reason: string): Message => ({
      type: "failed",
      field,
      source,
      reason,
      era: this.era,
    });
    const deleted = this.trash.some((v) => save.seen.includes(v.id));
    if (deleted || save.era < this.era) return refuse("deleted");
    if (this.full) return refuse("no-space");
    if (String(save.value).includes("too long")) return refuse("too-long");
    if (String(save.value).includes("stuck")) return refuse("unknown");
    const version = this.keep(save).id;
    return { ...this.stored(), type: "saved", field, source, version };
  }

  stored(): Stored {
    const { heads } = this;
    const last = heads.at(-1);
    if (!last) return { ...EMPTY, era: this.era };
    const plain = (v: Written): Version => ({
      ...v,
      at: NOON,
      shown: String(v.value),
      asked: null,
    });
    return {
      ...EMPTY,
      value: last.value,
      at: NOON,
      seen: heads.map((v) => v.id),
      versions: heads.length > 1 ? heads.map(plain) : [],
      era: this.era,
    };
  }

  private keep(save: Save): Written {
    if (this.gone) this.kept++; // begun anew: what was deleted stays so
    this.gone = false;
    const { heads } = this;
    const again = this.here.find(
      (v) => samePage(v, save) && editOf(v.source) >= editOf(save.source),
    );
    const same = heads.length === 1 && heads[0]?.value === save.value ? heads[0] : undefined;
    if (again ?? same) return (again ?? same) as Written;
    const seen = heads.filter((v) => save.seen.includes(v.id) || samePage(v, save));
    seen.forEach((v) => this.replaced(save.value, v.value));
    const replaces = [...save.seen, ...seen.map((v) => v.id)];
    const made = {
      id: `d-${this.written.length}@1`,
      value: save.value,
      source: save.source,
      replaces,
    };
    this.here.push(made);
    this.written.push(made);
    return made;
  }
}

const NOON = "2026-01-01T12:00:00.000Z";
const samePage = (one: { source: string }, other: { source: string }) =>
  pageOf(one.source) === pageOf(other.source);
