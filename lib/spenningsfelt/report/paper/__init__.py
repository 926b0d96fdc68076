"""The course on paper: modules to write on with a pen, what one lays on the table, and what a group takes home."""

from __future__ import annotations

from spenningsfelt.report.paper.book import book
from spenningsfelt.report.paper.handout import handout
from spenningsfelt.report.paper.table import table

__all__ = ["book", "handout", "table"]
