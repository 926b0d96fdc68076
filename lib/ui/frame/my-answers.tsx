/** All answers together: download them, bring some in, delete them. Nothing happens before it has been said what will. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Mine, Say } from "../model";
import { download } from "../parts/download";
import { Icon } from "../parts/icons";
import { anyDrafts } from "../saving/journal";

const LARGEST = 5_000_000; // bytes; the connection takes no message of 10 MB
interface MineProps {
  t: Say;
  send: (message: unknown) => void;
  reply: Mine | null;
  any: boolean;
  store: string;
}

export function MyAnswers({ t, send, reply, any, store }: MineProps) {
  const [asking, ask] = useState(false);
  const [tooLarge, refuse] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (reply?.what === "export" && reply.text !== undefined)
      download(t("export-file"), reply.text, "application/json");
  }, [reply]);
  const read = async (file: File | undefined) => {
    if (!file) return;
    refuse(file.size > LARGEST);
    if (file.size <= LARGEST) send({ type: "preview", text: await file.text() });
  };
  const remove = () => {
    ask(false);
    send({ type: "delete" });
  };
  return (
    <div>
      <div class="spf-row">
        {any && (
          <button type="button" class="spf-btn quiet" onClick={() => send({ type: "export" })}>
            {t("export")}
          </button>
        )}
        <button type="button" class="spf-btn quiet" onClick={() => picker.current?.click()}>
          {t("import")}
        </button>
        {(any || anyDrafts(store)) && (
          <button
            type="button"
            class="spf-btn quiet"
            aria-expanded={asking}
            onClick={() => ask(!asking)}
          >
            {t("delete")}
          </button>
        )}
      </div>
      <button type="button" class="spf-link" onClick={() => send({ type: "left" })}>
        {t("left")}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("import")}
        onChange={(e) => {
          void read(e.currentTarget.files?.[0]);
          e.currentTarget.value = "";
        }}
      />
      {asking && (
        <div class="spf-note error">
          <Icon name="warning" />
          <div>
            <p>{t("delete-what")}</p>
            <button type="button" class="spf-btn" onClick={remove}>
              {t("delete-yes")}
            </button>
          </div>
        </div>
      )}
      <div role="status">
        {tooLarge ? (
          <p>{t("reason-file-too-large")}</p>
        ) : (
          reply && <Reply reply={reply} t={t} send={send} />
        )}
      </div>
    </div>
  );
}

function Reply({ reply, t, send }: { reply: Mine; t: Say; send: (message: unknown) => void }) {
  if (reply.what === "left") return <Left left={reply.left ?? []} t={t} />;
  if (reply.what !== "preview")
    return <p>{t(reply.what === "refused" ? `reason-${reply.reason}` : `${reply.what}-done`)}</p>;
  const n = (count: number | undefined) => String(count ?? 0);
  if (!reply.versions) return <p>{t("import-nothing")}</p>;
  return (
    <div class="spf-note">
      <Icon name="info" />
      <div>
        <p>
          {t("import-what", {
            answers: n(reply.answers),
            changed: n(reply.changed),
            there: n(reply.there),
          })}
        </p>
        {!!reply.back && <p>{t("import-back", { n: n(reply.back) })}</p>}
        {!!reply.conflicts && <p>{t("import-both", { n: n(reply.conflicts) })}</p>}
        <button type="button" class="spf-btn" onClick={() => send({ type: "import" })}>
          {t("import-yes")}
        </button>
      </div>
    </div>
  );
}

/** What one wrote to questions that the course does not ask any more. */
function Left({ left, t }: { left: NonNullable<Mine["left"]>; t: Say }) {
  if (left.length === 0) return <p>{t("left-none")}</p>;
  return (
    <dl class="spf-left">
      {left.map(({ question, text, at }) => (
        <div key={`${at}${question}${text}`}>
          <dt>{question || t("left-unasked")}</dt>
          <dd translate={false}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
