/** Parts of a card of which one is open at a time; the others stand folded beneath their names. */
import type { ComponentChildren } from "preact";

export interface Part {
  id: string;
  title: string;
  summary: string;
  body: ComponentChildren;
}

interface FoldsProps {
  parts: Part[];
  open: string | null;
  choose: (id: string | null) => void;
}

/** Native details: Enter and Space come with them. Every part stays in the page, so no field loses what is being typed. */
export function Folds({ parts, open, choose }: FoldsProps) {
  return (
    <div class="spf-folds">
      {parts.map((part) => (
        <details key={part.id} open={open === part.id} data-part={part.id}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: summary is a button */}
          <summary
            onClick={(e) => {
              e.preventDefault();
              choose(open === part.id ? null : part.id);
            }}
          >
            <span class="spf-fold-title">{part.title}</span>
            {open !== part.id && part.summary && (
              <span class="spf-fold-summary" translate={false}>
                {part.summary}
              </span>
            )}
          </summary>
          <div class="spf-stack spf-fold-body">{part.body}</div>
        </details>
      ))}
    </div>
  );
}
