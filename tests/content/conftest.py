"""Copies of the course to spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from spenningsfelt.content import data_folder

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
