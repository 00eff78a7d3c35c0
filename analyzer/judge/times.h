// How long the steps of a judgement take, for who writes rules or looks for a slow one.
#ifndef WASMREADY_TIMES_H
#define WASMREADY_TIMES_H

#include <stdint.h>

// Processor time of this process in microseconds: a busy machine slows no step.
int64_t times_now(void);

// Where the environment variable WASMREADY_TIMES is set and not empty, writes a line
// "wasmready: time NAME SECONDS" to stderr: what was taken since `since`, a times_now().
void times_tell(const char *name, int64_t since);

#endif
