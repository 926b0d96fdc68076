"""What a dilemma's choices strengthen and weaken: looked at together, when the tables have talked."""

from __future__ import annotations

from spenningsfelt.content.kinds import Dilemma
from spenningsfelt.exercises.kinds.dilemma import effect_names, effects_of, letters_of
from spenningsfelt.figures.dilemma import Lane
from spenningsfelt.figures.lanes import Choice, lanes
from spenningsfelt.figures.svg import Caption
from spenningsfelt.room.counted import counted
from spenningsfelt.room.pictures import Picture
from spenningsfelt.room.sheet import in_short
from spenningsfelt.room.state import State
from spenningsfelt.room.words import Words


def of_lanes(state: State, words: Words, height: float) -> Picture | None:
    """The three lanes with the choices in them; None where the part is no dilemma, or has no effects."""
    exercise, question = state.step.exercise, state.question
    if exercise is None or question is None or not isinstance(exercise.structure, Dilemma):
        return None
    structure, said, counts = exercise.structure, exercise.words.choices, counted(state, question)
    if not any(structure.effects.values()):
        return None
    ui, circles = words.course.words(words.language).ui, words.circles()
    effects = {
        letter: effects_of(structure, choice)
        for choice, letter in letters_of(structure.choices).items()
    }
    rows = [
        Lane(
            circle, name, {letter: own[circle] for letter, own in effects.items() if circle in own}
        )
        for circle, name in circles.items()
    ]
    made = [
        Choice(letter, in_short(said[choice].text)[0].rstrip(",."), counts.all[choice])
        for choice, letter in letters_of(structure.choices).items()
    ]
    called = effect_names(ui)
    table = [[words("choice"), *circles.values()]]
    for one in made:
        effects_here = (lane.effects.get(one.letter) for lane in rows)
        cells = ["–" if effect is None else called[effect] for effect in effects_here]
        table.append([f"{one.letter}. {one.title}", *cells])
    says = ". ".join(", ".join(row) for row in table[1:])
    ends = ui["dilemma-weakens"], ui["dilemma-strengthens"]
    title = words("lanes-title")
    svg = lanes(rows, made, ends, Caption(title, says, words.language, "room"), height)
    return Picture(title, svg, says, table, words("lanes-foot"))
