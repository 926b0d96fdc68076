/** The step in the address. */
import type { Step } from "./steps";

// Lab rewrites the address before the module is open that it leads to
let arrived = location.hash;
addEventListener("popstate", () => {
  arrived = location.hash;
});

/** The next module to be opened begins at this step, as a link to it says. */
export const arriveAt = (hash: string) => {
  arrived = hash;
};

export const address = (step: Step | undefined, how: "pushState" | "replaceState") =>
  step && history[how](history.state, "", `#${step.name}`);

export function addressed(): string {
  const hash = location.hash || arrived;
  arrived = "";
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
