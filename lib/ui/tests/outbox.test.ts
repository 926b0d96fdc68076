import assert from "node:assert/strict";
import { test } from "node:test";
import { x25519 } from "@noble/curves/ed25519.js";
import { unhex } from "../phone/bytes";
import { Keeping } from "../phone/kept";
import { Outbox } from "../phone/outbox";
import { broken } from "../phone/picture";
import { markOf, unseal } from "../phone/seal";

const keys = x25519.keygen();
/** By Python's BLAKE2b of sixteen zeros, personalised «point». */
const MARK = "b15e51ad906e7d36b9b41a00dcadafcb";
const SENT = { question: "q", title: "Q", value: "a", label: "a", at: "10.00" };

type Fate = number | "lost" | "unheard" | [status: number, said: unknown];

/** What the relay says with a status: which edit it has. */
const receipt = (method: string, status: number, body?: Uint8Array) =>
  status === 410 ? { edit: 0 } : { edit: method === "PUT" ? body?.[3] : null };

/** A relay that does as it is told: what is to become of each request, in order; and after that all is well. */
function relay(...fates: Fate[]) {
  const came: string[] = [];
  const store = new Map<string, string>();
  const storage = {
    get length() {
      return store.size;
    },
    key: (n: number) => [...store.keys()][n] ?? null,
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, text: string) => void store.set(name, text),
    removeItem: (name: string) => void store.delete(name),
  };
  const ask = async (method: string, path: string, body?: Uint8Array) => {
    const fate = path === "join" ? 200 : (fates.shift() ?? 200);
    if (fate !== "lost" && path !== "join") {
      const box = method === "PUT" && body && unseal(body.slice(4), keys.publicKey, keys.secretKey);
      const said = box && new TextDecoder().decode(box.slice(31)).replace(/\0+$/, "");
      came.push(`${method} ${path.slice(-4)} ${said || ""}`.trim());
    }
    if (fate === "lost" || fate === "unheard") throw new TypeError("network");
    if (path === "join") return { status: 200, json: async () => ({ seat: "1.x" }) };
    const [status, said] = Array.isArray(fate) ? fate : [fate, receipt(method, fate, body)];
    return { status, json: async () => said as Record<string, unknown> };
  };
  const begin = (at = 0) =>
    new Outbox(keys.publicKey, new Keeping("r", storage, () => at), ask, async () => {});
  return { came, begin, store };
}

const settle = () => new Promise((on) => setTimeout(on, 30));

test("what is wished is sent in order, each until it is receipted", async () => {
  const { came, begin } = relay("unheard", "lost", 429);
  const outbox = begin();
  outbox.answer(SENT);
  await settle();
  outbox.answer({ ...SENT, value: "b", label: "b" });
  await settle();
  const mine = outbox.keeping.to("q");
  assert.ok(mine);
  outbox.withdraw(mine);
  await outbox.deliver();
  outbox.answer({ ...SENT, value: "c", label: "c" });
  await outbox.deliver();
  const id = mine.id.slice(-4);
  const again = outbox.keeping.to("q");
  assert.equal(came.at(-2), `DELETE ${id}`);
  assert.equal(came.at(-1), `PUT ${again?.id.slice(-4)} ["q","c"]`);
  assert.ok(came.indexOf(`PUT ${id} ["q","b"]`) > came.lastIndexOf(`PUT ${id} ["q","a"]`));
  assert.notEqual(again?.id, mine.id);
  assert.equal(again?.state, "sent");
});

test("what waits is still there when the page is opened anew", async () => {
  const { came, begin, store } = relay("lost", "lost");
  begin().answer(SENT);
  await settle();
  const anew = begin();
  assert.equal(anew.keeping.to("q")?.state, "waiting");
  await anew.deliver().catch(() => undefined);
  await anew.deliver();
  assert.equal(anew.keeping.to("q")?.state, "sent");
  assert.equal(came.length, 1);
  anew.keeping.forget();
  assert.equal(store.size, 0);
});

test("too late is said, and the answer stays; what is too long is not sent", async () => {
  const { begin } = relay(410);
  const outbox = begin();
  outbox.answer(SENT);
  await settle();
  assert.equal(outbox.keeping.to("q")?.state, "late");
  assert.equal(outbox.answer({ ...SENT, value: "å".repeat(600) }), false);
  assert.equal(unhex("00ff").length, 2);
});

test("lines are each their own, and one that is kept is not sent", async () => {
  const { came, begin } = relay();
  const outbox = begin();
  outbox.answer({ ...SENT, value: "one" }, true);
  outbox.answer({ ...SENT, value: "two" }, true);
  outbox.aside({ ...SENT, value: "mine alone" });
  await outbox.deliver();
  assert.deepEqual(
    outbox.keeping.now.mine.map((m) => m.state),
    ["sent", "sent", "here"],
  );
  assert.equal(came.length, 2);
});

test("a change that comes late says that what was sent before it counts, and shows that", async () => {
  const { begin } = relay(200, [410, { edit: 1 }]);
  const outbox = begin();
  outbox.answer(SENT);
  await outbox.deliver();
  outbox.answer({ ...SENT, value: "b", label: "b" });
  await outbox.deliver();
  const mine = outbox.keeping.to("q");
  assert.deepEqual([mine?.state, mine?.label, mine?.value], ["unchanged", "a", "a"]);
});

test("another page that answers is no receipt: what waits goes on waiting, and is sent to the room", async () => {
  for (const said of [undefined, "<html>", {}, { edit: "1" }, { edit: 0 }, null]) {
    const { begin } = relay([200, said]);
    const outbox = begin();
    outbox.answer(SENT);
    await assert.rejects(outbox.deliver());
    assert.equal(outbox.keeping.to("q")?.state, "waiting");
    await outbox.deliver();
    assert.equal(outbox.keeping.to("q")?.state, "sent");
  }
});

test("what the room refuses for good is said, is kept, and holds up nothing behind it", async () => {
  for (const status of [409, 422]) {
    const { begin, came } = relay(status);
    const outbox = begin();
    outbox.answer({ ...SENT, value: "one" }, true);
    outbox.answer({ ...SENT, value: "two" }, true);
    await outbox.deliver();
    const states = outbox.keeping.now.mine.map((m) => m.state);
    assert.deepEqual(states, ["refused", "sent"]);
    assert.equal(came.length, 2);
    assert.equal(outbox.keeping.now.outbox.length, 0);
  }
});

test("an answer is withdrawn when the room says so, and not before", async () => {
  const { begin } = relay(200, "lost");
  const outbox = begin();
  outbox.answer(SENT);
  await outbox.deliver();
  const mine = outbox.keeping.to("q");
  assert.ok(mine);
  outbox.withdraw(mine);
  await assert.rejects(outbox.deliver());
  assert.equal(outbox.keeping.to("q")?.state, "leaving");
  await outbox.deliver();
  assert.equal(outbox.keeping.to("q")?.state, "withdrawn");
});

test("what is typed and not sent is there after a reload, and is one's own at the end", async () => {
  const { begin, came } = relay();
  const typed = { question: "q", title: "Q", words: "halv setning " };
  begin().keeping.draft(typed);
  const outbox = begin();
  assert.equal(outbox.keeping.drafted("q"), "halv setning ");
  outbox.undraft();
  assert.deepEqual(
    outbox.keeping.now.mine.map((m) => [m.label, m.state]),
    [["halv setning ", "here"]],
  );
  outbox.keeping.draft({ ...typed, words: " " });
  assert.deepEqual([outbox.keeping.now.drafts, came], [[], []]);
});

test("a room is on the phone for a week after it was last used, and no room reads another's", async () => {
  const { begin, store } = relay();
  begin(0).answer(SENT);
  await settle();
  store.set("room:another", store.get("room:r") ?? "");
  store.set("other page's", "1");
  const week = 7 * 24 * 60 * 60 * 1000;
  assert.equal(begin(week).keeping.to("q")?.label, "a");
  assert.equal(begin(week + 1).keeping.to("q"), undefined);
  assert.deepEqual([...store.keys()], ["other page's"]);
});

test("a line's mark is the one that the room tells it by", () => {
  assert.equal(markOf("00".repeat(16)), MARK);
});

test("a text is broken into lines that fit, also a word that fits in none", () => {
  const fits = (words: string) => words.length <= 5;
  assert.deepEqual(broken("en to  tre ordførerkandidat", fits), [
    "en to",
    "tre",
    "ordfø",
    "rerka",
    "ndida",
    "t",
  ]);
  assert.deepEqual(broken(" ", fits), []);
});
