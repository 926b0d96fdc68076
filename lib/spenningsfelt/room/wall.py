"""What the wall shows: one thing at a time, and no distribution before «Vis»."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from attrs import asdict

from spenningsfelt.content.kinds import Dilemma
from spenningsfelt.figures.circles import circles_svg
from spenningsfelt.figures.svg import Caption
from spenningsfelt.room.clock import Clock
from spenningsfelt.room.days import day_of
from spenningsfelt.room.pictures import SHORT, TALL, picture_of
from spenningsfelt.room.said import WITH_PICTURE, on_wall
from spenningsfelt.room.sheet import SHOWN, Step, in_short
from spenningsfelt.room.state import State
from spenningsfelt.room.together import ROUNDS, actions_face, points_face, round_face
from spenningsfelt.room.words import Words, clock_face

Face = dict[str, Any]


def wall(
    state: State, words: Words, now: float, phones: Mapping[str, Any] = MappingProxyType({})
) -> Face:
    """The wall as data: a `face`, which the page knows how to lay out, and what stands on it."""
    shown = _wall(state, words, now)
    if not phones.get("host"):
        return shown
    if state.joining:
        return _join(state, words, phones)
    if state.moment == "open" and (state.step.questions or state.step.kind == "words"):
        shown["answered"] = [phones["answered"], state.heads]
    if shown["face"] not in ("cover", "break", "rounds"):
        key = "join-foot" if phones["code"] else "join-foot-address"
        shown["join"] = words(key, address=phones["host"], code=phones["code"])
    return shown


def _join(state: State, words: Words, phones: Mapping[str, Any]) -> Face:
    """How one comes along with a phone, and how many have."""
    return {
        "face": "join",
        "eyebrow": [state.sheet.setting.title] if state.sheet.setting.title else [],
        "title": words("join-title"),
        "lines": [words("join-point"), words("join-nothing")],
        "svg": phones["qr"],
        "rows": [
            [words("join-type"), phones["host"]],
            [words("join-code"), phones["code"] or words("join-code-wait")],
        ],
        "in": [phones["seats"], state.heads],
        "foot": words("join-no-phone"),
        **_all(state),
    }


def _wall(state: State, words: Words, now: float) -> Face:
    if not state.sheet.steps:
        return {"face": "wait", "title": words("wall-wait")}
    if state.begun is None:
        setting = state.sheet.setting
        begins = words("wall-begins", time=clock_face(setting.begins))
        title = setting.title or words("wall-title")
        return {
            "face": "cover",
            "title": title,
            "lines": [begins],
            "svg": _circles(words),
            **_all(state),
        }
    face = {"clock": clock_of(state.clock, now), "eyebrow": [state.step.title], **_all(state)}
    shown = {**face, **_face(state, words, now)}
    if state.sheet.setting.rehearsal:
        shown["eyebrow"] = [*shown["eyebrow"], words("rehearsal")]
    shown["eyebrow"] = [one for one in shown["eyebrow"] if one and one != shown["title"]]
    return shown


def closed(receipt: Mapping[str, int], words: Words) -> Face:
    """Both screens when the room is closed: how much was deleted."""
    rows = [
        [words(f"closed-{key}"), str(receipt.get(key, 0))]
        for key in ("answers", "texts", "actions")
    ]
    return {
        "face": "closed",
        "title": words("closed-title"),
        "rows": [["", ""], *rows],
        "closed": rows,
    }


def _all(state: State) -> Face:
    return {"black": state.black}


def clock_of(clock: Clock, now: float) -> dict[str, Any] | None:
    """The timer as it is at `now`; None where there is none."""
    if not clock.whole:
        return None
    left = round(clock.remaining(now), 2)
    return {"left": left, "whole": clock.whole, "running": clock.since is not None}


def _face(state: State, words: Words, now: float) -> Face:
    step, moment = state.step, state.moment
    if step.kind == "break":
        return _break(state, words, now)
    if moment in ROUNDS:
        return round_face(state, words, task_of(step, moment, words))
    if moment in ("gather", "dots"):
        return points_face(state, words, task_of(step, "gather", words))
    if moment == "actions":
        return actions_face(state, words)
    if moment in WITH_PICTURE:
        return _picture(state, words)
    if moment == "open":
        return {"face": "timer", "title": task_of(step, moment, words)}
    if moment == "closed" and step.kind == "plan":
        return {"face": "timer", "title": words("plans-title"), "clock": None}
    if step.exercise and isinstance(step.exercise.structure, Dilemma):
        return _case(state, words)
    if step.questions and step.kind in ("sort", "scale", "forces"):
        return _asked(state, words)
    return {"face": "timer", "title": task_of(step, moment, words)}


def task_of(step: Step, moment: str, words: Words) -> str:
    """What the room is to do: in the agenda's words, or else the part's title."""
    usual = f"task-{step.kind}-{moment}"
    said = words(usual)
    return step.words.task.get(moment) or (said if said != usual else step.title)


def _case(state: State, words: Words) -> Face:
    """The case and the ways out, also while hands are counted."""
    exercise = state.step.exercise
    assert exercise is not None
    said = exercise.words
    ways = [[key, *in_short(choice.text)] for key, choice in said.choices.items()]
    dilemmas = [step for step in state.sheet.steps if step.kind == "dilemma"]
    place = words("dilemma-of", n=dilemmas.index(state.step) + 1, all=len(dilemmas))
    foot = words("closed-foot" if state.moment == "closed" else "case-foot")
    return {
        "face": "case",
        "eyebrow": [place, words("invented")],
        "title": said.title,
        "role": said.role,
        "lines": [said.case[name] for name in Dilemma.case if name in said.case],
        "ways": ways,
        "foot": foot,
    }


def _asked(state: State, words: Words) -> Face:
    """What is asked, before anything is answered: the cards, the questions, the types of forces."""
    step, said = state.step, state.step.exercise.words if state.step.exercise else None
    if step.kind == "sort" and said:
        rows = [[str(n), card.text] for n, card in enumerate(said.cards.values(), 1)]
    elif step.kind == "scale":
        rows = [[str(n), q.title] for n, q in enumerate(step.questions, 1)]
    else:
        named = words.course.words(words.language)["forces"]
        rows = [[key, named[key]["name"], named[key]["ask"]] for key in step.questions[0].options]
        rows = [[str(n), *rest] for n, (_, *rest) in enumerate(rows, 1)]
    own = words("own-workplace" if step.own else "invented")
    foot = words("closed-foot") if state.moment == "closed" else ""
    title = said.title if said else step.title
    return {
        "face": "list",
        "eyebrow": [step.title, own],
        "title": title,
        "rows": rows,
        "foot": foot,
    }


def _picture(state: State, words: Words) -> Face:
    """The picture; at the table and together with its task under it."""
    step, alone = state.step, state.moment == SHOWN
    prompt = None if alone else _prompt(state, words)
    picture = on_wall(state, words, TALL if alone else SHORT)
    if picture is None:
        return {"face": "timer", "title": task_of(step, state.moment, words)}
    eyebrow = [step.title]
    card = step.kind == "sort" and state.question is not None
    if card and len(state.counted) > 1:
        eyebrow.append(words("card-of", n=state.item + 1, all=len(state.counted)))
    if picture.few:
        return {
            "face": "few",
            "eyebrow": [],
            "title": picture.title,
            "lines": [picture.few],
            "prompt": prompt,
        }
    return {
        "face": "card" if card else "picture",
        "eyebrow": eyebrow,
        "prompt": prompt,
        **asdict(picture),
        "card": state.question.title if card and state.question else "",
    }


def _prompt(state: State, words: Words) -> dict[str, str]:
    """What the tables do with the picture, or the room together."""
    step, moment = state.step, state.moment
    task = step.words.task.get(moment, "")
    picture = picture_of(state, words) if step.kind == "dilemma" and moment == "table" else None
    if picture and picture.least:
        return {
            "title": words("table-least", choice=picture.least),
            "more": task or words("table-least-more", choice=picture.least),
        }
    label = words(f"prompt-{moment}")
    return {"title": f"{label}: {task}" if task else label, "more": ""}


def _break(state: State, words: Words, now: float) -> Face:
    day = day_of(state, now)
    following = [line for line in day.lines if line.state == "next"]
    again = words("begins-again", time=clock_face(following[0].begins)) if following else ""
    after = state.step.words.task.get("open", "") or (following[0].title if following else "")
    return {
        "face": "break",
        "eyebrow": [],
        "title": state.step.title,
        "lines": [again],
        "foot": after,
        "svg": _circles(words),
    }


def _circles(words: Words) -> str:
    return circles_svg(words.course.geometry, Caption("", "", words.language, "circles"), "")
