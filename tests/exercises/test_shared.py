"""What all exercises of a module share goes to the page once."""

from __future__ import annotations

import json

import pytest
from spenningsfelt import Module
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.widget import PageCode


@pytest.mark.parametrize("number", Course(data_folder()).written())
def test_the_code_and_the_words_are_sent_once_a_module(number: str) -> None:
    """Every exercise names the same model; none brings the code that draws it, or the words of the interface."""
    module = Module(number, "nb")
    shown = [module.show(name) for name in ("header", *module.content.exercises, "footer")]
    [shared] = {exercise.shared for exercise in shown}
    assert isinstance(shared, PageCode)
    assert shared.ui == module.context.ui
    sent = [json.dumps(exercise.get_state(), default=str) for exercise in shown]
    a_sentence = json.dumps(shared.ui["answers-where"])
    assert all(
        f"IPY_MODEL_{shared.model_id}" in state and a_sentence not in state for state in sent
    )
    assert all(len(exercise._esm) < 2000 < len(shared.code) for exercise in shown)


def test_each_kind_is_drawn_by_the_shared_code() -> None:
    """The one bundle exports a drawing for every kind of exercise in the course."""
    module = Module("00", "nb")
    exported = module.shared.code.rpartition("export{")[2]
    kinds = {
        e.kind
        for n in Course(data_folder()).written()
        for e in Module(n, "nb").content.exercises.values()
    }
    assert kinds and all(f" as {kind}" in exported for kind in kinds | {"header", "footer"})
