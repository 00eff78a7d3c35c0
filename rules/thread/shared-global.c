// flags: -pthread
// proof: none: it needs two threads of a wasm engine that moves the accesses
// Variables that a thread and main() share.
#include <pthread.h>
#include <stdatomic.h>

static volatile int stop;
static int progress;
static int counted;
static atomic_int safe;
static __thread int own;
static int alone;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static struct {
	int mine, others;
} fields;
static int guarded;

// The lock of the caller.
static void guarded_step(void)
{
	guarded++; // ok: shared-global
}

static void count_guarded(void)
{
	pthread_mutex_lock(&mutex);
	guarded_step();
	pthread_mutex_unlock(&mutex);
}

static void step(int n)
{
	progress = n; // expect[emscripten-pthread]: shared-global 'progress' is written by thread 'work' and used in 'main'
}

static void count(void)
{
	pthread_mutex_lock(&mutex);
	counted++; // ok: shared-global
	pthread_mutex_unlock(&mutex);
}

static void *work(void *arg)
{
	step(1);
	count();
	count_guarded();
	fields.mine = 1; // ok: shared-global
	safe = 1;  // ok: shared-global
	own = 1;   // ok: shared-global
	alone = 1; // ok: shared-global
	stop = 1;  // expect[emscripten-pthread]: shared-global 'stop' is written by thread 'work' and used in 'main', but it is not atomic; 'volatile' does not make it so
	return arg;
}

int main(void)
{
	pthread_t thread;

	pthread_create(&thread, 0, work, 0);
	while (!stop && !safe)
		own = progress;
	pthread_join(thread, 0);
	return own + safe + counted + guarded + fields.others;
}
