"""A module's Markdown as plain data: paragraphs, lists, folds and runs of words that a template shows as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any

import mistune
from attrs import Factory, define

from spenningsfelt.report.signs import breakable

SCENE, TERM = "scene:", "ord:"
FOLD = re.compile(r"\s*<details[^>]*>\s*(?:<summary>(.*?)</summary>)?\s*", re.DOTALL)
FOLD_ENDS = re.compile(r"\s*</details>\s*")
BREAKS = re.compile(r"\s*<br\s*/?>\s*")
LONGEST = 40  # signs of a word before it may be broken
Token = Mapping[str, Any]
Block = dict[str, Any]
PARSE = mistune.create_markdown(renderer=None)


@define
class Read:
    """What a text holds: its blocks, the scenes in it and the terms that are explained, in reading order."""

    blocks: list[Block] = Factory(list)
    scenes: list[str] = Factory(list)
    terms: list[str] = Factory(list)


def read(prose: str) -> Read:
    """The text as data. What is no Markdown that the course uses is shown as it was typed."""
    found = Read()
    parsed = PARSE(prose)
    tokens = parsed if isinstance(parsed, list) else []
    found.blocks = _folded(_blocks(tokens, found))
    return found


def _folded(blocks: Iterable[Block]) -> list[Block]:
    """The blocks, with those of a fold inside it; one that nobody closed goes on to the end."""
    outer: list[Block] = []
    inside = outer
    for block in blocks:
        if block["kind"] == "fold":
            outer.append(block)
            inside = block["blocks"]
        elif block["kind"] == "fold-ends":
            inside = outer
        else:
            inside.append(block)
    return outer


def _blocks(tokens: Iterable[Token], found: Read) -> Iterator[Block]:
    for token in tokens:
        yield from _block(token, found)


def _block(token: Token, found: Read) -> Iterator[Block]:
    kind, children = token["type"], token.get("children", ())
    if kind in ("paragraph", "block_text"):
        runs = _trimmed(_runs(children, found))
        if runs:
            yield {"kind": "paragraph", "runs": runs}
    elif kind == "heading":
        words = "".join(run["text"] for run in _runs(children, found))
        yield {"kind": "heading", "level": token["attrs"]["level"], "text": words.strip()}
    elif kind == "list":
        items = [_unheaded(_blocks(item.get("children", ()), found)) for item in children]
        yield {"kind": "list", "start": _start(token["attrs"]), "items": items}
    elif kind == "block_quote":
        yield from _blocks(children, found)
    elif kind == "block_html":
        yield from _html(token["raw"])
    elif token.get("raw", "").strip():
        yield {"kind": "paragraph", "runs": [_run(token["raw"].strip())]}


def _unheaded(blocks: Iterable[Block]) -> list[Block]:
    """What stands in a list, where a heading is words in bold and nothing folds."""
    kept = (block for block in blocks if not block["kind"].startswith("fold"))
    return [
        {"kind": "paragraph", "runs": [_run(block["text"], bold=True)]}
        if block["kind"] == "heading"
        else block
        for block in kept
    ]


def _start(attrs: Mapping[str, Any]) -> int:
    """What a numbered list begins with; 0 where it has no numbers."""
    return int(attrs.get("start", 1)) if attrs["ordered"] else 0


def _html(raw: str) -> Iterator[Block]:
    """A fold begins or ends; all else is words, as they were typed."""
    if FOLD_ENDS.fullmatch(raw):
        yield {"kind": "fold-ends"}
        return
    begins = FOLD.match(raw)
    rest = raw[begins.end() :] if begins else raw
    if begins:
        yield {"kind": "fold", "title": unescape((begins[1] or "").strip()), "blocks": []}
    words, ends, _ = rest.partition("</details>")
    if words.strip():
        yield {"kind": "paragraph", "runs": [_run(words.strip())]}
    if ends:
        yield {"kind": "fold-ends"}


def _runs(tokens: Iterable[Token], found: Read, bold: bool = False) -> list[dict[str, Any]]:
    return [run for token in tokens for run in _inline(token, found, bold)]


def _inline(token: Token, found: Read, bold: bool) -> list[dict[str, Any]]:
    kind, children = token["type"], token.get("children", ())
    if kind in ("strong", "emphasis"):
        return _runs(children, found, bold=True)
    if kind == "link":
        return _link(token["attrs"]["url"], _runs(children, found, bold), found)
    if kind == "image":
        url = token["attrs"]["url"]
        if url.startswith(SCENE):
            found.scenes.append(url.removeprefix(SCENE))
            return []
        return _runs(children, found, bold)
    if kind in ("softbreak", "linebreak"):
        return [_run(" " if kind == "softbreak" else "\n", bold)]
    raw = token.get("raw", "")
    if kind == "inline_html":
        return [_run("\n" if BREAKS.fullmatch(raw) else raw, bold)]
    return [_run(unescape(raw) if kind == "text" else raw, bold)]


def _link(url: str, runs: list[dict[str, Any]], found: Read) -> list[dict[str, Any]]:
    """A term keeps its words, and a link to the net its address behind them; others lead nowhere on paper."""
    if url.startswith(TERM):
        key = url.removeprefix(TERM)
        found.terms.append(key)
        return [{**run, "term": key} for run in runs]
    said = "".join(run["text"] for run in runs)
    if url.startswith(("http:", "https:")) and url not in said:
        return [*runs, _run(f" ({url})")]
    return runs


def _run(text: str, bold: bool = False) -> dict[str, Any]:
    return {"text": breakable(text, LONGEST), "bold": bold, "term": ""}


def _trimmed(runs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without what is empty, and without space first and last."""
    kept = [run for run in runs if run["text"]]
    while kept and not kept[0]["text"].strip():
        kept.pop(0)
    while kept and not kept[-1]["text"].strip():
        kept.pop()
    return kept
