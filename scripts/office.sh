#!/usr/bin/env bash
# Asks LibreOffice itself: does what it copies still look like our fixtures, and does what we copy become the right
# cells when it is pasted? Prints a table. Not part of `make test`: it needs a desktop program and takes a minute.
#
# Needs, in Debian's names: libreoffice-calc libreoffice-script-provider-python python3-uno xvfb xclip. Each LibreOffice
# starts with a profile of its own; nothing of the user's is touched.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The one that has UNO may not be the first on the path.
PYTHON=
for python in python3 /usr/bin/python3; do
  if "$python" -c 'import uno' 2>/dev/null; then PYTHON=$python; fi
done
for program in soffice Xvfb xclip; do
  if ! command -v "$program" >/dev/null; then
    echo "error: $program is missing. Debian: apt-get install libreoffice-calc python3-uno xvfb xclip" >&2
    exit 1
  fi
done
if [[ -z $PYTHON ]]; then
  echo "error: no python3 with the module uno was found. Debian: apt-get install python3-uno" >&2
  exit 1
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/chi-tieu-office.XXXXXX")
server=
finish() {
  if [[ -n $server ]]; then kill "$server" 2>/dev/null || true; fi
  rm -rf "$scratch"
}
trap finish EXIT

# The server chooses a display that is free and says which.
Xvfb -displayfd 3 -screen 0 1280x1024x24 3>"$scratch/display" 2>/dev/null &
server=$!
for _ in {1..50}; do
  if [[ -s "$scratch/display" ]]; then break; fi
  sleep 0.1
done
DISPLAY=:$(cat "$scratch/display")
export DISPLAY

"$PYTHON" scripts/office.py "$scratch"
