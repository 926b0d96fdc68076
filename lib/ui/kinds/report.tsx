/** The report of the whole course. */
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { ReportMaker } from "../parts/report-maker";

interface ReportContent extends Content {
  sections: string[];
}

export default exercise<ReportContent>(({ content, t, send, report, file }) => (
  <ReportMaker
    id={content.id.replace(".", "-")}
    t={t}
    send={send}
    report={report}
    file={file}
    sections={content.sections}
  />
));
