// proof: wasip1 link: undefined symbol: edata
// Symbols that a linker makes.
#include <stdio.h>

extern char etext[], edata[], end[];
extern int __start_table[], __stop_table[];
extern int __start_code[], __stop_code[];
extern int __start_perhaps[] __attribute__((weak));
extern char **environ;

__attribute__((section("table"), used)) static int first = 1;
__attribute__((section("table"), used)) static int second = 2;

#ifndef PROVE
__attribute__((section("code"), used)) static void in_code(void) {}

__attribute__((used)) static long code_size(void)
{
	return __stop_code  // expect: linker-symbol '__stop_code' bounds section 'code', which has no data
	       - __start_code; // expect: linker-symbol '__start_code'
}

__attribute__((used)) static int in_text(const char *p)
{
	return p < etext;   // expect: linker-symbol 'etext' is made by the linkers of ELF
}

int perhaps(void)
{
	return __start_perhaps != NULL; // ok: linker-symbol
}

extern char _end[]; // ok: linker-symbol
char *heap = _end;  // expect: linker-symbol '_end'
#endif

static int sum(void)
{
	int n = 0;

	for (int *p = __start_table; p < __stop_table; p++) // ok: linker-symbol
		n += *p;
	return n;
}

int main(void)
{
#ifdef FIXED
	char *volatile bound = (char *)environ;
#else
	char *volatile bound = edata; // expect: linker-symbol 'edata'
#endif

	printf("%d %d\n", sum() + first + second, bound != NULL); // ok: linker-symbol
	return 0;
}
