# A column's findings are the same to the byte whether its target is audited alone or with others,
# whatever one world knows that another does not; and what follows from wasm32 is told in all.
# labels: quick
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
mkdir p
cat >p/a.c <<'C'
#include <errno.h>
#include <signal.h>
#include <sys/socket.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __EMSCRIPTEN__
struct extra { char text[40000]; };
static void only_there(struct extra *e) { memset(e, 1, sizeof *e); }
void (*table[])(struct extra *) = { only_there };
#elif defined(__wasi__)
struct extra { char text[50000]; };
static void only_there(struct extra e) { memset(&e, 1, sizeof e); }
void (*other[])(struct extra) = { only_there };
long (*table[])(long, long) = { (long (*)(long, long))labs };
#endif
static int check(unsigned long n) { return n > 0xffffffff; }
int walk(int n)
{
	char room[2000];
#ifdef __EMSCRIPTEN__
	char more[3000];
	memset(more, n, sizeof more);
	if (n > 2) return walk(n - 1) + more[n];
#endif
	memset(room, n, sizeof room);
	return n > 1 ? walk(n - 1) + room[n] : (int)fork();
}
int main(int argc, char **argv)
{
	int on = 1;
	sigset_t set;
	long long big = atoll(argv[1]);
	long kept = (long)big;
	if (setsockopt(3, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on) < 0) perror("keepalive");
	if (sigprocmask(SIG_BLOCK, NULL, &set) == -1) return errno;
#ifdef __EMSCRIPTEN__
	system("true");
#else
	if (argc > 7) execv(argv[0], argv);
#endif
	return check(strtoul(argv[1], NULL, 10)) + walk(argc) + (kept > 5);
}
C
cat >p/b.c <<'C'
#include <stdio.h>
#ifndef __wasi__
int popular(void) { return getchar(); }
#endif
int popular(void);
extern char **environ;
int user(void) { return popular() + (environ != 0); }
C
columns='rule, severity, target, state, file, line, col, function, symbol, message, fix, fingerprint, name, flags, edit, was, justification, source'
findings() { sqlite3 -cmd '.mode quote' "$1" "SELECT $columns FROM finding WHERE target = '$2' ORDER BY $columns"; }
targets='freestanding wasip1 wasip1-threads wasip2 emscripten emscripten-pthread'
for t in $targets; do run "$W" audit -q --fail-on never --target "$t" --db "$t.db" p; expect_code 0 "audit for $t"; done
run "$W" audit -q --fail-on never --target all --db all.db p; expect_code 0 'audit for all'
run "$W" audit -q --fail-on never --target emscripten,wasip1 --db two.db p; expect_code 0 'audit for two'
run "$W" audit -q --fail-on never --db default.db p; expect_code 0 'audit for none'
for t in $targets; do
	findings "$t.db" "$t" >alone
	[ -s alone ] && pass || fail "nothing is found for $t"
	findings all.db "$t" >with
	cmp -s alone with && pass || fail "$t with all others: $(diff alone with | head -4)"
done
for t in wasip1 wasip1-threads wasip2 emscripten emscripten-pthread; do
	findings "$t.db" "$t" >alone
	for db in two default; do
		findings $db.db "$t" >with
		cmp -s alone with && pass || fail "$t in $db: $(diff alone with | head -4)"
	done
done
# Of a build without a C library that nobody parsed, what all parses say alike is told, as it is
# alone; all else is unknown. Not what two of three say: errno is a macro here and a variable there.
findings freestanding.db freestanding >alone
for db in two default wasip1 emscripten; do
	findings $db.db freestanding >with
	[ -z "$(comm -13 <(sort alone) <(sort with))" ] && pass || fail "freestanding in $db says what it does not alone: $(comm -13 <(sort alone) <(sort with) | head -4)"
	expect "what follows from wasm32 is told in $db" "$(grep -c "abi/compare.*'live'" with)" 1
	expect "and the rest of it is unknown in $db" "$(sqlite3 $db.db "SELECT group_concat(verdict || ' ' || reason) FROM verdict WHERE target = 'freestanding' AND path = 'b.c' AND kind = 'file'")" 'unknown nothing was parsed without a C library'
done
expect 'what was parsed is known' "$(for db in freestanding all; do sqlite3 $db.db "SELECT DISTINCT verdict FROM verdict WHERE target = 'freestanding' AND kind = 'project'"; done)" $'blocked\nblocked'
grep -q errno alone && pass || fail 'errno needs a C library'
run "$W" audit --fail-on never --db default.db p
grep -q 'freestanding: unknown but for' out && pass || fail 'the report says so'
run "$W" audit --fail-on never --target freestanding --db freestanding.db p
! grep -q 'freestanding: unknown but for' out && pass || fail 'said of what was parsed'

expect "a socket's option that wasip2 has is none of wasip1's" "$(sqlite3 default.db "SELECT group_concat(DISTINCT target) FROM finding WHERE name = 'SO_KEEPALIVE' AND target GLOB 'wasi*'")" 'wasip1,wasip1-threads'

# What wasip1's headers refuse tells nothing of a target that has no C library.
mkdir q
printf '%s\n' '#include <signal.h>' 'int main(void) {' '	struct sigaction a;' '	return sigaction(1, &a, 0);' '}' '_Static_assert(sizeof(long) == 8, "x");' >q/a.c
run "$W" audit -q --fail-on never --db q.db q
run "$W" audit -q --fail-on never --target freestanding --db q1.db q
refused() { sqlite3 "$1" "SELECT message FROM finding WHERE target = '$2' AND rule = 'abi/wasm-only-error'"; }
case $(refused q.db wasip1) in *sigaction*) pass ;; *) fail "wasip1 has no such type: $(refused q.db wasip1)" ;; esac
case $(refused q.db freestanding) in *sigaction*) fail 'said of freestanding' ;; *) pass ;; esac
expect 'sizes are told there too' "$(refused q.db freestanding)" "$(refused q1.db freestanding)"

# A call whose argument one world does not know is live there, not guarded.
expect 'live for wasip1' "$(sqlite3 two.db "SELECT group_concat(DISTINCT state) FROM finding WHERE target = 'wasip1' AND line BETWEEN 35 AND 36 AND severity = 'blocker'")" live
# What follows from the sizes of wasm32 is told in every column, also those that are not parsed.
expect 'sizes are the same for all' "$(sqlite3 wasip1.db "SELECT count(DISTINCT target), count(*) FROM finding WHERE rule = 'abi/compare'")" '6|6'
expect 'a default audit parses for each C library' "$(sqlite3 default.db "SELECT group_concat(name) FROM (SELECT name FROM world ORDER BY id)")" host,wasip1,emscripten
expect 'and says what each column rests on' "$(sqlite3 default.db "SELECT group_concat(name || ' ' || parsed || selected, ', ') FROM (SELECT * FROM target ORDER BY position)")" \
	'freestanding 00, wasip1 11, wasip1-threads 20, wasip2 20, emscripten 10, emscripten-pthread 20'
expect 'a target that is asked for is parsed alone' "$(sqlite3 wasip2.db "SELECT group_concat(name || ' ' || parsed || selected, ', ') FROM (SELECT * FROM target ORDER BY position)")" \
	'freestanding 00, wasip1 20, wasip1-threads 20, wasip2 11, emscripten 00, emscripten-pthread 00'

# The opposite: what only one world has stays in its column.
expect "Emscripten's own code is none of wasip1's" "$(sqlite3 all.db "SELECT count(*) FROM finding WHERE target = 'wasip1' AND state = 'live' AND name = 'system'")" 0
expect 'a symbol that one world defines is missing in the other' "$(sqlite3 all.db "SELECT group_concat(target) FROM (SELECT DISTINCT target FROM finding WHERE rule = 'api/undefined-symbol' AND instr(message, '''popular''') ORDER BY target)")" 'wasip1,wasip1-threads,wasip2'
finish
