"""Figures: plain values in, SVG text out. Import each from its own module, e.g. `figures.venn`."""
