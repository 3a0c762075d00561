#!/usr/bin/env bash
# The image's health check: asks /ready on the port the service listens on. In bash, because the image holds no HTTP client.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${ALLIE_ADDRESS##*:}"
printf 'GET /ready HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[[ $status == 200 ]]
