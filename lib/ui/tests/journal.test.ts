import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { keptDurably } from "../saving/durable";
import { anyDrafts, forgetDrafts, forgetVoid, Journal, recover } from "../saving/journal";
import { shelf } from "./browser";

const draft = (value: string, edit: number, era = "") => ({
  value,
  source: `aaaaaa:${edit}`,
  seen: [],
  era,
});
const journal = new Journal("store", "01.x.text");

/** Until what is written has come to the disk: a draft of another answer, the last in the row, is there. */
let rows = 0;
async function written(): Promise<Map<string, unknown>> {
  const mark = `bbbbbb:${++rows}`;
  new Journal("other", "mark").keep({ ...draft("", 0), source: mark });
  for (;;) {
    const kept = await keptDurably();
    const last = kept.get("spenningsfelt:other:mark:bbbbbb") as { source: string } | undefined;
    kept.delete("spenningsfelt:other:mark:bbbbbb");
    if (last?.source === mark) return kept;
  }
}
const values = (kept: Map<string, unknown>) =>
  [...kept.values()].map((d) => (d as { value: string }).value);

beforeEach(async () => {
  shelf.forbidden = false;
  shelf.room = Number.POSITIVE_INFINITY;
  forgetDrafts("store");
  await written();
  shelf.items.clear();
});

test("a draft lies in both places, and goes from both when Python has confirmed it", async () => {
  journal.keep(draft("Ord", 1));
  assert.deepEqual(values(await written()), ["Ord"]);
  assert.deepEqual(
    journal.drafts().map((d) => d.value),
    ["Ord"],
  );
  journal.confirm("aaaaaa:1");
  assert.deepEqual(values(await written()), []);
  assert.deepEqual(journal.drafts(), []);
});

test("what was typed after the confirmed edit stays in both places", async () => {
  journal.keep(draft("Ord", 1));
  journal.keep(draft("Ord og", 2));
  journal.confirm("aaaaaa:1");
  assert.deepEqual(values(await written()), ["Ord og"]);
  assert.deepEqual(
    journal.drafts().map((d) => d.value),
    ["Ord og"],
  );
  await written();
  journal.confirm("aaaaaa:1"); // once more, with nothing waiting to be written
  assert.deepEqual(values(await written()), ["Ord og"]);
});

test("a deletion takes the drafts of these answers, and of no others", async () => {
  const other = new Journal("neighbour", "01.x.text");
  journal.keep(draft("Mine", 1));
  other.keep(draft("Naboens", 1));
  forgetDrafts("store");
  assert.ok(!anyDrafts("store"));
  assert.deepEqual(values(await written()), ["Naboens"]);
  forgetDrafts("neighbour");
});

test("drafts from before a deletion are void, later ones are not", async () => {
  journal.keep(draft("Før", 1, "one"));
  new Journal("store", "01.y").keep(draft("Etter", 1, "two"));
  forgetVoid("store", "two");
  assert.deepEqual(values(await written()), ["Etter"]);
});

test("what was written while the folder was gone is not void when it is brought back", async () => {
  journal.keep(draft("Mens mappa var borte", 1, "two"));
  forgetVoid("store", "one");
  assert.deepEqual(values(await written()), ["Mens mappa var borte"]);
  forgetVoid("store", ""); // nothing had ever been deleted before that
  assert.deepEqual(values(await written()), ["Mens mappa var borte"]);
});

test("where storage is full or forbidden, the page keeps its drafts as long as it lives", async () => {
  shelf.room = 10;
  journal.keep(draft("Fullt", 1));
  assert.deepEqual(
    journal.drafts().map((d) => d.value),
    ["Fullt"],
  );
  assert.deepEqual(values(await written()), ["Fullt"], "the other place has room");
  shelf.forbidden = true;
  journal.keep(draft("Forbudt", 2));
  assert.deepEqual(
    journal.drafts().map((d) => d.value),
    ["Forbudt"],
  );
  journal.confirm("aaaaaa:2");
  assert.deepEqual(journal.drafts(), []);
});

test("what a killed browser has lost of the one place comes back from the other", async () => {
  journal.keep(draft("Først", 1));
  const late = [...shelf.items];
  journal.keep(draft("Først og sist", 2));
  new Journal("store", "01.y").keep(draft("Annet felt", 1));
  await written();
  shelf.items.clear(); // the browser had written none of it, or only the beginning
  late.forEach(([key, value]) => shelf.items.set(key, value));
  await recover();
  assert.deepEqual(
    journal.drafts().map((d) => d.value),
    ["Først og sist"],
  );
  assert.ok(anyDrafts("store"));
});

test("nothing that lies in storage can stop a page", async () => {
  for (const odd of ["", "null", "{}", "[]", "{", '{"source":1,"seen":[]}', '"a"'])
    shelf.items.set(`spenningsfelt:store:01.x.text:${odd.length}`, odd);
  assert.deepEqual(journal.drafts(), []);
  assert.doesNotThrow(() => journal.confirm("aaaaaa:1"));
});
