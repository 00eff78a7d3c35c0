// proof: wasip1 run: host prints "pages", wasm prints "no pages"
// Questions about the machine.
#ifndef PROVE
#include <unistd.h>

long share(void)
{
	return sysconf(_SC_PHYS_PAGES) / 4; // expect: sysconf-value sysconf(_SC_PHYS_PAGES) is a negative number
}

long threads(void)
{
	return sysconf(_SC_NPROCESSORS_ONLN); // expect: sysconf-value always 1
}

void close_all(void)
{
	for (long fd = 3; fd < sysconf( _SC_OPEN_MAX ); fd++) // expect: sysconf-value -1
		close(fd);
}

long page(void)
{
	return sysconf(_SC_PAGESIZE); // ok: sysconf-value
}

long asked(int what)
{
	return sysconf(what); // ok: sysconf-value
}

#ifndef __wasm__
long host_only(void)
{
	return sysconf(_SC_NPROCESSORS_CONF); // guarded: sysconf-value
}
#endif
#else
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	long pages = sysconf(_SC_PHYS_PAGES);

#ifdef FIXED
	if (pages <= 0)
		pages = 4096;
#endif
	puts(pages > 0 ? "pages" : "no pages");
	return 0;
}
#endif
