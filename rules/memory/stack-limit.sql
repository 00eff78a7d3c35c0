-- severity: hazard
-- message: {what}: below the 64 KiB that wasm's stack has lies address 0, and the limit wraps past it
-- why: The stack that wasm programs keep in memory is 64 KiB unless the link says otherwise (wasm-ld's default,
--   WasmPageSize in lld/wasm/Driver.cpp; Emscripten's since 3.1.27), and lies at the start of memory, behind static data or
--   before it ('--stack-first'). An address on it is a small number: less 1 MiB it is one near 4 GiB, below which every
--   address lies. A check against that limit fails at the first call (quickjs-ng's issue 842), or, the other way
--   round, never.
-- fix: Ask where the stack ends (Emscripten: emscripten_stack_get_end(); the linker's '__stack_low'), or count the depth; at
--   least take off no more than there is: 'top > size ? top - size : 0'.
WITH less AS (
	SELECT file, line, col, function, worlds, subject AS held, text, value FROM mark WHERE kind = 'stack-less'
	UNION ALL
	-- Another unit fills the field: rt->stack_top = get_stack_pointer() elsewhere.
	SELECT m.file, m.line, m.col, m.function, m.worlds & k.worlds,
	       -- Of a node the last name: m:runtime.top, r:stack_pointer, v:base.
	       replace(substr(m.subject, 3), rtrim(substr(m.subject, 3), replace(substr(m.subject, 3), '.', '')), ''), m.text, m.value
	FROM mark m JOIN (SELECT subject, bit_or(worlds) AS worlds FROM mark WHERE kind = 'stack-kept' GROUP BY subject) k
	     ON k.subject = m.subject AND k.worlds & m.worlds
	WHERE m.kind = 'stack-may-less'
)
SELECT file, line, col, function, worlds,
       iif(value, value || ' bytes are', '''' || text || ''' is') || ' taken off an address of the stack, '''
       || held || '''' AS what
FROM less
-- What fits is on the stack still: (char *)&here - 8192.
WHERE value = 0 OR value >= 65536;
