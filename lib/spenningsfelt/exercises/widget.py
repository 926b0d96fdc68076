"""An exercise in a notebook: the thin layer between a conversation and the kernel's messages."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import anywidget
import ipywidgets
import traitlets
from ipywidgets import widget_serialization

from spenningsfelt.exercises.conversation import Conversation
from spenningsfelt.exercises.exercise import Message

STATIC = Path(__file__).resolve().parents[1] / "static"


class PageCode(ipywidgets.Widget):
    """What the exercises of a module share on their page, sent once: a model without a view that each of them names.

    `code` is the module that draws every kind of exercise, `ui` the words of `texts/<language>.toml`.
    """

    code = traitlets.Unicode().tag(sync=True)
    ui = traitlets.Dict().tag(sync=True)

    def __init__(self, ui: dict[str, str]) -> None:
        super().__init__(code=_code(), ui=ui)
        self.users: set[str] = set()

    def left(self, user: str) -> None:
        """One of the exercises has gone; with the last of them goes this."""
        self.users.discard(user)
        if not self.users:
            self.close()


class ExerciseWidget(anywidget.AnyWidget):
    """A conversation as a widget: `content` and `answers` when the page is opened, messages from then on."""

    content = traitlets.Dict().tag(sync=True)
    answers = traitlets.Dict().tag(sync=True)
    shared = traitlets.Instance(PageCode).tag(sync=True, **widget_serialization)
    _esm = STATIC / "widget.js"

    def __init__(self, conversation: Conversation, shared: PageCode) -> None:
        self.conversation = conversation
        super().__init__(content=conversation.content, answers=conversation.told, shared=shared)
        shared.users.add(self.model_id)
        self.on_msg(self._receive)
        conversation.open(self._say)

    def close(self) -> None:
        """The page has gone: nothing is told it any more, and nothing is kept for it."""
        self.conversation.close()
        if self.comm is not None:
            self.shared.left(self.model_id)
            self.layout.close()
        super().close()

    def _receive(self, _: Any, message: Any, __: Any) -> None:
        if isinstance(message, dict) and message.get("type") == "closed":
            self.close()
            return
        for reply in self.conversation.receive(message):
            self._say(reply)

    def _say(self, message: Message) -> None:
        if message["type"] == "content":
            self.content = message["content"]
        else:
            self.send(message)

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """The widget's view with the reading version beside it, for a host without widgets."""
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle or {}, {})
        reading = self.conversation.exercise.reading()
        return {**data, "text/plain": reading.plain(), "text/html": reading.html()}, metadata


@cache
def _code() -> str:
    return (STATIC / "exercises.js").read_text("utf-8")
