-- severity: hazard
-- message: '{callee}' is weak and {what}: this call, which nothing checks, is a trap
-- why: A weak function that nothing defines is no error to a linker. Its address is null, and code
--   asks for that before it calls. Of a call that does not ask wasm-ld makes a function that holds
--   only an unreachable instruction (lld/wasm/SymbolTable.cpp, handleWeakUndefines()): the program
--   links without a word, and traps there. The host's build has the function, and never comes to
--   that.
-- fix: compile the definition for the target too, or ask before the call: 'if ({callee})'
WITH weak AS MATERIALIZED (
	SELECT DISTINCT w.symbol, EXISTS (SELECT 1 FROM function d
	                                  WHERE d.symbol = w.symbol AND d.defined AND d.linkage = 'external'
	                                    AND d.worlds & 1) AS host
	FROM function w
	WHERE w.attrs > '' AND w.attrs GLOB '* weak *' AND NOT w.defined AND w.linkage = 'external'
	  AND w.worlds > 1)
SELECT c.file, c.line, c.col, c.function, c.worlds, t.name AS target, c.callee, c.symbol AS name,
       iif(w.host, 'defined for the host only', 'not in the target''s C library') AS what
FROM weak w CROSS JOIN call c ON c.symbol = w.symbol AND c.kind = 'direct' AND c.worlds > 1
CROSS JOIN target t ON c.worlds & t.mask
WHERE NOT EXISTS (SELECT 1 FROM function d
                  WHERE d.symbol = w.symbol AND d.defined AND d.linkage = 'external' AND d.worlds & t.mask)
  AND NOT EXISTS (SELECT 1 FROM link_symbol s WHERE s.world = t.world AND s.symbol = w.symbol)
  -- What nobody has on the host either is the same there: void hook(void) __attribute__((weak)); of a library.
  AND (w.host OR EXISTS (SELECT 1 FROM api_name n JOIN api a ON a.symbol = n.symbol
                         WHERE n.name = w.symbol AND a.target = t.name AND a.status = 'missing'))
  -- Asked for: if (optional) optional(); or bool has_optional(void) { return optional != NULL; }
  AND NOT EXISTS (SELECT 1 FROM reference r WHERE r.symbol = w.symbol AND r.function IS NOT NULL)
  -- One of a family stands for all: if (lock) unlock(n); and GCC's if (__gthread_active_p()) of one name.
  AND NOT EXISTS (SELECT 1 FROM reference r CROSS JOIN weak o ON o.symbol = r.symbol
                  WHERE r.function = c.function
                     OR r.function IN (SELECT d.symbol FROM call d WHERE d.function = c.function)
                        -- Who asks and calls itself asks for itself.
                        AND NOT EXISTS (SELECT 1 FROM call e JOIN weak v ON v.symbol = e.symbol
                                        WHERE e.function = r.function))
GROUP BY c.file, c.line, c.col, t.name;
