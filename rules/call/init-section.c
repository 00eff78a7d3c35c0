// proof: run: host prints "1\n", wasm prints "0\n"
// Constructors in sections, by hand.
#include <stdio.h>

static int ready;

#if defined FIXED
__attribute__((constructor))
#endif
static void set_up(void)
{
	ready = 1;
}

typedef void (*function)(void);
#ifndef FIXED
__attribute__((section(".preinit_array"), used)) static function early = set_up; // expect: init-section 'early' lies in section .preinit_array
#endif

static void other(void) {}
__attribute__((section(".init_array"), used)) static function usual = other; // ok: init-section
__attribute__((section("own"), used)) static function mine = other;          // ok: init-section
#ifndef PROVE
__attribute__((section(".dtors"), used)) static function late = other;       // expect: init-section .dtors
__attribute__((section(".fini_array"), used)) static function last = other;  // expect: init-section 'last'
#endif

int main(void)
{
	printf("%d\n", ready);
	return 0;
}
