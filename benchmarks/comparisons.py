"""The notebooks that ours are held against."""

from __future__ import annotations

import nbformat
from nbformat import NotebookNode

from tests.course import NOTEBOOKS

BARE = '''import anywidget
class Bare(anywidget.AnyWidget):
    _esm = "export default { render({ el }) { el.textContent = 'x'; } };"'''

OBVIOUS_HEAD = """import json
import ipywidgets as widgets
import matplotlib.pyplot as plt
from matplotlib_venn import venn3
answers = {}
def keep(name):
    def changed(change):
        answers[name] = change["new"]
        with open("answers.json", "w") as file:
            json.dump(answers, file)
    return changed"""

OBVIOUS_FIGURE = """figure, axes = plt.subplots(figsize=(6, 4))
venn3(subsets=(3, 4, 2, 6, 1, 2, 1), set_labels=("A", "B", "C"), ax=axes)
plt.show()"""

OBVIOUS_SLIDERS = """sliders = [widgets.IntSlider(description=f"Region {i}", max=40) for i in range(7)]
for i, slider in enumerate(sliders):
    slider.observe(keep(f"s{cell}-{i}"), "value")
widgets.VBox(sliders)"""

OBVIOUS_TEXT = """area = widgets.Textarea(description="Answer")
area.observe(keep("t{cell}"), "value")
area"""

OBVIOUS_SAVE = """with open("answers.json", "w") as file:
    json.dump(answers, file)"""


def modules() -> list[str]:
    """The numbers of the modules in bokmål."""
    return sorted(file.name[:2] for file in (NOTEBOOKS / "nb").glob("*.ipynb"))


def ours(number: str = "01") -> NotebookNode:
    """A module in bokmål, as it is shipped."""
    return nbformat.read(next((NOTEBOOKS / "nb").glob(f"{number}-*.ipynb")), as_version=4)


def code_cells(notebook: NotebookNode) -> int:
    """How many cells are run."""
    return sum(cell.cell_type == "code" for cell in notebook.cells)


def bare(cells: int) -> NotebookNode:
    """A notebook of `cells` code cells: one import, then one anywidget each that does nothing."""
    return _notebook([BARE, *["Bare()"] * (cells - 1)])


def obvious(cells: int) -> NotebookNode:
    """The notebook one would write without this package: text areas, sliders, venn diagrams, saved by json.dump."""
    middle = [OBVIOUS_FIGURE, OBVIOUS_SLIDERS, OBVIOUS_FIGURE]
    texts = [OBVIOUS_TEXT] * (cells - len(middle) - 2)
    body = [*texts, *middle]
    return _notebook(
        [
            OBVIOUS_HEAD,
            *(source.replace("{cell}", str(i)) for i, source in enumerate(body)),
            OBVIOUS_SAVE,
        ]
    )


def widgets(count: int) -> NotebookNode:
    """One import and `count` bare ipywidgets, each shown."""
    return _notebook(["import ipywidgets", *["ipywidgets.Textarea()"] * count])


def _notebook(sources: list[str]) -> NotebookNode:
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(source) for source in sources]
    )
    notebook.metadata.kernelspec = {
        "display_name": "Python 3",
        "language": "python",
        "name": "python3",
    }
    return notebook
