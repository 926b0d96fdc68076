"""Terms explained where they first stand: `[KOSTRA](ord:kostra)` in a module's prose, the words in `texts/`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

TERM = re.compile(r"\[([^\]\n]+)\]\(ord:([a-z0-9-]+)\)")


def explained(prose: str, glossary: Mapping[str, Mapping[str, str]], heading: str) -> str:
    """`prose` with each term as a link to the list at the end of the module; its title is the explanation."""

    def link(match: re.Match[str]) -> str:
        text = glossary[match[2]]["text"].replace('"', "”")
        return f'[{match[1]}](#{heading.replace(" ", "-")} "{text}")'

    return TERM.sub(link, prose)


def terms_in(texts: Iterable[str]) -> list[str]:
    """The keys of the terms that texts explain, each once, in reading order."""
    return list(dict.fromkeys(key for text in texts for _, key in TERM.findall(text)))


def listed(keys: Iterable[str], glossary: Mapping[str, Mapping[str, str]], heading: str) -> str:
    """The list of terms that ends a module, as Markdown."""
    rows = [f"- **{glossary[key]['term']}**: {glossary[key]['text']}" for key in keys]
    return "\n".join([f"## {heading}", "", *rows])
