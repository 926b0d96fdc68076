/** One course notebook in its panel: what it looks like, when it runs, and what it says. */

import { PLACE, type Placed, TO_FOOT, TURN_POINT, WAY, type Way } from "../frame/place";
import { unsaved } from "../saving/unsaved";
import { type BarState, drawBar } from "./bar";
import { alone, dress, holdTitle, inCourseMode } from "./chrome";
import { Connection, type Trouble } from "./connection";
import { drawFoot } from "./foot";
import { type CourseMark, mayRun } from "./gate";
import { explainTerms } from "./glossary";
import type { App, BoxLayout, Lab, LabWidget, NotebookModel, Panel } from "./lab";
import { type Ahead, followLinks, resolvePath } from "./links";
import { watchInside } from "./onward";
import { revive, run } from "./runner";
import { followScenes } from "./scenes";
import { Stepping } from "./stepping";
import { onTheWall, toTheWall } from "./wall";
import type { Words } from "./words";

const LATE = 60_000; // ms
const LAST_WORDS = 3000; // ms; what takes longer stays in the browser and is sent at the next visit

/** What a notebook's author has written in it: all but what running it gives, which includes JupyterLab's trust. */
function written(model: NotebookModel): string {
  return JSON.stringify(
    [...model.cells].map(({ type, sharedModel }) => [
      type,
      sharedModel.getSource(),
      { ...sharedModel.getMetadata(), trusted: undefined },
    ]),
  );
}

/** Tells whether a module of the course has the text that it was opened, or last saved, with. */
function unwritten(model: NotebookModel): () => boolean {
  let kept = written(model);
  model.stateChanged.connect((_, change) => {
    if (change.name === "dirty" && !change.newValue) kept = written(model);
  });
  return () => mayRun(model) && written(model) === kept;
}

export class CoursePage {
  private readonly node = document.createElement("div");
  private readonly foot = document.createElement("div");
  private readonly stepping: Stepping | null;
  private state: BarState;
  private lastField = "";
  private readonly connection: Connection;
  private readonly letTitleGo: () => void;
  private begun: (alive: boolean) => void = () => undefined;
  /** Whether the module has come alive by itself; said once, as soon as it is known. */
  readonly alive = new Promise<boolean>((say) => {
    this.begun = say;
  });

  constructor(
    private readonly lab: Lab,
    private readonly app: App,
    private readonly ahead: Ahead,
    readonly panel: Panel,
    private readonly model: NotebookModel,
    private readonly mark: CourseMark,
    words: Words,
  ) {
    const at = (mode: string) =>
      `${lab.PageConfig.getBaseUrl()}${mode}/tree/${panel.context.path.split("/").map(encodeURIComponent).join("/")}`;
    this.state = {
      words,
      courseMode: inCourseMode(),
      wall: onTheWall(),
      trouble: "none",
      working: false,
      waiting: false,
      labHref: at("lab"),
      courseHref: at("doc"),
      module: mark.module,
      title: this.heading(),
      steps: [],
      at: 0,
      been: new Set(),
      whole: true,
      place: document.createElement("div"),
    };
    this.keepFileUntouched();
    this.addBar();
    panel.node.addEventListener(PLACE, (e) => this.give(e as CustomEvent<Placed>));
    panel.node.addEventListener(WAY, (e) => this.goThe((e as CustomEvent<Way>).detail));
    panel.node.addEventListener(TO_FOOT, () =>
      this.foot.querySelector<HTMLElement>(".on")?.focus(),
    );
    panel.node.addEventListener(TURN_POINT, (e) =>
      this.stepping?.turnPoint((e as CustomEvent<string>).detail),
    );
    followLinks(app, panel);
    explainTerms(panel, words);
    followScenes(panel);
    document.documentElement.lang = mark.language;
    panel.node.querySelector("[role=feed]")?.setAttribute("role", "group"); // a feed may hold nothing but articles
    panel.node.addEventListener("focusin", (e) => {
      this.lastField = (e.target as Element).id || this.lastField;
    });
    if (inCourseMode()) dress(panel);
    this.stepping = inCourseMode() ? this.step() : null;
    if (this.stepping)
      panel.disposed.connect(watchInside(panel.content.node, () => this.redrawFoot()));
    this.front();
    app.shell.currentChanged?.connect(() => this.front());
    this.letTitleGo = holdTitle(`${this.heading()} – ${words.course ?? ""}`);
    panel.disposed.connect(this.letTitleGo);
    this.connection = new Connection(lab, panel, (trouble) => this.trouble(trouble));
    void this.live();
  }

  /** Another module has been opened in this tab: close when the last words are on disk. The server ends the program. */
  async leave(): Promise<void> {
    this.letTitleGo(); // two that hold it would take it from one another for ever
    for (let waited = 0; waited < LAST_WORDS && unsaved(this.mark.module); waited += 100)
      await new Promise((done) => setTimeout(done, 100));
    this.panel.close();
  }

  /**
   * Nothing a learner does may change the notebook: no save, no «unsaved» mark, so no question about it either. In full
   * JupyterLab that goes for what running it changes, whoever runs it and whenever it answers: a text is the author's.
   */
  private keepFileUntouched(): void {
    const untouched = inCourseMode() ? () => true : unwritten(this.model);
    this.model.stateChanged.connect((_, change) => {
      if (change.name === "dirty" && change.newValue && untouched())
        queueMicrotask(() => this.clean()); // docmanager's own handler marks the status first
    });
    this.clean();
    const save = this.panel.context.save.bind(this.panel.context);
    this.panel.context.save = async () => {
      if (!inCourseMode()) await save();
    };
  }

  private clean(): void {
    if (this.model.dirty) this.model.dirty = false;
  }

  private heading(): string {
    const heading = [...this.model.cells]
      .map((c) => /^# (.+)$/m.exec(c.sharedModel.getSource())?.[1])
      .find(Boolean);
    return heading ?? this.mark.module;
  }

  private addBar(): void {
    this.node.className = "spf-bar-box";
    this.node.dataset.path = this.panel.context.path;
    this.panel.contentHeader.addWidget(this.strip(this.node));
    this.foot.className = "spf-foot-box";
    (this.panel.layout as BoxLayout).addWidget(this.strip(this.foot));
    this.redraw({});
  }

  /** A strip over or under the text, as high as what is drawn in it. */
  private strip(node: HTMLElement): LabWidget {
    const widget = new this.lab.Widget({ node });
    const inner = document.createElement("div");
    node.translate = false; // it changes, and a translated text would not
    node.append(inner);
    // Lumino lays out absolutely and reads only min-height: without this the strip is 0 px high
    new ResizeObserver(() => {
      node.style.minHeight = `${inner.offsetHeight}px`;
      widget.parent?.fit();
    }).observe(inner);
    return widget;
  }

  /** One step at a time; at either end of the module, on to the next or back to the one before. */
  private step(): Stepping {
    const turn = (which: string) => () => this.neighbour(which)?.click();
    const stepping: Stepping = new Stepping(this.panel, this.model, this.mark.module, {
      changed: () => queueMicrotask(() => this.stepped(stepping)),
      on: turn("next"),
      back: turn("previous"),
    });
    return stepping;
  }

  private neighbour(which: string): HTMLAnchorElement | null {
    return this.panel.node.querySelector(`.spf-turn a[data-module=${which}]`);
  }

  private stepped(stepping: Stepping): void {
    const { steps, at, been, whole } = stepping;
    if (this.panel.isDisposed) return;
    stepping.settle();
    this.redraw({ steps, at, been, whole });
  }

  /** The top of the module asks where to draw its menu. */
  private give(event: CustomEvent<Placed>): void {
    if (inCourseMode()) event.detail.place = this.state.place;
  }

  /** The module's top says which way through the leader has chosen. */
  private goThe({ aside, skipped, eyebrow }: Way): void {
    if (!this.stepping) return;
    this.stepping.setWay(aside, skipped);
    const title = this.panel.node.querySelector(".jp-MarkdownCell h1")?.parentElement;
    const over = title?.querySelector(":scope > p:first-child");
    if (over) over.textContent = eyebrow;
  }

  private redraw(change: Partial<BarState>): void {
    this.state = { ...this.state, ...change };
    this.redrawFoot();
    drawBar(this.node.firstElementChild as HTMLElement, this.state, {
      go: (step) => this.stepping?.go(step),
      whole: () => this.stepping?.setWhole(!this.state.whole),
      wall: () => toTheWall(!onTheWall()),
      start: () => {
        this.redraw({ waiting: false });
        void this.start();
      },
      again: () => void this.again(),
      skip: () => this.skip(),
    });
  }

  private redrawFoot(): void {
    const { words, at, steps, whole } = this.state;
    const called = (which: string) =>
      this.neighbour(which)?.querySelector("b")?.textContent ?? null;
    const state = {
      words,
      first: at === 0,
      last: at === steps.length - 1,
      previous: called("previous"),
      following: called("next"),
      own: this.stepping?.own("onward")?.textContent ?? null,
      awaited: this.stepping?.own("awaits")?.dataset.awaits ?? null,
    };
    drawFoot(this.foot.firstElementChild as HTMLElement, whole ? null : state, {
      back: () => this.stepping?.back(),
      next: () => this.stepping?.next(),
      whole: () => this.stepping?.setWhole(true),
    });
  }

  private front(): void {
    if (inCourseMode()) alone(this.app, this.panel);
    this.redraw({});
  }

  private skip(): void {
    this.stepping?.attend();
  }

  private async live(): Promise<void> {
    if (mayRun(this.model)) return this.start();
    this.redraw({ waiting: true });
    this.begun(false);
  }

  private trouble(trouble: Trouble): void {
    // cells sent into a silent connection were lost, and nothing has been drawn that could be
    const stillborn = this.state.trouble === "blocked" && this.node.dataset.live === undefined;
    if (trouble === "none" && stillborn) location.reload();
    this.node.dataset.trouble = trouble;
    if (trouble !== "none") this.begun(false);
    this.redraw({ trouble });
  }

  private async start(): Promise<void> {
    const late = setTimeout(() => this.connection.stuck("kernel"), LATE); // something to press, also when nothing ever answers
    const well = await run(this.lab, this.panel, this.mark).catch(() => false);
    clearTimeout(late);
    this.node.dataset.live = String(well);
    this.begun(well);
    if (this.panel.isDisposed) return;
    this.stepping?.settle();
    if (!well) return this.connection.stuck("cell");
    if (this.state.trouble !== "none") this.connection.recovered();
    this.startNext();
  }

  private async again(): Promise<void> {
    if (this.state.working) return;
    this.redraw({ working: true });
    const { lab, panel, mark, state } = this;
    const well = await this.connection
      .ask()
      .then((why) => revive(lab, panel, mark, state.trouble, why))
      .catch(() => false);
    this.redraw({ working: false });
    if (!well) return;
    this.connection.recovered();
    this.refocus();
  }

  /** Back to the field one was writing in, once the exercise has been drawn again. */
  private refocus(tries = 60): void {
    const field = this.lastField ? document.getElementById(this.lastField) : null;
    if (field) field.focus();
    else if (tries > 0) requestAnimationFrame(() => this.refocus(tries - 1));
  }

  private startNext(): void {
    const look = () => {
      const href = this.panel.node.querySelector("a[data-module=next]")?.getAttribute("href");
      if (!href) return false;
      const path = resolvePath(this.panel.context.path, href);
      // a module that is not in this language yet is linked to in another
      const [, language, number] = /^([a-z]{2,3})\/(\d\d)-[^/]*$/.exec(path) ?? [];
      const code = `from spenningsfelt import Module; Module("${number}", "${language}").warm()`;
      this.redrawFoot();
      if (number)
        requestIdleCallback(() => void this.ahead.start(path, code).catch(() => undefined));
      return true;
    };
    if (look()) return;
    const watcher = new MutationObserver(() => {
      if (look()) watcher.disconnect();
    });
    watcher.observe(this.panel.node, { childList: true, subtree: true });
    this.panel.disposed.connect(() => watcher.disconnect());
  }
}
