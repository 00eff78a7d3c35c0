// Casts that keep 64 bits on the host only.
// proof: run: host prints "4294967303\n", wasm prints "7\n"
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>

void show(off_t offset)
{
#ifdef FIXED
	printf("%lld\n", (long long)offset);
#else
	printf("%ld\n", (long)offset); // note: narrowing-cast a cast to 'long' keeps 32 bits of a file size or offset of 64 bits in wasm32
#endif
}

#if ULONG_MAX > 0xffffffffUL
typedef int64_t number;
#else
typedef int32_t number;
#endif

#ifdef PROVE
int main(void)
{
	volatile off_t offset = 0x100000007;

	show(offset);
	return 0;
}
#else
unsigned long low(uint64_t hash)
{
	return (unsigned long)(hash ^ 7) + (unsigned long)(hash >> 3); // note: narrowing-cast a cast to 'unsigned long' keeps 32 bits of an argument from outside
}

// Both ways are written down: who casts a number that is read for its width knows.
size_t word(const unsigned char *p)
{
	uint64_t value = 0;

	for (int i = 0; i < 8; i++)
		value = value << 8 | p[i];
	return (size_t)value; // note: narrowing-cast a number read from bytes
}

// What is kept is not only printed.
struct info {
	long size, modified;
	number seconds;
};

void keep(struct info *info, const struct stat *s)
{
	info->size = (long)s->st_size; // expect: narrowing-cast a file size or offset
	info->modified = (long)s->st_mtime; // note: narrowing-cast a time
	info->seconds = (number)s->st_size; // expect: narrowing-cast a cast to 'number'
}

// Milliseconds do not fit today, seconds until 2038.
long milliseconds(void)
{
	struct timeval now;

	gettimeofday(&now, NULL);
	return (long)((long long)now.tv_sec * 1000 + now.tv_usec / 1000); // expect: narrowing-cast a time
}

// As much as there is memory.
char *whole(const struct stat *s)
{
	return malloc((size_t)s->st_size + 1); // note: narrowing-cast a file size or offset
}

void when(time_t now)
{
	printf("%ld seconds\n", (long)now); // note: narrowing-cast a time
}

// Scaled numbers with a point: what they are made of has 32 bits.
long scaled(int a, int b)
{
	return (long)(((long long)a * b) >> 16); // note: narrowing-cast a product
}

// A quotient that is rounded is not put together from bytes.
long divided(uint32_t a, uint32_t b)
{
	uint64_t q = (((uint64_t)a << 16) + (b >> 1)) / b;

	return (long)q; // note: narrowing-cast a product
}

// Both builds cut.
int both(uint64_t v)
{
	return (int)v; // ok: narrowing-cast
}

long fits(int v, struct timeval *time)
{
	return (long)v + (long)time->tv_usec; // ok: narrowing-cast
}

// An index made with a mask.
long bucket(uint64_t hash, unsigned long mask)
{
	uint64_t index = hash & mask;

	return (long)index; // ok: narrowing-cast
}

long clamped(long long v, int limit)
{
	if (v > limit)
		v = limit;
	return (long)v; // ok: narrowing-cast
}

size_t capped(const char *text)
{
	unsigned long long n = strtoull(text, NULL, 10);

	return n < (size_t)-1 ? (size_t)n : (size_t)-1; // ok: narrowing-cast
}

// -1 that stays one is no limit.
long not_negative(const char *text)
{
	long long n = strtoll(text, NULL, 10);

	return n > -1 ? (long)n : 0; // note: narrowing-cast a cast to 'long'
}

long constant(void)
{
	return (long)12LL; // ok: narrowing-cast
}
#endif
