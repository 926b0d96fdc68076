"""The course in one zip file for others: what of its folder goes in, and how the file is written."""

from spenningsfelt.pack.archive import Contents, write
from spenningsfelt.pack.contents import Found, code, content

__all__ = ["Contents", "Found", "code", "content", "write"]
