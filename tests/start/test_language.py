from __future__ import annotations

import pytest
from setup_course.language import asked_for, of_tag, wanted


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {"LANG": "nb_NO.UTF-8"}, "nb"),
        ([], {"LANG": "no_NO"}, "nb"),
        ([], {"LANG": "nn_NO.UTF-8"}, "nn"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LANG": "sv_SE.UTF-8"}, "en"),
        ([], {"LANG": "C.UTF-8"}, "en"),
        ([], {}, "en"),
        ([], {"LANG": "en_US.UTF-8", "LC_MESSAGES": "nn_NO"}, "nn"),
        ([], {"LANG": "en_US.UTF-8", "LC_TIME": "nb_NO"}, "en"),
        ([], {"LC_ALL": "nb_NO", "LC_MESSAGES": "nn_NO", "LANG": "en_US"}, "nb"),
        ([], {"LC_ALL": "", "LANG": "nn_NO"}, "nn"),
        ([], {"LANG": "nb_NO", "SPENNINGSFELT_LANGUAGE": "en"}, "en"),
        (["--language", "nn"], {"LANG": "nb_NO", "SPENNINGSFELT_LANGUAGE": "en"}, "nn"),
        (["--no-browser", "--language=en"], {"LANG": "nb_NO"}, "en"),
        (["--language", "da"], {"LANG": "nb_NO"}, "nb"),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_systems(
    arguments: list[str],
    environment: dict[str, str],
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`--language` counts most, then the user's setting, then the system's locale; what is not Norwegian is English."""
    monkeypatch.setattr(
        "sys.platform", "linux"
    )  # Windows and macOS ask the system, not the environment
    assert wanted(arguments, environment) == language


def test_a_language_is_read_from_any_spelling() -> None:
    """Locales, language tags and bare codes are understood; C and POSIX name no language."""
    assert [of_tag(tag) for tag in ("nn-NO", "nb", "NO", "en-NO", "C", "POSIX", "")] == [
        "nn",
        "nb",
        "nb",
        "en",
        None,
        None,
        None,
    ]


def test_an_unfinished_option_asks_for_nothing_known() -> None:
    """`--language` at the very end is seen, so that it can be told of."""
    assert asked_for(["setup", "--language"]) == ""
    assert asked_for(["setup"]) is None
