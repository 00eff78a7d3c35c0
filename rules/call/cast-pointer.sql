-- severity: hazard
-- message: '{name}' has the wasm signature {have} but goes where it is called as {want}, a '{sink_type}'
-- why: An indirect call in wasm checks that the function it finds in the table has exactly the
--   signature that the caller names, and traps with "indirect call signature mismatch" (V8: "null
--   function or function signature mismatch") when it has not: WebAssembly core specification,
--   call_indirect; Emscripten's manual, "Function Pointer Issues". A host passes too many or too few
--   arguments, or drops a result, without a word. Types that wasm lowers alike (int and long, any
--   two pointers, enumerations, a struct of one int) match, and are no finding; nor is a pointer
--   that is cast back before it is called, or never called. A function that does no more than end
--   the program with a message, because it must not be called, is a note.
-- fix: Give the function the type of the pointer, or pass a small function of that type that calls it.
WITH ending(function) AS (
	SELECT function FROM call WHERE function IS NOT NULL GROUP BY function
	HAVING max(callee IN (SELECT name FROM name_list WHERE list = 'ends-program'))
	   AND min(callee IN (SELECT name FROM name_list WHERE list IN ('ends-program', 'says-so')))
), lone AS (
	SELECT f.*, f.source GLOB 'f:*' AS is_function
	FROM flow f
	WHERE f.worlds > 1 AND f.have <> f.want AND f.want NOT GLOB '*[?]*'
	  AND NOT (f.source GLOB 'f:*' AND f.how = 'call')
	  -- It ends the program either way: libuv's uv_timer_start(&timer_handle, (uv_timer_cb) abort, 0, 0).
	  AND f.source <> 'f:abort'
	  -- A way out of such a pointer, which generic-pointer has: ((int (*)(int))command->run)(1).
	  AND NOT (f.source NOT GLOB 'f:*' AND f.have = '->')
	  -- void (*)(void) is what pointers of all types are kept as; generic-pointer follows them.
	  -- A function that is not the project's will call it.
	  AND (f.want <> '->' OR f.how = 'call' OR f.sink = '' OR f.sink GLOB 'p:*'
	       AND NOT EXISTS (SELECT 1 FROM function d WHERE d.defined
	                       AND d.symbol = substr(f.sink, 3, instr(f.sink, '#') - 3))))
SELECT f.file, f.line, f.col, f.function, bit_or(f.worlds) AS worlds, f.name,
       f.have_text AS have, f.want_text AS want, f.sink_type,
       -- What must not be called: libuv's uv_timer_start(&h, (uv_timer_cb)fail_cb, 42, 42), which is FATAL() alone.
       iif(f.is_function AND substr(f.source, 3) IN (SELECT function FROM ending), 'note', 'hazard') AS severity
FROM lone f
-- Cast back before a call, as what it is, by one of the calls that it reaches.
WHERE NOT EXISTS (SELECT 1 FROM points p JOIN flow g ON g.source = p.node
                  WHERE p.start = f.sink AND g.want = f.have AND g.have IS NOT g.want
                    AND g.worlds > 1)
  -- Out of memory it is read back by the address of a pointer of its own type:
  --   ((code_fn)(void *)length_of) kept in a list, and (*(length_fn *)ip)(engine)
  AND NOT (f.sink GLOB 'm:*'
           AND EXISTS (SELECT 1 FROM flow g
                       WHERE g.how = 'call' AND g.source_sig IS NULL AND g.want = f.have
                         AND g.worlds > 1
                         AND NOT EXISTS (SELECT 1 FROM points p
                                         WHERE p.node = g.source AND p.start GLOB 'f:*')))
  -- Kept in a local that is never called: only_compared = (void (*)(int))release; return only_compared != NULL;
  AND NOT (f.sink GLOB 'l:*' AND f.how <> 'element'
           AND NOT EXISTS (SELECT 1 FROM points p JOIN flow g ON g.source = p.node
                           WHERE p.start = f.sink))
  -- What is cast from a variable may be what a function in it truly is.
  AND (f.is_function
       OR NOT EXISTS (SELECT 1 FROM points p JOIN flow s ON s.source = p.start
                      WHERE p.node = f.source AND p.start GLOB 'f:*' AND s.have = f.want)
       -- But one that is what its type says has no way out of this place that fits, beside this one:
       -- sort_real(list, compare_fn func) that calls ((compare_data_fn)func)(a, b, data) alone.
       OR EXISTS (SELECT 1 FROM points p JOIN flow s ON s.source = p.start
                  WHERE p.node = f.source AND p.start GLOB 'f:*' AND s.have = f.have)
          AND NOT EXISTS (SELECT 1 FROM flow g
                          WHERE g.source = f.source AND g.sink <> f.source AND g.want = f.have
                            AND g.worlds > 1))
GROUP BY f.file, f.line, f.col, f.name, f.want;
