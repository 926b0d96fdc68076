/** The three circles: choose a region in the figure or in the list, and read about it beside; or place oneself in one. */
import { useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { Badges, RegionName } from "../parts/badges";
import { Icon } from "../parts/icons";
import { VennFigure } from "../parts/venn";
import { type PlaceContent, Placing } from "./venn/place";

interface Region {
  id: string;
  circles: string[];
  ours: boolean;
  name: string;
  text: string;
  question: string;
  examples: string[];
}
interface VennContent extends Content {
  form: "look";
  regions: Region[];
  circles: Record<string, string>;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export default exercise<VennContent | PlaceContent>((shown) =>
  shown.content.form === "place" ? (
    <Placing {...(shown as Shown<PlaceContent>)} />
  ) : (
    <Looking {...(shown as Shown<VennContent>)} />
  ),
);

function Looking(shown: Shown<VennContent>) {
  const [chosen, choose] = useState("");
  const { regions } = shown.content;
  const base = shown.content.id.replace(".", "-");
  return (
    <div class="spf-venn-grid">
      <VennFigure
        svg={shown.figure.figure}
        regions={regions.map(({ id, name }) => ({ id, text: name }))}
        edge={{ region: chosen }}
        choose={choose}
      >
        <figcaption class="spf-hint">{shown.t("venn-drawing")}</figcaption>
      </VennFigure>
      <Twin
        regions={regions}
        chosen={chosen}
        choose={choose}
        t={shown.t}
        heading={`${base}-list`}
      />
      <Panel
        shown={shown}
        region={regions.find((r) => r.id === chosen)}
        heading={`${base}-region`}
      />
    </div>
  );
}

interface Choice {
  chosen: string;
  choose: (region: string) => void;
}

function Panel({
  shown,
  region,
  heading,
}: {
  shown: Shown<VennContent>;
  region: Region | undefined;
  heading: string;
}) {
  const { t, content } = shown;
  const fill = region ? { background: `var(--spf-fill-${region.id.toLowerCase()})` } : undefined;
  return (
    <section class={region ? "spf-region" : "spf-region none"} aria-labelledby={heading}>
      <div class="spf-region-head" style={fill}>
        {region && <Badges region={region.id} />}
        {region && (
          <span class="spf-hidden">{region.circles.map((c) => content.circles[c]).join(", ")}</span>
        )}
        <h3 id={heading} aria-live="polite">
          {region ? region.name : t("venn-none")}
        </h3>
        {region && (
          <span class={region.ours ? "spf-tag own" : "spf-tag"}>
            {t(region.ours ? "our-suggestion" : "from-the-source")}
          </span>
        )}
      </div>
      {region && (
        <div class="spf-region-body">
          <p>{region.text}</p>
          <div>
            <h4>{t("examples")}</h4>
            <ul>
              {region.examples.map((example) => (
                <li key={example}>{example}</li>
              ))}
            </ul>
          </div>
          <div class="spf-ask">
            <b>{t("ask-yourself")}</b> {region.question}
          </div>
        </div>
      )}
    </section>
  );
}

function Twin({
  regions,
  chosen,
  choose,
  t,
  heading,
}: Choice & { regions: Region[]; t: Shown<VennContent>["t"]; heading: string }) {
  const list = useRef<HTMLUListElement>(null);
  /** Tab reaches each button; the arrows, Home and End move among them. */
  const move = (e: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(e.target as HTMLButtonElement);
    const to =
      e.key === "Home" ? 0 : e.key === "End" ? buttons.length - 1 : at + (STEPS[e.key] ?? 0);
    if (to === at || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    e.stopPropagation(); // the notebook moves among cells with the same keys
    buttons[(to + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div class="spf-twin">
      <h3 id={heading} class="spf-hidden">
        {t("venn-list")}
      </h3>
      <ul ref={list} aria-labelledby={heading} onKeyDown={move}>
        {regions.map((r) => (
          <li key={r.id}>
            <button
              type="button"
              aria-pressed={r.id === chosen}
              data-choose={r.id}
              onClick={() => choose(r.id)}
            >
              <Badges region={r.id} />
              <RegionName id={r.id} text={r.name} />
              {r.id === chosen && (
                <span class="spf-chosen">
                  <Icon name="tick" /> {t("chosen")}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
