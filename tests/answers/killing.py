"""Kill a process that saves, deletes and imports, again and again, and hold the folder against what it had said."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

from attrs import define, field
from spenningsfelt.answers import Answers

from tests.answers.child import start

WRITER = """
import random, signal

def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())  # short enough to be there whole or not at all

def work(turn):
    chance = random.Random(turn)
    answers = Answers(folder, device="me")
    for n in range(100_000):
        if deletes and chance.random() < 0.04:
            say("deleting")
            answers.delete()
            say("deleted")
        i = f"0{chance.randrange(3)}.f{n % 5}"
        answers.save(i, f"t{turn}x n{n}x " + "å" * (n * 37 % 3000))
        say("saved", i, turn, n)

deletes = sys.argv[2] == "1"
for line in sys.stdin:  # forked, because starting takes longer than a hundred saves
    child = os.fork()
    if child == 0:
        work(int(line))
    say("pid", child)
    os.waitpid(child, 0)
    say("dead")
"""


@define
class Said:
    """What was promised: by answer, every save; what has been deleted since; whether a deletion was under way."""

    saved: dict[str, list[tuple[int, int]]] = field(factory=dict)
    gone: set[tuple[int, int]] = field(factory=set)
    going: bool = False
    count: int = 0

    def hear(self, words: list[str]) -> None:
        """A line from the process."""
        self.going = words[0] == "deleting"
        if words[0] == "saved":
            self.saved.setdefault(words[1], []).append((int(words[2]), int(words[3])))
            self.count += 1
        elif words[0] == "deleted":
            self.gone |= {save for saves in self.saved.values() for save in saves}
            self.saved = {}

    def hold(self, answers: Answers) -> None:
        """Every saved text is there, whole, and no deleted one is."""
        found: dict[str, set[tuple[int, int]]] = {}
        for answer_id in answers.ids():
            for version in answers.history(answer_id):
                turn, n, rest = version.value.split(" ", 2)
                turn, n = turn[1:-1], n[1:-1]
                assert rest == "å" * (int(n) * 37 % 3000)
                found.setdefault(answer_id, set()).add((int(turn), int(n)))
        shown = {save for saves in found.values() for save in saves}
        if self.going and not shown & {save for saves in self.saved.values() for save in saves}:
            self.hear(["deleted"])  # killed in the middle: it is all there or all gone
        assert [p for p in answers.problems() if p.code != "deleted"] == []
        assert not shown & self.gone
        for answer_id, saves in self.saved.items():
            assert set(saves) <= found.get(answer_id, set())


def kill(folder: Path, times: int, *, deletes: bool, seed: int = 1, a_folder: int = 20) -> int:
    """Kill a process `times` times, in a new folder after every `a_folder`; the number of saves it had said."""
    chance = random.Random(seed)
    count = 0
    for first in range(0, times, a_folder):
        place = folder / str(first)
        said = Said()
        mother = start(WRITER, place, int(deletes))
        assert mother.stdin is not None and mother.stdout is not None
        for turn in range(first, min(first + a_folder, times)):
            mother.stdin.write(f"{turn}\n")
            mother.stdin.flush()
            wanted, heard, child, dead = chance.randrange(1, 25), 0, 0, False
            while not dead:
                words = mother.stdout.readline().split()
                heard += 1
                if words[0] == "pid":
                    child = int(words[1])
                elif words[0] == "dead":
                    dead = True
                else:
                    said.hear(words)
                if child and not dead and heard >= wanted:
                    time.sleep(chance.random() * 0.004)
                    os.kill(child, signal.SIGKILL)
                    wanted = 10**9
            said.hold(Answers(place))
        errors = mother.communicate()[1]
        assert not errors, errors
        Answers(place, device="me").save("09.after", "x")
        assert not [p for p in place.iterdir() if p.name.endswith(".tmp")]
        said.saved = {}
        count += said.count
    return count
