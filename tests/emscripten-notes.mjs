// Each function that Emscripten has with a limit, as the notes of libc-api.tsv say: a finding says it where the
// limit matters, for that target. A note that nothing says is no use to a porter, and leaves the table.
// labels: quick
// timeout: 120
import test from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const dir = mkdtempSync(join(tmpdir(), "wasmready-notes-"));
process.on("exit", () => rmSync(dir, { recursive: true, force: true }));

// What calls NAME() so that the limit matters: headers, and a statement; else NAME(values) by the header of names.tsv.
const calls = {
	_setjmp: ["setjmp.h", "static jmp_buf b; if (_setjmp(b)) return"],
	setjmp: ["setjmp.h", "static jmp_buf b; if (setjmp(b)) return"],
	sigsetjmp: ["setjmp.h", "static sigjmp_buf b; if (sigsetjmp(b, 1)) return"],
	bsd_signal: ["signal.h", "bsd_signal(SIGINT, handler)"],
	signal: ["signal.h", "signal(SIGINT, handler)"],
	sigaction: ["signal.h", "struct sigaction a = { 0 }; a.sa_handler = handler; sigaction(SIGCHLD, &a, 0)"],
	calloc: ["stdlib.h", "void *q = calloc(n, 2); if (q == 0) return; free(q)"],
	malloc: ["stdlib.h", "void *q = malloc(n); if (!q) q = malloc(n / 2); free(q)"],
	realloc: ["stdlib.h", "void *q = realloc(0, n); if (!q) return; free(q)"],
	fcntl: ["fcntl.h", "struct flock l = { 0 }; fcntl(n, F_SETLK, &l)"],
	ioctl: ["sys/ioctl.h", "ioctl(n, SIOCGIFADDR, p)"],
	kill: ["signal.h", "kill(n, SIGTERM)"],
	mknod: ["sys/stat.h", 'mknod("p", S_IFIFO | 0600, 0)'],
	mknodat: ["sys/stat.h", 'mknodat(n, "p", S_IFIFO | 0600, 0)'],
	mmap: ["sys/mman.h", "mmap(0, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, n, 0)"],
	mmap64: ["sys/mman.h", "mmap64(0, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, n, 0)"],
	printf: ["stdio.h", 'printf("%Lf\\n", (long double)n)'],
	fprintf: ["stdio.h", 'fprintf(stderr, "%Lf\\n", (long double)n)'],
	sprintf: ["stdio.h", 'sprintf(p, "%Lf\\n", (long double)n)'],
	snprintf: ["stdio.h", 'snprintf(p, 9, "%Lf\\n", (long double)n)'],
	vfprintf: ["stdio.h stdarg.h", 'va_list l; va_start(l, n); vfprintf(stderr, "%Lf\\n", l); va_end(l)'],
	vprintf: ["stdio.h stdarg.h", 'va_list l; va_start(l, n); vprintf("%Lf\\n", l); va_end(l)'],
	vsprintf: ["stdio.h stdarg.h", 'va_list l; va_start(l, n); vsprintf(p, "%Lf\\n", l); va_end(l)'],
	vsnprintf: ["stdio.h stdarg.h", 'va_list l; va_start(l, n); vsnprintf(p, 9, "%Lf\\n", l); va_end(l)'],
	pthread_mutexattr_setpshared: ["pthread.h", "pthread_mutexattr_setpshared(p, PTHREAD_PROCESS_SHARED)"],
	pthread_kill: ["pthread.h signal.h", "pthread_kill(*(pthread_t *)p, SIGUSR1)"],
	pthread_create: ["pthread.h", "pthread_create(p, 0, 0, p)"],
	thrd_create: ["threads.h", "thrd_create(p, 0, p)"],
	usleep: ["unistd.h", "usleep(100000)"],
	getservbyname_r: ["netdb.h", 'getservbyname_r("http", "tcp", p, p, 9, p)'],
	shm_open: ["sys/mman.h fcntl.h", 'shm_open("/x", O_RDWR, 0600)'],
	tcsetattr: ["termios.h", "tcgetattr(0, p); tcsetattr(0, TCSANOW, p)"],
	getrlimit: ["sys/resource.h", "getrlimit(RLIMIT_STACK, p)"],
	getrlimit64: ["sys/resource.h", "getrlimit64(RLIMIT_STACK, p)"],
};
const given = {
	accept: 3, alarm: 1, bind: 3, clock: 0, getgroups: 2, getpgid: 1, getsid: 1, sleep: 1, ualarm: 2, uname: 1, poll: 3, ppoll: 4, select: 5,
	pselect: 6, epoll_wait: 4, epoll_pwait: 5, nanosleep: 2, clock_nanosleep: 4, thrd_sleep: 2, fsync: 1, fdatasync: 1, statfs: 2, statfs64: 2,
	fstatfs: 2, fstatfs64: 2, statvfs: 2, statvfs64: 2, fstatvfs: 2, fstatvfs64: 2, gethostname: 2, getdomainname: 2, getlogin_r: 2,
	getresuid: 3, getresgid: 3, setitimer: 3, setmntent: 2, bindtextdomain: 2, catopen: 2, getservbyname: 2, tcgetwinsize: 2,
};

const rows = (name) => readFileSync(join(process.env.SOURCE, "rules/data", name), "utf8").trim().split("\n").slice(1).map((line) => line.split("\t"));
const headers = new Map(rows("names.tsv").map((row) => [row[0], row]));
const columns = readFileSync(join(process.env.SOURCE, "rules/data/names.tsv"), "utf8").split("\n")[0].split("\t");
const noted = rows("libc-api.tsv").filter(([, family, , until, state, , note]) => family.startsWith("emscripten") && state === "yes" && note && !until);

function statement(name) {
	if (name in calls)
		return calls[name];
	const header = headers.get(name)[columns.indexOf("header")];
	const n = given[name] ?? 0;

	return [header, `${name}(${Array.from({ length: n }, () => "p").join(", ")})`];
}

const source = join(dir, "p");
mkdirSync(source);
for (const [name] of noted) {
	const [includes, code] = statement(name);

	writeFileSync(join(source, `${name}.c`), "#define _GNU_SOURCE\n" + includes.split(" ").map((header) => `#include <${header}>\n`).join("") +
		`void handler(int n) { (void)n; }\nvoid use_${name}(int n, void *p, ...)\n{\n\t(void)n, (void)p;\n\t${code};\n}\n`);
}

const flags = "-std=gnu17 -w -Wno-int-conversion -Wno-incompatible-pointer-types";
writeFileSync(join(source, "compile_commands.json"), JSON.stringify(noted.map(([name]) =>
	({ directory: source, file: `${name}.c`, command: `cc ${flags} -c ${name}.c` }))));
const audit = spawnSync(process.env.WASMREADY, ["audit", "-q", "--fail-on", "never", "--target", "emscripten,emscripten-pthread", "--db", join(dir, "x.db"), source],
	{ encoding: "utf8", env: { ...process.env, WASMREADY_WASI_SYSROOT: "", EMSDK: "", EM_CACHE: "" } });
const query = spawnSync(process.env.WASMREADY, ["query", "--db", join(dir, "x.db"), "--format", "json",
	"SELECT DISTINCT file, target, rule FROM finding WHERE state = 'live' AND rule NOT IN ('abi/wasm-only-error')", source], { encoding: "utf8" });

test("the audit", () => {
	assert.equal(audit.status, 0, audit.stderr);
	assert.equal(query.status, 0, query.stderr);
	assert.ok(noted.length > 60, `${noted.length} notes`);
});

test("each note is said", () => {
	const found = JSON.parse(query.stdout);
	const told = new Set(found.map(({ file, target }) => `${file} ${target}`));
	// One place of a project is told.
	const once = found.find(({ rule, target }) => rule === "memory/aborting-malloc" && target === "emscripten");
	const silent = noted.filter(([name, family]) => !told.has(`${name}.c ${family}`) && !(once && ["malloc", "calloc", "realloc"].includes(name)));

	assert.deepEqual(silent.map(([name, family, , , , , note]) => `${name} (${family}): ${note}`), []);
});
