// wasi-libc's <pthread.h> of 2024 and later is musl's; of functions that it leaves out the table tells.
#include_next <pthread.h>
