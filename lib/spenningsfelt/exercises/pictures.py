"""What the kinds' pictures share: how a drawing is called, and how names are listed in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.setting import Setting
from spenningsfelt.figures.svg import Caption


def caption_of(
    setting: Setting, exercise: ExerciseContent, title: str, description: str
) -> Caption:
    """The drawing's name and description in the reader's language, with ids of the exercise's own."""
    return Caption(title, description, setting.language, f"{exercise.id}-{setting.language}")


def quoted(names: Sequence[str], ui: Mapping[str, str]) -> str:
    """Names as one says them: «a», «b» og «c»."""
    said = [ui["figure-quoted"].format(text=name) for name in names]
    return f" {ui['figure-and']} ".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said)
