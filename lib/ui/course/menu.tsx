/** The one menu: the steps of the module, the course (drawn by the module itself), and other ways to see the page. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../parts/icons";
import type { BarState } from "./bar";

export interface MenuActions {
  go(step: number): void;
  whole(): void;
  wall(): void;
}

interface MenuProps {
  state: BarState;
  act: MenuActions;
  t: (key: string, details?: Record<string, string>) => string;
}

export function Menu({ state, act, t }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const close = () => setOpen(false);
  const then = (what: () => void) => () => {
    close();
    what();
  };
  useEffect(() => {
    if (!open) return;
    const until = new AbortController();
    const hear = (event: string, act: (e: Event) => void) =>
      addEventListener(event, act, { signal: until.signal, capture: true });
    hear("pointerdown", (e) => box.current?.contains(e.target as Node) || close());
    hear("focusin", (e) => box.current?.contains(e.target as Node) || close());
    hear("keydown", (e) => {
      if ((e as KeyboardEvent).key !== "Escape") return;
      e.stopPropagation();
      close();
      button.current?.focus();
    });
    return () => until.abort();
  }, [open]);
  return (
    <div class="spf-menu-box" ref={box}>
      <button
        ref={button}
        type="button"
        class="menu"
        aria-expanded={open}
        aria-controls="spf-menu"
        onClick={() => setOpen(!open)}
      >
        <span>{t("bar-menu")}</span>
        <Icon name="menu" />
      </button>
      <nav class="spf-menu" id="spf-menu" aria-label={t("bar-menu")} hidden={!open}>
        <Contents state={state} t={t} go={(at) => then(() => act.go(at))} />
        <div>
          <Place node={state.place} />
          <h2>{t("bar-show")}</h2>
          <button type="button" onClick={then(act.whole)}>
            <Icon name={state.whole ? "step" : "lines"} />
            {t(state.whole ? "bar-steps" : "bar-whole")}
          </button>
          <button type="button" aria-pressed={state.wall} onClick={then(act.wall)}>
            <Icon name="screen" />
            {t("bar-projector")}
          </button>
          <a href={state.labHref}>
            <Icon name="code" />
            {t("bar-out")}
          </a>
        </div>
      </nav>
    </div>
  );
}

interface ContentsProps {
  state: BarState;
  t: MenuProps["t"];
  go: (at: number) => () => void;
}

function Contents({ state: { steps, at, been, whole }, t, go }: ContentsProps) {
  if (steps.length < 2) return null;
  return (
    <div>
      <h2>{t("bar-contents")}</h2>
      <ol>
        {steps.map((step, i) => (
          <li key={step.name}>
            <a
              href={`#${step.name}`}
              aria-current={i === at && !whole ? "step" : undefined}
              onClick={(e) => {
                if (e.ctrlKey || e.metaKey || e.shiftKey) return;
                e.preventDefault();
                go(i)();
              }}
            >
              {been.has(step.name) ? <Icon name="tick" /> : <span class="no">{i + 1}</span>}
              <span>{step.title}</span>
              {been.has(step.name) && <span class="spf-unseen">{t("bar-been")}</span>}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The module draws its own part of the menu here: which modules there are, the report, the answers, the languages. */
function Place({ node }: { node: HTMLElement }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.append(node), [node]);
  return <div ref={here} />;
}
