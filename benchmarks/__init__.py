"""Measurements of the course beside bare baselines, in one run: `python -m benchmarks`."""
