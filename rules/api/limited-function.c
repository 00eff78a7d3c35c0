// Functions that are there, and do less. The proof is WASI's, which has no second process either.
// target: emscripten
// proof: wasip1 link: undefined symbol: kill
#ifndef PROVE
#define _GNU_SOURCE
#include <fcntl.h>
#include <libintl.h>
#include <mntent.h>
#include <netdb.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int stop(pid_t pid)
{
	return kill(pid, SIGTERM); // expect: limited-function 'kill' fails with EPERM
}

int lives(pid_t pid)
{
	return !kill(pid, 0); // expect: limited-function 'kill'
}

// Its own process gets it.
int stop_self(void)
{
	return kill(getpid(), SIGTERM); // ok: limited-function
}

int pipe_at(const char *path)
{
	return mknod(path, S_IFIFO | 0600, 0); // expect: limited-function 'mknod' fails with EPERM: files in memory
}

int file_at(const char *path)
{
	return mknod(path, S_IFREG | 0600, 0); // ok: limited-function
}

int port(void)
{
	struct servent *found = getservbyname("http", "tcp"); // expect: limited-function 'getservbyname' finds no service

	return found ? found->s_port : 80;
}

FILE *mounts(void)
{
	return setmntent("/etc/mtab", "r"); // note: limited-function
}

void messages(void)
{
	bindtextdomain("app", "/usr/share/locale"); // note: limited-function
}

int shared(void)
{
	return shm_open("/x", O_RDWR | O_CREAT, 0600); // expect: limited-function 'shm_open' reaches no other process
}

int process_lock(pthread_mutexattr_t *a)
{
	return pthread_mutexattr_setpshared(a, PTHREAD_PROCESS_SHARED); // expect: limited-function with PTHREAD_PROCESS_SHARED fails with ENOTSUP
}

int thread_lock(pthread_mutexattr_t *a)
{
	return pthread_mutexattr_setpshared(a, PTHREAD_PROCESS_PRIVATE); // ok: limited-function
}

// Where there is one thread, it gets it.
int wake(pthread_t thread)
{
	return pthread_kill(thread, SIGUSR1); // ok: limited-function // expect[emscripten-pthread]: limited-function 'pthread_kill' interrupts nothing
}

int wake_self(void)
{
	return pthread_kill(pthread_self(), SIGUSR1); // ok: limited-function
}

void utc(void)
{
	setenv("TZ", "UTC", 1); // expect: limited-function 'setenv' takes effect nowhere: local time is that of the page
	putenv("TZ=UTC");       // expect: limited-function 'putenv'
	setenv("HOME", "/", 1); // ok: limited-function
}

#ifndef __wasm__
int host_only(pid_t pid)
{
	return kill(pid, SIGKILL); // guarded: limited-function
}
#endif
#else
#include <stdio.h>

#ifndef FIXED
int kill(int pid, int number);
#endif

int main(void)
{
#ifndef FIXED
	kill(1234, 0);
#endif
	puts("one process");
	return 0;
}
#endif
