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
) => Promise<{ status: number; json: () => Promise<Record<string, unknown>> }>;

/** There is no seat left for this phone. */
export class Full extends Error {}
/** Something answered that is not the room: a network's own page, another program at the address. */
export class Elsewhere extends Error {}

/** What the relay says; with 410 it says which edit it has. 409 and 422 are for good. Whatever else: try again later. */
const [OK, NO_SEAT, TOO_MANY, GONE, AMISS, SLOWLY] = [200, 403, 409, 410, 422, 429];

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
    const goesOn = before && ["sent", "waiting", "unchanged"].includes(before.state);
    const secret = goesOn ? before.secret : hex(newSecret());
    const edit = goesOn ? before.edit + 1 : 1;
    const box = contribution(this.key, secret, edit, given.question, given.value);
    if (!box) return false;
    const id = hex(idOf(unhex(secret)));
    const was =
      goesOn && before.label !== given.label ? { label: before.label, at: before.at } : undefined;
    const receipted = goesOn ? before.receipted : undefined;
    const why = before?.why;
    const mine: Mine = { ...given, id, secret, edit, state: "waiting", was, receipted, why };
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

  /** What was typed and not sent becomes an answer that is kept on the phone. */
  undraft(): void {
    for (const { question, title, words } of this.keeping.now.drafts)
      this.aside({ question, title, value: words, label: words, at: "" });
    this.keeping.change(() => ({ drafts: [] }));
  }

  /** To be taken back: once it is receipted the relay's box is deleted, and what one wrote is on the phone alone. */
  withdraw(mine: Mine): void {
    this.keeping.put({ ...mine, state: "leaving", was: undefined });
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
    if (answered.status === TOO_MANY) throw new Full();
    const { seat } = answered.status === OK ? await told(answered) : {};
    if (typeof seat !== "string" || !seat) throw new Elsewhere(String(answered.status));
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
      const method = wish.box ? "PUT" : "DELETE";
      const answered = await this.ask(method, path, body, this.keeping.now.seat);
      const { status } = answered;
      if (status === SLOWLY) {
        await this.pause(1000 + 1000 * Math.random());
      } else if (status === NO_SEAT && seats++ < 1) {
        this.keeping.change(() => ({ seat: "" })); // the room began anew: a seat there
      } else if (status === TOO_MANY || status === AMISS) {
        this.done(wish);
        this.became(wish, () => ({ state: "refused" }));
      } else if (status === OK || status === GONE) {
        const { edit } = await told(answered);
        if (!receipts(wish, status, edit)) throw new Elsewhere(String(status));
        this.done(wish);
        this.became(wish, (mine) => stands(mine, wish, Number(edit ?? 0)));
      } else throw new Elsewhere(String(status));
    }
  }

  /** It waits no longer. */
  private done(wish: Wish): void {
    this.keeping.change(({ outbox }) => ({
      outbox: outbox.filter((one) => one !== wish && !(one.id === wish.id && sameEdit(one, wish))),
    }));
  }

  private became(wish: Wish, to: (mine: Mine) => Partial<Mine>): void {
    const mine = this.keeping.now.mine.find((m) => m.id === wish.id);
    if (mine) this.keeping.put({ ...mine, ...to(mine) });
  }
}

/** Whether this is the relay's own word on it, and not some other page's. */
function receipts({ box, edit }: Wish, status: number, said: unknown): boolean {
  if (status === GONE) return typeof said === "number";
  return box ? typeof said === "number" && said >= edit : said === null;
}

/** What has become of an answer, now that the room has its edit `there`, or 0 of it. */
function stands(mine: Mine, wish: Wish, there: number): Partial<Mine> {
  if (!wish.box)
    return mine.state === "leaving" ? { state: "withdrawn", receipted: undefined } : {};
  const { value, label, words, at } = mine;
  const receipted = mine.edit === there ? { edit: there, value, label, words, at } : mine.receipted;
  if (mine.state !== "waiting") return { receipted };
  if (there >= mine.edit) return { state: "sent", receipted };
  if (there >= wish.edit) return {}; // an earlier edit is there, and the later one is under way
  if (!there) return { state: "late" };
  return { ...(receipted?.edit === there ? receipted : {}), edit: mine.edit, state: "unchanged" };
}

/** What was said, as JSON; nothing where it is none. */
async function told(answered: Awaited<ReturnType<Ask>>): Promise<Record<string, unknown>> {
  const said: unknown = await answered.json().catch(() => undefined);
  return said && typeof said === "object" ? (said as Record<string, unknown>) : {};
}

const sameEdit = (one: Wish, other: Wish) => one.edit === other.edit && !one.box === !other.box;
