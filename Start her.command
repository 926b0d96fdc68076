#!/bin/sh
# Double-click on macOS (or run on Linux): finds a Python and hands over to start.py beside this file.
cd "$(dirname "$0")" || exit 1
if [ ! -f start.py ]; then
  # opened inside the zip file, or moved out of the course's folder
  echo "Pakk ut hele mappa først, og åpne kurset fra den mappa som da blir til."
  echo "Unpack the whole folder first, and open the course from the folder that then appears."
  exit 1
fi
# installers for macOS put their commands here, and Finder's shell may not look there
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
for python in python3.14 python3.13 python3.12 python3.11 python3 python; do
  # the version is asked for: on macOS an unused python3 is a stub, and pyenv's names may stand for nothing
  if "$python" -c "import sys; sys.exit(sys.version_info < (3, 11))" >/dev/null 2>&1; then
    exec "$python" start.py "$@"
  fi
done
for python in python3 python; do
  if "$python" -c "" >/dev/null 2>&1; then
    exec "$python" start.py "$@"  # too old: start.py says so, in the user's language
  fi
done
echo "Kurset trenger Python 3.11 eller nyere: hent det fra python.org, og åpne denne filen igjen."
echo "The course needs Python 3.11 or newer: get it from python.org, and open this file again."
exit 1
