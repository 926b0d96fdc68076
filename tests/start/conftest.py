"""Small courses to set up."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.start.tree import Tree


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path / "new").fill()


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Tree, str]:
    """A course that has been set up once, and what was said meanwhile. Left as it is: others copy it."""
    tree = Tree(tmp_path_factory.mktemp("first")).fill()
    done = tree.run("setup")
    assert done.returncode == 0, done.stdout + done.stderr
    return tree, done.stdout


@pytest.fixture
def ready(first: tuple[Tree, str], tmp_path: Path) -> Tree:
    """A set-up course in a place of its own, where it was copied to."""
    shutil.copytree(first[0].home.parent, tmp_path / "copy", symlinks=True)
    return Tree(tmp_path / "copy")
