"""Everything the course is made of that it did not make itself, imported: a set-up that lacks a part is found here.

`start.py` runs this once before it calls the course ready.
"""

# ruff: noqa: F401

import anywidget
import attrs
import babel
import cattrs
import docx
import filelock
import icalendar
import ipykernel.kernelapp
import ipywidgets
import jinja2
import jupyter_server.serverapp
import jupyterlab.labapp
import markupsafe
import matplotlib.figure
import matplotlib_venn
import mistune
import nacl.public
import nbformat
import platformdirs
import psutil
import segno
import tornado
import traitlets
import typst
import wcwidth
