# What one does with this checkout. `just` looks whether all is well; `just --list` shows the rest.
python := if path_exists(".venv/bin/python") == "true" { ".venv/bin/python" } else { ".venv/Scripts/python" }

compile := "uv pip compile --universal --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links --python-version 3.11"

# style, types and every test
all: lint test

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

# measure the bundled font's letters again, for the drawings (lib/spenningsfelt/figures/letters.py)
letters:
    PYTHONPATH=lib:. {{python}} -m tests.figures.letters

# how the course reads, in each language or those named: words, sentences, questions, phrases, LIX
language *args:
    PYTHONPATH=lib:. {{python}} -m tests.words.language {{args}}

# style, types and the import table
lint:
    {{python}} -m ruff check .
    {{python}} -m ruff format --check .
    {{python}} -m mypy
    PYTHONPATH=lib {{parent_directory(python)}}/lint-imports
    cd lib/ui && npx biome check --error-on-warnings . && npx tsc --noEmit

# measure; prints a table and writes benchmarks/results.json
bench *args:
    {{python}} -m benchmarks {{args}}

# pin what pyproject.toml asks for, with hashes and without addresses; with --upgrade the newest allowed
lock *args:
    {{compile}} {{args}} pyproject.toml -o requirements.lock
    {{compile}} {{args}} pyproject.toml --extra test -c requirements.lock -o requirements-test.lock
    echo uv | {{compile}} {{args}} - -o requirements-uv.lock
    echo setuptools | {{compile}} {{args}} - -o requirements-build.lock

# try the newest allowed versions on a copy of the last commit: what is newer, and what then breaks
upgrade *args:
    #!/bin/sh
    set -e
    copy="$(mktemp -d)/spenningsfelt"
    git worktree add --quiet --detach "$copy"
    trap 'cd "{{justfile_directory()}}" && git worktree remove --force "$copy"' EXIT
    cd "$copy"
    just lock --upgrade >lock.log 2>&1 || { tail lock.log; exit 1; }
    git diff -U0 -- requirements-test.lock | grep "^[-+][a-z]" || echo "Nothing is newer."
    python3 start.py test {{args}}
    echo "Nothing broke. Keep them with: just lock --upgrade"

# rough use for so many minutes: kills, sleep, two tabs, a trainer's edit
endure minutes="30":
    {{python}} -m tests.endurance {{minutes}}

# kills, full disks and clashing devices by the hundred; takes long
torture *args:
    PYTHONPATH=lib:. {{python}} -m tests.answers.torture {{args}}

# each step of every module in each language and look, with axe and a ruler: half an hour, or fewer: just accessible 06 nn
accessible *args:
    PYTHONPATH=lib:. {{python}} -m tests.accessible {{args}}
