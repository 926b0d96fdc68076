/** The week as ten pieces to lay out: plus and minus in the list, which says what the figure shows. */
import type { Option } from "../../model";
import { Badges, RegionName } from "../../parts/badges";
import { Icon } from "../../parts/icons";
import { written } from "../../parts/numbers";
import { hoursIn, total, type Week } from "./content";

/** How many pieces some hours are; hours that were written are the nearest number of them. */
const inPieces = ({ content }: Week, hours: number): number => Math.round(hours / content.piece);

/** Is every piece laid out? */
export const allLaid = (week: Week): boolean => inPieces(week, total(week)) >= week.content.pieces;

/** Lays a piece in a field, or takes one back; an eleventh there is not. */
export function lay(week: Week, region: string, by: 1 | -1): void {
  const { content, write, flush } = week;
  const before = hoursIn(week, region);
  const hours = Math.max(0, before + by * content.piece);
  if (by > 0 && (allLaid(week) || hours > content.most)) return;
  if (hours !== before) write(region.toLowerCase(), hours || null);
  flush();
}

export function Pieces(week: Week) {
  const { content, t } = week;
  const laid = inPieces(week, total(week));
  const full = allLaid(week);
  const said = t("week-laid", { n: String(laid), of: String(content.pieces) });
  return (
    <div class="spf-stack">
      <p class="spf-tray" role="status">
        <Dots n={Math.max(0, content.pieces - laid)} />
        <b>{said}</b>
        {full && <span>{t("week-full")}</span>}
        {laid === 0 && <span>{content.empty}</span>}
      </p>
      <ul class="spf-pieces">
        {content.regions.map((region) => (
          <Row key={region.id} region={region} week={week} full={full} />
        ))}
      </ul>
    </div>
  );
}

function Row({ region, week, full }: { region: Option; week: Week; full: boolean }) {
  const { t } = week;
  const hours = hoursIn(week, region.id);
  const button = (by: 1 | -1, off: boolean) => (
    <button
      type="button"
      aria-disabled={off}
      aria-label={t(by > 0 ? "week-more" : "week-less", { region: region.text })}
      onClick={() => off || lay(week, region.id, by)}
    >
      {by > 0 ? "+" : "–"}
    </button>
  );
  return (
    <li data-pieces={region.id}>
      <Badges region={region.id} />
      <span class="name">
        <RegionName {...region} />
        {week.value("star") === region.id && <Icon name="star" />}
        <span class="laid">
          <Dots n={inPieces(week, hours)} />
          {hours > 0 && <small>{t("week-about", { hours: written(hours, t) })}</small>}
        </span>
      </span>
      {button(-1, hours === 0)}
      {button(1, full)}
    </li>
  );
}

function Dots({ n }: { n: number }) {
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: n }, (_, at) => (
        <i key={at} />
      ))}
    </span>
  );
}
