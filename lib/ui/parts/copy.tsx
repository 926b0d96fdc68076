/** A text to take along: one press copies it, and says that it is done, or that the browser would not. */
import { useState } from "preact/hooks";
import type { Say } from "../model";
import { Icon } from "./icons";

export function Copy({ text, t }: { text: string; t: Say }) {
  const [receipt, say] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say("letter-copied"),
      () => say("letter-not-copied"),
    );
  return (
    <div class="spf-row">
      {text && (
        <button type="button" class="spf-btn quiet" onClick={copy}>
          <Icon name="copy" />
          {t("letter-copy")}
        </button>
      )}
      <span class="spf-quiet" role="status">
        {text && receipt ? t(receipt) : ""}
      </span>
    </div>
  );
}
