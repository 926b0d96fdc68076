/** The top of every module: what one must know at once, and the module's part of the menu. */
import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../model";
import { Icon } from "../parts/icons";
import { ReportMaker } from "../parts/report-maker";
import { kept } from "../saving/storage";
import { AnswersPanel } from "./answers-panel";
import { CourseMenu } from "./course-menu";
import { exercise } from "./exercise";
import type { HeaderContent } from "./header-content";
import { PLACE, type Placed, WAY, type Way } from "./place";
import { Sheet } from "./sheet";

const QUIET = new Set(["deleted", "export"]); // nothing of the leader's is missing

export default exercise<HeaderContent>(
  ({ content, t, send, mine, report, file }) => {
    const [open, setOpen] = useState<"answers" | "report" | null>(null);
    const show = (panel: "answers" | "report") => {
      send({ type: "open" });
      setOpen(panel);
    };
    const close = () => setOpen(null);
    const menu = <CourseMenu content={content} t={t} show={show} />;
    return (
      <div class="spf-top" lang={content.language}>
        <Elsewhere way={content}>{menu}</Elsewhere>
        <Reminders content={content} t={t} />
        {open === "answers" && (
          <Sheet title={t("my-answers")} t={t} close={close}>
            <AnswersPanel content={content} t={t} send={send} reply={mine} />
          </Sheet>
        )}
        {open === "report" && (
          <Sheet title={t("my-report")} t={t} close={close}>
            <ReportMaker
              id={`${content.id}-report`}
              t={t}
              send={send}
              report={report}
              file={file}
              now
            />
          </Sheet>
        )}
      </div>
    );
  },
  { card: false },
);

/** Drawn where the page round the exercises wants it, which then hears of the way chosen; here, where there is no such page. */
function Elsewhere({ children, way }: { children: preact.JSX.Element; way: Way }) {
  const here = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let next = 0;
    const ask = () => {
      const node = here.current;
      if (!node?.isConnected)
        next = requestAnimationFrame(ask); // drawn before it is put in the page
      else setPlace(wanted(node));
    };
    ask();
    return () => cancelAnimationFrame(next);
  }, []);
  useEffect(() => {
    if (place) render(children, place);
  });
  useEffect(() => () => void (place && render(null, place)), [place]);
  useEffect(() => {
    if (place) here.current?.dispatchEvent(new CustomEvent(WAY, { bubbles: true, detail: way }));
  }, [place, way]);
  return <div ref={here}>{place ? null : children}</div>;
}

function wanted(node: HTMLElement): HTMLElement {
  const detail: Placed = {};
  node.dispatchEvent(new CustomEvent(PLACE, { bubbles: true, detail }));
  detail.place?.classList.add("spf");
  return detail.place ?? node;
}

function Reminders({ content, t }: { content: HeaderContent; t: Say }) {
  return (
    <>
      {content.problems.some((p) => !QUIET.has(p.code)) && (
        <p class="spf-hint" role="status">
          <Icon name="warning" />
          {t("problems-some")}
        </p>
      )}
      {!kept() && (
        <p class="spf-hint" data-journal="off">
          <Icon name="info" />
          {t("journal-off")}
        </p>
      )}
      {content.talk && (
        <p class="spf-hint" data-talk>
          <Icon name="calendar" />
          <span>
            {t("talk-due", { label: content.talk.label })}{" "}
            {content.talk.href && <a href={content.talk.href}>{t("talk-open")}</a>}{" "}
            {content.talk.plan && t("talk-plan", { plan: content.talk.plan })}{" "}
            {content.talk.last && t("talk-last", { said: content.talk.last })}
          </span>
        </p>
      )}
      {content.days !== null && (
        <p class="spf-hint">
          <Icon name="info" />
          {t("keep-long", { days: String(content.days) })}
        </p>
      )}
    </>
  );
}
