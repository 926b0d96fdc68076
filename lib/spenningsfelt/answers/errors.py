"""Why an answer could not be saved, as a code that the page has a sentence for."""

from __future__ import annotations

import errno

FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
GONE = frozenset(
    getattr(errno, name, errno.ENOENT)
    for name in (
        "ENOENT",
        "ENOTDIR",
        "EEXIST",
        "ENODEV",
        "ENXIO",
        "ESTALE",
        "ENOTCONN",
        "EHOSTDOWN",
        "EHOSTUNREACH",
    )
)


class AnswerError(Exception):
    """It was not done, and nothing already stored was changed; a later try may succeed.

    `code` is one of: full, read-only, gone, held, too-long, too-large, bad-id, bad-value, deleted,
    unknown; from an import also corrupt, newer-schema, unreadable; from an export also inside. It
    never holds any of the answer's words.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def code_of(error: OSError) -> str:
    """The code for what the operating system said."""
    if error.errno in FULL:
        return "full"
    if error.errno in READ_ONLY:
        return "read-only"
    return "gone" if error.errno in GONE else "unknown"
