/** What one has found so far, a sentence each. */
import { exercise } from "../frame/exercise";
import type { Content } from "../model";

interface PortraitContent extends Content {
  told: string[];
}

export default exercise<PortraitContent>(({ content }) =>
  content.told.length === 0 ? (
    <p class="spf-empty">{content.empty}</p>
  ) : (
    <ol class="spf-told spf-beside" translate={false}>
      {content.told.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  ),
);
