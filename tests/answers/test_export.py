"""Take the answers home and bring them back: one file, all of it, nothing lost, nothing twice, nothing hostile."""

from __future__ import annotations

import csv
import json
import os
import random
import re
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spenningsfelt.answers import AnswerError, Answers, Problem, Question
from spenningsfelt.answers.deleted import Deleted
from spenningsfelt.answers.export import exported
from spenningsfelt.answers.importing import additions
from spenningsfelt.answers.versions import Version, merge

from tests.answers.child import ROOT, run
from tests.answers.test_store import HOSTILE
from tests.answers.test_versions import told, versions

ID = "01.week.fa"
ASKED = Question("Hva gjør du når det står på?", "nb")
DASH = re.compile(r"- [a-z][^(|]*")
NUMBER = re.compile(r"-?[0-9.]+(e[+-]?[0-9]+)?([]},].*)?")


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    """Answers with a history, a conflict, a list, several modules and two questions."""
    found = Answers(tmp_path / "mine", device="me")
    found.save("01.week.ai", "første tanke", ASKED)
    found.save("01.week.ai", "en annen\nav to linjer", Question("What do you do?", "en"))
    found.save(ID, "fra min maskin", ASKED)
    Answers(tmp_path / "mine", device="you").save(ID, "fra din", ASKED, seen=[])
    found.save("00.points.chosen", ["p1", "p3"])
    found.save("10.plan.when", None)
    return found


def everything(answers: Answers) -> dict[str, str]:
    """All versions of all answers, in every detail."""
    return {i: told(answers.history(i)) for i in answers.ids()}


def test_one_file_with_all_of_it(answers: Answers, tmp_path: Path) -> None:
    """Brought into an empty folder, an export gives every version of every answer; the file is the leader's only."""
    answers.export_to(tmp_path / "export.json")
    assert stat.S_IMODE((tmp_path / "export.json").stat().st_mode) == 0o600
    assert sorted(p.name for p in tmp_path.iterdir()) == ["export.json", "mine"]
    other = Answers(tmp_path / "other", device="new")
    preview = other.preview(tmp_path / "export.json")
    assert (preview.answers, preview.changed) == (tuple(answers.ids()), ())
    assert (preview.versions, preview.there, preview.back, preview.conflicts) == (6, 0, 0, (ID,))
    assert other.ids() == [] and not (tmp_path / "other").exists()
    other.import_(preview)
    assert everything(Answers(tmp_path / "other")) == everything(answers)


def test_what_a_person_reads_first(answers: Answers) -> None:
    """Question and answer, in the course's order, with what was written apart and what stood there earlier."""
    raw = answers.export(
        lambda i, value: {"p1": "Tillit", "p3": "Mot"}[value[0]] if i.startswith("00") else value
    )
    assert raw.decode().startswith(
        '{"readable": [\n {\n  "id": "00.points.chosen",\n  "answer": "Tillit"'
    )
    rows = {row["id"]: row for row in json.loads(raw)["readable"]}
    assert list(rows) == answers.ids()
    assert rows["01.week.ai"]["question"] == "What do you do?"
    assert rows["01.week.ai"]["answer"] == ["en annen", "av to linjer"]
    assert [row["answer"] for row in rows["01.week.ai"]["earlier"]] == ["første tanke"]
    assert rows["01.week.ai"]["earlier"][0]["question"] == ASKED.text
    assert rows[ID]["answer"] == "fra din" and [r["answer"] for r in rows[ID]["written_apart"]] == [
        "fra min maskin"
    ]


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text(tmp_path: Path, name: str) -> None:
    """Whatever one has written is there, character for character, and steers no screen that shows the file."""
    answers = Answers(tmp_path / "mine", device="me")
    answers.save(ID, HOSTILE[name], HOSTILE[name][:1000])
    raw = answers.export()
    assert not set(raw.decode()) & set("\u202e\u2066\u200e\u2028\x1b\x7f\x00\ufeff")
    other = Answers(tmp_path / "other", device="new")
    other.import_(other.preview(raw))
    assert everything(other) == everything(answers)


SHEETS = {
    "a formula": "=1+1",
    "a sum": "+1+1",
    "a difference": "-1+1",
    "a function": "@SUM(A1:A9)",
    "a program": "=cmd|' /C calc'!A0",
    "after a comma": "a,=1+1,b",
    "after a semicolon": "a;=cmd|' /C calc'!A0;b",
    "after a bar": "a|+1+1|b",
    "after a colon": "a:@SUM(1)",
    "after spaces": "a,  -1+1",
    "after a tab": "a\t=1+1\tb",
    "after a line": "a\n=1+1\r\n=2+2",
    "in quotes": '",=1+1,"',
    "a quote": '"=1+1',
    "after a word": "x =1+1 @y",
    "a dash": "- cmd|' /C calc'!A0",
    "a dash with a function": "- HYPERLINK(1)",
    "wide": "\uff1d1+1",
    "in a list": "- a,=1+1",
    "twice": "==1+1",
    "a tab first": "\t=1+1",
    "a return first": "\r=1+1",
    "a link": '=HYPERLINK("http://x.no";"y")',
}


@pytest.mark.parametrize("delimiter", [",", ";", "|", ":", "\t"])
@pytest.mark.parametrize("name", SHEETS)
def test_nothing_runs_in_a_spreadsheet(tmp_path: Path, name: str, delimiter: str) -> None:
    """However a spreadsheet cuts the file into cells, none begins as a formula; read as JSON, every letter is as it was."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, SHEETS[name], SHEETS[name])
    answers.save("01.list", [SHEETS[name], {SHEETS[name]: -5, "b": [-1, 1e30, -0.5]}])
    raw = answers.export()
    lines = raw.decode().splitlines()
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        for cell in (
            c
            for row in csv.reader(lines, delimiter=delimiter, quoting=quoting, escapechar=None)
            for c in row
        ):
            start = cell.strip(" \"'[]{}\\")
            assert (
                start[:1] not in ("=", "@", "+", "-", "\t", "\r")
                or NUMBER.fullmatch(start)
                or DASH.fullmatch(start)
            ), cell
    other = Answers(tmp_path / "other", device="new")
    other.import_(other.preview(raw))
    assert everything(other) == everything(answers)
    assert [row["question"] for row in json.loads(raw)["readable"] if row["id"] == ID] in (
        [SHEETS[name]],
        [SHEETS[name].splitlines()],
    )


def test_a_list_with_dashes_can_still_be_read(tmp_path: Path) -> None:
    """What people do write, a list with dashes, stands as they wrote it."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, "- Lytte mer\n- Spørre først")
    assert '"- Lytte mer",\n   "- Spørre først"' in answers.export().decode()


def test_importing_twice(answers: Answers, tmp_path: Path) -> None:
    """The second time nothing is new, and no byte on the disk changes; into the folder it came from, neither."""
    raw = answers.export()
    for target in (answers, Answers(tmp_path / "other", device="new")):
        target.import_(target.preview(raw))
        before = {p.name: p.read_bytes() for p in target.folder.glob("*.json")}
        for again in (target, Answers(target.folder, device="me")):
            preview = again.preview(raw)
            assert (preview.answers, preview.changed, preview.versions, preview.there) == (
                (),
                (),
                0,
                6,
            )
            again.import_(preview)
            assert {p.name: p.read_bytes() for p in target.folder.glob("*.json")} == before


def test_importing_on_top(answers: Answers, tmp_path: Path) -> None:
    """Into a folder with other words: both stand, the page can let the leader choose, and the preview says so."""
    other = Answers(tmp_path / "other", device="new")
    other.save("01.week.ai", "helt andre ord")
    other.save("07.x", "bare her")
    preview = other.preview(answers.export())
    assert preview.changed == ("01.week.ai",) and preview.conflicts == ("01.week.ai", ID)
    assert preview.answers == ("00.points.chosen", ID, "10.plan.when")
    other.import_(preview)
    assert {v.value for v in other.conflicts("01.week.ai")} == {
        "helt andre ord",
        "en annen\nav to linjer",
    }
    assert other.latest("07.x").value == "bare her"  # type: ignore[union-attr]


def test_the_folder_changes_between_preview_and_import(answers: Answers, tmp_path: Path) -> None:
    """What has been saved after the preview is not lost by the import."""
    other = Answers(tmp_path / "other", device="new")
    preview = other.preview(answers.export())
    Answers(tmp_path / "other", device="new").save(ID, "nytt")
    other.import_(preview)
    assert "nytt" in [v.value for v in other.conflicts(ID)]


def test_an_older_export(tmp_path: Path) -> None:
    """An export from before one wrote on adds nothing and takes nothing away."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, "en")
    raw = answers.export()
    answers.save(ID, "en to")
    answers.import_(answers.preview(raw))
    assert [v.value for v in Answers(tmp_path).history(ID)] == ["en to"]


def test_an_import_cannot_take_words_away(tmp_path: Path) -> None:
    """A file made so that it would take the place of one's words: they stay in the history. Again: nothing changes."""
    answers = Answers(tmp_path, device="me")
    mine = answers.save(ID, "mine egne ord", source="pageaaa:1")
    raw = (
        answers.export()
        .decode()
        .replace("mine egne ord", "")
        .replace(mine.id, f"{mine.stem}@999999999")
        .encode()
    )
    for _ in range(2):
        answers.import_(answers.preview(raw))
        found = Answers(tmp_path).history(ID)
        assert sorted(v.value for v in found) == ["", "mine egne ord"] and mine in found
    assert answers.preview(raw).versions == 0


def test_a_further_edit_is_the_same_version(tmp_path: Path) -> None:
    """An export of the other laptop, where one had written on in the same sitting, goes on from what is here."""
    one = Answers(tmp_path / "1", device="me")
    one.save(ID, "en")
    other = Answers(tmp_path / "2", device="you")
    other.import_(other.preview(one.export()))
    grown = one.save(ID, "en to")
    other.import_(other.preview(one.export()))
    assert other.history(ID) == [grown]


def test_bringing_back_what_was_deleted(answers: Answers, tmp_path: Path) -> None:
    """The leader imports an older export after deleting: it is all there, once, also after doing so again."""
    raw = answers.export()
    old = {p.name: p.read_bytes() for p in answers.folder.glob("*.json")}
    values = {i: [v.value for v in answers.history(i)] for i in answers.ids()}
    heads = {i: [v.value for v in answers.conflicts(i)] for i in answers.ids()}
    for turn in range(3):
        answers.delete()
        preview = answers.preview(raw)
        assert (preview.versions, preview.back, preview.there) == (6, 6, 0)
        answers.import_(preview)
        for process in (answers, Answers(answers.folder, device="me"), Answers(answers.folder)):
            assert {i: [v.value for v in process.history(i)] for i in process.ids()} == values
            assert {i: [v.value for v in process.conflicts(i)] for i in process.ids()} == heads
            assert process.preview(raw).versions == 0
        for name, content in old.items():  # a late sync still brings nothing
            (answers.folder / f"late {turn} {name}").write_bytes(content)
        assert {i: [v.value for v in answers.history(i)] for i in answers.ids()} == values
        answers.save("09.x", turn)
        assert not list(answers.folder.glob("late*"))


def test_an_answers_file_can_be_imported(answers: Answers, tmp_path: Path) -> None:
    """A copy of one file from the answers folder (a backup) is as good as an export."""
    other = Answers(tmp_path / "other", device="new")
    other.import_(other.preview(answers.folder / "01.me.json"))
    assert other.ids() == ["01.week.ai", ID]


def test_into_the_answers_folder(answers: Answers) -> None:
    """An export is not written among the answers; one put there by hand is reported, and not read."""
    for name in ("export.json", "01.me.json", "../mine/x.json"):
        with pytest.raises(AnswerError, match="inside"):
            answers.export_to(answers.folder / name)
    (answers.folder / "my export.json").write_bytes(answers.export())
    assert answers.problems() == [Problem("export", "my export.json")]
    assert len(answers.history("00.points.chosen")) == 1


def test_places_that_cannot_be_written(answers: Answers, tmp_path: Path) -> None:
    """A folder that is not there, a file in the way of one, a folder in the file's place: one is told."""
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    for name in ("none/x.json", "file/x.json", "folder", "x\0y", "n" * 300):
        with pytest.raises(AnswerError):
            answers.export_to(tmp_path / name)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder", "mine"]


def test_what_is_no_file(answers: Answers, tmp_path: Path) -> None:
    """A path to nothing, to a folder, a pipe, a device or a link is refused, and nothing waits."""
    (tmp_path / "link").symlink_to(answers.folder / "01.me.json")
    os.mkfifo(tmp_path / "pipe")
    before = everything(answers)
    for path in ("none", "mine", "link", "pipe", "/dev/zero", "/dev/null", "x\0y", "n" * 300, ""):
        with pytest.raises(AnswerError) as caught:
            answers.preview(tmp_path / path)
        assert caught.value.code in ("unreadable", "corrupt")
    assert everything(answers) == before


@pytest.mark.skipif(
    not ROOT, reason="a file that may not be read cannot be made by its own reader: run as root"
)
def test_a_file_that_may_not_be_read(open_folder: Path) -> None:
    """An export that one may not open is refused in plain words."""
    assert run(
        """
        path = folder / "export.json"
        path.write_bytes(b"{}")
        path.chmod(0)
        nobody()
        try:
            Answers(folder / "a").preview(path)
        except AnswerError as error:
            print(error.code)
        """,
        open_folder,
    ) == ["unreadable"]


def test_too_large(tmp_path: Path) -> None:
    """A file of more than 100 MB is not read into memory, nor one with more versions than anyone writes."""
    with open(tmp_path / "big.json", "wb") as big:
        big.truncate(100_000_001)
    answers = Answers(tmp_path / "a", device="me")
    with pytest.raises(AnswerError, match="too-large"):
        answers.preview(tmp_path / "big.json")
    many = ",".join(
        json.dumps(
            {"id": f"you-{n}@1", "at": "2026-01-01T00:00:00.000Z", "value": 1, "replaces": []}
        )
        for n in range(1, 200_002)
    )
    with pytest.raises(AnswerError, match="too-large"):
        answers.preview(
            f'{{"schema": 1, "questions": [], "answers": {{"01.a": [{many}]}}}}'.encode()
        )
    assert not (tmp_path / "a").exists()


def test_a_large_import_goes_into_several_files(tmp_path: Path) -> None:
    """Several megabytes in one module: written in files of about 1 MB, all there, and saving goes on."""
    one = Answers(tmp_path / "1", device="me")
    for n in range(30):
        one.save(f"01.long.n{n}", f"{n} " + "x" * 150_000)
    two = Answers(tmp_path / "2", device="you")
    two.import_(two.preview(one.export()))
    assert everything(Answers(tmp_path / "2")) == everything(one)
    assert 4 <= len(list((tmp_path / "2").glob("*.json"))) <= 6
    assert max(p.stat().st_size for p in (tmp_path / "2").glob("*.json")) < 1_200_000
    two.save("01.long.n0", "ny")
    assert Answers(tmp_path / "2").latest("01.long.n0").value == "ny"  # type: ignore[union-attr]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(versions, max_size=10),
    st.lists(versions, max_size=10),
    st.randoms(use_true_random=False),
)
def test_importing_any_two(one: list[Version], two: list[Version], chance: random.Random) -> None:
    """Any import into anything: twice is as good as once, and no words that were here are gone."""
    known = {ID: merge(one)} if one else {}
    found = {ID: merge(two)} if two else {}
    gone = Deleted().after(
        [(v.device, v.number, v.edit) for v in two if chance.random() < 0.5], 10**9
    )
    known = gone.without(known)
    new = additions(found, known, gone)
    after = {i: merge(known.get(i, ()), new.get(i, ())) for i in {*known, *new}}
    assert additions(found, after, gone) == {}
    assert not any(gone.covers(v) for v in after.get(ID, ()))
    values = [told(v.value) for v in after.get(ID, ())]
    for version in known.get(ID, ()):
        assert (
            told(version.value) in values
            or version.value in ("", None, 1, 1.0, True)
            or isinstance(version.value, dict)
        )


def test_importing_twice_what_would_take_words_away(tmp_path: Path) -> None:
    """The first import brings the same words from another laptop too: the second one still changes nothing."""
    moment = "2026-01-01T00:00:00.000Z"
    known = {ID: merge([Version("b-1@1", moment, "ja", ())])}
    found = {
        ID: merge(
            [
                Version("b-1@2", moment, "", ()),
                Version("a-1@1", moment, "ja", ()),
                Version("a-1@1", moment, "", ()),
            ]
        )
    }
    after = {ID: merge(known[ID], additions(found, known, Deleted())[ID])}
    assert {v.id for v in after[ID] if v.value == "ja"} == {"b-1@1", "a-1@1"}
    assert additions(found, after, Deleted()) == {}


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=200), st.integers(0, 10**6))
def test_random_damage(tmp_path_factory: pytest.TempPathFactory, damage: bytes, place: int) -> None:
    """An export with random bytes put in anywhere: refused with a code, or read; nothing else can happen."""
    folder = tmp_path_factory.mktemp("answers")
    answers = Answers(folder / "a", device="me")
    answers.save(ID, "ord", ASKED)
    raw = answers.export()
    at = place % len(raw)
    other = Answers(folder / "b", device="new")
    try:
        preview = other.preview(raw[:at] + damage + raw[at + len(damage) :])
    except AnswerError as error:
        assert error.code in ("corrupt", "newer-schema")
        assert not (folder / "b").exists()
        return
    other.import_(preview)
    assert Answers(folder / "b").problems() == []


def calls(work: Callable[[], object]) -> int:
    """How many Python functions are called: twice as many for twice as much when work is linear."""
    count = 0

    def profile(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def many(n: int, heads: bool) -> bytes:
    """A file with `n` versions of one answer: each on top of the one before, or all apart."""
    rows = [
        Version(
            f"old-{k}@1",
            f"2026-01-31T08:{k // 60 % 60:02}:{k % 60:02}.000Z",
            f"word {k}",
            () if heads or k == 1 else (f"old-{k - 1}@1",),
        )
        for k in range(1, n + 1)
    ]
    return exported({ID: tuple(rows)})


@pytest.mark.parametrize("heads", [False, True])
def test_a_long_history_twice(tmp_path: Path, heads: bool) -> None:
    """Twice as many versions of one answer take twice the work, not four times: the first import, the second, and export."""
    done = []
    for n in (300, 600):
        answers = Answers(tmp_path / f"{n}", device="me")
        raw = many(n, heads)
        turns = [calls(lambda: answers.import_(answers.preview(raw))) for _ in range(2)]  # noqa: B023
        fresh = Answers(tmp_path / f"{n}", device="me")
        turns += [calls(lambda: fresh.import_(fresh.preview(raw))), calls(fresh.export)]  # noqa: B023
        answers.save("02.x", "")
        (tmp_path / f"{n}" / "01.me.json").unlink()  # what is known is written again
        done.append([*turns, calls(lambda: answers.save("01.y", "more"))])  # noqa: B023
        assert len(answers.history(ID)) == n
    assert all(two < 3 * one for one, two in zip(*done, strict=True)), done
