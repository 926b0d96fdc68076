/** Days as a file for one's own calendar, which Python makes when asked: saved as soon as it is there. */
import { useEffect } from "preact/hooks";
import type { Entry, Say } from "../model";
import { download } from "./download";

export function useCalendarFile(calendar: Entry | null, t: Say): void {
  useEffect(() => {
    if (calendar?.text) download(`${t("gift-file")}.ics`, calendar.text, "text/calendar");
  }, [calendar]);
}
