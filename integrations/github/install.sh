#!/usr/bin/env bash
# The action's first step: builds wasmready from the action's own source, unless it is installed,
# and puts it in the PATH of the steps that follow.
set -euo pipefail
if command -v wasmready >/dev/null; then
	wasmready --version
	exit
fi
cd "$GITHUB_ACTION_PATH"
./bootstrap build
cmake --install build/release --prefix "$RUNNER_TEMP/wasmready" >/dev/null
echo "$RUNNER_TEMP/wasmready/bin" >>"$GITHUB_PATH"
