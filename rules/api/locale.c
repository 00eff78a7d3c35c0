// proof: wasip1 run: host prints "no such locale", wasm prints "set"
// Locales other than C.
#ifndef PROVE
#define _GNU_SOURCE
#include <locale.h>
#include <stddef.h>
#include <string.h>

void start(const char *name)
{
	setlocale(LC_ALL, "");          // expect: locale 'setlocale' accepts any locale
	setlocale(LC_COLLATE, name);    // expect: locale
	setlocale(LC_NUMERIC, "de_DE"); // expect: locale // expect[emscripten]: locale
}

locale_t german(void)
{
	return newlocale(LC_ALL_MASK, "de_DE", (locale_t)0); // expect: locale 'newlocale'
}

// The locale there is, the question which it is, and UTF-8, which it has.
const char *now(void)
{
	setlocale(LC_NUMERIC, "C");     // ok: locale
	setlocale(LC_CTYPE, "");        // ok: locale
	return setlocale(LC_ALL, NULL); // ok: locale
}

int compares(const char *a, const char *b)
{
	return strcoll(a, b); // expect: locale 'strcoll' compares by bytes
}

#ifndef __wasm__
void host_only(void)
{
	setlocale(LC_TIME, ""); // guarded: locale
}
#endif
#else
#include <locale.h>
#include <stdio.h>

int main(void)
{
#ifdef FIXED
	puts(setlocale(LC_ALL, "C") ? "set" : "no such locale");
#else
	puts(setlocale(LC_ALL, "xx_YY.no-such") ? "set" : "no such locale");
#endif
	return 0;
}
#endif
