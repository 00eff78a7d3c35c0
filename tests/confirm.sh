# confirm: what differs between the worlds is confirmed with its input, what does not is not, and each
# reason not to drive a function is counted; hostile code reaches nothing.
# labels: tools
# timeout: 600
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
for tool in clang-19 wasm-ld-19 node jq; do
	command -v $tool >/dev/null || { fail "$tool is not installed"; finish; }
done
cd "$scratch" || exit 1
mkdir tmp p hostile
# Rules of our own: what is tried does not hang on what the real ones find. trap_here() is a finding of
# calls, width_here() one of widths.
mkdir -p rules/abi rules/call
for rule in abi/width-here call/trap-here; do
	callee=__builtin_expect
	[ $rule = abi/width-here ] || callee=__builtin_expect_with_probability
	cat >rules/$rule.sql <<SQL
-- severity: hazard
-- message: '{callee}' is called
-- why: A test says so.
-- fix: none
SELECT file, line, col, function, worlds, callee FROM call WHERE callee = '$callee';
SQL
done

cat >p/driven.c <<'C'
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define width_here() ((void)__builtin_expect(0, 1))
#define trap_here() ((void)__builtin_expect_with_probability(0, 1, 0.5))

struct span { int from, to; int64_t bytes; };
struct opaque;

// Confirmed: the product wraps, and a trace says where.
int64_t product(int sec, int usec)
{
	long sum = sec * 1000000L + usec; width_here(); return sum;
}
// Confirmed by a record that is written.
void span_bytes(struct span *span)
{
	long bytes = (span->to & 0xffffL) * (span->from & 0xffffffL); width_here();
	span->bytes = bytes;
}
// Confirmed: no trace, and nothing else may be the cause.
int wide(int n)
{
	width_here(); return n > 100 ? (int)(~0UL >> 31 > 1) * 4 + 4 : 0;
}
// Confirmed by what it prints.
void show(int n)
{
	width_here(); puts(n > 100 && ~0UL >> 31 > 1 ? "wide" : "narrow");
}
// Confirmed: a trap at a call through a pointer of another type.
static int one(int a) { return a; }
static int (*volatile wrong)(int, int) = (int (*)(int, int))one;
int call_wrong(int n)
{
	trap_here(); return wrong(n, 2);
}
static int private(int n)
{
	long sum = n * 70000L; width_here();
	return sum > 2147483647L;
}
int uses_private(int n) { return private(n); }

// Two lines may be the cause, and none can be told.
int twice(int n)
{
	width_here(); int a = n > 100 ? (int)(~0UL >> 31 > 1) : 0;
	width_here(); int b = n > 200 ? (int)(~0UL >> 31 > 1) : 0;
	return a + b;
}

// The same in both.
int sum(int a, int b)
{
	width_here(); return (int)((int64_t)a + b > 0);
}
// (size_t)-1 is the same thing in both.
size_t find(const char *text)
{
	const char *at = strchr(text, 'c'); width_here();
	return at ? (size_t)(at - text) : (size_t)-1;
}
// Confirmed by shifts that the host has; what it has not is left out.
int shifts(int n)
{
	width_here(); return (int)(1L << n);
}
// A size that is asked for, though not by all; a product that wraps, whose loss nobody sees.
int asks(int n)
{
	width_here(); return n > 100 ? (int)sizeof(long) : 0;
}
int64_t masked(int a, int b)
{
	int64_t r = (4096 + (long)(a & 1)) * 1000000L; width_here(); return (r & 0xff) + (b == (int)sizeof(long));
}
// A size that is meant to differ.
size_t size_of(int n)
{
	width_here(); return (unsigned)(n & 1) * 4 + sizeof(void *);
}
// Numbers below 0 in an array are as long in both.
int longs(long *list)
{
	width_here(); return list && list[0] > 0;
}
// Nor is a pointer a number.
char *pointer_to(char *text)
{
	width_here(); return text + 1;
}

// Reasons not to be driven.
int pointers(char **list) { width_here(); return list != NULL; }
int opaque(struct opaque *what) { width_here(); return what != NULL; }
int variadic(int n, ...) { width_here(); return n; }
int other_unit(int n);
int needs(int n) { width_here(); return other_unit(n); }
__attribute__((visibility("hidden"))) int hidden_there(int n);
int hidden(int n) { width_here(); return n > 100 ? hidden_there(n) : n; }
int never(int n) { width_here(); return *(volatile int *)(intptr_t)16 + n; }
int endless(int n) { width_here(); for (volatile unsigned i = 0;; i++) if (n == 123456789) return 1; }
int counts(int n) { static int calls; width_here(); return n + calls++; }
int address(int n) { width_here(); return (int)((uintptr_t)&n >> 4); }
C
cat >p/twin.c <<'C'
#include <stdint.h>
int other_unit(int n) { return n + 1; }
C
jq -n --arg dir "$scratch/p" '["driven.c", "twin.c"] | map({directory: $dir, file: ., arguments: ["cc", "-O2", "-c", .]})' \
	>p/compile_commands.json

run "$W" confirm --db "$scratch/none.db" p
expect_code 3 "without an audit"
run "$W" confirm --time 0 p
expect_code 2 "no time at all"
run "$W" audit -q --fail-on never --notes --rules rules p
expect_code 0 "audit"
before=$(find p -type f | sort)
run "$W" confirm --clang /no/such/clang p
expect_code 3 "without a compiler"
expect_error "cannot find /no/such/clang" "without a compiler"

run env TMPDIR="$scratch/tmp" "$W" confirm --rule '*/*-here' --time 2 -f json -o result.json p
expect_code 1 "confirm: $(cat "$scratch/err")"
expect "the scratch folder is gone" "$(ls tmp)" ""
expect "nothing is left in the project" "$(find p -type f | sort)" "$before"
outcome() { jq -r --arg f "$1" '[.findings[] | select(.function == $f) | .outcome] | unique | join(",")' result.json; }
state() { jq -r --arg f "$1" '.functions[] | select(.name == $f) | "\(.state) \(.why // "")"' result.json; }
said() { jq -r --arg f "$1" '[.findings[] | select(.function == $f)][0] | "\(.input): \(.host), \(.wasm)"' result.json; }
for f in product span_bytes wide show call_wrong private shifts; do
	expect "$f is confirmed: $(state $f)" "$(outcome $f)" confirmed
done
expect "one of two lines" "$(outcome twice)" apart
expect "which names the other" "$(jq -r '[.findings[] | select(.function == "twice") | .others] | sort | join(" ")' result.json)" \
	"$(grep -n 'width_here(); int [ab]' p/driven.c | cut -d: -f1 | tr '\n' ' ' | sed 's/ $//')"
for f in sum find longs pointer_to hidden; do
	expect "$f is the same" "$(state $f)" "same "
done
expect "a size that always differs" "$(state size_of)" "differs always"
expect "is not confirmed" "$(outcome size_of)" ""
expect "nor is one for some inputs" "$(state asks)$(outcome asks)" "differs asks"
expect "nor what is lost where nobody sees it" "$(state masked)$(outcome masked)" "differs masked"
for pair in pointers:parameter opaque:parameter variadic:parameter needs:undefined never:refused endless:endless \
	counts:nondeterministic address:nondeterministic; do
	expect "${pair%:*} is not driven" "$(state ${pair%:*})" "undriven ${pair#*:}"
done
expect "what came of it" "$(said wide)" 'wide(127): returns 8, returns 4'
case $(said call_wrong) in *'does not trap, traps: '*'signature mismatch'*) pass ;; *) fail "$(said call_wrong)" ;; esac

# Every report has it, with the input and both results.
sentence='confirmed by a run: wide(127): the host returns 8, wasm returns 4'
for format in text json csv sarif markdown github gitlab junit html; do
	run "$W" report -q -f $format p
	sed 's/&quot;/"/g; s/\\"/"/g; s/""/"/g; s/%22/"/g; s/\\\([()_]\)/\1/g' "$scratch/out" | grep -qF "$sentence" && pass ||
		fail "$format does not say it"
done
run "$W" report -f sarif p
expect "SARIF has it as properties" "$(jq -r '[.runs[0].results[] | select(.properties.run == "confirmed")
	| .properties.function] | unique | join(" ")' "$scratch/out")" "call_wrong private product shifts show span_bytes wide"
run "$W" report -f json p
expect "JSON has it as members" "$(jq -r '[.findings[] | select(.function == "wide" and .run) | .run_host] | unique | join(" ")' "$scratch/out")" \
	"returns 8"
run "$W" query "SELECT count(*) AS n FROM confirmation WHERE outcome = 'confirmed'" p
expect "the view has them, two of one line" "$(tail -1 "$scratch/out" | tr -d ' ')" 8
# A second audit keeps it; a change of the file forgets it.
run "$W" audit -q --fail-on never --rules rules p
run "$W" report -q -f text p
grep -qF "$sentence" "$scratch/out" && pass || fail "a warm audit forgets"
echo "// changed" >>p/driven.c
run "$W" audit -q --fail-on never --rules rules p
run "$W" report -q -f text p
grep -qF "confirmed by a run" "$scratch/out" && fail "it is said of a file that changed" || pass

# Some of them, and none.
run "$W" confirm --function 'wid*' -f json p
expect "only these" "$(jq -r '[.functions[].name] | join(" ")' "$scratch/out")" wide
run "$W" confirm --rule 'call/*' --limit 0 --function sum -f json p
expect_code 0 "nothing to confirm"

# Hostile code: it is run with nothing to reach.
cat >hostile/h.c <<C
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#define width_here() ((void)__builtin_expect(0, 1))
int writes(int n) { width_here(); int fd = open("$scratch/escaped", O_CREAT | O_WRONLY, 0600); return fd >= 0; }
int forks(int n) { width_here(); if (fork() == 0) { sleep(100); } return n; }
int reads(int n) { width_here(); char b[64] = ""; int fd = open("/etc/passwd", O_RDONLY); return fd >= 0 && read(fd, b, 60) > 0; }
void prints(int n) { width_here(); for (;;) puts("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"); }
int connects(int n) { width_here(); return socket(AF_INET, SOCK_STREAM, 0) >= 0; }
int leaves(int n) { width_here(); exit(0); }
int lies(int n) { width_here(); FILE *f = fopen("result", "w"); fputs("begin 1\nend 999999\nend -5\ndone\n", f); fclose(f); return 1; }
C
jq -n --arg dir "$scratch/hostile" '[{directory: $dir, file: "h.c", arguments: ["cc", "-c", "h.c"]}]' >hostile/compile_commands.json
run "$W" audit -q --fail-on never --rules rules hostile
run env TMPDIR="$scratch/tmp" "$W" confirm --rule 'abi/width-here' --time 2 -f json -o result.json hostile
[ "$code" -le 1 ] && pass || fail "hostile code: $code $(cat "$scratch/err")"
[ -e escaped ] && fail "it wrote a file" || pass
[ -z "$(ls tmp)" ] && pass || fail "its scratch folder is left"
expect "none of it is confirmed" "$(jq -r '[.findings[] | select(.outcome == "confirmed") | .function] | join(" ")' result.json)" ""
run "$W" confirm --require-sandbox --rule none/none hostile
expect_code 0 "a sandbox is there, and nothing is asked for: $(cat "$scratch/err")"

# A database that is none.
cp p/.wasmready/facts.db bad.db
dd if=/dev/urandom of=bad.db bs=4096 seek=2 count=200 conv=notrunc 2>/dev/null
run "$W" confirm --db bad.db p
expect_code 3 "a corrupted database"
finish
