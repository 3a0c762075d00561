#!/usr/bin/env bash
# The signed webhook, every delivery durable, against a bare Hummingbird route in the same run. Figures, never a verdict.
set -euo pipefail
cd "$(dirname "$0")/.."

allie=.build/release/allie
work=$(mktemp -d)
secret=$(head -c 32 /dev/urandom | base64)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

wait_for() { for _ in $(seq 200); do curl -sf "$1" >/dev/null && return; sleep 0.02; done; echo "no answer from $1" >&2; exit 3; }
latency() { awk '/Latency Distribution/{p=1} p && /50%|99%/{printf "  %s %s", $1, $2} /Requests\/sec/{printf "  %s requests/s", $2} /Non-2xx/{printf "  (%s)", $0} END{print ""}'; }

printf 'channels:\n  - {instance: bench, kind: standard-webhooks, secrets: ["%s"]}\n' "$secret" >"$work/channels.yml"
python3 scripts/signed_requests.py "$secret" 150000 "$work"

"$allie" bare-server --port 18089 & wait_for http://127.0.0.1:18089/bare
start=$(date +%s%N)
ALLIE_ADDRESS=127.0.0.1:18090 ALLIE_DATABASE="sqlite:$work/data/allie.db" ALLIE_CHANNELS_FILE="$work/channels.yml" ALLIE_LOG_LEVEL=warning \
    "$allie" serve >"$work/log" 2>&1 &
served=$!
wait_for http://127.0.0.1:18090/ready
echo "cold start to /ready: $((($(date +%s%N) - start) / 1000000)) ms"

for round in 1 2 3; do
    echo "round $round"
    printf 'bare route      '; wrk -t1 -c64 -d5s --latency -s <(echo 'wrk.method="POST" wrk.body="{}"') http://127.0.0.1:18089/bare | latency
    printf 'signed webhook  '; wrk -t1 -c64 -d5s --latency -s "$work/signed.lua" http://127.0.0.1:18090/channels/bench | latency
done
awk '/VmHWM|VmRSS/{print $1, $2 / 1024 " MB"}' "/proc/$served/status"
