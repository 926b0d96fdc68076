"""Scale, sort and recall: shown in a real kernel, spoken to as the page speaks to them, read back from disk."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import spenningsfelt
from attrs import define
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import start_new_kernel
from spenningsfelt.answers import Answers
from spenningsfelt.figures.geometry import geometry_json

SCRIPT = "<script>alert('x')</script>"
REGIONS = ("F", "A", "I", "FA", "FI", "AI", "FAI")

COURSE = """
points = ["p1", "p2", "p3"]
languages.nb = "Bokmål"
[[modules]]
number = "01"
folder = "01-first"
files.nb = "forste"
""" + "".join(f'[regions.{r}]\ncircles = {list(r)}\nsource = "S2-01"\n' for r in REGIONS)

TEXTS = (
    """
[ui]
in-report = "Ta med i rapporten"
scale-between = "Et sted imellom"
recall-mark = "Hvordan gikk det?"
recall-yes = "Husket"
recall-partly = "Delvis"
recall-no = "Ikke"
sort-choose = "Hvor hører denne hjemme?"
sort-situation = "Situasjon"
sort-says = "{n} av {of} i {fields} felt, {middle} i midten"
sort-nothing = "ingen"
week-region = "Felt"
venn-title = "Tre sirkler <b>"
venn-description = "Sju felt <b>"
[modules.01]
title = "Første"
goal = "Et mål."
"""
    + "".join(f'[regions.{r}]\nname = "Felt {r} <b>"\nshort = "{r} <b>"\n' for r in REGIONS)
    + "".join(f'[circles.{c}]\nshort = "Sirkel {c} <b>"\n' for c in "FAI")
)

ITEMS = "".join(
    f"""
[items.p{n}]
question = "Hvor langt er du med punkt {n}? <i>"
s1 = "Sjelden {n}"
s3 = "Noen ganger {n}"
s5 = "Nesten alltid {n}"
"""
    for n in (1, 2, 3)
)

STRUCTURE = """
minutes = 20
[exercises.before]
kind = "scale"
items = ["p1", "p2", "p3"]
[exercises.arena]
kind = "scale"
items = ["trust"]
report = false
[exercises.sort]
kind = "sort"
cards = ["s1", "s2"]
reasons = { s1 = ["A", "FA"], s2 = ["I", "FAI"] }
[exercises.recall]
kind = "recall"
cards = ["r1", "r2"]
"""

WORDS = f"""
## Prosa

```exercise before
title = "Hvor er du nå? {SCRIPT}"
intro = "Fem trinn. {SCRIPT}"
evidence_label = "Hva bygger du det på? {SCRIPT}"
{ITEMS}```

```exercise arena
title = "Arenaen"
[items.trust]
question = "Er det tillit her? {SCRIPT}"
s1 = "Nei {SCRIPT}"
s3 = "Delvis"
s5 = "Ja"
```

```exercise sort
title = "Hvor hører denne hjemme?"
after = "Slik leste vi det. Du kan ha like rett."
[cards.s1]
text = "Eldrerådet møtes {SCRIPT}"
reasons = ["Grunn nummer én", "Grunn nummer to"]
[cards.s2]
text = "Grendelaget rydder"
reasons = ["Grunn nummer tre", "Grunn nummer fire"]
```

```exercise recall
title = "Husker du?"
[cards.r1]
question = "Hvilke tre parter viser modellen? {SCRIPT}"
answer = "Fasitordene fra teksten"
[cards.r2]
question = "Hva er trolig mest ressursrikt?"
answer = "Midten av figuren"
```
"""


@define
class Shown:
    """An exercise as the browser has it: its comm and the state it was opened with."""

    comm: str
    state: dict[str, Any]


@define
class Page:
    """The browser's end of a kernel, with a module open in it."""

    client: BlockingKernelClient
    answers: Path
    edits: int = 0

    def run(self, code: str) -> list[dict[str, Any]]:
        """Run a cell; everything it published. An error in it is an error here."""
        return self._replies(self.client.execute(code))

    def show(self, name: str) -> Shown:
        """Show an exercise."""
        opened = [
            m["content"]
            for m in self.run(f"shown = module.show({name!r})")
            if m["msg_type"] == "comm_open"
        ]
        return next(
            Shown(o["comm_id"], o["data"]["state"])
            for o in opened
            if o["data"]["state"].get("_model_name") == "AnyModel"
        )

    def save(
        self, exercise: Shown, field: str, value: Any, seen: list[str] | None = None
    ) -> list[dict[str, Any]]:
        """Save as the page does; every comm message that came back, from any exercise."""
        self.edits += 1
        return self.send(
            exercise,
            {
                "type": "save",
                "field": field,
                "value": value,
                "source": f"page123456:{self.edits}",
                "seen": seen or [],
            },
        )

    def send(self, exercise: Shown, content: Any) -> list[dict[str, Any]]:
        """Send a custom message to an exercise."""
        data = {"comm_id": exercise.comm, "data": {"method": "custom", "content": content}}
        message = self.client.session.msg("comm_msg", data)
        self.client.shell_channel.send(message)
        replies = self._replies(message["header"]["msg_id"])
        return [m["content"] for m in replies if m["msg_type"] == "comm_msg"]

    def reading(self, name: str) -> tuple[str, str]:
        """The reading version of an exercise, as text and as HTML, made where the answers are within reach."""
        said = self.run(f"r = module.reading({name!r}); print(json.dumps([r.plain(), r.html()]))")
        plain, html = json.loads(
            "".join(m["content"]["text"] for m in said if m["msg_type"] == "stream")
        )
        return plain, html

    def stored(self, answer_id: str) -> Any:
        """The value on disk, read by another process than the one that saved it."""
        version = Answers(self.answers).latest(answer_id)
        return version.value if version else None

    def written(self) -> str:
        """Everything in the answers' folder, as text."""
        return "".join(p.read_text("utf-8") for p in sorted(self.answers.rglob("*.json")))

    def _replies(self, asked: str) -> list[dict[str, Any]]:
        messages = self._until_idle(asked)
        errors = [m["content"]["traceback"] for m in messages if m["msg_type"] == "error"]
        assert not errors, "\n".join(errors[0])
        return messages

    def _until_idle(self, asked: str) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = []
        while True:
            message = self.client.get_iopub_msg(timeout=120)
            if message["parent_header"].get("msg_id") != asked:
                continue
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                return messages
            messages.append(message)


def custom(replies: list[dict[str, Any]], exercise: Shown) -> list[dict[str, Any]]:
    """What an exercise said to its page."""
    return [
        r["data"]["content"]
        for r in replies
        if r["comm_id"] == exercise.comm and r["data"].get("method") == "custom"
    ]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BlockingKernelClient]:
    """One kernel for all tests of this file; each test opens its own module and folder in it."""
    home = tmp_path_factory.mktemp("kernel")
    lib = str(Path(spenningsfelt.__file__).parents[1])
    own = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "SPENNINGSFELT_"))}
    env = {**own, "PYTHONPATH": lib, "HOME": str(home), "IPYTHONDIR": str(home)}
    manager, client = start_new_kernel(kernel_name="python3", env=env, cwd=str(home))
    yield client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A small course with one module, whose words are hostile."""
    module = tmp_path / "data" / "modules" / "01-first"
    module.mkdir(parents=True)
    (tmp_path / "data" / "texts").mkdir()
    (tmp_path / "data" / "course.toml").write_text(COURSE, "utf-8")
    (tmp_path / "data" / "venn.json").write_text(geometry_json(), "utf-8")
    (tmp_path / "data" / "texts" / "nb.toml").write_text(TEXTS, "utf-8")
    (module / "module.toml").write_text(STRUCTURE, "utf-8")
    (module / "nb.md").write_text(WORDS, "utf-8")
    return tmp_path / "data"


@pytest.fixture
def page(client: BlockingKernelClient, data: Path, tmp_path: Path) -> Page:
    """The module open in the kernel, with an empty answers' folder."""
    answers = tmp_path / "answers"
    opened = Page(client, answers)
    opened.run(f"""
import json, os
from pathlib import Path
from spenningsfelt.content import Course
from spenningsfelt.module import Module
os.environ["SPENNINGSFELT_ANSWERS"] = {str(answers)!r}
module = Module("01", "nb", Course(Path({str(data)!r})))
""")
    return opened


def test_a_step_and_its_evidence_are_on_disk_when_the_page_says_so(page: Page) -> None:
    """When the page says «Lagret», my step and what I build it on are in the file."""
    scale = page.show("before")
    (said,) = custom(page.save(scale, "p2", 4), scale)
    assert (said["type"], said["value"], page.stored("01.before.p2")) == ("saved", 4, 4)
    (said,) = custom(page.save(scale, "p2-why", "Personalmøtet i går"), scale)
    assert (said["type"], page.stored("01.before.p2-why")) == ("saved", "Personalmøtet i går")
    assert "Hvor langt er du med punkt 2?" in page.written()


def test_a_step_can_be_taken_back(page: Page) -> None:
    """I can clear a step I have set."""
    scale = page.show("before")
    (said,) = custom(page.save(scale, "p1", 5), scale)
    (said,) = custom(page.save(scale, "p1", None, said["seen"]), scale)
    assert (said["type"], said["value"]) == ("saved", None)
    assert page.stored("01.before.p1") is None


def test_a_scale_without_evidence_asks_for_none(page: Page) -> None:
    """Where the course asks for a step only, nothing else is asked or saved."""
    scale = page.show("arena")
    assert list(scale.state["answers"]) == ["trust"]
    assert page.save(scale, "trust-why", "noe") == []
    assert page.written() == ""


@pytest.mark.parametrize(
    ("exercise", "field", "value", "reason"),
    [
        *[("before", "p1", v, "bad-value") for v in (0, 6, -1, 2.5, "3", True, [3], {"step": 3})],
        ("before", "p1-why", 3, "bad-value"),
        ("before", "p1-why", "a" * 20_001, "too-long"),
        *[("sort", "s1", v, "bad-value") for v in ("", "AF", "fa", "X", 1, ["A"], True)],
        ("recall", "r1", ["ord"], "bad-value"),
        ("recall", "r1", "a" * 20_001, "too-long"),
        *[("recall", "report", v, "bad-value") for v in ("ja", 1, [])],
    ],
)
def test_what_a_field_cannot_hold_is_refused(
    page: Page, exercise: str, field: str, value: Any, reason: str
) -> None:
    """A value the field cannot hold is answered with «Ikke lagret» and its reason, and nothing is written."""
    shown = page.show(exercise)
    (said,) = custom(page.save(shown, field, value), shown)
    assert (said["type"], said["field"], said["reason"]) == ("failed", field, reason)
    assert page.written() == ""


@pytest.mark.parametrize("field", ["p9", "s3", "../p1", "", None, 1, ["p1"], {}])
def test_a_field_the_exercise_does_not_have_is_ignored(page: Page, field: Any) -> None:
    """Nothing can be saved in a field that is not on the page, and asking for it breaks nothing."""
    for name in ("before", "sort", "recall"):
        assert page.save(page.show(name), field, "A") == []
    assert page.written() == ""


def test_the_steps_between_the_anchors_say_that_they_are_between(page: Page) -> None:
    """Steps 1, 3 and 5 are described; 2 and 4 say that they lie between."""
    between = "Et sted imellom"
    item = page.show("before").state["content"]["items"][0]
    assert item["steps"] == ["Sjelden 1", between, "Noen ganger 1", between, "Nesten alltid 1"]


def test_a_card_can_be_placed_and_moved(page: Page) -> None:
    """I can place a card, change my mind, and take it back; the last is what counts, all is on disk, and then its mark
    is where I put it."""
    sort = page.show("sort")
    seen: list[str] = []
    for region in ("FAI", "A", None):
        said, drawn = custom(page.save(sort, "s1", region, seen), sort)
        assert (said["type"], said["value"], page.stored("01.sort.s1")) == ("saved", region, region)
        assert drawn["type"] == "figure"
        put = re.findall(r'data-mark="(\w+)" data-in="(\w+)"', drawn["figure"])
        assert set(put) == ({("s1", region)} if region else set())
        assert [row[1] for row in drawn["table"][1:]] == ([f"Felt {region} <b>"] if region else [])
        seen = said["seen"]
    assert page.stored("01.sort.s2") is None


def test_each_card_has_two_reasons_with_their_regions_and_no_key(page: Page) -> None:
    """Whatever I choose, I get the same two reasons: nothing is counted right or wrong."""
    content = page.show("sort").state["content"]
    assert [(r["id"], r["text"]) for r in content["cards"][0]["reasons"]] == [
        ("A", "Grunn nummer én"),
        ("FA", "Grunn nummer to"),
    ]
    assert [r["id"] for r in content["regions"]] == list(REGIONS)
    assert content["after"] == "Slik leste vi det. Du kan ha like rett."
    assert set(content["cards"][0]) == {"id", "title", "text", "reasons"}


def test_my_own_words_on_a_recall_card_are_saved(page: Page) -> None:
    """What I remember is kept in my own words, and is there when I come back."""
    recall = page.show("recall")
    (said,) = custom(page.save(recall, "r2", "Det i midten"), recall)
    assert (said["type"], page.stored("01.recall.r2")) == ("saved", "Det i midten")
    assert page.show("recall").state["answers"]["r2"]["value"] == "Det i midten"
    assert page.stored("01.recall.r1") is None


def test_i_decide_what_goes_in_the_report(page: Page) -> None:
    """Everything goes in the report until I take it out; what the course keeps out has no tick."""
    for name in ("before", "sort", "recall"):
        shown = page.show(name)
        assert shown.state["answers"]["report"]["value"] is None
        (said,) = custom(page.save(shown, "report", False), shown)
        assert (said["type"], page.stored(f"01.{name}.report")) == ("saved", False)
    assert "report" not in page.show("arena").state["answers"]


@pytest.mark.parametrize(
    ("exercise", "field", "answer"),
    [("before", "p1-why", "Hemmelig ord"), ("sort", "s1", "FAI"), ("recall", "r1", "Hemmelig ord")],
)
def test_the_reading_version_never_holds_an_answer(
    page: Page, exercise: str, field: str, answer: str
) -> None:
    """The text in the notebook is the same before and after I have answered."""
    before = page.reading(exercise)
    shown = page.show(exercise)
    said = custom(page.save(shown, field, answer), shown)[0]
    assert said["type"] == "saved"
    assert page.reading(exercise) == before
    (cell,) = [m["content"]["data"] for m in page.run("shown") if m["msg_type"] == "execute_result"]
    assert (cell["text/plain"], cell["text/html"]) == before
    assert "Hemmelig ord" not in cell["text/plain"] + cell["text/html"]


def test_the_reading_version_asks_every_question(page: Page) -> None:
    """On paper I find every question and what one can choose among, but not our reasons and answers."""
    scale = page.reading("before")[0]
    for n in (1, 2, 3):
        assert f"Hvor langt er du med punkt {n}?" in scale
        assert (
            f"1: Sjelden {n}" in scale
            and f"3: Noen ganger {n}" in scale
            and f"5: Nesten alltid {n}" in scale
        )
    assert "2: Et sted imellom" in scale and "Hva bygger du det på?" in scale
    sort = page.reading("sort")[0]
    assert "Eldrerådet møtes" in sort and "Grendelaget rydder" in sort and "Felt FAI" in sort
    assert "Grunn" not in sort and "like rett" not in sort
    recall = page.reading("recall")[0]
    assert "Hvilke tre parter" in recall and "ressursrikt" in recall
    assert "Fasitordene" not in recall and "Midten" not in recall


@pytest.mark.parametrize("exercise", ["before", "arena", "sort", "recall"])
def test_words_are_only_words(page: Page, exercise: str) -> None:
    """Whatever a trainer writes in a text is shown as text, never run or drawn."""
    _, html = page.reading(exercise)
    assert "&lt;script&gt;" in html
    for tag in ("<script", "<b>", "<i>"):
        assert tag not in html
