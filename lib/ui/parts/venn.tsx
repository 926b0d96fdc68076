/** Answer in the three circles: a figure to tap, and a list beside it that says and does the same. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Option, Say } from "../model";
import { Badges, RegionName } from "./badges";

/** A field, and whether it is only where the keyboard is. */
export interface Edge {
  region: string;
  focused?: boolean;
}

interface FigureProps {
  svg: string | null;
  regions: Option[];
  edge: Edge;
  /** What a tap does; without it the figure is a picture. */
  choose?: (region: string) => void;
  /** Where each mark is now, by the answer it stands for: one drawn elsewhere is not shown until it is drawn anew. */
  marks?: Record<string, unknown>;
  /** The answer whose mark stands out. */
  now?: string;
  children?: ComponentChildren;
}

/** For mouse, touch and a screen reader's own touch; the keyboard's way is the list, so nothing here is a stop for Tab. */
export function VennFigure({ svg, regions, edge, choose, marks, now = "", children }: FigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef(new Map<string, string>());
  useLayoutEffect(() => {
    const figure = box.current;
    if (!figure) return;
    if (choose) operable(figure, regions, edge.focused ? "" : edge.region);
    outline(figure, edge);
    stand(figure, marks, now, drawn.current);
  });
  return (
    <figure class="spf-venn-side" translate={false}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the fields in it are buttons */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list is the keyboard's way */}
      <div
        class={`spf-figure spf-venn${choose ? " spf-taps" : ""}`}
        ref={box}
        dangerouslySetInnerHTML={{ __html: svg ?? "" }}
        onClick={(e) => {
          const region = (e.target as Element).getAttribute("data-region");
          if (region && !again(e)) choose?.(region);
        }}
      />
      {children}
    </figure>
  );
}

/** The second press of a double click: what it meets may have come with the first, and is not what was meant. */
const again = (e: MouseEvent): boolean => e.detail > 1;

/** A drawing is one picture; here its fields are buttons with names, and the rest is for the eye. */
function operable(box: Element, regions: Option[], pressed: string): void {
  for (const svg of box.querySelectorAll("svg")) {
    svg.setAttribute("role", "group");
    for (const part of svg.querySelectorAll(".pattern, .label, .mark, .way"))
      part.setAttribute("aria-hidden", "true");
    for (const { id, text } of regions) {
      const field = svg.querySelector(`[data-region="${id}"]`);
      field?.setAttribute("role", "button");
      field?.setAttribute("tabindex", "-1");
      field?.setAttribute("aria-label", `${text} (${[...id].join(", ")})`);
      field?.setAttribute("aria-pressed", String(id === pressed));
    }
  }
}

function outline(box: Element, { region, focused }: Edge): void {
  const path = box.querySelector(`[data-region="${region}"]`)?.getAttribute("d") ?? "";
  for (const edge of box.querySelectorAll(".rim, .chosen")) edge.setAttribute("d", path);
  for (const edge of box.querySelectorAll(".chosen"))
    edge.classList.toggle("spf-at", focused === true);
}

/** The mark that stands out, those that have just landed, and those that are on their way. */
function stand(
  box: Element,
  marks: Record<string, unknown> = {},
  now: string,
  before: Map<string, string>,
): void {
  const first = before.size === 0;
  const landed = new Map<string, string>();
  for (const mark of box.querySelectorAll<SVGElement>("[data-mark]")) {
    const { mark: name = "", in: region = "" } = mark.dataset;
    landed.set(name, region);
    mark.classList.toggle("spf-now", name === now);
    if (!first && before.get(name) !== region) mark.classList.add("spf-landed");
    mark.style.display = name in marks && marks[name] !== region ? "none" : "";
  }
  before.clear();
  before.set("", ""); // something has been drawn
  for (const [name, region] of landed) before.set(name, region);
}

interface TwinProps {
  /** Begins the ids of what is in it. */
  id: string;
  label: ComponentChildren;
  hint?: string;
  regions: Option[];
  value: string;
  choose: (region: string) => void;
  /** A press, Enter, Space or leaving the list: this is where it is to be. Arrows pass by. */
  settle?: () => void;
  /** Where the keyboard is, for the figure to show. */
  focus: (region: string) => void;
  /** What else stands in a field. */
  beside?: (region: string) => ComponentChildren;
  t: Say;
}

/** A radio group: the arrows move between the fields, and the figure follows. */
export function Twin(props: TwinProps) {
  const { id, label, hint = "", regions, value, choose, settle, focus, beside, t } = props;
  const key = useRef("");
  const press = (e: KeyboardEvent) => {
    key.current = e.key;
    const at = (e.target as HTMLInputElement).value;
    if (!settle || !at || (e.key !== "Enter" && e.key !== " ")) return;
    e.preventDefault();
    e.stopPropagation(); // Enter is also the page's way to go on
    choose(at);
    settle();
  };
  const leave = (e: FocusEvent) => {
    const to = e.relatedTarget as Node | null;
    if ((e.currentTarget as Node).contains(to)) return;
    focus("");
    // by Tab: a press on a row goes by way of the cell round it, and is no leaving
    if (key.current === "Tab" && value) settle?.();
  };
  return (
    <fieldset class="spf-field spf-fields" onFocusOut={leave}>
      <legend>{label}</legend>
      <p class="spf-hint">
        {t("venn-tap")} {hint}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the radios in it are what one operates */}
      <div
        class="spf-fields-list"
        onKeyDown={press}
        onClickCapture={(e) => again(e) && e.preventDefault()}
        onKeyUp={() => {
          key.current = "";
        }}
      >
        {regions.map((region) => (
          <label key={region.id} class="spf-fields-row">
            <input
              type="radio"
              name={id}
              id={`${id}-${region.id}`}
              value={region.id}
              checked={value === region.id}
              onFocus={(e) => focus(e.currentTarget.matches(":focus-visible") ? region.id : "")}
              onChange={() => {
                choose(region.id);
                if (!key.current.startsWith("Arrow")) settle?.();
              }}
            />
            <Badges region={region.id} />
            <RegionName {...region} />
            {beside?.(region.id)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A situation's number, as in its mark in the figure. */
export function Dot({ n, now = false }: { n: number; now?: boolean }) {
  return (
    <span class={now ? "spf-dot now" : "spf-dot"} aria-hidden="true">
      {n}
    </span>
  );
}

/** The field that the keyboard is at, and what the figure's edge is then. */
export function useEdge(chosen: string): [Edge, (region: string) => void] {
  const [at, focus] = useState("");
  const edge =
    at && at !== chosen ? { region: at, focused: true } : { region: chosen, focused: at !== "" };
  return [edge, focus];
}
