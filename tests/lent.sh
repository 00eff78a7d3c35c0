# What a target has by a lent header alone: of types that the host has by another header, which the target has
# without them, the uses are told; what the target's own headers declare, and what is the lent header's
# own, is not. And names: the source's, where a macro of a C library brings a name of its own.
# labels: quick
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
said() { # FOLDER SQL
	WASMREADY_WASI_SYSROOT=$BUILD/none run "$W" audit -q --fail-on never -t "${3:-wasip1}" --sysroot "${4:-sysroot}" --db "$1.db" "$1"
	[ "$code" = 0 ] || fail "audit of $1: $(cat err)"
	ask "$1.db" "$2" "$1" | tr -d '"'
}
# A small C library: what its <where.h> does not ask of the shared list, it does not declare.
mkdir sizes
include=sysroot/include/wasm32-wasi
mkdir -p $include/bits $include/sys sysroot/lib/wasm32-wasi
touch $include/stdio.h $include/stdlib.h
cat >$include/bits/alltypes.h <<'C'
#if defined(__NEED_pid_t) && !defined(__DEFINED_pid_t)
typedef int pid_t;
#define __DEFINED_pid_t
#endif
#if defined(__NEED_struct_winsize) && !defined(__DEFINED_struct_winsize)
struct winsize { unsigned short ws_row, ws_col, ws_xpixel, ws_ypixel; };
#define __DEFINED_struct_winsize
#endif
C
printf '#define __NEED_pid_t\n#include <bits/alltypes.h>\n' >$include/sys/types.h
printf '#ifdef __upstream\n#define __NEED_struct_winsize\n#endif\n#include <bits/alltypes.h>\nint ioctl(int, int, ...);\n' >$include/sys/ioctl.h
cat >sizes/a.c <<'C'
#include <termios.h>
#include <sys/types.h>
#include <sys/ioctl.h>
struct screen {
	struct winsize size;
	struct termios saved;
	pid_t owner;
};
struct winsize *same(struct winsize *w) { return w; }
int rows(void)
{
	struct winsize w = { 0 };
	pid_t p = 1;
	return w.ws_row + p + (same(&w) != 0);
}
int main(void) { return rows(); }
C
if [ -e /usr/include/x86_64-linux-musl/termios.h ]; then
	expect 'a type that only the lent header brings' "$(said sizes "SELECT line, message FROM finding WHERE rule = 'abi/wasm-only-error' AND target = 'wasip1' ORDER BY line")" \
		"5,error in the target's build only: incomplete type 'struct winsize'; one more line of this file fails because of it"
	expect 'each place of it' "$(ask sizes.db "SELECT group_concat(line) FROM wasm_error WHERE missing = 'struct winsize' AND target = 'wasip1'" sizes | tr -d '"')" 5,12
	"$WASMREADY" verify --format json --db sizes.db sizes >sizes.json 2>/dev/null
	expect 'it is confirmed with the header that is missing' "$(jq -c '.blockers | [.total > 1, .total == .confirmed]' sizes.json)" '[true,true]'
	sed -i 's/__upstream/__wasm__/' $include/sys/ioctl.h
	expect 'none where its own header has it' "$(said sizes "SELECT count(*) FROM finding WHERE rule = 'abi/wasm-only-error'")" 0
else
	fail 'musl-dev is not installed'
fi

# Names.
mkdir names
cat >names/a.c <<'C'
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#define QUIET SIG_IGN
#define SILENT QUIET
#define ODD __SIG_IGN
#define STOPPED(s, how) (signal(s, how) == SIG_ERR)
int main(void)
{
	cpu_set_t set;
	CPU_ZERO(&set);
	int n = CPU_COUNT(&set);
	signal(SIGINT, SIG_IGN);
	signal(SIGINT, SILENT);
	n += STOPPED(SIGINT, SIG_DFL);
#ifdef __wasm__
	signal(SIGINT, ODD);
	signal(SIGINT, __SIG_IGN);
#endif
	return n;
}
C
said names 'SELECT 1' wasip1 /usr >/dev/null
name() { ask names.db "SELECT group_concat(name, ' ') FROM (SELECT DISTINCT name FROM finding WHERE line = $1 AND target = 'wasip1' AND rule <> 'abi/wasm-only-error' ORDER BY name)" names | tr -d '"'; }
expect 'a macro with arguments' "$(name 13)" CPU_COUNT
expect 'a constant' "$(name 14)" 'SIG_IGN signal'
expect 'through macros of the project' "$(name 15)" 'SIG_IGN signal'
expect 'in a macro of the project' "$(name 16)" 'SIG_ERR signal'
expect "the library's own name that a macro has" "$(name 18)" '__SIG_IGN signal'
expect 'or the source' "$(name 19)" '__SIG_IGN signal'
expect 'no message has it where the source has not' "$(ask names.db "SELECT count(*) FROM finding WHERE line < 17 AND message GLOB '*''__*'" names)" 0
finish
