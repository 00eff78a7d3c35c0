# What code does with a failure: where it is ready for it a finding is a note, where it is not a hazard.
# labels: quick
. "$SOURCE/tests/_lib.sh"
export WASMREADY_WASI_SYSROOT=

root=$scratch/project
db=$scratch/facts.db
# said RULE: 'severity line' of each live finding in main.c for emscripten, or the target named.
said() { ask "$db" "SELECT severity || ' ' || line FROM finding WHERE rule = '$1' AND target = '${2:-emscripten}'
	AND state = 'live' ORDER BY line" "$root" | tr '\n' ';'; }
# project NAME <C: audits it alone.
project() {
	rm -rf "$root" "$db"
	mkdir -p "$root"
	cat >"$root/main.c"
	run "$WASMREADY" audit -q --db "$db" "$root"
}

# A thread that nobody starts here may be waited for; one that is not to be had is told where it is
# started.
project <<'C'
#include <pthread.h>
int waits(pthread_cond_t *c, pthread_mutex_t *m)
{
	return pthread_cond_wait(c, m);
}
C
expect "a wait of a library's" "$(said thread/stub-function)" "hazard 4;"
project <<'C'
#include <pthread.h>
int begins(pthread_t *t, void *(*run)(void *))
{
	return pthread_create(t, 0, run, 0);
}
int waits(pthread_cond_t *c, pthread_mutex_t *m)
{
	return pthread_cond_wait(c, m);
}
C
expect "a wait for one's own" "$(said thread/stub-function)" "note 8;"
expect "and its start" "$(said thread/unsupported)" "hazard 4;"

# Ways to look at a result.
project <<'C'
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#define CHMOD(path, mode) chmod(path, mode)
#define ignore_result(call) do { if (call) { } } while (0)
extern int complain(const char *);
struct file { int result; };
int goes_on(const char *p)
{
	if (CHMOD(p, 1) == -1) // 10
		complain(p);
	if (chmod(p, 2)) // 12
		complain("return");
	if (0 > chmod(p, 3) /* return */) { // 14
		complain(p);
	} else {
		return 1;
	}
	return chmod(p, 4) ? 1 : 0; // 19
}
int leaves(const char *p, struct file *f)
{
	int done = chmod(p, 5); // 23

	if (done < 0)
		return done;
	f->result = chmod(p, 6); // 27
	if (f->result)
		goto out;
	if (chmod(p, 7) != 0 && p) { // 30
		complain(p);
		return -1;
	}
	if (!chmod(p, 8)) // 34
		complain("done");
	else
		return -1;
	if (!chmod(p, 9)) // 38
		return 0;
	chmod(p, 10); // 40
	done = chmod(p, 11); // 41
out:
	return 0;
}
int main(int argc, char **argv)
{
	if (chmod(argv[0], 12)) // 47
		return 1;
	if (chmod(argv[0], 13)) // 49
		complain("x");
	if ((argc = chmod(argv[0], 14)) == -1) // 51
		complain("x");
	switch (argc = chmod(argv[0], 15)) { // 53
	case 0:
		complain("x");
	}
	if ((argc = chmod(argv[0], 16)) == -1) // 57
		exit(2);
	return goes_on(argv[0]) + leaves(argv[0], 0);
}
C
expect "what is passed over, and what is not" "$(said api/stub-function wasip1)" \
	"note 10;note 12;note 14;hazard 19;hazard 23;hazard 27;hazard 30;hazard 34;note 38;note 40;hazard 41;hazard 47;note 49;note 51;note 53;hazard 57;"

# Paths: of a macro, of one that is several, of a child.
project <<'C'
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#define FOLDERS "$TMPDIR", "/var/mine", "."
#define ONE "/var/theirs" // 6
#define UNUSED "/var/unused"
static const char *const folders[] = { FOLDERS };
static const char *const one[] = { ONE };
static void unreached(void)
{
	puts("/var/dead");
}
void child(void)
{
	if (fork() == 0)
		exit(open("/dev/null", O_RDWR) < 0 ? 1 : 0); // 17
}
int made(int i);
int made_blindly(int i);
int held(void);
int copied(void);
int main(int argc, char **argv)
{
	child();
	puts(folders[argc]);
	puts(one[0]);
	puts(ONE);
	puts("/var/dead"); // 29
	puts("/var/dead");
	return open("/dev/null", O_RDWR) + made(argc) + made_blindly(argc) + held() + copied(); // 31
}
int made(int i)
{
	char name[80];

	snprintf(name, sizeof(name), "/proc/%d/made", i); // 37
	if (access(name, R_OK) < 0)
		return 0;
	return 1;
}
int made_blindly(int i)
{
	char name[80];

	snprintf(name, sizeof(name), "/proc/%d/blindly", i); // 46
	puts(name);
	return open(name, O_RDONLY);
}
int held(void)
{
	FILE *file;
	const char *name = "/proc/held"; // 53

	file = fopen(name, "r");
	if (!file)
		return 0;
	fclose(file);
	return 1;
}
int copied(void)
{
	const char *name = "/proc/copied"; // 63
	FILE *file = fopen(name, "r");

	return fgetc(file);
}
C
expect "paths" "$(said api/system-path wasip1)" "hazard 6;note 8;hazard 29;"
expect "paths of the kernel" "$(said api/host-path wasip1)" "hazard 31;note 37;hazard 46;note 53;hazard 63;"

# A path that is handed around is a hazard in the program and data in a test.
rm -rf "$root" "$db"
mkdir -p "$root/tests"
printf 'void keep(const char *);\nvoid f(void)\n{\n\tkeep("/etc/mine");\n}\n' >"$root/main.c"
cp "$root/main.c" "$root/tests/alias.c"
run "$WASMREADY" audit -q --db "$db" "$root"
expect "handed around" "$(ask "$db" "SELECT DISTINCT severity || ' ' || file FROM finding
	WHERE rule = 'api/system-path' AND target = 'wasip1' ORDER BY file" "$root" | tr '\n' ';')" "hazard main.c;note tests/alias.c;"

# Privileges are dropped once a function; an alarm that limits a wait for children has none to wait for.
project <<'C'
#include <sys/wait.h>
#include <unistd.h>
int drop(void)
{
	if (setgid(1) < 0) // 5
		return -1;
	if (setuid(1) < 0)
		return -1;
	return 0;
}
void reap(void)
{
	alarm(2); // 13
	wait(0);
}
void watch(void)
{
	alarm(2); // 18
}
C
expect "privileges" "$(said api/user)" "hazard 5;"
expect "alarms" "$(said api/timer-signal)" "note 13;hazard 18;"
finish
