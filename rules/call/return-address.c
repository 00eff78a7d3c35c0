// proof: wasip1 compile: hasn't implemented __builtin_return_address
// Who called.
#ifndef FIXED
__attribute__((noinline, used)) void *caller(void)
{
	return __builtin_return_address(0); // expect: return-address
}

#define HERE() __builtin_return_address(0)

__attribute__((noinline, used)) void *by_macro(void)
{
	return HERE(); // expect: return-address '__builtin_return_address'
}
#endif

#ifndef __wasm__
void *host_only(void)
{
	return __builtin_return_address(0); // guarded: return-address
}
#endif

const char *where(void)
{
	return __FILE__; // ok: return-address
}

void *unchanged(void *address)
{
	return __builtin_extract_return_addr(address); // ok: return-address
}

int main(void)
{
	return where() == 0;
}
