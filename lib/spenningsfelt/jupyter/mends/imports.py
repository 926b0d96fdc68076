"""JupyterLab does two things while it is imported that take long and serve nothing here.

jsonschema builds a grammar for international addresses, and node is started, where there is one, to ask where packages
come from, should JupyterLab be built anew.
"""

from __future__ import annotations

import sys


def mend() -> None:
    """Do without both. Must run before JupyterLab's server is imported."""
    no_grammar()
    from jupyterlab import commands

    if hasattr(commands, "_yarn_config"):
        commands._yarn_config = lambda _: {"yarn config": {}, "npm config": {}}


def no_grammar() -> None:
    """Two seconds less for whoever imports what checks a notebook's form. Must run before that is imported."""
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
