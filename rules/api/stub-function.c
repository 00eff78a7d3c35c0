// proof: wasip1 run: host prints "memory", wasm prints "no memory"
// Functions that link and then fail or do nothing.
#ifndef PROVE
#include <stdio.h>
#include <sys/stat.h>
#include <sys/sysinfo.h>

long pages(void)
{
	return get_phys_pages(); // expect: stub-function 'get_phys_pages' is a stub in the target's C library
}

int processors(void)
{
	return get_nprocs(); // expect: stub-function 'get_nprocs' is a stub in the target's C library: always 1
}

// The program is ready for the failure, or nobody asks; or it counts on it.
int mode(const char *path)
{
	if (chmod(path, 0600) < 0) // note: stub-function 'chmod'
		puts("no mode");
	(void)chmod(path, 0644); // note: stub-function 'chmod'
	return 0;
}

int strict(const char *path)
{
	if (chmod(path, 0600) != 0) // expect: stub-function 'chmod'
		return -1;
	return 0;
}

int passed_on(int fd)
{
	return fchmod(fd, 0600); // expect: stub-function 'fchmod'
}

#ifndef __wasm__
long free_pages(void)
{
	return get_avphys_pages(); // guarded: stub-function
}
#endif

static int getdate_stub(int get_nprocs)
{
	return get_nprocs; // ok: stub-function
}

int use(void)
{
	return getdate_stub(1) + printf("get_nprocs(1)"); // ok: stub-function
}
#else
#include <stdio.h>
#include <sys/sysinfo.h>

int main(void)
{
#ifdef FIXED
	long pages = 1024; // a limit of one's own
#else
	long pages = get_phys_pages();
#endif

	puts(pages > 0 ? "memory" : "no memory");
	return 0;
}
#endif
