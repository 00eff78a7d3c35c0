# Comments that suppress findings: what they cover, what is none, and what each report
# says of them. The rules about the comments themselves have their fixtures.
# labels: quick
. "$SOURCE/tests/_lib.sh"
unset COLUMNS

root=$scratch/project
mkdir -p "$root"
db=$scratch/facts.db
audit() { run "$WASMREADY" audit --db "$db" "$@" "$root"; }
# lines STATE: the lines of main.c where a fork is in that state
lines() {
	ask "$db" "SELECT group_concat(line, ' ') FROM (SELECT DISTINCT line FROM finding
		WHERE rule = 'api/process' AND target = 'wasip1' AND file = '${2-main.c}'
		AND state = '$1' ORDER BY line)" "$root"
}

cat >"$root/main.c" <<'C'
#include <unistd.h>
#define APOSTROPHES 1 // don't "count this
#if 0
#error it's not "closed
int big = 1'000'0;
#endif
const char *text = "// wasmready: allow-file(*) a string";
const char *more = "\
// wasmready: allow-file(*) a string that goes on";
int quote = '"'; /* wasmready: allow-file(api/socket) read after a quote */

int trailing(void)
{
	return fork(); // wasmready: allow(process) daemon
}

int trailing_block(void)
{
	return /* wasmready: allow(api/process) daemon */ fork();
}

int not_covered(void)
{
	// A wasmready: allow(api/process) in the middle of a sentence is none.
	return fork();
}

int above(int n)
{
	// wasmready: allow(api/process) the one below
	// another comment

	n += fork();
	n += fork();
	/*
	 * wasmready: allow(api/*) a reason that
	 * goes on
	 */
	if (fork()) {
		n += fork();
	}
	return n;
}

/* wasmready: allow(api/p?ocess): the whole function */
__attribute__((noinline)) int
whole(int (*f)(void), const char *s)
{
	if (s) { f = fork; }
	return f() + fork();
}

int after_whole(void) { return fork(); }

// wasmready: allow(api/process) a table
int (*const table[])(void) = {
	fork,
	fork,
};
int (*const other)(void) = fork;

#ifdef __wasm__
int branches(int n) {
#else
int branches(long n) {
#endif
	// wasmready: allow(api/process) in a body that two branches open
	if (n == fork()) {
		n += fork();
	}
	return (int)n;
}

// wasmready: allow(api/process) spliced \
   over two lines
int spliced(void) { return fork(); }

int last(void) { return fork(); }
int main(void) { return 0; }
// wasmready: allow(api/process) at the end of the file
C
audit
expect_code 1 'what is not covered still counts'
line() { grep -n -m1 -- "$1" "$root/main.c" | cut -d: -f1; }
suppressed=" $(lines suppressed) "
# covered WHAT LINE YES
covered() {
	case "$suppressed" in *" $2 "*) got=yes ;; *) got=no ;; esac
	expect "$1 (line $2)" "$got" "$3"
}
at() { awk -v f="$1" -v k="$2" '$0 ~ f "\\(" && !on { on = 1 } on && /fork/ && !/wasmready: allow\(api.process\) (the|in|a)/ && ++i == k { print NR; exit }' "$root/main.c"; }
covered 'behind code' "$(at 'int trailing' 1)" yes
covered 'before code on its line' "$(at 'int trailing_block' 1)" yes
covered 'in a sentence' "$(at 'int not_covered' 1)" no
covered 'above' "$(at 'int above' 1)" yes
covered 'the line after it' "$(at 'int above' 2)" no
covered 'a block of lines' "$(at 'int above' 3)" yes
covered 'not the block that follows' "$(at 'int above' 4)" no
covered 'a function' "$(at '^whole' 1)" yes
covered 'to its end' "$(at '^whole' 2)" yes
covered 'and no further' "$(at 'int after_whole' 1)" no
covered 'a table' "$(($(line 'const table') + 1))" yes
covered 'to its end' "$(($(line 'const table') + 2))" yes
covered 'the line after it' "$(line 'const other')" no
covered 'a body that two branches open' "$(line 'n == fork')" yes
covered 'only its statement' "$(($(line 'n == fork') + 1))" no
covered 'a comment that goes on' "$(line 'int spliced')" yes
covered 'the one after' "$(line 'int last')" no
expect 'the reason on one line' "$(ask "$db" "SELECT DISTINCT justification FROM finding
	WHERE line = $(at 'int above' 3) AND state = 'suppressed'" "$root")" 'a reason that goes on'
expect 'unused ones' "$(ask "$db" "SELECT group_concat(line, ' ') FROM finding WHERE rule = 'suppression/unused'
	AND target = 'wasip1'" "$root")" "$(line 'read after') $(line 'at the end')"

# Nothing live but what a comment allows: the verdict is ready, and the exit code 0.
cat >"$root/main.c" <<'C'
#include <unistd.h>
static int never(void) { return fork(); } // wasmready: allow(api/process) nobody calls it
#ifndef __wasm__
int host(void) { return fork(); } // wasmready: allow(api/process) the host's only
#endif
int main(void)
{
	// wasmready: allow(api/process) a "daemon", <b>not</b> ported | at all
	return fork();
}
C
audit
expect_code 0 'what is suppressed does not count'
expect 'states' "$(lines suppressed)" '2 4 9'
grep -q '^wasip1: 0 live findings; 0 unreached, 0 guarded, 3 suppressed (--suppressed lists them)' "$scratch/out" &&
	pass || fail "summary: $(tail -1 "$scratch/out")"
grep -q '^main.c  *.*ready' "$scratch/out" && pass || fail 'the table counts it'
grep -q "fork" "$scratch/out" && fail 'a suppressed finding is listed' || pass
report() { run "$WASMREADY" report --db "$db" "$@" "$root"; }
report --suppressed
expect 'listed with its reason' "$(grep -c '^      allowed: a "daemon", <b>not</b> ported | at all' "$scratch/out")" 1
expect '-q lists none' "$("$WASMREADY" report --db "$db" -q "$root")" ''
report --format json
expect 'JSON' "$(jq -c '[.findings[] | select(.line == 9)][0] | [.state, .was, .suppressions]' "$scratch/out")" \
	'["suppressed","live",[{"kind":"inSource","justification":"a \"daemon\", <b>not</b> ported | at all"}]]'
# Nothing calls the other function, but its line does not compile.
expect 'JSON: the other states' "$(jq -c '[.findings[] | .was] | sort' "$scratch/out")" '["guarded","live","live"]'
expect 'JSON: nothing else has them' "$(jq '[.findings[] | select((.state == "suppressed") != has("suppressions"))] | length' "$scratch/out")" 0
report --format csv
expect 'CSV' "$(grep -c fork "$scratch/out")" 0
report --format csv --suppressed
expect 'CSV with --suppressed' "$(grep -c '"suppressed".*daemon' "$scratch/out")" 1
report --format markdown --suppressed
grep -q '&lt;b&gt;not' "$scratch/out" && grep -q '3 suppressed' "$scratch/out" && pass || fail 'Markdown'
report --format html
expect 'HTML shows them on request' "$(grep -c '"show":\[1,0,0,0\]' "$scratch/out")" 1
grep -q 'daemon.*ported' "$scratch/out" && pass || fail 'HTML has no reason'

# A header's comments count wherever it is read, also behind a precompiled prefix.
cat >"$root/util.h" <<'C'
#include <unistd.h>
// wasmready: allow(api/process) a header's
static inline int util(void) { return fork(); }
C
for i in 1 2 3; do
	printf '#include "util.h"\n#include <sys/wait.h> // wasmready: allow(api/missing-header) guarded by hand\nint f%s(void) { return util(); }\n' $i >"$root/u$i.c"
done
for prefix in '' 1; do
	rm -f "$db"
	run env ${prefix:+WASMREADY_NO_PREFIX=1} "$WASMREADY" audit --db "$db" "$root"
	expect "a header (no prefix: $prefix)" "$(lines suppressed util.h)" 3
	expect "an include (no prefix: $prefix)" "$(ask "$db" "SELECT count(DISTINCT file) FROM finding
		WHERE rule = 'api/missing-header' AND state = 'suppressed'" "$root")" 3
	expect 'and each is used' "$(ask "$db" "SELECT count(*) FROM finding WHERE rule GLOB 'suppression/*'" "$root")" 0
done
# A comment that is edited is a change.
sed -i 's/allow(api.process) a header.s/allow(api\/socket) a header/' "$root/util.h"
audit
expect 'after an edit it is not suppressed' "$(lines live util.h)" 3
expect 'and unused' "$(ask "$db" "SELECT DISTINCT message FROM finding WHERE rule = 'suppression/unused'" "$root")" \
	"nothing is found here that 'api/socket' would suppress"

# A glob has three stars at most: it is tried at each of them on each rule.
rm -rf "$root"/*.[ch] "$db"
cat >"$root/stars.c" <<'C'
int fork(void);
int a(void) { return fork(); } // wasmready: allow(*a*p*i*) four
int b(void) { return fork(); } // wasmready: allow(a*i/p*s*) three
C
audit
expect 'three stars' "$(lines suppressed stars.c)" 3
expect 'four stars' "$(lines live stars.c)" 2
expect 'and they are told' "$(ask "$db" "SELECT DISTINCT line FROM finding WHERE rule = 'suppression/unknown-rule'" "$root")" 2

# Thousands of comments above a construct that does not end are read in a time that grows
# with the file, not with its square (93 seconds a world for 40,000, once).
rm -f "$root"/*.[ch] "$db"
{
	echo 'int f(void) {'
	for _ in $(seq 10000); do printf '// wasmready: allow(a)\n1 +\n'; done
	echo '1; }'
} >"$root/open.c"
run "$WASMREADY" audit -q --fail-on never --unit-timeout 8 --db "$db" "$root"
expect 'an open construct' "$(ask "$db" "SELECT DISTINCT status FROM parse" "$root")" ok
finish
