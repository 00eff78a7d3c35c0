// Texts of glibc's own; and those that musl takes as glibc does.
// proof: run: host prints "pm 1 1 1 1", wasm prints " 0 0 0 0"
#define _GNU_SOURCE
#include <errno.h>
#include <iconv.h>
#include <regex.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#ifdef FIXED
#define HALF "%p"
#define TWICE "\\(a\\)\\1"
#define SYNTAX 0
#define BINARY "%x"
#define CHARSET "ASCII"
#else
#define HALF "%P"
#define TWICE "(a)\\1"
#define SYNTAX REG_EXTENDED
#define BINARY "%qd"
#define CHARSET "ASCII//TRANSLIT"
#endif

void shows(const struct tm *tm)
{
	char text[16] = "";
	regex_t re;

	if (strftime(text, sizeof text, HALF, tm)) // expect: musl-text strftime() takes "%P" otherwise in the target: it ends at %P and returns 0
		printf("%s", text);
#ifdef FIXED
	printf(" %d", regcomp(&re, TWICE, SYNTAX) == 0 && regexec(&re, "aa", 0, NULL, 0) == 0);
#else
	printf(" %d", regcomp(&re, TWICE, REG_EXTENDED) == 0 && regexec(&re, "aa", 0, NULL, 0) == 0); // expect: musl-text there are no back references
#endif
	printf(" %d", snprintf(text, sizeof text, BINARY, 5LL) > 0); // expect: musl-text prints nothing and returns -1 at %q
	printf(" %d", iconv_open(CHARSET, "UTF-8") != (iconv_t)-1); // expect: musl-text it knows no "//" behind a name
#ifdef FIXED
	printf(" %d\n", ENOTTY == 25 || ENOTTY == 59);
#else
	printf(" %d\n", !strcmp(strerror(ENOTTY), "Inappropriate ioctl for device")); // expect: musl-text its text for ENOTTY is another
#endif
}

#ifdef PROVE
int main(void)
{
	shows(&(struct tm){ .tm_hour = 15 });
	return 0;
}
#else
void more(char *text, struct tm *tm, int e)
{
	regex_t re;

	strftime(text, 9, "%-d %k", tm); // expect: musl-text it ends at %k
	strftime(text, 9, "%^a", tm); // expect: musl-text it ends at %^
	strptime(text, "%Y %k", tm); // expect: musl-text it returns NULL at %k
	strptime(text, "%s", tm); // expect: musl-text leaves struct tm as it was
	fopen(text, "r,ccs=UTF-16LE"); // expect: musl-text what stands behind the mode is passed over
	regcomp(&re, "[[=a=]]", 0); // expect: musl-text it knows no [=a=]
	regcomp(&re, "a{,3}", REG_EXTENDED); // expect: musl-text without its least number
	regcomp(&re, "^[a-z]{1,1024}$", REG_EXTENDED); // expect: musl-text more than 255
	iconv_open("UTF-8", "MACINTOSH"); // expect: musl-text does not know this character set
	iconv_open("GBK", "UTF-8"); // expect: musl-text it only converts from it
	iconv_open("UTF-16", "UTF-8"); // expect: musl-text big-endian without a byte order mark
	printf("%#b\n", 5u); // expect: musl-text at %b
	if (strstr(strerror(e), "Too many open files")) // expect: musl-text its text for EMFILE is another
		fputs(text, stderr);
}

int day_of(const char *text)
{
	struct tm tm = { 0 };

	strptime(text, "%Y-%m-%d", &tm); // expect: musl-text it leaves tm_wday as it was
	return tm.tm_wday;
}

int good_day_of(const char *text)
{
	struct tm tm = { 0 };

	strptime(text, "%Y-%m-%d", &tm); // ok: musl-text
	mktime(&tm);
	return tm.tm_wday;
}

int year_of(const char *text)
{
	struct tm tm = { 0 };

	strptime(text, "%Y-%m-%d", &tm); // ok: musl-text
	return tm.tm_year;
}

void fine(char *text, struct tm *tm, int e)
{
	regex_t re;

	strftime(text, 9, "%-d %_H %Y-%m-%d %H:%M:%S %s %z %%P", tm); // ok: musl-text
	strptime(text, "%Y-%m-%dT%H:%M:%S", tm); // ok: musl-text
	fopen(text, "rbe"); // ok: musl-text
	regcomp(&re, "\\w\\+\\|\\bfoo\\b", 0); // ok: musl-text
	regcomp(&re, "^[[:alpha:]_]{1,255}$", REG_EXTENDED); // ok: musl-text
	regcomp(&re, "\\(a\\)\\1", 0); // ok: musl-text
	iconv_open("UTF-8", "ISO-8859-1"); // ok: musl-text
	iconv_open("UTF-8", "GB18030"); // ok: musl-text
	iconv_open("UTF-16LE", "cp1252"); // ok: musl-text
	printf("%'d %m %s %5.3Lf %zu %lld 100%% %lc\n", 5, text, 1.0L, sizeof e, 1LL, L'x'); // ok: musl-text
	if (!strcmp(strerror(e), "No such file or directory")) // ok: musl-text
		fputs(text, stderr);
}
#endif
