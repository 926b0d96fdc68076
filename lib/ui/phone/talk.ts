/** The phone's talk with the relay. It has its own clock: a poll that says nothing for twelve seconds is begun anew. */
import type { Ask } from "./outbox.js";
import type { Told } from "./told.js";

const WAIT = 12_000; // the relay answers within eight seconds
const AGAIN = 2_000;

export const ask: Ask = async (method, path, body, seat) => {
  const giveUp = new AbortController(); // by a clock of its own: older phones have no `AbortSignal.timeout`
  const clock = setTimeout(() => giveUp.abort(), WAIT);
  try {
    return await fetch(`/${path}`, {
      method,
      body: body as BodyInit | undefined,
      headers: seat ? { "X-Seat": seat } : {},
      cache: "no-store",
      credentials: "omit",
      signal: giveUp.signal,
    });
  } finally {
    clearTimeout(clock);
  }
};

/** Follow the room: `show` what is new; `heard` says whether the relay answers. Ends when the room does. */
export async function follow(
  show: (told: Told) => void,
  heard: (there: boolean) => void,
): Promise<void> {
  let seen = "";
  let giveUp = new AbortController();
  let wake = () => {};
  const anew = () => {
    if (document.visibilityState === "hidden") return;
    giveUp.abort(); // what was under way when the phone fell asleep will not be answered
    wake();
  };
  for (const event of ["visibilitychange", "online", "pageshow"]) addEventListener(event, anew);
  document.addEventListener("visibilitychange", anew);
  for (;;) {
    giveUp = new AbortController();
    const clock = setTimeout(() => giveUp.abort(), WAIT);
    const begun = Date.now();
    try {
      const { lang } = document.documentElement;
      const answer = await fetch(`/now?language=${lang}&seen=${seen}`, {
        cache: "no-store",
        credentials: "omit",
        signal: giveUp.signal,
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const news: { seen: string; shows: Told } = await answer.json();
      seen = news.seen;
      heard(true);
      show(news.shows);
      if (news.shows.face === "ended") return;
    } catch {
      const woken = giveUp.signal.aborted && Date.now() - begun < WAIT - 500;
      if (!woken) {
        heard(false);
        seen = "";
        await new Promise<void>((on) => {
          wake = on;
          setTimeout(on, AGAIN);
        });
      }
    } finally {
      clearTimeout(clock);
    }
  }
}
