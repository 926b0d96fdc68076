/** An address where there is no module: say so, and show the way to the course. JupyterLab would say it in English, or nothing. */
import { say, type Words } from "./words";

/** The course's language that is called `name`, also for `nn-NO`; `words[…].names` are what each is called. */
function called(words: Record<string, Words>, name: string): string | undefined {
  const wanted = name.toLowerCase().split("-")[0] ?? "";
  return Object.keys(words).find((code) => words[code]?.names?.split(" ").includes(wanted));
}

/** `path` is what the address asked for; its folder tells the language, else the browser does. */
export function lost(words: Record<string, Words>, path: string, home: string): void {
  const asked = [path.split("/")[0] ?? "", navigator.language, "*"];
  const language = asked.map((name) => called(words, name)).find((code) => code) ?? "";
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
