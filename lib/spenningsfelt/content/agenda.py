"""The trainer's run-sheet: plans of ninety minutes, half a day and a day, their parts, and their words."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import Factory, field, frozen, validators

from spenningsfelt.content.course import Course
from spenningsfelt.content.faults import ContentError, Fault
from spenningsfelt.content.files import read_toml
from spenningsfelt.content.module import structured
from spenningsfelt.content.programme import filled

FILE = "room/agenda.toml"
#: What a part may be, and the moments it goes through, each one press on.
CHAINS: dict[str, tuple[str, ...]] = {
    "talk": ("open",),
    "pairs": ("open",),
    "break": ("open",),
    "dilemma": ("case", "open", "closed", "shown", "table", "together"),
    "sort": ("case", "open", "closed", "shown", "table", "together"),
    "scale": ("case", "open", "closed", "shown", "table", "together"),
    "forces": ("case", "open", "closed", "shown", "table", "together"),
    "meeting": ("case", "open", "together"),
    "workshop": ("open", "table", "together"),
    "together": ("silent", "two", "four", "all", "gather", "dots", "shown", "actions"),
    "plan": ("open", "pairs", "closed", "shown"),
    "words": ("open", "shown"),
}
COUNTED = ("dilemma", "sort", "scale", "forces")  # kinds that ask an exercise of the course


@frozen
class PartShape:
    """A part: its kind, what it asks, whose answers those are, and the minutes of moments that have a clock."""

    kind: str = field(validator=validators.in_(tuple(CHAINS)))
    module: str = ""
    exercise: str = ""
    answers: str = field(default="invented", validator=validators.in_(("invented", "own")))
    moments: dict[str, int] = Factory(dict)

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return sum(self.moments.values())


@frozen
class PlanShape:
    """A plan: its parts in order, and how long each takes where it differs from the part's own."""

    parts: list[str]
    minutes: dict[str, int] = Factory(dict)


@frozen
class AgendaShape:
    """All of `agenda.toml`."""

    plans: dict[str, PlanShape]
    parts: dict[str, PartShape]


@frozen
class TitleWords:
    """A plan's title, and what it holds."""

    title: str
    about: str = ""


@frozen
class GuideWords:
    """A hard moment in the trainer's guide."""

    title: str
    text: str


@frozen
class PartWords:
    """A part's words: what lies ready, what to see to, what if it sticks; and by moment what to say, and the task."""

    title: str
    before: str = ""
    watch: str = ""
    after: str = ""
    stuck: str = ""
    say: dict[str, str] = Factory(dict)
    task: dict[str, str] = Factory(dict)


@frozen
class AgendaWords:
    """All of `room/<language>.toml`."""

    plans: dict[str, TitleWords]
    parts: dict[str, PartWords]
    guide: dict[str, GuideWords] = Factory(dict)
    screen: dict[str, str] = Factory(dict)  # for screens and paper that are still to come
    phone: dict[str, str] = Factory(dict)  # the phone's page


@frozen
class Agenda:
    """The run-sheet in one language."""

    plans: dict[str, PlanShape]
    parts: dict[str, PartShape]
    words: AgendaWords


def agenda_in(course: Course, language: str) -> Agenda:
    """The run-sheet in `language`, or in the course's first while it has none, with the programme's words filled in.

    `ContentError` with what cannot be read.
    """
    if not (course.folder / f"room/{language}.toml").is_file():
        language = course.languages[0]
    shape: AgendaShape = structured(AgendaShape, read_toml(course.folder, FILE), FILE, "")
    file = f"room/{language}.toml"
    table = filled(read_toml(course.folder, file), course.programme(language))
    return Agenda(shape.plans, shape.parts, structured(AgendaWords, table, file, ""))


def agenda_faults(course: Course) -> Iterator[Fault]:
    """What is wrong with the run-sheet and its words; none where a course has no room."""
    if not (course.folder / "room").is_dir():
        return
    read: dict[str, Agenda] = {}
    for language in course.languages:
        if (
            language != course.languages[0]
            and not (course.folder / f"room/{language}.toml").is_file()
        ):
            continue  # not translated yet, which is no fault
        try:
            read[language] = agenda_in(course, language)
        except ContentError as error:
            yield from (
                f for f in error.faults if f.file != FILE or language == course.languages[0]
            )
    for agenda in list(read.values())[:1]:
        yield from _shape_faults(course, agenda)
    first = next(iter(read), "")
    for language, agenda in read.items():
        file = f"room/{language}.toml"
        yield from _words_faults(agenda, file)
        yield from _parity(read[first].words, agenda.words, file, first)


def _parity(model: AgendaWords, words: AgendaWords, file: str, language: str) -> Iterator[Fault]:
    """What is said in `language` and not here, or here and not there; a part that is lacking is said elsewhere."""
    there, here = (dict(_said(one)) for one in (model, words))
    for key in there.keys() | here.keys():
        lacks, foreign = bool(there.get(key)) and not here.get(key), key not in there
        if key.split(".")[1] in getattr(words, key.split(".")[0]) and (lacks or foreign):
            details = {"language": language}
            yield Fault(file, key, "words-unknown" if foreign else "key-parity", details)


def _said(words: AgendaWords) -> Iterator[tuple[str, str]]:
    """Every text with its key."""
    for name, part in words.parts.items():
        for key in ("before", "watch", "after", "stuck"):
            yield f"parts.{name}.{key}", getattr(part, key)
        for key in ("say", "task"):
            for moment, text in getattr(part, key).items():
                yield f"parts.{name}.{key}.{moment}", text
    for table in ("screen", "phone"):
        yield from ((f"{table}.{n}", text) for n, text in getattr(words, table).items())
    for name, guide in words.guide.items():
        yield f"guide.{name}.text", guide.text


def _shape_faults(course: Course, agenda: Agenda) -> Iterator[Fault]:
    for name, plan in agenda.plans.items():
        for named in [*plan.parts, *plan.minutes]:
            if named not in agenda.parts:
                details = {"got": named, "known": ", ".join(agenda.parts)}
                yield Fault(FILE, f"plans.{name}", "not-among", details)
    for name, part in agenda.parts.items():
        place, chain = f"parts.{name}", CHAINS[part.kind]
        if part.minutes <= 0:
            yield Fault(FILE, place, "room-no-minutes")
        for moment in part.moments:
            if moment not in chain:
                details = {"got": moment, "known": ", ".join(chain)}
                yield Fault(FILE, f"{place}.moments", "not-among", details)
        if part.kind in COUNTED and part.kind != "dilemma" and not _asks(course, part):
            yield Fault(FILE, place, "read-unknown", {"id": part.exercise})


def _asks(course: Course, part: PartShape) -> bool:
    """Whether the course has the exercise, and it is of this kind; True for a module that is not written."""
    number, _, name = part.exercise.partition(".")
    if number not in course.written():
        return number in dict(course.modules())
    try:
        exercise = course.module(number, course.languages[0]).exercises.get(name)
    except ContentError:
        return True  # that module's own faults are said at the module
    return exercise is not None and exercise.kind == part.kind


def _words_faults(agenda: Agenda, file: str) -> Iterator[Fault]:
    for kind in ("plans", "parts"):
        wanted, has = getattr(agenda, kind), getattr(agenda.words, kind)
        yield from (Fault(file, f"{kind}.{n}", "words-missing") for n in wanted if n not in has)
        yield from (Fault(file, f"{kind}.{n}", "words-unknown") for n in has if n not in wanted)
    for name in agenda.parts.keys() & agenda.words.parts.keys():
        words, chain = agenda.words.parts[name], CHAINS[agenda.parts[name].kind]
        for key in ("say", "task"):
            for moment in getattr(words, key):
                if moment not in chain:
                    details = {"got": moment, "known": ", ".join(chain)}
                    yield Fault(file, f"parts.{name}.{key}", "not-among", details)
