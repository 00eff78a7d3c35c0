# Without an SDK that somebody names the wasi columns speak of the current wasi-libc: of a sysroot
# that was fetched, else of the tables and older headers. An old SDK that is named makes one flag
# a kind of what it lacks, and its own blockers stay.
# labels: tools
. "$SOURCE/tests/_lib.sh"
W=$WASMREADY
cd "$scratch" || exit 1
mkdir p s
cat >p/a.c <<'C'
#include <dirent.h>
#include <dlfcn.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <syslog.h>
#include <unistd.h>
static void *work(void *p) { return p; }
int main(void)
{
	pthread_t t;
	int made = pthread_create(&t, NULL, work, NULL), kind = DT_SOCK + POLLPRI + PF_INET;
	char *lone = fork() ? "parent" : "child";
	openlog("x", 0, 0);
	return made + chmod("x", 0600) + getpagesize() + kind + (dlopen("x", RTLD_NOW) != 0) + lone[0];
}
C
cat >s/a.c <<'C'
#include <netinet/in.h>
#include <sys/socket.h>
int main(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET };
	int s = socket(AF_INET, SOCK_STREAM, 0), on = 1;
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) || bind(s, (struct sockaddr *)&a, sizeof a)) return 1;
	return listen(s, SOMAXCONN) || connect(s, (struct sockaddr *)&a, sizeof a);
}
C
blockers() { ask "$1" "SELECT group_concat(DISTINCT name) FROM (SELECT coalesce(name, message) AS name FROM finding WHERE target = '$2' AND severity = 'blocker' AND state = 'live' ORDER BY line, col)" p | tr -d '"'; }
flags() { ask "$1" "SELECT count(*) FROM finding WHERE target = '$2' AND rule = 'api/newer-sdk'" p; }

# Nothing but Debian's packages: the tables, and its headers with what came since.
WASMREADY_WASI_SYSROOT= run "$W" audit -q --fail-on never --db table.db p
expect_code 0 'an audit by the tables'
case $(blockers table.db wasip1) in
*chmod* | *DT_SOCK* | *POLLPRI* | *pthread* | *dlfcn* | *getpagesize*) fail "an old header's lack is a blocker: $(blockers table.db wasip1)" ;;
*syslog.h*fork*openlog*) pass ;;
*) fail "what the current wasi-libc lacks is said: $(blockers table.db wasip1)" ;;
esac
expect 'and no flag for a newer one' "$(flags table.db wasip1)" 0
expect 'the table judges' "$(ask table.db "SELECT origin, judge FROM target WHERE name = 'wasip1'" p)" stand-in,table

# Asked for, the old one judges; what the current one has is a flag a kind.
WASMREADY_WASI_SYSROOT= run "$W" audit -q --fail-on never --sysroot /usr --db old.db p
expect_code 0 "an audit by Debian's"
expect 'the blockers are those of the current one' "$(blockers old.db wasip1)" "$(blockers table.db wasip1)"
expect 'headers, functions, constants' "$(flags old.db wasip1)" 3
expect 'with the SDK that brought them' "$(ask old.db "SELECT message FROM finding WHERE rule = 'api/newer-sdk' AND message LIKE '%functions%'" p | grep -o 'wasi-sdk 25 has all')" 'wasi-sdk 25 has all'
expect 'it is said that it is another' "$(ask old.db "SELECT judge FROM target WHERE name = 'wasip1'" p)" sysroot

# A current sysroot that lies where one is looked for: its own archives judge.
mkdir -p cur/include cur/lib
ln -s /usr/include/wasm32-wasi cur/include/wasm32-wasip1
ln -s /usr/lib/wasm32-wasi cur/lib/wasm32-wasip1
echo 'wasi-libc of a test' >cur/wasmready-version
WASMREADY_WASI_SYSROOT=$PWD/cur run "$W" targets --format json
expect 'it is found, with its version' "$(jq -r '.targets[] | select(.name == "wasip1") | [.origin, .judge, .version] | join(" ")' out)" 'installed sysroot wasi-libc of a test'
mkdir -p home/wasmready
cp -r cur home/wasmready/wasi-sysroot
(unset WASMREADY_WASI_SYSROOT; XDG_DATA_HOME=$PWD/home run "$W" targets --format json
jq -r '.targets[] | select(.name == "wasip1") | .sysroot' out | grep -q 'wasi-sysroot$') && pass || fail "that of the user's data is not found"
mkdir -p sdk/share && cp -r cur sdk/share/wasi-sysroot && echo '99.0' >sdk/share/wasi-sysroot/VERSION && rm sdk/share/wasi-sysroot/wasmready-version
WASI_SDK_PATH=$PWD/sdk WASMREADY_WASI_SYSROOT=$PWD/cur run "$W" targets --format json
expect 'an SDK of the environment comes first' "$(jq -r '.targets[] | select(.name == "wasip1") | .version' out)" 'wasi-sdk 99.0'

# One that the compile commands build with.
mkdir q
cp p/a.c q
printf '[{"directory":"%s/q","file":"a.c","command":"clang --target=wasm32-wasip1 --sysroot=%s/cur -c a.c"}]' "$PWD" "$PWD" >q/compile_commands.json
WASMREADY_WASI_SYSROOT= run "$W" audit -q --fail-on never --db q.db q
expect "the commands' sysroot judges" "$(ask q.db "SELECT version FROM target WHERE name = 'wasip1'" q)" 'wasi-libc of a test'
cp -r cur q/cur
sed -i "s#$PWD/cur#$PWD/q/cur#" q/compile_commands.json
WASMREADY_WASI_SYSROOT= run "$W" audit -q --fail-on never --db r.db q
expect 'not one that the project brings' "$(ask r.db "SELECT judge FROM target WHERE name = 'wasip1'" q)" table

# wasip2 without a sysroot of its own: sockets are there, as the table has them.
WASMREADY_WASI_SYSROOT= run "$W" audit -q -t wasip2 --db s2.db s
expect_code 0 "sockets on wasip2: $(cat out)"
WASMREADY_WASI_SYSROOT= run "$W" audit -q -t wasip1 --db s1.db s
expect_code 1 'and not on wasip1'

# A macro of the old headers whose value nothing defines is none of the current ones'; the project's own is.
mkdir m
printf '%s\n' '#include <sys/socket.h>' 'int main(void) { return MSG_TRUNC; }' >m/a.c
for t in wasip1 wasip1-threads wasip2; do
	WASMREADY_WASI_SYSROOT= run "$W" audit -q -t $t --db m.db m
	expect_code 0 "MSG_TRUNC is a constant on $t: $(cat out)"
done
sed -i 's/MSG_TRUNC/__WASI_RIFLAGS_RECV_DATA_TRUNCATED/; s/int main/#ifdef __wasi__\nint extra(void) { return __WASI_ROFLAGS_RECV_DATA_TRUNCATED; }\n&/; $a #else\nint main(void) { return 0; }\n#endif' m/a.c
WASMREADY_WASI_SYSROOT= run "$W" audit -q -t wasip1 --db m.db m
expect_code 1 'the name itself is none'
expect 'and what stands beside it is one' "$(blockers m.db wasip1)" __WASI_RIFLAGS_RECV_DATA_TRUNCATED

# Nor is one that was a cast, where the preprocessor asks for it; the project's own cast is.
mkdir n
cat >n/a.c <<'C'
#include <fcntl.h>
#include <sys/socket.h>
#include <time.h>
#if defined(__linux__) && O_NDELAY != O_NONBLOCK
int other;
#endif
#if O_CREAT == O_TRUNC || SHUT_RDWR == SHUT_RD || TIMER_ABSTIME == 7
int same;
#endif
int main(void) { return open("x", O_RDONLY | O_CREAT | O_EXCL, 0600) < 0; }
C
WASMREADY_WASI_SYSROOT= run "$W" audit -q -t wasip1 --db n.db n
expect_code 0 "what #if can read: $(cat out)"
printf '%s\n' '#ifdef __wasi__' '#define OWN ((unsigned short)(1 << 2))' '#else' '#define OWN 4' '#endif' '#if OWN != 4' 'int third;' '#endif' >>n/a.c
WASMREADY_WASI_SYSROOT= run "$W" audit -q -t wasip1 --db n.db n
expect_code 1 'and what it cannot'

# <setjmp.h> of a current one stops without the flag: a flag, no blocker.
mkdir j
printf '#include <setjmp.h>\nstatic jmp_buf b;\nint main(int c, char **v) { (void)v; if (!setjmp(b) && c > 9) longjmp(b, 1); return 0; }\n' >j/a.c
WASMREADY_WASI_SYSROOT= run "$W" audit -q --db j.db j
expect_code 0 'setjmp is no blocker'
expect 'but a flag' "$(ask j.db "SELECT count(*) FROM finding WHERE target = 'wasip1' AND severity = 'flag' AND rule = 'api/refused-header'" j)" 1

# What the library has and its headers hide is no matter of its age: a blocker, for all that read them.
mkdir -p strict
printf '%s\n' '#ifdef __linux__' '#define _POSIX_C_SOURCE 200809L' '#endif' '#include <stdio.h>' \
	'int main(void) { char *line = 0; unsigned long n = 0; return (int)getline(&line, (void *)&n, stdin); }' >strict/main.c
printf '[{"directory": ".", "file": "main.c", "command": "cc -std=c99 -c main.c"}]' >strict/compile_commands.json
hid() { run "$W" audit -q --fail-on never --target wasip1 --sysroot /usr --db strict.db strict; ask strict.db "SELECT rule, severity FROM finding WHERE target = 'wasip1' AND (name = 'getline' OR rule = 'api/newer-sdk' AND message GLOB '*getline*') GROUP BY 1, 2" strict; }
expect 'hidden by the mode' "$(hid)" 'api/undeclared-function,blocker'
sed -i 's/-std=c99/-std=c99 -D_POSIX_C_SOURCE=200809L/' strict/compile_commands.json
expect 'declared in that mode' "$(hid)" ''

# So do the headers that stand in for those of a target: musl's hide the same as Emscripten's. What the
# mode of the language does not hide, what C before C99 compiles, and what is not there at all is told as ever.
mkdir modes
cat >modes/main.c <<'C'
#ifdef __linux__
#define _GNU_SOURCE
#endif
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
int main(void)
{
	char *line = 0, *copy;
	size_t n = 0;
	if (getline(&line, &n, stdin) < 0 || kill(1, 9))
		return 1;
	copy = (char *)strdup(line);
	usleep(10);
	return puts(copy) + fork() + M_PI > 3;
}
C
mode() { # MODE TARGET: what is not declared for it, and the other blockers
	printf '[{"directory": ".", "file": "main.c", "command": "cc %s -c main.c"}]' "$1" >modes/compile_commands.json
	WASMREADY_WASI_SYSROOT= run "$W" audit -q --fail-on never --target "$2" --db modes.db modes
	ask modes.db "SELECT group_concat(said, ' ') FROM (SELECT iif(rule = 'api/undeclared-function', name, rule || ':' || coalesce(name, '')) AS said
		FROM finding WHERE target = '$2' AND severity = 'blocker' AND state = 'live' ORDER BY line, col)" modes | tr -d '"'
}
expect 'emscripten, C99' "$(mode -std=c99 emscripten)" 'getline kill strdup usleep api/undeclared-constant:M_PI'
expect 'emscripten, C11' "$(mode -std=c11 emscripten)" 'getline kill strdup usleep api/undeclared-constant:M_PI'
expect 'with threads' "$(mode -std=c99 emscripten-pthread)" 'getline kill strdup usleep api/undeclared-constant:M_PI'
expect 'emscripten, C89' "$(mode -ansi emscripten)" 'api/undeclared-constant:M_PI'
expect 'emscripten, GNU C' "$(mode -std=gnu11 emscripten)" ''
expect 'wasip1, C99' "$(mode -std=c99 wasip1)" 'getline api/signal:kill usleep api/process:fork api/undeclared-constant:M_PI'
expect 'wasip1, C89' "$(mode -ansi wasip1)" 'api/signal:kill api/process:fork api/undeclared-constant:M_PI'
expect 'wasip1, GNU C' "$(mode -std=gnu17 wasip1)" 'api/signal:kill api/process:fork'
expect 'and with the macro' "$(mode '-std=c99 -D_GNU_SOURCE' emscripten)" ''

# One flag, and verify knows every place that it speaks of: none is unforeseen, nor one of what is there.
mkdir sites
cat >sites/a.c <<'C'
#include <stdio.h>
#include <unistd.h>
int one(int fd) { return dup2(fd, 1); }
int two(int fd)
{
	int p[2];
	if (pipe(p))
		return 1;
	return dup2(p[0], fd);
}
C
cat >sites/b.c <<'C'
#include <stdio.h>
#include <unistd.h>
int one(int), two(int);
int main(void)
{
	flockfile(stdout);
	if (dup2(1, 3))
		return one(2);
	return two(fork());
}
C
WASMREADY_WASI_SYSROOT= run "$W" audit -q --fail-on never -t wasip1 --sysroot /usr --db sites.db sites
expect 'one flag of functions' "$(ask sites.db "SELECT flag, blocker FROM verdict WHERE target = 'wasip1' AND kind = 'project'" sites)" 1,1
run "$W" verify --db sites.db sites
expect_code 0 "all that fails is foreseen: $(cat out)"
expect 'each place' "$(awk '/^compile-error sites/ { print $3, $4 } /^undefined symbols/ { print $3, $4 }' out)" "$(printf '6 6\n4 4')"
expect 'and none that works' "$(ask sites.db "SELECT count(*) FROM newer_use WHERE name IN ('fork', 'printf', 'one')" sites)" 0
finish
