"""A page that shows one exercise, without a browser or a kernel: what it is told, and how it speaks."""

from __future__ import annotations

from typing import Any

from spenningsfelt.answers import Answers
from spenningsfelt.exercises.conversation import Conversation
from spenningsfelt.exercises.exercise import Exercise


class Page:
    """One exercise on a page of its own. `said` is everything that it has been told since it was opened."""

    def __init__(self, exercise: Exercise) -> None:
        self.exercise, self.edits = exercise, 0
        self.conversation = Conversation(exercise)
        self.said: list[dict[str, Any]] = []
        self.conversation.open(self.hear)

    @property
    def content(self) -> dict[str, Any]:
        """What the page shows."""
        return self.conversation.content

    @property
    def answers(self) -> dict[str, Any]:
        """Each field's answer as the page has it."""
        return self.conversation.told

    @property
    def drawn(self) -> dict[str, Any]:
        """The picture, as the page has it."""
        return self.conversation.drawn

    @property
    def fields(self) -> list[str]:
        """What the exercise asks, but for what goes in the report."""
        return [name for name in self.exercise.fields if name != "report"]

    def hear(self, message: dict[str, Any]) -> None:
        """Told of something saved elsewhere. What the page shows is in `content` and not in `said`."""
        if message["type"] != "content":
            self.said.append(message)

    def tell(self, message: Any) -> list[dict[str, Any]]:
        """Send anything; the replies."""
        replies = [m for m in self.conversation.receive(message) if m["type"] != "content"]
        self.said += replies
        return replies

    def save(self, field: Any, value: Any, **more: Any) -> list[dict[str, Any]]:
        """Save as the page does; the replies."""
        self.edits += 1
        source = f"page123456:{self.edits}"
        message = {"type": "save", "field": field, "value": value, "source": source, "seen": []}
        return self.tell({**message, **more})

    def stored(self, answer_id: str) -> Any:
        """The value on disk, read by other eyes."""
        version = Answers(self.exercise.context.answers.folder).latest(answer_id)
        return version.value if version else None
