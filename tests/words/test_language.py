"""What `just language` counts."""

from __future__ import annotations

import pytest

from tests.words.language import main, read


def test_what_is_counted_is_what_one_reads() -> None:
    """Words, sentences, short ones, questions and phrases; pictures, marks, links' addresses and holes are not words."""
    found = read(
        [
            "## Tre ord her\n\n**Hvem drar i deg?** Da du leste det, tenkte du på noen som har ventet.",
            "![](scene:snow-path) Les [samfunnsdelen](ord:samfunnsdel).\n\nVi prøver [what].",
            "Da du leste det, gikk det bra.",
        ]
    )
    assert (found.words, found.sentences, found.questions) == (3 + 4 + 11 + 2 + 2 + 7, 6, 1)
    assert found.short == 4 / 6
    assert found.a_sentence == 29 / 6
    assert found.phrases == (("da du leste", 2), ("du leste det", 2))
    assert found.lix == round(29 / 6 + 100 / 29)  # «samfunnsdelen» alone is long


@pytest.mark.parametrize("texts", [[], [""], ["???", "123 – !"], ["[hole]", "![](scene:a)"]])
def test_nothing_to_read_is_nothing(texts: list[str]) -> None:
    """Signs without a word are no sentence, and nothing is divided by nought."""
    found = read(texts)
    assert (found.words, found.sentences, found.lix, found.phrases) == (0, 0, 0, ())


MODULES = [f"{n:02}" for n in range(11)]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_module_is_measured(capsys: pytest.CaptureFixture[str], language: str) -> None:
    """One line for each module that is written in the language, with its figures; and one for all of them together."""
    main(language)
    blank, _, _, *lines = capsys.readouterr().out.splitlines()
    assert blank == "" and [line.split()[0] for line in lines] == [*MODULES, "all"]
    words = [int(line.split()[1]) for line in lines]
    assert sum(words[:-1]) == words[-1]


def test_the_languages_are_seen_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    """Asked for none, it shows all that the course has, and last the LIX of each module in each of them."""
    main()
    *tables, lix = capsys.readouterr().out.strip().split("\n\n")
    assert [table.splitlines()[0] for table in tables] == ["bokmål", "nynorsk", "English"]
    head, *rows = lix.splitlines()
    assert head.split() == ["LIX", "nb", "nn", "en"]
    assert [row.split()[0] for row in rows] == [*MODULES, "all"]
    assert rows[4].split()[2] == tables[1].splitlines()[6].split()[5]  # module 04 in nynorsk


def test_a_language_that_is_not_there_is_said() -> None:
    """A mistyped language is a line with those that there are."""
    with pytest.raises(SystemExit, match="fr.*nb, nn, en"):
        main("fr")


def test_english_quotation_marks_end_a_sentence_too() -> None:
    """A question in any language's marks is a sentence of its own, and an apostrophe does not cut a word in two."""
    english = read(["“Who decides?” Nobody’s sure. It’s late!"])
    assert (english.words, english.sentences, english.questions) == (6, 3, 1)
