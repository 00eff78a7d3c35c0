// What Emscripten's <malloc.h> has beside musl's: dlmalloc's functions.
#pragma once
#include_next <malloc.h>
struct mallinfo {
	size_t arena, ordblks, smblks, hblks, hblkhd;
	size_t usmblks, fsmblks, uordblks, fordblks, keepcost;
};
struct mallinfo mallinfo(void);
void malloc_stats(void);
int mallopt(int, int);
#define M_TRIM_THRESHOLD -1
#define M_GRANULARITY -2
#define M_MMAP_THRESHOLD -3
