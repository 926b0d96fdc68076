"""What a field of a card may be made of in `module.toml`."""

from __future__ import annotations

from attrs import Factory, field, frozen, validators

FIELD_KINDS = ("text", "choice", "several", "number", "date", "region", "rows")


@frozen(kw_only=True)
class FieldStructure:
    """One field of a card. `options` is a list of ids, or "points" for the ten points.

    `columns` of rows are free text unless `choices` names what they hold: a list of option ids, or "regions",
    "circles", "date", "number". `most` is how many options one may choose or how many rows there is room for;
    `highest` the largest number. `own`: there is room for one's own words beside the options. `skips`: by option, the
    steps of the module that are not for who chooses it.
    """

    kind: str = field(validator=validators.in_(FIELD_KINDS))
    options: list[str] | str = Factory(list)
    columns: list[str] = Factory(list)
    choices: dict[str, list[str] | str] = Factory(dict)
    most: int | None = None
    highest: int | None = None
    lines: int = 3
    own: bool = False
    skips: dict[str, list[str]] = Factory(dict)
