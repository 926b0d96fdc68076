/** What lies on the phone: one's own answers, and what waits to be sent. Written down before anything is sent. */
export type State =
  | "waiting"
  | "sent"
  | "leaving" // to be withdrawn, and no receipt for it yet
  | "withdrawn"
  | "late" // nothing of it counts
  | "unchanged" // a change came late: what was sent before it counts
  | "refused"
  | "here";

/** What an answer is called, how it reads, and when it was given. */
export interface Said {
  value: unknown;
  label: string;
  words?: string;
  at: string;
}

/** An answer of one's own: what it `was` before it was changed, and the last of it that the room has a receipt for. */
export interface Mine extends Said {
  id: string;
  secret: string;
  edit: number;
  question: string;
  title: string;
  state: State;
  was?: { label: string; at: string };
  receipted?: Said & { edit: number };
  why?: string;
}

/** Words one has typed and neither sent nor kept. */
export interface Draft {
  question: string;
  title: string;
  words: string;
}

/** Something to be sent: a box, or none where it is to be withdrawn. */
export interface Wish {
  id: string;
  secret: string;
  edit: number;
  question: string;
  box: string | null;
}

export interface Kept {
  seat: string;
  mine: Mine[];
  outbox: Wish[];
  drafts: Draft[];
  /** When anything of this was last changed, as clocks count it. */
  last: number;
}

const ROOM = "room:";
const NONE = { seat: "", mine: [], outbox: [], drafts: [], last: 0 };
const WEEK = 7 * 24 * 60 * 60 * 1000;

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Where it is kept: the browser's own storage, or, where that is closed, as long as the page is open. */
export class Keeping {
  private kept: Kept = NONE;
  private readonly name: string;
  private readonly heard = new Set<() => void>();

  constructor(
    room: string,
    private readonly store: Store | undefined,
    private readonly clock = () => Date.now(),
  ) {
    this.name = `${ROOM}${room}`;
    this.sweep();
    this.kept = this.read(this.name) ?? NONE;
  }

  /** What is kept under a name; nothing where it cannot be read: then it begins anew. */
  private read(name: string): Kept | undefined {
    try {
      const found = JSON.parse(this.store?.getItem(name) ?? "null") as Kept | null;
      if (found && Array.isArray(found.mine) && Array.isArray(found.outbox))
        return { ...NONE, ...found };
    } catch {
      // as if it were not there
    }
    return undefined;
  }

  /** Rooms that nobody has touched for a week are no longer on the phone: who next has the address could read them. */
  private sweep(): void {
    try {
      const { store } = this;
      const names = Array.from({ length: store?.length ?? 0 }, (_, n) => store?.key(n) ?? "");
      for (const name of names.filter((one) => one.startsWith(ROOM)))
        if (this.clock() - (this.read(name)?.last ?? 0) > WEEK) store?.removeItem(name);
    } catch {
      // closed to pages
    }
  }

  get now(): Kept {
    return this.kept;
  }

  change(to: (kept: Kept) => Partial<Kept>): void {
    this.kept = { ...this.kept, ...to(this.kept), last: this.clock() };
    try {
      this.store?.setItem(this.name, JSON.stringify(this.kept));
    } catch {
      // full, or closed to pages: it is still here
    }
    for (const told of this.heard) told();
  }

  /** With one answer as it is now; a new one comes last. */
  put(one: Mine): void {
    this.change(({ mine }) => ({
      mine: mine.some((m) => m.id === one.id)
        ? mine.map((m) => (m.id === one.id ? one : m))
        : [...mine, one],
    }));
  }

  /** Nothing of one's own is on the phone any more; the seat is. */
  forget(): void {
    this.change(({ seat }) => ({ ...NONE, seat }));
    try {
      this.store?.removeItem(this.name);
    } catch {
      // nothing was kept there
    }
  }

  /** Remember what is being typed; without words there is nothing to remember. */
  draft(one: Draft): void {
    this.change(({ drafts }) => ({
      drafts: [
        ...drafts.filter(({ question }) => question !== one.question),
        ...(one.words.trim() ? [one] : []),
      ],
    }));
  }

  drafted(question: string): string {
    return this.kept.drafts.find((one) => one.question === question)?.words ?? "";
  }

  follow(told: () => void): () => void {
    this.heard.add(told);
    return () => this.heard.delete(told);
  }

  /** One's standing answer to a question; of several, the last. */
  to(question: string): Mine | undefined {
    return this.kept.mine.filter((m) => m.question === question).at(-1);
  }
}
