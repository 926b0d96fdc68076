/** The browser's storage, where it may be used: forbidden or full, things are kept for as long as the page lives. */
export class Shelf {
  private readonly here = new Map<string, string>();

  constructor(private readonly find: () => Storage) {}

  getItem(key: string): string | null {
    return this.here.get(key) ?? this.attempt((storage) => storage.getItem(key), null);
  }

  /** False when it will not outlive the page. */
  setItem(key: string, value: string): boolean {
    this.here.delete(key);
    const kept = this.attempt((storage) => {
      storage.setItem(key, value);
      return true;
    }, false);
    if (!kept) this.here.set(key, value);
    return kept;
  }

  removeItem(key: string): void {
    this.here.delete(key);
    this.attempt((storage) => storage.removeItem(key), undefined);
  }

  keys(): string[] {
    return [...new Set([...this.attempt(Object.keys, []), ...this.here.keys()])];
  }

  /** False where the browser or its owner forbids to keep anything. */
  get allowed(): boolean {
    return this.attempt((storage) => storage.length >= 0, false);
  }

  private attempt<T>(what: (storage: Storage) => T, otherwise: T): T {
    try {
      return what(this.find());
    } catch {
      return otherwise;
    }
  }
}

export const local = new Shelf(() => localStorage);
export const session = new Shelf(() => sessionStorage);
export const kept = (): boolean => local.allowed;
