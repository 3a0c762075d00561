#!/bin/sh
# A private PostgreSQL for the tests: no TCP, its socket and its data in DIR, nothing flushed to disk.
#
#   Tests/postgres.sh start DIR    starts it and prints the value for ALLIE_TEST_POSTGRES
#   Tests/postgres.sh stop DIR     stops it and removes what it kept
set -eu

usage() { echo "usage: $0 start|stop DIR" >&2; exit 2; }
[ $# -eq 2 ] || usage
case $1 in start | stop) ;; *) usage ;; esac
mkdir -p "$2"
dir=$(cd "$2" && pwd)

# The newest installed server; Debian keeps it out of PATH.
for found in /usr/lib/postgresql/*/bin; do [ -x "$found/initdb" ] && PATH="$found:$PATH"; done
command -v initdb >/dev/null || { echo "PostgreSQL is not installed: initdb was not found" >&2; exit 3; }

# The server refuses to run as root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

case $1 in
start)
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$dir"; fi
    cd "$dir"
    [ -d "$dir/data" ] || as_owner initdb --pgdata="$dir/data" --username=postgres --auth=trust --encoding=UTF8 \
        --locale=C --no-sync >"$dir/initdb.log" 2>&1 || { cat "$dir/initdb.log" >&2; exit 3; }
    as_owner pg_ctl start --pgdata="$dir/data" --log="$dir/server.log" --wait --silent \
        --options="-c listen_addresses='' -c unix_socket_directories='$dir' -c unix_socket_permissions=0700 -c fsync=off -c full_page_writes=off -c synchronous_commit=off" \
        >/dev/null || { cat "$dir/server.log" >&2; exit 3; }
    echo "host='$dir' user=postgres dbname=postgres"
    ;;
stop)
    cd "$dir"
    as_owner pg_ctl stop --pgdata="$dir/data" --mode=fast --wait --silent
    rm -rf "$dir/data" "$dir/server.log" "$dir/initdb.log"
    ;;
esac
