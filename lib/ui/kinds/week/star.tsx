/** The second turn: where one would be more, once something is laid out. */
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../parts/icons";
import { Twin } from "../../parts/venn";
import { total, type Week } from "./content";

interface StarProps {
  week: Week;
  /** Every piece is laid out. */
  laid: boolean;
  /** Whether one is setting it, and the way in and out of that. */
  setting: boolean;
  set: (to: boolean) => void;
}

export function Star({ week, laid, setting, set }: StarProps) {
  const { content, t, value, write, flush } = week;
  const at = (value("star") as string | null) ?? "";
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(setting);
  useEffect(() => {
    if (before.current === setting) return;
    before.current = setting;
    box.current
      ?.querySelector<HTMLElement>(setting ? "input:checked, input" : "button")
      ?.focus({ preventScroll: true });
  }, [setting]);
  if (!content.starAsked || total(week) === 0) return null;
  const name = content.regions.find((region) => region.id === at)?.text;
  return (
    <div class="spf-star" ref={box}>
      {setting ? (
        <Twin
          id={`${content.id.replace(".", "-")}-star`}
          label={content.starAsked}
          regions={content.regions}
          value={at}
          choose={(region) => write("star", region)}
          settle={() => {
            flush();
            set(false);
          }}
          focus={() => undefined}
          t={t}
        />
      ) : (
        <>
          <p role="status">
            <Icon name="star" /> {name ? t("week-star", { region: name }) : content.starAsked}
          </p>
          {/* once the week is laid out it is the step's own way on */}
          <button
            type="button"
            class="spf-btn quiet"
            data-onward={laid && !name ? "" : undefined}
            onClick={() => set(true)}
          >
            {t(name ? "week-star-move" : "week-star-set")}
          </button>
        </>
      )}
    </div>
  );
}
