// target: emscripten
// proof: none: it takes Emscripten or a newer wasi-libc, which have the stubs
//
// What links and does not do its work; a lock without threads needs to do none.
#include <pthread.h>
#include <semaphore.h>

void wait(pthread_cond_t *cond, pthread_mutex_t *mutex)
{
	pthread_mutex_lock(mutex);      // ok: stub-function
	pthread_cond_wait(cond, mutex); // expect: stub-function returns 0 at once
	pthread_mutex_unlock(mutex);    // ok: stub-function
}

int down(sem_t *sem)
{
	return sem_wait(sem); // expect: stub-function 'sem_wait'
}

// rules/thread/unsupported has where a program starts its threads; this one starts none.
void join(pthread_t thread)
{
	pthread_join(thread, 0); // note: stub-function EINVAL
	pthread_cancel(thread);  // ok: stub-function
}

#ifndef __wasm__
void host_only(pthread_t thread)
{
	pthread_join(thread, 0); // guarded: stub-function
}
#endif

pthread_t self(void)
{
	return pthread_self(); // ok: stub-function
}
