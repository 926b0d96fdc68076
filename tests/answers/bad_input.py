"""Files that one might find in the folder or be asked to import, by what is wrong with them."""

from __future__ import annotations

import gzip
import json
from typing import Any

from tests.answers.test_store import HOSTILE

ID = "01.week.fa"
VERSION = {
    "id": "you-5@1",
    "at": "2026-01-01T00:00:00.000Z",
    "value": "yours",
    "replaces": [],
    "asked": 0,
    "source": None,
}
GOOD: dict[str, Any] = {
    "schema": 1,
    "module": "01",
    "device": "you",
    "questions": [{"text": "Hva?", "language": "nb"}],
    "answers": {ID: [VERSION]},
}
TEXT = json.dumps(GOOD)
RAW = TEXT.encode()


def file(**other: Any) -> bytes:
    """A good file with some keys changed; "gone" takes one away."""
    return json.dumps({k: v for k, v in {**GOOD, **other}.items() if v != "gone"}).encode()


def row(**other: Any) -> bytes:
    """A good file with something changed in its version, and a good one after it."""
    changed = {k: v for k, v in {**VERSION, **other}.items() if v != "gone"}
    return file(answers={"01.bad": [changed], ID: [VERSION]})


def beside(answer_id: str, versions: Any = None) -> bytes:
    """A good file with something under another answer's id."""
    return file(answers={answer_id: [VERSION] if versions is None else versions, ID: [VERSION]})


def asked(question: Any) -> bytes:
    """A good file with one more question."""
    return file(questions=[*GOOD["questions"], question])


def deep(levels: int) -> Any:
    """A list in a list in a list."""
    value: Any = "x"
    for _ in range(levels):
        value = [value]
    return value


#: Sound answers in a file that does not say as it should whose they are; an import does not need to know.
NO_HOME = {
    "no module": file(module="gone"),
    "module path": file(module="../.."),
    "module number": file(module=1),
    "module short": file(module="1"),
    "module long": file(module="001"),
    "module space": file(module="0 1"),
    "module wide": file(module="\uff10\uff11"),
    "module arabic": file(module="\u0661\u0662"),
    "module newline": file(module="01\n"),
    "module null": file(module=None),
    "module nul": file(module="01\x00"),
    "no device": file(device="gone"),
    "device path": file(device="../x"),
    "device upper": file(device="YOU"),
    "device empty": file(device=""),
    "device long": file(device="a" * 33),
    "device dash": file(device="a-b"),
    "device letter": file(device="æ"),
    "device look-alike": file(device="y\u043eu"),
    "device newline": file(device="you\n"),
    "device null": file(device=None),
    "device list": file(device=["you"]),
    "device number": file(device=7),
}
CORRUPT = NO_HOME | {
    "empty": b"",
    "space": b" ",
    "newlines": b"\n\r\n",
    "spaces": b" " * 1_000_000,
    "nul": b"\x00" * 100,
    "nul first": b"\x00" + RAW,
    "nul last": RAW + b"\x00",
    "bom only": b"\xef\xbb\xbf",
    "two boms": b"\xef\xbb\xbf" * 2 + RAW,
    "utf-16": TEXT.encode("utf-16"),
    "utf-16-le": TEXT.encode("utf-16-le"),
    "utf-16-be": TEXT.encode("utf-16-be"),
    "utf-32": TEXT.encode("utf-32"),
    "latin-1": '{"æ": 1}'.encode("latin-1"),
    "cp1252": RAW.replace(b"yours", b"\x93x\x94"),
    "half a letter": RAW.replace(b"yours", b"\xc3"),
    "overlong": RAW.replace(b"yours", b"\xc0\xaf"),
    "surrogate bytes": RAW.replace(b"yours", b"\xed\xa0\x80"),
    "past unicode": RAW.replace(b"yours", b"\xf5\x80\x80\x80"),
    "gzip": gzip.compress(RAW),
    "zip": b"PK\x03\x04" + b"x" * 50,
    "pdf": b"%PDF-1.7\n",
    "png": b"\x89PNG\r\n\x1a\n",
    "sqlite": b"SQLite format 3\x00",
    "html": b"<!doctype html><p>404",
    "xml": b"<?xml version='1.0'?><a/>",
    "yaml": b"schema: 1\nmodule: '01'\n",
    "toml": b'schema = 1\nmodule = "01"\n',
    "csv": b"schema;module\n1;01\n",
    "python": repr(GOOD).encode(),
    "pickle": b"\x80\x04\x95",
    "script": b"#!/bin/sh\nrm -rf ~\n",
    "jsonp": b"f(" + RAW + b")",
    "nan": b'{"schema": NaN}',
    "infinity": b'{"schema": Infinity}',
    "deep": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "deep whole": b"[" * 50_000 + b"]" * 50_000,
    "list": b"[]",
    "string": b'"x"',
    "number": b"7",
    "null": b"null",
    "true": b"true",
    "object": b"{}",
    "list of one": b"[" + RAW + b"]",
    "twice": RAW * 2,
    "two lines": RAW + b"\n" + RAW,
    "tail": RAW + b"x",
    "head": b"x" + RAW,
    "brace too many": RAW + b"}",
    "brace too few": RAW[:-1],
    "half": RAW[: len(RAW) // 2],
    "comma": RAW[:-1] + b",}",
    "comment": b"// x\n" + RAW,
    "line break in text": RAW.replace(b"yours", b"yo\nurs"),
    "tab in text": RAW.replace(b"yours", b"yo\turs"),
    "nul in text": RAW.replace(b"yours", b"yo\x00urs"),
    "bad escape": RAW.replace(b"yours", b"\\x41"),
    "git conflict": b"<<<<<<< HEAD\n" + RAW + b"\n=======\n" + RAW + b"\n>>>>>>>",
    "duplicate key": TEXT.replace('"answers":', '"answers": {}, "answers":').encode(),
    "duplicate schema": b'{"schema": 1, ' + RAW[1:],
    "duplicate answer": TEXT.replace(f'"{ID}":', f'"{ID}": [], "{ID}":').encode(),
    "duplicate in version": TEXT.replace('"value":', '"value": "x", "value":').encode(),
    "digits": b"1" * 100_000,
    "digits inside": RAW.replace(b'"yours"', b"1" * 5000),
    "no schema": file(schema="gone"),
    "schema text": file(schema="1"),
    "schema true": file(schema=True),
    "schema null": file(schema=None),
    "schema list": file(schema=[1]),
    "schema 0": file(schema=0),
    "schema -1": file(schema=-1),
    "schema 1.0": file(schema=1.0),
    "schema 0.5": file(schema=0.5),
    "schema {}": file(schema={}),
    "no questions": file(questions="gone"),
    "questions {}": file(questions={}),
    "questions null": file(questions=None),
    "questions text": file(questions="Hva?"),
    "questions 1": file(questions=1),
    "no answers": file(answers="gone"),
    "answers list": file(answers=[]),
    "answers null": file(answers=None),
    "answers text": file(answers="x"),
    "answers 1": file(answers=1),
    "half a pair": RAW + b"\\ud800",
    "marker": b'{"schema": 1, "deleted": 1}',
    "marker row": b'{"schema": 1, "deleted": [{}]}',
    "marker of all": b'{"schema": 1, "deleted": "*"}',
    "marker half": b'{"schema": 1, "deleted": [{"device": "me", "upto": 99999',
}
NEWER = {
    "schema 2": file(schema=2),
    "schema 99": file(schema=99),
    "schema huge": file(schema=10**30),
    "schema 2 alone": b'{"schema": 2}',
    "schema 2 marker": b'{"schema": 2, "deleted": []}',
}
DAMAGED = {
    "no id": row(id="gone"),
    "id path": row(id="../x-1@1"),
    "id number": row(id=1),
    "id null": row(id=None),
    "id empty": row(id=""),
    "id without edit": row(id="you-1"),
    "edit 0": row(id="you-1@0"),
    "edit 01": row(id="you-1@01"),
    "number 0": row(id="you-0@1"),
    "edit -1": row(id="you-1@-1"),
    "huge edit": row(id="you-1@" + "9" * 5000),
    "huge number": row(id="you-" + "9" * 99 + "@1"),
    "id upper": row(id="You-1@1"),
    "id look-alike": row(id="y\u043eu-1@1"),
    "id wide": row(id="you-\uff11@1"),
    "id newline": row(id="you-1@1\n"),
    "id nul": row(id="you-1@1\x00"),
    "id list": row(id=["you-1@1"]),
    "no at": row(at="gone"),
    "date": row(at="2026-01-01"),
    "at null": row(at=None),
    "at number": row(at=1767225600),
    "local": row(at="2026-01-01T00:00:00.000+01:00"),
    "no zone": row(at="2026-01-01T00:00:00.000"),
    "microseconds": row(at="2026-01-01T00:00:00.000000Z"),
    "seconds": row(at="2026-01-01T00:00:00Z"),
    "at space": row(at="2026-01-01 00:00:00.000Z"),
    "small z": row(at="2026-01-01T00:00:00.000z"),
    "year 0": row(at="0000-01-01T00:00:00.000Z"),
    "year 10000": row(at="10000-01-01T00:00:00.000Z"),
    "year -1": row(at="-001-01-01T00:00:00.000Z"),
    "month 13": row(at="2026-13-01T00:00:00.000Z"),
    "february 30": row(at="2026-02-30T00:00:00.000Z"),
    "hour 25": row(at="2026-01-01T25:00:00.000Z"),
    "second 60": row(at="2026-12-31T23:59:60.000Z"),
    "at wide": row(at="２026-01-01T00:00:00.000Z"),
    "at newline": row(at="2026-01-01T00:00:00.000Z\n"),
    "no value": row(value="gone"),
    "infinity value": row(value=[float("inf")]),
    "minus infinity": row(value={"a": -float("inf")}),
    "nan value": row(value=float("nan")),
    "1e999": row(value="@").replace(b'"@"', b"1e999"),
    "surrogate": row(value="\ud800"),
    "surrogate key": row(value={"\udfff": 1}),
    "half a pair in text": row(value="a\ud83db"),
    "too long": row(value="x" * 200_001),
    "too large": row(value=["x" * 199_000] * 6),
    "too deep": row(value=deep(21)),
    "far too deep": row(value=deep(300)),
    "replaces text": row(replaces="you-1@1"),
    "no replaces": row(replaces="gone"),
    "replaces": row(replaces=["x"]),
    "replaces none": row(replaces=None),
    "replaces null": row(replaces=[None]),
    "replaces nested": row(replaces=[["you-1@1"]]),
    "replaces object": row(replaces={}),
    "replaces stem": row(replaces=["you-1"]),
    "asked 1": row(asked=1),
    "asked -1": row(asked=-1),
    "asked true": row(asked=True),
    "asked text": row(asked="0"),
    "asked 0.0": row(asked=0.0),
    "asked list": row(asked=[0]),
    "asked huge": row(asked=10**30),
    "source": row(source="<script>"),
    "source number": row(source=7),
    "source newline": row(source="p:1\n"),
    "source long": row(source="p:" + "9" * 10),
    "source list": row(source=["p:1"]),
    "earlier": row(earlier=["x"]),
    "earlier null": row(earlier=None),
    "earlier text": row(earlier="p:1"),
    "earlier object": row(earlier={"p": 1}),
    "not a version": beside("01.bad", ["x"]),
    "null version": beside("01.bad", [None]),
    "number version": beside("01.bad", [1]),
    "list version": beside("01.bad", [[VERSION]]),
    "not a list": beside("01.bad", VERSION),
    "no list": beside("01.bad", "x"),
    "rows 1": beside("01.bad", 1),
    "id ../x": beside("../x"),
    "id absolute": beside("/etc/passwd"),
    "id drive": beside("C:\\x"),
    "id CON": beside("CON"),
    "id nul.json": beside("nul.json"),
    "id dot": beside("01.week."),
    "id trailing space": beside("01.week "),
    "no id at all": beside(""),
    "id 300": beside("01." + "a" * 300),
    "id twin": beside("01.Week.fa"),
    "id cyrillic": beside("01.week.f\u0430"),
    "id zero width": beside("01.week\u200b"),
    "id proto": beside("__proto__"),
    "id line": beside("01.week\n"),
    "id digits": beside("\u0660\u0661.week"),
    "bad question": asked({"text": 1, "language": None}),
    "no text": asked({"language": "nb"}),
    "null question": asked(None),
    "text question": asked("Hva?"),
    "list question": asked(["Hva?"]),
    "surrogate question": asked({"text": "\ud800"}),
    "long question": asked({"text": "x" * 200_001}),
    "no language": asked({"text": "x", "language": 7}),
    "surrogate language": asked({"text": "x", "language": "\ud800"}),
}
FINE = (
    {
        f"text {name}": beside("01.text", [{**VERSION, "id": "you-6@1", "value": text}])
        for name, text in HOSTILE.items()
    }
    | {
        f"question {name}": file(questions=[{"text": text[:1000], "language": text[:1000]}])
        for name, text in HOSTILE.items()
    }
    | {
        "good": RAW,
        "bom": b"\xef\xbb\xbf" + RAW,
        "indented": json.dumps(GOOD, indent=4).encode(),
        "spaces around": b"\n  " + RAW + b"  \n",
        "unknown keys": file(note="x", more={"a": [1]}, answers={ID: [{**VERSION, "note": "x"}]}),
        "escaped": json.dumps(GOOD).encode(),
        "minified": json.dumps(GOOD, separators=(",", ":")).encode(),
        "turned round": json.dumps(dict(reversed(GOOD.items()))).encode(),
        "windows": json.dumps(GOOD, indent=1).replace("\n", "\r\n").encode(),
        "old mac": json.dumps(GOOD, indent=1).replace("\n", "\r").encode(),
        "other module": file(module="07"),
        "year 1": file(answers={ID: [{**VERSION, "at": "0001-01-01T00:00:00.000Z"}]}),
        "year 9999": file(answers={ID: [{**VERSION, "at": "9999-12-31T23:59:59.999Z"}]}),
        "no more": beside("01.none", []),
        "minus zero": beside("01.n", [{**VERSION, "value": -0.0}]),
        "edges": beside("01.n", [{**VERSION, "value": [1e308, 5e-324, 1, 1.0]}]),
        "many digits": beside("01.n", [{**VERSION, "value": 10**4000}]),
        "as deep as may be": beside("01.n", [{**VERSION, "value": deep(20)}]),
        "constructor": beside(
            "01.n", [{**VERSION, "value": {"__proto__": {"x": 1}, "constructor": "x", "": None}}]
        ),
        "twins": beside("01.n", [{**VERSION, "value": "a"}, {**VERSION, "value": "b"}]),
        "itself": beside("01.n", [{**VERSION, "replaces": ["you-5@1"]}]),
        "nothing there": beside("01.n", [{**VERSION, "replaces": ["x-1@1"]}]),
        "ring": beside(
            "01.n",
            [
                {**VERSION, "replaces": ["b-1@1"]},
                {**VERSION, "id": "b-1@1", "replaces": ["you-5@1"]},
            ],
        ),
        "last edit": beside("01.n", [{**VERSION, "id": "you-5@999999999"}]),
        "earlier page": beside("01.n", [{**VERSION, "earlier": ["p:1"]}]),
        "no source": file(
            answers={ID: [{k: v for k, v in VERSION.items() if k not in ("source", "asked")}]}
        ),
        "one question twice": asked(GOOD["questions"][0]),
        "question unused": asked({"text": "x"}),
    }
)
ALL = {**CORRUPT, **DAMAGED, **FINE, **NEWER}
