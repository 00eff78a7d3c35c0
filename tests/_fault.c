// Preloaded by tests/faults.mjs: makes one call of a kind fail, in wasmready or in what it
// started of ours; other programs (git, compilers) are left alone.
//
// FAULT=KIND:ROLE:N:ERRNO:MODE  the N-th call of the kind in the role fails with the number
//   ERRNO. MODE: once; on (it and all that follow); short (it moves half of its bytes).
// FAULT_LOG=FILE  what was counted, by all processes (struct counters); made by the test.
// FAULT_PLACES=1  also where calls came from: a place is a kind, a role and the last callers.
//
// A caller is known by the low bits of its address, which are the same in each run. With
// -DNO_MEMORY allocations are not touched, as a sanitizer owns them. Calls that the C
// library makes of itself are not seen: stdio's are at its functions.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include <unwind.h>

#define KINDS                                                                                \
	X(malloc) X(calloc) X(realloc) X(memalign) X(open) X(opendir) X(fopen) X(read)       \
	X(readdir) X(getline) X(write) X(fflush) X(fsync) X(ftruncate) X(rename) X(link)     \
	X(mkdir) X(mkstemp) X(unlink) X(stat) X(access) X(readlink) X(realpath) X(getcwd)    \
	X(chdir) X(chmod) X(utimes) X(fcntl) X(lock) X(flock) X(dup) X(close) X(pipe) X(fork)        \
	X(spawn) X(exec) X(wait) X(poll) X(mmap) X(memfd) X(thread) X(socket)
enum kind {
#define X(name) K_##name,
	KINDS
#undef X
		KIND_COUNT
};
static const char *const kind_names[] = {
#define X(name) #name,
	KINDS
#undef X
};
enum role { PARENT, WORKER, CHILD, ROLE_COUNT, OTHER };
static const char *const role_names[] = { "parent", "worker", "child" };

#define PLACES 65536
struct place {
	_Atomic uint64_t hash; // 0: free
	uint32_t kind, role;
	_Atomic uint64_t first, calls;
};
struct counters {
	_Atomic uint64_t calls[4][64]; // by role and kind
	_Atomic uint64_t hits;	       // calls that failed
	_Atomic uint64_t hit_place;    // the first one's
	_Atomic uint64_t dropped;      // places without room
	struct place places[PLACES];
};

static struct counters *counters;
static enum role role = OTHER;
static int with_places, want_kind = -1, want_role = -1, want_errno, mode_on, mode_short;
static uint64_t want_at;
static __thread int inside __attribute__((tls_model("initial-exec")));

struct walk {
	uint64_t hash;
	int depth;
};

static _Unwind_Reason_Code walk_frame(struct _Unwind_Context *context, void *data)
{
	struct walk *walk = data;

	// The first three are ours.
	if (walk->depth++ >= 3)
		walk->hash = (walk->hash ^ (_Unwind_GetIP(context) & 0xfff)) * 0x100000001b3;
	return walk->depth < 12 ? _URC_NO_REASON : _URC_END_OF_STACK;
}

static uint64_t place_hash(enum kind kind)
{
	struct walk walk = { 0xcbf29ce484222325 ^ (uint64_t)kind << 8 ^ (uint64_t)role, 0 };

	_Unwind_Backtrace(walk_frame, &walk);
	return walk.hash ? walk.hash : 1;
}

static void note_place(enum kind kind, uint64_t n)
{
	uint64_t hash = place_hash(kind);

	for (unsigned i = 0; i < 64; i++) {
		struct place *place = &counters->places[(hash + i) % PLACES];
		uint64_t known = 0;

		if (atomic_compare_exchange_strong(&place->hash, &known, hash)) {
			place->kind = kind;
			place->role = role;
			place->first = n;
			known = hash;
		}
		if (known == hash) {
			place->calls++;
			return;
		}
	}
	counters->dropped++;
}

// Counts a call. Whether it is to fail; errno is set then.
__attribute__((noinline)) static int fails(enum kind kind)
{
	uint64_t n;

	if (!counters || role == OTHER || inside)
		return 0;
	inside = 1;
	n = ++counters->calls[role][kind];
	if (with_places)
		note_place(kind, n);
	if ((int)kind != want_kind || (int)role != want_role ||
	    (mode_on ? n < want_at : n != want_at)) {
		inside = 0;
		return 0;
	}
	if (!counters->hits++)
		counters->hit_place = place_hash(kind);
	inside = 0;
	errno = want_errno;
	return !mode_short;
}

// Fewer bytes than were asked for, where this call is to be short.
static size_t shortened(enum kind kind, size_t n)
{
	uint64_t hits = counters ? (uint64_t)counters->hits : 0;

	if (!mode_short || (int)kind != want_kind || n < 2)
		return n;
	fails(kind);
	return counters && counters->hits > hits ? n / 2 : n;
}

static int word_index(const char *const *names, int count, const char *word)
{
	for (int i = 0; i < count; i++)
		if (strcmp(names[i], word) == 0)
			return i;
	return -1;
}

static int (*real_open)(const char *, int, ...);
#define REAL(name, type, ...)                                                  \
	static type (*real)(__VA_ARGS__);                                      \
	if (!real) {                                                           \
		inside++;                                                      \
		real = (type(*)(__VA_ARGS__))(uintptr_t)dlsym(RTLD_NEXT, #name); \
		inside--;                                                      \
	}

__attribute__((constructor)) static void begin(void)
{
	const char *name = program_invocation_short_name, *log = getenv("FAULT_LOG"),
		   *fault = getenv("FAULT");
	char kind[32], who[32], mode[32] = "";
	unsigned long long at;
	int fd;

	inside = 1;
	real_open = (int (*)(const char *, int, ...))(uintptr_t)dlsym(RTLD_NEXT, "open");
	if (strcmp(name, "wasmready") == 0)
		role = PARENT;
	else if (strcmp(name, "wasmready-extract") == 0)
		role = WORKER;
	if (role != OTHER && log && (fd = real_open(log, O_RDWR | O_CLOEXEC)) >= 0) {
		void *map = mmap(NULL, sizeof *counters, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

		close(fd);
		if (map != MAP_FAILED)
			counters = map;
	}
	with_places = getenv("FAULT_PLACES") != NULL;
	if (with_places && counters)
		place_hash(K_malloc); // the unwinder loads what it needs
	if (fault && sscanf(fault, "%31[^:]:%31[^:]:%llu:%d:%31s", kind, who, &at, &want_errno,
			    mode) >= 4) {
		want_kind = word_index(kind_names, KIND_COUNT, kind);
		want_role = word_index(role_names, ROLE_COUNT, who);
		want_at = at;
		mode_on = strcmp(mode, "on") == 0;
		mode_short = strcmp(mode, "short") == 0;
		place_hash(K_malloc);
	}
	inside = 0;
}

#ifndef NO_MEMORY
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);

void *malloc(size_t n) { return fails(K_malloc) ? NULL : __libc_malloc(n); }
void *calloc(size_t n, size_t m) { return fails(K_calloc) ? NULL : __libc_calloc(n, m); }
void *realloc(void *p, size_t n) { return fails(K_realloc) ? NULL : __libc_realloc(p, n); }
void *memalign(size_t a, size_t n) { return fails(K_memalign) ? NULL : __libc_memalign(a, n); }
void *aligned_alloc(size_t a, size_t n) { return fails(K_memalign) ? NULL : __libc_memalign(a, n); }
int posix_memalign(void **out, size_t a, size_t n)
{
	void *got = fails(K_memalign) ? NULL : __libc_memalign(a, n);

	if (!got)
		return ENOMEM;
	*out = got;
	return 0;
}
#endif

static int takes_mode(int flags)
{
	return flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE;
}
#define MODE                                                     \
	mode_t mode = 0;                                         \
	if (takes_mode(flags)) {                                 \
		va_list args;                                    \
		va_start(args, flags);                           \
		mode = va_arg(args, mode_t);                     \
		va_end(args);                                    \
	}
#define OPEN(name)                                                                   \
	int name(const char *path, int flags, ...)                                   \
	{                                                                            \
		MODE REAL(name, int, const char *, int, ...);                        \
		return fails(K_open) ? -1 : real(path, flags, mode);                 \
	}
#define OPENAT(name)                                                                 \
	int name(int at, const char *path, int flags, ...)                           \
	{                                                                            \
		MODE REAL(name, int, int, const char *, int, ...);                   \
		return fails(K_open) ? -1 : real(at, path, flags, mode);             \
	}
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

// name(parameters) fails with bad; call: how the parameters are passed on.
#define WRAP(kind, bad, type, name, parameters, call, ...)           \
	type name parameters                                         \
	{                                                            \
		REAL(name, type, __VA_ARGS__);                       \
		return fails(K_##kind) ? bad : real call;            \
	}
#define PART(kind, name, bytes, parameters, call, ...)               \
	ssize_t name parameters                                      \
	{                                                            \
		REAL(name, ssize_t, __VA_ARGS__);                    \
		if (mode_short)                                      \
			n = shortened(K_##kind, n);                  \
		else if (fails(K_##kind))                            \
			return -1;                                   \
		return real call;                                    \
	}
PART(read, read, n, (int fd, void *p, size_t n), (fd, p, n), int, void *, size_t)
PART(read, pread, n, (int fd, void *p, size_t n, off_t o), (fd, p, n, o), int, void *, size_t, off_t)
PART(read, pread64, n, (int fd, void *p, size_t n, off64_t o), (fd, p, n, o), int, void *, size_t, off64_t)
PART(write, write, n, (int fd, const void *p, size_t n), (fd, p, n), int, const void *, size_t)
PART(write, pwrite, n, (int fd, const void *p, size_t n, off_t o), (fd, p, n, o), int, const void *, size_t, off_t)
PART(write, pwrite64, n, (int fd, const void *p, size_t n, off64_t o), (fd, p, n, o), int, const void *, size_t, off64_t)
WRAP(write, -1, ssize_t, writev, (int fd, const struct iovec *v, int n), (fd, v, n), int, const struct iovec *, int)
WRAP(opendir, NULL, DIR *, opendir, (const char *path), (path), const char *)
WRAP(opendir, NULL, DIR *, fdopendir, (int fd), (fd), int)
WRAP(readdir, NULL, struct dirent *, readdir, (DIR *d), (d), DIR *)
WRAP(readdir, NULL, struct dirent64 *, readdir64, (DIR *d), (d), DIR *)
WRAP(fopen, NULL, FILE *, fopen, (const char *p, const char *m), (p, m), const char *, const char *)
WRAP(fopen, NULL, FILE *, fopen64, (const char *p, const char *m), (p, m), const char *, const char *)
WRAP(fopen, NULL, FILE *, fdopen, (int fd, const char *m), (fd, m), int, const char *)
WRAP(fopen, NULL, FILE *, fopencookie, (void *c, const char *m, cookie_io_functions_t f), (c, m, f), void *, const char *, cookie_io_functions_t)
WRAP(fopen, NULL, FILE *, open_memstream, (char **p, size_t *n), (p, n), char **, size_t *)
WRAP(getline, -1, ssize_t, getline, (char **p, size_t *n, FILE *f), (p, n, f), char **, size_t *, FILE *)
WRAP(getline, -1, ssize_t, __getdelim, (char **p, size_t *n, int c, FILE *f), (p, n, c, f), char **, size_t *, int, FILE *)
WRAP(fflush, EOF, int, fflush, (FILE *f), (f), FILE *)
WRAP(fsync, -1, int, fsync, (int fd), (fd), int)
WRAP(fsync, -1, int, fdatasync, (int fd), (fd), int)
WRAP(ftruncate, -1, int, ftruncate, (int fd, off_t n), (fd, n), int, off_t)
WRAP(ftruncate, -1, int, ftruncate64, (int fd, off64_t n), (fd, n), int, off64_t)
WRAP(rename, -1, int, rename, (const char *a, const char *b), (a, b), const char *, const char *)
WRAP(rename, -1, int, renameat, (int c, const char *a, int d, const char *b), (c, a, d, b), int, const char *, int, const char *)
WRAP(rename, -1, int, renameat2, (int c, const char *a, int d, const char *b, unsigned f), (c, a, d, b, f), int, const char *, int, const char *, unsigned)
WRAP(link, -1, int, linkat, (int c, const char *a, int d, const char *b, int f), (c, a, d, b, f), int, const char *, int, const char *, int)
WRAP(link, -1, int, symlink, (const char *a, const char *b), (a, b), const char *, const char *)
WRAP(mkdir, -1, int, mkdir, (const char *p, mode_t m), (p, m), const char *, mode_t)
WRAP(mkdir, -1, int, mkdirat, (int d, const char *p, mode_t m), (d, p, m), int, const char *, mode_t)
WRAP(mkstemp, -1, int, mkstemp, (char *p), (p), char *)
WRAP(mkstemp, -1, int, mkostemp, (char *p, int f), (p, f), char *, int)
WRAP(mkstemp, -1, int, mkostemp64, (char *p, int f), (p, f), char *, int)
WRAP(unlink, -1, int, unlink, (const char *p), (p), const char *)
WRAP(unlink, -1, int, unlinkat, (int d, const char *p, int f), (d, p, f), int, const char *, int)
WRAP(unlink, -1, int, rmdir, (const char *p), (p), const char *)
WRAP(unlink, -1, int, remove, (const char *p), (p), const char *)
WRAP(stat, -1, int, stat, (const char *p, struct stat *s), (p, s), const char *, struct stat *)
WRAP(stat, -1, int, lstat, (const char *p, struct stat *s), (p, s), const char *, struct stat *)
WRAP(stat, -1, int, fstat, (int fd, struct stat *s), (fd, s), int, struct stat *)
WRAP(stat, -1, int, fstatat, (int d, const char *p, struct stat *s, int f), (d, p, s, f), int, const char *, struct stat *, int)
WRAP(stat, -1, int, stat64, (const char *p, struct stat64 *s), (p, s), const char *, struct stat64 *)
WRAP(stat, -1, int, lstat64, (const char *p, struct stat64 *s), (p, s), const char *, struct stat64 *)
WRAP(stat, -1, int, fstat64, (int fd, struct stat64 *s), (fd, s), int, struct stat64 *)
WRAP(access, -1, int, access, (const char *p, int m), (p, m), const char *, int)
WRAP(access, -1, int, faccessat, (int d, const char *p, int m, int f), (d, p, m, f), int, const char *, int, int)
WRAP(readlink, -1, ssize_t, readlink, (const char *p, char *b, size_t n), (p, b, n), const char *, char *, size_t)
WRAP(realpath, NULL, char *, realpath, (const char *p, char *b), (p, b), const char *, char *)
WRAP(getcwd, NULL, char *, getcwd, (char *b, size_t n), (b, n), char *, size_t)
WRAP(chdir, -1, int, chdir, (const char *p), (p), const char *)
WRAP(chmod, -1, int, chmod, (const char *p, mode_t m), (p, m), const char *, mode_t)
WRAP(chmod, -1, int, fchmod, (int fd, mode_t m), (fd, m), int, mode_t)
WRAP(chmod, -1, int, fchown, (int fd, uid_t u, gid_t g), (fd, u, g), int, uid_t, gid_t)
WRAP(flock, -1, int, flock, (int fd, int o), (fd, o), int, int)
WRAP(dup, -1, int, dup, (int fd), (fd), int)
WRAP(dup, -1, int, dup2, (int a, int b), (a, b), int, int)
WRAP(pipe, -1, int, pipe, (int p[2]), (p), int *)
WRAP(pipe, -1, int, pipe2, (int p[2], int f), (p, f), int *, int)
WRAP(exec, -1, int, execve, (const char *p, char *const a[], char *const e[]), (p, a, e), const char *, char *const *, char *const *)
WRAP(exec, -1, int, execv, (const char *p, char *const a[]), (p, a), const char *, char *const *)
WRAP(wait, -1, pid_t, waitpid, (pid_t p, int *s, int f), (p, s, f), pid_t, int *, int)
WRAP(poll, -1, int, poll, (struct pollfd *p, nfds_t n, int t), (p, n, t), struct pollfd *, nfds_t, int)
WRAP(mmap, MAP_FAILED, void *, mmap, (void *a, size_t n, int p, int f, int fd, off_t o), (a, n, p, f, fd, o), void *, size_t, int, int, int, off_t)
WRAP(mmap, MAP_FAILED, void *, mmap64, (void *a, size_t n, int p, int f, int fd, off64_t o), (a, n, p, f, fd, o), void *, size_t, int, int, int, off64_t)
WRAP(memfd, -1, int, memfd_create, (const char *s, unsigned f), (s, f), const char *, unsigned)
WRAP(thread, EAGAIN, int, pthread_create, (pthread_t *t, const pthread_attr_t *a, void *(*f)(void *), void *d), (t, a, f, d), pthread_t *, const pthread_attr_t *, void *(*)(void *), void *)
WRAP(socket, -1, int, socket, (int a, int b, int c), (a, b, c), int, int, int)
WRAP(spawn, want_errno, int, posix_spawn, (pid_t *pid, const char *p, const posix_spawn_file_actions_t *a, const posix_spawnattr_t *b, char *const *v, char *const *e), (pid, p, a, b, v, e), pid_t *, const char *, const posix_spawn_file_actions_t *, const posix_spawnattr_t *, char *const *, char *const *)

// A file is closed even where that fails (Linux).
int close(int fd)
{
	REAL(close, int, int);
	int bad = fails(K_close), err = real(fd);

	if (bad)
		errno = want_errno;
	return bad ? -1 : err;
}

int fclose(FILE *file)
{
	REAL(fclose, int, FILE *);
	int bad = fails(K_close), err = real(file);

	if (bad)
		errno = want_errno;
	return bad ? EOF : err;
}

// Others cannot fail where the descriptor is open.
static int fcntl_fails(int command)
{
	if (command == F_SETLK || command == F_GETLK)
		return fails(K_lock);
	return (command == F_DUPFD || command == F_DUPFD_CLOEXEC) && fails(K_fcntl);
}

#define FCNTL(name)                                                     \
	int name(int fd, int command, ...)                              \
	{                                                               \
		va_list args;                                           \
		void *data;                                             \
		REAL(name, int, int, int, ...);                         \
		va_start(args, command);                                \
		data = va_arg(args, void *);                            \
		va_end(args);                                           \
		return fcntl_fails(command) ? -1 : real(fd, command, data); \
	}
FCNTL(fcntl)
FCNTL(fcntl64)

pid_t fork(void)
{
	REAL(fork, pid_t, void);
	pid_t pid = fails(K_fork) ? -1 : real();

	if (!pid && role != OTHER)
		role = CHILD;
	return pid;
}
