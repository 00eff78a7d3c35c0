// proof: wasip1 link: function signature mismatch: lseek
// proof: wasip1 run: trap unreachable
// sysroot: /usr
//
// Functions of the C library that the source declares itself, or not at all.
#ifdef FIXED
#include <stdlib.h>
#include <unistd.h>
#else
long lseek();
char *getenv();
int atoi(const char *text); // ok: library-signature
#endif

int find(int file)
{
	// expect-next-line: library-signature 'lseek' is called without prototype as (i32,i32,i32) -> i32 here, but the C library's is (i32,i64,i32) -> i64
	return lseek(file, 1L, 0) == 5;
}

int known(void)
{
	return getenv("HOME") != 0; // ok: library-signature
}

#ifdef PROVE
int main(void)
{
	return find(-1);
}
#else
// expect-next-line: library-signature 'usleep' is declared as (i64) -> i32 here
int usleep(long long microseconds);
int rand(double unused); // ok: library-signature
extern int abs(int value); // ok: library-signature

int pause_for(int value)
{
	return usleep(5) + abs(value);
}
#endif
