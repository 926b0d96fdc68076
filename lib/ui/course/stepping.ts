/** One step of a module at a time: which it is, where it is remembered, and what the keys do. */
import { local } from "../saving/storage";
import { address, addressed } from "./address";
import { entered } from "./enter";
import { keep, kept, type Place } from "./kept";
import type { NotebookModel, Panel } from "./lab";
import { inside, type Way } from "./onward";
import { type Step, stepsOf } from "./steps";
import { onTheWall, toTheWall, wallKey } from "./wall";

const WHOLE = "spf-whole"; // localStorage: this reader sees all steps below one another
const OWN_ENTER = `a[href], button, summary, select, textarea:not([enterkeyhint=next]), iframe, [contenteditable], dialog *`;

export class Stepping {
  /** Those for this reader: of a point set aside only what is everyone's, and none that a choice takes one past. */
  steps: Step[];
  private readonly all: Step[];
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
    this.all = stepsOf(model);
    this.place = kept(module);
    this.steps = this.mine();
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
    const own = this.own("onward");
    if (own) own.click();
    else this.leave();
  }

  private leave(): void {
    const step = this.steps[this.now];
    if (step) this.remember({ been: [...new Set([...(this.place.been ?? []), step.name])] });
    if (this.now + 1 < this.steps.length) this.go(this.now + 1);
    else this.act.on();
  }

  back(): void {
    const own = this.own("back");
    if (own) own.click();
    else if (this.now > 0) this.go(this.now - 1);
    else this.act.back();
  }

  /** The step's own press on, or back: what is in an exercise is gone through before one leaves it. */
  own(way: Way): HTMLElement | null {
    return this.whole || onTheWall() ? null : inside(this.panel.node, way);
  }

  /** Of these points this reader takes the dilemma alone, and these steps are not for the reader at all. */
  setWay(aside: string[], skipped: string[]): void {
    const { aside: before = [], skipped: past = [] } = this.place;
    if (JSON.stringify([aside, skipped]) === JSON.stringify([before, past])) return;
    this.remember({ aside, skipped });
    this.sort();
  }

  /** A point set aside is taken whole after all, from its first step; or its dilemma alone again. */
  turnPoint(point: string): void {
    this.turn(point);
    this.show(this.steps.findIndex((step) => step.point === point));
  }

  /** A step that is not on the reader's way is taken after all. */
  private take({ name, point }: Step): void {
    const { skipped = [] } = this.place;
    if (skipped.includes(name)) {
      this.remember({ skipped: skipped.filter((one) => one !== name) });
      this.sort();
    } else this.turn(point);
  }

  private turn(point: string): void {
    const { whole = [] } = this.place;
    const taken = whole.includes(point);
    this.remember({ whole: taken ? whole.filter((one) => one !== point) : [...whole, point] });
    this.sort();
  }

  /** The steps for this reader, and where one is among them: where one was, or at the next that is there. */
  private sort(): void {
    const now = this.steps[this.now];
    const at = now ? this.all.indexOf(now) : 0;
    this.steps = this.mine();
    const next = this.steps.findIndex((step) => this.all.indexOf(step) >= at);
    this.now = next < 0 ? this.steps.length - 1 : next;
    this.draw();
  }

  private mine(): Step[] {
    const past = onTheWall() ? [] : (this.place.skipped ?? []);
    return this.all.filter(
      (step) => !past.includes(step.name) && (step.everyones || this.taken(step.point) !== "alone"),
    );
  }

  /** How a point is taken that the reader has not chosen. */
  private taken(point: string): "alone" | "whole" | null {
    if (!this.place.aside?.includes(point) || onTheWall()) return null;
    return this.place.whole?.includes(point) ? "whole" : "alone";
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
    const known = new Map(this.all.flatMap((step) => step.cells.map((cell) => [cell, step])));
    const first = Math.min(...known.keys()); // what stands before is for every step to say
    this.panel.content.widgets.forEach(({ node }, at) => {
      const step = known.get(at);
      const mine = !step || this.steps.includes(step);
      if ((all && mine) || shown.has(at) || at < first) node.removeAttribute("hidden");
      else node.setAttribute("hidden", step && !this.printing ? "until-found" : "");
      const taken = step?.everyones && this.taken(step.point);
      if (taken) node.dataset.pointTaken = taken;
      else delete node.dataset.pointTaken;
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
    const step = this.all.find((one) => one.cells.includes(at));
    if (!step) return;
    if (!this.steps.includes(step)) this.take(step);
    this.now = this.steps.indexOf(step);
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
    keep(this.module, place);
  }

  private key(event: KeyboardEvent): void {
    if (onTheWall() && this.panel.isVisible) this.wall(event);
    const away = this.whole || !this.panel.isVisible || event.defaultPrevented || event.isComposing;
    if (away || event.shiftKey || event.altKey || event.metaKey || event.key !== "Enter") return;
    const target = event.target as HTMLElement;
    // in the middle of something that asks for an answer first, Enter does not lead past it by a slip
    if (!event.ctrlKey && (target.matches(OWN_ENTER) || target.closest("[data-awaits]"))) return;
    event.preventDefault();
    if (event.ctrlKey || !entered(this.panel.node, target, this.own("onward"))) this.next();
  }

  private wall(event: KeyboardEvent): void {
    const asked = wallKey(event);
    if (!asked) return;
    event.preventDefault();
    if (asked === "black") this.panel.toggleClass("spf-black");
    else if (asked === "out") toTheWall(false);
    else this[asked]();
  }
}
