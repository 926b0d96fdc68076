/**
 * The rules of a meeting that is played, as `lib/spenningsfelt/content/story.py` has them: what a move is answered with,
 * and which endings fit. Pure; a test plays the same moves in both.
 */
export interface Condition {
  all: string[];
  any: string[];
  none: string[];
}

export interface Reply extends Condition {
  id: string;
  text: string;
  gives: string;
  sets: string;
  mute: boolean;
}

export interface Move {
  id: string;
  who: string;
  text: string;
  says: Reply[];
}

export interface Ending extends Condition {
  id: string;
  label: string;
  text: string;
  later: (Condition & { text: string })[];
}

export interface Person {
  id: string;
  letter: string;
  circle: string;
  knows: string[];
  name: string;
  seat: string;
  silent: string;
  portrait: string;
}

export interface Story {
  turns: number;
  start: string[];
  order: string[];
  people: Person[];
  moves: Move[];
  endings: Ending[];
}

export interface Turn {
  move: Move;
  reply: Reply;
}

/** A meeting so far: its turns, what is there, who has had the floor, and the moves that do not fit the story. */
export interface Played {
  turns: Turn[];
  there: Set<string>;
  heard: Set<Reply>;
  spoke: Set<string>;
  unfit: string[];
}

/** The meeting after these moves, or after as many of them, from the first on, as fit the story. */
export function played(story: Story, moves: string[]): Played {
  const now: Played = {
    turns: [],
    there: new Set(story.start),
    heard: new Set(),
    spoke: new Set(),
    unfit: [],
  };
  for (const [at, id] of moves.entries()) {
    const move = story.moves.find((one) => one.id === id);
    const reply = move && answer(story, now, move);
    if (!move || !reply) return { ...now, unfit: moves.slice(at) };
    add(story, now, { move, reply });
  }
  return now;
}

/** The reply that a move would get now: the first that fits, was not heard, and brings no fact again. */
export function answer(story: Story, now: Played, move: Move): Reply | undefined {
  if (now.turns.length >= story.turns) return undefined;
  return move.says.find(
    (reply) => !now.heard.has(reply) && !now.there.has(reply.gives) && fits(reply, now.there),
  );
}

function add(story: Story, now: Played, turn: Turn): void {
  const { move, reply } = turn;
  now.turns.push(turn);
  now.heard.add(reply);
  for (const name of [reply.gives, reply.sets]) if (name) now.there.add(name);
  const knows = story.people.find((person) => person.knows.includes(reply.gives))?.id;
  if (!reply.mute) for (const who of [move.who, knows]) if (who) now.spoke.add(who);
}

/** Is all of `all` there, at least one of `any` where it names some, and nothing of `none`? */
export function fits({ all, any, none }: Condition, there: Set<string>): boolean {
  const is = (name: string) => there.has(name);
  return all.every(is) && (any.length === 0 || any.some(is)) && !none.some(is);
}

/** What is told after an ending: what nobody had reckoned with, and of each who never had the floor. */
export function aftermath({ people }: Story, now: Played, { later }: Ending): string[] {
  const came = later.filter((more) => fits(more, now.there)).map(({ text }) => text);
  return [...came, ...people.filter(({ id }) => !now.spoke.has(id)).map(({ silent }) => silent)];
}

/** Who begins next time: one who never had the floor, or else who gave the fewest new facts; the first in `order`. */
export function saidLeast(story: Story, now: Played): Person | undefined {
  const spoke = ({ id }: Person) => Number(now.spoke.has(id));
  const given = ({ knows }: Person) =>
    knows.filter((fact) => now.there.has(fact) && !story.start.includes(fact)).length;
  const people = story.order.flatMap((id) => story.people.find((person) => person.id === id) ?? []);
  return people.sort((a, b) => spoke(a) - spoke(b) || given(a) - given(b))[0];
}
