"""The relay: one page for phones, and a door for what they send. It cannot read it, and knows no way to the screens.

A server of its own at an address of its own, never the screens' and never JupyterLab's. No path leads to a file.
"""

from __future__ import annotations

import asyncio
import contextlib
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Any

from attrs import define, field
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError

from spenningsfelt.room.phones.boxes import GONE, Boxes
from spenningsfelt.room.phones.doors import Doors, doors
from spenningsfelt.room.phones.sealed import BOX, SECRET, id_of
from spenningsfelt.room.phones.seats import Refused, Seats
from spenningsfelt.room.serving import HEADERS, Guarded, page

WAIT = 8.0  # seconds that a phone waits for news; it gives up by its own clock after twelve
FRAMES = "frame-ancestors 'none'"
#: Phones from before 2023 take a style sheet from the page's own script in no other way.
STYLES = ("style-src 'self'", "style-src 'self' blob:")
NAME = r"([a-z0-9][a-z0-9.-]{0,60})/([0-9a-f]{32})"


@define
class Room:
    """What the relay is given: what phones may see, which questions are open, and who is told of what comes in."""

    public: bytes
    boxes: Boxes
    seats: Seats
    shows: Callable[[str], dict[str, Any]]  # what phones see now, in a language
    seen: Callable[[], str]  # its mark: another one when phones should look again
    words: Callable[
        [str], tuple[str, str, dict[str, str]]
    ]  # language, title and words for who prefers these
    open: Callable[
        [str], int
    ]  # how many contributions a seat may have to a question now; none where it is closed
    fits: Callable[
        [str, str, int, bytes], bool
    ]  # whether a box is its author's, and holds an answer that the question has
    hears: Callable[[str, str, bytes], None]  # a box, or the secret that withdraws it
    joined: Callable[[str], None]  # a seat was taken
    reached: Callable[[str], None]  # a page was read from this address
    code: Callable[[], dict[str, Any]]  # what a typed code is tried against
    news: asyncio.Event = field(factory=asyncio.Event)
    pages: dict[str, str] = field(factory=dict)  # made once in each language

    def tell(self) -> None:
        """Something is new for phones: who waits is answered."""
        self.news.set()
        self.news = asyncio.Event()


class _Asked(Guarded):
    headers = {
        n: v.replace("frame-src 'self'; frame-ancestors 'self'", FRAMES).replace(*STYLES)
        for n, v in HEADERS.items()
    }

    def initialize(self, room: Room, own: Callable[[], str]) -> None:
        self.room, self.own = room, own

    def hosts(self) -> set[str]:
        return {self.own()}

    def check_etag_header(self) -> bool:
        """Nothing is remembered of what a phone has seen."""
        return False

    def log_exception(self, *args: Any) -> None:
        """Nobody's request is written down."""


class _Page(_Asked):
    def get(self) -> None:
        """The one page, in the language that the phone prefers."""
        wanted = self.request.headers.get("Accept-Language", "")[:200]
        language, title, words = self.room.words(wanted)
        if language not in self.room.pages:
            self.room.pages[language] = page("phone", language, title, words)
        self.finish(self.room.pages[language])


class _Script(_Asked):
    def get(self, name: str) -> None:
        """The page's script, or the font."""
        self.send_file(name)
        if name == "phone.js":
            self.room.reached(str(self.request.remote_ip))


class _Key(_Asked):
    def get(self) -> None:
        """The room's public key, for who typed the address; the code on the wall says whether it is the right one."""
        key = urlsafe_b64encode(self.room.public).decode().rstrip("=")
        self.finish({"key": key, **self.room.code()})


class _Join(_Asked):
    def post(self) -> None:
        """A seat; 409 when there is none left for this address."""
        address = str(self.request.remote_ip)
        try:
            seat = self.room.seats.join(address)
        except Refused as refused:
            raise HTTPError(refused.status) from None
        self.room.joined(address)
        self.finish({"seat": seat})


class _Now(_Asked):
    async def get(self) -> None:
        """What phones see, as soon as it is other than what this one has seen, or after a while as it is."""
        language = self.get_query_argument("language", "")[:10]
        if self.get_query_argument("seen", "") == self.room.seen():
            news = self.room.news
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(news.wait(), WAIT)
        self.finish({"seen": self.room.seen(), "shows": self.room.shows(language)})

    def on_connection_close(self) -> None:
        """The phone has gone to sleep; nothing is kept for it."""


class _Box(_Asked):
    """The door for what phones send. What the status says to a phone:

    200 kept, and `{"edit": …}` is the receipt. 409 one too many from this seat, and 422 not understood: both for good.
    410 the round, the room or the contribution is closed: `{"edit": 2}` says that the second edit is here and counts,
    `{"edit": 0}` that nothing is. 403 no seat here, 429 too fast; whatever else: try again later.
    """

    async def put(self, question: str, id: str) -> None:
        """A contribution, or a later edit of it: edit (4 bytes), then the box. The receipt comes after the disk."""
        body, room = self.request.body, self.room
        edit = int.from_bytes(body[:4], "big")
        seat, known = self._seat(), room.boxes.edits.get((question, id), 0)
        if len(body) != 4 + BOX or not 0 < edit < GONE:
            raise HTTPError(422)
        if known == GONE:
            return self._closed(0)
        if known >= edit:
            self.finish({"edit": known})  # it was here before, and its receipt was lost
            return
        most = room.open(question)
        if not most:
            return self._closed(known)
        if not room.fits(question, id, edit, body[4:]):
            raise HTTPError(422)
        self._takes(seat, question, id, edit, most)
        room.hears(question, id, body[4:])  # before a round can close on it
        await self._keep((question, id), edit, body[4:])
        self.finish({"edit": edit})

    async def delete(self, question: str, id: str) -> None:
        """Withdrawn, at any time: who shows the secret is the author."""
        secret, room = self.request.body, self.room
        if len(secret) != SECRET or id_of(secret) != id:
            raise HTTPError(422)
        seat = self._seat()
        if room.boxes.edits.get((question, id)) != GONE:
            if (question, id) not in room.boxes.edits:
                if not room.open(question):
                    return self._closed(0)
                self._takes(seat, question, id, 1, most=GONE)
            room.hears(question, id, secret)
            await self._keep((question, id), GONE, secret)
        self.finish({"edit": None})

    def _closed(self, known: int) -> None:
        """Too late; which edit is here, and stands."""
        self.set_status(410)
        self.finish({"edit": known})

    def _seat(self) -> int:
        try:
            return self.room.seats.seat(self.request.headers.get("X-Seat", ""))
        except Refused as refused:
            raise HTTPError(refused.status) from None

    def _takes(self, seat: int, question: str, id: str, edit: int, most: int) -> None:
        edits = self.room.boxes.edits
        try:
            self.room.seats.takes(
                seat, question, id, edit, most, lambda other: edits.get((question, other)) != GONE
            )
        except Refused as refused:
            raise HTTPError(refused.status) from None

    async def _keep(self, name: tuple[str, str], edit: int, data: bytes) -> None:
        try:
            await self.room.boxes.keep(name, edit, data)
        except OSError:
            raise HTTPError(503) from None


class _Nothing(_Asked):
    def prepare(self) -> None:
        """No page here."""
        raise HTTPError(404)


class Relay:
    """The server at `address`, for phones alone."""

    def __init__(self, room: Room) -> None:
        self.host = ""
        given = {"room": room, "own": lambda: self.host}
        self._app = Application(
            [
                (r"/", _Page, given),
                (r"/(phone\.js|font\.woff2)", _Script, given),
                (r"/key", _Key, given),
                (r"/join", _Join, given),
                (r"/now", _Now, given),
                (rf"/box/{NAME}", _Box, given),
                (r".*", _Nothing, given),
            ],
            log_function=lambda handler: None,
        )
        self._server: Doors | None = None

    def listen(self, address: str, port: int) -> int:
        """Begin to serve at this address; the port. Raises OSError where it is taken, or the address is not there."""
        sockets = bind_sockets(port, address, backlog=512)
        found = int(sockets[0].getsockname()[1])
        self.host = f"[{address}]:{found}" if ":" in address else f"{address}:{found}"
        self._server = doors(self._app)
        self._server.add_sockets(sockets)
        return found

    def stop(self) -> None:
        """Serve no more."""
        if self._server:
            self._server.stop()
            asyncio.ensure_future(self._server.close_all_connections())
