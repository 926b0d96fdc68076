"""A group and its trainer: a folder of presses, and the screens that are a function of it."""

from spenningsfelt.room.summary import summary

__all__ = ["summary"]
