#!/usr/bin/env bash
# Installs the Debian packages a task needs and checks the toolchain; asks for sudo only when something is missing.
# Usage: install.sh build|test|bench
set -euo pipefail

build=(libsqlite3-dev libpq-dev libcmark-dev zlib1g-dev pkg-config make)
tests=(postgresql chromium chromium-driver python3 curl)
bench=(wrk)

packages=("${build[@]}")
case "${1:-build}" in
    build) ;;
    test) packages+=("${tests[@]}") ;;
    bench) packages+=("${bench[@]}") ;;
    *) echo "install.sh: build, test or bench" >&2; exit 2 ;;
esac

if ! command -v swift >/dev/null; then
    echo "Swift is missing. Install Swift 6.1 or later from swift.org/install, then run this again." >&2
    exit 3
fi
version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -n 1)
read -r major minor <<<"${version:-0 0}"
if ((major < 6 || (major == 6 && minor < 1))); then
    echo "Swift $major.$minor is too old: 6.1 or later is needed (swift.org/install)." >&2
    exit 3
fi

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [[ $status == "install ok installed" ]] || missing+=("$package")
done
((${#missing[@]} == 0)) && exit 0

if ! command -v apt-get >/dev/null; then
    echo "Please install these Debian packages or their equals: ${missing[*]}" >&2
    exit 3
fi
sudo=()
if (($(id -u) != 0)); then
    echo "These packages are missing and need sudo: ${missing[*]}" >&2
    sudo=(sudo)
fi
echo "Installing: ${missing[*]}" >&2
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
