/** 1-2-4-All: a field for each round. «Neste» on the clock opens the next; any of them can be opened at any time. */
import { useState } from "preact/hooks";
import { exercise } from "../frame/exercise";
import type { Content } from "../model";
import { Field } from "../parts/fields";
import { Folds } from "../parts/folds";
import { minutes, type Phase, Timer } from "../parts/timer";

interface RoundsContent extends Content {
  phases: Phase[];
}

export default exercise<RoundsContent>(({ content, t, value, write, flush }) => {
  const [open, setOpen] = useState<string | null>(content.phases[0]?.id ?? null);
  const parts = content.phases.map((phase) => {
    const text = value(phase.id);
    return {
      id: phase.id,
      title: t("timer-phase-minutes", { phase: phase.label, minutes: minutes(phase.minutes, t) }),
      summary: typeof text === "string" ? text : "",
      body: (
        <Field
          id={`${content.id.replace(".", "-")}-${phase.id}`}
          t={t}
          flush={flush}
          value={text}
          write={(v) => write(phase.id, v)}
          field={{
            name: phase.id,
            kind: "text",
            label: phase.hint || phase.label,
          }}
        />
      ),
    };
  });
  return (
    <div class="spf-stack spf-beside">
      <Timer phases={content.phases} t={t} onPhase={(phase) => setOpen(phase.id)} />
      <Folds
        parts={parts}
        open={open}
        choose={(id) => {
          flush();
          setOpen(id);
        }}
      />
    </div>
  );
});
