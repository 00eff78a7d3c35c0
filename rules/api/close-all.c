// Loops that close all descriptors; and those that close the standard ones, or a list of their own.
// proof: run: host prints "ok", wasm prints "no log"
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifdef FIXED
static void forget(void) {}
#else
static void forget(void)
{
	for (int fd = 3; fd < 64; fd++)
		close(fd); // expect: close-all the loop closes every descriptor it counts to
}
#endif

#ifdef PROVE
int main(void)
{
	forget();
	puts(fopen("log", "w") ? "ok" : "no log");
	return 0;
}
#else
void start(long max)
{
	int fd;

	forget();
	for (fd = (int)max; fd > 2; fd--)
		close(fd); // expect: close-all
	fd = (int)max;
	while (--fd >= 3) {
		if (close(fd) < 0) // expect: close-all
			continue;
	}
	fd = 3;
	while (fd < max)
		close(fd++); // expect: close-all
}

int restart(char **argv)
{
	for (int fd = 3; fd < 1024; fd++)
		close(fd); // note: close-all
	return execv(argv[0], argv);
}

void fine(const int *fds, int n, int fd)
{
	for (int i = 0; i < 3; i++)
		close(i); // ok: close-all
	for (int i = 2; i >= 0; i--)
		close(i); // ok: close-all
	for (int i = 0; i < n; i++)
		close(fds[i]); // ok: close-all
	for (int i = 3; i < n; i++)
		close(fd); // ok: close-all
	close(fd); // ok: close-all
}
#endif
