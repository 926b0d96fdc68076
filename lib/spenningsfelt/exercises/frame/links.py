"""The modules as links: where each is read, and whether it is done."""

from __future__ import annotations

from typing import Any

from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.field import is_given


def done(context: Context) -> set[str]:
    """The numbers of the modules whose last card holds something."""
    numbers = (number for number, _ in context.course.modules())
    return {n for n in numbers if is_given(context.value(f"{n}.takeaway.text", "text"))}


def module_links(context: Context, finished: set[str]) -> list[dict[str, Any]]:
    """Every module in order, with its link (None until it is written); those `finished` are done."""
    return [
        {
            "number": number,
            "title": context.words["modules"][number]["title"],
            "now": number == context.number,
            **module_place(context, number),
            "done": number in finished,
        }
        for number, _ in context.course.modules()
    ]


def language_links(context: Context) -> list[dict[str, Any]]:
    """This module in every language, with its link (None where it is not translated)."""
    course, number = context.course, context.number
    return [
        {
            "code": code,
            "name": course.structure["languages"][code],
            "now": code == context.language,
            "href": f"../{code}/{course.notebook(number, code)}"
            if number in course.written(code)
            else None,
        }
        for code in course.languages
    ]


def module_place(context: Context, number: str) -> dict[str, Any]:
    """Where a module is read: its link, and the name of its language when that is another than the reader's."""
    spoken = context.course.spoken(number, context.language)
    if spoken is None:
        return {"href": None, "spoken": None}
    file = context.course.notebook(number, spoken)
    if spoken == context.language:
        return {"href": file, "spoken": None}
    return {"href": f"../{spoken}/{file}", "spoken": context.words["languages"][spoken]}
