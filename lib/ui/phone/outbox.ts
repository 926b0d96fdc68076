/** What waits is sent in the order it was wished, each until it is receipted: so nothing is lost and nothing counts twice. */
import { hex, joined, number, unhex } from "./bytes.js";
import type { Keeping, Mine, Wish } from "./kept.js";
import { contribution, idOf, newSecret } from "./seal.js";

/** Asks the relay: the status, and what it said. Rejects where nothing is heard. */
export type Ask = (
  method: string,
  path: string,
  body?: Uint8Array,
  seat?: string,
) => Promise<{ status: number; json: () => Promise<Record<string, string>> }>;

export class Full extends Error {}

const [OK, NO_SEAT, FULL, GONE, SLOWLY] = [200, 403, 409, 410, 429];

export interface Given {
  question: string;
  title: string;
  value: unknown;
  label: string;
  words?: string;
  at: string;
}

export class Outbox {
  private sending: Promise<void> | undefined;

  constructor(
    readonly key: Uint8Array,
    readonly keeping: Keeping,
    private readonly ask: Ask,
    private readonly pause = (ms: number) => new Promise<void>((on) => setTimeout(on, ms)),
  ) {}

  /** Answer, or change an answer; false where it is too long. `anew` is another answer to the same question. */
  answer(given: Given, anew = false): boolean {
    const before = anew ? undefined : this.keeping.to(given.question);
    const goesOn = before && (before.state === "sent" || before.state === "waiting");
    const secret = goesOn ? before.secret : hex(newSecret());
    const edit = goesOn ? before.edit + 1 : 1;
    const box = contribution(this.key, secret, edit, given.question, given.value);
    if (!box) return false;
    const id = hex(idOf(unhex(secret)));
    const was =
      goesOn && before.label !== given.label ? { label: before.label, at: before.at } : undefined;
    const mine: Mine = { ...given, id, secret, edit, state: "waiting", was, why: before?.why };
    if (before && !goesOn) this.drop(before.id);
    this.keeping.put(mine);
    this.want({ id, secret, edit, question: given.question, box: hex(box) });
    return true;
  }

  /** Kept on the phone: nothing is sent. */
  aside(given: Given): void {
    const secret = newSecret();
    const id = hex(idOf(secret));
    this.keeping.put({ ...given, id, secret: "", edit: 0, state: "here" });
  }

  /** Taken back: the relay's box is deleted, and what one wrote is on the phone alone. */
  withdraw(mine: Mine): void {
    this.keeping.put({ ...mine, state: "withdrawn", was: undefined });
    this.want({ ...mine, box: null });
  }

  /** Sends all that waits; after it nothing waits. Rejects where nothing is heard, or there is no seat. */
  deliver(): Promise<void> {
    this.sending ??= this.run().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  async join(): Promise<void> {
    if (this.keeping.now.seat) return;
    const answered = await this.ask("POST", "join", new Uint8Array());
    if (answered.status === FULL) throw new Full();
    if (answered.status !== OK) throw new Error(String(answered.status));
    const { seat = "" } = await answered.json();
    this.keeping.change(() => ({ seat }));
  }

  private drop(id: string): void {
    this.keeping.change(({ mine }) => ({ mine: mine.filter((m) => m.id !== id) }));
  }

  private want({ id, secret, edit, question, box }: Wish): void {
    // an edit that is not under way yet is replaced; the first may be under way
    this.keeping.change(({ outbox }) => ({
      outbox: [
        ...outbox.filter((other, n) => n === 0 || other.id !== id || !other.box || !box),
        { id, secret, edit, question, box },
      ],
    }));
    this.deliver().catch(() => undefined); // who follows the news says so
  }

  private async run(): Promise<void> {
    for (let seats = 0; ; ) {
      await this.join();
      const wish = this.keeping.now.outbox[0];
      if (!wish) return;
      const body = wish.box ? joined(number(wish.edit, 4), unhex(wish.box)) : unhex(wish.secret);
      const path = `box/${wish.question}/${wish.id}`;
      const { status } = await this.ask(
        wish.box ? "PUT" : "DELETE",
        path,
        body,
        this.keeping.now.seat,
      );
      if (status === SLOWLY) {
        await this.pause(1000 + 1000 * Math.random());
      } else if (status === NO_SEAT && seats++ < 1) {
        this.keeping.change(() => ({ seat: "" })); // the room began anew: a seat there
      } else if (status === OK || status < 500) {
        this.done(wish, status);
      } else throw new Error(String(status));
    }
  }

  /** Receipted, or refused for good: what was refused is still here. */
  private done(wish: Wish, status: number): void {
    this.keeping.change(({ outbox }) => ({
      outbox: outbox.filter((one) => one !== wish && !(one.id === wish.id && sameEdit(one, wish))),
    }));
    const mine = this.keeping.now.mine.find((m) => m.id === wish.id);
    if (!wish.box || !mine || mine.state !== "waiting") return;
    if (status !== OK) this.keeping.mark(wish.id, status === GONE ? "late" : "here");
    else if (mine.edit === wish.edit) this.keeping.mark(wish.id, "sent");
  }
}

const sameEdit = (one: Wish, other: Wish) => one.edit === other.edit && !one.box === !other.box;
