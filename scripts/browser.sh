#!/usr/bin/env bash
# Finds Chromium and its driver for the tests, installs them where that is one plain command, and otherwise says which.
# Sourced; afterwards CHROME and CHROMEDRIVER are set. Both are taken from the environment if they are there.

first_on_path() {
  local name
  for name in "$@"; do
    if command -v "$name"; then return; fi
  done
  return 1
}

find_browser() {
  CHROME=${CHROME:-$(first_on_path chromium chromium-browser google-chrome google-chrome-stable)} || return 1
  CHROMEDRIVER=${CHROMEDRIVER:-$(first_on_path chromedriver chromium.chromedriver)} || return 1
  export CHROME CHROMEDRIVER
}

install_browser() {
  # A font with Vietnamese letters belongs to it: bare systems have none.
  local packages=(chromium chromium-driver fonts-dejavu-core) as_root=()
  if command -v apt-get >/dev/null && grep -qs '^ID=debian' /etc/os-release; then
    if [[ $(id -u) != 0 ]]; then as_root=(sudo); fi
    if [[ $(id -u) == 0 ]] || sudo -n true 2>/dev/null; then
      echo "==> ${packages[*]}, for the tests: installing with apt-get (about 300 MB, a minute or two)" >&2
      ${as_root[@]+"${as_root[@]}"} apt-get update
      ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "${packages[@]}"
      return
    fi
  fi
  cat >&2 <<'END'
error: the tests need Chromium and chromedriver of the same version. Install them and run make test again:
  Debian        sudo apt-get install chromium chromium-driver
  Ubuntu        sudo snap install chromium
  Fedora        sudo dnf install chromium chromedriver
  Arch          sudo pacman -S chromium
  Alpine        sudo apk add chromium chromium-chromedriver
  macOS         brew install --cask google-chrome chromedriver
Or set CHROME and CHROMEDRIVER to the two programs.
END
  return 1
}

# The number before the first dot of a program's version.
major_version() { "$1" --version 2>/dev/null | grep -o '[0-9][0-9]*\.[0-9.]*' | head -n 1 | cut -d. -f1; }

require_browser() {
  find_browser || { install_browser && hash -r && find_browser; } || return 1
  local browser driver
  browser=$(major_version "$CHROME") driver=$(major_version "$CHROMEDRIVER")
  if [[ -z $browser || $browser != "$driver" ]]; then
    echo "error: $CHROME is version '$browser', $CHROMEDRIVER is '$driver': they must be the same" >&2
    return 1
  fi
}
