/** Three dots each on one machine that is handed round. What others gave is not shown until all have voted. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { exercise, type Shown } from "../frame/exercise";
import type { Content } from "../model";
import { Table } from "../parts/figure";
import { begunBy, forgetBegun } from "./vote/begun";
import { Confirm, Setup, Turn, votersIn, votesIn } from "./vote/voting";

export interface VoteContent extends Content {
  ideas: string[];
  most: number;
  dots: number;
  single: boolean;
  closing: string;
}
export type Vote = Shown<VoteContent>;
type Stage = "setup" | "hand" | "turn" | "again" | "result";

export default exercise<VoteContent>(
  (shown) => {
    const { content, t, value, write, flush } = shown;
    const said = votersIn(value("voters"), content.most);
    const voters = said ?? (content.single ? 1 : null); // who sits alone is not asked how many they are
    const mine = content.single && voters === 1;
    const votes = votesIn(value("votes"), content.most);
    const voted = new Set(votes.map((row) => Number(row.voter)));
    const done = voters !== null && voted.size >= voters;
    const next =
      Array.from({ length: content.most }, (_, i) => i + 1).find((n) => !voted.has(n)) ??
      content.most;
    const [chosen, setStage] = useState<Stage | null>(() =>
      !done && begunBy(content, next) ? "turn" : null,
    );
    const opening: Stage =
      chosen ?? (voters === null ? "setup" : done ? "result" : voted.size ? "hand" : "setup");
    const stage = opening === "setup" && mine ? "turn" : opening;
    const box = useRef<HTMLDivElement>(null);
    const moved = useRef(false);
    useLayoutEffect(() => {
      if (moved.current) box.current?.querySelector<HTMLElement>("h3, input")?.focus();
      moved.current = false;
    }, [stage, voted.size]);
    const go = (to: Stage | null) => {
      moved.current = true;
      setStage(to);
    };
    if (content.ideas.length === 0 && !done)
      return <p class="spf-empty">{content.empty || t("vote-empty")}</p>;
    const place = { n: String(next), of: String(voters ?? next) };
    const last = voters !== null && voted.size + 1 >= voters;
    const cast = (given: Map<string, number>) => {
      forgetBegun(content);
      if (said === null) write("voters", voters);
      const rows = [...given]
        .filter(([, dots]) => dots > 0)
        .map(([idea, dots]) => ({ voter: String(next), idea, dots: String(dots) }));
      write("votes", [...votes, ...(rows.length ? rows : [{ voter: String(next) }])]);
      flush();
      go(null);
    };
    const again = () => {
      forgetBegun(content);
      write("votes", null);
      flush();
      go("setup");
    };
    return (
      <div class="spf-stack" ref={box} data-stage={stage}>
        {stage === "setup" && (
          <Setup {...shown} voters={voters} begin={() => go(voted.size ? null : "turn")} />
        )}
        {stage === "turn" && (
          <Turn
            key={next}
            {...shown}
            voter={next}
            title={mine ? t("vote-mine") : t("vote-turn", place)}
            last={last}
            cast={cast}
          />
        )}
        {stage === "hand" && (
          <div class="spf-ask spf-hand">
            <h3 tabIndex={-1}>{t("vote-next", place)}</h3>
            <p>
              {t("vote-voted", { n: String(voted.size), of: String(voters) })} {t("vote-hidden")}
            </p>
            <div class="spf-row">
              <button type="button" class="spf-btn" onClick={() => go("turn")}>
                {t("vote-start")}
              </button>
              <button type="button" class="spf-link" onClick={() => go("setup")}>
                {t("vote-change")}
              </button>
            </div>
          </div>
        )}
        {stage === "result" && <Result {...shown} />}
        {stage === "again" && <Confirm t={t} yes={again} no={() => go(null)} />}
        {(stage === "result" || stage === "hand") && voted.size > 0 && (
          <button type="button" class="spf-btn quiet" onClick={() => go("again")}>
            {t("vote-again")}
          </button>
        )}
      </div>
    );
  },
  { history: false },
); // it would show what others gave

function Result({ content, t, figure }: Vote) {
  return (
    <div class="spf-stack spf-result">
      <h3 tabIndex={-1}>{t("vote-result")}</h3>
      {figure.figure === null ? (
        <p role="status">{t("vote-counting")}</p>
      ) : (
        <>
          <p>{figure.says}</p>
          <div class="spf-picture" translate={false}>
            <div class="spf-figure" dangerouslySetInnerHTML={{ __html: figure.figure }} />
          </div>
          <Table rows={figure.table} title={t("vote-result")} />
        </>
      )}
      {content.closing && <p class="spf-after">{content.closing}</p>}
    </div>
  );
}
