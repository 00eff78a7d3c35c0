// proof: run: host prints "[at 5 of x]\n[100 -3 7]\n2 in 9\n", wasm prints "[at 5 of (null)]\n[100 0 -3]\n3 in 9\n"
// Formats that go to printf() by way of a function of one's own.
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/types.h>

// One step, without the attribute that makes compilers look.
static void vshow(const char *format, va_list list)
{
	vprintf(format, list);
	puts("]");
}

static void show(const char *format, ...)
{
	va_list list;

	putchar('[');
	va_start(list, format);
	vshow(format, list);
	va_end(list);
}

static int take(const char *text, const char *format, ...)
{
	va_list list;
	int n;

	va_start(list, format);
	n = vsscanf(text, format, list);
	va_end(list);
	return n;
}

static void scanned(void)
{
#ifdef FIXED
	int64_t n = 0;

	take("4294967297 9", "%" SCNd64, &n); // ok: own-format
#else
	int64_t n = 0x100000000;

	take("2 9", "%ld", &n); // expect: own-format '%ld' stores 4 bytes in wasm32, and its argument, 'int64_t *', has 8: 'take' hands it to vsscanf()
#endif
	printf("%d in 9\n", (int)n + (int)(n >> 32));
}

void shown(void)
{
	int64_t small = -3;
	off_t at = 5;

#ifdef FIXED
	show("at %jd of %s", (intmax_t)at, "x");     // ok: own-format
	show("%d %" PRId64 " %d", 100, small, 7); // ok: own-format
#else
	show("at %ld of %s", at, "x"); // expect: own-format '%ld' takes 4 bytes in wasm32, and its argument, 'off_t', has 8: 'show' hands it to vprintf()
	show("%d %d %d", 100, small, 7); // expect: own-format '%d' takes 4 bytes
#endif
	scanned();
}

#ifdef PROVE
int main(void)
{
	shown();
	return 0;
}
#else
#define LOG(...) show(__VA_ARGS__)
#define COLUMN "%ld"

typedef void (*logger)(const char *, ...);
static const char line_format[] = "%ld lines";
struct log {
	logger write;
};

__attribute__((format_arg(1))) const char *translated(const char *text);
__attribute__((format(printf, 1, 2))) void checked(const char *format, ...);
void elsewhere(const char *format, ...);
int dprintf(int, const char *, ...);

void leveled(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	if (va_arg(list, int))
		vprintf(format, list);
	va_end(list);
}

void renamed(int level, const char *format, ...)
{
	const char *text = format;
	va_list list;

	va_start(list, format);
	if (level)
		vprintf(text, list);
	va_end(list);
}

void ways(struct log *log, int64_t v, long l, size_t n, int i, const char *unknown)
{
	LOG("%lu", v);                            // expect: own-format
	show("a " COLUMN " b" "%d", v, i);        // expect: own-format
	show(i ? "%ld" : "none", v);              // expect: own-format
	show(line_format, v);                     // expect: own-format
	show(translated("%ld"), v);               // expect: own-format
	show("%.*s %zu", i, "x", v);              // expect: own-format '%zu'
	show("%lld", i);                          // expect: own-format '%lld' takes 8 bytes in wasm32, and its argument, 'int', has 4
	show("%jd %" PRIu64, l, n);               // expect: own-format 1 more in this call
	show("%2$ld %1$d", i, v);                 // expect: own-format
	dprintf(2, "%ld", v);                     // expect: own-format 'dprintf' has no attribute there
	renamed(1, "%ld", v);                     // expect: own-format 'renamed'
	log->write = show;
	log->write("%ld", v);                     // expect: own-format 'show'
	show("%ld %lu %zu %p", l, l, n, unknown); // ok: own-format
	show("%d %u %x", l, n, i);                // ok: own-format
	show("%d", v);                            // ok: own-format
	show("%d %f", v, 1.0);                    // ok: own-format
	show("%" PRId64 " %jd", v, (intmax_t)l);  // ok: own-format
	show("%lld", -1);                         // ok: own-format
	show("%f %s", v, i);                      // ok: own-format
	show(unknown, v);                         // ok: own-format
	show("100%% of %k %ld", v);               // ok: own-format
	elsewhere("%ld", v);                      // ok: own-format
	leveled("%ld", 1, v);                     // ok: own-format
	checked("%ld", v);                        // ok: own-format
}

void stored(long l, int64_t v, int i, char *text, double d)
{
	take("1", "%lld", &l);                     // expect: own-format '%lld' stores 8 bytes in wasm32, and its argument, 'long *', has 4
	take("1 2", "%*ld %lu", &v);               // expect: own-format '%lu'
	show("%d%ln", i, &v);                      // expect: own-format '%ln'
	take("1", "%ld %d %s %lf", &l, &i, text, &d); // ok: own-format
	take("1", "%d", &v);                       // ok: own-format
	take("1", "%[^]%ld]%d", text, &i);         // ok: own-format
}
#endif
