# Read by the scripts beside it: where the project is, where Swift is, and how they speak.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf '%s\n' "$*" >&2; }
die() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# The oldest Swift that builds the package (Package.swift: swift-tools-version).
oldest_swift=6.2

# Swift is often unpacked somewhere that no PATH names.
if ! command -v swift >/dev/null 2>&1; then
  for place in /opt/swift*/usr/bin "${HOME:-/nonexistent}"/.local/share/swiftly/bin \
    "${HOME:-/nonexistent}"/.swiftly/bin /usr/local/swift*/usr/bin /usr/libexec/swift/bin; do
    if [ -x "$place/swift" ]; then
      PATH=$place:$PATH
      break
    fi
  done
fi
export PATH

# Ends with a sentence when Swift is missing or too old.
require_swift() {
  command -v swift >/dev/null 2>&1 || die "Swift is not installed (or not in PATH): \
install Swift $oldest_swift or later from https://www.swift.org/install/linux/ and run this again"
  local found
  found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$found" ] || die "'swift --version' says nothing that looks like a version: \
reinstall Swift $oldest_swift or later from https://www.swift.org/install/linux/"
  if [ "$(printf '%s\n%s\n' "$oldest_swift" "$found" | sort -V | head -n 1)" != "$oldest_swift" ]; then
    die "Swift $found is too old: install Swift $oldest_swift or later \
from https://www.swift.org/install/linux/"
  fi
}

# Archives of the C libraries in one folder, where the linker looks first: the released program then needs fewer shared
# libraries and starts a tenth sooner. What has no archive is linked as usual.
collect_static_libraries() {
  local folder=$root/.build/static-libraries archive name
  rm -rf "$folder"
  mkdir -p "$folder"
  for name in sqlite3 md ncursesw tinfo gumbo expat z stdc++; do
    archive=$(cc -print-file-name="lib$name.a" 2>/dev/null || true)
    [ ! -f "$archive" ] || ln -s "$(readlink -f "$archive")" "$folder/lib$name.a"
  done
}

# Builds the release programs, with the Swift library inside them, unless nothing has changed.
# The linker warns of Foundation's mktemp, which nobody calls; it is left out of what is shown.
build_release() {
  local stamp=$root/.build/release-is-built
  if [ -x "$root/.build/release/pressmark" ] && [ -e "$stamp" ] &&
    [ -z "$(find "$root/Sources" "$root/Package.swift" -newer "$stamp" -print -quit)" ]; then
    return
  fi
  say "Building pressmark (the first time takes some minutes) …"
  mkdir -p "$root/.build"
  touch "$stamp.new"
  collect_static_libraries
  local product
  for product in pressmark evaluate; do
    (cd "$root" && swift build -c release --static-swift-stdlib --product "$product" 2>&1) |
      grep -vE "mktemp|^\[[0-9]+/[0-9]+\] (Compiling|Copying|Emitting|Wrapping|Write) " >&2 ||
      [ "${PIPESTATUS[0]}" -eq 0 ] || die "the build failed: the messages above say where"
  done
  mv -f "$stamp.new" "$stamp"
}
