"""Keep answers: versions, merge, files, export, import, delete.

What `Answers.save` has returned is on the disk. Nobody's words are overwritten: each device writes
files of its own, and what was written apart stands side by side until the leader chooses.
"""

from spenningsfelt.answers.answers import Answers
from spenningsfelt.answers.deletion.delete_all import KEEP_DAYS
from spenningsfelt.answers.disk.entry import Problem
from spenningsfelt.answers.errors import AnswerError
from spenningsfelt.answers.location import answers_folder
from spenningsfelt.answers.transfer.import_ import Preview
from spenningsfelt.answers.version import Question, Version, merge

__all__ = [
    "KEEP_DAYS",
    "AnswerError",
    "Answers",
    "Preview",
    "Problem",
    "Question",
    "Version",
    "answers_folder",
    "merge",
]
