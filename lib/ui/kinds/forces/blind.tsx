/** A type of force that is not on the map: a question, and two ways to answer it. None of the two is better. */

import type { Say } from "../../model";
import { Icon } from "../../parts/icons";
import type { MapContent } from "./rows";

export interface BlindProps {
  id: string;
  content: MapContent;
  t: Say;
  /** The types with no force, and those of them that are said not to be there. */
  missing: string[];
  none: string[];
  ask: boolean;
  add: (type: string) => void;
  accept: (type: string) => void;
  back: (type: string) => void;
}

/** One question at a time: the next waits until this one has its answer. */
export function Blind({ id, content, t, missing, none, ask, add, accept, back }: BlindProps) {
  const types = content.types.filter((type) => missing.includes(type.id));
  const type = ask ? types.find((one) => !none.includes(one.id)) : undefined;
  return (
    <div class="spf-blind">
      <div class={type ? "spf-note" : ""}>
        {type && <Icon name="unseen" />}
        <div>
          <div role="status">
            {type && (
              <>
                <b>{t("forces-blind")}</b>
                <p>{type.none}</p>
                <p class="spf-small">
                  {type.signs} <b>{type.ask}</b>
                </p>
              </>
            )}
          </div>
          {type && (
            <div class="spf-row">
              <button
                type="button"
                class="spf-btn quiet"
                id={`${id}-blind`}
                onClick={() => add(type.id)}
              >
                {type.add}
              </button>
              <button type="button" class="spf-btn quiet" onClick={() => accept(type.id)}>
                {t("forces-none-here")}
              </button>
            </div>
          )}
        </div>
      </div>
      {types
        .filter((one) => none.includes(one.id))
        .map((one) => (
          <p key={one.id} class="spf-absence">
            {t("forces-none-said", { name: one.name })}{" "}
            <button
              type="button"
              class="spf-link"
              id={`${id}-back-${one.id}`}
              aria-label={t("forces-none-back-this", { name: one.name })}
              onClick={() => back(one.id)}
            >
              {t("forces-none-back")}
            </button>
          </p>
        ))}
    </div>
  );
}
