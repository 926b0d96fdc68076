"""When an edit may take the place of the one before it: never when words would be gone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spenningsfelt.answers import Answers
from spenningsfelt.answers.kept_words import keeps

ID = "01.week.fa"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Jeg", "Jeg tror"),
        ("Jeg tr", "Jeg tror"),
        ("slutt", "Her er en slutt"),
        ("a b", "a og b"),
        ("a b", "A, b!"),
        ("spennigsfeltet er bra", "spenningsfeltet er bra"),
        ("a\nb", "a b"),
        ("", "x"),
        ("  ", "x"),
        (None, "x"),
        ([], [1]),
        (3, 4),
        (0, 1),
        (True, False),
        ({"fa": 3}, {"fa": 4}),
        (["p1"], ["p2", "p1"]),
        ({"a": "x"}, {"a": "x y"}),
        ([["rad"]], [["rad"], ["to"]]),
        ("🚪", "🚪🌈"),
        ("!", "!?"),
        ("x", "x"),
        ("blåbær", "bla\u030abær"),
        ("bla\u030abær og", "blåbær og mer"),
        (["bla\u030abær"], ["blåbær", "p1"]),
    ],
)
def test_typing_on(old: Any, new: Any) -> None:
    """Typing on, adding in the middle, putting a slip right and changing a number go into the same version."""
    assert keeps(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a b c", ""),
        ("a b c", None),
        ("a b c", "  "),
        (["p1"], []),
        ({"a": "x"}, {"a": ""}),
        (3, None),
        (0, ""),
        ("a b c", "a b"),
        ("a b c", "c b a"),
        ("glad i dag", "sint i dag"),
        ("leder", "annen"),
        (["p1", "p2"], ["p1"]),
        ("i 2026", "i 2027"),
        ("har", "var"),
        ("!", "?"),
        ("🚪", "🌈"),
        ("spenn", "spe"),
        ({"a": "x"}, {"b": "y"}),
        ("en helt ny setning her", "noe annet står nå her"),
    ],
)
def test_words_that_would_be_gone(old: Any, new: Any) -> None:
    """Emptying, deleting, replacing and rearranging begin a new version: what stood there stays in the history."""
    assert not keeps(old, new)
    assert keeps(old, new, ["else", old])


def test_deleting_word_by_word(tmp_path: Path) -> None:
    """A text backspaced away with a pause after each word: all of it is one earlier version, the rest is one more."""
    answers = Answers(tmp_path, device="me")
    words = ["Jeg", "tror", "at", "vi", "kan", "mer", "enn", "vi", "vet"]
    for n in [*range(1, len(words) + 1), *range(len(words), -1, -1)]:
        answers.save(ID, " ".join(words[:n]))
    assert [v.value for v in answers.history(ID)] == [" ".join(words), ""]
    answers.save(ID, "Nytt")
    answers.save(ID, "Nytt forsøk")
    assert [v.value for v in Answers(tmp_path).history(ID)] == [" ".join(words), "Nytt forsøk"]


def test_choosing_back_and_forth(tmp_path: Path) -> None:
    """Clicking between two choices does not fill the history: each is there."""
    answers = Answers(tmp_path, device="me")
    for n in range(20):
        answers.save(ID, ("leader", "other")[n % 2])
    assert {"leader", "other"} == {v.value for v in answers.history(ID)}
    assert len(answers.history(ID)) <= 3


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.lists(st.sampled_from(["ja", "nei", "kanskje", "a", "b", "1", "!"]), max_size=6).map(
            " ".join
        ),
        max_size=12,
    )
)
def test_every_text_can_be_found_again(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    """Whatever one writes over whatever: the words of every text that was saved stand, in order, in the history."""
    answers = Answers(tmp_path_factory.mktemp("answers"), device="me")
    for text in texts:
        answers.save(ID, text)
    history = [v.value for v in answers.history(ID)]
    for text in texts:
        assert keeps(text, "", history) or text == ""
    assert not texts or answers.latest(ID).value == texts[-1]  # type: ignore[union-attr]
