/** The week: hours in seven regions, their sum, and the drawing of what is saved. */
import { useEffect, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content, Option } from "../model";
import { Badges, RegionName } from "../parts/badges";
import { NumberInput, numberIn, written } from "../parts/numbers";

interface WeekContent extends Content {
  regions: Option[];
  most: number;
}
type Week = Shown<WeekContent>;

const WEEK = 168; // hours

export default exercise<WeekContent>((shown) => (
  <div class="spf-two spf-week">
    <Table {...shown} />
    <div class="spf-stack">
      <div
        class="spf-figure spf-week-figure"
        dangerouslySetInnerHTML={{ __html: shown.figure.figure ?? "" }}
      />
      <Proportional {...shown} />
    </div>
  </div>
));

/** The table is also the drawing's twin: the same seven numbers, in words. */
function Table(shown: Week) {
  const { content, t, value } = shown;
  const filled = content.regions.some((r) => numberIn(value(r.id.toLowerCase())) !== null);
  const total = content.regions.reduce(
    (sum, r) => sum + (numberIn(value(r.id.toLowerCase())) ?? 0),
    0,
  );
  return (
    <div>
      <table class="spf-table">
        <caption class="spf-hidden">{content.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("week-region")}</th>
            <th scope="col" class="number">
              {t("week-hours")}
            </th>
          </tr>
        </thead>
        <tbody>
          {content.regions.map((r) => (
            <Row key={r.id} region={r} shown={shown} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("week-total")}</th>
            <td class="number">{written(total, t)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="spf-hint">{filled ? "" : content.empty}</p>
      <p class="spf-hint" role="status">
        {total > WEEK ? t("week-too-many") : ""}
      </p>
    </div>
  );
}

function Row({ region, shown }: { region: Option; shown: Week }) {
  const { content, t, flush } = shown;
  const field = region.id.toLowerCase();
  const id = `${content.id.replace(".", "-")}-${field}`;
  return (
    <tr>
      <th scope="row">
        <label for={id}>
          <Badges region={region.id} />
          <RegionName id={region.id} text={region.text} />
        </label>
      </th>
      <td class="number">
        <NumberInput
          id={id}
          value={shown.value(field)}
          most={content.most}
          t={t}
          flush={flush}
          bad={t("week-bad-number", { most: String(content.most) })}
          write={(hours) => shown.write(field, hours)}
        />
      </td>
    </tr>
  );
}

function Proportional({ t, send, approximate, figure }: Week) {
  const [open, setOpen] = useState(false);
  // asked for when opened, and again when the saved hours have changed
  useEffect(() => {
    if (open) send({ type: "proportional" });
  }, [open, figure]);
  return (
    <div class="spf-stack">
      <button
        type="button"
        class="spf-btn quiet"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t(open ? "week-proportional-hide" : "week-proportional")}
      </button>
      {open &&
        (approximate?.figure ? (
          <div
            class="spf-figure spf-paper"
            dangerouslySetInnerHTML={{ __html: approximate.figure }}
          />
        ) : (
          <p class="spf-empty" role="status">
            {t(waiting(approximate?.figure))}
          </p>
        ))}
    </div>
  );
}

const waiting = (figure: string | null | undefined): string =>
  figure === undefined
    ? "week-drawing"
    : figure === null
      ? "week-proportional-failed"
      : "week-proportional-none";
