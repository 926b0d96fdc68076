import type { Say } from "../model";
import { personal } from "./names";

/** A gentle hint where a text seems to name someone; nothing is stopped by it. */
export function Personal({ text, t }: { text: string; t: Say }) {
  const hint = personal(text, t);
  return (
    <p class="spf-hint spf-personal" role="status">
      {hint ? t(hint) : ""}
    </p>
  );
}
