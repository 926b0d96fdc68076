/** A field undoes what one typed in it, as everywhere. */
import type { Panel } from "../lab";

/** Lab says by a mark that a notebook undoes changes to its cells, and then lets no field within undo its own. */
export function ownUndo(panel: Panel): void {
  delete panel.content.node.dataset.jpUndoer;
}
