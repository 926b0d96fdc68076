"""What a trainer is promised when editing the content."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis.strategies import text
from spenningsfelt.answers.limits import ANSWER_ID, check_id
from spenningsfelt.content import Course, Fault, data_folder
from spenningsfelt.content.check import check, flat, placeholders
from spenningsfelt.content.follows import behind
from spenningsfelt.content.kinds import ALL
from spenningsfelt.content.names import FRAME, NAME, TICK, working
from spenningsfelt.exercises.scenes import drawing_faults

from tests.course import REPOSITORY

ONE, FOUR = "modules/01-three-circles", "modules/04-ten-points-1"


def change(file: Path, old: str, new: str) -> None:
    """Edit a file as a person would; the old text must be there."""
    text = file.read_text("utf-8")
    assert old in text, f"{old!r} is not in {file.name}"
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_the_course_as_it_is_has_no_faults() -> None:
    """What we ship passes its own check, in every language."""
    assert check(data_folder()) == []


SPOILT: dict[str, tuple[str, str, str, str, str]] = {
    # what: (file, old, new, code, place)
    "a key spelt wrong": (
        f"{ONE}/module.toml",
        "minutes = 18",
        "minuts = 20",
        "key-unknown-near",
        "",
    ),
    "a scene that does not exist": (
        f"{ONE}/nb.md",
        "(scene:talked-about)",
        "(scene:talked)",
        "scene-unknown",
        "(scene:talked)",
    ),
    "someone who pulls from no circle": (
        "modules/00-start-here/module.toml",
        'mayor = "F"',
        'mayor = "X"',
        "meeting-circle",
        "exercises.between.people.mayor",
    ),
    "someone who pulls without a name": (
        "modules/00-start-here/nb.md",
        'mayor = "Ordføreren"\n',
        "",
        "words-missing",
        "between.cast.mayor",
    ),
    "two scenes under a heading": (
        f"{ONE}/nb.md",
        "![](scene:talked-about)",
        "![](scene:talked-about)\n\n![](scene:last-bus)",
        "scene-many",
        "(scene:last-bus)",
    ),
    "a scene in one language only": (
        f"{ONE}/en.md",
        "![](scene:talked-about)",
        "",
        "order-differs",
        "(scene:",
    ),
    "a language that a scene lacks": (
        "scenes/talked-about.toml",
        "[nn]",
        "[no]",
        "words-missing",
        "[nn]",
    ),
    "a scene without its sentence": (
        "scenes/promise.toml",
        "alt = ",
        "alt2 = ",
        "words-missing",
        "nb.alt",
    ),
    "words of a scene that are not there": (
        "scenes/promise.toml",
        'words = "post"',
        'words = "poster"',
        "words-missing",
        "nb.poster",
    ),
    "a key of a scene spelt wrong": (
        "scenes/promise.toml",
        "lit = true",
        "lits = true",
        "key-unknown-near",
        "parts.7",
    ),
    "a place that is no number": (
        "scenes/promise.toml",
        "at = [2.3, 5.2]",
        'at = ["2.3", 5.2]',
        "wrong-value",
        "parts.1.at.0",
    ),
    "one thing where a list of names is meant": (
        "modules/00-start-here/module.toml",
        'options = "points"',
        "options = 10",
        "list-of-names",
        "exercises.points.fields.chosen.options",
    ),
    "a kind that does not exist": (
        f"{ONE}/module.toml",
        'kind = "week"',
        'kind = "weak"',
        "not-among",
        "exercises.week.kind",
    ),
    "broken TOML in the structure": (
        f"{ONE}/module.toml",
        "minutes = 18",
        "minutes = ",
        "not-toml",
        "",
    ),
    "broken TOML in a fence": (
        f"{ONE}/nb.md",
        'title = "Sju felt"',
        "title = Sju felt",
        "not-toml",
        "venn",
    ),
    "quotation marks from a word processor": (
        f"{ONE}/nb.md",
        'title = "Sju felt"',
        "title = “Sju felt”",
        "quotes-curly",
        "venn",
    ),
    "a fence left open": (
        f"{ONE}/nb.md",
        "```\n\nTo av feltene",
        "\nTo av feltene",
        "fence-open",
        "venn",
    ),
    "an exercise no text has": (
        f"{ONE}/module.toml",
        "[exercises.week]",
        '[exercises.more2]\nkind = "card"\n[exercises.week]',
        "exercise-without-words",
        "more2",
    ),
    "an exercise misspelt in the text": (
        f"{ONE}/nn.md",
        "```exercise week",
        "```exercise veke",
        "exercise-unknown",
        "veke",
    ),
    "a field without words": (
        "modules/00-start-here/en.md",
        "[fields.who]",
        "[fields.whom]",
        "words-missing",
        "partner.fields.who",
    ),
    "a card without words": (
        f"{ONE}/nn.md",
        "[cards.s8]",
        "[cards.s9]",
        "words-missing",
        "sort.cards.s8",
    ),
    "only one reason": (
        f"{ONE}/module.toml",
        's1 = ["AI", "FAI"]',
        's1 = ["AI"]',
        "too-few-reasons",
        "exercises.sort.reasons.s1",
    ),
    "a reason for a region that is not": (
        f"{ONE}/module.toml",
        's1 = ["AI", "FAI"]',
        's1 = ["AI", "XX"]',
        "too-few-reasons",
        "exercises.sort.reasons.s1",
    ),
    "a heading of the first level": (
        f"{ONE}/nb.md",
        "## Tre parter",
        "# Tre parter",
        "heading-one",
        "# Tre parter",
    ),
    "a source id that is not": (
        f"{ONE}/nb.md",
        "<!-- step two-roles S2-28 -->",
        "<!-- step two-roles S2-99 -->",
        "carries-unknown",
        "<!-- S2-99 -->",
    ),
    "a notebook without a name in a language": (
        "course.toml",
        'files = { nb = "tre-sirkler", nn = "tre-sirklar", ',
        'files = { nb = "tre-sirkler", ',
        "wrong-value",
        "modules.1.files.nn",
    ),
    "a situation without reasons": (
        f"{ONE}/module.toml",
        's8 = ["A", "AI"]\n',
        "",
        "too-few-reasons",
        "exercises.sort.reasons.s8",
    ),
    "a field with a name the course uses": (
        "modules/00-start-here/module.toml",
        "[exercises.partner.fields.who]",
        "[exercises.partner.fields.report]",
        "words-missing",
        "partner.fields.report",
    ),
    "an answer nobody gives": (
        f"{ONE}/module.toml",
        'reads = ["00.between.want"]',
        'reads = ["00.dots.chosen"]',
        "read-unknown",
        "exercises.place",
    ),
    "cells in another order": (
        f"{ONE}/en.md",
        "<!-- step the-inside S2-04 -->",
        "<!-- step the-inside -->",
        "order-differs",
        "",
    ),
    "a step mark forgotten in one language": (
        f"{ONE}/nn.md",
        "<!-- step week -->",
        "",
        "order-differs",
        "",
    ),
    "a step without a name": (
        f"{ONE}/nb.md",
        "<!-- step venn -->",
        "<!-- step -->",
        "step-name",
        "<!-- step ? -->",
    ),
    "two steps of one name": (
        f"{ONE}/nb.md",
        "<!-- step venn -->",
        "<!-- step week -->",
        "step-again",
        "<!-- step week -->",
    ),
    "a step that nothing says the name of": (
        f"{ONE}/nb.md",
        "## Tre parter\n",
        "",
        "step-untitled",
        "<!-- step three-parties -->",
    ),
    "a step that is too long": (
        f"{FOUR}/nb.md",
        "<!-- step p1-scene P1 -->",
        "<!-- P1 -->",
        "step-long",
        "<!-- step three-points -->",
    ),
    "two exercises in one step": (
        f"{ONE}/nb.md",
        "<!-- step sort -->",
        "",
        "step-two",
        "<!-- step venn -->",
    ),
    "a mark that is not one": (
        f"{ONE}/nb.md",
        "<!-- step two-roles S2-28 -->",
        "<!-- step: two-roles -->",
        "mark-unread",
        "<!-- step: two-roles -->",
    ),
    "a word of the interface lost": (
        "texts/nn.toml",
        "\nsaving = ",
        "\nsavings = ",
        "key-parity",
        "ui.saving",
    ),
    "a placeholder lost in translation": (
        "texts/en.toml",
        "{url}",
        "{link}",
        "placeholder-differs",
        "terminal.open-yourself",
    ),
    "an empty translation": (
        "texts/nn.toml",
        'my-answers = "Svara mine"',
        'my-answers = ""',
        "empty-text",
        "ui.my-answers",
    ),
    "a misspelt name from the programme": (
        f"{ONE}/nb.md",
        "En rektor leder lærerne",
        "En {rolle} leder lærerne",
        "placeholder-unknown",
        "{rolle}",
    ),
    "a misspelt name in a fence": (
        f"{ONE}/nb.md",
        'title = "Sju felt"',
        'title = "Sju felt i {regionen}"',
        "placeholder-unknown",
        "venn.title: {regionen}",
    ),
    "a term nobody explains": (
        f"{ONE}/nb.md",
        "En rektor leder lærerne",
        "En [rektor](ord:mote) leder lærerne",
        "term-unknown",
        "[rektor](ord:mote)",
    ),
    "an empty role in the programme": (
        "programme.toml",
        'role = "leder"',
        'role = ""',
        "empty-text",
        "nb.role",
    ),
    "a choice with an effect on two circles only": (
        f"{FOUR}/module.toml",
        "a = { F = 0, A = 2, I = -2 }",
        "a = { F = 0, A = 2 }",
        "effects-wrong",
        "exercises.p1-dilemma.effects.a",
    ),
    "an effect out of the picture": (
        f"{FOUR}/module.toml",
        "a = { F = 0, A = 2, I = -2 }",
        "a = { F = 0, A = 3, I = -2 }",
        "effects-wrong",
        "exercises.p1-dilemma.effects.a",
    ),
    "effects of a choice that is not": (
        f"{FOUR}/module.toml",
        "a = { F = 0, A = 2, I = -2 }",
        "d = { F = 0, A = 2, I = -2 }",
        "effects-wrong",
        "exercises.p1-dilemma.effects.d",
    ),
    "a choice that costs nothing": (
        f"{FOUR}/module.toml",
        "a = { F = 0, A = 2, I = -2 }",
        "a = { F = 0, A = 2, I = 0 }",
        "choice-without-price",
        "exercises.p1-dilemma.effects.a",
    ),
    "a choice that is as good as another for all": (
        f"{FOUR}/module.toml",
        "a = { F = 0, A = 2, I = -2 }",
        "a = { F = 2, A = 2, I = -1 }",
        "choice-as-good",
        "exercises.p1-dilemma.effects.a",
    ),
    "a voice missing for one choice": (
        f"{FOUR}/nb.md",
        'I = "Desember? Jeg er åttifire."\n',
        "",
        "voice-missing",
        "p1-dilemma.choices.c.voices.I",
    ),
    "a voice without a role": (
        f"{FOUR}/nb.md",
        'I = "en enkemann på 84"\n',
        "",
        "voice-without-role",
        "p1-dilemma.cast.I",
    ),
    "a line of the case missing": (
        f"{FOUR}/nb.md",
        'scene = "Hver torsdag',
        'scen = "Hver torsdag',
        "words-missing",
        "p1-dilemma.case.scene",
    ),
    "replies to nothing": (
        f"{FOUR}/nb.md",
        'turn = "En datter',
        '# turn = "En datter',
        "turn-missing",
        "p1-dilemma.turn",
    ),
    "own words where one chooses a region": (
        "modules/00-start-here/module.toml",
        '[exercises.role.fields.role]\nkind = "choice"\noptions = ',
        '[exercises.role.fields.role]\nkind = "region"\nown = true\noptions = ',
        "own-without-options",
        "exercises.role.fields.role.own",
    ),
    "a choice that skips a step there is not": (
        "modules/00-start-here/module.toml",
        '[exercises.role.fields.role]\nkind = "choice"\n',
        '[exercises.role.fields.role]\nkind = "choice"\nskips = { chief = ["no-such-step"] }\n',
        "skips-unknown",
        "exercises.role.fields.role.skips",
    ),
    "steps to skip where one does not choose": (
        "modules/00-start-here/module.toml",
        '[exercises.role.fields.role]\nkind = "choice"\n',
        '[exercises.role.fields.role]\nkind = "choice"\nskips = { mayor = [] }\n',
        "skips-without-option",
        "exercises.role.fields.role.skips",
    ),
    "words to begin a number with": (
        "modules/00-start-here/nb.md",
        'label = "Hvilken rolle har du nå?"',
        'label = "Hvilken rolle har du nå?"\nstarters = ["Jeg er"]',
        "starters-without-text",
        "role.fields.role.starters",
    ),
    "a hole without its field": (
        f"{FOUR}/nb.md",
        "fordi [reason]",
        "fordi [grunn]",
        "hole-and-field",
        "p1-craft.letter.grunn",
    ),
    "a date among what is to be read as a text": (
        f"{FOUR}/module.toml",
        '[exercises.p1-craft.fields.reason]\nkind = "text"',
        '[exercises.p1-craft.fields.reason]\nkind = "date"',
        "field-no-room",
        "exercises.p1-craft.fields.reason.kind",
    ),
    "nothing to say aloud": (
        f"{FOUR}/nb.md",
        'say = "Forklar',
        'tell = "Forklar',
        "words-missing",
        "p2-craft.prompts.say",
    ),
    "texts that are not TOML": ("texts/nn.toml", "[ui]", "[ui", "not-toml", ""),
}


#: What is spoilt in one file and said at another, where it is to be mended.
ELSEWHERE = ("exercise-without-words", "words-missing", "starters-without-text")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Fault]]:
    """What `check` says of the content spoilt in each way, of the modules that any of them is in."""
    faults: dict[str, list[Fault]] = {}
    for at, (what, (file, old, new, _, _)) in enumerate(SPOILT.items()):
        data = tmp_path_factory.mktemp(f"spoilt-{at}") / "data"
        keep_out = shutil.ignore_patterns("0[235-9]-*", "10-*")
        shutil.copytree(data_folder(), data, ignore=keep_out)
        change(data / file, old, new)
        faults[what] = check(data)
    return faults


@pytest.mark.parametrize("what", SPOILT)
def test_a_fault_is_found_and_placed(found: dict[str, list[Fault]], what: str) -> None:
    """Whatever is spoilt is named by file and place."""
    file, _, _, code, place = SPOILT[what]
    told = [(f.place, f.code) for f in found[what] if f.file == file or code in ELSEWHERE]
    assert (place, code) in told


def test_what_is_folded_does_not_make_a_step_too_long(data: Path) -> None:
    """Two hundred words behind a press are for the one who wants them; in sight they are too many for a step."""
    long = "ord " * 200
    fold = f"<details>\n<summary>Mer</summary>\n\n{long}\n\n</details>\n\n"
    change(data / f"{ONE}/nb.md", "Mandag legger", f"{fold}Mandag legger")
    assert check(data) == []
    change(data / f"{ONE}/nb.md", fold, f"{long}\n\n")
    assert [fault.code for fault in check(data)] == ["step-long"]


def test_a_phase_cannot_have_a_name_the_course_uses(data: Path) -> None:
    """A phase named «report» would be saved where the course keeps «include in the report»: it is said at once."""
    change(
        data / ONE / "module.toml",
        "[exercises.week]",
        '[exercises.r]\nkind = "rounds"\nphases = { report = 1 }\n[exercises.week]',
    )
    for file in (data / ONE).glob("*.md"):
        file.write_text(
            f'```exercise r\ntitle = "R"\n[phases.report]\nlabel = "R"\n```\n{file.read_text("utf-8")}',
            "utf-8",
        )
    assert ("exercises.r.report", "name-taken") in [(f.place, f.code) for f in check(data)]


def add(data: Path, name: str, structure: str, words: str = "") -> None:
    """Add an exercise to module 01 in every language; `structure` and `words` are TOML."""
    change(data / ONE / "module.toml", "[exercises.week]", f"{structure}\n[exercises.week]")
    for file in (data / ONE).glob("*.md"):
        text = file.read_text("utf-8")
        file.write_text(
            f'```exercise {name}\ntitle = "T"\n{words}```\n<!-- step rest -->\n{text}', "utf-8"
        )


def card(name: str, field: str) -> tuple[str, str, str]:
    """A card with one field: its name, structure and words, for `add`."""
    structure = f'[exercises."{name}"]\nkind = "card"\nfields."{field}".kind = "text"'
    return name, structure, f'[fields."{field}"]\nlabel = "L"\n'


UNFIT = {
    # what: (exercise, field, where it is said, what is proposed)
    "an underline in an exercise": ("nabo_kort", "a", "exercises.nabo_kort", "nabo-kort"),
    "a capital letter": ("Nabo", "a", "exercises.Nabo", "nabo"),
    "a Norwegian letter": ("nabø", "a", "exercises.nabø", "nabo"),
    "an underline in a field": ("nabo", "hvem_er", "exercises.nabo.hvem_er", "hvem-er"),
    "a name the course uses, but for a capital": ("Header", "a", "exercises.Header", "header-2"),
}


@pytest.mark.parametrize("what", UNFIT)
def test_a_name_that_cannot_be_saved_is_said_with_one_that_can(
    one: Path, tmp_path: Path, what: str
) -> None:
    """What is written under such a name would be lost: `check` says so, and the name it proposes passes."""
    exercise, field, place, instead = UNFIT[what]
    other = Path(shutil.copytree(one, tmp_path / "other"))
    add(one, *card(exercise, field))
    fault = next(f for f in check(one) if f.code == "name-unfit")
    wrong = place.rpartition(".")[2]
    assert (fault.file, fault.place) == (f"{ONE}/module.toml", place)
    assert fault.details == {"name": wrong, "instead": instead}
    add(other, *card(*(instead if name == wrong else name for name in (exercise, field))))
    assert check(other) == []


TAKEN: dict[str, tuple[str, str, str, str]] = {
    # what: (name, structure, words, place)
    "an exercise called header": (*card("header", "a"), "exercises.header"),
    "an exercise called footer": (*card("footer", "a"), "exercises.footer"),
    "a field called report": (*card("nabo", "report"), "exercises.nabo.report"),
    "a card saved where another's mark is": (
        "old",
        '[exercises.old]\nkind = "recall"\ncards = ["a", "a-mark"]',
        "".join(f'[cards.{c}]\nquestion = "Q"\nanswer = "A"\n' for c in ("a", "a-mark")),
        "exercises.old.a-mark",
    ),
}


@pytest.mark.parametrize("what", TAKEN)
def test_a_name_that_is_taken_is_said(one: Path, what: str) -> None:
    """A name that the course uses itself, or that two answers would be saved under, is no name for another."""
    *exercise, place = TAKEN[what]
    add(one, *exercise)
    assert (place, "name-taken") in [(f.place, f.code) for f in check(one)]


FOREIGN = {
    # what: (structure of the exercise `x`, words, code, what the fault names)
    "a key of another kind": ('kind = "card"\nform = "tick"', "", "key-unknown", "form"),
    "a figure of another kind": ('kind = "card"\nfigure = "arena"', "", "not-among", "arena"),
    "parts of another kind": (
        'kind = "card"\nphases = { one = 1 }',
        '[phases.one]\nlabel = "L"\n',
        "key-unknown",
        "phases",
    ),
    "words of another kind": (
        'kind = "card"',
        '[phases.one]\nlabel = "L"\n',
        "key-unknown",
        "phases",
    ),
    "what stands round the exercises": ('kind = "header"', "", "not-among", "header"),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_what_belongs_to_another_kind_is_said(one: Path, what: str) -> None:
    """Each kind has its own keys and words; another's are a fault, with those that may be used."""
    structure, words, code, named = FOREIGN[what]
    add(one, "x", f"[exercises.x]\n{structure}", words)
    told = [(f.code, f.details.get("key", f.details.get("got"))) for f in check(one)]
    assert (code, named) in told


@given(text())
def test_a_proposed_name_can_be_saved(name: str) -> None:
    """Whatever somebody calls a thing, the name that is proposed instead can be saved, also with a kind's endings."""
    proposed = working(name)
    assert NAME.fullmatch(proposed) and proposed not in (*FRAME, TICK)
    for ending in {ending for kind in ALL for ending in kind.saved_as}:
        assert check_id(f"01.{proposed}.{proposed}{ending}")


def test_names_are_what_answers_can_be_saved_under() -> None:
    """The content and the answers agree, sign by sign, on what a name is made of."""
    for sign in map(chr, range(0x250)):
        saved = ANSWER_ID.fullmatch(f"01.{sign}") and ANSWER_ID.fullmatch(f"01.a.{sign}")
        assert bool(NAME.fullmatch(sign)) == bool(saved), sign
    assert check_id(f"01.{'x' * 32}.{'x' * 32}-mark") and not NAME.fullmatch("x" * 33)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_fault_is_said_in_a_whole_sentence(
    found: dict[str, list[Fault]], language: str
) -> None:
    """Each fault has a sentence in each language, with nothing left to fill in."""
    words = Course(data_folder()).words(language)["faults"]
    codes = {what: code for what, (_, _, _, code, _) in SPOILT.items()}
    for fault in (f for what, faults in found.items() for f in faults if f.code == codes[what]):
        sentence = fault.sentence(words)
        assert fault.code in words and fault.code not in sentence.split()
        assert "…" not in sentence and (
            fault.code.startswith("placeholder") or "{" not in sentence
        ), sentence


def test_all_faults_come_in_one_go(data: Path) -> None:
    """Three faults in three files are three lines, not one after another."""
    change(data / f"{ONE}/nb.md", "## Tre parter", "# Tre parter")
    change(data / f"{ONE}/module.toml", 's1 = ["AI", "FAI"]', 's1 = ["AI"]')
    change(data / "modules/00-start-here/module.toml", 'kind = "letter"', 'kind = "brev"')
    assert {f.file for f in check(data)} >= {
        f"{ONE}/nb.md",
        f"{ONE}/module.toml",
        "modules/00-start-here/module.toml",
    }


def test_a_missing_translation_is_said_and_is_no_fault(data: Path) -> None:
    """A module that lacks a language is «not translated yet»; the language the course is written in must be there."""
    (data / f"{ONE}/nn.md").unlink()
    assert check(data) == []
    assert ("01", "nn") in Course(data).untranslated()
    said = run_check(data)
    assert said.returncode == 0
    assert "Ikke oversatt ennå, og vist på bokmål: nynorsk 01." in said.stdout
    (data / f"{ONE}/nb.md").unlink()
    assert (f"{ONE}/nb.md", "file-missing") in [(f.file, f.code) for f in check(data)]


def test_a_language_that_has_not_begun_with_the_first_module_opens_in_another(data: Path) -> None:
    """Where module 00 is not translated yet, the course opens with it in the language it is written in."""
    assert Course(data).first_page("nn").startswith("nn/00-")
    (data / "modules/00-start-here/nn.md").unlink()
    assert Course(data).first_page("nn") == Course(data).first_page("nb")
    assert Course(data).first_page("en").startswith("en/00-")


HOSTILE: dict[str, Callable[[Path], object]] = {
    "an empty file": lambda f: f.write_bytes(b""),
    "bytes that are not text": lambda f: f.write_bytes(b"\xff\xfe\x00\xd8"),
    "a list where a table should be": lambda f: f.write_text("exercises = [1]\nminutes = 3\n"),
    "a number where words should be": lambda f: f.write_text(
        "minutes = 3\n[exercises.a]\nkind = 7\n"
    ),
    "deep nesting": lambda f: f.write_text("minutes = 1\n[exercises." + ".".join("a" * 50) + "]\n"),
    "a directory": lambda f: (f.unlink(), f.mkdir()),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_spoilt_structure_is_a_line_and_never_a_traceback(data: Path, what: str) -> None:
    """The command ends with 1 and one plain line per fault, whatever the file holds."""
    HOSTILE[what](data / f"{ONE}/module.toml")
    done = run_check(data)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr and f"{ONE}/module.toml" in done.stderr


def test_the_command_says_well_done() -> None:
    """`spenningsfelt check` ends with 0, says in one line what is not translated yet, in one line for each translation
    what has fallen behind, and in the last that all is well."""
    done = run_check(data_folder())
    course = Course(data_folder())
    older = behind(course)
    assert (done.returncode, done.stderr) == (0, "")
    told = bool(course.untranslated()) + len(older) + bool(older)
    assert len(done.stdout.splitlines()) == told + 1


def run_check(data: Path) -> subprocess.CompletedProcess[str]:
    """Run `spenningsfelt check` over another data folder: that of a checkout made for it."""
    checkout = data.parent
    if data != data_folder():
        shutil.copytree(
            REPOSITORY / "lib",
            checkout / "lib",
            ignore=shutil.ignore_patterns("node_modules", "ui", "__pycache__"),
        )
    else:
        checkout = REPOSITORY
    return subprocess.run(
        [sys.executable, "-m", "spenningsfelt", "check", "--language", "nb"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(checkout / "lib")},
        check=False,
    )


def test_all_items_of_the_source_are_listed() -> None:
    """The checklist holds the 72 items of the source, each in three languages."""
    items = dict(flat(Course(data_folder()).checklist))
    assert len({key.partition(".")[0] for key in items}) == 72
    assert len(items) == 72 * 4


def test_placeholders_are_read_from_any_text() -> None:
    """A stray brace in a text is no crash."""
    assert placeholders("{a} og {b}") == {"a", "b"}
    assert placeholders("100 % {") == {"{"}


def test_a_scene_that_no_step_uses_is_said(data: Path) -> None:
    """A picture whose line was taken out of the text is named, with the line that would bring it back; one that is a
    point's belongs to that point's dilemma and needs none."""
    for language in ("nb", "nn", "en"):
        change(data / f"{ONE}/{language}.md", "![](scene:talked-about)\n", "")
    (fault,) = check(data)
    assert (fault.file, fault.code) == ("scenes/talked-about.toml", "scene-unused")
    assert "![](scene:talked-about)" in fault.sentence(Course(data).words("nb")["faults"])


DRAWN_WRONG: dict[str, tuple[str, str, str, str]] = {
    # what: (old, new, code, place) in scenes/last-bus.toml
    "a part that does not exist": (
        'part = "clock"',
        'part = "klokke"',
        "not-among",
        "parts.2.part",
    ),
    "a ground that does not exist": ('"hills"', '"fjell"', "not-among", "ground"),
    "a time that is none": ('"19.00"', '"25.00"', "wrong-value", "parts.2.time"),
    "too many to draw": ("count = 40", "count = 4000", "wrong-value", "parts.4.count"),
    "beyond the edge": ("at = [17.2, 8.55]", "at = [27.2, 8.55]", "scene-outside", "parts.2"),
    "too small for a phone": (
        'at = [4.1, 18.2], words = "absent"',
        'at = [4.1, 18.2], size = 0.5, words = "absent"',
        "scene-small",
        "en.absent",
    ),
    "over other words": ("at = [4.1, 18.2]", "at = [4.1, 9.6]", "scene-overlap", "nn.absent"),
    "too long in one language": (
        "Last bus\n",
        f"Last bus {'of the day ' * 4}\n",
        "scene-outside",
        "parts.8",
    ),
    "too many lines": ("Dei som\n", "Dei\nsom\nda\n", "scene-lines", "nn.absent"),
}


@pytest.mark.parametrize("what", DRAWN_WRONG)
def test_a_scene_that_cannot_be_read_is_said(tmp_path: Path, what: str) -> None:
    """What is wrong with a picture as drawn, in any of the languages, is named by file and place, in a whole sentence."""
    old, new, code, place = DRAWN_WRONG[what]
    data = tmp_path / "data"
    for name in ("scenes", "texts"):
        shutil.copytree(data_folder() / name, data / name)
    shutil.copy(data_folder() / "course.toml", data)
    change(data / "scenes/last-bus.toml", old, new)
    course = Course(data)
    faults = [f for f in drawing_faults(course) if f.code == code]
    told = {(f.file, f.place) for f in faults}
    assert ("scenes/last-bus.toml", place) in told
    for language, fault in product(course.languages, faults):
        said = fault.sentence(course.words(language)["faults"])
        assert fault.code not in said and "{" not in said and "…" not in said, said


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_a_file_saved_in_another_encoding_is_said_with_how_to_save_it(
    data: Path, encoding: str
) -> None:
    """A text saved by an editor of another time: the file is named, and what to choose when one saves it."""
    file = data / "modules" / ONE.removeprefix("modules/") / "nb.md"
    file.write_bytes(file.read_text("utf-8").encode(encoding, "replace"))
    said = [f for f in check(data) if f.code == "not-utf8"]
    assert [f.file for f in said] == [f"{ONE}/nb.md"]
    assert "UTF-8" in said[0].sentence(Course(data_folder()).words("nb")["faults"])
