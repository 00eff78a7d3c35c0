-- severity: hazard
-- message: '{name}' has the wasm signature {have} but is called as {want}: the call is made a trap
-- why: A function that is called by its name behind a cast is no call through the table: LLVM puts a
--   small function between the two (lib/Target/WebAssembly/WebAssemblyFixFunctionBitcasts.cpp),
--   which drops arguments that are too many, makes up those that are missing, and drops a result
--   or makes one up. That runs as on the host, and is no finding. Where a value has another type
--   (int against long long or double), it holds only an unreachable instruction; between int and
--   float, or long long and double, it depends on the optimiser.
-- fix: Call the function as what it is; or cast its arguments and its result instead.
WITH c AS (
	-- Variadic arguments are carried over; only what stands before them must agree.
	SELECT *, substr(fixed, 1, instr(fixed, '->') - 1) AS a,
	       substr(fixed, instr(fixed, '->') + 2) AS ra,
	       substr(want, 1, instr(want, '->') - 1) AS b, substr(want, instr(want, '->') + 2) AS rb
	FROM (SELECT *, iif(source_sig GLOB '*...*',
	                    replace(replace(source_sig, ',...', ''), '...', ''), have) AS fixed
	      FROM flow
	      WHERE worlds > 1 AND how = 'call' AND source GLOB 'f:*' AND have <> want))
SELECT file, line, col, function, bit_or(worlds) AS worlds, name, have_text AS have, want_text AS want
FROM c
-- Arguments too many and a result dropped or made up run as on the host: ((int (*)(int, int))twice)(1, 2) and
-- ((void (*)(int))twice)(1).
WHERE substr(a, 1, min(length(a), length(b))) <> substr(b, 1, min(length(a), length(b)))
   OR ra <> '' AND rb <> '' AND ra <> rb
      AND ra || rb NOT IN ('i32f32', 'f32i32', 'i64f64', 'f64i64')
GROUP BY file, line, col, name, want;
