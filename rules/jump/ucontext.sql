-- severity: blocker
-- message: '{name}' switches stacks, which WebAssembly code cannot do
-- why: The engine keeps return addresses and locals out of the program's reach: there is no
--   register file and no stack pointer that a program could save and restore. Emscripten declares
--   these functions and fails at link time; wasi-libc has no <ucontext.h> (its Makefile leaves it
--   out of musl's headers).
-- fix: Write the coroutine as a state machine, or as a thread. Emscripten has fibers
--   (emscripten/fiber.h with '-sASYNCIFY').
SELECT file, line, col, function, worlds, target, name
FROM api_use
WHERE family = 'setjmp' AND symbol GLOB '*context' AND status <> 'yes';
