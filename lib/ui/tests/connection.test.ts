/** What the page says of its program and the server, whatever each of them does, and in which order. */
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Connection, type Trouble } from "../course/connection";
import type { Lab, Panel } from "../course/lab";
import "./browser";

type Hears = (sender: unknown, value: unknown) => void;

class Signal {
  private readonly heard: Hears[] = [];
  connect(hears: Hears): void {
    this.heard.push(hears);
  }
  emit(value: unknown): void {
    for (const hears of this.heard) hears(null, value);
  }
}

/** A page, and a server that answers to `api/me` and to the page's session with these statuses. */
class Desk {
  me = 200;
  known = 200;
  said: Trouble[] = [];
  readonly context = {
    session: null as unknown,
    isDisposed: false,
    sessionChanged: new Signal(),
    statusChanged: new Signal(),
    connectionStatusChanged: new Signal(),
  };
  readonly connection: Connection;

  constructor() {
    globalThis.fetch = (async (address: string) => {
      if (this.me === 0) throw new TypeError("no server");
      const status = address.endsWith("api/me") ? this.me : this.known;
      const kernel = { execution_state: "busy", connections: 1 };
      return new Response(JSON.stringify({ kernel }), { status });
    }) as typeof fetch;
    const lab = { PageConfig: { getBaseUrl: () => "/" } } as unknown as Lab;
    const panel = { context: { sessionContext: this.context }, disposed: new Signal() };
    this.connection = new Connection(lab, panel as unknown as Panel, (trouble) =>
      this.said.push(trouble),
    );
  }

  /** The module's program is there, and is heard. */
  begin(): void {
    const kernel = { connectionStatus: "connected", status: "idle" };
    this.context.session = { id: "one", kernel };
    this.context.sessionChanged.emit({ newValue: this.context.session });
  }

  /** Lab has found out that the server knows no such session. */
  forget(): void {
    this.context.session = null;
    this.context.sessionChanged.emit({ newValue: null });
  }

  get now(): Trouble {
    return this.said.at(-1) ?? "none";
  }
}

const pass = async (ms: number) => {
  for (let at = 0; at < ms; at += 500) {
    mock.timers.tick(500);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  }
};

/** So long that the page has asked again. */
const says = async (desk: Desk, trouble: Trouble) => {
  await pass(6000);
  assert.equal(desk.now, trouble);
};

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setInterval", "Date"] });
});

test("a session that the server has forgotten is said, also when Lab forgot it before anybody asked", async () => {
  const desk = new Desk();
  desk.begin();
  desk.forget();
  desk.known = 404;
  await pass(10_000);
  assert.equal(desk.now, "kernel");
});

test("before there is a session nothing is wrong", async () => {
  const desk = new Desk();
  await pass(10_000);
  assert.deepEqual(desk.said, []);
});

test("when the server goes after its program, it is the server that is missing; come back, the program is", async () => {
  const desk = new Desk();
  desk.begin();
  await pass(2000);
  desk.forget();
  desk.known = 404;
  await says(desk, "kernel");
  desk.me = 0;
  await says(desk, "offline");
  desk.me = 403;
  await says(desk, "locked");
  desk.me = 200;
  await says(desk, "kernel");
  desk.known = 200; // that the server knows the session brings no program back: a press does
  await says(desk, "kernel");
  desk.begin();
  desk.connection.recovered();
  await says(desk, "none");
});
