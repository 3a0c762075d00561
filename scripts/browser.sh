#!/usr/bin/env bash
# Lives through the pages in a headless Chromium: the demo of ALLIE_BINARY on a free port, chromedriver, Tests/Browser.
# Usage: browser.sh FOLDER   (receives pictures and logs; done or given up within 90 seconds)
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
binary=${ALLIE_BINARY:-$here/.build/release/allie}
folder=${1:?Usage: browser.sh FOLDER}
wall=85

for program in chromedriver python3 curl; do
    command -v "$program" >/dev/null || { echo "browser.sh: $program is missing; run scripts/install.sh test" >&2; exit 3; }
done
[[ -x $binary ]] || { echo "browser.sh: no program at $binary" >&2; exit 3; }

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
scratch=$(mktemp -d)
allie="" driver="" checks=""

# Each has a process group of its own, so that no browser outlives its driver.
stop() {
    for group in $checks $driver $allie; do kill -TERM -- "-$group" 2>/dev/null || true; done
    for group in $checks $driver $allie; do
        for _ in {1..30}; do kill -0 -- "-$group" 2>/dev/null || break; sleep 0.1; done
        kill -KILL -- "-$group" 2>/dev/null || true
    done
    rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT TERM

# Below the range that outgoing connections are given, so that none of ours takes one meanwhile.
free_ports() {
    python3 -c 'import random, socket
doors = []
while len(doors) < 2:
    try:
        doors.append(socket.create_server(("127.0.0.1", random.randrange(20_000, 32_000))))
    except OSError:
        pass
print(*(door.getsockname()[1] for door in doors))'
}

# until_answers URL PID LOG
until_answers() {
    while ! curl --silent --fail --max-time 2 --output /dev/null "$1"; do
        if ! kill -0 "$2" 2>/dev/null || ((SECONDS > 30)); then
            echo "browser.sh: $1 does not answer; the end of $3:" >&2
            tail -n 20 "$3" >&2
            exit 1
        fi
        sleep 0.1
    done
}

read -r site_port driver_port < <(free_ports)
TMPDIR=$scratch ALLIE_ADDRESS=127.0.0.1:$site_port setsid "$binary" serve --demo >"$folder/allie.log" 2>&1 &
allie=$!
TMPDIR=$scratch setsid chromedriver --port="$driver_port" --log-level=WARNING --log-path="$folder/chromedriver.log" >/dev/null 2>&1 &
driver=$!
until_answers "http://127.0.0.1:$site_port/ready" "$allie" "$folder/allie.log"
until_answers "http://127.0.0.1:$driver_port/status" "$driver" "$folder/chromedriver.log"

PYTHONDONTWRITEBYTECODE=1 setsid timeout --preserve-status --kill-after=2 "$((wall - SECONDS))" \
    python3 "$here/Tests/Browser/browser.py" "http://127.0.0.1:$site_port" "http://127.0.0.1:$driver_port" "$folder" &
checks=$!
# Waited for, not run in front, so that a signal is heard at once.
wait "$checks"
