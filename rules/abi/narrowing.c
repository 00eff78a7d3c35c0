// 64-bit values in types that have 32 bits in wasm32 only.
// proof: run: host prints "4294967303\n", wasm prints "7\n"
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>

#ifdef FIXED
typedef uint64_t amount;
#else
typedef size_t amount;
#endif

amount keep(off_t offset)
{
	return offset; // expect: narrowing a file size or offset of 64 bits becomes a 'amount'
}

#ifdef PROVE
int main(void)
{
	volatile off_t offset = 0x100000007;

	printf("%llu\n", (unsigned long long)keep(offset));
	return 0;
}
#else
// Seconds of the clock, which fit until 2038.
long now(void)
{
	return time(NULL); // note: narrowing a time of 64 bits becomes a 'long'
}

// In smaller units they do not, whatever the value goes through; and a year may be any.
long now_in_milliseconds(void)
{
	return time(NULL) * 1000; // expect: narrowing a time of 64 bits becomes a 'long'
}

static int64_t ticks(void)
{
	return (int64_t)time(NULL) * 1000000;
}

long now_in_microseconds(void)
{
	return ticks(); // expect: narrowing a time
}

long now_in_seconds(void)
{
	return ticks() / 1000000; // note: narrowing a time
}

long date(struct tm *tm)
{
	return mktime(tm); // expect: narrowing a time
}

// What takes the time that was.
long elapsed_milliseconds(time_t then)
{
	return (time(NULL) - then) * 1000; // ok: narrowing
}

// A file that is read as a whole is no larger than memory, but a field may keep any size.
void *whole(FILE *file, const struct stat *s)
{
	void *buffer = malloc(s->st_size); // note: narrowing a file size or offset

	return buffer && fread(buffer, 1, s->st_size, file) ? buffer : NULL;
}

struct known {
	size_t size;
	unsigned long blocks;
};

void known_size(struct known *known, const struct stat *s)
{
	known->size = s->st_size; // expect: narrowing a file size or offset
}

void known_blocks(struct known *known, const struct stat *s, long page)
{
	known->blocks = s->st_size / page; // ok: narrowing
}

// The number of an option, which the author keeps in a long.
struct options {
	long repeat;
};

void option(struct options *options, char **argv)
{
	options->repeat = strtoll(argv[1], NULL, 10); // note: narrowing a number read from text
}

long twice(uint64_t a, uint64_t b)
{
	long first = a; // note: narrowing an argument from outside
	long second = b; // ok: narrowing

	return first + second;
}

// Both builds lose the same bits.
int both(uint64_t v)
{
	return v; // ok: narrowing
}

long fits(int v)
{
	return v; // ok: narrowing
}

off_t wide(off_t offset)
{
	return offset + 1; // ok: narrowing
}

// The number comes over a variable, a field, a result and a parameter.
struct item {
	long long value;
};

static int parse(const char *text, long long *value)
{
	*value = strtoll(text, NULL, 10);
	return 0;
}

static long use(long long value)
{
	return value; // note: narrowing a number read from text
}

long parsed(struct item *item, const char *text)
{
	long long value;

	if (parse(text, &value))
		return 0;
	item->value = value;
	return use(item->value + 1);
}

long file_end(FILE *file)
{
	return fseeko(file, 0, SEEK_END) ? -1 : ftello(file); // expect: narrowing a file size
}

long area(int width, int height)
{
	return (long long)width * height; // note: narrowing a product
}

long assembled(const unsigned char *p)
{
	long long value = 0;

	for (int i = 0; i < 8; i++)
		value = value << 8 | p[i];
	return value; // expect: narrowing a number read from bytes
}

long loaded(const unsigned char *p)
{
	return *(const int64_t *)p; // expect: narrowing a number read from bytes
}

// A count of what is in memory, whatever its type.
struct list {
	uint64_t count;
};

void list_add(struct list *list, size_t n)
{
	list->count += n;
	list->count++;
}

long list_count(const struct list *list)
{
	return list->count; // ok: narrowing
}

// Small whatever the source.
long small(uint64_t v, const char *text)
{
	long a = v % 1000; // ok: narrowing
	long b = v >> 40; // ok: narrowing
	long c = v & 0xffff; // ok: narrowing
	long d = v < 4096 ? v : 4096; // ok: narrowing

	return a + b + c + d + (long)text[0];
}

long checked(const char *text)
{
	long long value = strtoll(text, NULL, 10);

	if (value < LONG_MIN || value > LONG_MAX)
		return -1;
	return value; // ok: narrowing
}

// Two times lie near each other.
long since(time_t then)
{
	return time(NULL) - then; // ok: narrowing
}

long share(uint32_t part, uint32_t whole, uint32_t total)
{
	return (uint64_t)total * part / whole; // ok: narrowing
}

// The same at one step.
long parsed_here(const char *text)
{
	return strtoll(text, NULL, 10); // expect: narrowing a number read from text
}

// A name that stands for 64 bits on the host and for 32 in wasm32.
#if ULONG_MAX > 0xffffffffUL
typedef int64_t number;
#else
typedef int32_t number;
#endif
typedef int32_t always;
typedef int64_t never;

number named(const struct stat *s)
{
	return s->st_size; // expect: narrowing a file size or offset of 64 bits becomes a 'number'
}

always cut_in_both(const struct stat *s)
{
	return s->st_size; // ok: narrowing
}

never cut_in_none(const struct stat *s)
{
	return s->st_size; // ok: narrowing
}

// A number in larger units, held against a limit that is as wide.
int held(const char *s, unsigned shift, size_t *result)
{
	unsigned long long number = strtoull(s, NULL, 10);

	if (number > (unsigned long long)SIZE_MAX >> shift)
		return 0;
	*result = number << shift; // ok: narrowing
	return 1;
}

#define LOW ((((uint64_t)1) << 32) - 1)

long low_half(uint64_t word)
{
	return (word >> 1) & LOW; // ok: narrowing
}

long microseconds(uint64_t t)
{
	return (t % 1000000) * 1000; // ok: narrowing
}
#endif
