#!/usr/bin/env bash
# The tools the project is built with, each of exactly one version, in a cache of the user's own:
#
#   ${XDG_CACHE_HOME:-~/.cache}/chi-tieu/tools/<tool>-<version>/bin
#
# A second clone compiles none of them again, other projects' versions stay untouched, and ~/.cargo/bin may be empty.
#
#   scripts/tools.sh rust                 installs the toolchain that rust-toolchain.toml names
#   scripts/tools.sh trunk wasm-bindgen   installs what is missing of these
#   scripts/tools.sh run COMMAND …        runs a command with the tools on its path
#
# Sourced, it gives the function `with_tools`, which puts the installed tools on the path of the shell.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

TRUNK_VERSION=0.22.1
CARGO_DENY_VERSION=0.20.2
# The command line tool must be of the very version that the app is compiled with.
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, "", $3); print $3 }' Cargo.lock)

CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/chi-tieu/tools"

say() { printf '%s\n' "$*" >&2; }
fail() {
  say "error: $*"
  exit 1
}

# A fresh rustup may not be on the path of this shell yet.
command -v cargo >/dev/null || PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

# The value of a key in rust-toolchain.toml, lists as words.
toolchain_key() {
  sed -n "s/^$1 *= *//p" rust-toolchain.toml | tr -d '[]",' | head -n 1
}

has_toolchain() {
  local channel=$1 sysroot target
  if command -v rustup >/dev/null; then
    rustup toolchain list 2>/dev/null | grep -q "^$channel-" || return 1
    sysroot=$(rustup run "$channel" rustc --print sysroot 2>/dev/null) || return 1
  else
    [[ "$(rustc --version 2>/dev/null)" == "rustc $channel "* ]] || return 1
    sysroot=$(rustc --print sysroot)
  fi
  for target in $(toolchain_key targets); do
    [[ -d "$sysroot/lib/rustlib/$target/lib" ]] || return 1
  done
  [[ -x "$sysroot/bin/cargo-clippy" && -x "$sysroot/bin/cargo-fmt" ]]
}

# Named explicitly, so that it also works where automatic installation is off (RUSTUP_AUTO_INSTALL=0).
install_rust() {
  local channel arguments=() name
  channel=$(toolchain_key channel)
  has_toolchain "$channel" && return
  command -v rustup >/dev/null ||
    fail "Rust $channel is missing. Install rustup (https://rustup.rs), then run make again."
  for name in $(toolchain_key components); do arguments+=(--component "$name"); done
  for name in $(toolchain_key targets); do arguments+=(--target "$name"); done
  say "==> Rust $channel with ${arguments[*]} (about half a minute)"
  rustup toolchain install "$channel" --profile "$(toolchain_key profile)" "${arguments[@]}" --no-self-update
}

# Whether a program is on the path in this version.
on_path() {
  local program=$1 version=$2
  command -v "$program" >/dev/null && [[ "$("$program" --version 2>/dev/null)" == *" $version"* ]]
}

# crate, version, program, minutes on two cores, what for, more arguments for cargo install
install_tool() {
  local crate=$1 version=$2 program=$3 minutes=$4 purpose=$5
  shift 5
  local home="$CACHE/$crate-$version"
  [[ -x "$home/bin/$program" ]] && return
  on_path "$program" "$version" && return
  say "==> $crate $version, $purpose: compiling it once for this user, about $minutes minutes on two cores"
  mkdir -p "$CACHE"
  # Speed of compiling matters here, speed of running does not. The build folder is kept until the install has
  # succeeded: what was interrupted goes on where it stopped.
  local build="$CACHE/build/$crate-$version"
  CARGO_TARGET_DIR="$build" RUSTFLAGS='' \
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo install "$crate" --version "=$version" --root "$home" "$@"
  rm -rf "$build"
  say "==> $crate $version is in $home"
}

install_named() {
  case $1 in
    rust) install_rust ;;
    trunk) install_tool trunk "$TRUNK_VERSION" trunk 11 "which builds the site" --locked ;;
    # Without --locked: its lock file names crate versions that were withdrawn.
    wasm-bindgen)
      install_tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" wasm-bindgen-test-runner 3 \
        "which joins WebAssembly and JavaScript"
      ;;
    cargo-deny) install_tool cargo-deny "$CARGO_DENY_VERSION" cargo-deny 8 "which checks licences and sources" --locked ;;
    *) fail "no tool is called $1" ;;
  esac
}

with_tools() {
  local home
  for home in "$CACHE/trunk-$TRUNK_VERSION" "$CACHE/wasm-bindgen-cli-$WASM_BINDGEN_VERSION" \
    "$CACHE/cargo-deny-$CARGO_DENY_VERSION"; do
    [[ -d "$home/bin" ]] && PATH="$home/bin:$PATH"
  done
  export PATH
}

if [[ "${BASH_SOURCE[0]}" == "$0" ]]; then
  if [[ "${1:-}" == run ]]; then
    shift
    with_tools
    exec "$@"
  fi
  for tool in "$@"; do install_named "$tool"; done
fi
