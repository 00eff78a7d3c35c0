// A number below 0 in size_t that becomes one of 64 bits.
// proof: run: host prints "-424\n", wasm prints "4294966872\n"
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

void input_seek(off_t where, int whence);

void to_tail(void)
{
	char tail[424];

#ifdef FIXED
	input_seek(-(off_t)sizeof tail, SEEK_END);
#else
	input_seek(-sizeof tail, SEEK_END); // expect: sign-lost a number with a minus sign has no sign in wasm32 when it becomes a 'off_t': -sizeof tail is about 4 GiB there
#endif
}

#ifdef PROVE
void input_seek(off_t where, int whence)
{
	(void)whence;
	printf("%lld\n", (long long)where);
}

int main(void)
{
	to_tail();
	return 0;
}
#else
// The sign stays in a long; and 64 bits that were made before have one.
long back(size_t n)
{
	return -n; // ok: sign-lost
}

int64_t back_wide(uint64_t n)
{
	return -n; // ok: sign-lost
}

void rewind_by(size_t used, size_t had)
{
	input_seek(used - had, SEEK_CUR); // expect: sign-lost a difference
}

const char *change(size_t before, size_t after)
{
	int64_t delta = after - before; // expect: sign-lost a difference

	return delta < 0 ? "less" : "more";
}

// What is left is not below 0, most often; and is not where that was looked at.
int64_t left(size_t used, size_t had)
{
	return had - used; // note: sign-lost a difference
}

int64_t left_checked(size_t used, size_t had)
{
	return had < used ? 0 : had - used; // ok: sign-lost
}
#endif
