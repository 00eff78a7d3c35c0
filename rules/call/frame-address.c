// proof: run: host prints "1\n", wasm prints "0\n"
// proof-host-flags: -fno-omit-frame-pointer -Wno-frame-address
// proof-flags: -Wno-frame-address
// flags: -Wno-frame-address
// The frames of callers.
#include <stdio.h>

__attribute__((noinline)) static int has_caller(void)
{
#ifdef FIXED
	return __builtin_frame_address(0) != NULL; // ok: frame-address
#else
	return __builtin_frame_address(1) != NULL; // expect: frame-address '__builtin_frame_address(1)' is 0
#endif
}

int main(void)
{
	void *here = __builtin_frame_address(0); // ok: frame-address

	printf("%d\n", here ? has_caller() : 2);
	return 0;
}
