# What one does with this checkout. `just` lists the recipes.
python := if path_exists(".venv/bin/python") == "true" { ".venv/bin/python" } else { ".venv/Scripts/python" }

_list:
    @just --list

# open the course in the browser
start *args:
    python3 start.py {{args}}

# set up and run every test
test *args:
    python3 start.py test {{args}}

# find faults in the content
check:
    python3 start.py check

# make the notebooks from data/
build:
    python3 start.py build

# make the browser side from lib/ui/ (fetches node's packages the first time)
ui:
    cd lib/ui && npm ci --ignore-scripts && npx tsc --noEmit && node build.mjs

# style, types and the import table
lint:
    {{python}} -m ruff check .
    {{python}} -m mypy
    {{python}} -m importlinter.cli lint
    cd lib/ui && npx biome check --error-on-warnings . && npx tsc --noEmit

# measure; prints a table and writes benchmarks/results.json
bench *args:
    {{python}} -m benchmarks {{args}}

# pin the newest allowed versions, with hashes and without addresses
lock:
    uv pip compile pyproject.toml --universal --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links --python-version 3.11 -o requirements.lock
    uv pip compile pyproject.toml --extra test -c requirements.lock --universal --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links --python-version 3.11 -o requirements-test.lock
    echo uv | uv pip compile - --universal --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links --python-version 3.11 -o requirements-uv.lock
    echo setuptools | uv pip compile - --universal --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links --python-version 3.11 -o requirements-build.lock

# rough use for so many minutes: kills, sleep, two tabs, a trainer's edit
endure minutes="30":
    {{python}} -m tests.endurance {{minutes}}

# kills, full disks and clashing devices by the hundred; takes long
torture *args:
    PYTHONPATH=lib:. {{python}} -m tests.answers.torture {{args}}
