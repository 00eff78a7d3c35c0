// What analyzer/extract/format.c reads out of formats. With 'print' or 'scan' and a format: a word for
// each argument, NUMBER:WHAT-WIDTH, and '?' where it stops. With a number: so many random formats of
// printf(), held against glibc's parse_printf_format().
#include <printf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "extract/format.h"

#define MANY 64

static void show(const struct conversion *conversion, void *data)
{
	static const char *const taken[] = { "number", "pointer", "floating", "stored", "filled" };
	static const char *const width[] = { "char", "short", "int", "long", "64", "size", "address" };

	(void)data;
	printf("%d:%s-%s ", conversion->argument, taken[conversion->taken], width[conversion->width]);
}

// The type of each argument as glibc has it; -1 where there is none.
static void keep(const struct conversion *conversion, void *data)
{
	static const int width[] = { PA_INT | PA_FLAG_SHORT, PA_INT | PA_FLAG_SHORT, PA_INT,
				     PA_INT | PA_FLAG_LONG, PA_INT | PA_FLAG_LONG_LONG,
				     PA_INT | PA_FLAG_LONG, PA_POINTER };
	int *types = data, type = width[conversion->width];
	char letter = conversion->text[conversion->length - 1];

	if (conversion->argument >= MANY)
		return;
	if (conversion->taken == FORMAT_FLOATING)
		type = PA_DOUBLE | (conversion->width == FORMAT_64 ? PA_FLAG_LONG_DOUBLE : 0);
	else if (conversion->taken == FORMAT_STORED)
		type |= PA_FLAG_PTR;
	else if (conversion->taken == FORMAT_POINTER)
		type = letter == 'p' ? PA_POINTER : PA_STRING;
	else if (letter == 'c')
		type = PA_CHAR;
	types[conversion->argument] = type;
}

// What both call one thing: long and long long have 64 bits, what is short comes as an int.
static int plain(int type)
{
	int flags = type & PA_FLAG_MASK, base = type & ~PA_FLAG_MASK;

	if (flags & PA_FLAG_PTR) // of '%ln' glibc says no more
		return PA_FLAG_PTR;
	if (flags & PA_FLAG_LONG_LONG && base == PA_INT)
		flags = (flags & ~PA_FLAG_LONG_LONG) | PA_FLAG_LONG;
	if (base == PA_CHAR || base == PA_WCHAR)
		base = PA_INT;
	if (base == PA_WSTRING)
		base = PA_STRING;
	if (base == PA_INT && !(flags & PA_FLAG_PTR))
		flags &= ~PA_FLAG_SHORT;
	if (base == PA_DOUBLE)
		flags &= PA_FLAG_LONG_DOUBLE;
	return base | flags;
}

static const char *pick(const char *const *from, int n)
{
	return from[rand() % n];
}
#define PICK(...) pick((const char *const[]){ __VA_ARGS__ }, sizeof((const char *[]){ __VA_ARGS__ }) / sizeof(char *))

static void make(char *text)
{
	int n = rand() % 5;

	*text = 0;
	while (n--) {
		static const char *const integer[] = { "d", "i", "o", "u", "x", "X", "n" };
		static const char *const other[] = { "c", "s", "p", "f", "g", "e", "a", "m", "Lf", "%" };

		strcat(text, PICK("", "a ", "\\n"));
		strcat(text, "%");
		if (rand() % 2) {
			strcat(text, PICK("", "-", "0", "+ ", "#", "'"));
			strcat(text, PICK("", "", "7", "*"));
			strcat(text, PICK("", "", ".", ".3", ".*"));
			strcat(text, PICK("", "hh", "h", "l", "ll", "z", "t", "j"));
			strcat(text, pick(integer, 7));
		} else {
			strcat(text, pick(other, 10));
		}
	}
}

static int check(const char *text)
{
	int theirs[MANY], ours[MANY], failed, i;
	size_t n;

	for (i = 0; i < MANY; i++)
		ours[i] = -1;
	n = parse_printf_format(text, MANY, theirs);
	failed = format_read(text, FORMAT_PRINT, keep, ours);
	for (i = 0; i < (int)n; i++)
		failed |= ours[i] == -1 || plain(ours[i]) != plain(theirs[i]);
	if (failed || ours[n] != -1)
		printf("'%s': %zu arguments of glibc's are not ours\n", text, n);
	return failed || ours[n] != -1;
}

int main(int argc, char **argv)
{
	char text[400];
	int failed = 0;

	if (argc == 2) {
		srand(1);
		for (int i = atoi(argv[1]); i > 0 && !failed; i--) {
			make(text);
			failed = check(text);
		}
		return failed;
	}
	if (argc == 3 && format_read(argv[2], strcmp(argv[1], "scan") == 0 ? FORMAT_SCAN : FORMAT_PRINT, show, NULL))
		printf("?");
	puts("");
	return 0;
}
