"""A question's picture as it may be shown: what it says, drawn, and as a table. Nothing here is drawn before «Vis»."""

from __future__ import annotations

from typing import Any

from attrs import Factory, frozen

from spenningsfelt.content.kinds import Sort
from spenningsfelt.figures.bands import Scale, bands
from spenningsfelt.figures.cloud import cloud
from spenningsfelt.figures.dots import Chosen, Idea, choices, crowd, ideas
from spenningsfelt.figures.heat import heat
from spenningsfelt.figures.svg import Caption
from spenningsfelt.figures.weights import PARTS, Weight, weights
from spenningsfelt.room import headline
from spenningsfelt.room.counted import Counts, counted, heads_at
from spenningsfelt.room.sheet import DOTS, Question, in_short
from spenningsfelt.room.shown import OWN_FEWEST, Band, band_of, every_cell, weight_of
from spenningsfelt.room.state import State
from spenningsfelt.room.texts import often
from spenningsfelt.room.words import Words

TALL, SHORT, GOES_ON = (
    690.0,
    500.0,
    3,
)  # units high, alone and over a task; how many ideas they go on with
LEVELS = ("few", "some", "many")


@frozen
class Picture:
    """What the wall shows: its headline, the drawing, the same as a `table`, and words `beside` it.

    `few` is said instead where there are too few answers. `least` is the choice that fewest made.
    """

    title: str
    svg: str = ""
    says: str = ""
    table: list[list[str]] = Factory(list)
    foot: str = ""
    beside: list[dict[str, Any]] = Factory(list)
    few: str = ""
    least: str = ""


def picture_of(state: State, words: Words, height: float = TALL) -> Picture | None:
    """The picture of the part that the room is at; None where it has none."""
    question = state.question
    if state.step.kind == "together":
        return of_dots(state, words, height)
    if state.step.kind == "words":
        return of_words(state, words)
    if question is None:
        return None
    counts = counted(state, question)
    if state.step.kind == "scale":
        return of_scales(state, words, height)
    if state.step.kind == "forces":
        return of_forces(state, counts, words, height)
    if not every_cell(counts.all):
        return Picture(question.title, few=words("few", n=counts.n))
    if state.step.kind == "sort":
        return of_card(state, question, counts, words)
    if state.step.kind == "plan":
        title = words("plans-many", n=counts.n)
        svg = crowd(counts.n, sum(counts.hands.values()), _caption(title, "", words), height)
        return Picture(title, svg, title, foot=_by_hand(counts, words))
    return of_choices(state, question, counts, words, height)


def _by_hand(counts: Counts, words: Words) -> str:
    """How many were counted by hand, where any were."""
    hands = sum(counts.hands.values())
    return words("by-hand", n=hands) if hands else ""


def of_choices(
    state: State, question: Question, counts: Counts, words: Words, height: float
) -> Picture:
    """A dilemma's choices with a dot for each who chose them."""
    exercise = state.step.exercise
    said = exercise.words.choices if exercise else {}
    rows = [
        Chosen(key, *in_short(said[key].text), counts.all[key], counts.hands[key]) for key in said
    ]
    title = headline.of_choices(counts.all, words)
    says = ", ".join(f"{row.letter}: {row.count}" for row in rows)
    table = [
        [words("choice"), words("people")],
        *([f"{r.letter}. {r.title}", str(r.count)] for r in rows),
    ]
    svg = choices(rows, _caption(question.title, f"{title}. {says}", words), height)
    return Picture(
        title,
        svg,
        f"{title}. {says}.",
        table,
        _by_hand(counts, words),
        least=headline.least_chosen(counts.all),
    )


def of_card(state: State, question: Question, counts: Counts, words: Words) -> Picture:
    """Where a card was laid, and the two readings with their reasons where the course has any."""
    key, fields = headline.of_regions(counts.all)
    title = words(key, field=words.region(fields[0]))
    exercise, card = state.step.exercise, question.id.rpartition(".")[2]
    reasons: dict[str, str] = {}
    if exercise and isinstance(exercise.structure, Sort):
        reasons = dict(
            zip(exercise.structure.reasons[card], exercise.words.cards[card].reasons, strict=True)
        )
    beside = [
        {"region": f, "name": words.region(f), "n": counts.all[f], "why": reasons.get(f, "")}
        for f in fields
        if counts.all[f]
    ]
    table = [[words("field"), words("people")]]
    table += [[f"{r} {words.region(r)}", str(n)] for r, n in counts.all.items()]
    says = ", ".join(f"{r}: {n}" for r, n in counts.all.items())
    svg = heat(words.course.geometry, counts.all, words.circles(), _caption(title, says, words))
    return Picture(title, svg, f"{title}. {says}.", table, words("placed", n=counts.n), beside)


def of_scales(state: State, words: Words, height: float) -> Picture:
    """The questions about one's own workplace, as bands."""
    exercise = state.step.exercise
    said = exercise.words.items if exercise else {}
    rows, named, most = [], [], 0
    for question in state.step.questions:
        counts = counted(state, question)
        most = max(most, counts.n)
        band = band_of([counts.all[str(n)] for n in range(1, 6)], heads_at(state, question))
        item, name = said[question.id.rpartition(".")[2]], question.title.rstrip("?")
        rows.append(Scale(question.title, item.low, item.high, band.bands, *_said(band, words)))
        named.append((name, band))
    if all(band.word == "few" for _, band in named):
        return Picture(state.step.title, few=words("few-own", n=most, least=OWN_FEWEST))
    title = headline.of_bands(named, words)
    table = [
        [words("question"), words("answer")],
        *([r.title, f"{r.says} {r.more}".strip()] for r in rows),
    ]
    says = " ".join(f"{r.title} {r.says} {r.more}" for r in rows)
    svg = bands(rows, _caption(title, says, words), height + (50 if height == TALL else 0))
    return Picture(title, svg, f"{title}. {says}", table, words("own-foot", n=most))


def _said(band: Band, words: Words) -> tuple[str, str]:
    """A band in words: read off it, and off nothing else."""
    if not band.bands:
        return words(f"band-{band.word}"), ""
    if len(band.bands) == 2:
        return words("band-two"), words("band-two-more")
    first, last = band.bands[0]
    if last - first > 1:
        return words("band-wide"), words("band-wide-more", first=first, last=last)
    return words("band-narrow", first=first, last=last), ""


def of_forces(state: State, counts: Counts, words: Words, height: float) -> Picture:
    """How much there is of each type of force, in three sizes."""
    heads = heads_at(state, state.step.questions[0])
    n = max([heads, *counts.all.values()])
    if n < OWN_FEWEST or not counts.n:
        return Picture(state.step.title, few=words("few-own", n=n, least=OWN_FEWEST))
    named = words.course.words(words.language)["forces"]
    levels = [(str(named[t]["name"]), weight_of(c, n, heads)) for t, c in counts.all.items()]
    rows = [
        Weight(name, LEVELS.index(level) + 1, words(f"weight-{level}")) for name, level in levels
    ]
    assert all(row.level <= PARTS for row in rows)
    title, says = headline.of_weights(levels, words), ", ".join(f"{r.name}: {r.word}" for r in rows)
    table = [[words("force"), words("answer")], *([r.name, r.word] for r in rows)]
    svg = weights(rows, _caption(title, says, words), height)
    return Picture(title, svg, f"{title}. {says}.", table, words("weights-foot"))


def of_dots(state: State, words: Words, height: float) -> Picture:
    """The group's points with their dots, most first."""
    points = state.texts.points(state.step.name)
    counts = state.sums(f"{state.step.name}.{DOTS}")
    ordered = sorted(points, key=lambda number: (-counts.get(str(number), 0), number))
    rows = [
        Idea(
            n, points[n][0].words, counts.get(str(n), 0), at < GOES_ON and counts.get(str(n), 0) > 0
        )
        for at, n in enumerate(ordered)
    ]
    title = words("headline-dots", n=sum(row.first for row in rows))
    says = "; ".join(f"{row.words} {row.dots}" for row in rows)
    table = [[words("point"), words("dots")], *([r.words, str(r.dots)] for r in rows)]
    return Picture(
        title,
        ideas(rows, _caption(title, says, words), height + 60),
        says,
        table,
        words("dots-foot"),
    )


def of_words(state: State, words: Words) -> Picture:
    """The words that the room ends with."""
    rows = often(state.texts.of(state.step.name))
    says = ", ".join(text for text, _ in rows)
    table = [[words("word"), words("times")], *([text, str(n)] for text, n in rows)]
    svg = cloud(rows, _caption(state.step.title, says, words), TALL) if rows else ""
    return Picture(state.step.title, svg, says, table)


def _caption(title: str, says: str, words: Words) -> Caption:
    return Caption(title, says, words.language, "room")
