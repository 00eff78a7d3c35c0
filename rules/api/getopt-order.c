// getopt() that counts on operands being moved; and where it does not matter.
// proof: run: host prints "v=1 file", wasm prints "v=0 file -v"
#include <getopt.h>
#include <stdio.h>
#include <unistd.h>

int reads(int argc, char **argv)
{
	int c, v = 0;

#ifdef FIXED
	static const struct option none[1];

	while ((c = getopt_long(argc, argv, "vo:", none, NULL)) != -1) // ok: getopt-order
#else
	while ((c = getopt(argc, argv, "vo:")) != -1) // expect: getopt-order getopt() stops at the first operand
#endif
		v += c == 'v';
	printf("v=%d", v);
	for (; optind < argc; optind++)
		printf(" %s", argv[optind]);
	puts("");
	return 0;
}

#ifdef PROVE
int main(void)
{
	char *argv[] = { "tool", "file", "-v", NULL };

	return reads(3, argv);
}
#else
int in_order(int argc, char **argv)
{
	return getopt(argc, argv, "+v") + getopt(argc, argv, "-v"); // ok: getopt-order
}
#endif
