// Words of a command line as the text of who reads them.
#ifndef WASMREADY_QUOTE_H
#define WASMREADY_QUOTE_H

// Each returns text that its reader takes for that one word again; g_free() it. word may be
// any bytes without control characters (see quote_is_risky()). What needs no quotes has none.

// For a POSIX shell.
char *quote_shell(const char *word);

// For a value of a variable in a makefile whose commands hand it to a shell: quoted for that,
// and '$' and '#' escaped (GNU make's manual, "Using Variables" and "Makefile Contents").
char *quote_make(const char *word);

// Whether a word may be written for make: a makefile may hand it to another make in double quotes,
// in which the shell takes the backslash from '\', '$' and '"' alone, so that the next reader would
// find what comes behind them bare ("\;touch x", "$;touch x": make takes "$\" for a variable), or
// in quotes, single or double, which those of the word's own end.
int quote_fits_make(const char *word);

// For add_compile_options() and the like, with its quotes: a ';' parts no list, no variable
// and no generator expression is seen (cmake-language(7), cmake-generator-expressions(7)).
char *quote_cmake(const char *word);

// Whether CMake hands a word on as it is: not with brackets that do not match, which join list
// items, nor with a '\' before what would then be another character's; and as an option of the
// linker not with a '$', which it doubles (seen with 3.25).
int quote_fits_cmake(const char *word, int is_link);

// Whether a word is not to be written into what a shell reads, even quoted: a makefile that
// hands it to another make in double quotes or in the environment would have a part of it run
// ("`x`", "$(x)", "${x}"), or it has what text_printable() escapes.
int quote_is_risky(const char *word);

#endif
