#!/usr/bin/env bash
# Runs one fuzz target: first each seed and each input that once did harm, then new inputs.
#   run.sh NAME        $BUILD: the folder of preset fuzz; $WASMREADY: its program
# FUZZ_SECONDS: how long (20). FUZZ_SEED: of the random numbers (1, and for longer the date: what
# chance finds is not the fault of the change that is being tested). What is found and
# grows the coverage stays in $BUILD/fuzz/NAME, what does harm in $BUILD/fuzz/NAME-crash-*.
set -euo pipefail
name=$1 here=$(cd "$(dirname "$0")" && pwd)
seconds=${FUZZ_SECONDS:-20}
if [ "$seconds" -le 20 ]; then seed=${FUZZ_SEED:-1}; else seed=${FUZZ_SEED:-$(date +%Y%m%d)}; fi
found=$BUILD/fuzz/$name
mkdir -p "$found"

# Scratch folders of the targets, which libFuzzer leaves when it ends; in memory where there is
# room, as most write a file for each input.
parent=${TMPDIR:-/tmp}
room=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1) || room=0
if [ "${room:-0}" -gt 1000000 ] && [ -w /dev/shm ]; then parent=/dev/shm; fi
scratch=$(mktemp -d -p "$parent")
trap 'rm -rf "$scratch"' EXIT
export TMPDIR=$scratch

# GLib must neither hide memory from the sanitizers nor go on after a call that is wrong.
export G_SLICE=always-malloc G_DEBUG=fatal-criticals
export ASAN_OPTIONS=use_sigaltstack=0:handle_abort=1:malloc_context_size=8
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
for program in llvm-symbolizer-19 llvm-symbolizer; do
	path=$(command -v "$program") && export ASAN_SYMBOLIZER_PATH=$path && break
done
# Nothing of this machine's own decides what a target sees.
unset WASI_SDK_PATH EMSDK EM_CACHE WASMREADY_DEBUG

# Databases are planted from what an audit of the bundled project says.
if [ "$name" = planted ]; then
	cp -R "$SOURCE/fixtures/projects/scanner" "$scratch/project"
	"$WASMREADY" audit -q --db "$scratch/facts.db" "$scratch/project" >/dev/null || [ $? -le 1 ]
	export FUZZ_DATABASE=$scratch/facts.db
fi

options=(-timeout=10 -rss_limit_mb=2048 -close_fd_mask=3 -artifact_prefix="$found-")
[ ! -f "$here/$name.dict" ] || options+=(-dict="$here/$name.dict")
seeds=("$here/corpus/$name"/*)

# Leaves what a reader wants: what went wrong, and the figures.
fuzz() {
	local code=0
	"$BUILD/fuzz_$name" "${options[@]}" "$@" >"$scratch/log" 2>&1 || code=$?
	grep -aEv '^(Running:|Executed |INFO:|\*\*\*|Dictionary:|#|")' "$scratch/log" || true
	return "$code"
}

echo "fuzz/$name: ${#seeds[@]} seeds, then $seconds s with seed $seed"
fuzz "${seeds[@]}"
fuzz -max_total_time="$seconds" -seed="$seed" -max_len=4096 -print_final_stats=1 \
	"$found" "$here/corpus/$name"
