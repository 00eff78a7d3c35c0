// Formats of printf() and scanf().
//
// Comes in: a format, as the C library gets it or as a literal's source has it: an escape sequence
// ends no conversion that is known. Goes out: what each conversion takes. Nothing here knows how
// wide a type is: that is the world's to say.

#include "format.h"

#include <assert.h>
#include <string.h>

#define ARGUMENTS_MAX 4096 // C17 5.2.4.1 promises 127 of a call

struct reader {
	enum format_kind kind;
	void (*take)(const struct conversion *conversion, void *data);
	void *data;
	const char *start; // of the conversion that is read, its '%'
	int next;	   // the argument behind the last one
	int numbered; // 1: so far arguments have numbers, 0: they have none, -1: there was none
};

static const char *skip(const char *p, const char *set)
{
	return p + strspn(p, set);
}

// A number of decimal digits at *p, which then stands behind it; -1: none, or it is too large.
static int read_number(const char **p)
{
	const char *end = skip(*p, "0123456789");
	int n = 0;

	if (end == *p)
		return -1;
	for (; *p < end; ++*p)
		n = n > ARGUMENTS_MAX ? n : n * 10 + (**p - '0');
	return n > ARGUMENTS_MAX ? -1 : n;
}

// The argument that comes next, or the one whose number '12$' stands at *p. -1: numbers and none
// are mixed.
static int read_argument(struct reader *reader, const char **p)
{
	const char *at = *p;
	int number = read_number(&at), has = number > 0 && *at == '$';

	if (reader->numbered >= 0 && reader->numbered != has)
		return -1;
	reader->numbered = has;
	if (!has)
		return reader->next < ARGUMENTS_MAX ? reader->next++ : -1;
	*p = at + 1;
	return number - 1;
}

static void tell_taken(struct reader *reader, const char *end, int argument,
		       enum format_taken taken, enum format_width width)
{
	struct conversion conversion = { .text = reader->start,
					 .length = (size_t)(end - reader->start),
					 .argument = argument,
					 .taken = taken,
					 .width = width };

	assert(argument >= 0 && end > reader->start);
	reader->take(&conversion, reader->data);
}

// A width or a precision: a number, or '*' for an argument. Returns -1 where that is mixed.
static int read_amount(struct reader *reader, const char **p)
{
	int argument;

	if (**p != '*') {
		*p = skip(*p, "0123456789");
		return 0;
	}
	++*p;
	argument = read_argument(reader, p);
	if (argument < 0)
		return -1;
	tell_taken(reader, *p, argument, FORMAT_NUMBER, FORMAT_INT);
	return 0;
}

// C23: 'w64' and 'wf64'. A fast type of 16 or 32 bits is an int or a long: not known.
static int read_exact(const char **p, enum format_width *width)
{
	int fast = **p == 'f', bits;

	*p += fast;
	bits = read_number(p);
	if (bits != 8 && bits != 16 && bits != 32 && bits != 64)
		return -1;
	if (fast && (bits == 16 || bits == 32))
		return -1;
	*width = bits == 64   ? FORMAT_64
		 : bits == 32 ? FORMAT_INT
		 : bits == 16 ? FORMAT_SHORT
			      : FORMAT_CHAR;
	return 0;
}

static int read_length(const char **p, enum format_width *width)
{
	char c = **p;

	*width = FORMAT_INT;
	if (!c || !strchr("hlqjztLZw", c))
		return 0;
	++*p;
	if (c == 'w')
		return read_exact(p, width);
	if ((c == 'h' || c == 'l') && **p == c) {
		++*p;
		*width = c == 'h' ? FORMAT_CHAR : FORMAT_64;
		return 0;
	}
	*width = c == 'h'	    ? FORMAT_SHORT
		 : c == 'l'	    ? FORMAT_LONG
		 : strchr("ztZ", c) ? FORMAT_SIZE
				    : FORMAT_64;
	return 0;
}

// Behind the '[' of a set of scanf's; NULL when nothing closes it.
static const char *skip_set(const char *p)
{
	p += *p == '^';
	p = strchr(p + (*p == ']'), ']');
	return p ? p + 1 : NULL;
}

static int tell_printed(struct reader *reader, const char *end, int argument,
			enum format_width width)
{
	char letter = end[-1];

	if (strchr("diouxXbB", letter))
		// What is narrower than int comes as one (C17 6.5.2.2p6).
		tell_taken(reader, end, argument, FORMAT_NUMBER,
			   width == FORMAT_CHAR || width == FORMAT_SHORT ? FORMAT_INT : width);
	else if (strchr("aAeEfFgG", letter))
		tell_taken(reader, end, argument, FORMAT_FLOATING, width);
	else if (letter == 'c' || letter == 'C')
		tell_taken(reader, end, argument, FORMAT_NUMBER, FORMAT_INT);
	else if (strchr("sSp", letter))
		tell_taken(reader, end, argument, FORMAT_POINTER, FORMAT_ADDRESS);
	else if (letter == 'n')
		tell_taken(reader, end, argument, FORMAT_STORED, width);
	else
		return -1;
	return 0;
}

static int tell_scanned(struct reader *reader, const char *end, int argument,
			enum format_width width)
{
	char letter = end[-1];

	if (strchr("diouxXbBn", letter))
		tell_taken(reader, end, argument, FORMAT_STORED, width);
	else if (letter == 'p')
		tell_taken(reader, end, argument, FORMAT_STORED, FORMAT_ADDRESS);
	else if (strchr("aAeEfFgGcCsS]", letter))
		tell_taken(reader, end, argument, FORMAT_FILLED, width);
	else
		return -1;
	return 0;
}

// What stands between the '%' and the length of printf's: flags, width, precision.
static int read_printed(struct reader *reader, const char **p)
{
	*p = skip(*p, "-+ #0'");
	if (read_amount(reader, p))
		return -1;
	if (**p != '.')
		return 0;
	++*p;
	*p += **p == '-'; // a negative precision is none
	return read_amount(reader, p);
}

// Reads the conversion at *p, which begins with '%' and ends behind its letter.
static int read_conversion(struct reader *reader, const char **p)
{
	const char *at = ++*p;
	int number = read_number(&at), argument = -1, dropped = 0;
	enum format_width width;

	if (**p == '%') {
		++*p;
		return 0;
	}
	// A number of an argument stands first, and takes no argument by itself.
	if (number > 0 && *at == '$' && (argument = read_argument(reader, p)) < 0)
		return -1;
	if (reader->kind == FORMAT_PRINT) {
		if (read_printed(reader, p))
			return -1;
	} else {
		dropped = **p == '*';
		*p = skip(skip(*p + dropped, "'"), "0123456789");
		*p += **p == 'm'; // POSIX: it allocates, for the address of a pointer to text
	}
	if (read_length(p, &width) || !**p)
		return -1;
	if (**p == 'm' && reader->kind == FORMAT_PRINT) {
		++*p; // glibc, musl: strerror(errno)
		return 0;
	}
	*p += 1;
	if (reader->kind == FORMAT_SCAN && (*p)[-1] == '[' && !(*p = skip_set(*p)))
		return -1;
	if (dropped)
		return 0;
	if (argument < 0 && (argument = read_argument(reader, &(const char *){ "" })) < 0)
		return -1;
	return reader->kind == FORMAT_PRINT ? tell_printed(reader, *p, argument, width)
					    : tell_scanned(reader, *p, argument, width);
}

int format_read(const char *text, enum format_kind kind,
		void (*take)(const struct conversion *conversion, void *data), void *data)
{
	struct reader reader = { .kind = kind, .take = take, .data = data, .numbered = -1 };
	const char *p = text;

	assert(kind == FORMAT_PRINT || kind == FORMAT_SCAN);
	while ((p = strchr(p, '%'))) {
		reader.start = p;
		if (read_conversion(&reader, &p))
			return -1;
	}
	return 0;
}
