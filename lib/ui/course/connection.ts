/** What stands between the page and its program, told apart by asking the server: it answers also when the program does not. */
import { waiting } from "../saving/unsaved";
import { inCourseMode } from "./chrome";
import type { Lab, Panel, Session, SessionContext } from "./lab";
import { noRestartDialog } from "./mends/restarting";

/**
 * `offline`: no server answers · `locked`: another server than the page's, which does not know this browser · `blocked`: pages
 * get through, and the program's words do not · `unsaved`: words sent and not answered · `kernel`: the program has stopped ·
 * `cell`: something could not be shown.
 */
export type Trouble = "none" | "kernel" | "offline" | "locked" | "blocked" | "unsaved" | "cell";

const LOOK = 1000; // ms between looks at what the page itself knows
const SILENT = 3000; // ms without a connection before the server is asked why
const STARTING = 6000; // ms that a program just started may take to be connected
const ASK = 2000; // ms between questions to the server
const UNANSWERED = 10_000; // ms that words may be on their way to the disk
const STEADY = 15_000; // ms; a connection lost twice within them is cut by somebody

/** Tell `say` about every trouble, without Lab's own dialogs, and when it is over. `kernel` and `cell` end with a press alone. */
export class Connection {
  private trouble: Trouble = "none";
  private heard = Date.now();
  private asked = 0;
  private cuts: number[] = [];
  private session: Session | null; // the last one: Lab forgets one that the server has ended
  private dead = false; // the program has stopped: time does not mend it
  private readonly context: SessionContext;

  constructor(
    private readonly lab: Lab,
    panel: Panel,
    private readonly say: (trouble: Trouble) => void,
  ) {
    this.context = panel.context.sessionContext;
    this.session = this.context.session;
    this.context.sessionChanged.connect((_, { newValue }) => {
      this.session = newValue ?? this.session;
    });
    if (inCourseMode()) noRestartDialog(panel);
    this.context.statusChanged.connect((_, status) => {
      if (status === "autorestarting" || status === "dead") void this.stopped();
    });
    this.context.connectionStatusChanged.connect((_, status) => void this.changed(status));
    const watch = setInterval(() => void this.look(), LOOK);
    panel.disposed.connect(() => clearInterval(watch));
  }

  /** The program has been brought back. */
  recovered(): void {
    this.heard = Date.now();
    this.cuts = [];
    this.dead = false;
    this.enter("none");
  }

  /** It came to nothing, for whatever reason: say so, unless it is said already. */
  stuck(trouble: "kernel" | "cell"): void {
    if (this.trouble === "none") this.enter(trouble);
  }

  private enter(trouble: Trouble): void {
    if (trouble === this.trouble || this.context.isDisposed) return;
    // a program that nobody gets through to is ended by the server after a while: what stands between is still the reason
    if (this.trouble === "blocked" && trouble === "kernel") return;
    this.trouble = trouble;
    this.dead ||= trouble === "kernel";
    this.say(trouble);
  }

  /** Lab calls a program dead also when it only cannot reach it; and without a server no press brings one back. */
  private async stopped(): Promise<void> {
    const why = await this.ask();
    this.enter(why === "offline" || why === "locked" ? why : "kernel");
  }

  private async changed(status: string): Promise<void> {
    if (status === "connected") return this.look();
    this.cuts = [...this.cuts.slice(-1), Date.now()];
    const why = await this.ask();
    if (this.dead || this.trouble === "cell") return;
    if (this.cutOften && (why === "none" || why === "blocked")) this.enter("blocked");
    else if (why !== "blocked") this.enter(why); // once is nothing: Lab connects anew at once
  }

  private async look(): Promise<void> {
    if (this.trouble === "cell" || this.context.isDisposed) return;
    if (!this.dead && hears(this.context)) {
      this.heard = Date.now();
      this.enter(this.cutOften ? "blocked" : waiting() > UNANSWERED ? "unsaved" : "none");
    } else if (Date.now() - this.heard > SILENT && Date.now() - this.asked > ASK) {
      this.asked = Date.now();
      if (this.dead) await this.stopped();
      else this.enter(await this.ask());
    }
  }

  private get cutOften(): boolean {
    return this.cuts.filter((at) => Date.now() - at < STEADY).length > 1;
  }

  /** Why the page hears nothing, by the server's own word just now. */
  ask(): Promise<Trouble> {
    const silent = Date.now() - this.heard;
    return reason(this.lab.PageConfig.getBaseUrl(), this.session, silent);
  }
}

function hears({ session }: SessionContext): boolean {
  const kernel = session?.kernel;
  return kernel?.connectionStatus === "connected" && kernel.status !== "unknown";
}

/** Why the page has heard nothing for `silent` ms; «none» when the program is only busy, or being started. */
async function reason(base: string, session: Session | null, silent: number): Promise<Trouble> {
  const me = await answer(`${base}api/me`);
  if (!me || me.status >= 500) return "offline";
  if (me.status === 401 || me.status === 403) return "locked";
  if (!me.ok || !session) return "none"; // where there is no such server, as in the browser edition, there is no network either
  const known = await answer(`${base}api/sessions/${session.id}`);
  if (!known?.ok) return "kernel";
  const { kernel } = (await known.json()) as { kernel: KernelState };
  const through = kernel.connections > 0 || silent < STARTING;
  return kernel.execution_state === "idle" || !through ? "blocked" : "none";
}

interface KernelState {
  execution_state: string;
  connections: number;
}

const answer = (address: string): Promise<Response | null> => fetch(address).catch(() => null);
