// A warning of the target's build that no other rule explains.
// proof: run: host prints "8\n", wasm prints "4\n"
#include <stdio.h>
#include <string.h>

struct box {
	char bytes[4];
};

int main(void)
{
	char text[sizeof(long)];
#ifdef FIXED
	char other[8];

	strcpy(other, "1234567");
	printf("%d\n", (int)sizeof other);
#else
	strcpy(text, "1234567"); // expect: wasm-only-warning 'strcpy' will always overflow
	printf("%d\n", (int)sizeof text);
#endif
	return 0;
}

#ifndef PROVE
void fine(char *to)
{
	char text[sizeof(long)];

	memset(text, 1, sizeof text); // ok: wasm-only-warning
	memcpy(to, text, 4); // ok: wasm-only-warning
}
#endif
