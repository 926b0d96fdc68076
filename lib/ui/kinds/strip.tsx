/** What one chose in several dilemmas, side by side. */
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { Figure } from "../parts/figure";

export default exercise<Content>(
  ({ content, figure, t }) =>
    figure.figure === null ? (
      <p class="spf-empty">{content.empty || t("strip-empty")}</p>
    ) : (
      <div class="spf-stack spf-board">
        <Figure drawn={figure} t={t} title={content.title} class="spf-strip" />
        {content.after && <p class="spf-think">{content.after}</p>}
      </div>
    ),
  { after: "own" },
);
