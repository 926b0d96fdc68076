/** Forces in a change: the map of them, or the two moves. */
import { exercise } from "../frame/exercise";
import { ForceMap } from "./forces/map";
import { Moves } from "./forces/moves";
import type { MapContent, MovesContent } from "./forces/rows";

export default exercise<MapContent | MovesContent>((shown) => {
  const { content } = shown;
  return content.form === "map" ? (
    <ForceMap {...shown} content={content} />
  ) : (
    <Moves {...shown} content={content} />
  );
});
