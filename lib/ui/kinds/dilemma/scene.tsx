/** The picture of the case: beside its words, and small where one chooses. */
import type { Dilemma } from "./content";

/** `again`: a second time in the same card, for one who has seen it. Its patterns have ids of its own. */
export function Scene({ content, again = false }: Dilemma & { again?: boolean }) {
  const { scene, sceneSays } = content;
  if (!scene) return null;
  return (
    <figure
      class={`spf-figure spf-scene ${again ? "again" : ""}`}
      translate={false}
      {...(again ? { "aria-hidden": true } : { role: "img", "aria-label": sceneSays })}
      dangerouslySetInnerHTML={{
        __html: again ? scene.replaceAll("spf-scene-", "spf-scene-again-") : scene,
      }}
    />
  );
}
