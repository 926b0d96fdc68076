"""Copies of the course to spoil."""

from __future__ import annotations

import pickle
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.content import data_folder, files, module

from tests.content.guide import copied


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the course for one who spoils it."""
    return copied(tmp_path)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the content, to be spoilt."""
    return Path(shutil.copytree(data_folder(), tmp_path / "data"))


@pytest.fixture
def one(data: Path) -> Path:
    """The content with module 01 alone, to be spoilt: it is looked through in a moment."""
    for folder in (data / "modules").iterdir():
        if folder.name != "01-three-circles":
            shutil.rmtree(folder)
    return data


@pytest.fixture(autouse=True, scope="module")
def read_once() -> Iterator[None]:
    """Hundreds of courses are checked that differ in one file: a text that was TOML once is the same TOML again."""
    known: dict[str, bytes] = {}
    read = files.toml

    def remembered(text: str) -> dict[str, Any]:
        if text not in known:
            known[text] = pickle.dumps(read(text))
        table: dict[str, Any] = pickle.loads(known[text])  # one's own, to be changed
        return table

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "toml", remembered)
        patch.setattr(module, "toml", remembered)
        yield
