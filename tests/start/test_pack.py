"""`spenningsfelt pack`: a trainer's course in one zip file, and setting it up where there is no network."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from spenningsfelt.cli import run
from spenningsfelt.content import Course, data_folder
from spenningsfelt.pack import code, content, write

from tests.start.offline import network_is_gone, without_network
from tests.start.test_setup import CLOSED, WORDS, one_sentence
from tests.start.tree import LOCKS, REPOSITORY, Tree, wheel

SAID = Course(data_folder()).words("nb")["terminal"]
SECRET = "Kanarifuglen til naboen"
WORDS_OF_A_TRAINER = "Hver onsdag lager korpset vafler"
MODULE = "data/modules/04-ten-points-1/nb.md"


@pytest.fixture(scope="module")
def trainers(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """A trainer's course, with one tiny package to build on, other words, and much that is nobody else's business."""
    tree = Tree(tmp_path_factory.mktemp("trainer"))
    for name in ("data", "docs", "notebooks", "lib/setup_course", "lib/spenningsfelt"):
        left = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / name, tree.folder / name, ignore=left)
    for file in REPOSITORY.iterdir():
        if file.is_file():
            shutil.copy(file, tree.folder)
    for folder in (tree.home, tree.path):
        folder.mkdir()
    line = wheel(tree.wheels)
    for name in LOCKS:
        (tree.folder / name).write_text(line)
    (tree.folder / "lib/spenningsfelt/parts.py").write_text("import liten\n")
    words = tree.folder / MODULE
    changed = words.read_text("utf-8").replace(
        "Hver torsdag lager grendelaget middag", WORDS_OF_A_TRAINER
    )
    words.write_text(changed, "utf-8")
    for name in (
        "svar.json",
        ".git/config",
        ".venv/pyvenv.cfg",
        "Spenningsfeltet 2026-11-28/presses.jsonl",
        "data/.env",
        "data/svar æøå\n.json",
        "data/rom/presses.jsonl",
        "data/modules/04-ten-points-1/nb (kopi).md",
        "data/modules/utkast/nb.md",
        "notebooks/nb/mine-notater.ipynb",
        "lib/spenningsfelt/__pycache__/svar.pyc",
    ):
        (tree.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (tree.folder / name).write_text(SECRET, "utf-8")
    outside = tree.home / "outside"
    outside.mkdir()
    (outside / "nb.toml").write_text(f'secret = "{SECRET}"\n', "utf-8")
    (tree.folder / "data/scenes/p11.toml").symlink_to(outside / "nb.toml")
    (tree.folder / "data/scenes/more").symlink_to(outside)
    answered = next((tree.folder / "notebooks/nb").glob("00*"))
    answered.write_text(answered.read_text("utf-8").replace("# ", f"# {SECRET} ", 1), "utf-8")
    return tree


def pack(tree: Tree, out: Path, limit: int = 0, **more: str) -> subprocess.CompletedProcess[str]:
    """Type the command in a course; no file may grow beyond `limit` bytes, where one is given."""
    library = str(tree.folder / "lib")
    return subprocess.run(
        [sys.executable, "-m", "spenningsfelt", "pack", str(out)],
        env=tree.environment(PYTHONPATH=library, TMPDIR=str(tree.home), **more),
        preexec_fn=lambda: limit and resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        cwd=tree.home,
        text=True,
        encoding="utf-8",
        capture_output=True,
        check=False,
    )


@pytest.fixture(scope="module")
def packed(trainers: Tree) -> tuple[zipfile.ZipFile, str]:
    """The zip file, and what was said while it was made."""
    out = trainers.home / "Til lederne på øya"
    done = pack(trainers, out)
    assert done.returncode == 0, done.stdout + done.stderr
    return zipfile.ZipFile(out.with_name(out.name + ".zip")), done.stdout


def test_others_get_the_trainers_words_and_nobodys_secrets(
    packed: tuple[zipfile.ZipFile, str], trainers: Tree
) -> None:
    """The trainer's words are in `data/` and in the notebooks; answers, rooms, drafts and links out are nowhere."""
    file, said = packed
    texts = {
        name.partition("/")[2]: file.read(name).decode("utf-8", "replace")
        for name in file.namelist()
    }
    assert WORDS_OF_A_TRAINER in texts[MODULE]
    assert (
        sum(WORDS_OF_A_TRAINER in t for n, t in texts.items() if n.startswith("notebooks/nb/")) == 1
    )
    assert [
        name for name, text in texts.items() if SECRET in text or str(trainers.home.parent) in text
    ] == []
    assert {name.partition("/")[0] for name in file.namelist()} == {"spenningsfelt"}
    unused = SAID["pack-unused"].partition("{")[0]
    line = next(line for line in said.splitlines() if line.startswith(unused))
    assert "nb (kopi).md" in line and "data/modules/utkast/nb.md" in line and "data/rom" in line
    assert SAID["pack-elsewhere"].format(files="data/scenes/more, data/scenes/p11.toml") in said


def test_the_trainer_is_told_whom_it_is_for(packed: tuple[zipfile.ZipFile, str]) -> None:
    """The last three lines: which file, how large; for which system and Python; and what to say to those who get it."""
    written, fits, tell = packed[1].splitlines()[-3:]
    assert written.startswith("Skrevet: ") and written.endswith(" megabyte)")
    assert f"Python {sys.version_info[0]}.{sys.version_info[1]}." in fits and "Linux" in fits
    assert "Start her" in tell


def test_the_course_is_set_up_with_the_network_taken_away(
    packed: tuple[zipfile.ZipFile, str], tmp_path: Path
) -> None:
    """Unpacked in an unkind folder by somebody with an empty home and no network at all, it is set up from itself."""
    assert network_is_gone()
    tree = Tree(tmp_path)
    for folder in (tree.folder, tree.home, tree.path):
        folder.mkdir()
    packed[0].extractall(tree.folder)
    tree.folder = tree.folder / "spenningsfelt"
    tree.venv = tree.folder / ".venv"
    nowhere = tree.environment(PIP_NO_INDEX="", PIP_FIND_LINKS="")
    done = tree.run("setup", env=nowhere, preexec_fn=without_network)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[0] == WORDS["first-time-packed"]
    assert tree.installed() == "1.0"


def test_everything_the_course_has_is_packed() -> None:
    """No file below `data/` and `lib/spenningsfelt/` is one that `pack` does not know."""
    course = Course(data_folder())
    found = content(REPOSITORY, course.languages, [folder for _, folder in course.modules()])
    assert (found.unused, found.elsewhere) == ([], [])
    there = [f for f in (REPOSITORY / "lib/spenningsfelt").rglob("*") if f.is_file()]
    files = {f.relative_to(REPOSITORY).as_posix() for f in there if "__pycache__" not in f.parts}
    packed = {name for name in code(REPOSITORY) if name.startswith("lib/spenningsfelt/")}
    assert packed == files


def test_the_same_contents_make_the_same_bytes(tmp_path: Path) -> None:
    """Whoever packs, and whenever: the same file. Other contents have another date, so that no old cache is taken."""
    start, other = tmp_path / "a", tmp_path / "b"
    for file, mode in ((start, 0o600), (other, 0o755)):
        file.write_text("same")
        file.chmod(mode)
        os.utime(file, (mode, mode))
    write(tmp_path / "1.zip", "x", {"b": b"2", "Start her.command": start})
    write(tmp_path / "2.zip", "x", {"Start her.command": other, "b": b"2"})
    write(tmp_path / "3.zip", "x", {"Start her.command": other, "b": b"3"})
    one, two, three = ((tmp_path / f"{n}.zip").read_bytes() for n in (1, 2, 3))
    assert one == two != three
    first, last = (zipfile.ZipFile(tmp_path / f"{n}.zip").infolist() for n in (1, 3))
    assert [oct(entry.external_attr >> 16) for entry in first] == ["0o100755", "0o100644"]
    assert first[0].date_time != last[0].date_time


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("there.zip", "pack-there"),
        ("folder.zip", "reason-is-folder"),
        ("no/such/one.zip", "reason-no-folder"),
        (f"{REPOSITORY}/course.zip", "pack-inside"),
        (f"{REPOSITORY}/data/../kurs", "pack-inside"),
    ],
)
def test_where_the_file_cannot_be_is_one_sentence(
    name: str, key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that is taken, a folder, a folder that is not there, the course's own: said before anything is done."""
    (tmp_path / "there.zip").write_text("mine")
    (tmp_path / "folder.zip").mkdir()
    assert run(["pack", str(tmp_path / name)]) == 1
    out, err = capsys.readouterr()
    begins, _, ends = SAID[key].partition("{")
    assert out == "" and err.startswith(begins) and len(err.splitlines()) == 1
    assert (tmp_path / "there.zip").read_text() == "mine"


def test_what_stops_the_packing_leaves_nothing_behind(trainers: Tree) -> None:
    """A disk that fills up, and no network: one sentence each, no half zip file, and nothing left where it should lie."""
    out = trainers.home / "ny" / "kurs.zip"
    out.parent.mkdir()
    done = pack(trainers, out, limit=1_000_000)
    assert (done.returncode, done.stderr.splitlines()[1:]) == (1, [SAID["pack-full"]])
    done = pack(trainers, out, **CLOSED)
    assert (done.returncode, done.stderr.splitlines()[1:]) == (1, [WORDS["wheels-no-network"]])
    assert list(out.parent.iterdir()) == []


def test_content_with_a_fault_is_not_packed(trainers: Tree) -> None:
    """What `check` refuses, `pack` refuses: it says which file it is, and makes no zip file."""
    words, out = trainers.folder / MODULE.replace("nb.md", "nn.md"), trainers.home / "feil.zip"
    good = words.read_text("utf-8")
    words.write_text(good.replace("<!-- step ", "<!-- step another-", 1), "utf-8")
    done = pack(trainers, out)
    words.write_text(good, "utf-8")
    assert done.returncode == 1 and "04-ten-points-1/nn.md" in done.stderr
    assert not out.exists()


def beside(tree: Tree, python: str = "") -> Path:
    """Give a course a folder of packages, made for this Python or for another."""
    folder = tree.folder / "wheels"
    shutil.copytree(tree.wheels, folder)
    fits = "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path\n"
    fits += "from setup_course.sources import note; note(Path(sys.argv[2]))"
    subprocess.run([sys.executable, "-c", fits, tree.folder / "lib", folder], check=True)
    note = folder / "made-for.json"
    found = f"{sys.version_info[0]}.{sys.version_info[1]}"
    note.write_text(note.read_text().replace(f'"{found}"', f'"{python or found}"'))
    return folder


def test_packages_for_another_python(tree: Tree) -> None:
    """A zip file made with another Python: one sentence says which and which this is, and the network is tried."""
    beside(tree, python="3.2")
    done = tree.run("setup", env=tree.environment(**CLOSED))
    assert one_sentence(done, "no-network")
    first = done.stdout.splitlines()[0]
    assert first.startswith(WORDS["packed-for-others"].partition("{")[0])
    assert "Python 3.2," in first and f"Python 3.{sys.version_info[1]}." in first


def test_packages_that_came_to_harm(tree: Tree) -> None:
    """A package that differs from the locked one is not installed from the folder either: it is said, and fetched."""
    harmed = next(beside(tree).glob("*.whl"))
    harmed.write_bytes(harmed.read_bytes()[:-1] + b"x")
    done = tree.run("setup")
    assert done.returncode == 0, done.stderr
    assert WORDS["packed-failed"] in done.stdout
    assert tree.installed() == "1.0"
