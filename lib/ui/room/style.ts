import tokens from "../tokens.css";

/** The course's tokens and font, and a screen's own style sheet; put in by the script, so that nothing is inline. */
export function dress(...sheets: string[]): void {
  const font = `@font-face{font-family:"Atkinson Next NB";font-weight:200 800;src:url(${new URL("font.woff2", location.href)})format("woff2")}`;
  const all = [font, tokens, ...sheets];
  if (document.adoptedStyleSheets === undefined) {
    // phones from before 2023
    const href = URL.createObjectURL(new Blob([all.join("\n")], { type: "text/css" }));
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "stylesheet", href }),
    );
    return;
  }
  document.adoptedStyleSheets = all.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
