"""What is wrong with a dilemma beyond its shape: what gives the answer away, or stands at some of its choices only."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

EFFECT_MOST = 2  # a choice does from −2 to +2
Effects = Mapping[str, Mapping[str, int]]
Found = list[tuple[str, str]]  # (place in the exercise, code of the sentence)


def effect_faults(choices: Collection[str], effects: Effects, circles: Collection[str]) -> Found:
    """Where there are effects, there is one for each circle, of each choice and of no other; each choice has a price,
    and none is as good as another everywhere."""
    found = []
    for choice in sorted({*choices, *effects}) if effects else ():
        own = effects.get(choice, {})
        small = all(abs(effect) <= EFFECT_MOST for effect in own.values())
        if choice not in choices or own.keys() != {*circles} or not small:
            found.append((f"effects.{choice}", "effects-wrong"))
        elif min(own.values()) >= 0:
            found.append((f"effects.{choice}", "choice-without-price"))
        elif any(_as_good(own, effects[other]) for other in effects if other != choice):
            found.append((f"effects.{choice}", "choice-as-good"))
    return found


def voice_faults(words: Any, circles: Collection[str]) -> Found:
    """Whoever speaks of one choice speaks of each, by a role and from a circle that there is."""
    voices = {choice: said.voices for choice, said in words.choices.items()}
    speaking = {circle for said in voices.values() for circle in said}
    missing = [
        (f"choices.{choice}.voices.{circle}", "voice-missing")
        for choice, said in voices.items()
        for circle in sorted(speaking - said.keys())
    ]
    known = {circle for circle in words.cast if circle in circles}
    return missing + [(f"cast.{who}", "voice-without-role") for who in sorted(speaking - known)]


def _as_good(one: Mapping[str, int], other: Mapping[str, int]) -> bool:
    return one.keys() == other.keys() and all(one[circle] >= other[circle] for circle in one)
