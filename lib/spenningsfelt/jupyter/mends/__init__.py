"""Faults of JupyterLab mended, one a file; `tests/jupyter/test_mends.py` tells when one is gone from JupyterLab."""
