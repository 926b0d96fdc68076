"""What cannot be saved is refused with a code, before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import AnswerError, Answers, Question

LOOP: list[Any] = []
LOOP += [LOOP, LOOP]


def deep(levels: int) -> Any:
    """A list in a list in a list."""
    value: Any = "x"
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "answer_id",
    [
        "",
        "01",
        "01.",
        ".week",
        "1.week",
        "001.week",
        "01.week.",
        "01.week..fa",
        "01.week.fa.x",
        "01.Week",
        "01.WEEK.fa",
        "01.week.få",
        "01.we ek",
        "01.week ",
        " 01.week",
        "01.week\n",
        "01.week\x00",
        "../x",
        "01.../x",
        "01./etc/passwd",
        "/etc/passwd",
        "C:\\x",
        "01.a\\b",
        "CON",
        "nul.json",
        "01.week.json.",
        "01.w_k",
        "01.week.\u0430",
        "٠١.week",
        "01.week\u200b",
        "01." + "a" * 300,
        "01." + "a" * 78,
        None,
        1,
        b"01.week",
        ["01.week"],
    ],
)
def test_ids(tmp_path: Path, answer_id: Any) -> None:
    """An id that is not one is refused, and cannot reach a file anywhere."""
    with pytest.raises(AnswerError, match="bad-id"):
        Answers(tmp_path / "a", device="me").save(answer_id, "x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "answer_id", ["00.a", "01.week.fa", "99.a-b.0", "01.con", "01.-.-", "01." + "a" * 77]
)
def test_good_ids(tmp_path: Path, answer_id: str) -> None:
    """An id at the edge of what is allowed is saved and found again."""
    Answers(tmp_path, device="me").save(answer_id, "x")
    assert Answers(tmp_path).ids() == [answer_id]


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("\ud800", "bad-value"),
        (["\udfff"], "bad-value"),
        ({"\ud83d": 1}, "bad-value"),
        (float("nan"), "bad-value"),
        ([float("inf")], "bad-value"),
        ({"a": -float("inf")}, "bad-value"),
        (b"x", "bad-value"),
        (("a",), "bad-value"),
        ({"a"}, "bad-value"),
        (object(), "bad-value"),
        (1j, "bad-value"),
        ({1: "a"}, "bad-value"),
        ({None: 1}, "bad-value"),
        (Path("x"), "bad-value"),
        (type, "bad-value"),
        (deep(21), "bad-value"),
        (deep(5000), "bad-value"),
        (LOOP, "bad-value"),
        (10**5000, "bad-value"),
        ("x" * 200_001, "too-long"),
        (["x" * 200_001], "too-long"),
        (["x" * 200_000] * 6, "too-large"),
        ("\x00" * 199_999, "too-large"),
        ({"k" * 200_001: 1}, "too-long"),
        ([0] * 600_000, "too-large"),
    ],
    ids=lambda v: v if isinstance(v, str) and len(v) < 20 else "",
)
def test_values(tmp_path: Path, value: Any, code: str) -> None:
    """A value that is not one is refused with its code; the next save works as if nothing had been."""
    answers = Answers(tmp_path / "a", device="me")
    with pytest.raises(AnswerError) as caught:
        answers.save("01.week", value)
    assert caught.value.code == code
    assert not (tmp_path / "a").exists()
    assert answers.save("01.week", "fine").value == "fine"


@pytest.mark.parametrize(
    "value",
    [
        deep(20),
        10**4000,
        -0.0,
        1e308,
        5e-324,
        "x" * 200_000,
        "æ" * 200_000,
        [],
        {},
        {"": ""},
        [None, True, 1, 1.0],
    ],
    ids=lambda v: type(v).__name__,
)
def test_values_at_the_edge(tmp_path: Path, value: Any) -> None:
    """A value at the edge of what is allowed comes back as it was."""
    Answers(tmp_path, device="me").save("01.week", value)
    assert repr(Answers(tmp_path).latest("01.week").value) == repr(value)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "other",
    [
        {"asked": 1},
        {"asked": "\ud800"},
        {"asked": Question("x", "\ud800")},
        {"asked": Question(1)},  # type: ignore[arg-type]
        {"asked": Question("x", 1)},
        {"asked": "x" * 200_001},
        {"source": "x"},
        {"source": "p:-1"},  # type: ignore[arg-type]
        {"source": "P:1"},
        {"source": "p:1\n"},
        {"source": "p:٣"},
        {"source": 7},
        {"source": "p:" + "9" * 5000},
    ],
)
def test_what_comes_with_a_value(tmp_path: Path, other: dict[str, Any]) -> None:
    """A question or a source that is not one is refused too."""
    with pytest.raises(AnswerError):
        Answers(tmp_path / "a", device="me").save("01.week", "x", **other)
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    "seen",
    [
        ["x"],
        ["me-1"],
        ["me-0@1"],
        ["me-1@0"],
        ["../x-1@1"],
        [""],
        ["me-1@" + "9" * 5000],
        [None, 1, []],
        ["\ud800-1@1"],
    ],
)
def test_what_a_page_says_it_has_seen(tmp_path: Path, seen: list[Any]) -> None:
    """A page that has seen what does not exist replaces nothing, and its words are kept."""
    answers = Answers(tmp_path, device="me")
    answers.save("01.week", "before")
    answers.save("01.week", "after", seen=seen)
    assert [v.value for v in Answers(tmp_path).conflicts("01.week")] == ["before", "after"]


@pytest.mark.parametrize("device", ["", "A", "a-b", "../x", "æ", "a" * 33, "a\n", "."])
def test_devices(tmp_path: Path, device: str) -> None:
    """A device name that could be a path is refused."""
    with pytest.raises(AnswerError, match="bad-id"):
        Answers(tmp_path, device=device)
