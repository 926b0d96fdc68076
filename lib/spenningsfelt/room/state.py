"""Where a room stands after all its presses. `after` is the only thing that moves it, and is pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import Factory, evolve, frozen

from spenningsfelt.room import presses as p
from spenningsfelt.room.clock import Clock
from spenningsfelt.room.presses import Press, Pressed
from spenningsfelt.room.sheet import CLOSED, OPEN, SHOWN, Question, Sheet, Step
from spenningsfelt.room.texts import HELD, Texts


@frozen
class State:
    """All that the screens are drawn from.

    The place is a part, one of its moments, and where things are shown one by one, which. `closed` are the parts whose
    round is over; `heard` what phones had answered by then; `seen` the pictures that have been on the wall, each with
    its counts, and `seen_by` how many were there then; `left` the seconds on the timers of moments that one has gone on
    from; `minutes` how much longer each part is to take, and `later` how much later the day may end.
    """

    sheet: Sheet
    part: int = 0
    moment: str = ""
    item: int = 0
    clock: Clock = Clock()
    left: Mapping[tuple[int, str], float] = Factory(dict)
    begun: float | None = None
    entered: Mapping[str, float] = Factory(dict)
    closed: frozenset[str] = frozenset()
    hands: Mapping[str, Mapping[str, int]] = Factory(dict)
    heard: Mapping[str, Mapping[str, int]] = Factory(dict)
    seen: Mapping[str, Mapping[str, int]] = Factory(dict)
    seen_by: Mapping[str, int] = Factory(dict)
    heads: int = 0
    black: bool = False
    joining: bool = False
    texts: Texts = Texts()
    acts: tuple[p.Act, ...] = ()
    parked: tuple[str, ...] = ()
    minutes: Mapping[str, int] = Factory(dict)
    later: int = 0

    @classmethod
    def of(cls, sheet: Sheet, pressed: Iterable[Pressed]) -> State:
        """Where a room stands after these presses, in this order."""
        state = cls.first(sheet)
        for one in pressed:
            state = after(state, one.press, one.at)
        return state

    @classmethod
    def first(cls, sheet: Sheet) -> State:
        """Before any press: at the first part's first moment, and no timer runs."""
        moment = sheet.steps[0].moments[0] if sheet.steps else ""
        return cls(sheet, moment=moment, heads=sheet.setting.heads)

    @property
    def step(self) -> Step:
        """The part it is at."""
        return self.sheet.steps[self.part]

    def sums(self, question: str) -> dict[str, int]:
        """How many for each option, by hand and from phones."""
        hands, heard = self.hands.get(question, {}), self.heard.get(question, {})
        return {o: hands.get(o, 0) + heard.get(o, 0) for o in {**hands, **heard}}

    @property
    def counted(self) -> tuple[Question, ...]:
        """What this part asks that has been counted, the most divided first where there are several."""
        asked = [q for q in self.step.questions if sum(self.sums(q.id).values())]
        if self.step.kind == "sort":
            asked.sort(key=lambda q: _agreed(self.sums(q.id)))
        return tuple(asked)

    @property
    def question(self) -> Question | None:
        """The question that is on the wall, or will be."""
        several = self.counted[self.item :] if self.step.kind == "sort" else ()
        return next(iter((*several, *self.step.questions)), None)


def _agreed(counts: Mapping[str, int]) -> float:
    return max(counts.values()) / sum(counts.values())


def after(state: State, press: Press, at: float) -> State:
    """The state after one more press, made at `at`."""
    if not state.sheet.steps:
        return state
    match press:
        case p.Next():
            on = evolve(state, joining=False)
            return evolve(on, black=False) if state.black else _seen(_next(on, at))
        case p.Back():
            return _seen(_back(evolve(state, joining=False), at))
        case p.To(part):
            found = state.sheet.at.get(part)
            first = state.sheet.steps[found].moments[0] if found is not None else ""
            return state if found is None else _seen(_enter(state, found, first, at))
        case p.Join():
            return evolve(state, joining=not state.joining, black=False)
        case p.Heard(sums):
            fresh = {q: n for q, n in sums.items() if not _final(state, q)}
            return evolve(state, heard={**state.heard, **fresh})
        case p.Black():
            return evolve(state, black=not state.black)
        case p.Timer():
            clock = state.clock
            running = evolve(clock, since=at) if clock.whole else clock
            return evolve(state, clock=running if clock.since is None else clock.stopped(at))
        case p.Time(minutes):
            left = max(0.0, state.clock.remaining(at) + 60 * minutes)
            since = at if state.clock.since is not None else None
            return evolve(state, clock=Clock(left, max(state.clock.whole, left), since))
        case p.Opened(alive):
            stood = state.clock.stopped(max(alive, state.clock.since or 0))
            return evolve(state, clock=stood, black=False)
        case p.Heads(n):
            return evolve(state, heads=n)
        case p.Hands(question, counts):
            return _counted(state, question, counts)
        case p.Reopen():
            return _reopened(state, at)
        case p.Minutes(parts):
            known = {
                k: state.minutes.get(k, 0) + n for k, n in parts.items() if k in state.sheet.at
            }
            return evolve(state, minutes={**state.minutes, **known})
        case p.Ends(minutes):
            return evolve(state, later=state.later + minutes)
        case p.Act():
            return evolve(state, acts=(*state.acts, press))
        case p.Park(words):
            return evolve(state, parked=(*state.parked, words))
        case _:
            return evolve(state, texts=_texts(state, press))


def _texts(state: State, press: Press) -> Texts:
    match press:
        case p.Sent(question, by, edit):
            return state.texts.sent(question, by, edit)
        case p.Write(question, words):
            # words for the end are a cloud: each stands by itself at once
            return state.texts.written(question, words, standing=state.step.kind == "words")
        case p.Stand(text):
            return state.texts.stood(text)
        case p.Merge(text, point):
            return state.texts.laid(text, point)
        case p.Hold(text):
            return state.texts.laid(text, HELD)
        case _:
            return state.texts.undone()


def _next(state: State, at: float) -> State:
    step, moments = state.step, state.step.moments
    begun = state if state.begun is not None else evolve(state, begun=at)
    if begun is not state and not state.entered and not state.clock.whole:
        return _enter(
            begun, state.part, moments[0], at
        )  # the first press begins the day where it stands
    if state.moment == SHOWN and state.item + 1 < len(state.counted) and step.kind == "sort":
        return evolve(state, item=state.item + 1)
    place = moments.index(state.moment) + 1
    if place < len(moments) and moments[place] == OPEN and step.name in state.closed:
        place += 1  # a round that is closed is opened by its own key alone
    if place < len(moments):
        return _enter(state, state.part, moments[place], at)
    if state.part + 1 < len(state.sheet.steps):
        return _enter(state, state.part + 1, state.sheet.steps[state.part + 1].moments[0], at)
    return state


def _back(state: State, at: float) -> State:
    step, moments = state.step, state.step.moments
    if state.moment == SHOWN and state.item:
        return evolve(state, item=state.item - 1)
    place = moments.index(state.moment) - 1
    if place >= 0 and moments[place] == OPEN and step.name in state.closed and CLOSED in moments:
        place -= 1
    if place >= 0:
        return _enter(state, state.part, moments[place], at)
    if state.part and moments.index(state.moment) == 0:
        before = state.sheet.steps[state.part - 1]
        return _enter(state, state.part - 1, before.moments[-1], at)
    return state


def _enter(state: State, part: int, moment: str, at: float) -> State:
    """At a moment, where its timer runs, on from where it was left. Where the moment is «closed», so is the round."""
    step = state.sheet.steps[part]
    left = {**state.left, (state.part, state.moment): state.clock.remaining(at)}
    whole = 60.0 * step.clocks.get(moment, 0)
    before = left.get((part, moment), 0)
    entered = state.entered
    if step.name not in entered or part != state.part:
        entered = {**entered, step.name: at}
    return evolve(
        state,
        part=part,
        moment=moment,
        item=0,
        black=False,
        joining=False,
        begun=at if state.begun is None else state.begun,
        clock=Clock(before if before > 0 else whole, whole, at) if whole else Clock(),
        left=left,
        entered=entered,
        closed=state.closed | {step.name} if moment == CLOSED else state.closed,
    )


def _seen(state: State) -> State:
    """What comes on the wall is remembered as it was drawn: one's own workplace is never drawn anew."""
    if SHOWN not in state.step.moments[: state.step.moments.index(state.moment) + 1]:
        return state
    shown = [state.question] if state.step.kind == "sort" else state.step.questions
    drawn = {q.id: sums for q in shown if q and sum((sums := state.sums(q.id)).values())}
    heads = dict.fromkeys(drawn, state.heads)
    return evolve(state, seen={**drawn, **state.seen}, seen_by={**heads, **state.seen_by})


def _counted(state: State, question: str, counts: Mapping[str, int]) -> State:
    """With this count; of one's own workplace there is one picture, and a count after it changes nothing."""
    asked = state.sheet.question(question)
    if _final(state, question):
        return state
    known = {k: n for k, n in counts.items() if asked is None or k in asked.options}
    return evolve(state, hands={**state.hands, question: known})


def _final(state: State, question: str) -> bool:
    """Whether a question of one's own workplace has had its one picture."""
    asked = state.sheet.question(question)
    return asked is not None and asked.own and question in state.seen


def _reopened(state: State, at: float) -> State:
    step = state.step
    again = any(q.own and q.id in state.seen for q in step.questions)
    if step.name not in state.closed or again or OPEN not in step.moments:
        return state
    opened = evolve(state, closed=state.closed - {step.name})
    return _enter(opened, state.part, OPEN, at)
