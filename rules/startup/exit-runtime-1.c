#include <stdio.h>

int print_rest(void)
{
	return printf("rest"); // ok: exit-runtime
}
