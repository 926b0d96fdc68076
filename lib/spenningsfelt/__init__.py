"""Det skapende spenningsfeltet: a course for leaders in Norwegian municipalities.

A notebook needs one name, `Module`. It is fetched when asked for, so that a terminal
command or a test that uses another part does not pay for the widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spenningsfelt.module import Module

__version__ = "0.1.0"
__all__ = ["Module"]


def __getattr__(name: str) -> Any:
    """Import `Module` on first use; every other name is an error, as usual."""
    if name == "Module":
        from spenningsfelt.module import Module

        return Module
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
