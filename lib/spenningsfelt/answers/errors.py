"""Why an answer could not be saved, as a code that the page has a sentence for."""

from __future__ import annotations

import errno
import os
from pathlib import Path

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
    unknown; from `delete` also not-downloaded. From an export or an import, about `file`, a path
    outside the answers folder: no-folder, no-file, is-folder, not-allowed, full, unknown; an import
    also corrupt, newer-schema, unreadable, an export also inside. It never holds any of the answer's words.
    """

    def __init__(self, code: str, file: str = "") -> None:
        super().__init__(code)
        self.code, self.file = code, file


def code_of(error: OSError) -> str:
    """The code for what the operating system said of the answers folder."""
    if error.errno in FULL:
        return "full"
    if error.errno in READ_ONLY:
        return "read-only"
    return "gone" if error.errno in GONE else "unknown"


def about(path: Path, error: OSError | ValueError, otherwise: str) -> AnswerError:
    """What went wrong with a file that the leader has named, to read or to write."""
    code = otherwise
    if isinstance(error, OSError):
        if os.path.isdir(path):
            code = "is-folder"
        elif error.errno in READ_ONLY:
            code = "not-allowed"
        elif error.errno in GONE:
            code = "no-file" if os.path.isdir(path.parent) else "no-folder"
        elif error.errno in FULL:
            code = "full"
    return AnswerError(code, str(path))
