/** What one sees of a point on its card: the number, a short name, and the two that pull. */
import type { Option, PointOption, Say } from "../model";
import { Icon } from "./icons";

export const isPoint = (option: Option): option is PointOption => "short" in option;

export function PointFace({ point, chosen, t }: { point: PointOption; chosen: boolean; t: Say }) {
  const [one, other] = point.sides;
  return (
    <>
      <span class="spf-point-head">
        <b>{point.number}</b>
        {chosen && (
          <span class="mine">
            <Icon name="tick" /> {t("chosen")}
          </span>
        )}
      </span>
      <b class="spf-point-name">{point.short}</b>
      <span class="spf-hidden">: {point.text}. </span>
      <span class="spf-point-sides">
        <span>{one}</span>
        <svg viewBox="0 0 40 12" aria-hidden="true">
          <path d="M2 6H38M7 1.5L2 6l5 4.5M33 1.5L38 6l-5 4.5" />
        </svg>
        <span>{other}</span>
      </span>
    </>
  );
}

/** The chosen ones by their whole titles. */
export function PointTitles({ points }: { points: PointOption[] }) {
  return (
    <ul class="spf-point-titles">
      {points.map(({ id, number, text }) => (
        <li key={id}>
          <b>{number}</b> {text}
        </li>
      ))}
    </ul>
  );
}
