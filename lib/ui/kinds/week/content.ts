/** What Python tells the page of the week. */
import type { Shown } from "../../frame/exercise";
import type { Content, Option } from "../../model";
import { numberIn } from "../../parts/numbers";

export interface WeekContent extends Content {
  regions: Option[];
  /** The most hours in one field; how many pieces a week has, and the hours of each. */
  most: number;
  pieces: number;
  piece: number;
  /** The question that the star answers; "" where there is none. */
  starAsked: string;
}
export type Week = Shown<WeekContent>;

export const hoursIn = ({ value }: Week, region: string): number =>
  numberIn(value(region.toLowerCase())) ?? 0;

export const total = (week: Week): number =>
  week.content.regions.reduce((sum, region) => sum + hoursIn(week, region.id), 0);
