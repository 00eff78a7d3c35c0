// The end of memory.
//
// Nothing that we do goes on without memory, so each way in which an allocation can fail leads
// here: one line and a documented exit, at once. The database is as safe as after SIGKILL.
// libclang's own allocations are the exception: they end a worker as a crash does.
#ifndef WASMREADY_MEMORY_H
#define WASMREADY_MEMORY_H

// The exit code of a worker or a child when memory ended; only its parent sees it.
#define EXIT_MEMORY 4

// To be called first in main(): GLib's and SQLite's allocations that fail end the process with
// memory_out() from here on. code: its exit code, EXIT_CANNOT or EXIT_MEMORY.
void memory_begin(int code);

// The same for a child that was forked, whose end its parent puts in words. Allocates nothing.
void memory_end_with(int code);

// Says "out of memory", unless the code is EXIT_MEMORY, and ends the process. Allocates nothing and
// runs no exit handlers.
_Noreturn void memory_out(void);

#endif
