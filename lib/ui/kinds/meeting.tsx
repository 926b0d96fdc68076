/** A meeting to lead: whom one turns to, then how, and what is answered; after the last move, one thing to gather round. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { exercise } from "../frame/exercise";
import { useOpened } from "../frame/opened";
import { type MeetingContent, time } from "./meeting/content";
import { Again, Choosing, ClockAfter, Ended } from "./meeting/ending";
import { Moves } from "./meeting/moves";
import { Clock, Said } from "./meeting/said";
import { fits, played } from "./meeting/story";
import { Facts, People } from "./meeting/table";
import { Paper, Transcript } from "./meeting/transcript";

export default exercise<MeetingContent>(
  (shown) => {
    const { content, t, value, write, flush } = shown;
    const id = content.id.replace(".", "-");
    const stored = value("moves");
    const now = played(content, Array.isArray(stored) ? stored.map(String) : []);
    const over = now.turns.length === content.turns;
    const chosen = content.endings.find(
      (one) => over && one.id === value("ending") && fits(one, now.there),
    );
    const [who, turnTo] = useOpened<string | null>(`${id}-who`, () => null);
    // the opening is read first: then it makes room for those round the table
    const [begun, setBegun] = useOpened(`${id}-begun`, () => false);
    const [unsaid, show] = useOpened(`${id}-unsaid`, () => false);
    const telling = unsaid && chosen !== undefined;
    const [status, tell] = useState("");
    const said = useRef<HTMLDivElement>(null);
    const room = useRef<HTMLDivElement>(null);
    // only after one's own press: another tab's move must not take the reader away. It is a state, and so is drawn together
    // with what the press changes: what was there before may be drawn again in between, and go away with the focus
    const [presses, press] = useState(0);
    useLayoutEffect(() => {
      if (presses === 0) return;
      const seat = (is: string) => room.current?.querySelector<HTMLElement>(`input${is}`);
      (said.current ?? seat(":checked") ?? seat(""))?.focus();
    }, [presses]);
    const done = now.turns.map(({ move }) => move.id);
    const opening = done.length === 0 && !begun && who === null;
    const settle = (moves: string[], ending: string | null, follow = true) => {
      if (moves.length !== done.length || now.unfit.length > 0) write("moves", moves);
      if (ending !== value("ending")) write("ending", ending);
      flush();
      turnTo(null);
      setBegun(false);
      show(false);
      tell("");
      if (follow) press(presses + 1);
    };
    const undo = () => {
      settle(done.slice(0, -1), null, done.length === 1); // the button goes away with the last move
      tell(t("meeting-undone", { turn: time(content, done.length - 1, t) }));
    };
    const reveal = (to: boolean) => {
      show(to);
      press(presses + 1);
    };
    const open = () => {
      setBegun(true);
      press(presses + 1);
    };
    const begin = (first: string) => {
      settle([], null);
      turnTo(first);
    };
    const unfit = [
      ...now.unfit.map((move) => content.moves.find((one) => one.id === move)?.text ?? move),
      ...content.endings
        .filter((one) => one.id === value("ending") && one !== chosen)
        .map((one) => one.label),
    ];
    const parts = { ...shown, now, id };
    return (
      <div class="spf-meeting">
        {unfit.length > 0 && (
          <p class="spf-note" role="note">
            {t("meeting-changed", { what: unfit.join("; ") })}
          </p>
        )}
        <div
          class={`spf-meeting-room ${telling ? "unsaid" : ""}`}
          data-awaits={chosen || opening ? undefined : over ? t("meeting-pass") : ""}
          ref={room}
        >
          {chosen ? (
            <ClockAfter
              {...parts}
              unsaid={telling}
              show={reveal}
              other={() => settle(done, null)}
            />
          ) : (
            <Clock {...parts} undo={undo} />
          )}
          <div class="spf-meeting-said">
            {chosen ? (
              <Ended {...parts} ending={chosen} focus={said} unsaid={telling} show={reveal} />
            ) : (
              <Said {...parts} focus={said} open={opening ? open : null} />
            )}
            <p class="spf-hidden" role="status">
              {status}
            </p>
          </div>
          {over && <Facts {...parts} over />}
          {over && !chosen && <Choosing {...parts} choose={(ending) => settle(done, ending)} />}
          {!telling && <People {...parts} who={who} turnTo={over ? null : turnTo} />}
          {!over && <Moves {...parts} who={who} make={(move) => settle([...done, move], null)} />}
          {!over && <Facts {...parts} over={false} />}
          {telling && <Again {...parts} begin={begin} />}
          <div class="spf-meeting-folds">
            {(now.turns.length > 0 || begun || who !== null) && <Transcript {...parts} />}
            {content.group && (
              <details>
                <summary>{t("meeting-group")}</summary>
                <p>{content.group}</p>
              </details>
            )}
          </div>
        </div>
        <Paper {...parts} ending={chosen} />
      </div>
    );
  },
  { after: "own" },
);
