from __future__ import annotations

import os
from pathlib import Path

import pytest
from setup_course.pip_settings import pip_settings, settings_files, uv_environment

TRUST = {"UV_SYSTEM_CERTS": "1", "UV_NATIVE_TLS": "1"}
WEB, MORE = "https://mirror.example/simple", "https://more.example/simple"


@pytest.mark.parametrize(
    ("settings", "variables"),
    [
        ({}, {}),
        ({"index-url": WEB}, {"UV_DEFAULT_INDEX": WEB}),
        (
            {"extra-index-url": f"{WEB}\n{MORE}"},
            {"UV_INDEX": f"{WEB} {MORE}", "UV_INDEX_STRATEGY": "unsafe-best-match"},
        ),
        ({"extra-index-url": "file:///no/such/folder"}, {}),
        ({"index-url": "file:///no/such/folder"}, {}),
        ({"find-links": f"/no/such/folder {WEB}"}, {"UV_FIND_LINKS": WEB}),
        (
            {"trusted-host": "mirror.example other.example"},
            {"UV_INSECURE_HOST": "mirror.example other.example"},
        ),
        (
            {"proxy": "http://proxy.example:8080"},
            {"HTTPS_PROXY": "http://proxy.example:8080", "HTTP_PROXY": "http://proxy.example:8080"},
        ),
        ({"timeout": "90.5"}, {"UV_HTTP_TIMEOUT": "90"}),
        ({"cert": "/no/such/file.pem"}, {}),
        ({"cert": __file__}, {"SSL_CERT_FILE": __file__}),
        ({"client-cert": "/mine.pem"}, {"SSL_CLIENT_CERT": "/mine.pem"}),
    ],
)
def test_what_was_set_for_pip_holds_for_uv(
    settings: dict[str, str], variables: dict[str, str]
) -> None:
    """A mirror, a proxy or a certificate set up for pip is used; folders that do not exist are dropped quietly."""
    assert uv_environment(settings, {}) == {**TRUST, **variables}


def test_a_folder_that_is_there_is_kept(tmp_path: Path) -> None:
    """A package index in a folder of this machine is used, as an address and as a path, with spaces and æøå in it."""
    folder = tmp_path / "pakker æøå"
    folder.mkdir()
    said = uv_environment({"index-url": folder.as_uri(), "find-links": folder.as_uri()}, {})
    assert (said["UV_DEFAULT_INDEX"], said["UV_FIND_LINKS"]) == (folder.as_uri(), folder.as_uri())
    assert uv_environment({"find-links": str(tmp_path)}, {})["UV_FIND_LINKS"] == str(tmp_path)


def test_what_was_set_for_uv_itself_stands() -> None:
    """Nothing that the user has set for uv is overwritten by what was set for pip."""
    own = {"UV_INDEX_URL": MORE, "UV_HTTP_TIMEOUT": "5", "UV_SYSTEM_CERTS": "0"}
    assert uv_environment({"index-url": WEB, "timeout": "90"}, own) == {"UV_NATIVE_TLS": "1"}


def test_a_certificate_for_other_programs_is_used_too() -> None:
    """pip trusts REQUESTS_CA_BUNDLE, so uv is told to; pip's own setting counts more."""
    assert uv_environment({}, {"REQUESTS_CA_BUNDLE": __file__})["SSL_CERT_FILE"] == __file__
    said = uv_environment({"cert": os.path.dirname(__file__)}, {"REQUESTS_CA_BUNDLE": __file__})
    assert said["SSL_CERT_DIR"] == os.path.dirname(__file__)


def test_files_are_read_as_pip_reads_them(tmp_path: Path) -> None:
    """Later files count more than earlier ones, [install] more than [global], and the environment most."""
    early, late, broken = tmp_path / "early", tmp_path / "late", tmp_path / "broken"
    early.write_text(
        f"[global]\nindex-url = {WEB}\ntimeout = 1\nproxy = http://a\n[install]\nproxy = http://b\n"
    )
    late.write_text(
        "[global]\ntimeout = 2\nextra_index_url =\n  https://x\n  https://y\n[list]\nformat = json\n"
    )
    broken.write_text("this is not a settings file")
    found = pip_settings({"PIP_INDEX_URL": MORE}, [early, late, broken, tmp_path / "none"])
    assert found == {
        "index-url": MORE,
        "timeout": "2",
        "proxy": "http://b",
        "extra-index-url": "https://x\nhttps://y",
    }


def test_where_pip_has_its_files() -> None:
    """The files of everyone, of the user and of this Python, on each system; PIP_CONFIG_FILE as pip takes it."""
    home, prefix = Path("/home/me"), Path("/python")
    linux = settings_files({}, "linux", home, prefix)
    assert linux[-2:] == [Path("/home/me/.config/pip/pip.conf"), Path("/python/pip.conf")]
    assert Path("/etc/pip.conf") in linux
    assert settings_files({"XDG_CONFIG_HOME": "/c"}, "linux", home, prefix)[-2] == Path(
        "/c/pip/pip.conf"
    )
    assert home / "Library/Application Support/pip/pip.conf" in settings_files(
        {}, "darwin", home, prefix
    )
    assert Path("/roaming/pip/pip.ini") in settings_files(
        {"APPDATA": "/roaming"}, "win32", home, prefix
    )
    assert settings_files({"PIP_CONFIG_FILE": os.devnull}, "linux", home, prefix) == []
    named = settings_files({"PIP_CONFIG_FILE": "/mine.conf"}, "linux", home, prefix)
    assert named[-1] == Path("/mine.conf") and Path("/home/me/.config/pip/pip.conf") not in named
