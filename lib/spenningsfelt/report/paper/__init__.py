"""The course on paper: modules to write on with a pen, and what one lays on the table."""

from __future__ import annotations

from spenningsfelt.report.paper.book import book
from spenningsfelt.report.paper.table import table

__all__ = ["book", "table"]
