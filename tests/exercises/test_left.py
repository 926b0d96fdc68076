"""What one wrote to questions that have left the course since."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import spenningsfelt.report.exercise  # noqa: F401  (a kind that stands above the others)
from spenningsfelt.answers import Answers, Question
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import exercise
from spenningsfelt.exercises.frame.my_answers import MyAnswers

COURSE = Course(data_folder())
#: What each of the ten points asked before it had a craft of its own, and what other modules asked.
POINTS = {
    **dict.fromkeys((1, 2, 3), "04"),
    **dict.fromkeys((4, 5, 6), "05"),
    7: "06",
    8: "06",
    9: "06",
    10: "06",
}
ASKED = {
    "situation.text": "Et møte.",
    "situation.region": "FAI",
    "reflect.which": "r2",
    "reflect.text": "Fordi.",
    "line.text": "Linja.",
}
BEFORE: dict[str, Any] = {
    **{f"{n}.p{p}-{name}": value for p, n in POINTS.items() for name, value in ASKED.items()},
    **{f"00.before.p{p}": 1 + p % 5 for p in POINTS},
    "00.before.p1-why": "Personalmøtet.",
    "00.points.why": "Det var her det stoppet.",
    "00.role.years": 7,
    "00.partner.when": "2026-12-24",
    "00.partner.ask": "Hva gjorde du?",
    "00.sittings.done": ["s1", "s2"],
    "01.more.region": "AI",
    "01.more.act": "Dra ut.",
    "01.more.basis": ["saw", "Noe eget"],
    "02.arena.where": "Dialogmøtet.",
    "02.arena.about": "elected",
    "02.missing.voice": "De som jobber natt.",
    "02.missing.obstacle": ["time"],
    "05.p4-craft.who": "De som ringer oss.",
    "05.p5-craft.group": "Ungdom uten lag.",
    "05.p5-craft.missing": "Hva de vil.",
    "05.p5-craft.who": "Treneren.",
    "06.p8-craft.bus": "Elleve barn sitter over en time.",
    "05.p6-craft.answer": "Innen to uker.",
    "06.p10-craft.reason": "Vi er for få.",
    "08.woop.wish": "Ett møte.",
    "08.woop.plan": "Hvis jeg utsetter det, ringer jeg.",
    "06.pattern.text": "To punkter går igjen.",
    "06.pattern.several": ["p1", "p9"],
    "02.trends.saw": "På telefonen.",
    "02.trends.table": ["young"],
    "03.outer.strength": "De ringer oss.",
    "03.inner.flaw": "Ingen tid fredager.",
    "07.case.forces": [{"force": "Valg om et halvt år", "type": "political"}],
    "07.change.text": "En ny turnus.",
    "07.next.act": "Spør dem på natt.",
    "08.event.happened": [{"circle": "I", "seen": "Fire kom."}],
    "08.lesson.next": "Spørre før vi begynner.",
    "08.theory.predicts": "De som roper, får mest.",
    "08.adapted.claim": "Hos oss er midten overalt.",
    "08.adapted.test": "I fire uker vil jeg spørre.",
    "08.trial.who": ["staff", "Velforeningen"],
    "08.trial-end.decides": "Vi stopper hvis ingen kommer.",
    "09.alone.when": "2026-12-01",
    "09.alone.first": "Hva tynger deg mest?",
    "10.gap.text": "Målestokken flyttet seg.",
    "10.contract.act": "Ringe én i uka.",
    "10.d30.text": "Noen merket det.",
    "10.d60.noticed": "Lista er kortere.",
    "10.d90.text": "Jeg har endret meg.",
}
HOSTILE = "<b>ord</b>\n\u202e" + "langt " * 300


def said(value: Any) -> str:
    """An answer as its lines of text."""
    rows = value if isinstance(value, list) else [value]
    return "\n".join(" · ".join(r.values()) if isinstance(r, dict) else str(r) for r in rows)


def at_home(folder: Path) -> MyAnswers:
    """«Svarene mine» of one who took the modules as they were."""
    answers = Answers(folder, device="before00")
    for answer, value in BEFORE.items():
        answers.save(answer, value, Question(f"Hva med {answer}?", "nb"))
    return MyAnswers(Context(COURSE, COURSE.words("nb"), "00", answers))


def test_nothing_that_was_written_is_lost_when_the_course_changes(tmp_path: Path) -> None:
    """Every answer to the modules as they were is in «Svarene mine» with its question, in the file one takes along, and in
    the history; one that is still asked for stands where it is asked."""
    mine = at_home(tmp_path)
    for answer in ("04.p1-plan.if", "08.trial.what"):
        mine.answers.save(answer, "det er mandag")
    found = mine.reply({"type": "left"})["left"]
    told = {one["question"]: one["text"] for one in found}
    assert len(found) == len(BEFORE)
    for answer, value in BEFORE.items():
        assert told[f"Hva med {answer}?"] == said(value)
        assert [v.value for v in mine.answers.history(answer)] == [value]
    exported = json.dumps(json.loads(mine.reply({"type": "export"})["text"]), ensure_ascii=False)
    assert all(f"Hva med {answer}?" in exported for answer in BEFORE)


def test_what_is_still_asked_for_is_not_among_them(tmp_path: Path) -> None:
    """An answer to any question in the course stands where it is asked, and not in the list of what has left."""
    answers = Answers(tmp_path)
    context = Context(COURSE, COURSE.words("nb"), "00", answers)
    for number in COURSE.written():
        for content in COURSE.module(number, "nb").exercises.values():
            one = exercise(context, content)
            for name in one.fields:
                answers.save(one.id_of(name), "Et svar.")
    assert len(list(answers.ids())) > 300
    assert MyAnswers(context).reply({"type": "left"})["left"] == []


def test_what_no_exercise_knows_is_shown_as_it_is_written(tmp_path: Path) -> None:
    """Whatever a file holds for an exercise that is gone, it is shown as text; ticks and emptied fields say nothing."""
    answers = Answers(tmp_path)
    held = {
        "text": HOSTILE,
        "rows": [{"who": "Nattevakta", "n": 3}, {}],
        "tick": True,
        "none": None,
        "n": 2.5,
    }
    for name, value in held.items():
        answers.save(f"04.gone.{name}", value)
    answers.save("99.other.text", "En modul som ikke finnes.")
    mine = MyAnswers(Context(COURSE, COURSE.words("nn"), "00", answers))
    texts = {one["text"] for one in mine.reply({"type": "left"})["left"]}
    assert texts == {HOSTILE, "Nattevakta · 3", "2.5"}
