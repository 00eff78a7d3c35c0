// proof: wasip1 link: undefined symbol: shmget
// Memory, semaphores and queues that processes share.
#ifndef PROVE
#define _GNU_SOURCE
#include <fcntl.h>
#include <mqueue.h>
#include <stddef.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

void *segment(void)
{
	int id = shmget(ftok("/tmp", 1), 4096, IPC_CREAT); // expect: sysv-ipc 'shmget' // expect: sysv-ipc 'ftok'

	return shmat(id, NULL, 0); // expect: sysv-ipc 'shmat'
}

int lock(int id)
{
	struct sembuf down = { 0, -1, 0 };

	return semop(id, &down, 1); // expect: sysv-ipc 'semop'
}

int shared(void)
{
	shm_unlink("/x");                     // expect: sysv-ipc 'shm_unlink' is
	return shm_open("/x", O_RDWR, 0600);  // expect: sysv-ipc 'shm_open'
}

int queue(void)
{
	// The header of wasi-libc declares it, and nothing defines it.
	return mq_open("/q", O_RDONLY); // expect: sysv-ipc 'mq_open' is declared but not defined
}

#ifndef __wasm__
int host_only(void)
{
	return msgget(1, 0); // guarded: sysv-ipc
}
#endif

int msg_count(int semget)
{
	return semget + 1; // ok: sysv-ipc
}
#else
#include <stdio.h>
#include <stdlib.h>

#ifdef FIXED
static char *segment(void) { return calloc(1, 4096); }
#else
int shmget(int key, size_t size, int flags);
void *shmat(int id, const void *address, int flags);

static char *segment(void)
{
	return shmat(shmget(0, 4096, 01600), NULL, 0);
}
#endif

int main(void)
{
	char *p = segment();

	p[0] = 'x';
	printf("%c\n", p[0]);
	return 0;
}
#endif
