#!/usr/bin/env bash
# Builds the runtime stage without a registry and without a container engine, from a debootstrap tree and the release binary that is there
# already, and tries it: the health check, a page, a signed delivery, a clean stop. Needs Debian, root and python3.
# Usage: docker/try-runtime.sh CACHE [RUNTIME_LIBS]
#   CACHE         a folder that keeps the tree (200 MB) for the next time
#   RUNTIME_LIBS  where Swift's own libraries are, for a binary linked to them; by default the toolchain's
set -euo pipefail
cd "$(dirname "$0")/.."

cache=$(realpath -m "${1:?a folder that keeps the debootstrap tree}")
runtime_libs=${2:-}
tree=$cache/bookworm
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
served='' container=''

say() { printf '\n== %s\n' "$*"; }
store() { buildah --root "$work/store" --runroot "$work/run" --storage-driver vfs "$@"; }
# What the image is built of stays the image's: only the port and the channels are ours.
inside() {
    store run --isolation chroot --env "ALLIE_ADDRESS=127.0.0.1:$port" --env ALLIE_CHANNELS_FILE=/run/secrets/channels \
        --volume "$work/channels.yml:/run/secrets/channels:ro" "$container" -- "$@"
}

descendants() { for child in $(pgrep -P "$1" || true); do echo "$child"; descendants "$child"; done; }

# The process of the service itself, below the one that runs the container.
allie_process() {
    for process in $(descendants "$served"); do
        if [[ $(readlink "/proc/$process/exe") == */opt/allie/allie ]]; then echo "$process"; fi
    done
}

leave() {
    if [[ -n $served ]]; then
        allie_process | xargs --no-run-if-empty kill 2>/dev/null || true
        wait "$served" || true
    fi
    if [[ -n $container ]]; then store rm "$container" >/dev/null || true; fi
    # Never into what may still be mounted there.
    rm -rf --one-file-system "$work"
}
trap leave EXIT

install_missing() {
    local missing=()
    for package in buildah debootstrap binutils python3; do
        [[ $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true) == "install ok installed" ]] || missing+=("$package")
    done
    ((${#missing[@]} == 0)) && return
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

base_image() {
    if [[ ! -e $tree.complete ]]; then
        rm -rf "$tree"
        mkdir -p "$cache"
        debootstrap --variant=minbase bookworm "$tree" >"$cache/debootstrap.log"
        touch "$tree.complete"
    fi
    local base
    base=$(store from scratch)
    store copy --quiet "$base" "$tree" / >/dev/null
    store commit --quiet --rm "$base" localhost/bookworm >/dev/null
}

# What the builder stage would have left in /opt/allie, and for a dynamic binary Swift's libraries beside it.
binary_folder() {
    mkdir "$work/opt"
    cp -R .build/release/allie .build/release/*.resources "$work/opt/"
    strip "$work/opt/allie"
    local libs=${runtime_libs:-$(dirname "$(dirname "$(command -v swift)")")/lib/swift/linux}
    local needed
    needed=$(LD_LIBRARY_PATH=$libs ldd .build/release/allie | awk -v from="$libs/" 'index($3, from) == 1 { print $3 }')
    for library in $needed; do cp -L "$library" "$work/opt/"; done
    echo "Swift's libraries beside the binary: $(wc -w <<<"$needed")"
    du -sh --apparent-size .build/release/allie "$work/opt/allie" "$work/opt" | sed 's|\t.*/| |'
}

image() {
    store bud --quiet --isolation chroot --format docker --file docker/Dockerfile --ignorefile docker/Dockerfile.dockerignore \
        --build-arg RUNTIME=localhost/bookworm --target runtime-base --tag localhost/allie-runtime . >/dev/null
    container=$(store from localhost/allie-runtime)
    store copy --quiet --chown 0:0 "$container" "$work/opt" /opt/allie >/dev/null
    du -sh --apparent-size "$(store mount "$container")" | sed 's|\t.*| in the whole image|'
}

serve() {
    inside /opt/allie/allie serve >"$work/log" 2>&1 &
    served=$!
    for _ in $(seq 120); do
        if inside bash /usr/local/lib/allie/ready.sh 2>/dev/null; then return; fi
        kill -0 "$served" 2>/dev/null || break
        sleep 0.5
    done
    cat "$work/log" >&2
    echo "not ready" >&2
    exit 1
}

stop() {
    local process started=$SECONDS status=0
    process=$(allie_process)
    kill -TERM "$process"
    wait "$served" || status=$?
    served=''
    echo "SIGTERM to the service: ended with $status after $((SECONDS - started)) s"
    ((status == 0))
}

say "Tools and tree"; install_missing; base_image
say "Binary"; binary_folder
say "Runtime stage"; image
secret=$(head -c 32 /dev/urandom | base64)
install -m 0444 /dev/stdin "$work/channels.yml" <<<"channels: [{instance: bridge, kind: standard-webhooks, secrets: [\"$secret\"]}]"
say "Service"; serve; sed -E 's|(enter/).*|\1…|' "$work/log"
echo "runs as user $(ps -o uid= -p "$(allie_process)" | tr -d ' ')"
say "Requests"; python3 docker/try_requests.py "http://127.0.0.1:$port" "$secret"
say "What it keeps"; inside find /var/lib/allie /var/lib/allie-keys -printf '%M %u %p\n'
say "Stop"; stop
say "Done"
