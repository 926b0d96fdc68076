"""Which language to speak: the one asked for, else the system's. What each is called stands in `start.json`.

Must be readable by any Python, like `start.py`, and need nothing installed: hence the types in comments.
"""

import io
import json
import locale
import os
import subprocess
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any  # noqa: F401 - only named in comments

PACKAGE = os.path.dirname(os.path.abspath(__file__))
TEXTS = os.path.join("data", "texts", "start.json")
OTHERWISE = "*"  # among a language's names: speaks to those whose own the course does not have
NO_LANGUAGE = ("", "c", "posix")


def texts():
    # type: () -> dict[str, dict[str, str]]
    """What can be said with nothing installed, by language: from the installed package, else from the checkout.

    Each language's `names` are what systems and people call it, with spaces between.
    """
    inside = os.path.join(PACKAGE, TEXTS)
    outside = os.path.join(PACKAGE, "..", "..", TEXTS)
    with io.open(inside if os.path.isfile(inside) else outside, encoding="utf-8") as file:  # noqa: UP020
        read = json.load(file)  # type: dict[str, dict[str, str]]
    return read


def called():
    # type: () -> dict[str, str]
    """Every name of every language, with the language's code; none when the texts have a fault."""
    try:
        return {name: code for code, words in texts().items() for name in words["names"].split()}
    except (EnvironmentError, ValueError, KeyError, TypeError, AttributeError):  # noqa: UP024 - Python 2 has two kinds
        return {}


def known(tag):
    # type: (str) -> str | None
    """The course's language that is meant by a name or a locale: `nynorsk`, `nb_NO.UTF-8`, `no-NO@nynorsk`."""
    whole, _, variant = tag.lower().partition("@")
    whole = whole.split(".")[0].replace("_", "-")
    # Windows may say "Norwegian Nynorsk_Norway": the last word is the narrowest
    names = [variant, whole] + whole.split("-")[0].split()[::-1]
    codes = called()
    return next((codes[name] for name in names if name in codes and name != OTHERWISE), None)


def of_tag(tag):
    # type: (str) -> str | None
    """The language to speak on a system with this locale; None for `C` and nothing at all."""
    if tag.split(".")[0].lower() in NO_LANGUAGE:
        return None
    return known(tag) or called().get(OTHERWISE)


def asked_for(arguments):
    # type: (list[str]) -> str | None
    """What `--language` says among the arguments, known or not; None when it is not there."""
    for at, argument in enumerate(arguments):
        if argument == "--language":
            return "".join(arguments[at + 1 : at + 2])
        if argument.startswith("--language="):
            return argument.split("=", 1)[1]
    return None


def of_environment(environment):
    # type: (dict[str, str] | os._Environ[str]) -> str | None
    """The language of the first locale variable that is set, in the order that systems read them."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return of_tag(environment[name])
    return None


def of_display():
    # type: () -> str | None
    """The language of the windows and menus on Windows and macOS, where the locale variables do not say it."""
    if sys.platform == "win32":
        import ctypes

        return of_tag(
            locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
        )
    if sys.platform == "darwin":
        try:
            said = subprocess.check_output(["defaults", "read", "-g", "AppleLanguages"]).decode(
                "utf-8", "replace"
            )
        except (OSError, subprocess.CalledProcessError):
            return None
        return of_tag(said.strip(" ()\n").split(",")[0].strip(' "\n'))
    return None


def wanted(arguments, environment):
    # type: (list[str], dict[str, str] | os._Environ[str]) -> str
    """The language to speak: `--language`, the user's setting, the system's display, the locale; else one for all.

    Empty when the texts have a fault.
    """
    for asked in (asked_for(arguments), environment.get("SPENNINGSFELT_LANGUAGE")):
        code = known(asked) if asked else None
        if code:
            return code
    return of_display() or of_environment(environment) or called().get(OTHERWISE, "")
