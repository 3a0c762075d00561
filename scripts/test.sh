#!/usr/bin/env bash
# Every suite: the units on SQLite and a private PostgreSQL, the release binary under kill -9, the pages in a browser.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'Tests/postgres.sh stop "$work/postgres" >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
chmod 755 "$work"

stage() { printf '\n== %s (%s s so far)\n' "$1" "$SECONDS"; }

stage "A private PostgreSQL"
ALLIE_TEST_POSTGRES=$(Tests/postgres.sh start "$work/postgres" | tail -n 1)
export ALLIE_TEST_POSTGRES ALLIE_REQUIRE_POSTGRES=1

stage "Release build"
rm -f .build/release/allie
swift build -c release --product allie
export ALLIE_BINARY="$PWD/.build/release/allie"

stage "Debug build with tests"
swift build --build-tests

stage "Suites"
swift test --skip-build

stage "Browser"
scripts/browser.sh "$work/browser"

stage "Done"
