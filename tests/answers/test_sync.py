"""Two laptops and a sync client that does everything sync clients do: no word is overwritten, both show the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import define, field
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spenningsfelt.answers import Answers, Version

DEVICES = ("one", "two")
IDS = ("01.a", "01.b", "02.a")


@define
class World:
    """Two folders, what has been saved, what is deleted, and every state that a file ever had."""

    place: Path
    saved: list[tuple[str, Version]] = field(factory=list)
    gone: set[str] = field(factory=set)
    past: dict[str, list[bytes]] = field(factory=dict)
    count: int = 0
    open: dict[str, Answers] = field(factory=dict)

    def folder(self, device: str) -> Path:
        """A laptop's folder."""
        return self.place / device

    def answers(self, device: str) -> Answers:
        """The course that has been open on a laptop all the time."""
        if device not in self.open:
            self.folder(device).mkdir(parents=True)
            self.open[device] = Answers(self.folder(device), device=device)
        return self.open[device]

    def save(self, device: str, answer_id: str, fresh: bool) -> None:
        """Write something that nobody has written before."""
        self.count += 1
        answers = Answers(self.folder(device), device=device) if fresh else self.answers(device)
        self.saved.append((answer_id, answers.save(answer_id, f"n{self.count}x")))
        self.remember()

    def remember(self) -> None:
        """Keep every state of every file, for a client that is late."""
        for device in DEVICES:
            for path in self.folder(device).glob("*.json"):
                states = self.past.setdefault(path.name, [])
                if path.read_bytes() not in states:
                    states.append(path.read_bytes())

    def arrive(self, device: str, choice: int, how: str) -> None:
        """A state of some file, new or old, arrives on a laptop: whole, half, or under another name."""
        names = sorted(self.past)
        if not names:
            return
        name = names[choice % len(names)]
        states = self.past[name]
        raw = states[choice // 7 % len(states)] if how in ("late", "copy") else states[-1]
        target = self.folder(device) / (
            name.replace(".json", f" (conflict {choice}).json") if how == "copy" else name
        )
        if f".{device}." in name and how != "copy" and not target.exists():
            return  # a client does not bring back what was removed where it was made; `copy` is one that does
        target.write_bytes(
            raw[: len(raw) // 2] if how == "half" and f".{device}." not in name else raw
        )

    def delete(self, device: str) -> None:
        """Delete everything that is on this laptop, be it in half a file, and what is older from the same laptop."""
        answers = self.answers(device)
        known = {v.id for i in answers.ids() for v in answers.history(i)}
        there = b"".join(p.read_bytes() for p in self.folder(device).iterdir())
        here = [v for _, v in self.saved if v.id in known or f'"id": "{v.id}"'.encode() in there]
        newest = {d: max((v.number for v in here if v.device == d), default=0) for d in DEVICES}
        self.gone |= {v.id for _, v in self.saved if v.number <= newest[v.device]}
        answers.delete()
        self.remember()

    def settle(self) -> None:
        """All files arrive everywhere, and each laptop saves once more, until nothing changes."""
        for turn in range(3):
            for here, there in (DEVICES, DEVICES[::-1]):
                for path in self.folder(there).glob(f"*.{here}*.json"):
                    path.unlink()
                for path in self.folder(here).glob("*.json"):
                    if f".{there}." not in path.name:
                        (self.folder(there) / path.name).write_bytes(path.read_bytes())
            for device in DEVICES:
                self.answers(device).save("09.last", f"{device} {turn}")


moves = st.one_of(
    st.tuples(st.just("save"), st.sampled_from(DEVICES), st.sampled_from(IDS), st.booleans()),
    st.tuples(
        st.just("arrive"),
        st.sampled_from(DEVICES),
        st.integers(0, 200),
        st.sampled_from(["now", "late", "half", "copy"]),
    ),
)
rare = st.tuples(st.just("delete"), st.sampled_from(DEVICES))


def play(place: Path, story: list[tuple[Any, ...]]) -> World:
    """Do all this in turn."""
    world = World(place)
    for device in DEVICES:
        world.answers(device)
    for what, *how in story:
        getattr(world, what)(*how)
        for device in DEVICES:
            world.answers(device).ids()  # the page is open and looks
    world.settle()
    return world


def check(world: World) -> None:
    """Everything saved is there on both, everything deleted on neither, and both show the same."""
    shown, odd = [], set()
    for device in DEVICES:
        for answers in (world.answers(device), Answers(world.folder(device))):
            found = {v.id: v.value for i in answers.ids() for v in answers.history(i)}
            for _, version in world.saved:
                assert (version.id in found) == (version.id not in world.gone), version
            # Half a file under another name stays; one that has come back over one's own is set aside.
            assert {p.code for p in answers.problems()} <= {"set-aside", "corrupt"}
            odd |= {p.file for p in answers.problems()}
            shown.append(
                {i: ([v.id for v in answers.conflicts(i)], answers.latest(i)) for i in IDS}
            )
    assert all(one == shown[0] for one in shown)
    words = b"".join(
        p.read_bytes() for d in DEVICES for p in world.folder(d).iterdir() if p.name not in odd
    )
    assert not any(f'"{v.value}"'.encode() in words for _, v in world.saved if v.id in world.gone)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(moves, max_size=14))
def test_nothing_is_overwritten(
    tmp_path_factory: pytest.TempPathFactory, story: list[tuple[Any, ...]]
) -> None:
    """Files that come late, half, twice, under other names, older than what is there: in the end all words are on both."""
    check(play(tmp_path_factory.mktemp("world"), story))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.one_of(moves, moves, moves, rare), max_size=14))
def test_with_deletions(
    tmp_path_factory: pytest.TempPathFactory, story: list[tuple[Any, ...]]
) -> None:
    """With deletions in between: what was there is gone on both and stays gone, what was written afterwards is there."""
    check(play(tmp_path_factory.mktemp("world"), story))


def test_half_a_file(tmp_path: Path) -> None:
    """While a file is only half there, one is told, what was read from it before is still shown, and no save is stopped."""
    one, two = Answers(tmp_path / "1", device="one"), Answers(tmp_path / "2", device="two")
    two.save("01.a", "from two")
    whole = (tmp_path / "2" / "01.two.json").read_bytes()
    one.save("01.b", "from one")
    target = tmp_path / "1" / "01.two.json"
    target.write_bytes(whole)
    assert one.ids() == ["01.a", "01.b"]
    for length in range(0, len(whole) - 2, 7):
        target.write_bytes(whole[:length])
        assert [p.code for p in one.problems()] == ["corrupt" if length else "not-downloaded"]
        assert one.latest("01.a").value == "from two"  # type: ignore[union-attr]
        one.save("01.b", f"{length}")
    target.write_bytes(whole)
    assert one.problems() == [] and len(one.history("01.a")) == 1


def test_the_leader_joins_what_was_written_apart(tmp_path: Path) -> None:
    """The same field on both, in the same minute: both are shown on both; the joined text replaces both on both."""
    place = World(tmp_path)
    for device in DEVICES:
        place.answers(device).save("01.a", f"from {device}")
    place.settle()
    for device in DEVICES:
        assert {v.value for v in place.answers(device).conflicts("01.a")} == {
            "from one",
            "from two",
        }
    seen = [v.id for v in place.answers("one").conflicts("01.a")]
    place.answers("one").save("01.a", "from one, from two", seen=seen)
    place.settle()
    for device in DEVICES:
        answers = place.answers(device)
        assert answers.conflicts("01.a") == []
        assert [v.value for v in answers.history("01.a")] == [
            "from one",
            "from two",
            "from one, from two",
        ]
