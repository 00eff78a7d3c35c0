# verify: what compiler and linker say is held against the findings, both ways.
# labels: tools
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
command -v clang-19 >/dev/null || { fail "clang-19 is not installed"; finish; }
cd "$scratch" || exit 1
mkdir p
cat >p/a.c <<'C'
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

int spawn(void)
{
	return fork();
}

int main(void)
{
	struct passwd *user = getpwuid(getuid());

	signal(SIGINT, SIG_DFL);
	return spawn() + system("true") + !user;
}
C
cat >p/b.c <<'C'
#include <stdlib.h>

int main(int argc, char **argv)
{
	return argc > 1 ? system(argv[1]) : 0;
}
C
run "$W" verify --db "$scratch/none.db" p
expect_code 3 "without an audit"
expect_error "run 'wasmready audit' first" "without an audit"
run "$W" audit -q --fail-on never p
expect_code 0 "audit"
run "$W" verify --clang /no/such/clang p
expect_code 3 "without a compiler"
expect_error "cannot find /no/such/clang" "without a compiler"
run "$W" verify --target wasip2 p
expect_code 3 "a target that was not parsed"
run "$W" verify --format yaml p
expect_code 2 "an unknown format"

mkdir tmp
run env TMPDIR="$scratch/tmp" "$W" verify --format json p
expect_code 0 "prediction and result agree: $(cat "$scratch/out")"
cp "$scratch/out" agree.json
expect "the scratch folder is gone" "$(ls tmp)" ""
expect "both programs are compiled" "$(jq '.units.total' agree.json)" 2
expect "an error site at the missing header" \
	"$(jq -r '[.errors[] | select(.file == "p/a.c" or .file == "a.c") | .rule] | index("api/missing-header") != null' agree.json)" true
expect "a symbol of the second main() is seen" \
	"$(jq -r '[.undefined[] | select(.symbol == "system" and .unit == "b.c")] | length' agree.json)" 1
expect "every site has its rule" "$(jq '[.errors[], .undefined[] | select(.rule == null)] | length' agree.json)" 0
expect "every blocker is confirmed" "$(jq '.blockers | .total > 2 and .total == .confirmed' agree.json)" true
run "$W" verify --format json p
cmp -s "$scratch/out" agree.json && pass || fail "two runs differ"

# What nothing tells of is said, and so is what nothing confirms.
db=p/.wasmready/facts.db
sqlite3 $db "DELETE FROM finding WHERE name = 'system' AND file = 'b.c'"
run "$W" verify p
expect_code 1 "a symbol that is not predicted"
grep -q "b.c: undefined symbol: system" "$scratch/out" && pass || fail "not told: $(cat "$scratch/out")"
sqlite3 $db "INSERT INTO finding(rule, severity, target, state, file, line, col, message, fix, fingerprint, name)
	VALUES('api/missing-function', 'blocker', 'wasip1', 'live', 'b.c', 3, 1, 'main is missing', '', '', 'main')"
run "$W" verify p
expect_code 1 "a blocker that is not confirmed"
grep -q "b.c:3: api/missing-function: main is missing" "$scratch/out" && pass || fail "not told"

# Units that disagree about a function nobody defines end the link: both are told all the same.
mkdir clash
cat >clash/a.c <<'C'
int nobody(long long, int);
int main(void)
{
	return nobody(1, 2);
}
C
cat >clash/b.c <<'C'
int nobody(int, int);
int other(void);
int second(void)
{
	return nobody(1, 2) + other();
}
C
"$W" audit -q --fail-on never clash
run "$W" verify --format json clash
expect "all units that refer to it, and what else lacks" \
	"$(jq -r '[.undefined[] | .symbol + " " + .unit] | sort | join(", ")' "$scratch/out")" \
	"nobody a.c, nobody b.c, other b.c"
expect "and that they disagree" "$(jq -r '.mismatches[0] | .symbol + " " + .rule' "$scratch/out")" "nobody call/import-signature"

# What a header that is missing drags along, with calls of functions nobody declares, still
# gives an object, whose symbols are asked for.
mkdir lenient
cat >lenient/a.c <<'C'
#include <sys/wait.h>
int main(void)
{
	int status;

	return waitpid(1, &status, 0) > 0 && geteuid() && nobody();
}
C
cat >lenient/compile_commands.json <<'J'
[{"directory": ".", "file": "a.c", "arguments": ["cc", "-std=gnu89", "-c", "a.c"]}]
J
"$W" audit -q --fail-on never lenient
run "$W" verify --format json lenient
expect "an object in spite of its errors" "$(jq .units.compiled "$scratch/out")" 1
expect "its symbols" "$(jq -r '[.undefined[].symbol] | sort | join(" ")' "$scratch/out")" "geteuid nobody waitpid"

# -pthread asks the linker for shared memory, which the C library of wasip1 refuses.
mkdir threads
cat >threads/a.c <<'C'
#include <stdio.h>
int main(void)
{
	return puts("x");
}
C
cat >threads/compile_commands.json <<'J'
[{"directory": ".", "file": "a.c", "arguments": ["cc", "-pthread", "-c", "a.c"]}]
J
"$W" audit -q --fail-on never threads
run "$W" verify --format json threads
expect "the linker confirms the flag" "$(jq -r '.blockers | "\(.total) \(.confirmed)"' "$scratch/out")" "1 1"

# What the SDK lacks and a newer one has is told once a kind, and predicts all its places; what no
# SDK has is told at its own line, and without its finding by nothing.
mkdir old
cat >old/a.c <<'C'
#include <dlfcn.h>
#include <stdio.h>
void first(FILE *f) { flockfile(f); }
int close_it(void *p) { return dlclose(p); }
C
cat >old/b.c <<'C'
#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>
int main(void)
{
	flockfile(stdin);
	funlockfile(stdin);
	return dlclose(NULL) +
	       fork();
}
C
cat >old/c.c <<'C'
#include <poll.h>
int kind(void) { return POLLPRI; }
int mask(void) { return ~POLLPRI; }
C
"$W" audit -q --fail-on never --target wasip1 --sysroot /usr old
expect 'a flag a kind' "$(ask old/.wasmready/facts.db "SELECT count(*) FROM finding WHERE rule = 'api/newer-sdk'" old)" 3
run "$W" verify --format json old
expect_code 0 "what the SDK lacks is predicted: $(jq -c '[.errors[], .undefined[]] | map(select(.rule == null))' "$scratch/out")"
expect 'at each place' "$(jq -r '[.errors[] | select(.rule == "api/newer-sdk") | "\(.file):\(.line)"] | join(" ")' "$scratch/out")" \
	'a.c:1 a.c:3 b.c:1 b.c:6 b.c:7 c.c:2 c.c:3'
expect 'and each name' "$(jq -r '[.undefined[] | select(.rule == "api/newer-sdk").symbol] | unique | join(" ")' "$scratch/out")" \
	'dlclose flockfile funlockfile'
sqlite3 old/.wasmready/facts.db "DELETE FROM finding WHERE name = 'fork'"
run "$W" verify old
expect_code 1 'what no SDK has is not predicted by it'
grep -q 'undefined symbol: fork' "$scratch/out" && pass || fail "not told: $(cat "$scratch/out")"
sqlite3 old/.wasmready/facts.db "DELETE FROM finding WHERE rule = 'api/newer-sdk' AND message GLOB '* function*'"
run "$W" verify --format json old
expect 'nor a function by the flag of headers' "$(jq -r '[.errors[] | select(.rule == null) | "\(.file):\(.line)"] | join(" ")' "$scratch/out")" 'a.c:3 b.c:6 b.c:7 b.c:9'

# A use of what could not be declared undoes nothing: later uses follow from the declaration. One
# that fails by itself does not.
mkdir chain
cat >chain/a.c <<'C'
#ifndef __wasi__
typedef struct { char *name; long base; } own_info;
enum { HERE = 1 };
#endif
int log_it(int, ...);
int log_it(int n, ...) { return n; }
long f(void);
long f(void)
{
	own_info info;
	log_it(2, info.name, info.base,
	       info.name);
	long first = info.base;
	return first + info.base;
}
int main(void) { return HERE + (int)f(); }
C
"$W" audit -q --fail-on never --target wasip1 chain
run "$W" verify --format json chain
expect_code 0 "all follows from its declaration: $(jq -c '[.errors[] | select(.rule == null)]' "$scratch/out")"
expect 'told once, with its lines' "$(ask chain/.wasmready/facts.db "SELECT line, message GLOB '*; 4 more lines of this file*' FROM finding WHERE rule = 'abi/wasm-only-error' AND target = 'wasip1'" chain)" '10,1'
expect 'and the other at its own' "$(ask chain/.wasmready/facts.db "SELECT line FROM finding WHERE name = 'HERE' AND target = 'wasip1'" chain)" 16

# What libc.a defines weakly and again is no clash with itself.
mkdir twice
printf '%s\n' '#include <stdlib.h>' 'int nobody(void);' 'static void bye(void) {}' 'int main(void)' '{' '	if (atexit(bye))' '		exit(1);' '	return nobody();' '}' >twice/a.c
"$W" audit -q --fail-on never --target wasip1 twice
run "$W" verify --format json twice
expect 'libc.a is linked once' "$(jq -r '[.undefined[].symbol] | join(" ")' "$scratch/out")" nobody

# A library's header leads to others of it: what these declare is missing with it. Opposite: without the
# finding nothing predicts it.
mkdir led
printf '#include <glib.h>\nint main(void) { g_usleep(1); return 0; }\n' >led/a.c
printf '[{"directory":".","file":"a.c","command":"cc %s -c a.c"}]' "$(pkg-config --cflags glib-2.0)" >led/compile_commands.json
"$W" audit -q --fail-on never --target wasip1 led >/dev/null
sqlite3 led/.wasmready/facts.db "DELETE FROM finding WHERE rule = 'api/undefined-symbol'"
run "$W" verify --format json led
expect 'by a header that a header reads' "$(jq -r '[.undefined[] | select(.symbol == "g_usleep") | .rule] | join(" ")' "$scratch/out")" 'api/third-party-header'
sqlite3 led/.wasmready/facts.db "DELETE FROM finding WHERE rule = 'api/third-party-header'"
run "$W" verify --format json led
expect 'and by nothing else' "$(jq -r '[.undefined[] | select(.symbol == "g_usleep") | .rule] | join(" ")' "$scratch/out")" ''

# A compiler that has no library for wasm, with a sysroot that has it. Opposite: nobody has it.
mkdir -p wide cur/include cur/lib/wasm32-wasip1 cur/lib/wasm32-unknown-wasip1 res
cp -r /usr/include/wasm32-wasi cur/include/wasm32-wasip1
cp /usr/lib/wasm32-wasi/* cur/lib/wasm32-wasip1/
ln -s "$(clang-19 -print-resource-dir)/include" res/include
printf '#!/bin/sh\nexec clang-19 -resource-dir="%s/res" "$@"\n' "$PWD" >bare-clang
chmod +x bare-clang
printf 'long double twice(long double x);\nlong double twice(long double x) { return x + x; }\nint main(int n, char **a) { (void)a; return twice(n) > 3; }\n' >wide/a.c
"$W" audit -q --fail-on never --target wasip1 --sysroot "$PWD/cur" wide >/dev/null
run "$W" verify --clang "$PWD/bare-clang" --format json wide
expect 'nobody has the compiler library' "$(jq -r '[.undefined[].symbol | select(. == "__addtf3")] | join(" ")' "$scratch/out")" __addtf3
cp "$(clang-19 -print-resource-dir)/lib/wasi/libclang_rt.builtins-wasm32.a" cur/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a
run "$W" verify --clang "$PWD/bare-clang" --format json wide
expect 'the one beside the C library' "$(jq -r '[.undefined[].symbol] | join(" ")' "$scratch/out")" ''
finish
