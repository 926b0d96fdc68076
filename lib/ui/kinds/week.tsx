/** The week: ten pieces laid out in seven fields, in the figure or beside it, and drawn as they are laid. */
import { exercise } from "../frame/exercise";
import { VennFigure } from "../parts/venn";
import type { WeekContent } from "./week/content";
import { Hours, Proportional } from "./week/hours";
import { lay, Pieces } from "./week/pieces";

export default exercise<WeekContent>((week) => (
  <div class="spf-placing spf-week">
    <div class="spf-placing-words">
      <Pieces {...week} />
      <details>
        <summary>{week.t("week-write")}</summary>
        <Hours {...week} />
        <Proportional {...week} />
      </details>
    </div>
    <VennFigure
      svg={week.figure.figure}
      regions={week.content.regions}
      edge={{ region: "" }}
      choose={(region) => lay(week, region, 1)}
    />
  </div>
));
