"""What the presenter sees: the day, this step and what to say in it, what the next press does, and what has come in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from spenningsfelt.room.counted import counted
from spenningsfelt.room.days import Day, day_of
from spenningsfelt.room.pictures import picture_of
from spenningsfelt.room.presses import Next
from spenningsfelt.room.said import WITH_PICTURE
from spenningsfelt.room.sheet import DOTS, SHOWN
from spenningsfelt.room.state import State, after
from spenningsfelt.room.texts import HELD, WAITING, nearest
from spenningsfelt.room.wall import clock_of
from spenningsfelt.room.words import Words, clock_face

Seen = dict[str, Any]
WRITTEN = ("together", "words")  # kinds of parts that lines are typed in
BREAK_LEAST = 5  # what is left of a break that time is taken from


def desk(
    state: State,
    words: Words,
    now: float,
    left_out: int = 0,
    phones: Mapping[str, Any] = MappingProxyType({}),
) -> Seen:
    """The presenter's window as data; `phones` is what is known of those, never what they answered."""
    if not state.sheet.steps:
        return {"title": words("desk-empty"), "day": [], "chain": []}
    step, day = state.step, day_of(state, now)
    setting = state.sheet.setting
    return {
        "room": setting.title or words("wall-title"),
        "heads": state.heads,
        "begun": state.begun is not None,
        "black": state.black,
        "day": [_line(line) for line in day.lines],
        "ends": clock_face(day.ends),
        "late": _late(state, day, words),
        "part": step.name,
        "kind": step.kind,
        "eyebrow": _eyebrow(state, day, words),
        "title": step.title,
        "chain": _chain(state, words),
        "say": step.words.say.get(state.moment, ""),
        "notes": [
            [words(f"note-{key}"), text]
            for key in ("before", "watch", "after", "stuck")
            if (text := getattr(step.words, key))
        ],
        "clock": clock_of(state.clock, now),
        "next": _next(state, words, now),
        "wall": _wall(state, words),
        "asked": _asked(state, words),
        "in": _in(state) + phones.get("answered", 0),
        "by_phone": phones.get("answered", 0),
        "texts": _texts(state),
        "writes": step.kind in WRITTEN,
        "acts": [[act.what, act.who, act.missing, act.first] for act in state.acts],
        "parked": list(state.parked),
        "hidden": _hidden(state, words),
        "reopen": step.name in state.closed and "open" in step.moments and not _final(state),
        "left_out": words("left-out", n=left_out) if left_out else "",
    }


def _line(line: Any) -> Seen:
    return {
        "name": line.name,
        "time": clock_face(line.begins),
        "title": line.title,
        "minutes": line.minutes,
        "break": line.kind == "break",
        "state": line.state,
    }


def _eyebrow(state: State, day: Day, words: Words) -> str:
    line = day.lines[state.part]
    span = f"{clock_face(line.begins)}–{clock_face(line.begins + line.minutes)}"
    return " · ".join(
        filter(None, [span, state.step.module and words("module", n=state.step.module)])
    )


def _late(state: State, day: Day, words: Words) -> Seen | None:
    """How far after the plan the day is, from two minutes on, and the break that it could be taken from."""
    if state.begun is None or day.late < 2:
        return None
    breaks = [
        line.name
        for line in day.lines
        if line.kind == "break" and line.state == "next" and line.minutes - day.late >= BREAK_LEAST
    ]
    return {
        "minutes": day.late,
        "says": words("late", n=day.late),
        "ends": words("ends-at", time=clock_face(day.ends)),
        "take": breaks[0] if breaks else "",
    }


def _chain(state: State, words: Words) -> list[Seen]:
    step, at = state.step, state.step.moments.index(state.moment)
    if len(step.moments) < 2:
        return []
    chain = []
    for n, moment in enumerate(step.moments):
        minutes = step.clocks.get(moment, 0)
        where = "done" if n < at else "now" if n == at else "next" if n == at + 1 else "later"
        more = (
            words("minutes", n=minutes)
            if minutes
            else words("next-press")
            if where == "next"
            else ""
        )
        chain.append({"name": words(f"moment-{moment}"), "more": more, "state": where})
    return chain


def _next(state: State, words: Words, now: float) -> Seen:
    """What the next press does, in the button's own words."""
    if state.black:
        return {"label": words("go-light"), "about": ""}
    if state.begun is None:
        return {"label": words("go-begin"), "about": state.step.title}
    there = after(state, Next(), now)
    if there.part != state.part:
        return {"label": there.step.title, "about": words("go-part")}
    if there is state or (there.moment, there.item) == (state.moment, state.item):
        return {"label": words("go-end"), "about": words("go-end-about"), "end": True}
    if there.moment == SHOWN and there.item:
        return {"label": words("go-card", n=there.item + 1, all=len(state.counted)), "about": ""}
    if there.moment == SHOWN and state.step.kind in ("dilemma", "plan") and state.question:
        counts = counted(state, state.question)
        if counts.n and not state.heard.get(
            state.question.id
        ):  # what phones sent is for everyone at once
            numbers = " – ".join(str(n) for n in counts.all.values())
            return {
                "label": words("go-counts", counts=numbers),
                "about": words("go-counts-about", n=counts.n),
            }
    asked = _asked(state, words)
    uncounted = there.moment == SHOWN and not any(
        sum(a["counts"].values()) or state.heard.get(a["id"]) for a in asked
    )
    if not state.step.questions and there.moment in WITH_PICTURE and there.moment != SHOWN:
        return {"label": words(f"go-{there.moment}"), "about": words("go-two-about")}
    about = "go-uncounted" if uncounted and asked else f"go-{there.moment}-about"
    return {"label": words(f"go-{there.moment}"), "about": words(about)}


def _wall(state: State, words: Words) -> str:
    return words("wall-black") if state.black else words(f"moment-{state.moment}")


def _asked(state: State, words: Words) -> list[Seen]:
    """What can be counted by hand here, with what has been counted."""
    if state.step.kind == "together":
        points = state.texts.points(state.step.name)
        options = [[str(n), texts[0].words] for n, texts in points.items()]
        id = f"{state.step.name}.{DOTS}"
        return [
            {
                "id": id,
                "title": words("dots-count"),
                "options": options,
                "counts": dict(state.hands.get(id, {})),
            }
        ]
    return [
        {
            "id": q.id,
            "title": q.title,
            "options": [[key, title] for key, title in q.options.items()],
            "counts": dict(state.hands.get(q.id, {})),
            "final": q.own and q.id in state.seen,
        }
        for q in state.step.questions
    ]


def _in(state: State) -> int:
    """How many were counted by hand in what is asked; never which."""
    return max([0, *(sum(state.hands.get(q.id, {}).values()) for q in state.step.questions)])


def _texts(state: State) -> Seen:
    """The lines that wait, each with the point it is most like; the points; and what is held back."""
    lines, points = state.texts.of(state.step.name), state.texts.points(state.step.name)
    return {
        "waiting": [
            {"id": t.id, "words": t.words, "like": nearest(t, points)}
            for t in lines
            if t.point == WAITING
        ],
        "held": [{"id": t.id, "words": t.words} for t in lines if t.point == HELD],
        "points": [
            {"n": n, "words": found[0].words, "lines": len(found)} for n, found in points.items()
        ],
        "undo": bool(state.texts.before),
    }


def _hidden(state: State, words: Words) -> Seen:
    """The next picture: hidden, also from the presenter, unless the presenter has counted it."""
    ahead = SHOWN in state.step.moments and state.moment not in WITH_PICTURE
    if not ahead or not state.step.questions:
        return {}
    question = state.question
    counted_all = question and state.hands.get(question.id) and not state.heard.get(question.id)
    if state.step.kind != "dilemma" or question is None or not counted_all:
        return {"title": words("hidden-title"), "more": words("hidden-more")}
    picture = picture_of(state, words)
    rows = [[key, str(n)] for key, n in counted(state, question).all.items()]
    return {"title": picture.few if picture and picture.few else "", "rows": rows}


def _final(state: State) -> bool:
    return any(q.own and q.id in state.seen for q in state.step.questions)
