"""Arrows as large as a strength from 1 to 5.

Driving is solid, restraining is hatched, both ways is outlined: the three can be told apart without colour.
"""

from __future__ import annotations

from spenningsfelt.figures.svg import paint

HEAD = 18.0  # the head's length


def half_height(strength: int) -> float:
    """Half of an arrow's height."""
    return 10.5 + 1.3 * strength


def one_way(tip: float, tail: float, y: float, strength: int, colours: str) -> str:
    """An arrow from `tail` to `tip`; `colours` are its attributes."""
    half, shaft = half_height(strength), _shaft(strength)
    neck = tip + (HEAD if tail > tip else -HEAD)
    path = f"M{tip:g} {y:g}L{neck:g} {y - half:g}V{y - shaft:g}H{tail:g}V{y + shaft:g}H{neck:g}V{y + half:g}Z"
    return f'<path d="{path}" {colours} stroke-linejoin="round"/>'


def both_ways(left: float, right: float, y: float, strength: int, colours: str) -> str:
    """An arrow with a head at each end."""
    half, shaft = half_height(strength), _shaft(strength)
    path = (
        f"M{left:g} {y:g}L{left + HEAD:g} {y - half:g}V{y - shaft:g}H{right - HEAD:g}V{y - half:g}L{right:g} {y:g}"
        f"L{right - HEAD:g} {y + half:g}V{y + shaft:g}H{left + HEAD:g}V{y + half:g}Z"
    )
    return f'<path d="{path}" {colours} stroke-linejoin="round"/>'


def colours(direction: str, hatch: str) -> str:
    """How an arrow is filled: solid, hatched with the pattern `hatch`, or only outlined."""
    if direction == "drives":
        return f'{paint("brand", "brand")} stroke-width="2"'
    if direction == "restrains":
        return f'{paint(f"url(#{hatch})", "accent")} stroke-width="2"'
    return f'{paint("surface", "ink")} stroke-width="2.5"'


def hatching(name: str) -> str:
    """The pattern of restraining forces, by the id `name`."""
    return (
        f'<defs><pattern id="{name}" width="8" height="8" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M0 0H8V8H0Z" {paint("surface")}/>'
        f'<path d="M0 4H8" {paint(stroke="accent")} stroke-width="2.4"/></pattern></defs>'
    )


def _shaft(strength: int) -> float:
    return 2.2 + 1.35 * strength
