"""What the kinds' pictures share: how a drawing is called, and how names are listed in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.figures.lettering import NOT_XML
from spenningsfelt.figures.svg import Caption, Drawing


def caption_of(context: Context, content: ExerciseContent, title: str, description: str) -> Caption:
    """The drawing's name and description in the reader's language, with ids of the place it stands in."""
    place = context.drawn_in or content.id
    return Caption(title, description, context.language, f"{place}-{context.language}")


def unanswered(
    context: Context, content: ExerciseContent, title: str, draw: Callable[[Caption], str]
) -> Drawing:
    """A picture as it is before anyone has answered, which it says of itself."""
    said = context.ui["figure-empty"]
    return Drawing(draw(caption_of(context, content, title, said)), says=f"{title}. {said}")


def quoted(names: Sequence[str], ui: Mapping[str, str]) -> str:
    """Names as one says them: «a», «b» og «c»."""
    said = [ui["figure-quoted"].format(text=name) for name in names]
    return f" {ui['figure-and']} ".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said)


def one_line(text: str | None) -> str:
    """A text on one line, of signs a drawing can hold; "" where there is nothing to read in it."""
    return " ".join(NOT_XML.sub("", text or "").split())


def filled(
    rows: Sequence[Mapping[str, str]] | None, columns: Sequence[str]
) -> list[dict[str, str]]:
    """The rows with something in them, each of `columns` on one line."""
    found = [{column: one_line(row.get(column)) for column in columns} for row in rows or ()]
    return [row for row in found if any(row.values())]
