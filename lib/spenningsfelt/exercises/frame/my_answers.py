"""«Svarene mine»: take all answers along, bring them in, delete them. What the page asks for, and the reply."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from spenningsfelt.answers import KEEP_DAYS, AnswerError, Answers, Preview
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.frame.left import left
from spenningsfelt.exercises.readable import Readable

LOG = logging.getLogger(__name__)
REQUESTS = ("export", "preview", "import", "delete", "left")
LARGEST = 5_000_000  # characters of a file the page may send: a message of 10 MB is more than the connection takes


class MyAnswers:
    """One page's dealings with all the answers. An import is shown first, and done only on a second request."""

    def __init__(self, context: Context) -> None:
        self.answers, self.context = context.answers, context
        self.found: Preview | None = None

    def reply(self, message: dict[str, Any]) -> dict[str, Any]:
        """The reply to a request: `{"type": "mine", "what": …}` with what it found, or a reason why not."""
        requests: dict[str, Callable[[], dict[str, Any]]] = {
            "export": self._export,
            "preview": lambda: self._preview(message.get("text")),
            "import": self._import,
            "delete": self._delete,
            "left": self._left,
        }
        what = str(message.get("type"))
        try:
            return {"type": "mine", "what": what, **requests[what]()}
        except AnswerError as error:
            reason = error.code
        except Exception as error:  # the page is waiting, and the answers are as they were
            LOG.error("A request about all answers failed: %s", type(error).__name__)
            reason = "unknown"
        return {"type": "mine", "what": "refused", "reason": reason}

    def _export(self) -> dict[str, Any]:
        readable = Readable(self.context.course, self.context.words, self.answers)
        return {"text": self.answers.export(readable).decode()}

    def _preview(self, text: Any) -> dict[str, Any]:
        self.found = None
        if not isinstance(text, str):
            raise AnswerError("corrupt")
        if len(text) > LARGEST:
            raise AnswerError("file-too-large")
        self.found = self.answers.preview(text.encode("utf-8", "replace"))
        return {
            "answers": len(self.found.answers),
            "changed": len(self.found.changed),
            "versions": self.found.versions,
            "there": self.found.there,
            "back": self.found.back,
            "conflicts": len(self.found.conflicts),
        }

    def _import(self) -> dict[str, Any]:
        if self.found is None:
            raise AnswerError("unreadable")
        self.answers.import_(self.found)
        self.found = None
        return {}

    def _left(self) -> dict[str, Any]:
        """What was answered to exercises that the course has no longer, each with its question as it stood."""
        return {"left": left(self.context)}

    def _delete(self) -> dict[str, Any]:
        self.answers.delete()
        return {}


def days_kept(answers: Answers) -> int | None:
    """How many days the oldest answer has been kept, when that is long enough to remind; else None."""
    oldest = answers.oldest()
    days = (datetime.now(UTC) - oldest).days if oldest else 0
    return days if days >= KEEP_DAYS else None
