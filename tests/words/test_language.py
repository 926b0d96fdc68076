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


def test_every_module_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    """One line for each module that is written in the language, with its figures."""
    main("nb")
    lines = capsys.readouterr().out.splitlines()
    assert [line[:2] for line in lines[1:]] == [f"{n:02}" for n in range(11)]
