"""The map and the week as the page meets them: shown in a real kernel, spoken to, read back from disk."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import spenningsfelt
from attrs import define
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import start_new_kernel
from spenningsfelt.answers import Answers
from spenningsfelt.figures.geometry import REGIONS, geometry_json

HOSTILE = "<script>alert(1)</script>"
COURSE = (
    'languages.nb = "Bokmål"\npoints = []\n[[modules]]\nnumber = "01"\nfolder = "01-first"\nfiles.nb = "t"\n'
    + "".join(
        f'[regions.{r}]\ncircles = {list(r)}\nsource = "{"none" if r in ("F", "I") else "S2-01"}"\n'
        for r in REGIONS
    )
)
UI = (
    "in-report",
    "venn-title",
    "venn-description",
    "week-figure",
    "week-description",
    "week-approximate",
)
TEXTS = (
    '[modules.01]\ntitle = "T"\ngoal = "G"\n[ui]\ndecimal-sign = ","\nweek-region = "Felt"\nweek-hours = "Timer"\n'
    + "".join(f'{key} = "{key} {HOSTILE}"\n' for key in UI)
    + "".join(
        f'[circles.{c}]\nname = "Circle {c} {HOSTILE}"\nshort = "{c} {HOSTILE}"\n' for c in "FAI"
    )
    + "".join(
        f'[regions.{r}]\nname = "Region {r} {HOSTILE}"\nshort = "{r} {HOSTILE}"\ntext = "Text {r}"\nquestion = "Question {r}"\n'
        f'examples = ["Example {r}"]\n'
        for r in REGIONS
    )
)
STRUCTURE = 'minutes = 20\n[exercises.map]\nkind = "venn"\n[exercises.week]\nkind = "week"\n'
WORDS = (
    '```exercise map\ntitle = "Seven regions"\n```\n\n```exercise week\ntitle = "My week"\n```\n'
)
OPEN = """
import json, sys
from pathlib import Path
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.conversation import Conversation
from spenningsfelt.exercises.exercise import exercise
from spenningsfelt.exercises.widget import ExerciseWidget, PageCode
course = Course(Path({data!r}))
content = course.module("01", "nb")
context = Context(course, course.words("nb"), "01", Answers(Path({answers!r})))
shared = PageCode(context.ui)
def show(name):
    return ExerciseWidget(Conversation(exercise(context, content.exercises[name])), shared)
"""


@define
class Page:
    """The browser's end of a kernel with the course open in it."""

    client: BlockingKernelClient
    answers: Path
    comm: str = ""
    edits: int = 0

    def show(self, name: str) -> dict[str, Any]:
        """Show an exercise; the content it opens with."""
        opened = [
            m["content"]
            for m in self.run(f"shown = show({name!r})")
            if m["msg_type"] == "comm_open"
        ]
        self.comm, state = next(
            (o["comm_id"], o["data"]["state"])
            for o in opened
            if o["data"]["state"].get("_model_name") == "AnyModel"
        )
        content: dict[str, Any] = state["content"]
        return content

    def run(self, code: str) -> list[dict[str, Any]]:
        """Run a cell; everything it published."""
        return self._replies(self.client.execute(code))

    def printed(self, code: str) -> Any:
        """What a cell prints, as JSON."""
        return json.loads(
            "".join(m["content"]["text"] for m in self.run(code) if m["msg_type"] == "stream")
        )

    def send(self, content: Any) -> list[dict[str, Any]]:
        """Send a message to the exercise shown last; what it said back."""
        message = self.client.session.msg(
            "comm_msg", {"comm_id": self.comm, "data": {"method": "custom", "content": content}}
        )
        self.client.shell_channel.send(message)
        said = [
            m["content"]
            for m in self._replies(message["header"]["msg_id"])
            if m["msg_type"] == "comm_msg"
        ]
        return [
            m["data"]["content"]
            for m in said
            if m["comm_id"] == self.comm and m["data"].get("method") == "custom"
        ]

    def save(self, field: str, value: Any) -> list[dict[str, Any]]:
        """Save as the page does."""
        self.edits += 1
        return self.send(
            {"type": "save", "field": field, "value": value, "source": f"page123456:{self.edits}"}
        )

    def stored(self, field: str) -> Any:
        """The value on disk, read by another process than the one that saved it."""
        version = Answers(self.answers).latest(f"01.week.{field}")
        return version.value if version else None

    def _replies(self, asked: str) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = []
        while True:
            message = self.client.get_iopub_msg(timeout=120)
            if message["parent_header"].get("msg_id") != asked:
                continue
            assert message["msg_type"] != "error", message["content"]
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                return messages
            messages.append(message)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BlockingKernelClient]:
    """One kernel for this file; each test opens its own course in it."""
    home = tmp_path_factory.mktemp("kernel")
    own = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "SPENNINGSFELT_"))}
    lib = str(Path(spenningsfelt.__file__).parents[1])
    env = {**own, "PYTHONPATH": lib, "HOME": str(home), "IPYTHONDIR": str(home)}
    manager, client = start_new_kernel(kernel_name="python3", env=env, cwd=str(home))
    yield client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


@pytest.fixture
def page(client: BlockingKernelClient, tmp_path: Path) -> Page:
    """A small course whose names look like code, open in the kernel."""
    data, folder = tmp_path / "data", tmp_path / "data" / "modules" / "01-first"
    folder.mkdir(parents=True)
    (data / "texts").mkdir()
    files = {
        "course.toml": COURSE,
        "venn.json": geometry_json(),
        "texts/nb.toml": TEXTS,
        "modules/01-first/module.toml": STRUCTURE,
        "modules/01-first/nb.md": WORDS,
    }
    for name, text in files.items():
        (data / name).write_text(text, "utf-8")
    page = Page(client, tmp_path / "answers")
    page.run(OPEN.format(data=str(data), answers=str(page.answers)))
    return page


def marks(svg: str) -> int:
    """The whole marks in a drawing of the week; it must be well formed, and hold names as words only."""
    root = ElementTree.fromstring(
        f"<div>{svg}</div>"
    )  # a wide and a narrow one, where there are two
    assert "script" not in {e.tag.rpartition("}")[2] for e in root.iter()}
    return sum(e.get("class") == "hour fill-ink" for e in root.iter())


def test_showing_the_week_loads_no_plotting_library(page: Page) -> None:
    """The page opens without waiting for the library that only the approximate drawing needs."""
    loaded = "print(json.dumps(sorted({'matplotlib', 'matplotlib_venn', 'numpy', 'scipy'} & set(sys.modules))))"
    before = set(page.printed(loaded))  # the kernel itself may bring some
    page.show("map")
    page.show("week")
    assert not set(page.printed(loaded)) - before
    assert "matplotlib_venn" not in before


def test_the_week_is_drawn_from_what_is_saved(page: Page) -> None:
    """Each save is on disk before the page hears so, and the new drawing counts the pieces laid, four hours each."""
    assert marks(page.show("week")["figure"]) == 0
    said = page.save("fa", 24)
    assert [m["type"] for m in said] == ["saved", "figure"]
    assert page.stored("fa") == 24
    assert marks(said[1]["figure"]) == 6
    assert marks(page.save("fai", 10)[1]["figure"]) == 8
    assert marks(page.show("week")["figure"]) == 8
    assert marks(page.save("fa", None)[1]["figure"]) == 2


@pytest.mark.parametrize("value", [-1, 80.01, 1e300, True, "7", [7], {"a": 7}])
def test_hours_no_week_can_hold_are_refused(page: Page, value: Any) -> None:
    """What is no number of hours from 0 to 80 is refused in words, and the hours saved before stay."""
    page.show("week")
    page.save("a", 20)
    said = page.save("a", value)
    assert [(m["type"], m.get("reason")) for m in said] == [("failed", "bad-value")]
    assert page.stored("a") == 20


def test_the_approximate_drawing_comes_when_asked_for(page: Page) -> None:
    """The page gets the drawing it asks for, labelled as the texts say, and an empty one without hours."""
    page.show("week")
    assert page.send({"type": "proportional"}) == [{"type": "proportional", "figure": ""}]
    page.save("ai", 12)
    said = page.send({"type": "proportional"})
    assert [m["type"] for m in said] == ["proportional"]
    root = ElementTree.fromstring(said[0]["figure"])
    assert "week-approximate" in " ".join(root.itertext())
    assert "script" not in {e.tag.rpartition("}")[2] for e in root.iter()}


@pytest.mark.parametrize(
    "message", [{"type": "proportional2"}, {"type": ["proportional"]}, {}, [], "proportional", 7]
)
def test_a_message_that_means_nothing_changes_nothing(page: Page, message: Any) -> None:
    """Whatever a page sends, the week neither answers nor breaks."""
    page.show("week")
    assert page.send(message) == []
    assert page.save("f", 1)[0]["type"] == "saved"


def test_the_map_has_all_that_is_said_about_a_region(page: Page) -> None:
    """Each region comes with name, letters, text, question and examples, and whether the text is our own."""
    content = page.show("map")
    assert [r["id"] for r in content["regions"]] == list(REGIONS)
    assert [r["id"] for r in content["regions"] if r["ours"]] == ["F", "I"]
    assert content["regions"][3] == {
        "id": "FA",
        "circles": ["F", "A"],
        "ours": False,
        "name": f"Region FA {HOSTILE}",
        "text": "Text FA",
        "question": "Question FA",
        "examples": ["Example FA"],
    }
    assert set(content["circles"]) == set("FAI")
    marks(content["figure"])


def test_the_map_saves_nothing(page: Page) -> None:
    """Looking at the regions leaves no trace on disk."""
    page.show("map")
    assert page.save("f", 1) == []
    assert not list(page.answers.rglob("*.json"))


def test_the_map_can_be_read_on_paper(page: Page) -> None:
    """The reading version holds every region with its letters, text, example and question."""
    page.show("map")
    plain, html = page.printed(
        "r = shown.conversation.exercise.handout(); print(json.dumps([r.plain(), r.html()]))"
    )
    for region in REGIONS:
        assert f"({', '.join(region)})" in plain
        assert all(
            f"{what} {region}" in plain for what in ("Region", "Text", "Example", "Question")
        )
    assert "<script>" not in html
