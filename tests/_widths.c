// Values whose width or sign is another in wasm32, and near misses. See _forms.mjs.
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>

#if FORM == 1 // the size of an array, negated, becomes an offset
// host: -424, wasm: 4294966872
static void seek(off_t where)
{
	printf("%lld\n", (long long)where);
}
int main(void)
{
	char tail[424];
	seek(-sizeof tail); // here: abi/sign-lost
}
#elif FORM == 2 // cast to the offset's type before
// both: -424
static void seek(off_t where)
{
	printf("%lld\n", (long long)where);
}
int main(void)
{
	char tail[424];
	seek(-(off_t)sizeof tail);
}
#elif FORM == 3 // a length, negated, is returned in 64 bits
// host: -10, wasm: 4294967286
static int64_t back(size_t n)
{
	return -n; // here: abi/sign-lost
}
int main(void)
{
	printf("%lld\n", (long long)back(10));
}
#elif FORM == 4 // negated in a type that keeps the sign
// both: -10 -10
static int64_t back(size_t n)
{
	return -(int64_t)n;
}
static long back_long(size_t n)
{
	return -n;
}
int main(void)
{
	printf("%lld %ld\n", (long long)back(10), back_long(10));
}
#elif FORM == 5 // a difference of sizes is an offset from here
// host: -6, wasm: 4294967290
struct stream { int64_t at; };
static void stream_seek(struct stream *stream, int64_t by, int whence)
{
	stream->at = whence == SEEK_CUR ? stream->at + by : by;
}
int main(void)
{
	struct stream stream = { 0 };
	size_t used = 4, had = 10;
	stream_seek(&stream, used - had, SEEK_CUR); // here: abi/sign-lost
	printf("%lld\n", (long long)stream.at);
}
#elif FORM == 6 // a difference that is held against its order before
// both: 6 0
static int64_t left(size_t used, size_t had)
{
	if (had < used)
		return 0;
	return had - used;
}
int main(void)
{
	printf("%lld %lld\n", (long long)left(4, 10), (long long)left(10, 4));
}
#elif FORM == 7 // a difference that is looked at for its sign
// host: shrunk, wasm: grown
static const char *change(unsigned long before, unsigned long after)
{
	int64_t delta = after - before; // here: abi/sign-lost
	return delta < 0 ? "shrunk" : "grown";
}
int main(void)
{
	puts(change(10, 4));
}
#elif FORM == 8 // the same in a type of 64 bits
// both: shrunk
static const char *change(uint64_t before, uint64_t after)
{
	int64_t delta = after - before;
	return delta < 0 ? "shrunk" : "grown";
}
int main(void)
{
	puts(change(10, 4));
}
#elif FORM == 9 // a hash of 32 bits without a sign is returned as a long
// host: 3214735720, wasm: -1080231576
static uint32_t hash32(const char *s, size_t n)
{
	uint32_t h = 2166136261u;
	while (n--)
		h = (h ^ (unsigned char)*s++) * 16777619u;
	return h;
}
static long hash_unsigned(const char *s, size_t n)
{
	return hash32(s, n); // here: abi/sign-turns
}
int main(void)
{
	printf("%ld\n", hash_unsigned("foobar", 6));
}
#elif FORM == 10 // what the sign of a long is asked for by a remainder
// host: 8, wasm: -27
static uint32_t hash32(const char *s, size_t n)
{
	uint32_t h = 2166136261u;
	while (n--)
		h = (h ^ (unsigned char)*s++) * 16777619u;
	return h;
}
int main(void)
{
	long bucket = (long)hash32("foobar", 6) % 31; // here: abi/sign-turns
	printf("%ld\n", bucket);
}
#elif FORM == 11 // the remainder without a sign
// both: 8 8
static uint32_t hash32(const char *s, size_t n)
{
	uint32_t h = 2166136261u;
	while (n--)
		h = (h ^ (unsigned char)*s++) * 16777619u;
	return h;
}
static long long hash_wide(const char *s, size_t n)
{
	return hash32(s, n);
}
int main(void)
{
	long bucket = hash32("foobar", 6) % 31;
	printf("%ld %lld\n", bucket, hash_wide("foobar", 6) % 31);
}
#elif FORM == 12 // four bytes without a sign become a long
// host: 4294967041, wasm: -255
static long read_u32(const unsigned char *b)
{
	return (unsigned)b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3]; // here: abi/sign-turns
}
int main(void)
{
	printf("%ld\n", read_u32((const unsigned char *)"\xff\xff\xff\x01"));
}
#elif FORM == 13 // two bytes do not reach the sign
// both: 65281
static long read_u16(const unsigned char *b)
{
	return (unsigned)b[0] << 8 | b[1];
}
int main(void)
{
	printf("%ld\n", read_u16((const unsigned char *)"\xff\x01"));
}
#elif FORM == 14 // a long below 0 is held against an unsigned
// host: less, wasm: more
static const char *order(long at, unsigned limit)
{
	if (at < 0)
		at = -1;
	return at < limit ? "less" : "more"; // here: abi/sign-turns
}
int main(void)
{
	puts(order(-1, 10));
}
#elif FORM == 15 // against one with a sign, or behind a check
// both: less none
static const char *order(long at, int limit)
{
	return at < limit ? "less" : "more";
}
static const char *checked(long at, unsigned limit)
{
	if (at < 0)
		return "none";
	return at < limit ? "less" : "more";
}
int main(void)
{
	printf("%s %s\n", order(-1, 10), checked(-1, 10));
}
#elif FORM == 16 // a long below 0 is divided by an unsigned
// host: -5, wasm: 2147483643
static long middle(long from, unsigned parts)
{
	long distance = -from;
	return distance / parts; // here: abi/sign-turns
}
int main(void)
{
	printf("%ld\n", middle(10, 2));
}
#elif FORM == 17 // divided by a constant without a sign that follows from int
// both: -5
static long middle(long from)
{
	long distance = -from;
	return distance / 2;
}
int main(void)
{
	printf("%ld\n", middle(10));
}
#elif FORM == 18 // blocks times their size, computed in a size_t, become an offset
// host: 8589934592, wasm: 0
static off_t place(size_t block, size_t size)
{
	return block * size; // here: abi/widened-late
}
int main(void)
{
	printf("%lld\n", (long long)place(1 << 21, 4096));
}
#elif FORM == 19 // computed in the offset's type
// both: 8589934592
static off_t place(size_t block, size_t size)
{
	return (off_t)block * size;
}
int main(void)
{
	printf("%lld\n", (long long)place(1 << 21, 4096));
}
#elif FORM == 20 // a product that a check holds
// both: 0 8192
static off_t place(size_t block, size_t size)
{
	if (size && block > 0xffffffffu / size)
		return 0;
	return block * size;
}
int main(void)
{
	printf("%lld %lld\n", (long long)place(1 << 21, 4096), (long long)place(2, 4096));
}
#elif FORM == 21 // a product of small types
// both: 65025
static uint64_t area(unsigned short width, unsigned char height)
{
	return (size_t)width * height;
}
int main(void)
{
	printf("%llu\n", (unsigned long long)area(255, 255));
}
#elif FORM == 22 // the seconds of the clock in a long, as microseconds
// host: 1, wasm: 0
static unsigned long now_us(void)
{
	struct timeval tv;
	gettimeofday(&tv, NULL);
	return 1000000 * tv.tv_sec + tv.tv_usec; // here
}
int main(void)
{
	printf("%d\n", now_us() / 1000000 > 1600000000);
}
#elif FORM == 23 // milliseconds in a long
// host: 1, wasm: 0
static long now_ms(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_REALTIME, &ts);
	return ts.tv_sec * 1000L + ts.tv_nsec / 1000000; // here
}
int main(void)
{
	printf("%d\n", now_ms() / 1000 > 1600000000);
}
#elif FORM == 24 // seconds cast to a size_t, times 1000
// host: 1, wasm: 0
static size_t stamp(void)
{
	return (size_t)time(NULL) * 1000; // here: abi/product
}
int main(void)
{
	printf("%d\n", stamp() / 1000 > 1600000000);
}
#elif FORM == 25 // in 64 bits
// both: 1 1
static uint64_t now_us(void)
{
	struct timeval tv;
	gettimeofday(&tv, NULL);
	return 1000000 * (uint64_t)tv.tv_sec + tv.tv_usec;
}
static int64_t now_ms(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_REALTIME, &ts);
	return ts.tv_sec * 1000LL + ts.tv_nsec / 1000000;
}
int main(void)
{
	printf("%d %d\n", now_us() / 1000000 > 1600000000, now_ms() / 1000 > 1600000000);
}
#elif FORM == 26 // a delay in seconds as nanoseconds
// host: 5000000000, wasm: 705032704
static long nanoseconds(long sec)
{
	return sec * 1000000000L; // here: abi/product
}
int main(void)
{
	printf("%ld\n", nanoseconds(5));
}
#elif FORM == 27 // the part below a second times a small number
// both: 900000
static long microseconds(long ms)
{
	return ms % 1000 * 1000;
}
int main(void)
{
	printf("%ld\n", microseconds(4900));
}
#elif FORM == 28 // a part of the whole in hundreds
// host: 50, wasm: 7
static size_t percent(size_t used, size_t total)
{
	return used * 100 / total; // here: abi/product
}
int main(void)
{
	printf("%zu\n", percent(50000000, 100000000));
}
#elif FORM == 29 // of numbers that are bounded in sight
// both: 50
static size_t percent(size_t used, size_t total)
{
	if (used > 1000000 || total > 1000000)
		return 0;
	return used * 100 / total;
}
int main(void)
{
	printf("%zu\n", percent(50000, 100000));
}
#elif FORM == 30 // a size counted in bits
// host: 1073741824, wasm: 0
static size_t bytes(size_t values, size_t bits)
{
	return (values * bits + 7) / 8; // here: abi/product
}
int main(void)
{
	printf("%zu\n", bytes(1 << 28, 32));
}
#elif FORM == 31 // a hash in an unsigned long is printed
// host: 6385723493, wasm: 2090756197
static unsigned long hash(const char *s)
{
	unsigned long h = 5381;
	while (*s)
		h = h * 33 + (unsigned char)*s++; // here: abi/hash
	return h;
}
int main(void)
{
	printf("%lu\n", hash("test"));
}
#elif FORM == 32 // the same by shifts, kept in 64 bits
// host: 6385723493, wasm: 2090756197
static unsigned long hash(const char *s)
{
	unsigned long h = 5381;
	while (*s)
		h = ((h << 5) + h) + (unsigned char)*s++; // here: abi/hash
	return h;
}
int main(void)
{
	uint64_t key = hash("test");
	printf("%llu\n", (unsigned long long)key);
}
#elif FORM == 33 // masked
// both: 2090756197
static unsigned long hash(const char *s)
{
	unsigned long h = 5381;
	while (*s)
		h = (h * 33 + (unsigned char)*s++) & 0xffffffff;
	return h;
}
int main(void)
{
	printf("%lu\n", hash("test"));
}
#elif FORM == 34 // kept in 32 bits by what follows
// both: 2090756197
static unsigned hash(const char *s)
{
	unsigned long h = 5381;
	while (*s)
		h = h * 33 + (unsigned char)*s++;
	return (unsigned)h;
}
int main(void)
{
	printf("%u\n", hash("test"));
}
#elif FORM == 35 // random numbers by a product in an unsigned long
// host: 1103527590 1217759518843121895, wasm: 1103527590 2524885223
static unsigned long next = 1;
static unsigned long draw(void)
{
	next = next * 1103515245 + 12345; // here: abi/hash
	return next;
}
int main(void)
{
	unsigned long a = draw(), b = draw();
	printf("%lu %lu\n", a, b);
}
#elif FORM == 36 // of which only the lower bits are used
// both: 16838 5758
static unsigned long next = 1;
static int draw(void)
{
	next = next * 1103515245 + 12345;
	return (unsigned)(next / 65536) % 32768;
}
int main(void)
{
	int a = draw(), b = draw();
	printf("%d %d\n", a, b);
}
#elif FORM == 37 // a bit of 64 in words of unsigned long
// host: 1 0, wasm: 1 1
static unsigned long set[4];
static void add(unsigned n)
{
	set[n / 64] |= 1UL << (n % 64); // here: abi/word-bits
}
static int has(unsigned n)
{
	return set[n / 64] >> (n % 64) & 1; // here: abi/word-bits
}
int main(void)
{
	add(40);
	printf("%d %d\n", has(40), has(8));
}
#elif FORM == 38 // counted in bits of the word
// both: 1 0
#define BITS (8 * sizeof(unsigned long))
static unsigned long set[8];
static void add(unsigned n)
{
	set[n / BITS] |= 1UL << (n % BITS);
}
static int has(unsigned n)
{
	return set[n / BITS] >> (n % BITS) & 1;
}
int main(void)
{
	add(40);
	printf("%d %d\n", has(40), has(8));
}
#elif FORM == 39 // one bit after the other, up to 64
// host: 64, wasm: 32
static int count(void)
{
	int bits = 0;
	unsigned long seen = 0;
	for (int n = 0; n < 64; n++)
		seen |= 1UL << n; // here: abi/word-bits
	while (seen)
		bits++, seen &= seen - 1;
	return bits;
}
int main(void)
{
	printf("%d\n", count());
}
#elif FORM == 40 // up to 32
// both: 32
static int count(void)
{
	int bits = 0;
	unsigned long seen = 0;
	for (int n = 0; n < 32; n++)
		seen |= 1UL << n;
	while (seen)
		bits++, seen &= seen - 1;
	return bits;
}
int main(void)
{
	printf("%d\n", count());
}
#elif FORM == 41 // a mask of 64 bits from a shift of a long
// host: 1099511627776, wasm: 256
static uint64_t mask(unsigned n)
{
	return 1UL << n; // here: abi/widened-late
}
int main(void)
{
	printf("%llu\n", (unsigned long long)mask(40));
}
#elif FORM == 42 // a shift of 64 bits, and one that is bounded
// both: 1099511627776 256
static uint64_t mask(unsigned n)
{
	return 1ULL << n;
}
static uint64_t small(unsigned n)
{
	return 1UL << (n & 31);
}
int main(void)
{
	printf("%llu %llu\n", (unsigned long long)mask(40), (unsigned long long)small(40));
}
#elif FORM == 43 // the highest bit, counted from 63
// host: 4, wasm: 36
static int log2_of(unsigned long n)
{
	return 63 - __builtin_clzl(n); // here: abi/word-bits
}
int main(void)
{
	printf("%d\n", log2_of(16));
}
#elif FORM == 44 // from the type's own width
// both: 4 4
static int log2_of(unsigned long n)
{
	return (int)(sizeof n * 8 - 1) - __builtin_clzl(n);
}
static int log2_wide(uint64_t n)
{
	return 63 - __builtin_clzll(n);
}
int main(void)
{
	printf("%d %d\n", log2_of(16), log2_wide(16));
}
#elif FORM == 45 // bits of 64 are counted in a long
// host: 64 40, wasm: 32 0
static int bits(uint64_t n)
{
	return __builtin_popcountl(n); // here: abi/word-bits
}
static int lowest(uint64_t n)
{
	return n ? __builtin_ffsl(n) - 1 + (n == 0) : 0; // here: abi/word-bits
}
int main(void)
{
	printf("%d %d\n", bits(~0ULL), lowest(1ULL << 40) < 0 ? 0 : lowest(1ULL << 40));
}
#elif FORM == 46 // counted in 64 bits
// both: 64 41
static int bits(uint64_t n)
{
	return __builtin_popcountll(n);
}
int main(void)
{
	printf("%d %d\n", bits(~0ULL), __builtin_ffsll(1LL << 40));
}
#elif FORM == 47 // a number from text becomes a double
// host: 12345678901, wasm: 2147483647
static double to_number(const char *s)
{
	return strtol(s, NULL, 10); // here: abi/long-result
}
int main(void)
{
	printf("%.0f\n", to_number("12345678901"));
}
#elif FORM == 48 // through a long
// host: 12345678901 12345678901, wasm: -539222987 2147483647
static double to_number(const char *s)
{
	long v = atol(s); // here: abi/long-result
	return v;
}
static int64_t to_int64(const char *s)
{
	long v;
	errno = 0;
	v = strtol(s, NULL, 10); // here: abi/long-result
	return v;
}
int main(void)
{
	printf("%.0f %lld\n", to_number("12345678901"), (long long)to_int64("12345678901"));
}
#elif FORM == 49 // read in 64 bits; or into an int
// both: 12345678901 42
static double to_number(const char *s)
{
	return strtoll(s, NULL, 10);
}
static int level(const char *s)
{
	return strtol(s, NULL, 10);
}
int main(void)
{
	printf("%.0f %d\n", to_number("12345678901"), level("42"));
}
#elif FORM == 50 // the absolute value of 64 bits
// host: 5000000000, wasm: 705032704
static int64_t distance(int64_t a, int64_t b)
{
	return labs(a - b); // here
}
int main(void)
{
	printf("%lld\n", (long long)distance(0, 5000000000));
}
#elif FORM == 51 // of 32, or with the right function
// both: 5 5000000000
static long near_by(long a, long b)
{
	return labs(a - b);
}
static int64_t distance(int64_t a, int64_t b)
{
	return llabs(a - b);
}
int main(void)
{
	printf("%ld %lld\n", near_by(5, 10), (long long)distance(0, 5000000000));
}
#elif FORM == 52 // seconds rounded to microseconds
// host: 5000000000, wasm: trapped
static int64_t microseconds(double seconds)
{
	return lround(seconds * 1e6); // here: abi/long-result
}
int main(void)
{
	int64_t n = microseconds(5000);
	printf(n == 5000000000 ? "5000000000\n" : "trapped\n");
}
#elif FORM == 53 // rounded in 64 bits
// both: 5000000000
static int64_t microseconds(double seconds)
{
	return llround(seconds * 1e6);
}
int main(void)
{
	printf("%lld\n", (long long)microseconds(5000));
}
#elif FORM == 54 // a typedef of another width
// host: 5000000000, wasm: 705032704
#if ULONG_MAX > 0xffffffffUL
typedef int64_t number;
#else
typedef int32_t number;
#endif
struct info { number size; };
static void convert(const struct stat *s, struct info *i)
{
	i->size = (number)s->st_size; // here
}
int main(void)
{
	struct info i;
	struct stat s = { .st_size = 5000000000 };
	convert(&s, &i);
	printf("%lld\n", (long long)i.size);
}
#elif FORM == 55 // a typedef of one width
// both: 5000000000
typedef int64_t number;
struct info { number size; };
static void convert(const struct stat *s, struct info *i)
{
	i->size = (number)s->st_size;
}
int main(void)
{
	struct info i;
	struct stat s = { .st_size = 5000000000 };
	convert(&s, &i);
	printf("%lld\n", (long long)i.size);
}
#elif FORM == 56 // a guard by the size of the type, or by its limit
// both: 1 1
static int high(unsigned long v)
{
	if (sizeof v == 8)
		return (int)(v >> 16 >> 16) == 0 ? 1 : 1UL << 40 != 0;
	return 1;
}
#if ULONG_MAX > 0xffffffff
static uint64_t wide(unsigned long a, unsigned long b)
{
	return a * b;
}
#else
static uint64_t wide(unsigned long a, unsigned long b)
{
	return (uint64_t)a * b;
}
#endif
int main(void)
{
	printf("%d %d\n", high(5), wide(1 << 20, 1 << 20) == 1ULL << 40);
}
#elif FORM == 57 // a limit in text, as a double, becomes a size
// host: 4294967296, wasm: 0
static long long limit(const char *s)
{
	char *end;
	double d = strtod(s, &end);
	return (long long)(*end == 'G' ? d * 1024 * 1024 * 1024 : d);
}
int main(void)
{
	volatile size_t size = limit("4G"); // here
	printf("%zu\n", size);
}
#elif FORM == 58 // held against SIZE_MAX before
// both: 0 10240
static int set(const char *s, unsigned shift, size_t *result)
{
	uintmax_t number = strtoull(s, NULL, 10);
	if (number > (uintmax_t)0xffffffff >> shift)
		return 0;
	*result = (size_t)(number << shift);
	return 1;
}
int main(void)
{
	size_t n = 0;
	printf("%d ", set("99999999999", 10, &n));
	set("10", 10, &n);
	printf("%zu\n", n);
}
#elif FORM == 59 // the size of an image, widened for its product
// host: 4295032832, wasm: 65536
static size_t asked;
static void *my_alloc(size_t size)
{
	asked = size;
	return NULL;
}
static void *image(unsigned width, unsigned height)
{
	return my_alloc((size_t)width * height); // noted
}
int main(void)
{
	image(65536, 65537);
	printf("%zu\n", asked);
}
#elif FORM == 60 // refused where it does not fit
// both: 0 4096
static size_t asked;
static void *my_alloc(size_t size)
{
	asked = size;
	return NULL;
}
static void *image(unsigned width, unsigned height)
{
	if (height && width > 0x7fffffffu / height)
		return NULL;
	return my_alloc((size_t)width * height);
}
int main(void)
{
	image(65536, 65537);
	printf("%zu ", asked);
	image(64, 64);
	printf("%zu\n", asked);
}
#elif FORM == 61 // a product and its remainder
// host: 2, wasm: 4294967294
static unsigned long times(unsigned long a, unsigned long b, unsigned long modulus)
{
	return a * b % modulus; // here: abi/product
}
int main(void)
{
	unsigned long r = times(65536, 131072, 4294967295u);
	printf("%lu\n", r == 0 ? 4294967294u : r);
}
#elif FORM == 62 // in 64 bits
// both: 2
static unsigned long times(unsigned long a, unsigned long b, unsigned long modulus)
{
	return (unsigned long)((uint64_t)a * b % modulus);
}
int main(void)
{
	printf("%lu\n", times(65536, 131072, 4294967295u));
}
#elif FORM == 63 // a random number, scaled
// host: 5, wasm: -1
static long my_random(void)
{
	return 2147483646;
}
static long roll(long sides)
{
	return my_random() * sides / 2147483647; // here: abi/product
}
int main(void)
{
	long r = roll(6);
	printf("%d\n", r == 5 ? 5 : -1);
}
#elif FORM == 64 // a random number by its remainder
// both: 0
static long my_random(void)
{
	return 2147483646;
}
static long roll(long sides)
{
	return my_random() % sides;
}
int main(void)
{
	printf("%ld\n", roll(6));
}
#elif FORM == 65 // counted down from one before the first
// host: 0, wasm: 3
static int visits(size_t n)
{
	int count = 0;
	for (int64_t i = n - 1; i >= 0; i--) // here: abi/sign-lost
		if (++count == 3)
			break;
	return count;
}
int main(void)
{
	printf("%d\n", visits(0));
}
#elif FORM == 66 // cast before, or a long
// both: 0 0
static int visits(size_t n)
{
	int count = 0;
	for (int64_t i = (int64_t)n - 1; i >= 0 && count < 3; i--)
		count++;
	return count;
}
static int visits_long(size_t n)
{
	int count = 0;
	for (long i = n - 1; i >= 0 && count < 3; i--)
		count++;
	return count;
}
int main(void)
{
	printf("%d %d\n", visits(0), visits_long(0));
}
#elif FORM == 67 // a hash is kept in a long and compared
// host: right, wasm: left
static uint32_t hash32(const char *s)
{
	uint32_t h = 2166136261u;
	while (*s)
		h = (h ^ (unsigned char)*s++) * 16777619u;
	return h;
}
int main(void)
{
	long h = hash32("foobar"); // here: abi/sign-turns
	puts(h < 1000 ? "left" : "right");
}
#elif FORM == 68 // kept as it is
// both: right
static uint32_t hash32(const char *s)
{
	uint32_t h = 2166136261u;
	while (*s)
		h = (h ^ (unsigned char)*s++) * 16777619u;
	return h;
}
int main(void)
{
	uint32_t h = hash32("foobar");
	puts(h < 1000 ? "left" : "right");
}
#endif
