/** One step of a module at a time: which it is, where it is remembered, and what the keys do. */
import { local } from "../saving/storage";
import type { NotebookModel, Panel } from "./lab";
import { type Step, stepsOf } from "./steps";
import { onTheWall, toTheWall, wallKey } from "./wall";

const WHOLE = "spf-whole"; // localStorage: this reader sees all steps below one another
const LINE = "input:not([type=radio],[type=checkbox],[type=range],[type=file])";
const FIELDS = `${LINE}, textarea, select`;
// Lab rewrites the address before the module is open that it leads to
let arrived = location.hash;
addEventListener("popstate", () => {
  arrived = location.hash;
});
/** The next module to be opened begins at this step, as a link to it says. */
export const arriveAt = (hash: string) => {
  arrived = hash;
};
const OWN_ENTER = "a[href], button, summary, select, textarea, iframe, [contenteditable], dialog *";

/** Kept in the browser for each module, in every language: where one was, and which steps one has been through. */
interface Place {
  at?: string;
  been?: string[];
}

export class Stepping {
  readonly steps: Step[];
  private readonly path: string;
  private now = 0;
  private place: Place;
  private printing = false;

  constructor(
    private readonly panel: Panel,
    model: NotebookModel,
    private readonly module: string,
    private readonly act: { changed(): void; on(): void; back(): void },
  ) {
    this.path = panel.context.path;
    this.steps = stepsOf(model);
    this.place = kept(module);
    this.now = this.named(addressed()) ?? this.remembered();
    const until = new AbortController();
    panel.disposed.connect(() => until.abort());
    const hear = (what: string, then: (event: Event) => void, from: EventTarget = window) =>
      from.addEventListener(what, then, { signal: until.signal });
    hear("keydown", (e) => this.key(e as KeyboardEvent));
    hear("popstate", () => this.follow());
    hear("beforeprint", () => this.print(true));
    hear("afterprint", () => this.print(false));
    hear("beforematch", (e) => this.found(e.target as Element), panel.node);
    hear("hashchange", () => this.named(location.hash.slice(1)) ?? this.settle());
    this.draw();
  }

  /** Put the step in the address, once Lab has put the module there. */
  settle(): void {
    if (!this.whole && this.here) address(this.steps[this.now], "replaceState");
  }

  /** True when the address is this module's, and not that of one that is on its way. */
  private get here(): boolean {
    return decodeURIComponent(location.pathname).endsWith(`/${this.path}`);
  }

  get at(): number {
    return this.now;
  }

  get been(): ReadonlySet<string> {
    return new Set(this.place.been);
  }

  /** True when all steps stand below one another: the reader wants it so, or there are none. */
  get whole(): boolean {
    return this.steps.length < 2 || (local.getItem(WHOLE) !== null && !onTheWall());
  }

  setWhole(whole: boolean): void {
    if (whole) local.setItem(WHOLE, "1");
    else local.removeItem(WHOLE);
    this.draw();
    this.attend();
  }

  /** To a step, as a link would: Back returns from it. */
  go(at: number): void {
    const step = this.steps[at];
    if (!step) return;
    if (!this.whole && at !== this.now) address(step, "pushState");
    this.show(at);
  }

  next(): void {
    const step = this.steps[this.now];
    if (step) this.remember({ been: [...new Set([...(this.place.been ?? []), step.name])] });
    const to = this.from(this.now, 1);
    if (to < this.steps.length) this.go(to);
    else this.act.on();
  }

  back(): void {
    const to = this.from(this.now, -1);
    if (to >= 0) this.go(to);
    else this.act.back();
  }

  /** The step after, or before, that holds something for this reader: what belongs to points not chosen is passed by. */
  private from(at: number, way: 1 | -1): number {
    let to = at + way;
    while (this.steps[to]?.cells.every((cell) => this.folded(cell))) to += way;
    return to;
  }

  private folded(cell: number): boolean {
    return !!this.panel.content.widgets[cell]?.node.querySelector("[data-folded]");
  }

  private show(at: number): void {
    this.now = at;
    this.draw();
    this.attend();
  }

  /** The remembered step; the first, for one who has been through them all. */
  private remembered(): number {
    const at = this.named(this.place.at ?? "") ?? 0;
    return at + 1 < this.steps.length ? at : 0;
  }

  private named(name: string): number | undefined {
    const at = this.steps.findIndex((step) => step.name === name);
    return at < 0 ? undefined : at;
  }

  /** Only the step one is at is laid out; the browser's own search still finds the others. */
  private draw(): void {
    const all = this.whole || this.printing;
    this.panel.toggleClass("spf-steps", !this.whole);
    const shown = new Set(this.steps[this.now]?.cells);
    const known = new Set(this.steps.flatMap((step) => step.cells));
    const first = Math.min(...known); // what stands before is for every step to say
    this.panel.content.widgets.forEach((cell, at) => {
      if (all || shown.has(at) || at < first) cell.node.removeAttribute("hidden");
      else cell.node.setAttribute("hidden", known.has(at) ? "until-found" : "");
    });
    const step = this.steps[this.now];
    if (step) this.remember({ at: step.name });
    this.act.changed();
  }

  /** To the top, with the step's heading in focus, so that a screen reader goes on from there. */
  attend(): void {
    const first = this.steps[this.now]?.cells.map((at) => this.panel.content.widgets[at]?.node);
    const heading = first
      ?.map((node) => node?.querySelector<HTMLElement>("h1, h2, h3"))
      .find(Boolean);
    heading?.setAttribute("tabindex", "-1");
    if (this.whole) heading?.scrollIntoView({ block: "start" });
    else this.panel.content.outerNode?.scrollTo({ top: 0 });
    heading?.focus({ preventScroll: true });
  }

  private follow(): void {
    if (!this.here) return;
    const at = this.named(addressed());
    if (at !== undefined && at !== this.now) this.show(at);
  }

  /** The browser's search has found something in a step that is not shown. */
  private found(node: Element): void {
    const at = this.panel.content.widgets.findIndex((cell) => cell.node.contains(node));
    const step = this.steps.findIndex((one) => one.cells.includes(at));
    if (step < 0) return;
    this.now = step;
    this.draw(); // the browser is still on its way: the address follows when it has arrived
    setTimeout(() => this.settle());
  }

  private print(printing: boolean): void {
    this.printing = printing;
    this.draw();
  }

  private remember(change: Place): void {
    const place = { ...this.place, ...change };
    if (JSON.stringify(place) === JSON.stringify(this.place)) return;
    this.place = place;
    local.setItem(key(this.module), JSON.stringify(place));
  }

  private key(event: KeyboardEvent): void {
    if (onTheWall() && this.panel.isVisible) this.wall(event);
    const away = this.whole || !this.panel.isVisible || event.defaultPrevented || event.isComposing;
    if (away || event.shiftKey || event.altKey || event.metaKey || event.key !== "Enter") return;
    const target = event.target as HTMLElement;
    if (!event.ctrlKey && target.matches(OWN_ENTER)) return;
    event.preventDefault();
    const following = !event.ctrlKey && target.matches(LINE) ? this.fieldAfter(target) : undefined;
    if (following) following.focus();
    else this.next();
  }

  private wall(event: KeyboardEvent): void {
    const asked = wallKey(event);
    if (!asked) return;
    event.preventDefault();
    if (asked === "black") this.panel.toggleClass("spf-black");
    else if (asked === "out") toTheWall(false);
    else this[asked]();
  }

  private fieldAfter(field: HTMLElement): HTMLElement | undefined {
    const fields = [...this.panel.node.querySelectorAll<HTMLElement>(FIELDS)].filter((one) =>
      one.checkVisibility({ contentVisibilityAuto: true }),
    );
    return fields[fields.indexOf(field) + 1];
  }
}

const key = (module: string) => `spf-place-${module}`;

function kept(module: string): Place {
  try {
    return JSON.parse(local.getItem(key(module)) ?? "{}") as Place;
  } catch {
    return {};
  }
}

const address = (step: Step | undefined, how: "pushState" | "replaceState") =>
  step && history[how](history.state, "", `#${step.name}`);

function addressed(): string {
  const hash = location.hash || arrived;
  arrived = "";
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
