import tokens from "../tokens.css";

/** The course's tokens and font, and a screen's own style sheet; put in by the script, so that nothing is inline. */
export function dress(...sheets: string[]): void {
  const font = `@font-face{font-family:"Atkinson Next NB";font-weight:200 800;src:url(font.woff2)format("woff2")}`;
  document.adoptedStyleSheets = [font, tokens, ...sheets].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
