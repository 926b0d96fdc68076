/** Days and times as one writes them in the language: by our own code and words, whatever language the browser speaks. */
import type { Say } from "../model";

/** 3. april 2027 (in English 3 April 2027), in the reader's own time zone. */
export const day = (date: Date, t: Say): string =>
  t("day", {
    day: String(date.getDate()),
    month: t("months").split(" ")[date.getMonth()] ?? "",
    year: String(date.getFullYear()),
  });

/** The same with the day of the week before it, of a date as fields hold it (2027-04-03); "" when it is none. */
export function weekdayAndDay(iso: string, t: Say): string {
  const date = dateIn(iso);
  if (!date) return "";
  return `${t("weekdays").split(" ")[date.getDay()] ?? ""} ${day(date, t)}`;
}

/** The day a field holds, or null. Years have four digits. */
export function dateIn(iso: string): Date | null {
  const date = /^\d{4}-\d\d-\d\d$/.test(iso) && iso >= "1900" ? new Date(`${iso}T12:00`) : null;
  return date && !Number.isNaN(date.getTime()) ? date : null;
}

/** The day and the time of a moment. */
export const moment = (at: string, t: Say): string => `${day(new Date(at), t)} ${clock(at, t)}`;

/** 14.32 (in English 14:32), in the reader's own time zone. */
export function clock(at: string, t: Say): string {
  const time = new Date(at);
  return `${time.getHours()}${t("time-sign")}${String(time.getMinutes()).padStart(2, "0")}`;
}
