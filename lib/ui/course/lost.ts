/** An address where there is no module: say so, and show the way to the course. JupyterLab would say it in English, or nothing. */
import { say, type Words } from "./words";

/** `path` is what the address asked for; its folder tells the language, else the browser does. */
export function lost(words: Record<string, Words>, path: string, home: string): void {
  const [language = "nb"] = [path.split("/")[0] ?? "", navigator.language.slice(0, 2)].filter(
    (name) => name in words,
  );
  const t = (key: string) => say(words[language] ?? {}, key);
  const page = document.createElement("main");
  page.className = "spf-lost";
  page.lang = language;
  const heading = Object.assign(document.createElement("h1"), { textContent: t("lost") });
  const link = Object.assign(document.createElement("a"), {
    textContent: t("lost-home"),
    href: home,
  });
  page.append(heading, link);
  document.body.replaceChildren(page);
  document.title = t("course");
  link.focus();
}
