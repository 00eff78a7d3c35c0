// flags: -D_WASI_EMULATED_MMAN
// proof: wasip1 run: trap
// proof-flags: -D_WASI_EMULATED_MMAN -lwasi-emulated-mman
// Machine code that is written at run time.
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

typedef int function(void);

// mov eax, 8; ret
static unsigned char code[] = { 0xb8, 8, 0, 0, 0, 0xc3 };

static int eight(void)
{
	return 8;
}

static function *make(void)
{
#ifdef FIXED
	return eight;
#else
	void *memory = mmap(0, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, // expect: code-generation 'mmap' asks for memory that can be executed
			    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned char *bytes = memory == MAP_FAILED ? code : memory;

	memcpy(bytes, code, sizeof code);
	return (function *)bytes; // expect: code-generation 'unsigned char *' is made a function pointer
#endif
}

#ifndef PROVE
function *looked_up(void *symbol)
{
	return (function *)symbol; // ok: code-generation
}

void *plain(void)
{
	return mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); // ok: code-generation
}

int protect(void *page)
{
	return mprotect(page, 4096, PROT_READ | PROT_EXEC); // expect: code-generation 'mprotect'
}
#else
#define looked_up(p) p
#define plain() (void *)0
#define protect(p) 0
#endif

int main(int argc, char **argv)
{
	function *made = make();

	if (argc > 9)
		return protect(looked_up(plain()) ? argv : 0);
	printf("%d %d\n", made(), eight());
	return 0;
}
