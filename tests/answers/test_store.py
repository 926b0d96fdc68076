"""The door: what is saved comes back, from the same process, another one and another device."""

from __future__ import annotations

import json
import os
import stat
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spenningsfelt.answers import AnswerError, Answers, Question, answers_folder

ID = "01.week.fa"
HOSTILE = {
    "bidi": "\u202ego\u202c \u2066x\u2069",
    "zero width": "a\u200bb\u200d\ufeffc",
    "combining": "Z" + "\u0301" * 500,
    "decomposed": "a\u030a",
    "composed": "\u00e5",
    "emoji": "👩\u200d🔧🏳️\u200d🌈",
    "escape": "\x1b[31mred\x1b[0m",
    "nul": "\x00",
    "controls": "".join(map(chr, range(32))) + "\x7f\x85",
    "spaces": "   \t ",
    "empty": "",
    "script": "<script>alert(1)</script>",
    "img": "<img src=x onerror=alert(1)>",
    "link": "javascript:alert(1)",
    "markdown": "# **x** `y` ![z](w)",
    "latex": "$\\frac{1}{2}$ \\write18{ls}",
    "sheet": "=1+1\t+1\t-1\t@SUM(A1)",
    "typst": "#set text(red)\n@x _y_ \\",
    "windows": "a\r\nb\rc\nd",
    "separators": "a\u2028b\u2029c",
    "json": '"}]}\n"01.week.fa": [\n{"id": "x-1@1"}\n]',
    "block": '\\n"01.week.fa": [\\n',
    "quotes": "\"'\\/",
    "private": "\ue000\U0010ffff\ufffe",
    "longest": "æ" * 200_000,
}
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("name", HOSTILE)
def test_text_comes_back_unchanged(tmp_path: Path, name: str) -> None:
    """Whatever one writes is given back character for character, and a neighbour's answer is untouched."""
    text = HOSTILE[name]
    answers = Answers(tmp_path, device="me")
    answers.save("01.week.a", "neighbour")
    answers.save(ID, text, Question(text[:1000] or "?", "nb"))
    answers.save("01.week.z", "neighbour")
    answers.save(ID, [text], Question(text[:1000] or "?", "nb"))
    again = Answers(tmp_path)
    found = again.latest(ID)
    assert found is not None and found.value == [text]
    assert found.asked == Question(text[:1000] or "?", "nb")
    assert [again.latest(i).value for i in ("01.week.a", "01.week.z")] == ["neighbour"] * 2  # type: ignore[union-attr]
    assert again.problems() == []


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.sampled_from([ID, "01.week.fi", "02.x"]), json_values), min_size=1, max_size=5
    )
)
def test_any_value_comes_back(
    tmp_path_factory: pytest.TempPathFactory, saves: list[tuple[str, Any]]
) -> None:
    """Any JSON value is given back as it was, to the last sign of a zero."""
    folder = tmp_path_factory.mktemp("answers")
    answers = Answers(folder, device="me")
    for answer_id, value in saves:
        answers.save(answer_id, value)
        assert repr(Answers(folder).latest(answer_id).value) == repr(value)  # type: ignore[union-attr]
    for file in folder.glob("*.json"):
        assert json.loads(file.read_bytes())["schema"] == 1


def test_the_file_can_be_read_by_a_person(tmp_path: Path) -> None:
    """One file for a module and a device, one version a line, each question once, in letters one can read."""
    answers = Answers(tmp_path, device="k3f9")
    asked = Question("Hva gjør du når det står på?", "nb")
    one = answers.save("01.week.fa", "Går på dør 🚪", asked, source="pageaaa:1")
    two = answers.save("01.week.ai", "Blåbær", asked)
    assert (tmp_path / "01.k3f9.json").read_text("utf-8") == (
        '{"schema": 1, "module": "01", "device": "k3f9",\n"questions": [\n'
        '{"text": "Hva gjør du når det står på?", "language": "nb"}\n],\n"answers": {\n'
        f'"01.week.ai": [\n{{"id": "{two.id}", "at": "{two.at}", "value": "Blåbær", "replaces": [], '
        '"asked": 0, "source": null}\n],\n'
        f'"01.week.fa": [\n{{"id": "{one.id}", "at": "{one.at}", "value": "Går på dør 🚪", "replaces": [], '
        '"asked": 0, "source": "pageaaa:1"}\n]\n}}\n'
    )


def test_nothing_is_made_by_reading(tmp_path: Path) -> None:
    """Looking for answers where there are none leaves no trace."""
    answers = Answers(tmp_path / "a" / "b")
    assert (
        answers.ids(),
        answers.latest(ID),
        answers.history(ID),
        answers.conflicts(ID),
        answers.problems(),
    ) == ([], None, [], [], [])
    assert list(tmp_path.iterdir()) == []


def test_only_the_leader_can_open_them(tmp_path: Path) -> None:
    """The folder is 0700, every file in it 0600, and nothing temporary is left."""
    folder = tmp_path / "a" / "b"
    answers = Answers(folder, device="me")
    answers.save(ID, "x")
    answers.save(ID, "y")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {f.name: stat.S_IMODE(f.stat().st_mode) for f in folder.iterdir()} == {
        ".lock": 0o600,
        "01.me.json": 0o600,
    }


def test_two_devices(tmp_path: Path) -> None:
    """The same field written on two laptops apart: both are shown, the choice replaces both, the history has all."""
    one, two = Answers(tmp_path / "1", device="one"), Answers(tmp_path / "2", device="two")
    first = one.save(ID, "from one")
    second = two.save(ID, "from two")
    (tmp_path / "1" / "01.two.json").write_bytes((tmp_path / "2" / "01.two.json").read_bytes())
    assert [v.value for v in one.conflicts(ID)] == ["from one", "from two"]
    assert one.latest(ID) == second
    chosen = one.save(ID, "joined", seen=[first.id, second.id])
    assert one.conflicts(ID) == [] and one.latest(ID) == chosen
    (tmp_path / "2" / "01.one.json").write_bytes((tmp_path / "1" / "01.one.json").read_bytes())
    assert [v.value for v in two.history(ID)] == ["from one", "from two", "joined"]
    assert two.latest(ID) == chosen


def test_conflict_copies_count(tmp_path: Path) -> None:
    """What a sync client has given another name is read like every other file."""
    one = Answers(tmp_path, device="one")
    first = one.save(ID, "before")
    (tmp_path / "01.one (Ola sin konflikt 2026-11-23).json").write_bytes(
        (tmp_path / "01.one.json").read_bytes()
    )
    (tmp_path / "01.one.json").unlink()
    fresh = Answers(tmp_path, device="one")
    assert fresh.latest(ID) == first
    after = fresh.save(ID, "before and after")
    assert (after.stem, after.edit) == (first.stem, 2)
    assert Answers(tmp_path).history(ID) == [after]


def test_echo_never_overwrites(tmp_path: Path) -> None:
    """An edit sent again, or an older one that comes late, changes nothing on the disk."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, "one", source="pageaaa:1", seen=[])
    two = answers.save(ID, "two", source="pageaaa:4", seen=[])
    before = (tmp_path / "01.me.json").read_bytes()
    for process in (answers, Answers(tmp_path, device="me")):
        assert process.save(ID, "one", source="pageaaa:1", seen=[]) == two
        assert process.save(ID, "between", source="pageaaa:3", seen=[]) == two
    assert (tmp_path / "01.me.json").read_bytes() == before


def test_echo_after_an_edit_that_changed_nothing(tmp_path: Path) -> None:
    """Typed and undone again: the undone words, come late, do not return."""
    answers = Answers(tmp_path, device="me")
    stored = answers.save(ID, "one", source="pageaaa:1", seen=[])
    assert answers.save(ID, "one", source="pageaaa:3", seen=[stored.id]) == stored
    assert answers.save(ID, "one more", source="pageaaa:2", seen=[stored.id]) == stored
    assert answers.latest(ID) == stored


def test_what_is_handed_out_can_be_changed(tmp_path: Path) -> None:
    """Changing a list one was given, or gave, changes no stored answer – and saving it again saves the change."""
    answers = Answers(tmp_path, device="me")
    value = [["a"]]
    answers.save(ID, value)
    value[0].append("b")
    found = answers.latest(ID)
    assert found is not None and found.value == [["a"]]
    found.value[0].append("c")
    answers.save(ID, found.value)
    assert Answers(tmp_path).latest(ID).value == [["a", "c"]]  # type: ignore[union-attr]


def test_full_files(tmp_path: Path) -> None:
    """At 1 MB the next file is begun; an answer in the first one can still be edited."""
    answers = Answers(tmp_path, device="me")
    for n in range(6):
        answers.save(f"01.long.n{n}", "x" * 190_000)
    first = (tmp_path / "01.me.json").read_bytes()
    answers.save("01.long.n0", "x" * 190_000 + " changed")
    answers.save("01.long.n9", "new")
    assert (tmp_path / "01.me.json").read_bytes() == first
    assert {f.name for f in tmp_path.glob("*.json")} == {"01.me.json", "01.me.2.json"}
    again = Answers(tmp_path)
    assert [again.latest(f"01.long.n{n}").value[-7:] for n in (0, 5, 9)] == [
        "changed",
        "x" * 7,
        "new",
    ]  # type: ignore[union-attr]
    assert len(again.history("01.long.n0")) == 1


def test_a_clock_gone_back_gives_no_number_twice(tmp_path: Path) -> None:
    """With a version numbered far ahead of the clock, the next number is past it."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, "x")
    path = tmp_path / "01.me.json"
    path.write_text(path.read_text("utf-8").replace("me-1", "me-8"), "utf-8")  # decades ahead
    ahead = answers.latest(ID)
    assert ahead is not None
    assert (
        Answers(tmp_path, device="me").save("02.week", "y").number
        == max(v.number for v in answers.history(ID)) + 1
    )


def test_typing_beside_a_file_from_when_the_clock_was_ahead(tmp_path: Path) -> None:
    """A file that cannot be read is dated days ahead of the clock: what is typed on is one version all the same."""
    answers = Answers(tmp_path, device="me")
    broken = tmp_path / "01.me (1).json"
    broken.write_text("{")
    ahead = time.time() + 3 * 24 * 3600
    os.utime(broken, (ahead, ahead))
    for n in range(5):
        answers.save(ID, "word " * (n + 1), source=f"pageaaa:{n}")
    assert len(answers.history(ID)) == 1


def test_another_file_appears_and_goes(tmp_path: Path) -> None:
    """A file that is taken away while the course is open does not take its words with it."""
    answers = Answers(tmp_path / "here", device="me")
    answers.save(ID, "mine")
    other = Answers(tmp_path / "there", device="you")
    other.save("01.week.ai", "yours")
    copy = tmp_path / "here" / "01.you.json"
    copy.write_bytes((tmp_path / "there" / "01.you.json").read_bytes())
    assert answers.ids() == ["01.week.ai", ID]
    copy.unlink()
    assert answers.latest("01.week.ai").value == "yours"  # type: ignore[union-attr]
    answers.save(ID, "mine, later")
    assert Answers(tmp_path / "here").latest("01.week.ai").value == "yours"  # type: ignore[union-attr]


def test_how_old_they_are(tmp_path: Path) -> None:
    """The oldest and the newest moment, from every device and the history too; none where there is nothing."""
    answers = Answers(tmp_path, device="me")
    assert (answers.oldest(), answers.last_saved()) == (None, None)
    answers.save(ID, "first words")
    answers.save(ID, "other words")
    last = Answers(tmp_path, device="you").save("02.x", "more")
    assert answers.oldest() == datetime.fromisoformat(answers.history(ID)[0].at)
    assert answers.last_saved() == datetime.fromisoformat(last.at)
    path = tmp_path / "01.me.json"
    path.write_text(
        path.read_text("utf-8").replace(answers.history(ID)[0].at, "2025-01-31T08:15:00.000Z"),
        "utf-8",
    )
    oldest = Answers(tmp_path).oldest()
    assert oldest is not None and oldest.isoformat() == "2025-01-31T08:15:00+00:00"


def test_a_person_changes_the_file_in_place(tmp_path: Path) -> None:
    """Between two saves of an open course, somebody edits our file to the same length: those words are kept too."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, "aaa")
    answers.save("01.b", "x")
    with open(tmp_path / "01.me.json", "r+b") as file:
        raw = file.read()
        file.seek(raw.index(b"aaa"))
        file.write(b"bbb")
    answers.save("01.b", "x y")
    assert {v.value for v in Answers(tmp_path).history(ID)} == {"aaa", "bbb"}


def test_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The folder one has chosen in the environment; otherwise the user's own."""
    monkeypatch.setenv("SPENNINGSFELT_ANSWERS", str(tmp_path / "æ"))
    assert answers_folder() == tmp_path / "æ"
    monkeypatch.delenv("SPENNINGSFELT_ANSWERS")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert answers_folder().parts[-2:] == ("spenningsfelt", "answers")


def test_errors_carry_no_words(tmp_path: Path) -> None:
    """What goes wrong is told without one's words: they must not end in a log."""
    with pytest.raises(AnswerError) as caught:
        Answers(tmp_path, device="me").save(ID, "kanarifugl \ud800")
    assert caught.value.code == "bad-value"
    assert "kanarifugl" not in repr(caught.value) + str(caught.value.__cause__)
