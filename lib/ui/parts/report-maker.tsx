/** The report: made by Python when asked for, shown as a sheet of paper, printed by itself, and gone when it is closed. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Report, ReportFile, Say } from "../model";
import { clock } from "./days";
import { Icon } from "./icons";
import { SaveAs } from "./report-files";
import { type Frame, Sheet } from "./report-sheet";

interface MakerProps {
  /** Unique on the page. */
  id: string;
  t: Say;
  send: (message: unknown) => void;
  /** The last that Python has said of it. */
  report: Report | null;
  file: ReportFile | null;
  /** What will be in it, to read before it is made. */
  sections?: string[];
  /** Make it at once. */
  now?: boolean;
}

const PATIENCE = 20_000; // ms without a reply before the page says so

type State = "" | "report-making" | "report-renewed" | "report-failed" | "report-gone";

/** What the leader wants of it: without some parts, or the partner's page with some of what was written. */
export interface Wanted {
  partner: boolean;
  without: string[];
  told: string[];
}
const WHOLE: Wanted = { partner: false, without: [], told: [] };

export function ReportMaker(props: MakerProps) {
  const { id, t, send, report, file, sections = [], now = false } = props;
  const [wanted, setWanted] = useState(WHOLE);
  const [state, setState] = useState<State>("");
  const [open, setOpen] = useState<Report | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const make = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    clearTimeout(waiting.current);
    if (!report) return;
    if (report.gone) setState("report-gone");
    else setState(!report.html ? "report-failed" : open ? "report-renewed" : "");
    if (report.html || report.gone) setOpen(report.html ? report : null);
    if (report.gone) setWanted(WHOLE); // what was to be told is gone, and so is the choice to tell it
  }, [report]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const isOpen = open !== null;
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  const ask = (choice: Wanted = wanted) => {
    setState("report-making");
    waiting.current = setTimeout(() => setState("report-failed"), PATIENCE);
    send({ type: "report", ...choice });
  };
  const choose = (choice: Wanted) => {
    setWanted(choice);
    ask(choice);
  };
  useEffect(() => {
    if (now) ask();
    return () => send({ type: "report-closed" });
  }, []);
  const close = () => {
    setOpen(null);
    setState("");
    send({ type: "report-closed" });
    make.current?.focus();
  };
  return (
    <div class="spf-stack">
      <div>
        <p class="spf-hint">
          <Icon name="lock" />
          {t("report-where")}
        </p>
        <div class="spf-row">
          <button ref={make} type="button" class="spf-btn" onClick={() => ask()}>
            {t(open ? "report-again" : "report-make")}
          </button>
          {open && (
            <button
              type="button"
              class="spf-btn quiet"
              onClick={() => frame.current?.contentWindow?.print()}
            >
              {t("report-print")}
            </button>
          )}
          {open && (
            <button type="button" class="spf-btn quiet" onClick={close}>
              {t("report-close")}
            </button>
          )}
        </div>
        <p class="spf-hint" role="status">
          {state && t(state, { time: open ? clock(open.at, t) : "" })}
        </p>
      </div>
      {!open && sections.length > 0 && (
        <ol class="spf-report-parts">
          {sections.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ol>
      )}
      {open && <SaveAs t={t} wanted={wanted} send={send} file={file} />}
      {open && (
        <Made
          id={id}
          t={t}
          report={open}
          heading={heading}
          frame={frame}
          wanted={wanted}
          choose={choose}
        />
      )}
    </div>
  );
}

interface Choosing {
  t: Say;
  report: Report;
  wanted: Wanted;
  choose: (choice: Wanted) => void;
}
interface MadeProps extends Frame, Choosing {
  id: string;
  heading: { current: HTMLHeadingElement | null };
}

function Made({ id, t, report, heading, frame, wanted, choose }: MadeProps) {
  const title = `${id}-made`;
  const go = (id: string) => {
    const part = frame.current?.contentDocument?.getElementById(id);
    frame.current?.contentWindow?.focus();
    part?.focus({ preventScroll: true });
    part?.scrollIntoView({ block: "start" });
  };
  return (
    <section class="spf-stack" aria-labelledby={title}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        {t("report-made", { time: clock(report.at, t) })}
      </h3>
      <ForWhom t={t} id={id} wanted={wanted} choose={choose} />
      {wanted.partner ? (
        <Told t={t} report={report} wanted={wanted} choose={choose} />
      ) : (
        <Parts t={t} report={report} wanted={wanted} choose={choose} go={go} />
      )}
      <Sheet html={report.html} frame={frame} title={t("report-title")} />
    </section>
  );
}

function ForWhom({ t, id, wanted, choose }: Omit<Choosing, "report"> & { id: string }) {
  return (
    <fieldset class="spf-days">
      <legend>{t("report-for")}</legend>
      {[false, true].map((partner) => (
        <label class="spf-chip" key={String(partner)}>
          <input
            type="radio"
            name={`${id}-for`}
            checked={wanted.partner === partner}
            onChange={() => choose({ ...wanted, partner })}
          />
          <span>{t(partner ? "report-partner" : "report-whole")}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The sections, each of which may be left out; those that are in it are links to their place. */
function Parts({ t, report, wanted, choose, go }: Choosing & { go: (id: string) => void }) {
  return (
    <nav aria-label={t("report-parts")}>
      <ol class="spf-report-parts">
        {report.parts.map((part) => (
          <li key={part.name}>
            <label class="spf-check">
              <input
                type="checkbox"
                aria-label={`${t("report-include")}: ${part.title}`}
                checked={!wanted.without.includes(part.name)}
                onChange={() => choose({ ...wanted, without: turned(wanted.without, part.name) })}
              />
            </label>
            {part.in ? (
              <a
                href={`#${part.id}`}
                onClick={(e) => {
                  e.preventDefault();
                  go(part.id);
                }}
              >
                {part.title}
              </a>
            ) : (
              <span>{part.title}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What the leader has written goes along to the partner item by item. */
function Told({ t, report, wanted, choose }: Choosing) {
  return (
    <fieldset class="spf-along">
      <legend>{t("report-told")}</legend>
      <p class="spf-hint">
        <Icon name="info" /> {t("report-told-hint")}
      </p>
      <div>
        {report.items.map((item) => (
          <label class="spf-check" key={item.id}>
            <input
              type="checkbox"
              checked={wanted.told.includes(item.id)}
              onChange={() => choose({ ...wanted, told: turned(wanted.told, item.id) })}
            />
            {item.title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const turned = (names: string[], name: string): string[] =>
  names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
