"""Plans: one sentence one can say aloud, and a look back at what was planned. Advice, never a hindrance."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.planned import sentence

from tests.exercises.desk import Desk

SCRIPT = "<script>alert('x')</script>"
IF_THEN = f"""
```exercise p1-plan
title = "Planen min {SCRIPT}"
intro = "Et forslag."
[prompts]
if = "det er personalmøte {SCRIPT}"
then = "For eksempel: stille spørsmålet"
```

```exercise own-plan
title = "En plan til"
```
"""
INNER = """
```exercise inner
title = "Det i deg selv"
```
"""
TICK = """
```exercise plans
title = "Planene mine"
empty = "Ingen planer ennå. Begynn i modul 04."
```
"""
READS = [
    "04.p1-plan",
    "04.own-plan",
    "08.inner",
    "05.p4-plan",
    "04.gone",
    "99.p1-plan",
    "nonsense",
    "",
    "08.not-a-plan",
]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A course with plans in two modules and a look back in a third, which also names plans that do not exist."""
    desk = Desk(tmp_path)
    plan = 'kind = "plan"\nform = "{}"\n'
    desk.write(
        "04",
        f"[exercises.p1-plan]\n{plan.format('if-then')}[exercises.own-plan]\n{plan.format('if-then')}",
        IF_THEN,
    )
    desk.write(
        "08",
        f'[exercises.inner]\n{plan.format("if-then")}[exercises.not-a-plan]\nkind = "card"\n',
        INNER + '\n```exercise not-a-plan\ntitle = "Et kort"\n```\n',
    )
    desk.write("10", f"[exercises.plans]\n{plan.format('tick')}reads = {READS}\n", TICK)
    return desk


def written(desk: Desk) -> None:
    """Two if–then plans, in two modules."""
    plan, inner = desk.show("04.p1-plan"), desk.show("08.inner")
    desk.save(plan, "if", "det er personalmøte tirsdag,")
    desk.save(plan, "then", "spørre hvem som merket oppdraget.")
    desk.save(inner, "if", "jeg utsetter det")
    desk.save(inner, "then", "ringe")


def test_a_plan_is_on_disk_and_is_one_sentence_in_the_report(desk: Desk) -> None:
    """Both halves and how often I have said it are saved; the report shows the plan as one sentence."""
    plan = desk.show("04.p1-plan")
    assert desk.lines("04.p1-plan") == (Line("Hvis–så-plan"),)
    for field, value in (
        ("if", "det er personalmøte tirsdag,"),
        ("then", "spørre hvem som merket oppdraget."),
        ("said", 2),
    ):
        assert desk.save(plan, field, value)["type"] == "saved"
        assert desk.stored(f"04.p1-plan.{field}") == value
    assert desk.lines("04.p1-plan") == (
        Line(
            "Hvis–så-plan",
            ("Hvis det er personalmøte tirsdag, så vil jeg spørre hvem som merket oppdraget.",),
        ),
    )


@pytest.mark.parametrize("value", [-1, 4, 1.5, 1e5, True, "2", [1], {}])
def test_one_says_it_at_most_three_times(desk: Desk, value: Any) -> None:
    """What is no count from 0 to 3 is refused, and nothing is written."""
    said = desk.save(desk.show("04.p1-plan"), "said", value)
    assert (said["type"], said.get("reason"), desk.stored("04.p1-plan.said")) == (
        "failed",
        "bad-value",
        None,
    )


def test_the_count_can_be_begun_again(desk: Desk) -> None:
    """I can take the count back to nothing."""
    plan = desk.show("04.p1-plan")
    for count in (3, 0, None):
        assert desk.save(plan, "said", count)["type"] == "saved"
    assert desk.stored("04.p1-plan.said") is None


@pytest.mark.parametrize(
    ("language", "situation", "act", "said"),
    [
        ("nb", "det er møte", "ringe", "Hvis det er møte, så vil jeg ringe."),
        ("nb", "Hvis det er møte.", "Så vil jeg ringe.", "Hvis det er møte, så vil jeg ringe."),
        ("nb", "  Det er\nmøte ; ", "Ringe", "Hvis det er møte, så vil jeg ringe."),
        (
            "nb",
            "KS kommer",
            "NAV-lederen varsles",
            "Hvis KS kommer, så vil jeg NAV-lederen varsles.",
        ),
        (
            "nb",
            "det er møte",
            "spørre: «Hva nå?»",
            "Hvis det er møte, så vil jeg spørre: «Hva nå?»",
        ),
        ("nb", "det er møte", "spørre hvem?", "Hvis det er møte, så vil jeg spørre hvem?"),
        ("nb", "det er møte", "", "Hvis det er møte, så vil jeg …"),
        ("nb", "", "ringe", "Hvis …, så vil jeg ringe."),
        (
            "nb",
            "hvisking høres",
            "{if} ringe {0}",
            "Hvis hvisking høres, så vil jeg {if} ringe {0}.",
        ),
        ("nb", "X", "Å", "Hvis X, så vil jeg Å."),
        ("nb", "Hvis", "…", "Hvis …, så vil jeg …"),
        ("nn", "Viss det er møte", "ringje", "Viss det er møte, så vil eg ringje."),
        ("en", "Monday comes", "Then I will call", "If Monday comes, then I will call."),
        (
            "en",
            "I am in a meeting",
            "Ask one question",
            "If I am in a meeting, then I will ask one question.",
        ),
        *[("nb", v, v, "") for v in (None, "", " .", 7, True, ["a"], {"if": "a"})],
    ],
)
def test_a_plan_reads_as_one_says_it(language: str, situation: Any, act: Any, said: str) -> None:
    """The two halves make one sentence, whether I began with a capital, with «Hvis» or ended with a full stop."""
    assert sentence(situation, act, Course(data_folder()).words(language).ui) == said


def test_the_hints_are_the_courses_own_and_may_be_missing(desk: Desk) -> None:
    """The half sentences of the course stand after «For eksempel», once; without them the hint says what to write."""
    hints = [h["hint"] for h in desk.show("04.p1-plan").content["halves"]]
    assert hints == [
        f"Skriv tid, sted eller hendelse. For eksempel: det er personalmøte {SCRIPT}",
        "Skriv noe du kan se at du gjorde. For eksempel: stille spørsmålet",
    ]
    assert [h["hint"] for h in desk.show("04.own-plan").content["halves"]] == [
        "Skriv tid, sted eller hendelse.",
        "Skriv noe du kan se at du gjorde.",
    ]


def test_looking_back_shows_the_plans_i_have_written(desk: Desk) -> None:
    """Only plans I have written are listed, each as I would say it, under the point's title or the plan's own."""
    assert desk.show("10.plans").content["plans"] == []
    written(desk)
    point = Course(data_folder()).words("nb")["points"]["p1"]["title"]
    assert desk.show("10.plans").content["plans"] == [
        {
            "name": "04-p1-plan",
            "title": point,
            "text": "Hvis det er personalmøte tirsdag, så vil jeg spørre hvem som merket oppdraget.",
        },
        {
            "name": "08-inner",
            "title": "Det i deg selv",
            "text": "Hvis jeg utsetter det, så vil jeg ringe.",
        },
    ]


def test_a_plan_written_while_i_look_appears_at_once(desk: Desk) -> None:
    """Writing a plan in another module adds it to the list that is already on the screen."""
    back = desk.show("10.plans")
    own = desk.show("04.own-plan")
    desk.save(own, "if", "det er mandag")
    assert [p["name"] for p in back.content["plans"]] == ["04-own-plan"]
    assert desk.save(back, "04-own-plan", "done")["type"] == "saved"


def test_a_plan_that_does_not_exist_is_passed_over(desk: Desk) -> None:
    """Plans of modules that are not written, and names that are no plan, are simply not there."""
    assert desk.show("10.plans").fields == [
        "04-p1-plan",
        "04-p1-plan-note",
        "04-own-plan",
        "04-own-plan-note",
        "08-inner",
        "08-inner-note",
    ]
    assert desk.save(desk.show("10.plans"), "05-p4-plan", "done")["type"] == "silence"


def test_a_module_with_a_fault_takes_only_its_own_plans_away(desk: Desk) -> None:
    """A fault in one module does not stop me from looking back at the plans of the others."""
    written(desk)
    (desk.data / "modules" / "04-ten-points-1" / "nb.md").write_text(
        "```exercise p1-plan\nikke toml\n```\n", "utf-8"
    )
    assert [p["name"] for p in desk.show("10.plans").content["plans"]] == ["08-inner"]


def test_the_report_has_each_plan_with_how_it_went(desk: Desk) -> None:
    """The report shows my word for how each plan went and my note; one I have said nothing of is not there again."""
    written(desk)
    back = desk.show("10.plans")
    assert not [line for line in desk.lines("10.plans") if line.answered]
    desk.save(back, "08-inner", "started")
    desk.save(back, "08-inner-note", "Jeg ringte to ganger.")
    (said,) = desk.lines("10.plans")
    assert said == Line("Det i deg selv", ("Begynt", "Jeg ringte to ganger."))


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        *[("08-inner", v, "bad-value") for v in ("ja", "", 1, True, ["done"])],
        ("08-inner-note", 3, "bad-value"),
        ("08-inner-note", "a" * 20_001, "too-long"),
    ],
)
def test_what_a_field_cannot_hold_is_refused(
    desk: Desk, field: str, value: Any, reason: str
) -> None:
    """A value the field cannot hold is answered with «Ikke lagret» and its reason."""
    said = desk.save(desk.show("10.plans"), field, value)
    assert (said["type"], said.get("reason"), desk.stored(f"10.plans.{field}")) == (
        "failed",
        reason,
        None,
    )


@pytest.mark.parametrize("value", [7, True, ["a"], {"a": 1}, [], 1.5])
def test_a_spoilt_file_breaks_nothing(desk: Desk, value: Any) -> None:
    """Whatever stands in the file, every plan is shown and counts as not written, and the report can be made."""
    for answer in (
        "04.p1-plan.if",
        "04.p1-plan.then",
        "04.p1-plan.said",
        "08.inner.if",
        "08.inner.then",
        "10.plans.08-inner",
        "10.plans.08-inner-note",
    ):
        desk.put(answer, value)
    assert desk.show("10.plans").content["plans"] == []
    for exercise in ("04.p1-plan", "08.inner", "10.plans"):
        desk.show(exercise)
        desk.lines(exercise)
    assert desk.lines("10.plans") == ()


def test_the_reading_version_asks_and_never_answers(desk: Desk) -> None:
    """On paper I find what to write, and nothing of what I have written."""
    before = [desk.reading(e) for e in ("04.p1-plan", "08.inner", "10.plans")]
    written(desk)
    assert [desk.reading(e) for e in ("04.p1-plan", "08.inner", "10.plans")] == before
    plan, inner, back = (plain for plain, _ in before)
    assert "Hvis …" in plan and "så vil jeg …" in plan and "Si det høyt tre ganger" in plan
    assert "Hvis …" in inner and "så vil jeg …" in inner
    assert "Gjort" in back and "Kort notat" in back and "Det i deg selv" in back
    assert not [html for _, html in before if "<script>" in html]


def test_another_language_lists_the_same_plans(desk: Desk) -> None:
    """A plan written in bokmål is listed for one who reads nynorsk, also while its module is in bokmål only."""
    written(desk)
    desk.language = "nn"
    plans = desk.show("10.plans").content["plans"]
    assert [p["name"] for p in plans] == ["04-p1-plan", "08-inner"]
    assert plans[0]["title"] == Course(data_folder()).words("nn")["points"]["p1"]["title"]


def test_the_word_lists_can_be_used(desk: Desk) -> None:
    """In each language: no word both vague and visible, no list so short that the advice would mislead."""
    for language in ("nb", "nn", "en"):
        ui = Course(data_folder()).words(language).ui
        lists = {key: ui[f"plan-{key}-words"].split() for key in ("time", "act", "vague")}
        assert all(len(set(words)) == len(words) >= 20 for words in lists.values()), language
        assert not set(lists["act"]) & set(lists["vague"])
        assert all(w.strip("-_") and w.count("-") <= 1 for words in lists.values() for w in words)
