"""What one sees who cannot get into the course: in plain words, and never JupyterLab's password page."""

from __future__ import annotations

import re
import shutil
import stat
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPMessage
from pathlib import Path

import pytest
from spenningsfelt.content import Course, data_folder

from tests.course import Server

WORDS = {code: Course(data_folder()).words(code).ui for code in ("nb", "nn", "en")}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A course that was opened in bokmål."""
    server = Server(tmp_path_factory.mktemp("h")).start()
    yield server
    server.stop()


def asked(address: str, **options: object) -> tuple[int, str, HTTPMessage]:
    """The status, page and headers that a browser ends at."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(urllib.request.Request(address, **options), timeout=20) as page:  # type: ignore[arg-type]
            return page.status, page.read().decode(), page.headers
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read().decode(), refused.headers


def nothing_of_jupyters(page: str) -> None:
    """No password is asked for, no machinery is named, and nothing is fetched."""
    assert not re.search(
        r"jupyter|password|token|traceback|<form|<input|<script|https?:", page, re.I
    )


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("", "nb"),
        ("login", "nb"),
        ("logout", "nb"),
        ("login?next=%2Fdoc%2Ftree%2Fen%2F01-three-circles.ipynb", "en"),
        ("doc/tree/nn/00-start-her.ipynb", "nn"),
        ("doc/tree/nb/00-start-her.ipynb?token=0123456789abcdef", "nb"),
        ("lab", "nb"),
        ("files/nb/00-start-her.ipynb", "nb"),
        ("ikke/noe/her", "nb"),
    ],
)
def test_a_stranger_is_told_how_the_course_is_opened(
    server: Server, path: str, language: str
) -> None:
    """Yesterday's tab, an old address, another browser: one page in the language of the module, whatever was asked for."""
    _, page, _ = asked(server.url + path)
    assert f'<html lang="{language}" data-spenningsfelt-closed>' in page
    for key in ("closed", "closed-how", "closed-why", "closed-safe"):
        assert WORDS[language][key] in page
    nothing_of_jupyters(page)
    assert server.token not in page and "ipynb" not in page


def test_no_password_is_taken(server: Server) -> None:
    """The address that takes a password in JupyterLab takes none, not even the right one, and lets nobody in."""
    status, page, headers = asked(
        f"{server.url}login",
        data=f"password={server.token}&_xsrf=ab".encode(),
        headers={"Cookie": "_xsrf=ab"},
        method="POST",
    )
    assert status == 405 and "data-spenningsfelt-closed" in page
    assert not [c for c in headers.get_all("Set-Cookie", []) if c.startswith("username-")]


@pytest.mark.parametrize(
    ("path", "status", "key"),
    [
        ("ikke/noe/her", 404, "lost"),
        ("files/nb/borte.ipynb", 404, "lost"),
        ("files/nb", 403, "page-error"),
        ("files/%00", 500, "page-error"),
    ],
)
def test_what_is_not_there_or_fails_is_said_plainly(
    server: Server, path: str, status: int, key: str
) -> None:
    """One who is let in, but asks for what is not there, or for what fails, gets a sentence and the way to the course."""
    given, page, _ = asked(server.url + path, headers={"Authorization": f"token {server.token}"})
    assert (given, WORDS["nb"][key] in page) == (status, True)
    assert f'href="/">{WORDS["nb"]["lost-home"]}' in page
    nothing_of_jupyters(page)
    assert server.token not in page


def test_a_page_shows_also_where_a_text_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A trainer's slip in the texts stops no page: the language is still said."""
    from spenningsfelt.jupyter import closed

    monkeypatch.setattr(closed, "data_folder", lambda: tmp_path)
    assert closed.PageWords("nn").of("/doc/tree/nb/x.ipynb") == {"lang": "nn"}


def test_yesterdays_page_is_let_in_by_the_browser_it_was_opened_in(tmp_path: Path) -> None:
    """A browser that has been let in once stays so when the course is started anew, also after a new sign-in to the
    machine, which empties the session's own folder; another secret lets it out."""
    server = Server(tmp_path / "h")
    session = Path(tempfile.mkdtemp(prefix="spf-"))  # short: kernels' sockets lie under it
    server.more["XDG_RUNTIME_DIR"] = str(session)
    server.start()
    assert list(session.rglob("jpserver-*.json"))
    token = {"Authorization": f"token {server.token}"}
    _, _, headers = asked(f"{server.url}api/me", headers=token)
    cookie = {"Cookie": headers["Set-Cookie"].partition(";")[0]}
    server.stop()
    shutil.rmtree(session)
    server.start()
    page = asked(f"{server.url}doc/tree/nb/00-start-her.ipynb", headers=cookie)[1]
    server.stop()
    assert "data-spenningsfelt-closed" not in page and "jupyter-config-data" in page
    secret = next(server.home.rglob("cookie-secret"))
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    secret.write_bytes(b"")
    server.start()
    page = asked(f"{server.url}doc/tree/nb/00-start-her.ipynb", headers=cookie)[1]
    server.stop()
    assert "data-spenningsfelt-closed" in page and secret.stat().st_size >= 32
