# Facts that a rule or a query rests on: where they are said to stand, and what has them.
# labels: quick
. "$SOURCE/tests/_lib.sh"
root=$scratch/project
db=$scratch/facts.db
mkdir -p "$root"
audit() { run "$WASMREADY" audit -q --db "$db" -t wasip1 --fail-on never "$root"; expect_code 0 "audit"; }

# What stands between the parentheses of a macro is at its own line; what a macro makes is where
# it is used.
cat >"$root/macro.c" <<'C'
#ifndef __wasm__
#define HOST_ONLY 1
#endif
#define RUN(code) do { code } while (0)
#define MADE() HOST_ONLY
int count(const char *s);
int f(int a)
{
	RUN(
		a++;
		a += HOST_ONLY;
		a += count("x");
	);
	return a +
	       MADE();
}
C
# A record that only a sizeof declares, and one that is declared twice in none.
cat >"$root/record.c" <<'C'
int f2(void)
{
	return sizeof(struct { long a; char *b; }) + sizeof(int);
}
C
# A header that the target lacks is lent; one that it has is not.
cat >"$root/ghost.c" <<'C'
#include <termios.h>
#include <stdio.h>
C
audit
expect "an error in a macro's argument" \
	"$(ask "$db" "SELECT group_concat(line || ':' || col, ' ') FROM (SELECT DISTINCT line, col FROM diagnostic
		WHERE file = 'macro.c' AND level = 'error' AND worlds > 1 ORDER BY line)" "$root")" "11:8 15:9"
expect "a call in a macro's argument" \
	"$(ask "$db" "SELECT line || ':' || col FROM call WHERE callee = 'count'" "$root")" "12:8"
expect "a record in a sizeof" \
	"$(ask "$db" "SELECT group_concat(line || ' ' || size || ' ' || worlds, ', ') FROM
		(SELECT * FROM record WHERE file = 'record.c' ORDER BY worlds)" "$root")" '"3 16 1, 3 8 2"'
expect "a lent header" "$(ask "$db" "SELECT DISTINCT origin FROM file WHERE file GLOB '*musl*/termios.h'" "$root")" ghost
expect "one that is there" "$(ask "$db" "SELECT DISTINCT origin FROM file WHERE file GLOB '*/stdio.h'" "$root")" libc
finish
