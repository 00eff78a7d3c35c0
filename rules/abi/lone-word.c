// A long, a size_t or a pointer that leaves the process as it lies in memory.
// proof: run: host prints "8\n", wasm prints "4\n"
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifdef FIXED
typedef uint64_t count;
#else
typedef unsigned long count;
#endif

int put(FILE *f, count n)
{
	return fwrite(&n, sizeof n, 1, f) == 1; // expect: lone-word a 'unsigned long' is written by 'fwrite' as bytes, of which it has 4 in wasm32 and 8 on the host
}

#ifdef PROVE
int main(void)
{
	FILE *f = fopen("count.data", "wb");

	if (!f || !put(f, 1))
		return 1;
	printf("%ld\n", ftell(f));
	return fclose(f);
}
#else
size_t get(int fd)
{
	size_t n = 0;

	return read(fd, &n, sizeof n) == sizeof n ? n : 0; // expect: lone-word is read by 'read'
}

int table(FILE *f, const long *list, size_t n)
{
	return fwrite(list, sizeof *list, n, f) == n; // expect: lone-word a 'long' is written
}

static int send_all(int fd, const void *data, size_t size)
{
	return write(fd, data, size) == (ssize_t)size;
}

int wrapped(int fd, size_t n)
{
	return send_all(fd, &n, sizeof n); // expect: lone-word is written by 'send_all'
}

// An address goes to the same process.
int address(int fd, void *p)
{
	return write(fd, &p, sizeof p) > 0; // note: lone-word
}

int same(FILE *f, uint32_t n, const char *text)
{
	return fwrite(&n, sizeof n, 1, f) + fwrite(text, 1, strlen(text), f) > 0; // ok: lone-word
}

static int wake_pipe[2];

int wake(size_t n)
{
	return write(wake_pipe[1], &n, sizeof n) > 0; // ok: lone-word
}

unsigned long random_seed(int fd)
{
	unsigned long seed;

	return read(fd, &seed, sizeof seed) > 0 ? seed : 0; // ok: lone-word
}

// A number that goes along is not what is sent.
static int send_name(void *context, int fd, const char *name)
{
	return context && write(fd, name, strlen(name)) > 0;
}

int context(int fd, size_t *count)
{
	return send_name(count, fd, "name"); // ok: lone-word
}
#endif
