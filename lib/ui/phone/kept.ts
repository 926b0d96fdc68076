/** What lies on the phone: one's own answers, and what waits to be sent. Written down before anything is sent. */
export type State = "waiting" | "sent" | "withdrawn" | "late" | "here";

/** An answer of one's own. `label` is what it is called, `words` how it reads, `was` what it was before it was changed. */
export interface Mine {
  id: string;
  secret: string;
  edit: number;
  question: string;
  title: string;
  value: unknown;
  label: string;
  words?: string;
  state: State;
  at: string;
  was?: { label: string; at: string };
  why?: string;
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
}

/** Where it is kept: the browser's own storage, or, where that is closed, as long as the page is open. */
export class Keeping {
  private kept: Kept = { seat: "", mine: [], outbox: [] };
  private readonly name: string;
  private readonly heard = new Set<() => void>();

  constructor(
    room: string,
    private readonly store: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined,
  ) {
    this.name = `room:${room}`;
    try {
      const found = JSON.parse(this.store?.getItem(this.name) ?? "null") as Kept | null;
      if (found && Array.isArray(found.mine) && Array.isArray(found.outbox)) this.kept = found;
    } catch {
      // nothing that can be read: it begins anew
    }
  }

  get now(): Kept {
    return this.kept;
  }

  change(to: (kept: Kept) => Partial<Kept>): void {
    this.kept = { ...this.kept, ...to(this.kept) };
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

  mark(id: string, state: State): void {
    this.change(({ mine }) => ({ mine: mine.map((m) => (m.id === id ? { ...m, state } : m)) }));
  }

  /** Nothing of one's own is on the phone any more; the seat is. */
  forget(): void {
    this.change(({ seat }) => ({ seat, mine: [], outbox: [] }));
    try {
      this.store?.removeItem(this.name);
    } catch {
      // nothing was kept there
    }
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
