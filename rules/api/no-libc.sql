-- severity: blocker
-- message: '{name}' needs a C library, and a freestanding build has none{uses}
-- why: With --target=wasm32-unknown-unknown -nostdlib there are only the compiler and its own
--   headers. The few functions that clang turns into instructions (memcpy with -mbulk-memory,
--   fabs, sqrt ...) work; every other name is an undefined symbol, or an import that the host
--   must provide. What each library has is in rules/data/libc-api.tsv, whose README names its
--   sources and how each name was tried.
-- fix: build for wasip1 or emscripten, or bring the function: your own, a small library's, or an
--   import that the host implements
-- families: none
WITH used AS (
	SELECT u.file, u.line, u.col, u.function, u.worlds, u.target, u.name, (u.worlds & t.mask) <> 0 AS live,
	       u.function IS NULL OR EXISTS (SELECT 1 FROM reach r
	                               WHERE r.world = t.world AND r.function = u.function) AS reached
	FROM api_use u JOIN target t ON t.name = u.target
	WHERE u.target IN (SELECT name FROM target WHERE family = 'none') AND u.status = 'missing'
	  -- Rules of these families have it: redis's pthread_self() is thread/missing-function's, lua's LUAI_TRY jump/setjmp's.
	  AND u.family NOT IN ('thread', 'setjmp')
	  -- Numbers that clang writes down by itself: redis's d = NAN;
	  AND u.name NOT GLOB '__builtin_nan*' AND u.name NOT GLOB '__builtin_inf*'
	  AND u.name NOT GLOB '__builtin_huge_val*'
	  -- jump/backtrace and thread/affinity have these: redis's backtrace(trace_data.trace, BACKTRACE_MAX_SIZE).
	  AND u.symbol NOT IN ('backtrace', 'backtrace_symbols', 'backtrace_symbols_fd',
	                       'sched_getcpu', 'sched_getaffinity', 'sched_setaffinity')
), ranked AS (
	-- One finding for a name in a file, at the first use that is reached: not redis's 5985 uses.
	SELECT *, count(*) OVER (PARTITION BY file, name, live) AS count,
	       row_number() OVER (PARTITION BY file, name, live ORDER BY reached DESC, line, col) AS rank
	FROM used
)
SELECT file, line, col, function, worlds, target, name,
       iif(count > 1, '; one of ' || count || ' uses in this file', '') AS uses
FROM ranked WHERE rank = 1;
