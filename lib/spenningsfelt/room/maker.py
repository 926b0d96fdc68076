"""What the agenda maker offers: the plans, the parts with their minutes, the dilemmas, and when a pause is due."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import Course
from spenningsfelt.content.agenda import Agenda
from spenningsfelt.room.setting import as_json, proposed
from spenningsfelt.room.sheet import dilemma_of
from spenningsfelt.room.words import Words

PAUSE_AFTER = 60  # minutes that one sits before the maker says so


def offered(course: Course, agenda: Agenda, language: str) -> dict[str, Any]:
    """Everything that can be chosen, and each plan as it is proposed."""
    points, words = course.points, Words(course, language)

    def about(point: str, id: str) -> str:
        return words("maker-point", n=points.index(point) + 1, module=id[:2])

    title = course.programme(language).get("programme", "")
    dilemmas = [(point, dilemma_of(course, language, point)) for point in points]
    return {
        "plans": [
            {
                "name": name,
                "title": agenda.words.plans[name].title,
                "about": agenda.words.plans[name].about,
                "setting": as_json(proposed(agenda, language, name, title, len(points))),
            }
            for name in agenda.plans
        ],
        "parts": {
            name: {
                "title": agenda.words.parts[name].title,
                "kind": part.kind,
                "minutes": part.minutes,
            }
            for name, part in agenda.parts.items()
        },
        "dilemmas": [
            {
                "point": point,
                "title": found.words.title,
                "about": about(point, found.id),
            }
            for point, found in dilemmas
            if found
        ],
        "pause": PAUSE_AFTER,
    }
