# Sourced by the tests of lint after _lib.sh: a project, and lint on it.
p=$scratch/p
db=$scratch/x.db
lint() { run "$WASMREADY" lint --db "$db" --fail-on perf "$@" "$p"; }

# write_project: src/a.c with findings of its own and of lib/h.h, which it includes.
write_project() {
	mkdir -p "$p/src" "$p/lib"
	cat >"$p/src/a.c" <<'C'
#include <unistd.h>
#include "../lib/h.h"

static int quiet(void)
{
	return (int)getpid();
}

int twice(int n)
{
	int first = (int)getpid() + n;
	int again = (int)getpid() - n;
	return first + again;
}

int main(int argc, char **argv)
{
	char big[200000];
	big[argc] = *argv[0];
	return twice(argc) + helper() + big[1];
}
C
	cat >"$p/lib/h.h" <<'C'
#include <unistd.h>
int other(int n);
static inline int helper(void) { return other(3) + (int)getpid(); }
C
}
