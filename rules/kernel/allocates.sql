-- severity: perf
-- message: kernel '{kernel}' allocates by '{name}'
-- why: A module of its own then needs an allocator: wasi-libc's malloc() adds some 6 KB and grows the
--   memory, which invalidates each view that JavaScript holds of it (WebAssembly JavaScript
--   Interface, "refresh the memory buffer"); memory never shrinks again. Bands in parallel wait
--   for each other at the allocator's lock.
-- fix: Take scratch memory from the caller, or work in tiles on the stack.
SELECT c.file, c.line, c.col, c.function, c.callee AS name, min(b.name) AS kernel,
       bit_or(c.worlds) AS worlds
FROM call c JOIN kernel_body b ON b.function = c.function AND b.marked
WHERE c.callee IN (SELECT name FROM name_list WHERE list = 'allocates')
GROUP BY c.file, c.line, c.col;
