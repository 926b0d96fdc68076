"""Whatever a page sends: each exercise of the course answers or keeps quiet, stores only what its field may hold, and goes on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.frame.my_answers import LARGEST
from spenningsfelt.module import Module

from tests.answers.bad_input import ALL, CORRUPT, DAMAGED, FINE, NEWER, NO_HOME, deep
from tests.answers.test_store import HOSTILE
from tests.exercises.page import Page

FRAME = {"type": "save", "source": "page123456:1", "seen": []}
ANYTHING: dict[str, Any] = (
    {
        "nothing": None,
        "true": True,
        "false": False,
        "0": 0,
        "1": 1,
        "-1": -1,
        "minus zero": -0.0,
        "a half": 2.5,
        "6": 6,
        "a million": 10**6,
        "169": 169,
        "80.25": 80.25,
        "huge": 10**400,
        "1e308": 1e308,
        "tiny": 5e-324,
        "nan": float("nan"),
        "infinity": float("inf"),
        "minus infinity": -float("inf"),
        "a list": [],
        "an object": {},
        "a list of nothing": [None],
        "a list of lists": [[[]]],
        "numbers": [1, 2, 3],
        "deep": deep(21),
        "deeper": deep(200),
        "ids": ["p1", "p2"],
        "one id twice": ["p1", "p1"],
        "all ids": [f"p{n}" for n in range(1, 11)],
        "strange ids": ["p99"],
        "ids in a list": [["p1"]],
        "an id in an object": {"p1": True},
        "a region": "FA",
        "a region in another case": "fa",
        "regions": ["F", "A"],
        "a look-alike": "\u0410",
        "proto": {"__proto__": {"polluted": True}},
        "constructor": {"constructor": "x"},
        "a day": "2026-03-01",
        "another form of a day": "20260301",
        "a week": "2026-W09-7",
        "no such day": "2026-02-30",
        "year 0": "0000-01-01",
        "year 9999": "9999-12-31",
        "a moment": "2026-03-01T00:00",
        "wide digits": "２０２６-03-01",
        "rows of nothing": [{}],
        "a row of another table": [{"x": "y"}],
        "a row with a number": [{"who": 1}],
        "a row with a hostile choice": [{"who": "x", "circle": "<script>", "place": "missing"}],
        "fifty-one rows": [{"who": "x"}] * 51,
        "a row as an object": {"0": {"who": "x"}},
        "a long text": "x" * 20_001,
        "a very long text": "x" * 300_000,
        "long in a list": ["x" * 20_001],
        "half a pair": "\ud800",
        "half a pair in a list": ["\udfff"],
        "half a pair as a key": [{"\ud800": "x"}],
        "bytes in words": "b'x'",
    }
    | {f"text: {name}": text for name, text in HOSTILE.items()}
    | {f"texts: {name}": [text] for name, text in HOSTILE.items()}
    | {
        f"a row: {name}": [{"who": text[:20_000], "circle": text[:99]}]
        for name, text in HOSTILE.items()
    }
)
SOURCES: list[Any] = [
    "",
    ":",
    "page123456",
    "page123456:",
    ":1",
    "page123456:-1",
    "page123456:1.5",
    "page123456:1\n",
    "PAGE123456:1",
    "p:1",
    "page:1:1",
    "page123456:" + "9" * 10,
    "x" * 17 + ":1",
    "../page12:1",
    "\u0440age123456:1",
    "page123456:١",
    1,
    None,
    [],
    {},
    ["page123456:1"],
    "\ud800" * 8 + ":1",
    "x" * 10**6,
]
SEEN: list[Any] = [
    None,
    7,
    "me-1@1",
    {},
    {"me-1@1": 1},
    [None],
    [1],
    [[]],
    ["x"],
    ["me-1"],
    ["me-0@1"],
    ["me-1@0"],
    ["../x-1@1"],
    ["\ud800-1@1"],
    ["me-" + "9" * 5000 + "@1"],
    ["me-1@1"] * 10_000,
    [{"id": "me-1@1"}],
    True,
    "x" * 10**6,
]
FIELDS: list[Any] = [
    "",
    "report ",
    "../text",
    "Text",
    "text\n",
    "text.text",
    "__class__",
    "__proto__",
    "\ud800",
    "x" * 10**6,
    None,
    1,
    [],
    {},
    ["text"],
    True,
]
WHOLE: list[Any] = [
    None,
    True,
    1,
    2.5,
    "",
    "save",
    [],
    ["save"],
    {},
    {"type": None},
    {"type": 1},
    {"type": []},
    {"type": {}},
    {"type": ""},
    {"type": "SAVE"},
    {"type": "save "},
    {"type": ["save"]},
    {"type": "save"},
    {"type": "save", "field": "text"},
    {"type": "save", "value": "x"},
    {"type": "saved", "field": "text"},
    {"type": "failed"},
    {"type": "history"},
    {"type": "history", "field": None},
    {"type": "history", "field": []},
    {"type": "history", "field": {}},
    {"type": "history", "field": "../x"},
    {"type": "refresh", "field": {}},
    {"type": "open", "x": deep(300)},
    {"type": "proportional", "hours": {"F": "x"}},
    {"type": "report", "sections": ["../x"]},
    {"type": "report-closed", "at": []},
    {"type": "import"},
    {"type": "preview"},
    {"type": "preview", "text": None},
    {"type": "preview", "text": 1},
    {"type": "preview", "text": []},
    {"type": "preview", "text": {"readable": []}},
    {"type": "preview", "text": "\ud800"},
    {"type": "export", "to": "/etc/passwd"},
    {"type": "import", "text": "{}"},
    {"type": "preview", "file": "/etc/passwd"},
    {"type": "eval", "code": "1/0"},
    {"method": "update", "state": {"answers": {}}},
    {1: 2},
]
ERAS: list[Any] = ["", "x", 1, None, [], {}, "\ud800"]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Page]]:
    """Every exercise of the course, its frame too, with one folder of answers."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPENNINGSFELT_ANSWERS", str(folder / "answers"))
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        course = Course(data_folder())
        found = []
        for number in course.written("nb"):
            module = Module(number, "nb", course)
            found += [
                Page(module.exercise(name))
                for name in ("header", *module.content.exercises, "footer")
            ]
        yield found


def heard(exercise: Page, message: Any) -> list[dict[str, Any]]:
    """What an exercise says to a message; whatever it raises fails the test, and so does what no page could be sent."""
    said = exercise.tell(message)
    json.dumps(said)
    assert all(
        reply["type"]
        in (
            "saved",
            "failed",
            "changed",
            "content",
            "history",
            "figure",
            "mine",
            "report",
            "proportional",
        )
        for reply in said
    )
    return said


def one_of_each(shown: list[Page]) -> list[tuple[Page, str]]:
    """A field of each kind in each kind of exercise."""
    found = {}
    for exercise in shown:
        for name, field in exercise.exercise.fields.items():
            found.setdefault(
                (exercise.exercise.kind, field.kind, bool(field.columns)), (exercise, name)
            )
    return list(found.values())


def whole(shown: list[Page]) -> Answers:
    """The answers on the disk: every one is one that its field may hold, and every file can be read."""
    answers = Answers(shown[0].exercise.context.answers.folder)
    fields = {
        f"{e.exercise.content.id}.{name}": field
        for e in shown
        for name, field in e.exercise.fields.items()
    }
    for answer_id in answers.ids():
        for version in answers.history(answer_id):
            fields[answer_id].checked(version.value)
    assert answers.problems() == []
    return answers


def test_every_kind_of_exercise_and_field_is_spoken_to(shown: list[Page]) -> None:
    """The table is long, and all kinds of the course are there to meet it."""
    assert len(ANYTHING) + len(SOURCES) + len(SEEN) + len(FIELDS) + len(WHOLE) + len(ERAS) >= 150
    kinds = {field.kind for exercise in shown for field in exercise.exercise.fields.values()}
    assert kinds == {
        "text",
        "choice",
        "several",
        "number",
        "date",
        "region",
        "rows",
        "step",
        "tick",
    }
    assert {"card", "scale", "sort", "week", "recall", "header", "footer"} <= {
        exercise.exercise.kind for exercise in shown
    }


@pytest.mark.parametrize("what", ANYTHING)
def test_a_field_stores_what_it_may_hold_and_nothing_else(shown: list[Page], what: str) -> None:
    """Every save is answered: stored, unchanged, when the field may hold it, else refused with a reason the page has words for."""
    value = ANYTHING[what]
    stored, read_anew = [], Answers(shown[0].exercise.context.answers.folder)
    for exercise, name in one_of_each(shown):
        exercise.exercise.context.answers = read_anew
        said = [
            r
            for r in heard(
                exercise,
                {
                    **FRAME,
                    "field": name,
                    "value": value,
                    "source": f"pagevalue:{[*ANYTHING].index(what) + 1}",
                },
            )
            if r["type"] in ("saved", "failed")
        ]
        assert [r["field"] for r in said] == [name]
        if said[0]["type"] == "saved":
            stored.append(exercise.exercise.id_of(name))
        else:
            assert (
                said[0]["reason"] in ("bad-value", "too-long", "too-large")
                and f"reason-{said[0]['reason']}" in exercise.exercise.context.words.ui
            )
    answers = whole(shown)
    for answer_id in stored:
        assert repr(answers.latest(answer_id).value) == repr(value)  # type: ignore[union-attr]


@pytest.mark.parametrize("key", ["source", "field", "seen", "era", "whole"])
def test_a_message_of_any_shape(shown: list[Page], key: str) -> None:
    """A message that is no message, a field that is not there, a source that is none: nothing is stored; the exercise goes on."""
    table = {"source": SOURCES, "field": FIELDS, "seen": SEEN, "era": ERAS, "whole": WHOLE}[key]
    before = whole(shown).ids()
    for exercise in shown:
        for what in table:
            if key == "whole":
                heard(exercise, what)
            elif key in ("source", "field"):
                assert (
                    heard(
                        exercise,
                        {
                            **FRAME,
                            "field": next(iter(exercise.exercise.fields), ""),
                            "value": None,
                            key: what,
                        },
                    )
                    == []
                )
    assert whole(shown).ids() == before
    if key not in ("seen", "era"):
        return
    for number, what in enumerate(table):
        for exercise, name in one_of_each(shown)[:9]:
            said = heard(
                exercise,
                {
                    **FRAME,
                    "field": name,
                    "value": None,
                    "source": f"pageseen{key}:{number + 1}",
                    key: what,
                },
            )
            current = exercise.exercise.context.answers.era()
            assert (
                said[-1]["type"] == ("saved" if key == "seen" or what == current else "failed")
                or said[0]["type"] == "saved"
            )
    whole(shown)


@pytest.mark.parametrize("name", ALL)
def test_any_file_handed_to_the_page(shown: list[Page], name: str) -> None:
    """Through «Hent inn svar» too: a sentence or a preview; without a yes nothing is written, and of bad files nothing at all."""
    header = shown[0]
    before = {p.name: p.read_bytes() for p in header.exercise.context.answers.folder.glob("*")}
    (said,) = heard(header, {"type": "preview", "text": ALL[name].decode("utf-8", "replace")})
    if (
        name in FINE
        or name in NO_HOME
        or name
        in (
            "cp1252",
            "half a letter",
            "overlong",
            "surrogate bytes",
            "past unicode",
            "bom only",
            "two boms",
            "utf-16",
        )
    ):
        assert said["what"] in (
            "preview",
            "refused",
        )  # the browser has already turned bytes that are no text into �
    else:
        assert name in {**CORRUPT, **DAMAGED, **NEWER}
        assert (said["what"], said["reason"]) == (
            "refused",
            "newer-schema" if name in NEWER else "corrupt",
        )
    if said["what"] == "refused":
        (again,) = heard(header, {"type": "import"})
        assert (
            again["what"] == "refused"
            and f"reason-{said['reason']}" in header.exercise.context.words.ui
        )
    assert {
        p.name: p.read_bytes() for p in header.exercise.context.answers.folder.glob("*")
    } == before


def test_a_file_too_large_for_the_page(shown: list[Page]) -> None:
    """A file larger than a message may be is refused with a sentence that says what to do."""
    (said,) = heard(shown[0], {"type": "preview", "text": "x" * (LARGEST + 1)})
    assert said == {"type": "mine", "what": "refused", "reason": "file-too-large"}
    assert "reason-file-too-large" in shown[0].exercise.context.words.ui


def test_what_is_unforeseen_tells_no_words(
    shown: list[Page],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A fault nobody thought of, with the leader's words in it: the page says that it is not saved, and no log or terminal has a word."""

    def broken(*words: object, **more: object) -> None:
        raise ValueError(f"kanarifugl {words} {more}")

    caplog.set_level(0)
    for exercise, name in one_of_each(shown):
        with monkeypatch.context() as patch:
            patch.setattr(type(exercise.exercise.context.answers), "save", broken)
            said = heard(
                exercise, {**FRAME, "field": name, "value": None, "source": "kanarifugl:7"}
            )
            assert [(r["type"], r["reason"]) for r in said] == [("failed", "unknown")]
        with monkeypatch.context() as patch:
            patch.setattr(type(exercise.exercise), "drawing", broken)
            heard(exercise, {"type": "refresh"})
    out = capfd.readouterr()
    assert "kanarifugl" not in caplog.text + out.out + out.err and "ValueError" in caplog.text
