#!/usr/bin/env bash
# Everything that must hold, in one go: `make test` calls it. Ends with one line `N passed, N failed` and fails when a
# step fails, when a suite ran no test at all, or when a test was left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/tools.sh
source scripts/tools.sh
# shellcheck source=scripts/browser.sh
source scripts/browser.sh
with_tools
export RUST_BACKTRACE=${RUST_BACKTRACE:-0} CARGO_TERM_COLOR=never

passed=0
failed=0
times=()
scratch=$(mktemp -d "${TMPDIR:-/tmp}/chi-tieu-test.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

finish() {
  printf '\n'
  printf '%s\n' ${times[@]+"${times[@]}"}
  printf '%s passed, %s failed\n' "$passed" "$failed"
  if ((failed > 0)); then exit 1; fi
}

# Runs a command as a named step; its output is shown and kept in $scratch/log.
step() {
  local name=$1 start=$SECONDS status=0
  shift
  printf '\n==> %s\n' "$name"
  "$@" 2>&1 | tee "$scratch/log" || status=${PIPESTATUS[0]}
  times+=("$(printf '%5d s  %s' $((SECONDS - start)) "$name")")
  if ((status != 0)); then
    echo "==> $name FAILED (exit code $status)"
  fi
  return "$status"
}

# A step without tests: when it fails, it counts as one failure and ends the run.
must() {
  step "$@" || {
    failed=$((failed + 1))
    finish
  }
}

# A step with tests: adds up the `test result:` lines that it printed.
suite() {
  local name=$1 status=0 counts
  step "$@" || status=$?
  read -ra counts < <(awk '
    /^ *test result: / {
      for (i = 2; i <= NF; i++) {
        if ($i ~ /^passed/) passed += $(i - 1)
        if ($i ~ /^failed/) failed += $(i - 1)
        if ($i ~ /^ignored/) ignored += $(i - 1)
      }
    }
    END { print passed + 0, failed + 0, ignored + 0 }' "$scratch/log")
  passed=$((passed + counts[0]))
  failed=$((failed + counts[1]))
  if ((status != 0 && counts[1] == 0)); then
    # It broke before or after its tests.
    failed=$((failed + 1))
  elif ((status == 0 && counts[0] + counts[1] == 0)); then
    echo "==> $name FAILED: it ran no test"
    failed=$((failed + 1))
    status=1
  elif ((status == 0 && counts[2] > 0)); then
    echo "==> $name FAILED: ${counts[2]} tests were ignored"
    failed=$((failed + counts[2]))
    status=1
  fi
  if ((status != 0)); then finish; fi
}

# The same features as the journeys, so that nothing is compiled twice.
native_tests() {
  cargo test --locked --no-fail-fast --features e2e --lib --bins --test native &&
    cargo test --locked --features e2e --doc
}

# The runner takes its browser from webdriver.json, which can name none: the one that was found is written into a copy.
browser_tests() {
  sed "s|\"args\"|\"binary\": \"$CHROME\", \"args\"|" webdriver.json >"$scratch/webdriver.json"
  mkdir -p "$scratch/profiles"
  TMPDIR="$scratch/profiles" WASM_BINDGEN_TEST_WEBDRIVER_JSON="$scratch/webdriver.json" WASM_BINDGEN_TEST_ONLY_WEB=1 \
    cargo test --locked --target wasm32-unknown-unknown --test browser
}

journeys() {
  cargo test --locked --features e2e --test e2e
}

# Not as a step: what it finds must reach the steps below, and an install must show its progress.
require_browser || {
  failed=1
  finish
}

must "format" cargo fmt --check
must "clippy, host" cargo clippy --locked --all-targets --features e2e -- -D warnings
must "clippy, wasm" cargo clippy --locked --target wasm32-unknown-unknown --lib --bin chi-tieu --bin chi-tieu-word --test browser -- -D warnings
suite "native tests" native_tests
suite "browser tests" browser_tests
must "build" make --no-print-directory build
suite "journeys" journeys
finish
