"""A half-day run live in a real browser: two windows, hands in the air, a laptop that stops in mid-round."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.course import REPOSITORY

DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Room:
    """`spenningsfelt room open`, as a trainer starts it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.desk, self.wall = folder, "", ""
        self.process: subprocess.Popen[str] | None = None

    def mark(self) -> str:
        """Which keys are this room's, once phones are on."""
        return str(json.loads((self.folder / "phones.json").read_text("utf-8"))["room"])

    def start(self) -> Room:
        """Open the room and wait until it says where."""
        keep = {
            k: v for k, v in os.environ.items() if not k.startswith(("SPENNINGSFELT_", "PYTHON"))
        }
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "spenningsfelt",
                "room",
                "open",
                str(self.folder),
                "--no-browser",
            ],
            env={
                **keep,
                "PYTHONPATH": str(REPOSITORY / "lib"),
                "SPENNINGSFELT_LANGUAGE": "nb",
            },
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert self.process.stdout
        said = "".join(self.process.stdout.readline() for _ in range(3))
        self.desk, self.wall = re.findall(r"http://127\.0\.0\.1:\d+/\S+", said)
        return self

    def stop(self, how: int = signal.SIGKILL) -> None:
        """The laptop loses its power."""
        assert self.process
        self.process.send_signal(how)
        self.process.wait(10)

    def told(self, screen: str) -> dict[str, Any]:
        """What the server tells a screen now."""
        with DIRECT.open(self.desk.removesuffix("desk") + f"news?of={screen}&seen=-1") as answer:
            return dict(json.load(answer)["shows"])

    def asked(self, path: str, body: Any = None, **headers: str) -> int:
        """How the server answers a request beside the desk's address."""
        url = (
            re.sub(r"[^/]+$", path, self.desk)
            if not path.startswith("/")
            else self.desk[: self.desk.index("/", 8)] + path
        )
        data = None if body is None else json.dumps(body).encode()
        try:
            with DIRECT.open(urllib.request.Request(url, data, headers), timeout=20) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A room, not set up yet."""
    room = Room(tmp_path_factory.mktemp("live") / "room").start()
    yield room
    room.stop()


class Screens:
    """The two windows, and what they must never do."""

    def __init__(self, browser: Browser, room: Room) -> None:
        self.context = browser.new_context(viewport={"width": 1280, "height": 800})
        self.abroad: list[str] = []
        self.errors: list[str] = []
        self.context.on(
            "request",
            lambda r: "//127.0.0.1:" in r.url or "data:" in r.url or self.abroad.append(r.url),
        )
        self.context.on("weberror", lambda e: self.errors.append(str(e.error)))
        self.context.on(
            "console", lambda m: "Content Security" in m.text and self.errors.append(m.text)
        )
        self.desk, self.wall = self.context.new_page(), self.context.new_page()
        self.wall.set_viewport_size({"width": 1920, "height": 1080})
        self.desk.goto(room.desk)
        self.wall.goto(room.wall)

    def on(self, face: str) -> None:
        """Go on with the one press there is, and wait until the wall has this face."""
        self.desk.keyboard.press("ArrowRight")
        self.shows(face)

    def shows(self, face: str) -> None:
        """The wall has come to this face."""
        expect(self.wall.locator(f".stage.{face}")).to_be_visible()

    def passes_axe(self, *pages: Page) -> None:
        """No fault that an automatic look can find."""
        for page in pages:
            found = Axe().run(page).response["violations"]
            assert [(v["id"], [n["html"][:90] for n in v["nodes"]]) for v in found] == []

    def close(self) -> None:
        """Nothing was asked of any other machine, and nothing went wrong unseen."""
        self.context.close()
        assert (self.abroad, self.errors) == ([], [])


def test_a_half_day_by_hands(room: Room, chromium: Browser) -> None:
    """Made, begun, a dilemma by hands from case to together by the keyboard alone, and a restart in mid-round."""
    screens = Screens(chromium, room)
    desk, wall = screens.desk, screens.wall
    expect(desk.locator(".maker aside")).to_contain_text("240 min, går opp")
    screens.passes_axe(desk)
    desk.get_by_role("button", name="Lag rommet").click()
    expect(desk.get_by_role("button", name="Begynn")).to_be_visible()
    screens.shows("cover")

    screens.on("timer")
    expect(wall.get_by_role("timer")).to_have_text(re.compile(r"1[45]:\d\d"))
    desk.get_by_role("navigation").get_by_role("button", name="Torsdagsmiddagen").click()
    screens.shows("case")
    screens.passes_axe(desk, wall)
    screens.on("timer")
    expect(wall.locator("h1")).to_have_text("Hva ville du faktisk ha gjort?")

    room.stop()
    expect(wall.get_by_text("Straks tilbake")).to_be_visible()
    expect(desk.get_by_role("alert")).to_be_visible()
    before = room.desk
    room.start()
    assert room.desk == before
    expect(desk.get_by_role("alert")).to_be_hidden()
    expect(desk.get_by_role("button", name="Gå videre")).to_be_visible()
    screens.shows("timer")
    desk.keyboard.press("t")
    expect(desk.get_by_role("button", name="T Pause")).to_be_visible()

    for out in ("Escape", "Enter"):
        desk.keyboard.press("?")
        keys = desk.get_by_role("dialog", name="Taster")
        expect(keys.get_by_role("heading", name="Taster")).to_be_visible()
        keys.get_by_role("button", name="Esc Lukk").focus()
        desk.keyboard.press(out)
        expect(desk.locator("dialog")).to_have_count(0)

    screens.on("case")
    desk.keyboard.press("h")
    for n in (7, 11, 6):
        desk.keyboard.type(str(n))
        desk.keyboard.press("Enter")
    expect(desk.locator(".go")).to_contain_text("Vis 7 – 11 – 6")
    assert "11" not in wall.locator("#room").inner_html()
    told = room.told("wall")
    assert (
        told["face"] == "case"
        and not {"svg", "table", "says"} & told.keys()
        and "11" not in str(told["ways"])
    )
    screens.on("picture")
    expect(wall.locator("h1")).to_have_text("Ingen av valgene fikk flertall")
    screens.passes_axe(desk, wall)

    wall.bring_to_front()
    wall.keyboard.press("s")
    expect(wall.get_by_role("table")).to_contain_text("11")
    wall.keyboard.press("s")
    wall.keyboard.press("b")
    expect(wall.locator(".black")).to_be_visible()
    wall.keyboard.press("PageDown")
    screens.shows("picture")
    wall.keyboard.press("PageDown")
    expect(wall.locator(".prompt")).to_contain_text("Hva er den beste grunnen til å velge c?")
    wall.keyboard.press("PageUp")
    expect(wall.locator(".prompt")).to_be_hidden()
    wall.set_viewport_size({"width": 1280, "height": 720})
    box = wall.locator(".stage").bounding_box()
    assert box and (round(box["width"]), round(box["height"])) == (1280, 720)
    desk.get_by_role("navigation").get_by_role("button", name="Utsjekk").click()
    expect(desk.locator(".go")).to_contain_text("Vis")
    desk.keyboard.press("ArrowRight")
    desk.get_by_role("button", name="Lukk rommet og slett").click()
    with desk.expect_download() as saved:
        desk.get_by_role("link", name="Lagre arket til gruppa").click()
    assert saved.value.suggested_filename == "Det vi gjør i fellesskap.pdf"
    assert saved.value.path().read_bytes().startswith(b"%PDF")
    screens.close()


def test_only_the_two_windows_are_let_in(room: Room) -> None:
    """No key, another name for this machine, another page, no press: refused. And no path leads to a file."""
    assert room.asked("news?of=wall&seen=-1") == 200
    assert (
        room.asked("/desk") == room.asked("/handout.pdf") == 404
        and room.asked("/0123456789abcdef/news?of=wall") == 404
    )
    assert room.asked("news?of=wall", Host="course.example") == 403
    assert room.asked("press", {"do": "next"}, Origin="http://course.example") == 403
    assert [
        room.asked("press", wrong) for wrong in ({"do": "fly"}, "x", {"do": "heads", "n": -1})
    ] == [400] * 3
    assert room.asked("news?of=room.json") == 404 and room.asked("../room.json") == 404
    assert room.asked("make", {"plan": "half"}) == 400
