"""Read `data/` into typed objects in one language, and check it."""

from spenningsfelt.content.course import Course, CourseWords, data_folder
from spenningsfelt.content.faults import ContentError, Fault
from spenningsfelt.content.module import ModuleContent, Part
from spenningsfelt.content.schema import ExerciseContent, FieldContent

__all__ = [
    "ContentError",
    "Course",
    "CourseWords",
    "ExerciseContent",
    "Fault",
    "FieldContent",
    "ModuleContent",
    "Part",
    "data_folder",
]
