"""What a scene stands in front of: the whole of the picture, by its name."""

from __future__ import annotations

from spenningsfelt.figures.scene_part import EDGE, box, disc, path

WIDTH, HEIGHT = 480.0, 400.0


def hills(night: bool, snow: bool) -> str:
    """Two rows of hills, and a ground to stand on from the middle down."""
    sky, far, near, ground = _colours(night, snow)
    return (
        box(0, 0, WIDTH, HEIGHT, sky)
        + path("M0 152Q72 84 152 130T320 96T480 140V400H0Z", far)
        + path("M0 190Q112 138 216 178T480 166V400H0Z", near)
        + path("M0 214Q160 194 480 212V400H0Z", ground)
    )


def fells(night: bool, snow: bool) -> str:
    """A steep side with room for houses high up, and a low ground."""
    sky, far, near, ground = _colours(night, snow)
    return (
        box(0, 0, WIDTH, HEIGHT, sky)
        + path("M0 140Q66 60 141 106T298 80T480 132V400H0Z", far)
        + path("M0 204Q74 128 198 176T480 182V400H0Z", near)
        + path("M0 286Q99 256 232 290T480 300V400H0Z", ground)
    )


def fjord(night: bool, snow: bool) -> str:
    """Water between a far shore and a near one."""
    sky, far, near, ground = _colours(night, snow)
    waves = "".join(
        f"M{x} {y}h22"
        for x, y in ((40, 206), (150, 226), (300, 200), (392, 240), (80, 262), (250, 268))
    )
    return (
        box(0, 0, WIDTH, HEIGHT, sky)
        + path("M0 130Q60 60 128 112T260 84T480 92V200H0Z", far)
        + path("M0 176Q90 130 180 164T360 158T480 150V200H0Z", near)
        + box(0, 178, WIDTH, 222, "pc-dusk-near" if night else "pc-sea")
        + path(waves, edge="pc-dusk-far" if night else "pc-sky", width=2.5)
        + path("M0 318Q150 284 300 310T480 300V400H0Z", ground)
    )


def sea(night: bool, snow: bool) -> str:
    """Open water with a line of land far away: for boats and islands."""
    sky, far, _, _ = _colours(night, snow)
    waves = "".join(
        f"M{x} {y}h22"
        for x, y in (
            (30, 190),
            (214, 176),
            (396, 196),
            (60, 290),
            (330, 262),
            (150, 344),
            (420, 330),
            (250, 386),
        )
    )
    return (
        box(0, 0, WIDTH, HEIGHT, sky)
        + path("M0 130Q80 84 150 122T300 112T480 96V160H0Z", far)
        + box(0, 148, WIDTH, 252, "pc-dusk-near" if night else "pc-sea")
        + path(waves, edge="pc-dusk-far" if night else "pc-sky", width=2.5)
    )


def town(night: bool, snow: bool) -> str:
    """A row of roofs far away, and a street."""
    sky, far, near, ground = _colours(night, snow)
    return (
        box(0, 0, WIDTH, HEIGHT, sky)
        + path(
            "M0 240V150H46V118H96V160H132L160 132L188 160H216V104H262V148H300V122H352V166H380L410 136L440 166H480V240Z",
            far,
        )
        + path("M0 262V206H60L84 184L108 206H190V190H248V212H330L356 188L382 212H480V262Z", near)
        + box(0, 252, WIDTH, 148, ground)
    )


def road(night: bool, snow: bool) -> str:
    """Hills with a road that winds from afar to the front."""
    winding = (
        "M300 178C260 186 250 196 300 206C380 222 400 236 330 256C230 284 90 300 40 400H250"
        "C250 350 330 320 400 290C470 258 470 226 372 206C320 198 312 190 328 179Z"
    )
    return hills(night, snow) + path(winding, "pc-road", EDGE, 1.6)


def room(night: bool, snow: bool) -> str:
    """Indoors: a wall, a floor, a skirting board."""
    wall = "pc-dusk" if night else "pc-sky"
    return (
        box(0, 0, WIDTH, 318, wall)
        + box(0, 312, WIDTH, 88, "pc-road")
        + path("M0 314H480", edge="pc-near", width=5)
    )


def plain(night: bool, snow: bool) -> str:
    """Nothing but a calm colour."""
    return box(0, 0, WIDTH, HEIGHT, "pc-dusk" if night else "pc-sky")


GROUNDS = {
    "hills": hills,
    "fells": fells,
    "fjord": fjord,
    "sea": sea,
    "town": town,
    "road": road,
    "room": room,
    "plain": plain,
}


def ground(name: str, night: bool, snow: bool) -> str:
    """The background of that name; stars at night."""
    stars = "".join(
        disc(x, y, 1.6, "pc-light")
        for x, y in ((46, 40), (132, 22), (236, 52), (318, 24), (420, 48))
    )
    return GROUNDS[name](night, snow) + (stars if night and name not in ("room", "plain") else "")


def _colours(night: bool, snow: bool) -> tuple[str, str, str, str]:
    if night:
        return "pc-dusk", "pc-dusk-far", "pc-dusk-near", "pc-snow" if snow else "pc-dusk-ground"
    return "pc-sky", "pc-far", "pc-near", "pc-snow" if snow else "pc-ground"
