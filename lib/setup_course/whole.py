"""Is what has been installed all there? Looked at once, by the place's own Python, before it is called ready."""

from __future__ import annotations

import os

from setup_course.installer import CommandFailed, run
from setup_course.places import Place

DOUBT = "SPENNINGSFELT_DOUBT"  # set by a course that did not start for want of a part

#: Every file that a package says it brought is there, with its size (the programs in `bin` are written anew when the
#: course is moved: those only have to hold something). Then all that the course stands on is imported.
LOOK = """
import importlib.metadata as m, os, sys
for package in m.distributions(path=[sys.argv[1]]):
    for file in package.files or ():
        there = package.locate_file(file)
        size = os.stat(there).st_size if os.path.exists(there) else -1
        outside = str(file).startswith('..')
        as_told = file.size in (None, size) or outside and size > 0
        if not (size >= 0 and as_told) and file.suffix != '.pyc':
            sys.exit('not whole: %s' % file)
import spenningsfelt.parts
"""


def whole(place: Place) -> bool:
    """True when nothing is missing and everything can be imported; what is wrong stands in the place's log."""
    try:
        # matplotlib lays a list of the machine's fonts in the user's home when it is not told of another place
        variables = {"PYTHONSAFEPATH": "1", "MPLCONFIGDIR": str(place.folder / "matplotlib")}
        run(place, [str(place.python), "-c", LOOK, str(place.packages())], variables)
    except CommandFailed:
        return False
    return True


def doubted() -> bool:
    """True when a start has just failed for want of a part."""
    return bool(os.environ.get(DOUBT))
