/** What the room's program tells a screen, and what a screen presses. All addresses are beside the page's own. */
export interface Clock {
  left: number;
  whole: number;
  running: boolean;
}

const WAIT = 12_000; // the program answers within eight seconds; after this it is asked again, whatever became of it
const AGAIN = 1000;

/** Ask for news without end: `show` what is new, and say when the program is `away`. */
export async function follow<Shown>(
  screen: "wall" | "desk",
  show: (shown: Shown) => void,
  away: (gone: boolean) => void,
): Promise<never> {
  let seen = -1;
  for (;;) {
    try {
      const asked = await fetch(`news?of=${screen}&seen=${seen}`, {
        signal: AbortSignal.timeout(WAIT),
      });
      if (!asked.ok) throw new Error(String(asked.status));
      const news: { seen: number; shows: Shown } = await asked.json();
      seen = news.seen;
      away(false);
      show(news.shows);
    } catch {
      away(true);
      seen = -1;
      await new Promise((on) => setTimeout(on, AGAIN));
    }
  }
}

async function post(where: string, what: unknown): Promise<boolean> {
  const body = JSON.stringify(what);
  try {
    return (await fetch(where, { method: "POST", body, signal: AbortSignal.timeout(WAIT) })).ok;
  } catch {
    return false;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One press, after those before it; false when it was not kept. */
export function press(what: { do: string } & Record<string, unknown>): Promise<boolean> {
  const kept = last.then(() => post("press", what));
  last = kept;
  return kept;
}

/** The programme that the trainer has made. */
export const make = (setting: unknown) => post("make", setting);

/** The room is closed, and what it holds deleted. */
export const closeRoom = () => post("close", {});

/** Phones on at an address, or off; false where that could not be. */
export const turnPhones = (what: { on: boolean; address?: string }) => post("phones", what);

/** This machine's addresses, the likeliest for phones first, each with the name of its card. */
export async function addresses(): Promise<[string, string][]> {
  try {
    const asked = await fetch("phones", { signal: AbortSignal.timeout(WAIT) });
    return ((await asked.json()) as { addresses: [string, string][] }).addresses;
  } catch {
    return [];
  }
}

let table: Record<string, string> | undefined;

/** A word of the room's, filled. */
export function word(key: string, details: Record<string, string | number> = {}): string {
  table ??= JSON.parse(document.getElementById("told")?.textContent ?? "{}") as Record<
    string,
    string
  >;
  const one = details.n === 1 ? table[`${key}-one`] : undefined;
  const text = one ?? table[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place));
}
