// proof: run: host prints "40 32\n", wasm prints "20 16\n"
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
struct header {
	unsigned int magic;
	uint64_t length, first, last;
	int64_t time;
};
#else
struct header {
	unsigned int magic;
	unsigned long length;
	size_t first, last;
	const long int time;
};
#endif

struct plain {
	unsigned int magic;
};

int save(FILE *out, const struct header *header)
{
	return fwrite(header, sizeof *header, 1, out) == 1; // expect: layout
}

int plain(FILE *out, const struct plain *plain)
{
	return fwrite(plain, sizeof *plain, 1, out) == 1; // ok: layout
}

int main(int argc, char **argv)
{
	struct header header = { .magic = 1 };

	(void)argv;
	if (argc > 5)
		return save(stdout, &header);
	printf("%d %d\n", (int)sizeof(struct header), (int)offsetof(struct header, time));
	return 0;
}
