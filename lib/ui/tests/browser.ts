/** What the browser gives: storage that fills up, is forbidden, or lives on when a page does not. */
export class Shelf {
  readonly items = new Map<string, string>();
  forbidden = false;
  room = Number.POSITIVE_INFINITY;

  getItem(key: string): string | null {
    this.ask();
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.ask();
    const others = [...this.items].filter(([k]) => k !== key);
    if (others.reduce((n, [, v]) => n + v.length, value.length) > this.room)
      throw new DOMException("full", "QuotaExceededError");
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.ask();
    this.items.delete(key);
  }

  key(at: number): string | null {
    this.ask();
    return [...this.items.keys()][at] ?? null;
  }

  get length(): number {
    this.ask();
    return this.items.size;
  }

  private ask(): void {
    if (this.forbidden) throw new DOMException("forbidden", "SecurityError");
  }
}

/** `Object.keys(localStorage)` gives the keys, in browsers; here too. */
export const shelf = new Shelf();
Object.defineProperty(globalThis, "localStorage", {
  configurable: true,
  value: new Proxy(shelf, {
    ownKeys: (s) => {
      if (s.forbidden) throw new DOMException("forbidden", "SecurityError");
      return [...s.items.keys()];
    },
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (s, name) => {
      const found: unknown = Reflect.get(s, name, s);
      return typeof found === "function" ? found.bind(s) : found;
    },
  }),
});
