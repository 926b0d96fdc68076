/**
 * The journal's second place: IndexedDB, which has it on the disk within milliseconds. What is written to localStorage
 * reaches the disk some seconds later: a browser that is killed meanwhile, or a laptop that loses its power, has lost it.
 */
import { type IDBPDatabase, openDB } from "idb";
import { type Draft, editOf } from "./draft";

/** A draft to keep, or the edit up to which one is to be forgotten. */
type Change = Draft | { upTo: number };

const PATIENCE = 1000; // ms: a database that does not open must not keep the exercise from being shown
const waiting = new Map<string, Change>();
let database: Promise<IDBPDatabase> | null = null;
let writing = false;

function open(): Promise<IDBPDatabase> {
  database ??= openDB("spenningsfelt", 1, {
    upgrade: (db) => void db.createObjectStore("drafts"),
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      database = null;
    },
  });
  return database;
}

export function keepDurably(key: string, draft: Draft): void {
  waiting.set(key, draft);
  void write();
}

export function forgetDurably(key: string, upTo = Number.POSITIVE_INFINITY): void {
  const change = waiting.get(key);
  if (change && "source" in change && editOf(change.source) > upTo) return;
  waiting.set(key, { upTo });
  void write();
}

/** One transaction at a time, with the last of each key: however fast one types, the disk is not kept busy. */
async function write(): Promise<void> {
  if (writing) return;
  writing = true;
  try {
    const db = await open();
    while (waiting.size > 0) await commit(db, [...waiting]);
  } catch {
    database = null; // forbidden, full or taken away: the drafts lie in localStorage all the same
  } finally {
    writing = false;
  }
}

async function commit(db: IDBPDatabase, changes: [string, Change][]): Promise<void> {
  waiting.clear();
  // strict: written through to the disk, as the answers themselves are
  const transaction = db.transaction("drafts", "readwrite", { durability: "strict" });
  await Promise.all(changes.map(([key, change]) => apply(transaction.store, key, change)));
  await transaction.done;
}

async function apply(store: Drafts, key: string, change: Change): Promise<void> {
  if ("source" in change) await store.put(change, key);
  else {
    const kept = (await store.get(key)) as Draft | undefined;
    if (kept && editOf(kept.source) <= change.upTo) await store.delete(key);
  }
}

interface Drafts {
  put(draft: Draft, key: string): Promise<unknown>;
  get(key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
}

/** Everything kept, by key; empty where the browser keeps nothing, or does not answer. */
export async function keptDurably(): Promise<Map<string, unknown>> {
  const late = new Promise<Map<string, unknown>>((done) =>
    setTimeout(() => done(new Map()), PATIENCE),
  );
  return Promise.race([everything().catch(() => new Map()), late]);
}

async function everything(): Promise<Map<string, unknown>> {
  const { store } = (await open()).transaction("drafts");
  const [keys, drafts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(keys.map((key, i) => [String(key), drafts[i]]));
}
