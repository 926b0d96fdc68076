/** One course notebook in its panel: what it looks like, when it runs, and what it says. */
import { type BarState, drawBar } from "./bar";
import {
  dress,
  enterCourseMode,
  holdTitle,
  inCourseMode,
  leaveCourseMode,
  onProjector,
  quietInput,
  setProjector,
} from "./chrome";
import { type CourseMark, mayRun } from "./gate";
import { explainTerms } from "./glossary";
import type { App, Lab, NotebookModel, Panel } from "./lab";
import { type Ahead, followLinks, resolvePath } from "./links";
import { alive, revive, run, type Trouble, watch } from "./runner";
import { type Tabs, unsaved } from "./tabs";
import type { Words } from "./words";

const LATE = 60_000; // ms
const LAST_WORDS = 3000; // ms; what takes longer stays in the browser and is sent at the next visit

export class CoursePage {
  private readonly node = document.createElement("div");
  private state: BarState;
  private lastField = "";

  constructor(
    private readonly lab: Lab,
    private readonly app: App,
    private readonly ahead: Ahead,
    private readonly tabs: Tabs,
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
      projector: onProjector(),
      trouble: "none",
      working: false,
      waiting: false,
      labHref: at("lab"),
      courseHref: at("doc"),
    };
    this.keepFileUntouched();
    this.addBar();
    followLinks(app, panel);
    quietInput(panel);
    explainTerms(panel, words);
    document.documentElement.lang = mark.language;
    panel.node.querySelector("[role=feed]")?.setAttribute("role", "group"); // a feed may hold nothing but articles
    panel.node.addEventListener("focusin", (e) => {
      this.lastField = (e.target as Element).id || this.lastField;
    });
    this.dress();
    app.shell.currentChanged?.connect(() => this.dress());
    const title = holdTitle(app, panel, this.title());
    panel.disposed.connect(title);
    this.lives = Promise.race([
      this.live(),
      new Promise<void>((done) => setTimeout(done, LAST_WORDS)),
    ]);
  }

  /** Settled when the module has come to life, or has had the time for it. */
  readonly lives: Promise<void>;

  /** The session behind the page, for as long as it has one. */
  get session(): string | undefined {
    return this.panel.context.sessionContext.session?.id;
  }

  /** Another module, `next`, has been opened in this tab: close when the last words are on disk. */
  async leave(next: CoursePage): Promise<void> {
    for (let waited = 0; waited < LAST_WORDS && unsaved(); waited += 100)
      await new Promise((done) => setTimeout(done, 100));
    const session = this.session;
    this.panel.close();
    this.tabs.tell();
    if (session) void this.tabs.end(session, next.lives); // a kernel that ends would keep the next one waiting
  }

  /**
   * Nothing a learner does may change the notebook: no save, no «unsaved» mark, so no question about it either. In full
   * JupyterLab that goes for our own run alone, which cleans up after itself.
   */
  private keepFileUntouched(): void {
    // after docmanager's own handler, which marks the status first
    this.model.stateChanged.connect((_, change) => {
      if (change.name === "dirty" && change.newValue && inCourseMode())
        setTimeout(() => this.clean());
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

  private title(): string {
    const heading = [...this.model.cells]
      .map((c) => /^# (.+)$/m.exec(c.sharedModel.getSource())?.[1])
      .find(Boolean);
    return `${heading ?? this.mark.module} – ${this.state.words.course ?? ""}`;
  }

  private addBar(): void {
    this.node.className = "spf-bar-box";
    this.node.dataset.path = this.panel.context.path;
    this.panel.contentHeader.addWidget(new this.lab.Widget({ node: this.node }));
    const inner = document.createElement("div");
    this.node.append(inner);
    // Lumino lays out absolutely and reads only min-height: without this the bar is 0 px high
    new ResizeObserver(() => {
      this.node.style.minHeight = `${inner.offsetHeight}px`;
      this.panel.contentHeader.fit();
    }).observe(inner);
    this.redraw({});
  }

  private redraw(change: Partial<BarState>): void {
    this.state = { ...this.state, ...change };
    drawBar(this.node.firstElementChild as HTMLElement, this.state, {
      out: () => leaveCourseMode(),
      back: () => enterCourseMode(),
      projector: () => {
        setProjector(!onProjector());
        this.dress();
      },
      start: () => {
        this.redraw({ waiting: false });
        void this.start();
      },
      again: () => void this.again(),
      skip: () => this.skip(),
    });
  }

  private dress(): void {
    dress(this.app, this.panel);
    this.redraw({ courseMode: inCourseMode(), projector: onProjector() });
  }

  private skip(): void {
    const heading = this.panel.node.querySelector<HTMLElement>("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }

  private async live(): Promise<void> {
    const watching = watch(this.lab, this.panel, (trouble) => this.trouble(trouble));
    this.recovered = () => watching.recovered();
    if (mayRun(this.model)) await this.start();
    else this.redraw({ waiting: true });
  }

  private recovered: () => void = () => undefined;

  private trouble(trouble: Trouble): void {
    this.node.dataset.trouble = trouble;
    this.redraw({ trouble });
  }

  private async start(): Promise<void> {
    const late = setTimeout(() => this.trouble("kernel"), LATE); // something to press, also when nothing ever answers
    const running = run(this.lab, this.panel).catch(() => false);
    if (!(await alive(this.panel)) && openAnew()) return;
    const well = await running;
    if (mayRun(this.model)) this.clean();
    clearTimeout(late);
    this.tabs.tell();
    this.node.dataset.live = String(well);
    if (well && this.state.trouble !== "none") this.recovered();
    if (!well) this.trouble("cell");
    else {
      sessionStorage.removeItem(OPENED_ANEW);
      this.startNext();
    }
  }

  private async again(): Promise<void> {
    if (this.state.working) return;
    this.redraw({ working: true });
    const well = await revive(this.lab, this.panel, this.state.trouble).catch(() => false);
    this.redraw({ working: false });
    if (!well) return;
    this.recovered();
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
      const number = /(\d\d)-[^/]*$/.exec(path)?.[1];
      const code = `from spenningsfelt import Module; Module("${number}", "${this.mark.language}").warm()`;
      if (number)
        requestIdleCallback(
          () =>
            void this.ahead.start(path, code).then(
              () => this.tabs.tell(),
              () => undefined,
            ),
        );
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

/** Load the page anew, for a new kernel; no more than so many times in a row. */
function openAnew(): boolean {
  const times = Number(sessionStorage.getItem(OPENED_ANEW) ?? 0);
  if (times >= MOST) return false;
  sessionStorage.setItem(OPENED_ANEW, String(times + 1));
  location.reload();
  return true;
}

const OPENED_ANEW = "spf-opened-anew",
  MOST = 2;
