# Proofs: one that is right holds, each kind of one that is wrong fails with its line,
# and all of the built-in rules hold.
# labels: tools
# timeout: 550
. "$SOURCE/tests/_lib.sh"

own=$scratch/own
export TMPDIR=$scratch/tmp
mkdir -p "$own/my" "$TMPDIR"

# fixture NAME: a rule NAME, whose fixture is standard input and two cases.
fixture() {
	cat >"$own/my/$1.sql" <<-'SQL'
		-- severity: hazard
		-- message: call of {callee}
		-- why: because
		-- fix: do not
		SELECT file, line, col, fn, worlds, callee FROM call WHERE callee = 'bad'
	SQL
	{
		cat
		printf '#ifndef PROVE\nvoid bad(void);\nvoid f(void) { bad(); } // expect: %s\n' "$1"
		printf 'void g(void) { f(); } // ok: %s\n#endif\n' "$1"
	} >"$own/my/$1.c"
}

# prove WHAT CODE: of the rules in $own.
prove() {
	run "$WASMREADY" test --prove --rules "$own"
	expect_code "$2" "$1"
}

# says TEXT: one line of the output does.
says() { expect "$1" "$(grep -cF -- "$1" "$scratch/out")" 1; }

# fresh NAME: only the rule to come.
fresh() { rm -f "$own"/my/*; fixture "$1"; }

# Right proofs of each kind. Size of long, and what the fixed one says instead.
fresh compile <<'C'
// proof: wasip1 compile: call to undeclared function 'fork'
#include <unistd.h>
int start(void)
{
#ifdef FIXED
	return 0;
#else
	return fork();
#endif
}
C
fixture link <<'C'
// proof: link: undefined symbol: nowhere
// proof-host-flags: -DHOST
int nowhere(void);
#if defined PROVE && !defined FIXED
int start(void) { return nowhere(); }
#endif
C
cat >"$scratch/mismatch-1.c" <<'C'
#ifdef FIXED
long twice(int n) { return n * 2L; }
#else
long long twice(int n) { return n * 2; }
#endif
C
fixture mismatch <<'C'
// proof: link: function signature mismatch: twice
// proof: run: trap unreachable
// source: mismatch-1.c
long twice(int n);
#ifdef PROVE
int main(void) { return (int)twice(0); }
#endif
C
mv "$scratch/mismatch-1.c" "$own/my"
fixture run <<'C'
// proof: run: host prints "8", wasm prints "4"
// proof: run: prints "4\n"
#ifdef PROVE
#include <stdio.h>
#ifdef FIXED
typedef long long word;
#else
typedef long word;
#endif
int main(void) { printf("%d\n", (int)sizeof(word)); }
#endif
C
fixture code <<'C'
// proof: run: exit 4
#ifdef PROVE
#ifdef FIXED
int main(void) { return 0; }
#else
int main(void) { return sizeof(long) == 4 ? 4 : 0; }
#endif
#endif
C
fixture bare <<'C'
// proof: freestanding run: trap unreachable
// proof-flags: -DWASM
// fixed-flags: -DRIGHT
int run(void)
{
#if defined WASM && !defined RIGHT
	__builtin_trap();
#endif
	return 0;
}
C
fixture refused <<'C'
// proof: freestanding run: refused Import #0
// proof-host-flags: -Dmissing()=0
#if defined PROVE && !defined FIXED
#ifdef __wasm__
__attribute__((import_name("missing"))) int missing(void);
#endif
int run(void) { return missing(); }
#endif
C
fixture endless <<'C'
// proof: run: timeout
#ifdef PROVE
int main(void)
{
#if defined __wasm__ && !defined FIXED
	for (volatile int i = 0;; i++)
		;
#endif
}
#endif
C
fixture slow <<'C'
// proof: perf: ratio >= 3
#ifdef PROVE
#ifdef FIXED
#define N 5000000
#else
#define N 50000000
#endif
int main(void)
{
	for (volatile int i = 0; i < N; i++)
		;
}
#endif
C
fixture waived <<'C'
// proof: none: it is only a test
C
prove 'right proofs' 0
expect 'right proofs say' "$(cat "$scratch/out")" '10 passed, 0 failed'
[ "$code" -eq 0 ] || cat "$scratch/out"
expect 'nothing is left' "$(ls -A "$TMPDIR")" ''

# Lines that are none.
fresh syntax <<'C'
// proof: wasip9 run: trap
// proof: run: host prints "8, wasm prints "4"
// proof: run: exit 0
// proof: perf: ratio >= 1
// proof: compile:
// proof: none:
// proof: freestanding run: exit 1
// proof-flags: "open
int after;
// proof: run: trap
C
run "$WASMREADY" test --rules "$own"
expect_code 1 'lines that are no proof'
for n in 1 2 3 4 5 6 7; do says "syntax.c:$n: proof: cannot be understood: '"; done
says 'syntax.c:8: flags: '
says 'syntax.c:10: proof: stands below the header'

# Wrong in each way; all have a FIXED that works.
wrong() { # NAME 'PROOF' 'PROGRAM' TEXT: fails with TEXT in the line of the proof
	printf '// A program.\n// proof: %s\n#ifdef FIXED\nint main(void) { return 0; }\n%s\n#endif\n' \
		"$2" "#elif defined PROVE
$3" | fixture "$1"
	wanted+=("$1.c:2: proof: expected $4")
}
rm -f "$own"/my/*
wanted=()
ok='int main(void) { return 0; }'
trap='int main(void) {
#ifdef __wasm__
__builtin_trap();
#endif
}'
wrong compile 'compile: no way' "$ok" 'compile: no way, got no error'
wrong compile-text 'compile: no way' 'int main(void) { return x; }' \
	"compile: no way, got ../src/compile-text.c:6:25: error: use of undeclared identifier 'x'"
wrong link 'link: no way' "$ok" 'link: no way, got no error'
wrong link-text 'link: no way' 'int f(void); int main(void) { return f(); }' \
	'link: no way, got wasm-ld'
wrong link-compile 'link: undefined symbol: x' 'int main(void) { return x; }' \
	'link: undefined symbol: x, got compile: ../src'
wrong trap 'run: trap' "$ok" 'run: trap, got exit code 0'
wrong trap-text 'run: trap out of bounds' "$trap" 'run: trap out of bounds, got trap: unreachable'
wrong trap-host 'run: trap' 'int main(void) { __builtin_trap(); }' \
	'run: trap: the program to end with exit code 0 on the host, got trap: signal 4'
wrong trap-link 'run: trap' 'int f(void); int main(void) { return f(); }' \
	'run: trap to build for wasip1, got wasm-ld'
wrong refused 'run: refused' "$trap" 'run: refused, got trap: unreachable'
wrong endless 'run: timeout' "$ok" 'run: timeout, got exit code 0'
wrong code 'run: exit 3' 'int main(void) { return (int)sizeof(long) / 4 % 2; }' \
	'run: exit 3, got exit code 1'
wrong prints 'run: prints "4"' '#include <stdio.h>
int main(void) { puts("4"); }' 'run: prints "4", got host prints "4\n", wasm prints "4\n"'
wrong differs 'run: host prints "8", wasm prints "4"' '#include <stdio.h>
int main(void) { printf("%d", (int)sizeof(void *) / 4); }' \
	'run: host prints "8", wasm prints "4", got host prints "2", wasm prints "1"'
wrong perf 'perf: ratio >= 1000' "$ok" 'perf: ratio >= 1000, got a ratio of '
fixture nothing <<'C'
C
wanted+=('nothing.c:1: proof: expected one, got none')
fixture no-fixed <<'C'
//
// proof: run: trap
#ifdef PROVE
int main(void)
{
#ifdef __wasm__
	__builtin_trap();
#endif
}
#endif
C
wanted+=('no-fixed.c:2: proof: expected a FIXED variant, got none')
fixture fixed-differs <<'C'
//
// proof: run: prints "4"
// FIXED
#ifdef PROVE
#include <stdio.h>
int main(void) { printf("%d", (int)sizeof(long)); }
#endif
C
wanted+=('fixed-differs.c:2: proof: expected FIXED to print the same, got host prints "8", wasm prints "4"')
fixture fixed-fails <<'C'
//
// proof: compile: oh no
#if defined PROVE && defined __wasm__
#ifdef FIXED
int main(void) { return 2; }
#else
#error oh no
#endif
#endif
C
wanted+=('fixed-fails.c:2: proof: expected compile: oh no: FIXED to end with exit code 0 on wasip1, got exit code 2')
fixture fixed-builds <<'C'
//
// proof: compile: oh no
#if defined PROVE && defined __wasm__
#error oh no
#elif defined FIXED
#endif
C
wanted+=('fixed-builds.c:2: proof: expected compile: oh no: FIXED to build for wasip1, got ../src/fixed-builds.c:4:2: error: oh no')
prove 'wrong proofs' 1
for text in "${wanted[@]}"; do says "$text"; done
expect 'only these' "$(grep -c ': ' "$scratch/out")" ${#wanted[@]}
expect 'all fail' "$(tail -n 1 "$scratch/out")" "0 passed, ${#wanted[@]} failed"
grep '/link' "$scratch/out" >"$scratch/first"
run "$WASMREADY" test --prove --rules "$own" 'link*'
expect 'the same again' "$(diff "$scratch/first" <(grep /link "$scratch/out"))" ''
run "$WASMREADY" test --rules "$own" 'link*'
expect_code 0 'without --prove they are not run'

# A tool that is not there, or not all of it.
mkdir "$scratch/bin"
run env PATH="$scratch/bin" "$WASMREADY" test --prove --rules "$own"
expect_code 3 'no clang'
expect_error "'clang-19' is not installed" 'no clang'
ln -s "$(command -v clang-19)" "$scratch/bin/clang-19"
run env PATH="$scratch/bin" "$WASMREADY" test --prove --rules "$own"
expect_code 3 'no node'
expect_error "'node' is not installed" 'no node'
ln -s "$(command -v wasm-ld-19)" "$scratch/bin/wasm-ld-19"
printf '#!/bin/sh\necho "error: no such command" >&2\nexit 1\n' >"$scratch/bin/node"
chmod +x "$scratch/bin/node"
run env PATH="$scratch/bin" "$WASMREADY" test --prove --rules "$own"
expect_code 3 'a node that fails'
expect_error "cannot run a WASI program: error: no such command" 'a node that fails'
rm "$scratch/bin/clang-19"
cp "$scratch/bin/node" "$scratch/bin/clang-19"
run env PATH="$scratch/bin" "$WASMREADY" test --prove --rules "$own"
expect_code 3 'a clang that fails'
expect_error "cannot compile for wasm32-wasi: error: no such command" 'a clang that fails'
expect 'nothing is left' "$(ls -A "$TMPDIR")" ''

# Whoever ends it, nothing is left and nothing runs on. A program that outlives its
# parent is the worst of them.
fresh stays <<'C'
// proof: run: timeout
#ifdef PROVE
#include <unistd.h>
int main(void)
{
#if defined __wasm__ && !defined FIXED
	for (;;)
		sleep(1);
#endif
#ifndef __wasm__
	if (!fork())
		sleep(3600);
#endif
	return 0;
}
#endif
C
for signal in INT TERM HUP; do
	# Not in the background, where a shell has signals of the terminal ignored; we may be.
	# The proof itself takes four seconds.
	env --default-signal=INT timeout --preserve-status -s "$signal" 2 "$WASMREADY" test --prove --rules "$own" \
		>"$scratch/out" 2>"$scratch/err"
	code=$?
	expect "ended by $signal" "$code" $((128 + $(kill -l "$signal")))
	expect "nothing is left by $signal" "$(ls -A "$TMPDIR")" ''
done
prove 'a host program that leaves one behind' 0
expect 'nothing runs on' "$(pgrep -f "$TMPDIR" | head -n 3)" ''

# The built-in rules. Under the sanitizers some of them do: the tools are the same.
globs=()
sanitized && globs=('jump/*')
run "$WASMREADY" test --prove "${globs[@]}"
expect_code 0 'wasmready test --prove'
[ "$code" -eq 0 ] || cat "$scratch/out" "$scratch/err"
finish
