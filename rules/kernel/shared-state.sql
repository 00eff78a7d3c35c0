-- severity: hazard
-- message: '{variable}' is {what}, so that bands of rows made at the same time {effect}
-- why: Bands run in Web Workers: over one shared memory they are threads, and a write that another
--   reads is a race (C11, 5.1.2.4); each with an instance of its own, they each have a copy of the
--   variable, and what one band leaves there the next one never sees.
-- fix: Let the caller own it, or put it on the stack.
WITH written AS (
	SELECT u.file, u.line, u.col, u.function, u.name AS variable, u.worlds, b.kernel, u.symbol,
	       EXISTS (SELECT 1 FROM pixel_check c WHERE c.function = u.function AND c.name = u.name) AS once
	FROM variable_use u
	JOIN kernel_body b ON b.function = u.function AND b.marked
	-- Each thread has its own, or an access is whole.
	JOIN variable v ON v.symbol = u.symbol AND NOT v.is_tls AND NOT v.is_atomic
	WHERE u.access & 2
)
SELECT file, line, col, function, variable, bit_or(worlds) AS worlds,
       iif(max(once), 'filled by the first call', 'written by a kernel and outlives the call') AS what,
       iif(max(once), 'see it half filled', 'write over each other') AS effect
FROM written
GROUP BY file, line, col, symbol;
