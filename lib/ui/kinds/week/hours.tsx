/** The week in numbers, and circles drawn after them. */
import { useEffect, useState } from "preact/hooks";
import type { Option } from "../../model";
import { Badges, RegionName } from "../../parts/badges";
import { NumberInput, written } from "../../parts/numbers";
import { total, type Week } from "./content";

const WEEK = 168; // hours

/** For who would rather count: the same seven numbers, to write. */
export function Hours(shown: Week) {
  const { content, t } = shown;
  const sum = total(shown);
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
            <td class="number">{written(sum, t)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="spf-hint" role="status">
        {sum > WEEK ? t("week-too-many") : ""}
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

export function Proportional({ t, send, approximate, figure }: Week) {
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
