"""The room's two screens, on this machine alone: a small server of its own, never JupyterLab's.

Who knows the address may press: it holds a random key, which no other site can guess and no page sends on.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, Template
from markupsafe import Markup
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError, RequestHandler

from spenningsfelt.font import FILE as FONT
from spenningsfelt.room.folder import RoomGone
from spenningsfelt.room.handout import handout_in
from spenningsfelt.room.live import Live

WAIT, STEP = 8.0, 0.1  # seconds that a page waits for news, and between looks meanwhile
LARGEST = 100_000  # bytes of a press
STATIC = Path(__file__).resolve().parents[1] / "static"
SCREENS = ("desk", "wall")
Paper = Callable[[Mapping[str, Any]], bytes]  # makes a PDF of what a group takes home
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; "
    "form-action 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Guarded(RequestHandler):
    """One request to a server of the room's, the screens' or the phones', from its own page at its own address."""

    headers: Mapping[str, str] = HEADERS

    def hosts(self) -> set[str]:
        """The names, with their port, that this server goes by."""
        raise NotImplementedError

    def set_default_headers(self) -> None:
        """Headers that shut out all but the page's own."""
        self.clear_header("Server")
        for name, value in self.headers.items():
            self.set_header(name, value)

    def prepare(self) -> None:
        """Refuse what was meant for another name: a page elsewhere may have pointed its own name at this machine."""
        own, origin = self.hosts(), self.request.headers.get("Origin")
        if self.request.host not in own or origin not in (None, *(f"http://{h}" for h in own)):
            raise HTTPError(403)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """A number, and nothing of how it came to it."""
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(str(status_code))

    def send_file(self, name: str) -> None:
        """Answer with a script, or with the font."""
        font = name == "font.woff2"
        self.set_header("Content-Type", "font/woff2" if font else "text/javascript")
        self.finish(_bytes(FONT if font else STATIC / name))


class _Asked(Guarded):
    def initialize(self, live: Live, port: Callable[[], int], paper: Paper) -> None:
        self.live, self.port, self.paper = live, port, paper

    def hosts(self) -> set[str]:
        return {f"{host}:{self.port()}" for host in ("127.0.0.1", "localhost")}

    def told(self) -> Any:
        """The request's JSON."""
        try:
            return json.loads(self.request.body)
        except (ValueError, RecursionError):
            raise HTTPError(400) from None


class _Page(_Asked):
    def get(self, name: str) -> None:
        """A screen's page, with its words."""
        words = self.live.words
        self.finish(page(name, self.live.language, words(f"window-{name}"), words.all()))


def page(name: str, language: str, title: str, words: Mapping[str, str]) -> str:
    """A page with the script of this name, and its words."""
    told = _safe(json.dumps(words, ensure_ascii=False))
    return _template().render(name=name, language=language, title=title, told=told)


@cache
def _bytes(file: Path) -> bytes:
    """A file that is sent, read once."""
    return file.read_bytes()


@cache
def _template() -> Template:
    """What every page is made of, read once."""
    templates = Environment(loader=PackageLoader("spenningsfelt.room"), autoescape=True)
    return templates.get_template("page.html")


def _safe(text: str) -> Markup:
    """JSON that cannot end the element that it stands in."""
    return Markup(text.replace("<", "\\u003c").replace("&", "\\u0026"))


class _News(_Asked):
    async def get(self) -> None:
        """What a screen shows, as soon as it is other than what the page has `seen`, or after a while as it is."""
        screen, seen = self.get_query_argument("of"), self.get_query_argument("seen", "-1")
        if screen not in SCREENS:
            raise HTTPError(404)
        waited = 0.0
        self.live.look()
        while str(self.live.version) == seen and waited < WAIT:
            await asyncio.sleep(STEP)
            waited += STEP
            self.live.look()
        self.finish({"seen": self.live.version, "shows": self.live.screen(screen)})

    def on_connection_close(self) -> None:
        """The page has gone; what it waited for is let go of at the next look."""


class _Press(_Asked):
    def post(self) -> None:
        """A press; 400 for what is none, 503 where it could not be kept."""
        self._do(self.live.press)

    def _do(self, what: Callable[[object], None]) -> None:
        try:
            what(self.told())
        except ValueError:
            raise HTTPError(400) from None
        except (RoomGone, TimeoutError):
            raise HTTPError(503) from None
        self.finish({"seen": self.live.version})


class _Make(_Press):
    def post(self) -> None:
        """The programme that the trainer has made."""
        self._do(self.live.make)


class _Close(_Press):
    def post(self) -> None:
        """The end: what the room holds is deleted."""
        self._do(self.live.close)


class _Phones(_Press):
    def get(self) -> None:
        """The addresses that phones could be served at."""
        from spenningsfelt.room.phones.joining import addresses

        self.finish({"addresses": [[one.address, one.card] for one in addresses()]})

    def post(self) -> None:
        """Phones on at one of them, or off."""
        self._do(self.live.turn_phones)


class _Handout(_Asked):
    def get(self) -> None:
        """What the group takes home, to be saved; 404 where there is no group, or nothing of it any more."""
        try:
            told = handout_in(self.live)
        except ValueError:
            raise HTTPError(404) from None
        self.set_header("Content-Type", "application/pdf")
        self.finish(self.paper(told))


class _File(_Asked):
    def get(self, name: str) -> None:
        """A script, or the font."""
        self.send_file(name)


class Screens:
    """The server, at a port of this machine's; `port` 0 takes any. `address` is where a screen is; `paper` prints."""

    port: int = 0

    def __init__(self, live: Live, key: str, paper: Paper) -> None:
        self.key = key
        given = {"live": live, "port": lambda: self.port, "paper": paper}
        self.app = Application(
            [
                (rf"/{key}/(desk|wall)", _Page, given),
                (rf"/{key}/news", _News, given),
                (rf"/{key}/press", _Press, given),
                (rf"/{key}/make", _Make, given),
                (rf"/{key}/close", _Close, given),
                (rf"/{key}/phones", _Phones, given),
                (rf"/{key}/handout\.pdf", _Handout, given),
                (rf"/{key}/(desk\.js|wall\.js|font\.woff2)", _File, given),
                (r".*", _Nothing, given),
            ],
            log_function=lambda handler: None,  # no list of who asked for what
        )
        self._server: HTTPServer | None = None

    def listen(self, port: int) -> None:
        """Begin to serve. Raises OSError where the port is taken."""
        sockets = bind_sockets(port, "127.0.0.1")
        self.port = sockets[0].getsockname()[1]
        self._server = HTTPServer(self.app, max_body_size=LARGEST, max_buffer_size=2 * LARGEST)
        self._server.add_sockets(sockets)

    def address(self, screen: str) -> str:
        """Where a screen is opened."""
        return f"http://127.0.0.1:{self.port}/{self.key}/{screen}"


class _Nothing(_Asked):
    def get(self) -> None:
        """No page here."""
        raise HTTPError(404)
