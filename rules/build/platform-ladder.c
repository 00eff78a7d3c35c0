// proof: run: host prints "found 1 8\n", wasm prints "lost 0 2\n"
// Chains of platforms whose end was not meant for wasm.
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef FIXED
#define HERE 1
#else
#define HERE 0
#endif

// The target has what the host's branch calls.
static const char *name_of(const char *path)
{
#if defined(__linux__) || HERE // expect: platform-ladder it takes line 22, '#else', which fails: 'return NULL;', where the host takes line 18
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
#else
	return NULL;
#endif
}

static long ticks(void)
{
	struct timespec now = { 0, 0 };

#if defined(__APPLE__) // expect: platform-ladder it takes line 36, '#else', which fails
	now.tv_sec = time(NULL);
#elif defined(__linux__) || HERE
	if (clock_gettime(CLOCK_REALTIME, &now))
		now.tv_sec = 0;
#else
	(void)now;
	return 0;
#endif
	return now.tv_sec > 0;
}

// A machine of old.
#if defined(__unix__) || HERE // expect: platform-ladder which takes the machine for one of another width
#define POINTER_BITS (CHAR_BIT * (int)sizeof(void *))
#elif defined(_WIN32)
#define POINTER_BITS 32
#else
#define POINTER_BITS 16
#endif

#ifndef PROVE
int fill(char *buffer, int size);

// Nobody fills it.
int fill(char *buffer, int size)
{
	int length = -1;

#if defined(__linux__) // expect: platform-ladder it takes none, which does nothing
	length = snprintf(buffer, size, "%s", getenv("HOME"));
#elif defined(_WIN32)
	length = snprintf(buffer, size, "%s", getenv("USERPROFILE"));
#endif
	return length;
}

// Another number.
#if defined(__linux__) // expect: platform-ladder takes another number: '#define NONBLOCK 0x4'
#define NONBLOCK 0x800
#elif defined(_WIN32)
#define NONBLOCK 0x1
#else
#define NONBLOCK 0x4
#endif
const int nonblock = NONBLOCK;

// Of the project, for one system.
#if defined(__linux__)
int counters(void);
#endif

int read_counters(void)
{
#if defined(__linux__) // note: platform-ladder which fails: 'return -1;'
	return counters();
#else
	return -1;
#endif
}

// A switch.
#if defined(__linux__) // ok: platform-ladder
#define USE_POLL 1
#else
#define USE_POLL 0
#endif
const int use_poll = USE_POLL;

// The target has not what it calls: what is left is the end.
int processors(void)
{
#if defined(__linux__) // note: platform-ladder '#else', which fails
	FILE *f = fopen("/proc/cpuinfo", "r");

	return f ? fclose(f), 1 : 0;
#elif defined(_WIN32)
	return 2;
#else
	return -1;
#endif
}

// Right as they are.

// Plain code stands at the end.
int bits(unsigned value)
{
	int n = 0;

#ifdef __SSE2__ // ok: platform-ladder
	n = (int)strlen("");
#else
	for (; value; value &= value - 1)
		n++;
#endif
	return n + (int)value;
}

unsigned swap(unsigned value)
{
#if defined(__linux__) // ok: platform-ladder
	return __builtin_bswap32(value);
#else
	return value << 24 | (value & 0xff00) << 8 | (value >> 8 & 0xff00) | value >> 24;
#endif
}

// A branch of its own.
int own(void)
{
#if defined(__linux__) // ok: platform-ladder
	return (int)strlen("host");
#elif defined(__wasm__)
	return 4;
#else
	return -1;
#endif
}

// Both take the same.
int same(void)
{
#if defined(_WIN32) // ok: platform-ladder
	return -1;
#elif defined(__APPLE__)
	return 0;
#else
	return (int)strlen("all");
#endif
}

// By compiler, not by system.
#if defined(_MSC_VER) // ok: platform-ladder
#define NOINLINE __declspec(noinline)
#elif defined(__GNUC__)
#define NOINLINE __attribute__((noinline))
#else
#define NOINLINE
#endif

// What only one system needs.
NOINLINE void prepare(void)
{
#ifdef __linux__ // ok: platform-ladder
	setvbuf(stdout, NULL, _IOLBF, 0);
#endif
}

// A name of the system.
#if defined(__linux__) // ok: platform-ladder
#define SYSTEM "Linux"
#elif defined(_WIN32)
#define SYSTEM "Windows"
#else
#define SYSTEM "unknown"
#endif
const char *const system_name = SYSTEM;

// Byte order, which the end asks of the machine.
#if defined(__linux__) // ok: platform-ladder
#include <endian.h>
#elif defined(__APPLE__)
#include <machine/endian.h>
#else
#define LITTLE (*(const char *)&(const int){ 1 })
#endif
#endif

int main(void)
{
	const char *name = name_of("a/b");

	printf("%s %ld %d\n", name ? "found" : "lost", ticks(), POINTER_BITS == CHAR_BIT * (int)sizeof(void *) ? 8 : POINTER_BITS / CHAR_BIT);
	return 0;
}
