// flags: -pthread
// proof: none: only a page that Emscripten built, on a browser's main thread, can freeze
//
// Waits that main() gets to, and one that only a thread does.
#include <pthread.h>

static pthread_mutex_t mutex;
static pthread_cond_t cond;

static void *work(void *arg)
{
	pthread_mutex_lock(&mutex);
	pthread_cond_wait(&cond, &mutex); // ok: main-waits
	pthread_mutex_unlock(&mutex);
	return arg;
}

static void finish(pthread_t thread)
{
	pthread_join(thread, 0); // expect[emscripten-pthread]: main-waits 'pthread_join'
}

int main(void)
{
	pthread_t thread;

	pthread_create(&thread, 0, work, 0);
	pthread_mutex_lock(&mutex); // ok: main-waits
	pthread_mutex_unlock(&mutex);
	finish(thread);
	return 0;
}
