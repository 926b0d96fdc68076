"""`spenningsfelt report`: the report as files, from the terminal."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.cli import run
from spenningsfelt.report.formats import FORMATS

NAMES = {"nb": "lederrapport", "nn": "leiarrapport", "en": "leader-report"}


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answers:
    """The answers that the command reads: none yet."""
    monkeypatch.setenv("SPENNINGSFELT_ANSWERS", str(tmp_path / "answers"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)
    return Answers(tmp_path / "answers", device="me")


@pytest.mark.parametrize("language", NAMES)
def test_each_format_is_a_file_of_its_own(answers: Answers, tmp_path: Path, language: str) -> None:
    """All four files lie in the folder I named, which is made where it is missing, by their name in my language."""
    answers.save("00.between.want", "Kanarifugl")
    out = tmp_path / "ny" / "mappe"
    assert run(["report", "--format", "all", "--out", str(out), "--language", language]) == 0
    assert {f.name for f in out.iterdir()} == {f"{NAMES[language]}.{form}" for form in FORMATS}
    assert "Kanarifugl" in (out / f"{NAMES[language]}.html").read_text("utf-8")


def test_a_pdf_in_the_folder_one_is_in(
    answers: Answers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With nothing more typed, the report is a PDF where I stand, and its name is said."""
    answers.save("00.between.want", "Kanarifugl")
    assert run(["report", "--language", "nb"]) == 0
    assert capsys.readouterr().out == "Skrevet: lederrapport.pdf\n"
    pages = pypdf.PdfReader(tmp_path / "lederrapport.pdf").pages
    assert "Kanarifugl" in "".join(page.extract_text() for page in pages)


def test_the_partners_page_from_the_terminal(answers: Answers, tmp_path: Path) -> None:
    """The page for my partner has a name of its own, and nothing that I have written."""
    answers.save("04.p1.step", 3)
    answers.save("04.p1-plan.if", "Kanarifugl synger")
    answers.save("10.talks.when", "2026-12-01")
    assert run(["report", "--for-partner", "--format", "html", "--language", "nb"]) == 0
    page = (tmp_path / "til-laeringspartneren.html").read_text("utf-8")
    assert "Kanarifugl" not in page and "Etter 30 dager" in page


def test_invented_answers_show_what_it_will_be_like(answers: Answers, tmp_path: Path) -> None:
    """`--demo` makes a whole report with no answer of mine, and leaves none behind."""
    answers.save("00.between.want", "Kanarifugl")
    assert run(["report", "--demo", "--language", "nb"]) == 0
    text = "".join(
        page.extract_text() for page in pypdf.PdfReader(tmp_path / "lederrapport.pdf").pages
    )
    assert "Nattpatruljen" in text and "Kanarifugl" not in text
    assert Answers(answers.folder).ids() == ["00.between.want"]


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        (["--format", "odt"], 2, "«odt» er ikke en form rapporten kan få."),
        (["--out", "fil/under"], 1, "Mappa fil/under finnes ikke, og den kunne ikke lages."),
        ([], 1, "Ingen svar er lagret ennå"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    answers: Answers,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    typed: list[str],
    code: int,
    said: str,
) -> None:
    """A format there is not, a folder that cannot be made, and nothing answered yet: each is said, and nothing is lost."""
    if typed:
        answers.save("00.between.want", "Kanarifugl")
    (tmp_path / "fil").write_text("i veien")
    assert run(["report", *typed, "--language", "nb"]) == code
    assert said in capsys.readouterr().err
    assert (tmp_path / "fil").read_text() == "i veien"


def test_a_folder_in_the_files_place_is_said(
    answers: Answers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where a folder has the file's name, that is said, and the folder is left alone."""
    answers.save("00.between.want", "Kanarifugl")
    (tmp_path / "lederrapport.pdf").mkdir()
    assert run(["report", "--language", "nb"]) == 1
    assert "er en mappe" in capsys.readouterr().err
    assert (tmp_path / "lederrapport.pdf").is_dir()


def test_a_written_file_is_the_same_the_next_time(answers: Answers, tmp_path: Path) -> None:
    """The same answers on the same day give the same PDF, so that one may be compared with another."""
    answers.save("00.between.want", "Kanarifugl")
    made = []
    for folder in ("a", "b"):
        assert run(["report", "--out", str(tmp_path / folder), "--language", "nb"]) == 0
        file = io.BytesIO((tmp_path / folder / "lederrapport.pdf").read_bytes())
        made.append("".join(page.extract_text() for page in pypdf.PdfReader(file).pages))
    assert made[0] == made[1]
