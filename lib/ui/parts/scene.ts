/**
 * Scenes on the course page: each image of a scene in a text becomes the drawing itself, so that it follows light, dark
 * and print as the page does. An image cannot: it knows the system's colours alone, and none of the page's.
 *
 * Only what our drawings are made of is taken over, element by element and attribute by attribute; nothing that runs, is
 * fetched or reaches out of the drawing. With anything else in it, the image stays an image.
 */
import drawings from "../drawings.css";
import css from "./scene.css";

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = "data:image/svg+xml;base64,";
const ELEMENTS = new Set("svg defs pattern g path rect circle text use".split(" "));
/** Said to whoever does not see it by the figure's own name; a title would also be a tooltip. */
const LEFT_OUT = new Set(["title", "desc"]);
const PLAIN = new Set(
  (
    "viewBox lang d x y width height rx cx cy r transform opacity font-size font-weight text-anchor " +
    "stroke-width stroke-linecap stroke-linejoin stroke-dasharray patternUnits patternTransform"
  ).split(" "),
);
const VALUES: Record<string, RegExp> = {
  class: /^(?:(?:fill|stroke)-[a-z-]+|ground|pattern)(?: (?:fill|stroke)-[a-z-]+)*$/,
  fill: /^(?:#[0-9a-f]{6}|none|url\(#[\w-]+\))$/,
  stroke: /^#[0-9a-f]{6}$/,
  id: /^[\w-]+$/,
  href: /^#[\w-]+$/,
};
const LONGEST = 100_000; // signs of an address; a scene of ours has a fifth of that
const DROPPED = new Set(["role", "aria-labelledby", "aria-describedby", "font-family", "xmlns"]);

/** Draw every scene in the texts under `root` that is still an image. It may be called again and again. */
export function drawScenes(root: ParentNode): void {
  ensureStyle();
  for (const image of root.querySelectorAll<HTMLImageElement>(`img[src^="${DRAWN}"]`)) {
    if (!image.closest(".jp-RenderedMarkdown")) continue; // an output's picture is not a scene
    const svg = taken(image.src);
    if (!svg) continue;
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", image.alt);
    const figure = document.createElement("figure");
    figure.className = "spf-figure spf-scene";
    figure.append(svg);
    // alone in its paragraph, as our texts have it, it takes the paragraph's place
    const paragraph = image.parentElement;
    const alone = paragraph?.tagName === "P" && paragraph.childNodes.length === 1;
    (alone ? paragraph : image).replaceWith(figure);
  }
}

/** The colours of drawings, also before the first exercise has brought them. */
function ensureStyle(): void {
  if (document.getElementById("spf-scene-style")) return;
  const style = document.createElement("style");
  style.id = "spf-scene-style";
  style.textContent = drawings + css;
  document.head.append(style);
}

/** The drawing in an image's address, made anew of what is known; nothing when there is something else in it. */
function taken(address: string): SVGElement | undefined {
  if (address.length > LONGEST) return undefined;
  try {
    const bytes = Uint8Array.from(atob(address.slice(DRAWN.length)), (sign) => sign.charCodeAt(0));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const read = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    return copied(read, new Map()) as SVGElement;
  } catch {
    return undefined; // not ours, or broken
  }
}

function copied(from: Element, ids: Map<string, Element>): Element {
  if (from.namespaceURI !== SVG || !ELEMENTS.has(from.localName)) throw new Error(from.localName);
  if (from.localName === "use") return used(from, ids);
  const made = document.createElementNS(SVG, from.localName);
  for (const { name, value } of from.attributes)
    if (!DROPPED.has(name)) made.setAttribute(checked(name, value), value);
  if (made.id) ids.set(made.id, made);
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) made.append(child.nodeValue ?? "");
    else if (!(child instanceof Element)) throw new Error(child.nodeName);
    else if (!LEFT_OUT.has(child.localName)) made.append(copied(child, ids));
  }
  return made;
}

/** What is drawn once and used is drawn each time: a style sheet of the page does not reach into a `use`. */
function used(from: Element, ids: Map<string, Element>): Element {
  const found = ids.get(from.getAttribute("href")?.slice(1) ?? "");
  if (!found || from.closest("defs")) throw new Error("use"); // used in what is used, it could grow without end
  const made = document.createElementNS(SVG, "g");
  const [x, y] = ["x", "y"].map((name) => Number(from.getAttribute(name)));
  made.setAttribute("transform", `translate(${x} ${y})`);
  for (const child of found.childNodes) made.append(child.cloneNode(true));
  return made;
}

function checked(name: string, value: string): string {
  if (!PLAIN.has(name) && !VALUES[name]?.test(value)) throw new Error(name);
  return name;
}
