# Sourced by the tests: a scratch folder, and checks that say what they saw.
set -u
scratch=$(mktemp -d) || exit 1
trap 'cd /; umount "$scratch"/mnt* 2>/dev/null; rm -rf "$scratch"' EXIT
failures=0
checks=0
# The wasi-libc that audits speak of which name none: Debian's, so that archives judge and verify
# has something to build with. Empty: the tables.
export WASMREADY_WASI_SYSROOT=${WASMREADY_WASI_SYSROOT-/usr}

pass() { checks=$((checks + 1)); }
fail() {
	checks=$((checks + 1))
	failures=$((failures + 1))
	printf 'FAIL: %s\n' "$*"
}

# run COMMAND...: keeps code, $scratch/out and $scratch/err.
run() {
	code=0
	"$@" >"$scratch/out" 2>"$scratch/err" || code=$?
}

# expect_code N WHAT
expect_code() {
	if [ "$code" -eq "$1" ]; then pass; else
		fail "$2: exit code $code, not $1: $(head -c 400 "$scratch/err")"
	fi
}

# expect_error REGEX WHAT: exactly one line on stderr, which matches.
expect_error() {
	if [ "$(wc -l <"$scratch/err")" -eq 1 ] && grep -Eq "^wasmready: .*$1" "$scratch/err"; then
		pass
	else
		fail "$2: stderr is: $(head -c 600 "$scratch/err")"
	fi
}

# expect WHAT GOT WANTED
expect() {
	if [ "$2" = "$3" ]; then pass; else fail "$1: got '$2', not '$3'"; fi
}

# sanitized: the program at hand is built with AddressSanitizer.
sanitized() { grep -qE '^WASMREADY_SANITIZE:BOOL=(ON|1)$' "$BUILD/CMakeCache.txt"; }

ask() { "$WASMREADY" query --db "$1" --format csv "$2" "${3:-.}" | tail -n +2 | tr -d '\r'; }

finish() {
	printf '%d checks, %d failed\n' "$checks" "$failures"
	[ "$failures" -eq 0 ] && [ "$checks" -gt 0 ]
	exit
}
