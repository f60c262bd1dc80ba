#!/usr/bin/env bash
# Licences, bans and sources of all crates, and advisories about them. The advisories come from a database on GitHub:
# where that cannot be reached, and no copy is at hand, this says so and judges the rest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/tools.sh
source scripts/tools.sh
install_named rust
install_named cargo-deny
with_tools

cargo deny --all-features --locked check licenses bans sources

log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "==> advisories"
if cargo deny --all-features --locked check advisories >"$log" 2>&1; then
  cat "$log"
elif grep -qiE 'failed to fetch advisory database|unable to (fetch|load) advisory|failed to open advisory' "$log"; then
  echo "advisories: NOT CHECKED, their database (github.com/rustsec/advisory-db) cannot be reached from here"
else
  cat "$log"
  exit 1
fi
