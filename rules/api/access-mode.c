// Tests of the access mode by Linux's numbers; and those by POSIX's names.
// proof: run: host prints "0 1 0", wasm prints "1 0 1"
#include <fcntl.h>
#include <stdio.h>

#ifdef FIXED
int writes(int flags) { return (flags & O_ACCMODE) != O_RDONLY; } // ok: access-mode
int only_reads(int flags) { return (flags & O_ACCMODE) == O_RDONLY; } // ok: access-mode
int any(int flags) { return (flags & O_ACCMODE) == O_RDONLY ? 0 : 1; } // ok: access-mode
#else
int writes(int flags) { return (flags & (O_WRONLY | O_RDWR)) != 0; } // expect: access-mode 'flags & (O_WRONLY | O_RDWR)' is not 0 for O_RDONLY, too, in WASI
int only_reads(int flags) { return (flags & 3) == O_RDONLY; } // expect: access-mode 'flags & 3' never holds the access mode
int any(int flags) { return flags & O_ACCMODE ? 1 : 0; } // expect: access-mode 'flags & O_ACCMODE' is never 0
#endif

#ifndef PROVE
int handed(int flags) { return flags & (O_WRONLY | O_RDWR); } // expect: access-mode
int none(int flags) { return (flags & O_ACCMODE) == 0; } // expect: access-mode is never 0
int negated(int flags) { return !(flags & O_RDWR); } // expect: access-mode is not 0
void branch(int flags, int *can)
{
	if (flags & O_RDWR) // expect: access-mode
		*can = 3;
	while (*can && (flags & O_RDWR)) // expect: access-mode
		--*can;
	*can += (flags & O_APPEND) != 0; // ok: access-mode
	if ((flags & 4) == O_NONBLOCK) // ok: access-mode
		*can = 0;
	if ((flags & O_ACCMODE) == O_RDWR) // ok: access-mode
		*can = 1;
	if ((flags & O_RDWR) == O_RDWR) // ok: access-mode
		*can = 2;
	switch (flags & O_ACCMODE) { // ok: access-mode
	case O_RDONLY:
		*can = 1;
	}
}
void choose(int flags, int *can)
{
	switch (flags & 3) { // expect: access-mode 'flags & 3' never holds the access mode
	case O_RDONLY:
		*can = 1;
		break;
	}
	switch (flags & 3) { // ok: access-mode
	case 1:
		*can = 2;
	}
	*can |= (flags & O_WRONLY) != 0; // ok: access-mode
}
int mode_of(int flags) { return flags & O_ACCMODE; } // ok: access-mode
int kept(int flags)
{
	int mode = flags & (O_RDONLY | O_WRONLY | O_RDWR); // ok: access-mode

	return mode == O_RDONLY;
}
#endif

#ifdef PROVE
int main(void)
{
	printf("%d %d %d\n", writes(O_RDONLY) != 0, only_reads(O_RDONLY), any(O_RDONLY));
	return 0;
}
#endif
