"""How the course reads, module by module: `just language`, or `just language nn` for one of the languages.

Figures to look at, not to be graded by. LIX was made for Swedish: compare it within a language, not between them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable

import cattrs
from attrs import frozen
from spenningsfelt.content import Course, ModuleContent, data_folder
from spenningsfelt.content.check import flat

MARKUP = re.compile(
    r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|</?[a-z]+>|\[(?=[^\]]*\]\()|\[[a-z0-9-]+\]|[*#>`]"
)
SENTENCE = re.compile(r"(?<=[.!?…:])[»”\"]?\s+|\n+")
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
SHORT, LONG = (
    6,
    6,
)  # a short sentence has so many words at most; LIX counts words of more letters than this
RUN = 3  # words of a phrase
OFTENEST = 3
ALL = "all"


@frozen
class Reading:
    """What is counted in some text. `short` and `long` are shares, 0–1; `phrases` the commonest runs of words."""

    words: int
    sentences: int
    short: float
    questions: int
    long: float
    phrases: tuple[tuple[str, int], ...]

    @property
    def a_sentence(self) -> float:
        """Words a sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def lix(self) -> int:
        """Words a sentence and the share of long words in hundredths, added: about 30 is easy, 45 is a newspaper."""
        return round(self.a_sentence + 100 * self.long)


def read(texts: Iterable[str]) -> Reading:
    """Count in texts as they stand in the content, with the marks of Markdown and of letters' holes left out."""
    plain = [MARKUP.sub(" ", text) for text in texts]
    sentences = [
        words for text in plain for part in SENTENCE.split(text) if (words := _words(part))
    ]
    words = [word for sentence in sentences for word in sentence]
    runs = Counter(
        " ".join(run) for s in sentences for run in zip(*(s[n:] for n in range(RUN)), strict=False)
    )
    return Reading(
        len(words),
        len(sentences),
        _share(sum(len(s) <= SHORT for s in sentences), len(sentences)),
        sum(text.count("?") for text in plain),
        _share(sum(len(word) > LONG for word in words), len(words)),
        tuple((run, n) for run, n in runs.most_common(OFTENEST) if n > 1),
    )


def texts_of(module: ModuleContent) -> list[str]:
    """Every text that a leader reads in a module."""
    asked = (cattrs.unstructure(one.words) for one in module.exercises.values())
    return [*(p.prose for p in module.parts), *(text for words in asked for _, text in flat(words))]


def main(*languages: str) -> None:
    """Print a table for each of the languages, all of the course's if none is given; and where there are several, LIX."""
    course = Course(data_folder())
    shown = languages or tuple(course.languages)
    unknown = [language for language in shown if language not in course.languages]
    if unknown:
        sys.exit(f"{', '.join(unknown)}? The course is in {', '.join(course.languages)}.")
    readings = {language: _readings(course, language) for language in shown}
    for language, found in readings.items():
        _print_table(course.words(language).table["languages"][language], found)
    if len(shown) > 1:
        _print_lix(readings)


def _readings(course: Course, language: str) -> dict[str, Reading]:
    """Every module that is written in the language, counted; and last, under no number, all of them together."""
    texts = {n: texts_of(course.module(n, language)) for n in course.written(language)}
    return {n: read(text) for n, text in texts.items()} | {ALL: read(sum(texts.values(), []))}


def _print_table(name: str, found: dict[str, Reading]) -> None:
    print(f"\n{name}\nmodule  words  a sentence  short  questions  LIX  commonest phrases")
    for number, one in found.items():
        phrases = ", ".join(f"«{run}» {n}" for run, n in one.phrases)
        print(
            f"{number:6} {one.words:6}  {one.a_sentence:10.1f}  {one.short:5.0%}"
            f"  {one.questions:9}  {one.lix:3}  {phrases}"
        )


def _print_lix(readings: dict[str, dict[str, Reading]]) -> None:
    print(f"\nLIX     {'  '.join(f'{language:>3}' for language in readings)}")
    for number in dict.fromkeys(n for found in readings.values() for n in found):
        row = (
            f"{found[number].lix:3}" if number in found else "  –" for found in readings.values()
        )
        print(f"{number:6}  {'  '.join(row)}")


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


if __name__ == "__main__":
    main(*sys.argv[1:])
