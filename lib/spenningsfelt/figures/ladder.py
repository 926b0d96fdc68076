"""Five steps on a line, with where one stood and where one stands: small, for beside a plan."""

from __future__ import annotations

from spenningsfelt.figures.svg import (
    MIDDLE,
    STEPS,
    Caption,
    disc_at,
    framed,
    line_at,
    words_at,
)

WIDTH, HEIGHT, MIDST, EDGE = 190.0, 46.0, 14.0, 14.0
R, TICK, NUMBER = 7.0, 6.0, 13.0


def ladder(before: int | None, now: int | None, caption: Caption) -> str:
    """The drawing as SVG text: an open circle where one stood, a filled one where one stands, and a ring for both."""
    body = line_at(_x(1), MIDST, _x(5), MIDST, "line-strong")
    for step in STEPS:
        body += line_at(_x(step), MIDST - TICK, _x(step), MIDST + TICK, "line-strong")
        body += words_at([str(step)], _x(step), HEIGHT - 5, NUMBER, "muted", MIDDLE)
    if before and now and before != now:
        body += line_at(_x(before), MIDST, _x(now), MIDST, "brand", 3.5)
    if before:
        body += disc_at(_x(before), MIDST, R + 3 if before == now else R, "surface", "ink")
    if now:
        body += disc_at(_x(now), MIDST, R - 1.5 if before == now else R, "brand", "brand")
    return framed((0, 0, WIDTH, HEIGHT), caption, body)


def _x(step: int) -> float:
    return EDGE + (step - 1) * (WIDTH - 2 * EDGE) / (len(STEPS) - 1)
