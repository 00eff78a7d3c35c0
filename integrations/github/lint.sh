#!/usr/bin/env bash
# The action's lint. Annotations go to standard output, which the runner reads, the comment for
# the pull request into the step's summary, and the SARIF log to a file. Of the three runs only
# the first parses anything. Findings are no failure yet: the code is an output, so that the log
# is uploaded in any case.
set -euo pipefail
sarif=$RUNNER_TEMP/wasmready.sarif markdown=$RUNNER_TEMP/wasmready.md
options=(--db "$RUNNER_TEMP/wasmready.db")
option() { [ -z "$2" ] || options+=("$1=$2"); }
option --target "$INPUT_TARGET"
option --build-dir "$INPUT_BUILD"
option --baseline "$INPUT_BASELINE"
option --fail-on "$INPUT_FAIL_ON"
while IFS= read -r line; do
	[ -z "$line" ] || options+=("$line")
done <<<"$INPUT_OPTIONS"

# In a container the checkout belongs to another user, which git minds.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$GITHUB_WORKSPACE
cd "$GITHUB_WORKSPACE"
# A checkout is shallow, unless 'fetch-depth: 0' is said to it: where the two parted is not there.
fetch() {
	local shallow=
	[ "$(git rev-parse --is-shallow-repository)" = false ] || shallow=--unshallow
	git merge-base "$1" HEAD >/dev/null 2>&1 ||
		git fetch --quiet --no-tags $shallow origin "$1"
}
case $INPUT_SINCE in
'' | none) ;;
-*) echo "::error::'since' is no revision" && exit 2 ;;
*)
	fetch "$INPUT_SINCE"
	options+=("--since=$INPUT_SINCE")
	;;
esac

# Where a finding's rule is read: in the action's own repository.
[ -z "${ACTION_REPOSITORY:-}" ] || [ -z "${ACTION_REF:-}" ] ||
	export WASMREADY_RULES_URI="${WASMREADY_RULES_URI:-${GITHUB_SERVER_URL:-https://github.com}/$ACTION_REPOSITORY/blob/$ACTION_REF/rules/}"

code=0
wasmready lint "${options[@]}" --format github -- "$INPUT_PATH" || code=$?
if [ "$code" -gt 1 ]; then
	echo "::error::wasmready could not analyse '${INPUT_PATH//[^[:print:]]/?}' (exit code $code)"
	exit "$code"
fi
options+=(--quiet --fail-on never)
# Beside a rule that failed they are written all the same, and say so.
wasmready lint "${options[@]}" --format sarif --output "$sarif" -- "$INPUT_PATH" || [ -s "$sarif" ]
wasmready lint "${options[@]}" --format markdown --output "$markdown" -- "$INPUT_PATH" || [ -s "$markdown" ]
# GitHub takes 1 MiB.
head -c 1000000 "$markdown" >>"$GITHUB_STEP_SUMMARY"
printf '%s\n' "code=$code" "sarif=$sarif" "markdown=$markdown" >>"$GITHUB_OUTPUT"
