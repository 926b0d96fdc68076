import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import type { Message } from "../model";
import { compose } from "../saving/composing";
import type { Entry } from "../saving/drafts";
import { Ledger } from "../saving/ledger";
import { unsaved, waiting } from "../saving/unsaved";
import { shelf } from "./browser";
import { EMPTY, type Save } from "./desk";

const open: Ledger[] = [];

/** A page with one field, and what it has sent. */
function page(stored = EMPTY) {
  const sent: Save[] = [];
  const host = { broken: false };
  const model = {
    send: (message: unknown) => {
      if (host.broken) throw new Error("the connection is gone");
      sent.push(message as Save);
    },
  };
  const ledger = new Ledger(model, "text", "store", "01.x", stored, () => undefined);
  open.push(ledger);
  const fail = (at: number, reason: string) =>
    ledger.receive({
      type: "failed",
      field: "text",
      source: sent[at]?.source ?? "",
      reason,
      era: "",
    });
  const save = (at: number, id = `a-${at + 1}@1`) =>
    ledger.receive({
      ...EMPTY,
      type: "saved",
      field: "text",
      source: sent[at]?.source ?? "",
      version: id,
      value: sent[at]?.value,
      at: "2026-01-01T00:00:00.000Z",
      seen: [id],
    } as Message);
  return { ledger, sent, host, fail, save };
}

const left = (page: string, value: string) =>
  shelf.setItem(
    `spenningsfelt:store:01.x.text:${page}`,
    JSON.stringify({ value, source: `${page}:1`, seen: [], era: "" }),
  );
const inJournal = () =>
  [...shelf.items.values()].map((kept) => (JSON.parse(kept) as { value: unknown }).value);

/** Step by step: what a timer sets going is in time too. */
const pass = (time: number) => {
  for (let gone = 0; gone < time; gone += 100) mock.timers.tick(100);
};

beforeEach(() => {
  open.splice(0).forEach((ledger) => ledger.close());
  shelf.items.clear();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});

test("a draft that is refused does not stop those behind it", async () => {
  left("aaaaaa", "A");
  left("bbbbbb", "B");
  const { sent, fail } = page();
  await Promise.resolve();
  assert.deepEqual(
    sent.map((m) => m.value),
    ["A"],
  );
  fail(0, "bad-value");
  assert.deepEqual(
    sent.map((m) => m.value),
    ["A", "B"],
  );
});

test("the first key takes no draft away that has not been read", async () => {
  left("aaaaaa", "A");
  left("bbbbbb", "B");
  const { ledger, fail } = page();
  await Promise.resolve();
  assert.equal(ledger.value, "B");
  fail(0, "bad-value");
  ledger.write("B!");
  assert.ok(inJournal().includes("A"));
});

test("a send that throws is tried again", () => {
  const { ledger, sent, host } = page();
  host.broken = true;
  ledger.write("Ord");
  assert.doesNotThrow(() => pass(500));
  pass(2000);
  host.broken = false;
  pass(10_000);
  assert.deepEqual(
    sent.map((m) => m.value),
    ["Ord"],
  );
});

test("to leave a page whose connection is gone throws nothing", () => {
  const { ledger, host } = page();
  ledger.write("Ord");
  host.broken = true;
  assert.doesNotThrow(() => ledger.close());
  assert.deepEqual(inJournal(), ["Ord"]);
});

test("what the disk refuses for a while is tried again", () => {
  const { ledger, sent, fail, save } = page();
  ledger.write("Ord");
  pass(500);
  fail(0, "no-space");
  assert.equal(ledger.state, "failed");
  pass(5000);
  assert.equal(sent.length, 2);
  save(1);
  assert.equal(ledger.state, "saved");
  assert.deepEqual(inJournal(), []);
});

test("what no try can save is not tried again by itself, and holds up nobody who leaves", () => {
  const { ledger, sent, fail } = page();
  ledger.write("Ord");
  assert.ok(unsaved("01"));
  assert.ok(!unsaved("02"));
  pass(500);
  fail(0, "too-long");
  pass(20_000);
  assert.equal(sent.length, 1);
  assert.ok(!unsaved());
  assert.deepEqual(inJournal(), ["Ord"]);
});

test("a draft set aside is read in the field, and what stood there is sent all the same", async () => {
  left("aaaaaa", "A");
  const { ledger, sent, fail, save } = page();
  await Promise.resolve();
  ledger.write("Nytt");
  fail(0, "bad-value");
  const [aside] = ledger.aside;
  assert.ok(aside);
  ledger.show(aside);
  assert.equal(ledger.value, "A");
  assert.deepEqual(
    sent.map((m) => m.value),
    ["A", "Nytt"],
  );
  save(1);
  assert.equal(ledger.value, "A");
  ledger.write("A, men kortere");
  pass(500);
  save(2, "a-3@1");
  assert.deepEqual(sent.at(-1)?.seen, [], "what was not before one's eyes is not replaced");
  assert.deepEqual(inJournal(), []);
});

test("a draft set aside goes when its leader says so", async () => {
  left("aaaaaa", "A");
  left("bbbbbb", "B");
  const { ledger, fail } = page();
  await Promise.resolve();
  fail(0, "too-long");
  ledger.discard(ledger.aside[0] as Entry);
  assert.deepEqual(inJournal(), ["B"]);
  assert.deepEqual(ledger.aside, []);
});

test("words from before everything was deleted are kept only when their leader says so", () => {
  const { ledger, sent, fail } = page();
  ledger.write("Ord");
  pass(500);
  ledger.receive({
    type: "failed",
    field: "text",
    source: sent[0]?.source ?? "",
    reason: "deleted",
    era: "e2",
  });
  pass(20_000);
  assert.equal(sent.length, 1);
  ledger.retry();
  assert.deepEqual([sent[1]?.era, sent[1]?.seen], ["e2", []]);
  fail(1, "no-space");
  assert.equal(ledger.state, "failed");
});

test("words are waited for from when they were sent until somebody answers, be it by a refusal", () => {
  const { ledger, fail, save } = page();
  ledger.write("Ord");
  assert.equal(waiting(), 0);
  pass(500);
  assert.ok(waiting() > 0);
  fail(0, "no-space");
  assert.equal(waiting(), 0);
  pass(5000);
  assert.ok(waiting() > 0);
  save(1);
  assert.equal(waiting(), 0);
});

test("a page that is left asks nothing more of its connection", () => {
  const { ledger, sent } = page();
  ledger.write("Ord");
  ledger.close();
  pass(30_000);
  assert.equal(sent.length, 1);
  assert.ok(!unsaved());
});

test("where storage is forbidden, one writes and saves as elsewhere", () => {
  shelf.forbidden = true;
  const { ledger, save } = page();
  ledger.write("Ord");
  pass(500);
  save(0);
  shelf.forbidden = false;
  assert.equal(ledger.state, "saved");
});

test("half a letter is not sent: a dead key waits for the letter it belongs to", () => {
  const { ledger, sent } = page();
  compose(true);
  ledger.write("Caf´");
  pass(2000);
  assert.equal(sent.length, 0);
  compose(false);
  ledger.write("Café");
  pass(500);
  assert.deepEqual(
    sent.map((m) => m.value),
    ["Café"],
  );
});

test("the same words with letters put together and taken apart are no draft", async () => {
  left("aaaaaa", "Ga\u030a");
  const { ledger, sent } = page({ ...EMPTY, value: "G\u00e5", at: "2026-01-01T00:00:00.000Z" });
  await Promise.resolve();
  assert.equal(ledger.state, "saved");
  assert.deepEqual(sent, []);
});
