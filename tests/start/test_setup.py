from __future__ import annotations

import ctypes
import fcntl
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from setup_course import installer
from setup_course.places import LOCK

from tests.start.tree import PYTHON, Tree, wheel

WORDS = json.loads(
    (Path(__file__).parents[2] / "data" / "texts" / "start.json").read_text(encoding="utf-8")
)["nb"]
CLOSED = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_NO_INDEX": "", "PIP_FIND_LINKS": ""}
# Every process started and every connection made by Python is printed; what the interpreter does by itself is not.
WATCH = """
def watch(event, values):
    if event in ('subprocess.Popen', 'os.exec', 'os.posix_spawn', 'os.fork', 'os.system', 'socket.connect'):
        print('DID', event, file=sys.stderr)
sys.addaudithook(watch)
"""


def without_roots_power() -> None:
    """Let root meet write protection as others do: CAP_DAC_OVERRIDE leaves the bounding set (PR_CAPBSET_DROP)."""
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)


def small_files_only() -> None:
    """No file may grow beyond 100 kB: a disk that is full for one process."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))


def one_sentence(done: subprocess.CompletedProcess[str], key: str) -> bool:
    """Exit code 1, and the last line on stderr is that sentence and no traceback is near it."""
    lines = done.stderr.splitlines()
    return (
        done.returncode == 1 and len(lines) == 1 and lines[0].startswith(WORDS[key].split("{")[0])
    )


def test_the_first_time_says_what_it_does_and_how_long_it_took(first: tuple[Tree, str]) -> None:
    """The first set-up tells that it takes longer, names each stage with its seconds, and shows none of pip's words."""
    tree, said = first
    lines = said.splitlines()
    assert lines[0] == WORDS["first-time"]
    assert [line.split(" … ")[0].strip() for line in lines[1:5]] == [
        WORDS["stage-folder"],
        WORDS["stage-tools"],
        WORDS["stage-packages"],
        WORDS["stage-look"],
    ]
    assert all(line.split(" … ")[1].endswith(" s") for line in lines[1:5])
    assert len(lines) == 7, "one line a stage, when it is done, and how to open it"
    assert tree.installed() == "1.0"
    assert "Successfully installed liten-1.0" in (tree.venv / "setup.log").read_text(
        encoding="utf-8"
    )


def test_the_second_time_needs_no_network_and_starts_nothing(ready: Tree) -> None:
    """A second set-up starts no process, opens no connection, and is ready at once."""
    done = ready.run("setup", before=WATCH, env=ready.environment(**CLOSED))
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 1


def test_a_set_up_that_was_killed_is_done_again(ready: Tree) -> None:
    """A half-made .venv is thrown away and made anew, with whatever else was left in it."""
    (ready.venv / ".stamp").unlink()
    (ready.venv / "rest of something").mkdir()
    next(ready.venv.glob("lib/*/site-packages/liten.py")).unlink()
    done = ready.run("setup")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(WORDS["first-time"])
    assert ready.installed() == "1.0"
    assert not (ready.venv / "rest of something").exists()


def test_a_python_that_is_gone_is_noticed(ready: Tree) -> None:
    """When the Python below .venv has been removed from the machine, .venv is made anew on the one that runs."""
    (ready.venv / "bin" / "python").unlink()
    (ready.venv / "bin" / "python").symlink_to(ready.home / "gone")
    assert ready.run("setup").returncode == 0
    assert ready.installed() == "1.0"


def test_a_moved_course_works_without_the_network(ready: Tree) -> None:
    """After the folder has been moved or copied, the course and the commands in .venv work from the new place."""
    done = ready.run("answers", env=ready.environment(**CLOSED))
    assert done.returncode == 3, done.stderr
    assert str(ready.venv) in done.stdout
    assert subprocess.check_output([ready.venv / "bin" / "liten"], text=True) == "liten 1.0\n"


def test_new_versions_are_installed_over_the_old(ready: Tree) -> None:
    """A new download of the course with other locked versions brings .venv up to date."""
    (ready.folder / "requirements.lock").write_text(wheel(ready.wheels, "2.0"))
    done = ready.run("setup")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(WORDS["again"])
    assert ready.installed() == "2.0"


def test_an_update_without_network_leaves_what_was_there(ready: Tree) -> None:
    """When new versions cannot be fetched the user is told, and the next try goes on from what was installed."""
    (ready.folder / "requirements.lock").write_text(wheel(ready.wheels, "2.0"))
    assert one_sentence(ready.run("setup", env=ready.environment(**CLOSED)), "no-network")
    assert ready.installed() == "1.0"
    assert ready.run("setup").stdout.startswith(WORDS["again"])


def test_a_wrong_package_is_never_installed(ready: Tree) -> None:
    """A package that differs from the locked one by a byte is refused, and the user is shown where the details are."""
    line = wheel(ready.wheels, "2.0")
    (ready.folder / "requirements.lock").write_text(line)
    wheel(ready.wheels, "2.0", size=1)
    assert one_sentence(ready.run("setup"), "failed")
    assert ready.installed() == "1.0"


def test_no_network_the_first_time(tree: Tree) -> None:
    """Without a network the first time: one plain sentence, and the next try works."""
    assert one_sentence(tree.run("setup", env=tree.environment(**CLOSED)), "no-network")
    assert tree.run("setup").returncode == 0
    assert tree.installed() == "1.0"


def test_a_full_disk(tree: Tree) -> None:
    """A disk that fills up while packages are installed: one plain sentence."""
    assert one_sentence(tree.run("setup", preexec_fn=small_files_only), "disk-full")


def test_a_disk_that_is_too_small(tree: Tree) -> None:
    """When there is not room enough to begin with, nothing is fetched and the sentence has both numbers."""
    more_than_any_disk = (
        f"import sys; sys.path.insert(0, {str(tree.folder / 'lib')!r})\n"
        "import setup_course.install as i; i.ROOM['requirements.lock'] = 10 ** 12"
    )
    done = tree.run("setup", before=more_than_any_disk)
    assert one_sentence(done, "disk-small")
    assert str(10**12) in done.stderr
    assert WORDS["stage-folder"] not in done.stdout


def test_a_folder_where_one_may_not_write(tree: Tree) -> None:
    """In a write-protected folder the course is set up in the user's own data folder, and works from there."""
    tree.folder.chmod(0o555)
    done = tree.run("setup", preexec_fn=without_roots_power)
    tree.folder.chmod(0o755)
    assert done.returncode == 0, done.stderr
    assert not tree.venv.exists()
    done = tree.run("answers", env=tree.environment(**CLOSED))
    assert done.returncode == 3, done.stderr
    assert str(tree.home / "data" / "spenningsfelt") in done.stdout


def test_nowhere_to_write(tree: Tree) -> None:
    """When neither the course's folder nor the user's own can be written in, one sentence names both."""
    for folder in (tree.folder, tree.home):
        folder.chmod(0o555)
    done = tree.run("setup", preexec_fn=without_roots_power)
    for folder in (tree.folder, tree.home):
        folder.chmod(0o755)
    assert one_sentence(done, "not-writable")
    assert str(tree.folder) in done.stderr and str(tree.home) in done.stderr


def test_two_at_once_do_not_clash(tree: Tree) -> None:
    """Two starts at the same time: one sets up, the other waits for it, and both end well."""
    both = [
        subprocess.Popen(
            tree.command("setup"),
            env=tree.environment(),
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        for _ in range(2)
    ]
    said = [process.communicate(timeout=120)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum(WORDS["first-time"] in text for text in said) == 1
    assert tree.installed() == "1.0"


def test_control_c_is_quiet(tree: Tree) -> None:
    """Ctrl+C during the set-up ends it with code 130 and no traceback."""
    tree.venv.mkdir()
    with (tree.venv / LOCK).open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        process = subprocess.Popen(
            tree.command("setup"),
            env=tree.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert process.stdout and process.stdout.readline().strip() == WORDS["waiting"]
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=30)[1]
    assert process.returncode == 130
    assert said.strip() == ""


def test_settings_made_for_other_work_do_not_lead_it_astray(tree: Tree) -> None:
    """An active conda, `PIP_USER`, `PIP_TARGET`, `PYTHONPATH` and their like change nothing."""
    other = tree.home / "other"
    other.mkdir()
    (other / "spenningsfelt.py").write_text("raise SystemExit('the wrong one')")
    hostile = tree.environment(
        PIP_USER="1",
        PIP_REQUIRE_VIRTUALENV="1",
        PIP_TARGET=str(other),
        PYTHONPATH=str(other),
        VIRTUAL_ENV=str(other),
        CONDA_PREFIX=str(other),
        CONDA_DEFAULT_ENV="base",
        PIP_CONSTRAINT=str(other / "none.txt"),
    )
    done = tree.run("answers", env=hostile, cwd=other)
    assert done.returncode == 3, done.stderr
    assert tree.installed() == "1.0"


def test_a_uv_that_does_not_work_is_no_hindrance(tree: Tree) -> None:
    """When the uv on the machine fails, pip does the work and the user sees that another way is tried."""
    uv = tree.path / "uv"
    uv.write_text("#!/bin/sh\necho broken\nexit 2\n")
    uv.chmod(0o755)
    done = tree.run("setup")
    assert done.returncode == 0, done.stderr
    assert WORDS["stage-otherwise"] in done.stdout
    assert tree.installed() == "1.0"


def test_a_debian_python_without_its_venv_package(tree: Tree) -> None:
    """Where Python has neither pip nor ensurepip, the sentence has the very command that helps."""
    done = tree.run("setup", before="sys.modules['ensurepip'] = sys.modules['pip'] = None")
    assert one_sentence(done, "no-pip")
    assert f"sudo apt install python3.{sys.version_info[1]}-venv" in done.stderr


def part(ready: Tree) -> Path:
    """A file of the package that was installed."""
    return next(ready.venv.glob("lib/*/site-packages/liten.py"))


def test_what_went_missing_after_the_set_up_is_put_back_by_itself(ready: Tree) -> None:
    """A package that lost a file (a cleaner, an antivirus): the next start sees it, sets up again, and opens."""
    part(ready).unlink()
    done = ready.run("answers")
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stderr
    assert WORDS["first-time"] in done.stderr
    assert ready.installed() == "1.0"


def test_a_package_with_its_papers_and_no_contents_is_not_called_ready(ready: Tree) -> None:
    """Installers look at a package's papers alone: an update over a package that lacks files is made anew."""
    part(ready).write_text("")
    lock = ready.folder / "requirements.lock"
    lock.write_text("# other words, the same package\n" + lock.read_text())
    done = ready.run("setup")
    assert done.returncode == 0, done.stderr
    assert ready.installed() == "1.0"


def test_what_uv_left_half_made_is_not_taken_for_whole(tree: Tree) -> None:
    """When uv is stopped in the middle, pip begins with an empty folder instead of trusting what lies there."""
    uv = tree.path / "uv"
    half = "lib/python3.*/site-packages/liten-1.0.dist-info"
    uv.write_text(
        "#!/bin/sh\nfor d in .venv/lib/python3.*/site-packages; do :; done\n"
        'd=$(echo "$PWD"/lib/python3.*/site-packages)\nmkdir -p "$d/liten-1.0.dist-info"\n'
        "printf 'Metadata-Version: 2.1\\nName: liten\\nVersion: 1.0\\n' > \"$d/liten-1.0.dist-info/METADATA\"\n"
        "echo killed\nexit 9\n"
    )
    uv.chmod(0o755)
    done = tree.run("setup", env=tree.environment(PATH=f"{tree.path}:/usr/bin:/bin"))
    assert done.returncode == 0, done.stderr
    assert list(tree.venv.glob(half))
    assert tree.installed() == "1.0"


def test_what_can_not_be_made_whole_is_said_once(ready: Tree) -> None:
    """A part that cannot be opened however often it is installed: one sentence with where the log lies, no loop."""
    parts = ready.folder / "lib" / "spenningsfelt" / "parts.py"
    parts.write_text("import something_that_nobody_has\n")
    (ready.venv / ".stamp").unlink()
    assert one_sentence(ready.run("setup"), "incomplete")
    log = (ready.venv / "setup.log").read_text(encoding="utf-8")
    assert "something_that_nobody_has" in log


def test_a_course_that_lacks_a_part_for_good_says_so_without_a_loop(ready: Tree) -> None:
    """When everything is there and the course still cannot be opened, one sentence says where the log lies."""
    cli = ready.folder / "lib" / "spenningsfelt" / "cli.py"
    cli.write_text("import something_that_nobody_has\n")
    assert one_sentence(ready.run("answers"), "incomplete")


def test_a_program_that_may_not_run_here_is_named(ready: Tree) -> None:
    """Where a policy or the disk forbids the course's Python to run, the sentence names it."""
    python = ready.venv / "bin" / "python"
    program = python.resolve()
    python.unlink()
    shutil.copy(program, python)
    python.chmod(0o644)
    done = ready.run("answers")
    assert one_sentence(done, "forbidden")
    assert str(python) in done.stderr


def test_what_nobody_foresaw_is_one_sentence_and_a_log(ready: Tree) -> None:
    """An exception in the set-up itself: no traceback on the screen, all of it in a log of the user's own."""
    unforeseen = (
        f"sys.path.insert(0, {str(ready.folder / 'lib')!r})\n"
        "import setup_course.commands as c; c.prepare = None"
    )
    done = ready.run("setup", before=unforeseen)
    assert one_sentence(done, "mishap")
    log = ready.home / "data" / "spenningsfelt" / "mishap.log"
    assert str(log) in done.stderr and "TypeError" in log.read_text("utf-8")
    assert log.stat().st_mode & 0o077 == 0


def test_a_synced_folder_gets_no_thousands_of_small_files(tree: Tree) -> None:
    """Below OneDrive the course's Python lies in the user's own data folder, and not in what is synced."""
    done = tree.run("setup", env=tree.environment(OneDriveCommercial=str(tree.folder.parent)))
    assert done.returncode == 0, done.stderr
    assert not tree.venv.exists()


def test_no_home_folder_is_one_sentence(tree: Tree) -> None:
    """Where the system does not say where the user's home is, one sentence tells what to set."""
    nameless = "import os, pwd\ndef gone(*_): raise KeyError\npwd.getpwuid = gone\nos.environ.pop('HOME')\n"
    nameless += "os.environ.pop('XDG_DATA_HOME')\n"
    assert one_sentence(tree.run("setup", before=nameless), "no-home")


def test_an_environment_from_conda_is_used_as_it_is(tree: Tree) -> None:
    """In the conda environment of environment.yml, the course starts with conda's packages and makes no .venv."""
    conda = tree.home / "envs" / "spenningsfelt"
    subprocess.run([PYTHON, "-m", "venv", "--without-pip", conda], check=True)
    (conda / "conda-meta").mkdir()
    (next(conda.glob("lib/*/site-packages")) / "liten.py").write_text("")
    done = subprocess.run(
        [conda / "bin" / "python", tree.folder / "start.py", "check"],
        env=tree.environment(**CLOSED),
        text=True,
        encoding="utf-8",
        capture_output=True,
    )
    assert done.returncode == 3, done.stderr
    assert str(conda) in done.stdout
    assert not tree.venv.exists()
    (next(conda.glob("lib/*/site-packages")) / "liten.py").unlink()
    done = subprocess.run(done.args, env=tree.environment(**CLOSED), text=True, capture_output=True)
    assert one_sentence(done, "conda-incomplete"), "what conda keeps is conda's to mend"


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("OSError: [Errno 28] No space left on device", "disk-full"),
        ("error: client error (Connect)\n tcp connect error", "no-network"),
        (
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed",
            "not-trusted",
        ),
        ("invalid peer certificate: UnknownIssuer", "not-trusted"),
        ("certificate verify failed: certificate is not yet valid", "clock"),
        ("error: HTTP error 407 Proxy Authentication Required for url", "proxy"),
        ("Skipping page because the only supported Content-Types are", "proxy"),
        ("--hash=sha256:4074070403", "failed"),
        ("Failed building wheel for something", "failed"),
    ],
)
def test_what_installers_say_is_put_in_plain_words(said: str, key: str) -> None:
    """Full disk, no network and a network that replaces certificates are told apart from everything else."""
    assert any(sign in said for sign in installer.SIGNS.get(key, [""]))
    assert (
        next(
            (k for k, signs in installer.SIGNS.items() if any(sign in said for sign in signs)),
            "failed",
        )
        == key
    )
