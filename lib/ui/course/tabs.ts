/** Tabs of one browser share a module's kernel: who leaves last, ends it. */

import { unsaved } from "../saving/unsaved";

type Word = { tab: string; uses: string[] | null } | { hello: true };

export class Tabs {
  private readonly channel = new BroadcastChannel("spf-tabs");
  private readonly others = new Map<string, string[]>();
  private readonly ending = new Set<string>();
  private readonly me = crypto.randomUUID?.() ?? String(Math.random());

  /** `uses` tells which sessions this tab has now. `base` is the server's address. */
  constructor(
    private readonly base: string,
    private readonly uses: () => string[],
  ) {
    this.channel.onmessage = (event: MessageEvent<Word>) => {
      const word = event.data;
      if ("hello" in word) this.tell();
      else if (word.uses) this.others.set(word.tab, word.uses);
      else this.others.delete(word.tab);
    };
    this.channel.postMessage({ hello: true });
    addEventListener("pagehide", () => this.leave());
  }

  /** Say what this tab uses; call it whenever that changes. */
  tell(): void {
    this.channel.postMessage({ tab: this.me, uses: this.uses() });
  }

  /** End a session's kernel when `time` has come, unless another tab uses it, or this one again. */
  async end(session: string, time: Promise<unknown> = Promise.resolve()): Promise<void> {
    this.ending.add(session);
    await time;
    this.ending.delete(session);
    if (!this.uses().includes(session) && !this.elsewhere(session)) await this.remove(session);
  }

  private elsewhere(session: string): boolean {
    return [...this.others.values()].some((uses) => uses.includes(session));
  }

  private async remove(session: string): Promise<void> {
    const token = /_xsrf=([^;]+)/.exec(document.cookie)?.[1] ?? "";
    const request = { method: "DELETE", keepalive: true, headers: { "X-XSRFToken": token } };
    await fetch(`${this.base}api/sessions/${session}`, request).catch(() => undefined);
  }

  /** A closed tab ends its kernels – but not one that words are still on their way to; the server takes that one later. */
  private leave(): void {
    this.channel.postMessage({ tab: this.me, uses: null });
    if (unsaved()) return;
    [...this.uses(), ...this.ending]
      .filter((session) => !this.elsewhere(session))
      .forEach((session) => void this.remove(session));
  }
}
