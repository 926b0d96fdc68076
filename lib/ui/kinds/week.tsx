/** The week: ten pieces laid out in seven fields, in the figure or beside it, and drawn as they are laid; then a star. */
import { useState } from "preact/hooks";
import { exercise } from "../frame/exercise";
import { VennFigure } from "../parts/venn";
import type { WeekContent } from "./week/content";
import { Hours, Proportional } from "./week/hours";
import { allLaid, lay, Pieces } from "./week/pieces";
import { Star } from "./week/star";

export default exercise<WeekContent>((week) => {
  const [setting, set] = useState(false);
  const tapped = (region: string) => {
    if (!setting) return lay(week, region, 1);
    week.write("star", region);
    week.flush();
    set(false);
  };
  return (
    <div class="spf-placing spf-week">
      <div class="spf-placing-words">
        {!setting && <Pieces {...week} />}
        <Star week={week} laid={allLaid(week)} setting={setting} set={set} />
        {!setting && (
          <details>
            <summary>{week.t("week-write")}</summary>
            <Hours {...week} />
            <Proportional {...week} />
          </details>
        )}
      </div>
      <VennFigure
        svg={week.figure.figure}
        regions={week.content.regions}
        edge={{ region: "" }}
        choose={tapped}
      />
    </div>
  );
});
