import assert from "node:assert/strict";
import { test } from "node:test";
import { x25519 } from "@noble/curves/ed25519.js";
import { unhex } from "../phone/bytes";
import { Keeping } from "../phone/kept";
import { Outbox } from "../phone/outbox";
import { unseal } from "../phone/seal";

const keys = x25519.keygen();
const SENT = { question: "q", title: "Q", value: "a", label: "a", at: "10.00" };

/** A relay that does as it is told: what is to become of each request, in order; and after that all is well. */
function relay(...fates: (number | "lost" | "unheard")[]) {
  const came: string[] = [];
  const store = new Map<string, string>();
  const storage = {
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
    return { status: fate, json: async () => ({ seat: "1.x" }) };
  };
  const begin = () => new Outbox(keys.publicKey, new Keeping("r", storage), ask, async () => {});
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
