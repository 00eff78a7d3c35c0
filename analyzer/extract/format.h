// Formats of printf() and scanf(), read for the arguments that they take.
#ifndef WASMREADY_FORMAT_H
#define WASMREADY_FORMAT_H

#include <stddef.h>

// What a conversion does with its argument.
enum format_taken {
	FORMAT_NUMBER,	 // an integer of its width, by value
	FORMAT_POINTER,	 // a pointer, by value
	FORMAT_FLOATING, // a double or long double, by value
	FORMAT_STORED,	 // the address of an integer of its width, or of a pointer
	FORMAT_FILLED,	 // the address of something else: text, a double
};

// What a conversion says of an integer's type.
enum format_width {
	FORMAT_CHAR,
	FORMAT_SHORT,
	FORMAT_INT,
	FORMAT_LONG,
	FORMAT_64,   // long long, intmax_t, w64
	FORMAT_SIZE, // size_t, ptrdiff_t
	FORMAT_ADDRESS,
};

struct conversion {
	const char *text; // from its '%'
	size_t length;
	int argument; // the first behind the format is 0
	enum format_taken taken;
	enum format_width width;
};

enum format_kind { FORMAT_PRINT, FORMAT_SCAN };

// Calls take with each argument of a format, in the order of the text. A number for a width or a
// precision ('*') is an argument, too. Returns 0, or -1 where it comes to a conversion that is not
// known, or to numbered arguments among others: what stands before that was told. Sources:
// C17 7.21.6.1 and 7.21.6.2; C23's 'w', 'wf', 'b' and 'B'; POSIX's 'n$', ''', 'C', 'S' and 'm';
// glibc's manual, "Table of Output Conversions" ('q', 'Z', '%m').
int format_read(const char *text, enum format_kind kind,
		void (*take)(const struct conversion *conversion, void *data), void *data);

#endif
