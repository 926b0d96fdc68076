"""Which language to speak: the one asked for, else the system's.

Must be readable by any Python, like `start.py`: hence the types in comments.
"""

import subprocess
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os  # noqa: F401 - only named in comments

LANGUAGES = ("nb", "nn", "en")
OTHERWISE = "en"  # a system that is not Norwegian
WINDOWS = {0x0414: "nb", 0x0814: "nn"}  # Windows' numbers for its display languages


def of_tag(tag):
    # type: (str) -> str | None
    """The course's language for a locale such as `nb_NO.UTF-8` or `nn-NO`; None for `C` and nothing at all."""
    name = tag.replace("-", "_").split(".")[0].split("_")[0].lower()
    if name in ("", "c", "posix"):
        return None
    return {"nb": "nb", "no": "nb", "nn": "nn"}.get(name, OTHERWISE)


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

        return WINDOWS.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), OTHERWISE)
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
    """The language to speak: `--language`, the user's setting, the system's display, the locale; else English."""
    for asked in (asked_for(arguments), environment.get("SPENNINGSFELT_LANGUAGE")):
        if asked in LANGUAGES:
            return str(asked)
    return of_display() or of_environment(environment) or OTHERWISE
