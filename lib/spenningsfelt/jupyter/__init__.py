"""Everything about the host: building notebooks, starting JupyterLab, course mode."""
