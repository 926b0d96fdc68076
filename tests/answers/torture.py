"""Faults for as long as one likes: `python -m tests.answers.torture [times]`; prints what was tried.

Everything here stops at the first lost answer. The ordinary tests try the same for a shorter while.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from pytest import MonkeyPatch
from spenningsfelt.answers import Answers, Question

from tests.answers import test_crash, test_sync
from tests.answers.child import start
from tests.answers.killing import kill

KILLS = 300  # of each sort
STORIES = 400
MODULES = [f"{n:02}" for n in range(11)]
FIELDS = 8
VERSIONS = 20
SIZES = {"10 KB": 10_000, "200 KB": 200_000, "2 MB": 2_000_000}
SAVES = 100
ASKED = Question("Hva gjorde du i forrige uke?", "nb")


def kills(place: Path, times: float) -> str:
    """A process that saves is killed; then one that also deletes everything now and then."""
    plain = kill(place / "plain", round(KILLS * times), deletes=False, seed=random.randrange(10**6))
    mixed = kill(place / "mixed", round(KILLS * times), deletes=True, seed=random.randrange(10**6))
    return f"{2 * round(KILLS * times)} kill -9, {plain + mixed} answers said to be saved, 0 lost, no deleted one back"


def writers(place: Path, times: float) -> str:
    """Four writers on one folder, two with the same device; one of them is killed, and another takes its place."""
    program = """
        n = 0
        while True:
            n += 1
            i = f"01.w{sys.argv[3]}.n{n % 50}"
            answers = Answers(folder, device=sys.argv[2])
            answers.save(i, n)
            os.write(1, f"{i} {n}\\n".encode())
        """
    chance, said, killed = random.Random(), dict[str, int](), 0
    for round_ in range(round(10 * times)):
        group = [
            start(program, place, device, f"{round_}{device}{n}")
            for n, device in enumerate(("me", "me", "you", "they"))
        ]
        time.sleep(0.5 + chance.random())
        for process in group:
            os.kill(process.pid, signal.SIGKILL)
            killed += 1
            for line in process.communicate()[0].splitlines():
                answer_id, number = line.split()
                said[answer_id] = int(number)
        answers = Answers(place)
        assert answers.problems() == []
        for answer_id, number in said.items():
            found = answers.latest(answer_id)
            assert found is not None and found.value >= number
    return (
        f"{killed} kills of four writers at once on one folder: every answer of all of them there"
    )


def crashes(place: Path, times: float) -> str:
    """Random work, and every state that a power cut at any moment of it could leave."""
    count = 0
    for turn in range(round(6 * times)):
        chance = random.Random()

        def work(
            answers: Callable[[], Answers],
            said: Callable[..., None],
            chance: random.Random = chance,
        ) -> None:
            process = answers()
            for n in range(25):
                what = chance.random()
                if what < 0.1:
                    said("deleting")
                    process.delete()
                    said("deleted")
                elif what < 0.2:
                    process = answers()
                else:
                    answer_id, words = (
                        f"0{chance.randrange(3)}.a",
                        f"n{n}x " + "ord " * chance.randrange(20),
                    )
                    process.save(answer_id, words)
                    said("saved", answer_id, words)

        disk = place / f"disk{turn}"
        with MonkeyPatch.context() as patch:
            log = test_crash.record(disk, patch, work)
        states = place / f"states{turn}"
        states.mkdir()
        count += test_crash.check(log, states)
    return f"{count} different crash states loaded, 0 answers lost"


def stories(place: Path, times: float) -> str:
    """Two laptops and a sync client, at random: late, half, twice, renamed, and deletions."""
    saves = 0
    for turn in range(round(STORIES * times)):
        chance = random.Random(turn)
        story: list[tuple[Any, ...]] = []
        for _ in range(chance.randrange(40)):
            what = chance.random()
            device = chance.choice(test_sync.DEVICES)
            if what < 0.45:
                story.append(("save", device, chance.choice(test_sync.IDS), chance.random() < 0.3))
            elif what < 0.95:
                story.append(
                    (
                        "arrive",
                        device,
                        chance.randrange(300),
                        chance.choice(["now", "late", "half", "copy"]),
                    )
                )
            else:
                story.append(("delete", device))
        world = test_sync.play(place / str(turn), story)
        try:
            test_sync.check(world)
        except AssertionError:
            print(story)
            raise
        saves += len(world.saved)
    return f"{round(STORIES * times)} stories of two laptops, {saves} saves: all there on both, or deleted on both"


def course(place: Path, times: float) -> str:
    """Two devices, eleven modules, twenty versions a field, one lagging copy, one deletion."""
    one, two = Answers(place / "1", device="one"), Answers(place / "2", device="two")
    spent: list[float] = []
    last: dict[str, str] = {}
    lagging: dict[str, bytes] = {}
    for version in range(VERSIONS):
        for module in MODULES:
            for field in range(FIELDS):
                for name, answers in (("one", one), ("two", two)):
                    words = f"{name} v{version}x " + "et svar på to linjer " * 5
                    begun = time.perf_counter()
                    answers.save(
                        f"{module}.e.f{field}",
                        words,
                        ASKED,
                        seen=[v.id for v in _own(answers, module, field, name)],
                    )
                    spent.append(time.perf_counter() - begun)
                    last[f"{module}.e.f{field} {name}"] = words
        if version == 7:
            lagging = {p.name: p.read_bytes() for p in (place / "2").glob("*.json")}
        if version % 3 == 0:
            _exchange(place)
    for name, raw in lagging.items():
        (place / "1" / name.replace(".json", " (old copy).json")).write_bytes(raw)
    _exchange(place)
    for answers in (one, two, Answers(place / "1"), Answers(place / "2")):
        assert len(answers.ids()) == len(MODULES) * FIELDS
        for answer_id in answers.ids():
            assert {
                f"{answer_id} {v.value.split()[0]}": v.value for v in answers.conflicts(answer_id)
            } == {k: v for k, v in last.items() if k.startswith(answer_id + " ")}
            assert len(answers.history(answer_id)) == 2 * VERSIONS
    size = sum(p.stat().st_size for p in (place / "1").iterdir())
    begun = time.perf_counter()
    one.delete()
    took = time.perf_counter() - begun
    new = one.save("05.e.f0", "nytt etterpå")
    (place / "2" / "deleted.one.json").write_bytes((place / "1" / "deleted.one.json").read_bytes())
    for name, raw in lagging.items():  # the lagging copy comes once more
        (place / "1" / name).write_bytes(raw)
    assert two.ids() == [] and one.history("05.e.f0") == [new] and one.ids() == ["05.e.f0"]
    two.save("06.e.f0", "nytt på den andre")
    one.save("05.e.f1", "og mer")
    for folder in ("1", "2"):
        assert not any(b"et svar" in p.read_bytes() for p in (place / folder).iterdir())
    return (
        f"two devices x {len(MODULES)} modules x {FIELDS} fields x {VERSIONS} versions, a lagging copy, a deletion: "
        f"{len(spent)} saves, p50 {_ms(median(spent))}, p99 {_ms(quantiles(spent, n=100)[98])}; "
        f"{size / 1e6:.1f} MB on each; deleting all of it {_ms(took)}; nothing lost, nothing back"
    )


def _own(answers: Answers, module: str, field: int, device: str) -> list[Any]:
    return [v for v in answers.history(f"{module}.e.f{field}") if v.device == device][-1:]


def _exchange(place: Path) -> None:
    for here, there, name in (("1", "2", "one"), ("2", "1", "two")):
        for path in (place / here).glob(f"*.{name}*.json"):
            (place / there / path.name).write_bytes(path.read_bytes())


def times_of(place: Path, times: float) -> str:
    """What a save takes with so much in the module, against a bare write, fsync, replace and fsync of the folder."""
    lines = []
    for name, size in SIZES.items():
        answers = Answers(place / name, device="me")
        stored = 0
        while stored < size:  # in texts of 150 letters
            answers.save(f"01.f{stored // 300}", "ord " * 37, ASKED)
            stored += 300
        files = list((place / name).glob("01.*.json"))
        newest = max(files, key=lambda p: p.stat().st_mtime_ns)
        ours, bare = [], []
        for n in range(SAVES):
            raw = newest.read_bytes()
            begun = time.perf_counter()
            _bare(place, raw)
            middle = time.perf_counter()
            answers.save(f"01.f{n % 30}", f"n{n}x", ASKED)
            bare.append(middle - begun)
            ours.append(time.perf_counter() - middle)
        lines.append(
            f"    {name:>6} stored in {len(files)} file(s), the written one {len(raw) // 1000:>4} KB: save p50 {_ms(median(ours))}, "
            f"p99 {_ms(quantiles(ours, n=100)[98])}; bare p50 {_ms(median(bare))}; "
            f"{median(o / b for o, b in zip(ours, bare, strict=True)):.2f}x"
        )
    return "save times\n" + "\n".join(lines)


def _bare(folder: Path, data: bytes) -> None:
    descriptor = os.open(folder / "bare.tmp", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(descriptor, data)
    os.fsync(descriptor)
    os.close(descriptor)
    os.replace(folder / "bare.tmp", folder / "bare")
    descriptor = os.open(folder, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.2f} ms"


def main() -> None:
    """Everything, or some of it, `times` times as long."""
    parts = {p.__name__: p for p in (times_of, course, kills, writers, crashes, stories)}
    parser = argparse.ArgumentParser(prog="torture", description=main.__doc__)
    parser.add_argument("times", type=float, nargs="?", default=1.0, help="0.1 is a tenth")
    parser.add_argument("--only", nargs="+", choices=parts, default=list(parts))
    chosen = parser.parse_args()
    state = tempfile.TemporaryDirectory()
    os.environ["XDG_STATE_HOME"] = state.name  # no trace among the user's own
    for part in (parts[name] for name in chosen.only):
        begun = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            said = part(Path(folder), chosen.times)
        print(f"{part.__name__}, {time.perf_counter() - begun:.0f} s: {said}", flush=True)


if __name__ == "__main__":
    main()
