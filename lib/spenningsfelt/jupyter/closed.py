"""The pages of a course that one cannot get into: Jupyter's own ask for a password, in English."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

from jupyter_server.auth.decorator import allow_unauthenticated
from jupyter_server.auth.login import LoginFormHandler
from tornado.web import HTTPError

from spenningsfelt.content import ContentError, Course, data_folder

#: Shown by Jupyter Server in place of its own of the same names.
TEMPLATES = Path(__file__).with_name("templates")
PART = re.compile(r"/([a-z]{2,3})(?=/)")


class ClosedHandler(LoginFormHandler):
    """The address that Jupyter Server sends a stranger to: tells how the course is opened, and takes no password."""

    @allow_unauthenticated
    def post(self) -> None:
        """What a form of Jupyter's would send: refused."""
        raise HTTPError(405)


class PageWords:
    """What the templates say, in the language of the module asked for, else of the course as it was started."""

    def __init__(self, language: str) -> None:
        self.language = language

    def of(self, address: str = "") -> dict[str, str]:
        """The interface's words; `lang` among them is their language. None but that when no text can be read."""
        course = Course(data_folder())
        try:
            named = [part for part in PART.findall(unquote(address)) if part in course.languages]
            asked = named[0] if named else self.language
            return {**course.words(asked).ui, "lang": asked}
        except (ContentError, KeyError):
            return {"lang": self.language}
