// Forms for shapes.mjs: memory and constants that are taken for as wide as the host's long.
#include <inttypes.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

volatile int one = 1;

#if FORM == 1 // a copy of 8 bytes from a long
// host: 7 0, wasm: 7 9
static struct { long l, next; } from = { 7, 9 };
int main(void)
{
	unsigned char out[8];

	memcpy(out, &from.l, 8); // here: abi/object-size
	printf("%d %d\n", out[0], out[4]);
}
#elif FORM == 2 // by sizeof of the object
// both: 7
static struct { long l, next; } from = { 7, 9 };
int main(void)
{
	unsigned char out[8] = { 0 };

	memcpy(out, &from.l, sizeof from.l);
	printf("%d\n", out[0]);
}
#elif FORM == 3 // memset of 8 bytes
// host: 5, wasm: 0
static struct { size_t n; int next; } place = { 1, 5 };
int main(void)
{
	memset(&place.n, 0, 8); // here: abi/object-size
	printf("%d\n", place.next);
}
#elif FORM == 4 // memset of an object of 8 bytes
// both: 5
static struct { uint64_t n; int next; } place = { 1, 5 };
int main(void)
{
	memset(&place.n, 0, 8);
	printf("%d\n", place.next);
}
#elif FORM == 5 // a number of 64 bits by the sizeof of a long
// host: 0, wasm: 4294967296
static int64_t n = INT64_C(0x100000001);
int main(void)
{
	memset(&n, 0, sizeof(long)); // here: abi/object-size
	printf("%" PRId64 "\n", n);
}
#elif FORM == 6 // a double into a long
// host: 4609434218613702656, wasm: 0
static double d = 1.5;
int main(void)
{
	unsigned long u;

	memcpy(&u, &d, sizeof u); // here: abi/object-size
	printf("%lu\n", u);
}
#elif FORM == 7 // a double into a uint64_t
// both: 4609434218613702656
static double d = 1.5;
int main(void)
{
	uint64_t u;

	memcpy(&u, &d, sizeof u);
	printf("%" PRIu64 "\n", u);
}
#elif FORM == 8 // a comparison of 8 bytes of a pointer
// host: 0, wasm: 1
static struct { void *p; int next; } a = { NULL, 1 }, b = { NULL, 2 };
int main(void)
{
	printf("%d\n", memcmp(&a.p, &b.p, 8) != 0); // here: abi/object-size
}
#elif FORM == 9 // a whole array by its sizeof
// both: 3
static long from[2] = { 1, 3 };
int main(void)
{
	long to[2];

	memcpy(to, from, sizeof from);
	printf("%ld\n", to[1]);
}
#elif FORM == 10 // an array by its bytes on the host
// host: 5, wasm: 0
static struct { long list[2]; int next; } place = { { 1, 3 }, 5 };
int main(void)
{
	memset(place.list, 0, 16); // here: abi/object-size
	printf("%d\n", place.next);
}
#elif FORM == 11 // n * 8 of longs
// host: 9, wasm: 0
static long place[4] = { 1, 2, 9, 9 };
int main(void)
{
	long *p = place;

	memset(p, 0, (size_t)(one + 1) * 8); // here: abi/object-size
	printf("%ld\n", place[2]);
}
#elif FORM == 12 // n * 8 of numbers of 8 bytes
// both: 9
static int64_t place[4] = { 1, 2, 9, 9 };
int main(void)
{
	int64_t *p = place;

	memset(p, 0, (size_t)(one + 1) * 8);
	printf("%d\n", (int)place[2]);
}
#elif FORM == 13 // numbers of 64 bits counted in longs
// host: 64, wasm: 32
static size_t asked;
static void *allocate(size_t n) { asked = n; return calloc(1, 256 + n); }
int main(void)
{
	int64_t *list = allocate((size_t)(one + 7) * sizeof(long)); // here: abi/element-size

	list[7] = 1;
	printf("%zu\n", asked);
}
#elif FORM == 14 // doubles counted in pointers, by calloc
// host: 1, wasm: 0
static size_t asked;
static void *allocate(size_t n, size_t size) { asked = n * size; return calloc(2 * n, size); }
int main(void)
{
	double *list = (double *)allocate(one + 3, sizeof(void *)); // here: abi/element-size

	list[3] = 1;
	printf("%d\n", asked >= 4 * sizeof *list);
}
#elif FORM == 15 // counted in what they are
// both: 1
static size_t asked;
static void *allocate(size_t n, size_t size) { asked = n * size; return calloc(n, size); }
int main(void)
{
	double *list = allocate(one + 3, sizeof *list);

	list[3] = 1;
	printf("%d\n", asked >= 4 * sizeof *list);
}
#elif FORM == 16 // pointers counted in 8 bytes: more than they need
// host: 1, wasm: 0
static size_t asked;
static void *allocate(size_t n) { asked = n; return malloc(n); }
int main(void)
{
	void **list = allocate((size_t)(one + 7) * 8); // noted

	printf("%d\n", asked == 8 * sizeof *list);
}
#elif FORM == 17 // longs counted in longs
// both: 1
static size_t asked;
static void *allocate(size_t n) { asked = n; return malloc(n); }
int main(void)
{
	unsigned long *list = allocate((size_t)(one + 7) * sizeof(long));

	printf("%d\n", asked == 8 * sizeof *list);
}
#elif FORM == 18 // a long is written as an int64_t
// host: 5, wasm: 0
static struct { long n, next; } place = { 1, 5 };
int main(void)
{
	*(int64_t *)&place.n = 0; // here: abi/other-width
	printf("%ld\n", place.next);
}
#elif FORM == 19 // a uint64_t is written as a pointer
// host: 1, wasm: 0
static void find(void **out) { *out = NULL; }
int main(void)
{
	uint64_t id = UINT64_MAX;

	find((void **)&id); // here: abi/other-width
	printf("%d\n", id == 0);
}
#elif FORM == 20 // a uintptr_t is written as a pointer
// both: 1
static void find(void **out) { *out = NULL; }
int main(void)
{
	uintptr_t id = UINTPTR_MAX;

	find((void **)&id);
	printf("%d\n", id == 0);
}
#elif FORM == 21 // words of a bit set
// host: 1, wasm: 0
static uint64_t set[4] = { 0, 2 };
int main(void)
{
	unsigned long *words = (unsigned long *)set; // here: abi/other-width

	printf("%d\n", words[1] == 2);
}
#elif FORM == 22 // a double's bits as an unsigned long
// host: 4609434218613702656, wasm: 0
int main(void)
{
	double d = 1.5;

	printf("%lu\n", *(unsigned long *)&d); // here: abi/other-width
}
#elif FORM == 23 // a double's bits as a uint64_t
// both: 4609434218613702656
int main(void)
{
	double d = 1.5;

	printf("%" PRIu64 "\n", *(uint64_t *)&d);
}
#elif FORM == 24 // a union of a double and a long
// host: 4609434218613702656, wasm: 0
int main(void)
{
	union { double d; unsigned long u; } bits;

	bits.d = 0.5 + one;
	printf("%lu\n", bits.u); // here: abi/other-width
}
#elif FORM == 25 // a union that begins with one and is read as the other
// host: 1, wasm: 0
int main(void)
{
	union { uint64_t n; void *p; } value = { .n = (uint64_t)one << 40 };

	printf("%d\n", value.p != NULL); // here: abi/other-width
}
#elif FORM == 26 // a union with a tag
// both: 3
struct value { int is_pointer; union { uint64_t n; void *p; } u; };
static struct value value = { 0, { 3 } };
int main(void)
{
	printf("%d\n", value.is_pointer ? value.u.p != NULL : (int)value.u.n);
}
#elif FORM == 27 // a union of one width
// both: 1
int main(void)
{
	union { unsigned long n; void *p; } value;

	value.n = one;
	printf("%d\n", value.p != NULL);
}
#elif FORM == 28 // a union of which both are written
// both: 7
int main(void)
{
	union { uint64_t n; long l; } value;

	value.n = 5;
	if (one)
		value.l = 7;
	printf("%d\n", (int)value.l);
}
#elif FORM == 29 // the smallest begins at ULONG_MAX
// host: 5000000000, wasm: 4294967295
int main(void)
{
	uint64_t smallest = ULONG_MAX, n = 5000000000u; // here: abi/extreme

	if (n * one < smallest)
		smallest = n;
	printf("%" PRIu64 "\n", smallest);
}
#elif FORM == 30 // it begins at UINT64_MAX
// both: 5000000000
int main(void)
{
	uint64_t smallest = UINT64_MAX, n = 5000000000u;

	if (n * one < smallest)
		smallest = n;
	printf("%" PRIu64 "\n", smallest);
}
#elif FORM == 31 // the largest begins at LONG_MIN
// host: -5000000000, wasm: -2147483648
static int64_t largest = LONG_MIN; // here: abi/extreme
int main(void)
{
	int64_t n = -5000000000;

	if (n * one > largest)
		largest = n;
	printf("%" PRId64 "\n", largest);
}
#elif FORM == 32 // an offset of -1 is held against (size_t)-1
// host: 1, wasm: 0
static off_t find(void) { return -one; }
int main(void)
{
	printf("%d\n", find() == (size_t)-1); // here: abi/extreme
}
#elif FORM == 33 // an offset of -1 is held against -1
// both: 1
static off_t find(void) { return -one; }
int main(void)
{
	printf("%d\n", find() == (off_t)-1);
}
#elif FORM == 34 // a size is held against (size_t)-1
// both: 1
static size_t find(void) { return (size_t)-one; }
int main(void)
{
	printf("%d\n", find() == (size_t)-1);
}
#elif FORM == 35 // a mask of a page
// host: 4294971392, wasm: 4096
int main(void)
{
	uint64_t offset = UINT64_C(0x100001234) * one;

	printf("%" PRIu64 "\n", offset & ~(size_t)4095); // here: abi/extreme
}
#elif FORM == 36 // a mask of a size
// host: 4294971392, wasm: 4096
int main(void)
{
	size_t page = 4096 * (size_t)one;
	off_t offset = 0x100001234;

	offset &= ~(page - 1); // here: abi/extreme
	printf("%lld\n", (long long)offset);
}
#elif FORM == 37 // a mask with a sign, which is extended
// both: 4294971392
int main(void)
{
	int64_t offset = INT64_C(0x100001234) * one;

	printf("%" PRId64 "\n", offset & ~4095L);
}
#elif FORM == 38 // a mask of 32 bits that is meant
// both: 4660
int main(void)
{
	uint64_t offset = UINT64_C(0x100001234) * one;

	printf("%" PRIu64 "\n", offset & 0xffffffffUL);
}
#elif FORM == 39 // all ones as a mask
// host: 4294967297, wasm: 1
int main(void)
{
	uint64_t all = UINT64_C(0x100000001) * one;

	printf("%" PRIu64 "\n", all & ULONG_MAX); // here: abi/extreme
}
#elif FORM == 40 // no limit is handed over as SIZE_MAX
// host: 5000000000, wasm: 4294967295
static uint64_t least(uint64_t n, uint64_t limit) { return n < limit ? n : limit; }
int main(void)
{
	printf("%" PRIu64 "\n", least(UINT64_C(5000000000) * one, SIZE_MAX)); // noted
}
#elif FORM == 41 // cut to what a long holds, then cast
// both: 5
int main(void)
{
	int64_t n = 5 * one;

	if (n > LONG_MAX)
		n = LONG_MAX;
	printf("%ld\n", (long)n);
}
#elif FORM == 42 // a length that no size can be
// both: 0
static int refuse(uint64_t length) { return length > SIZE_MAX; }
int main(void)
{
	printf("%d\n", refuse(one));
}
#elif FORM == 43 // a limit less a few
// both: 12
static unsigned long number(const char *s)
{
	unsigned long v = 0;

	for (; *s; s++) {
		if (v >= (ULONG_MAX - 9) / 10)
			return ULONG_MAX;
		v = v * 10 + (unsigned long)(*s - '0');
	}
	return v;
}
int main(void)
{
	printf("%lu\n", number("12"));
}
#elif FORM == 44 // a tag in the upper 16 bits of a pointer
// host: 1, wasm: 0
int main(void)
{
	char *p = (char *)((uintptr_t)one << (sizeof(void *) * 8 - 16));

	printf("%d\n", (int)((uint64_t)(uintptr_t)p >> 48)); // here: abi/high-bits
}
#elif FORM == 45 // upper bits by a mask
// host: 1, wasm: 0
int main(void)
{
	uintptr_t p = (uintptr_t)one << (sizeof p * 8 - 1);

	printf("%d\n", (p & 0xff00000000000000) != 0); // here: abi/high-bits
}
#elif FORM == 46 // a flag that an unsigned long has not
// host: 1, wasm: 0
int main(void)
{
	unsigned long flags = one;

	flags |= 1ULL << 40; // here: abi/high-bits
	printf("%d\n", flags > 1);
}
#elif FORM == 47 // a flag in 64 bits
// both: 1
int main(void)
{
	uint64_t flags = one;

	flags |= 1ULL << 40;
	printf("%d\n", (flags & 1ULL << 40) != 0);
}
#elif FORM == 48 // both halves of an address in a hash
// both: 1
int main(void)
{
	uint64_t p = (uintptr_t)&one;

	printf("%d\n", (uint32_t)(p ^ (uint64_t)(uintptr_t)&one >> 32) != 0);
}
#elif FORM == 49 // 16 digits are scanned into a long
// host: 1, wasm: 0
int main(void)
{
	unsigned long id = 0;

	sscanf("0123456789abcdef", "%16lx", &id); // here: abi/hex-digits
	printf("%d\n", id == UINT64_C(0x0123456789abcdef));
}
#elif FORM == 50 // 16 digits into a uint64_t
// both: 1
int main(void)
{
	uint64_t id = 0;

	sscanf("0123456789abcdef", "%16" SCNx64, &id);
	printf("%d\n", id == UINT64_C(0x0123456789abcdef));
}
#elif FORM == 51 // 16 digits of a long are printed
// host: 0123456700000001, wasm: 0000000000000001
int main(void)
{
	unsigned long hash = (unsigned long)(0x01234567ULL * one << 32) | 1;

	printf("%016lx\n", hash); // noted
}
#elif FORM == 52 // 8 digits of a long
// both: 00000001
int main(void)
{
	printf("%08lx\n", (unsigned long)one);
}
#elif FORM == 53 // words of a buffer, 8 bytes a step
// host: 2, wasm: 1
static const unsigned char bytes[16] = { 1, 0, 0, 0, 1, 0, 0, 0, 0 };
int main(void)
{
	unsigned long bits = 0;

	for (const unsigned char *p = bytes; p < bytes + 16; p += 8)
		bits += (unsigned long)__builtin_popcountl(*(const unsigned long *)p); // here: abi/word-step
	printf("%lu\n", bits);
}
#elif FORM == 54 // words of a buffer by their size
// both: 2
static const unsigned char bytes[16] = { 1, 0, 0, 0, 1, 0, 0, 0, 0 };
int main(void)
{
	unsigned long bits = 0;

	for (const unsigned char *p = bytes; p < bytes + 16; p += sizeof(unsigned long))
		bits += (unsigned long)__builtin_popcountl(*(const unsigned long *)p);
	printf("%lu\n", bits);
}
#elif FORM == 55 // a lone long in a file
// host: 8, wasm: 4
int main(void)
{
	FILE *f = fopen("form.data", "wb");
	long count = one;

	fwrite(&count, sizeof count, 1, f); // here: abi/lone-word
	printf("%ld\n", ftell(f));
	fclose(f);
}
#elif FORM == 56 // a lone number of 64 bits in a file
// both: 8
int main(void)
{
	FILE *f = fopen("form.data", "wb");
	int64_t count = one;

	fwrite(&count, sizeof count, 1, f);
	printf("%ld\n", ftell(f));
	fclose(f);
}
#elif FORM == 57 // a long in one's own message
// host: 8, wasm: 4
static size_t sent;
static int send_all(int fd, const void *data, size_t n)
{
	sent += n;
	return fd < 0 && write(fd, data, n) == (ssize_t)n;
}
int main(void)
{
	size_t length = (size_t)one;

	send_all(one, &length, sizeof length); // here: abi/lone-word
	printf("%zu\n", sent);
}
#elif FORM == 58 // an element by its index times 8
// host: 3, wasm: 5
static long list[4] = { 1, 3, 5, 7 };
int main(void)
{
	char *bytes = (char *)list;

	printf("%ld\n", *(long *)(bytes + one * 8)); // here: abi/word-step
}
#elif FORM == 59 // an element by its index times its size
// both: 3
static long list[4] = { 1, 3, 5, 7 };
int main(void)
{
	char *bytes = (char *)list;

	printf("%ld\n", *(long *)(bytes + one * sizeof *list));
}
#elif FORM == 60 // the second field by its place on the host
// host: 3, wasm: 5
static long list[4] = { 1, 3, 5, 7 };
int main(void)
{
	char *bytes = (char *)list;

	printf("%ld\n", *(long *)(bytes + 8)); // noted
}
#elif FORM == 61 // a field of 64 bits by its place
// both: 3
static int64_t list[2] = { 1, 3 };
int main(void)
{
	char *bytes = (char *)list;

	printf("%d\n", (int)*(int64_t *)(bytes + 8));
}
#elif FORM == 62 // the width of long chooses a constant
// host: 64, wasm: 32
#ifdef __LP64__ // noted
enum { bits = 64 };
#else
enum { bits = 32 };
#endif
int main(void)
{
	printf("%d\n", bits);
}
#elif FORM == 63 // it chooses the name of one width
// both: 8
#if ULONG_MAX > 0xffffffff
typedef unsigned long wide;
#else
typedef unsigned long long wide;
#endif
int main(void)
{
	printf("%d\n", (int)sizeof(wide));
}
#elif FORM == 64 // the formats of the widths themselves
// both: 1 4
int main(void)
{
	ptrdiff_t d = one;

	printf("%" PRIdPTR " %" PRIuPTR "\n", d, (size_t)4);
}
#elif FORM == 65 // 8 bytes of a long by its address
// host: 7 0, wasm: 7 9
static long from[2] = { 7, 9 };
int main(void)
{
	unsigned char out[8];
	const long *p = from;

	memcpy(out, p, 8); // here: abi/object-size
	printf("%d %d\n", out[0], out[4]);
}
#elif FORM == 66 // 8 bytes of an int64_t by its address
// both: 7 0
static int64_t from[2] = { 7, 9 };
int main(void)
{
	unsigned char out[8];
	const int64_t *p = from;

	memcpy(out, p, 8);
	printf("%d %d\n", out[0], out[4]);
}
#endif
