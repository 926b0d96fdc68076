"""The course on paper: everything to read and answer is there, and nothing that was to wait."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.files import read_toml
from spenningsfelt.content.steps import steps
from spenningsfelt.figures.svg import Caption, framed, under, words_over
from spenningsfelt.module import Module
from spenningsfelt.report.paper import book, table
from spenningsfelt.report.paper.asking import asked
from spenningsfelt.report.paper.markdown import read

from tests.report.pdf import bare, outline, tags
from tests.test_terminal import WORDS, said

COURSE = Course(data_folder())
NUMBERS = COURSE.written()


@pytest.fixture(scope="module")
def books() -> dict[str, bytes]:
    """Each module in bokmål as a booklet of its own."""
    return {number: book(COURSE, "nb", [number]) for number in NUMBERS}


@pytest.fixture(scope="module")
def laid() -> bytes:
    """The table set in bokmål."""
    return table(COURSE, "nb")


def pages(content: bytes) -> list[str]:
    """What a reader reads on each page, without the foot."""
    found = pypdf.PdfReader(io.BytesIO(content)).pages
    foot = r"^.*\n?(?:Side|Page) \d+ (?:av|of) \d+\s*$"
    return [re.sub(foot, "", page.extract_text(), flags=re.MULTILINE) for page in found]


def text_of(content: bytes) -> str:
    """The whole of it, without spaces."""
    return bare("".join(pages(content)))


@pytest.mark.parametrize("number", NUMBERS)
def test_every_step_is_there_in_order(books: dict[str, bytes], number: str) -> None:
    """The module's title and the titles of its steps are bookmarks, one after the other as on the page."""
    title = COURSE.words("nb")["modules"][number]["title"]
    found_steps = steps(COURSE.module(number, "nb"), title)
    wanted = [s.title for s in found_steps if not all(part.screen for part in s.parts)]
    found = list(outline(pypdf.PdfReader(io.BytesIO(books[number])).outline))
    at = -1
    for one in wanted:
        assert one in found[at + 1 :], f"«{one}» is missing after «{found[at]}»"
        at = found.index(one, at + 1)


@pytest.mark.parametrize("number", NUMBERS)
def test_every_question_is_there_in_order(books: dict[str, bytes], number: str) -> None:
    """Each question and each option that the reading version has is on paper, in its order."""
    module, text, at = Module(number, "nb"), text_of(books[number]), 0
    for part in (p for p in module.content.parts if p.exercise and not p.screen):
        reading = module.reading(part.exercise)
        words = [reading.title, reading.intro]
        for question, options in reading.lines:
            words += [question, *options]
        for one in map(bare, words):
            found = text.find(one, at)
            assert found >= 0, f"«{one}» is missing after «{text[max(0, at - 80) : at]}»"
            at = found + len(one)


@pytest.mark.parametrize("number", NUMBERS)
def test_every_paragraph_is_there(books: dict[str, bytes], number: str) -> None:
    """What one reads on the page is on paper, what is folded there too, with no mark of Markdown left."""
    text = text_of(books[number])

    def runs(blocks: list[dict[str, Any]]) -> Iterator[str]:
        for block in blocks:
            yield "".join(run["text"] for run in block.get("runs", ()))
            yield block.get("title", "")
            yield from runs(block.get("blocks", []))
            for item in block.get("items", []):
                yield from runs(item)

    for part in COURSE.module(number, "nb").parts:
        for words in runs([] if part.screen else read(part.prose).blocks):
            assert bare(words) in text
    assert not re.search(r"\*\*|\]\(|<details|scene:|\bord:", text)


#: Words for a screen, in each language, which a pen has no use for.
SCREEN = {
    "nb": r"trykk(er)? (på|i|«)|klikk\w*|dra (den|det|dem|kort\w*)|velg(er)? over|sveip\w*|skjerm\w*|knapp\w*|tastatur\w*"
    r"|nettleser\w*|(denne|på) maskin\w*|felles maskin\w*|snur? kort\w*|låst|slett\w*|last\w* ned|under oppgaven",
    "nn": r"trykk(jer)? (på|i|«)|klikk\w*|dra (den|det|dei|kort\w*)|vel over|sveip\w*|skjerm\w*|knapp\w*|tastatur\w*"
    r"|nettlesar\w*|(denne|på) maskin\w*|felles maskin\w*|snur? kort\w*|låst|slett\w*|last\w* ned|under oppgåva",
    "en": r"(press|tap|click) (the|on|one|those|it)\b|drag\w*|swip\w*|screens?|buttons?|keyboards?|browsers?|computers?"
    r"|turn the card|delet\w*|download\w*|locked",
}


@pytest.mark.parametrize("language", COURSE.languages)
def test_it_asks_for_nothing_that_a_pen_cannot_do(books: dict[str, bytes], language: str) -> None:
    """Nowhere is one asked to press, drag or look at a screen: paper has words of its own for what one does."""
    own = COURSE.written(language)
    found = books if language == "nb" else {n: book(COURSE, language, [n]) for n in own}
    asked_for = re.compile(rf"\b(?:{SCREEN[language]})\b", re.IGNORECASE)
    for number, content in found.items():
        text = " ".join(" ".join(pages(content)).split())
        said_so = [text[max(0, m.start() - 60) : m.end() + 30] for m in asked_for.finditer(text)]
        assert said_so == [], f"module {number}"


def test_what_is_about_the_machine_is_not_on_it(books: dict[str, bytes]) -> None:
    """Paper has no report to make and no answers to delete; on the page both stand in their place."""
    found = steps(COURSE.module("10", "nb"), "Min lederrapport")
    left = {step.name for step in found if any(part.screen for part in step.parts)}
    assert left == {"who-is-it-for", "report", "keep-or-delete"}
    titles = list(outline(pypdf.PdfReader(io.BytesIO(books["10"])).outline))
    for step in found[1:]:
        assert (step.title in titles) is (step.name not in left)
    who_reads = [p for p in COURSE.module("00", "nb").parts if p.step == "who-can-read"]
    text = text_of(books["00"])
    assert [bare(p.prose[-40:]) in text for p in who_reads] == [not p.screen for p in who_reads]


def test_a_table_has_a_row_for_each_that_is_to_be_judged() -> None:
    """The plans, the choices and the steps each stand in one table, and no figure says the same beside it."""
    plans = asked(Module("10", "nb").exercise("plans"))
    assert [bool(one.names) for one in plans] == [False, True]
    assert len(plans[1].names) == 11 and plans[1].marks == ("Gjort", "Begynt", "Ikke ennå")
    (choices,) = asked(Module("06", "nb").exercise("choices"))
    assert len(choices.names) == 10 and len(choices.columns) == 4
    (steps_now,) = asked(Module("06", "nb").exercise("all"))
    assert len(steps_now.names) == 10 and steps_now.marks == ("1", "2", "3", "4", "5")
    ticked = [one for one in asked(Module("10", "nb").exercise("profile")) if one.ticks]
    assert len(ticked) == 20


def test_it_can_be_read_by_those_who_hear_it(books: dict[str, bytes], laid: bytes) -> None:
    """Both say which standard they hold, their language and title, and have a text for every picture and one first heading."""
    for content in (books["01"], books["04"], laid):
        file = pypdf.PdfReader(io.BytesIO(content))
        root: Any = file.trailer["/Root"]
        assert root["/Lang"] in ("nb", "no-NB", "nb-NO") and root["/MarkInfo"]["/Marked"]
        assert file.metadata and file.metadata.title
        assert "pdfuaid:part" in file.xmp_metadata.stream.get_data().decode()  # type: ignore[union-attr]
        kinds = list(tags(root["/StructTreeRoot"]))
        pictures = [tag for tag in kinds if tag["/S"] == "/Figure"]
        assert pictures and all(len(str(tag.get("/Alt", ""))) > 5 for tag in pictures)
        assert [tag["/S"] for tag in kinds].count("/H1") == 1


def test_a_term_is_explained_once_in_a_module(books: dict[str, bytes]) -> None:
    """A hard word has its explanation beside it where it first stands, and not again."""
    glossary = COURSE.words("nb")["glossary"]
    text = text_of(books["02"])
    for key in ("ags2020", "medvirkning", "interessenter"):
        assert text.count(bare(f"{glossary[key]['term']}: {glossary[key]['text']}")) == 1


def test_none_of_my_answers_is_on_it(
    books: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much I have answered on this machine, the booklet is as empty as it was."""
    empty = text_of(book(COURSE, "nb", ["01", "10"]))
    monkeypatch.setenv("SPENNINGSFELT_ANSWERS", str(tmp_path / "answers"))
    answers = Answers(tmp_path / "answers")
    for answer, value in read_toml(COURSE.folder, "demo/nb.toml").items():
        answers.save(answer, value)
    assert answers.latest("00.between.want")
    assert text_of(book(COURSE, "nb", ["01", "10"])) == empty
    before = text_of(books["10"])
    assert said("paper", "--module", "10", "--out", str(tmp_path), "--language", "nb")[0] == 0
    assert text_of(next(tmp_path.glob("*.pdf")).read_bytes()) == before


def test_there_is_room_to_write(books: dict[str, bytes]) -> None:
    """An open question has lines, one to choose in circles, several boxes, and a table its empty rows and what goes in them."""
    module = Module("01", "nb")
    recall = asked(module.exercise("recall"))
    assert [one.write for one in recall] == [3, 3, 3]
    place = asked(module.exercise("place"))[0]
    assert {mark for mark, _ in place.options} == {"circle"} and len(place.options) == 7
    cards = asked(module.exercise("sort"))[1:]
    assert [one.question[:2] for one in cards] == [f"{n}." for n in range(1, 9)]
    assert all(one.short for one in cards)
    seats = asked(Module("02", "nb").exercise("table"))
    assert seats[-1].columns and seats[-1].rows and any(one.legend for one in seats)
    chain = asked(Module("03", "nb").exercise("chain"))[-1]
    assert {mark for mark, _ in chain.options} == {"circle"} and chain.own
    talks = asked(Module("10", "nb").exercise("talks"))
    assert [one.question for one in talks if one.write] == ["Hva ble sagt"] * 3


def test_a_module_is_a_few_pages(books: dict[str, bytes]) -> None:
    """Module 01 has at most twelve pages, and the whole course is a booklet and no book."""
    counts = {n: len(pypdf.PdfReader(io.BytesIO(content)).pages) for n, content in books.items()}
    assert counts["01"] <= 12 and sum(counts.values()) <= 120


def test_what_is_not_translated_says_so(tmp_path: Path) -> None:
    """Without its English, module 04 is in bokmål, is marked as that for who hears it, and says so in English."""
    course = without_english(tmp_path / "data", "04")
    content = book(course, "en", ["04"])
    root: Any = pypdf.PdfReader(io.BytesIO(content)).trailer["/Root"]
    assert str(root["/Lang"]).startswith("en")
    spoken = {str(tag.get("/Lang", "")) for tag in tags(root["/StructTreeRoot"])}
    assert spoken & {"nb", "nb-NO", "no-NB"}
    said_of_it = course.words("en").ui["paper-language"].format(language="Bokmål")
    assert bare(said_of_it) in text_of(content)
    assert bare(said_of_it) not in text_of(book(course, "en", ["01"]))
    said_of_some = bare(course.words("en").ui["report-language"].format(language="Bokmål"))
    assert text_of(table(course, "en")).count(said_of_some) == 1


def without_english(data: Path, number: str) -> Course:
    """A copy of the course where one module is not translated into English."""
    shutil.copytree(data_folder(), data)
    (data / "modules" / dict(COURSE.modules())[number] / "en.md").unlink()
    return Course(data)


def test_the_whole_course_has_a_table_of_contents() -> None:
    """Every module stands in it with its number, and is taken on one after the other."""
    begun: list[str] = []
    content = book(COURSE, "nn", ["00", "01"], lambda number, title: begun.append(number))
    contents = pages(content)[1]
    assert begun == ["00", "01"]
    for number in begun:
        title = COURSE.words("nn")["modules"][number]["title"]
        assert bare(f"{number}{title}") in bare(contents)


def test_the_table_set_has_all_cards(laid: bytes) -> None:
    """Eight situations on one sheet, each with its number and title, and none of the reasons for where it belongs."""
    sheet, text = bare(pages(laid)[1]), text_of(laid)
    cards = COURSE.module("01", "nb").exercises["sort"].words.cards
    assert len(cards) == 8
    for number, card in enumerate(cards.values(), 1):
        assert bare(f"{card.title}") in sheet and bare(card.text) in sheet and str(number) in sheet
        assert not [reason for reason in card.reasons if bare(reason) in text]


def test_the_table_set_has_ten_dilemmas_and_no_consequence(laid: bytes) -> None:
    """A sheet a dilemma with its case and three choices; what comes of them, the voices and the turn are not there."""
    sheets, text = list(map(bare, pages(laid))), text_of(laid)
    found = [
        exercise.words
        for number in NUMBERS
        for exercise in COURSE.module(number, "nb").exercises.values()
        if exercise.kind == "dilemma"
    ]
    assert len(found) == 10
    for sheet, words in zip(sheets[2:12], found, strict=True):
        assert all(bare(one) in sheet for one in (words.title, *words.case.values()))
        assert len(words.choices) == 3
        assert all(bare(choice.text) in sheet for choice in words.choices.values())
        for choice in words.choices.values():
            hidden = (choice.consequence, choice.question, *choice.voices.values(), words.turn)
            assert not [one for one in hidden if one and bare(one) in text]


def test_the_table_set_has_forces_and_circles(laid: bytes) -> None:
    """The forces' sheet has four types with an arrow each way; the circles are on A3 with the seven fields' names."""
    file, words = pypdf.PdfReader(io.BytesIO(laid)), COURSE.words("nb")
    forces, circles = pages(laid)[-2:]
    assert all(bare(words["forces"][kind]["name"]) in bare(forces) for kind in words["forces"])
    for way in ("drives", "restrains"):
        assert forces.count(words.ui[f"forces-direction-{way}"]) == 4
    box = file.pages[-1].mediabox
    assert (round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) == (420, 297)
    names = " ".join(region["short"] for region in words["regions"].values())
    assert [word for word in names.split() if word not in circles] == []


def test_a_long_text_of_a_trainers_has_room(tmp_path: Path) -> None:
    """A case, a choice and a situation three times as long as ours are set smaller, and stay on their sheet and card."""
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    for name, keys in (("01-three-circles", "text"), ("04-ten-points-1", "text|scene|pressure")):
        file = data / f"modules/{name}/nb.md"
        longer = re.sub(
            rf'^({keys}) = "(.+)"$', r'\1 = "\2 \2 \2"', file.read_text("utf-8"), flags=re.M
        )
        file.write_text(longer, "utf-8")
    content = table(Course(data), "nb")
    found = pypdf.PdfReader(io.BytesIO(content)).pages
    assert len(found) == 14
    lowest = min(_lowest(page) for page in found[1:5])
    assert lowest > 15  # points from the edge


def _lowest(page: Any) -> float:
    """How far from the foot of the page its lowest word stands."""
    heights: list[float] = []

    def seen(text: str, matrix: Any, place: Any, *_: Any) -> None:
        if text.strip():
            heights.append(place[5] * matrix[3] + matrix[5])

    page.extract_text(visitor_text=seen)
    return min(heights)


@pytest.mark.parametrize("language", COURSE.languages)
def test_it_is_made_in_every_language(language: str, tmp_path: Path) -> None:
    """Booklet and table set are made in each language, under names in it, and the terminal says where they are."""
    names = COURSE.words(language).ui
    code, out, err = said("paper", "--table", "--out", str(tmp_path), "--language", language)
    file = tmp_path / f"{names['paper-file-table']}.pdf"
    assert (code, err) == (0, "") and file.is_file() and str(file) in out
    code, out, err = said("paper", "--module", "00", "--out", str(tmp_path), "--language", language)
    file = tmp_path / f"{names['paper-file-module'].format(number='00')}.pdf"
    assert (code, err) == (0, "") and file.is_file() and str(file) in out


HOSTILE = [
    '#let x = sys.inputs #read("/etc/passwd") #image("x.png")',
    "@ref <label> [*x*] $y$ \\ `r` &amp; // x /* y */",
    "<script>alert(1)</script> <img src=x onerror=alert(1)>",
    '"}]} {"kind": "heading"}',
    "=SUM(A1) {{ book }} {% if %}",
    "ord" * 80,
    "# Overskrift i en liste",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_words_are_only_words(tmp_path: Path, text: str) -> None:
    """Whatever a trainer writes in a text, a title, an option or the programme, it is shown and nothing else happens."""
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    one = data / "modules/01-three-circles/nb.md"
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    told = one.read_text("utf-8").replace('title = "Sju felt"', f'title = "{quoted}"')
    begins = "<!-- step two-roles S2-28 -->\n"
    told = told.replace(begins, f"{begins}\n## {text}\n\n{text}\n\n- {text}\n\n> {text}\n\n")
    one.write_text(told, "utf-8")
    course = Course(data)
    read_back = text_of(book(course, "nb", ["01"]))
    assert read_back.count(bare(text)) >= 1


def test_a_sign_that_no_font_has_is_said(tmp_path: Path) -> None:
    """A picture sign in a text becomes a box, and the booklet says so."""
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    one = data / "modules/01-three-circles/nb.md"
    one.write_text(one.read_text("utf-8").replace("## Tre parter", "## Tre parter 👍🏽"), "utf-8")
    text = text_of(book(Course(data), "nb", ["01"]))
    assert "Treparter□" in text and bare(COURSE.words("nb").ui["report-signs"]) in text


def test_markdown_is_plain_data() -> None:
    """Bold, terms, links, lists, folds and scenes are told apart; what is not known is words."""
    found = read(
        "## Tittel\n\n**Fet** [ord](ord:x) [sted](https://a.no/b) *s*\n\n3. en\n4. to\n\n"
        "<details>\n<summary>Mer &amp; mer</summary>\n\nInni.\n\n</details>\n\nEtter. ![](scene:p1)\n\n<b>x</b>"
    )
    kinds = [block["kind"] for block in found.blocks]
    assert kinds == ["heading", "paragraph", "list", "fold", "paragraph", "paragraph"]
    runs = found.blocks[1]["runs"]
    assert [run["text"] for run in runs if run["bold"]] == ["Fet", "s"]
    assert [run["text"] for run in runs if run["term"]] == ["ord"]
    assert "".join(run["text"] for run in runs) == "Fet ord sted (https://a.no/b) s"
    assert found.blocks[2]["start"] == 3 and len(found.blocks[2]["items"]) == 2
    assert found.blocks[3]["title"] == "Mer & mer" and len(found.blocks[3]["blocks"]) == 1
    assert (found.scenes, found.terms) == (["p1"], ["x"])


def test_no_letter_is_hidden_by_the_next() -> None:
    """Where a program lays each letter's rim over the letter before, the words stand on their rims."""
    caption = Caption("T", "D", "nb", "x")
    drawn = under(framed((0, 0, 9, 9), caption, words_over("Ord", 1, 2)))
    first, last = re.findall(r"<text.*?</text>", drawn)
    assert "paint-order" in first and "stroke=" not in last and ">Ord<" in last
    plain = framed((0, 0, 9, 9), caption, "<text>Ord</text>")
    assert under(plain) == plain


@pytest.mark.parametrize(
    ("typed", "key", "code"),
    [
        ("--module 99", "module-unknown", 2),
        ("--module", "module-unknown", 2),
        ("--module ../01", "module-unknown", 2),
        ("--module 01 --table", "paper-either", 2),
        ("--tabel", "unknown-word", 2),
    ],
)
def test_wrong_use_is_a_sentence(typed: str, key: str, code: int, tmp_path: Path) -> None:
    """A module that is not there, or two things at once: one sentence, and where help is; no file."""
    found, out, err = said("paper", *typed.split(), "--out", str(tmp_path), "--language", "nb")
    assert (found, out) == (code, "") and len(err.splitlines()) == 2
    assert err.startswith(WORDS["nb"][key].partition("{")[0])
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    """Where the folder is a file, or the file a folder, the terminal says so in one line."""
    (tmp_path / "file").write_text("")
    code, out, err = said("paper", "--module", "00", "--out", str(tmp_path / "file"))
    assert (code, out) == (1, "") and len(err.splitlines()) == 1
    name = COURSE.words("nb").ui["paper-file-table"]
    (tmp_path / f"{name}.pdf").mkdir()
    code, out, err = said("paper", "--table", "--out", str(tmp_path), "--language", "nb")
    assert (code, out) == (1, "") and len(err.splitlines()) == 1
