"""What the report can be written as: one file a format, found by its name, with a function `written`."""

from __future__ import annotations

import importlib
import pkgutil

from spenningsfelt.content import CourseWords
from spenningsfelt.report.document import Document

FORMATS = tuple(sorted(found.name for found in pkgutil.iter_modules(__path__)))


def written(report: Document, form: str, words: CourseWords) -> str | bytes:
    """The report as a file of the format `form`, one of `FORMATS`, in `words`' language. Imported when asked for."""
    found: str | bytes = importlib.import_module(f"{__name__}.{form}").written(report, words)
    return found


def as_file(report: Document, form: str, words: CourseWords) -> bytes:
    """The same as the bytes of a file."""
    content = written(report, form, words)
    return content.encode() if isinstance(content, str) else content
