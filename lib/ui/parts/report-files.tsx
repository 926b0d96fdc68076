/** The report as a file, in the format one wants: made by Python, saved where the browser saves files. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { ReportFile, Say } from "../model";
import { download } from "./download";
import { Icon } from "./icons";
import type { Wanted } from "./report-maker";

interface SaveAsProps {
  t: Say;
  wanted: Wanted;
  send: (message: unknown) => void;
  /** The last that Python has made. */
  file: ReportFile | null;
}

const PATIENCE = 20_000; // ms without a file before the page says so

export function SaveAs({ t, wanted, send, file }: SaveAsProps) {
  const [state, setState] = useState("");
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const seen = useRef(file);
  useEffect(() => {
    if (file === seen.current) return;
    seen.current = file;
    clearTimeout(waiting.current);
    if (file?.data) download(file.name, bytes(file.data), file.mime);
    setState(told(file));
  }, [file]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const ask = (format: string) => {
    setState("report-file-making");
    waiting.current = setTimeout(() => setState("report-file-failed"), PATIENCE);
    send({ type: "report-file", format, ...wanted });
  };
  const formats = wanted.partner ? ["pdf", "docx", "html"] : ["pdf", "docx", "html", "ics"];
  return (
    <div>
      <div class="spf-row">
        <span class="spf-row-name">{t("report-save")}</span>
        {formats.map((format) => (
          <button
            type="button"
            class="spf-btn quiet"
            key={format}
            data-format={format}
            onClick={() => ask(format)}
          >
            {format === "ics" && <Icon name="calendar" />}
            {t(`report-${format}`)}
          </button>
        ))}
      </div>
      <p class="spf-hint" role="status">
        {state && t(state, { file: file?.name ?? "" })}
      </p>
    </div>
  );
}

function told(file: ReportFile | null): string {
  if (!file?.name) return "report-file-failed";
  return file.data ? "report-file-made" : "report-file-empty";
}

const bytes = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
