"""Where pip has been told to fetch packages from, said in uv's words.

A company's or municipality's machine is often set up for pip with a mirror, a proxy or a certificate. uv reads none of
pip's settings, so they are read here as pip reads them (files, then `PIP_…`) and handed on as environment variables.
"""

from __future__ import annotations

import configparser
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

SECTIONS = ("global", "install")
KEYS = (
    "index-url",
    "extra-index-url",
    "find-links",
    "no-index",
    "trusted-host",
    "cert",
    "client-cert",
    "proxy",
    "timeout",
    "default-timeout",
)


def settings_files(
    environment: Mapping[str, str], platform: str, home: Path, prefix: Path
) -> list[Path]:
    """pip's settings files, the one that counts least first. `prefix` is Python's own folder."""
    named = environment.get("PIP_CONFIG_FILE")
    if named == os.devnull:
        return []
    if platform == "win32":
        name, all_users = (
            "pip.ini",
            [Path(environment.get("PROGRAMDATA", "C:/ProgramData")) / "pip" / "pip.ini"],
        )
        own = [home / "pip" / name, Path(environment.get("APPDATA", home)) / "pip" / name]
    else:
        name, all_users = "pip.conf", [Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf")]
        own = [
            home / ".pip" / name,
            Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "pip" / name,
        ]
        if platform == "darwin":
            all_users.insert(0, Path("/Library/Application Support/pip/pip.conf"))
            own.append(home / "Library" / "Application Support" / "pip" / name)
    return [*all_users, *([] if named else own), prefix / name, *([Path(named)] if named else [])]


def pip_settings(environment: Mapping[str, str], files: list[Path]) -> dict[str, str]:
    """The settings that decide where pip fetches from; files that cannot be read count as empty."""
    found: dict[str, str] = {}
    for file in files:
        parser = configparser.RawConfigParser()
        try:
            parser.read_string(file.read_text(encoding="utf-8", errors="replace"))
        except (OSError, configparser.Error):
            continue
        for section in SECTIONS:
            if parser.has_section(section):
                found.update({key.replace("_", "-"): value for key, value in parser.items(section)})
    for key in KEYS:
        found[key] = environment.get("PIP_" + key.upper().replace("-", "_")) or found.get(key, "")
    return {key: found[key].strip() for key in KEYS if found[key].strip()}


def is_there(place: str) -> bool:
    """False for a folder on this machine, as a path or a file: address, that does not exist; True for the web."""
    parts = urlsplit(place)
    if parts.scheme == "file":
        return os.path.isdir(url2pathname(parts.path))
    return len(parts.scheme) > 1 or os.path.isdir(
        os.path.expanduser(place)
    )  # one letter is a Windows drive


def uv_environment(settings: Mapping[str, str], environment: Mapping[str, str]) -> dict[str, str]:
    """uv's variables for pip's settings. What the user has set for uv itself stands."""

    def places(key: str) -> list[str]:
        return [place for place in settings.get(key, "").split() if is_there(place)]

    said = {
        # pip and the system's browser trust the system's certificates; uv does so when told (new name, old name)
        "UV_SYSTEM_CERTS": "1",
        "UV_NATIVE_TLS": "1",
        "UV_DEFAULT_INDEX": ""
        if "UV_INDEX_URL" in environment
        else " ".join(places("index-url")[:1]),
        "UV_INDEX": ""
        if "UV_EXTRA_INDEX_URL" in environment
        else " ".join(places("extra-index-url")),
        # pip looks in all its places; uv would stop at the first that knows the name. The hashes decide what is taken.
        "UV_INDEX_STRATEGY": "unsafe-best-match" if places("extra-index-url") else "",
        "UV_FIND_LINKS": ",".join(os.path.expanduser(place) for place in places("find-links")),
        "UV_INSECURE_HOST": settings.get("trusted-host", ""),
        "UV_HTTP_TIMEOUT": (settings.get("timeout") or settings.get("default-timeout", "")).split(
            "."
        )[0],
    }
    fresh = {key: value for key, value in said.items() if value and key not in environment}
    return {**fresh, **_network(settings, environment)}


def _network(settings: Mapping[str, str], environment: Mapping[str, str]) -> dict[str, str]:
    """Certificates and proxy: pip's own settings count more than the environment's, as they do for pip."""
    certificates = (
        settings.get("cert")
        or environment.get("REQUESTS_CA_BUNDLE")
        or environment.get("CURL_CA_BUNDLE")
    )
    found = {}
    if certificates and os.path.exists(certificates):
        found["SSL_CERT_DIR" if os.path.isdir(certificates) else "SSL_CERT_FILE"] = certificates
    if settings.get("client-cert"):
        found["SSL_CLIENT_CERT"] = settings["client-cert"]
    if settings.get("proxy"):
        found.update({"HTTPS_PROXY": settings["proxy"], "HTTP_PROXY": settings["proxy"]})
    return found


def uv_settings(environment: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """uv's variables and options for this machine's pip settings."""
    files = settings_files(environment, sys.platform, Path.home(), Path(sys.prefix))
    settings = pip_settings(environment, files)
    offline = settings.get("no-index", "").lower() in ("1", "true", "yes", "on")
    return uv_environment(settings, environment), ["--no-index"] if offline else []
