"""What CONTRIBUTING.md promises a trainer: the worked example works, and each mistake gets the sentence it shows."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.course import REPOSITORY

GUIDE = (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8")
ONE = "data/modules/01-three-circles"
#: A mistake as the guide words it: (file, what stood there, what was written instead).
MISTAKES = {
    "A misspelt key": (f"{ONE}/module.toml", "minutes = 20", "minuts = 20"),
    "A forgotten title": (f"{ONE}/nb.md", 'title = "Sju felt"\n', ""),
    "A kind that does not exist": (f"{ONE}/module.toml", 'kind = "week"', 'kind = "weak"'),
    "A region that does not exist": (
        f"{ONE}/module.toml",
        's1 = ["AI", "FAI"]',
        's1 = ["AI", "AF"]',
    ),
    "The same exercise twice": (
        f"{ONE}/nb.md",
        "```exercise takeaway",
        '```exercise venn\ntitle = "Igjen"\n```\n\n```exercise takeaway',
    ),
    "A fence not closed": (f"{ONE}/nb.md", "```\n\nTo av feltene", "\nTo av feltene"),
    "A name in braces misspelt": (f"{ONE}/nb.md", "Tenk på et møte", "Tenk på et møte i {regoin}"),
    "A tab before the fence": (f"{ONE}/nb.md", "```exercise week", "\t```exercise week"),
    "A quotation mark forgotten": (f"{ONE}/nb.md", 'title = "Sju felt"', 'title = "Sju felt'),
    "A field in one language only": (
        f"{ONE}/nn.md",
        "[fields.basis]\nlabel",
        "[fields.basics]\nlabel",
    ),
    "An item of the source that does not exist": (
        f"{ONE}/nb.md",
        "<!-- S2-28 -->",
        "<!-- S2-82 -->",
    ),
    "An empty role in the programme": (
        "data/programme.toml",
        'role = "kommunedirektør"',
        'role = ""',
    ),
}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the course for a trainer to work in."""
    for name in ("data", "notebooks", "lib"):
        shutil.copytree(
            REPOSITORY / name,
            tmp_path / name,
            ignore=shutil.ignore_patterns("node_modules", "__pycache__"),
        )
    return tmp_path


def spenningsfelt(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the copy, as a trainer does, in bokmål."""
    return subprocess.run(
        [sys.executable, "-m", "spenningsfelt", *arguments, "--language", "nb"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(checkout / "lib")},
        check=False,
    )


def example() -> dict[str, str]:
    """The worked example's blocks in the guide: by the file each is to be put in."""
    part = GUIDE.partition("## Add a reflection card")[2].partition("\n## ")[0]
    return dict(re.findall(r"`([\w.]+)`[^\n]*:\n\n~~~\w*\n(.*?)~~~", part, re.DOTALL))


def test_a_reflection_card_is_added_by_data_alone(checkout: Path) -> None:
    """The example in the guide, copied as it stands into the four files, passes the check and is in the notebooks."""
    blocks = example()
    assert set(blocks) == {"module.toml", "nb.md", "nn.md", "en.md"}
    for name, block in blocks.items():
        file = checkout / ONE / name
        text = file.read_text("utf-8")
        before = "[exercises.takeaway]" if name == "module.toml" else "```exercise takeaway"
        file.write_text(text.replace(before, f"{block}\n{before}"), "utf-8")
    done = spenningsfelt(checkout, "check")
    assert done.returncode == 0, done.stderr
    done = spenningsfelt(checkout, "build")
    assert done.returncode == 0, done.stderr
    for notebook in (checkout / "notebooks").glob("*/01-*.ipynb"):
        assert 'module.show(\\"neighbour\\")' in notebook.read_text("utf-8")


@pytest.mark.parametrize("what", MISTAKES)
def test_a_mistake_gets_the_sentence_the_guide_shows(checkout: Path, what: str) -> None:
    """The guide's table says what one did, and the very sentence one gets, with file and place."""
    file, right, wrong = MISTAKES[what]
    path = checkout / file
    text = path.read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), "utf-8")
    done = spenningsfelt(checkout, "check")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    shown = re.search(rf"^\| {re.escape(what)} \| `(.+?)` \|$", GUIDE, re.MULTILINE)
    assert shown, f"not in the guide:\n{done.stderr}"
    assert shown[1].replace("\\|", "|") in done.stderr.splitlines(), done.stderr


def test_the_programme_is_changed_in_one_place(checkout: Path) -> None:
    """Role, region, organisation, programme and closing question are changed in programme.toml alone, and are new everywhere."""
    file = checkout / "data/programme.toml"
    text = file.read_text("utf-8")
    assert text.count('region = "Møre og Romsdal"') == 3
    text = text.replace('region = "Møre og Romsdal"', 'region = "Indre Fjord"').replace(
        'roles = "kommunedirektørene"', 'roles = "enhetslederne"'
    )
    file.write_text(text, "utf-8")
    assert spenningsfelt(checkout, "build").returncode == 0
    module = next((checkout / "notebooks/nb").glob("09-*.ipynb")).read_text("utf-8")
    assert "Hva er hovedutfordringene for enhetslederne som ledere i Indre Fjord?" in module
    assert "hovedutfordringene for kommunedirektørene" not in module
