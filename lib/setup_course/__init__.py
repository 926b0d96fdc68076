"""Sets the course up with nothing but Python's standard library; `start.py` is its door.

Not part of the package `spenningsfelt`: it runs before anything has been installed.
"""
