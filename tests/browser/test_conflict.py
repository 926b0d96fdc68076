"""The same answer written on two laptops: the page shows both as a person reads them, and nothing goes away by a choice."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, expect
from spenningsfelt.answers import Answers, Question

from tests.browser.conftest import Reader, saved_within
from tests.course import Server, until

SEATS = "02.table.seats"
HERE = [{"who": "Leder for eldrerådet", "circle": "I", "place": "heard"}]
THERE = [
    {"who": "Utvalgslederen", "circle": "F", "place": "missing"},
    {"who": "", "circle": "", "place": ""},
]


def apart(server: Server, answer: str, *values: Any) -> None:
    """Each value is written on a laptop that has not seen the others, and synced."""
    for n, value in enumerate(values):
        Answers(server.answers, device=f"laptop{n}").save(answer, value, seen=[])


def versions(reader: Reader, exercise: str) -> Locator:
    """What the card shows side by side."""
    return reader.page.locator(f"[data-exercise='{exercise}'] .spf-versions > div")


def history(server: Server, answer: str) -> list[Any]:
    """Every value that can still be brought back."""
    return [v.value for v in Answers(server.answers, device="reader00").history(answer)]


def test_two_tables_are_shown_in_words_and_one_is_kept(reader: Reader, server: Server) -> None:
    """Rows with choices read as words under their headings; the table not chosen stays under «Tidligere utgaver»."""
    apart(server, SEATS, HERE, THERE)
    page = reader.open("02")
    shown = versions(reader, "02.table")
    expect(shown).to_have_count(2)
    expect(shown.filter(has_text="eldrerådet")).to_contain_text("Plass ved bordet: Må høres")
    card = page.locator("[data-exercise='02.table']")
    text = " ".join(shown.all_inner_texts())
    assert not [raw for raw in ("{", "[", '"', "heard", "undefined") if raw in text], text
    shown.filter(has_text="eldrerådet").get_by_role("button", name="Behold denne").click()
    saved_within(server, SEATS, HERE)
    expect(card.locator(".spf-versions")).to_have_count(0)
    assert THERE in history(server, SEATS)
    card.get_by_role("button", name="Tidligere utgaver").click()
    expect(card.locator(".spf-history")).to_contain_text("Utvalgslederen")
    assert "{" not in card.locator(".spf-history").inner_text()
    card.locator(".spf-history li", has_text="Utvalgslederen").get_by_role(
        "button", name="Hent tilbake denne"
    ).click()
    saved_within(server, SEATS, THERE)


def test_two_tables_are_joined(reader: Reader, server: Server) -> None:
    """«Behold begge» puts the rows of both into one table."""
    apart(server, SEATS, HERE, THERE)
    reader.open("02")
    reader.page.locator("[data-exercise='02.table']").get_by_role(
        "button", name="Behold begge"
    ).click()
    until(
        lambda: (
            {row["who"] for row in server.saved()[SEATS]}
            >= {"Leder for eldrerådet", "Utvalgslederen"}
        ),
        saying="not joined",
    )
    expect(versions(reader, "02.table")).to_have_count(0)


OTHERS = {
    "00.role.role": ("chief", "team"),
    "00.points.chosen": (["p1", "p2"], ["p3", "p4"]),
    "00.points.report": (True, False),
    "00.takeaway.text": ("Å lytte.", None),
    "00.takeaway.day": ("2026-12-24", "2027-01-02"),
}


def test_every_kind_of_answer_is_shown_in_words(reader: Reader, server: Server) -> None:
    """A choice, a date, a list, a tick, an emptied field: both in words; where they cannot be joined, one chooses."""
    for answer, values in OTHERS.items():
        apart(server, answer, *values)
    reader.open("00")
    for answer, values in OTHERS.items():
        card = reader.page.locator(f"[data-exercise='{answer.rpartition('.')[0]}']")
        left = card.locator(".spf-note.conflict").count()
        note = card.locator(".spf-note.conflict").first
        shown = note.locator(".spf-versions > div")
        expect(shown).to_have_count(2)
        text = " ".join(shown.all_inner_texts())
        assert not any(
            raw in text for raw in ("chief", "p1", "2026-12-24", "true", "null", "[", "{")
        ), text
        expect(note.get_by_role("button", name="Behold begge")).to_have_count(0)
        wanted = next(v for v in Answers(server.answers, device="reader00").conflicts(answer))
        shown.nth(0).get_by_role("button", name="Behold denne").click()
        until(
            lambda answer=answer: not Answers(server.answers, device="reader00").conflicts(answer),
            saying=f"{answer} still stands twice",
        )
        now = Answers(server.answers, device="reader00").latest(answer)
        assert now is not None and now.value == wanted.value
        assert all(value in history(server, answer) for value in values)
        expect(card.locator(".spf-note.conflict")).to_have_count(left - 1)


def test_old_wordings_stand_beside_the_versions_they_belong_to(
    reader: Reader, server: Server
) -> None:
    """Two answers, one to the question as it was: it is said which, side by side and in the history."""
    Answers(server.answers, device="laptop0").save(
        "00.takeaway.text", "Å lytte.", Question("Hva tok du med deg?", "nb"), seen=[]
    )
    apart(server, "00.takeaway.text", "Å spørre.")
    reader.open("00")
    shown = versions(reader, "00.takeaway")
    expect(shown.filter(has_text="Å lytte.")).to_contain_text(
        "Da var spørsmålet: «Hva tok du med deg?»"
    )
    expect(shown.filter(has_text="Å spørre.")).not_to_contain_text("Da var spørsmålet")
    shown.filter(has_text="Å spørre.").get_by_role("button", name="Behold denne").click()
    card = reader.page.locator("[data-exercise='00.takeaway']")
    card.get_by_role("button", name="Tidligere utgaver").click()
    expect(card.locator(".spf-history li", has_text="Å lytte.")).to_contain_text(
        "Da var spørsmålet: «Hva tok du med deg?»"
    )


def test_hostile_words_from_another_laptop_are_only_words(reader: Reader, server: Server) -> None:
    """What comes by a synced folder is shown as text wherever it is shown, and runs nowhere."""
    hostile = (
        "<img src=x onerror=\"document.title='ran'\"></p><script>document.title='ran'</script>"
    )
    apart(server, SEATS, [{"who": hostile, "circle": "I"}], [{"who": "b"}])
    apart(server, "00.takeaway.text", hostile, "Mine")
    for number in ("02", "00"):
        page = reader.open(number)
        expect(page.locator(".spf-versions").first).to_contain_text("onerror")
        assert page.title() != "ran" and page.locator(".spf-versions img").count() == 0
