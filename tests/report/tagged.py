"""What PDF/UA-1 asks of a tagged file, as far as a program can tell: each fault in a line."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pypdf
from pypdf.generic import ContentStream

from tests.report.pdf import tags

#: The structure elements of PDF 1.7 (ISO 32000-1, 14.8.4).
ROLES = """
Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table
TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form
"""
STANDARD = {f"/{role}" for role in ROLES.split()}
INSIDE = {
    "/L": {"/LI", "/L", "/Caption"},
    "/LI": {"/Lbl", "/LBody"},
    "/Table": {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"},
    "/THead": {"/TR"},
    "/TBody": {"/TR"},
    "/TR": {"/TH", "/TD"},
    "/TOC": {"/TOC", "/TOCI", "/Caption"},
}
#: What paints: letters, paths, pictures, shadings.
PAINTS = {
    b"Tj",
    b"TJ",
    b"'",
    b'"',
    b"S",
    b"s",
    b"f",
    b"F",
    b"f*",
    b"B",
    b"B*",
    b"b",
    b"b*",
    b"sh",
    b"Do",
    b"EI",
}


def faults(content: bytes) -> list[str]:
    """What a reader that hears the file would miss or get wrong."""
    file = pypdf.PdfReader(io.BytesIO(content))
    tree: Any = file.trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]
    found = list(tags(tree))
    return [
        *_document(file),
        *_roles(found, tree.get("/RoleMap", {})),
        *_inside(found),
        *_figures(found),
        *_tables(found),
        *_headings(found),
        *(
            f"page {n}: {fault}"
            for n, page in enumerate(file.pages, 1)
            for fault in _page(file, page)
        ),
    ]


def _document(file: pypdf.PdfReader) -> Iterator[str]:
    root: Any = file.trailer["/Root"]
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "it does not say that it is tagged"
    if not root.get("/Lang"):
        yield "no language"
    if not (file.metadata and file.metadata.title):
        yield "no title"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "the window shows the file's name and not its title"


def _roles(found: list[Any], mapped: Any) -> Iterator[str]:
    for tag in found:
        role, seen = tag["/S"], set()
        while role not in STANDARD and role in mapped and role not in seen:
            seen.add(role)
            role = mapped[role]
        if role not in STANDARD:
            yield f"{tag['/S']} is no role, nor mapped to one"


def _children(tag: Any) -> list[Any]:
    inside = tag.get("/K", [])
    inside = inside.get_object() if hasattr(inside, "get_object") else inside
    each = inside if isinstance(inside, list) else [inside]
    return [one for child in each if isinstance(one := child.get_object(), dict) and "/S" in one]


def _inside(found: list[Any]) -> Iterator[str]:
    for tag in found:
        allowed = INSIDE.get(tag["/S"])
        for child in _children(tag) if allowed else ():
            if child["/S"] not in allowed:
                yield f"{child['/S']} stands in {tag['/S']}"
        if tag["/S"] == "/LI" and "/LBody" not in [child["/S"] for child in _children(tag)]:
            yield "an item of a list has no body"


def _figures(found: list[Any]) -> Iterator[str]:
    for tag in found:
        if tag["/S"] in ("/Figure", "/Formula") and not str(tag.get("/Alt", "")).strip():
            yield "a picture has no text"


def _tables(found: list[Any]) -> Iterator[str]:
    for tag in found:
        if tag["/S"] == "/TH" and _attribute(tag, "/Scope") not in ("/Column", "/Row", "/Both"):
            yield "a table's heading does not say what it heads"
        if tag["/S"] == "/Table":
            rows = [row for part in _children(tag) for row in _rows(part)]
            widths = {len(_children(row)) for row in rows}
            if len(widths) != 1:
                yield f"a table has rows of {sorted(widths)} cells"
            if not any(cell["/S"] == "/TH" for row in rows for cell in _children(row)):
                yield "a table has no headings"


def _rows(part: Any) -> list[Any]:
    return [part] if part["/S"] == "/TR" else _children(part)


def _attribute(tag: Any, name: str) -> Any:
    given = tag.get("/A", [])
    given = given.get_object() if hasattr(given, "get_object") else given
    each = given if isinstance(given, list) else [given]
    return next((one.get_object()[name] for one in each if name in one.get_object()), None)


def _headings(found: list[Any]) -> Iterator[str]:
    levels = [
        int(tag["/S"][2:]) for tag in found if tag["/S"][:2] == "/H" and tag["/S"][2:].isdigit()
    ]
    for above, level in zip([0, *levels], levels, strict=False):
        if level > above + 1:
            yield f"a heading of level {level} follows one of level {above}"


def _page(file: pypdf.PdfReader, page: Any) -> Iterator[str]:
    if page.get("/Tabs") != "/S":
        yield "one does not tab in the order of its tags"
    for note in page.get("/Annots", []):
        one = note.get_object()
        if one["/Subtype"] == "/Link" and not one.get("/Contents") and "/StructParent" not in one:
            yield "a link is in no tag"
    yield from set(_unmarked(ContentStream(page.get_contents(), file)))


def _unmarked(stream: ContentStream) -> Iterator[str]:
    """What is painted is content of a tag, or said to be none."""
    deep: list[bool] = []
    for operands, operator in stream.operations:
        if operator in (b"BDC", b"BMC"):
            properties = operands[1] if len(operands) > 1 else {}
            numbered = isinstance(properties, dict) and "/MCID" in properties
            deep.append(operands[0] == "/Artifact" or numbered)
        elif operator == b"EMC":
            deep.pop()
        elif operator in PAINTS and not any(deep):
            yield f"{operator.decode()} paints what is in no tag and no artifact"
