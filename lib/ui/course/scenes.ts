/** The scenes of a module's texts follow the page's light and dark as soon as Lab has drawn the text they stand in. */
import { drawScenes } from "../parts/scene";
import type { Panel } from "./lab";

export function followScenes(panel: Panel): void {
  for (const cell of panel.content.widgets) {
    if (!cell.model.sharedModel.getSource().includes("data:image/svg+xml")) continue;
    const look = () => {
      if (!cell.node.querySelector(".jp-RenderedMarkdown img")) return;
      watch.disconnect();
      drawScenes(cell.node);
    };
    const watch = new MutationObserver(look);
    watch.observe(cell.node, { childList: true, subtree: true });
    look();
  }
}
