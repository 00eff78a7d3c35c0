-- Drops what the rules say of errors that follow from an #error (behind.sql), and of calls that the
-- host's build would not link either. Run after each stage of the rules.
--
-- What the target's library lacks by table or archive is told all the same: a call of fork() fails
-- whatever becomes of the #error.
DELETE FROM main.finding
WHERE id IN (
	SELECT f.id FROM temp.behind b CROSS JOIN main.finding f ON f.file = b.file AND f.line = b.line
	CROSS JOIN main.target t ON t.name = f.target AND t.world = b.world
	WHERE f.state <> 'guarded'
	  AND f.rule IN ('abi/wasm-only-error', 'api/undeclared-constant', 'api/undeclared-function', 'api/missing-header'));
-- Nor is a call by a macro in a line that fails so: which macro that is may hang on the #error.
--
--	POLL_ADD(c);    epoll_ctl() where the lost branch says so, else nothing
DELETE FROM main.finding
WHERE id IN (
	SELECT f.id FROM temp.behind b CROSS JOIN main.finding f ON f.file = b.file AND f.line BETWEEN b.line - 2 AND b.line
	CROSS JOIN main.target t ON t.name = f.target AND t.world = b.world
	WHERE f.rule GLOB 'api/*' AND f.state <> 'guarded' AND f.name IS NOT NULL
	  AND EXISTS (SELECT 1 FROM main.m_call c WHERE c.file = f.file AND c.line = f.line AND c.callee = f.name
	              AND c.macro IS NOT NULL AND c.worlds & 1)
	  AND NOT EXISTS (SELECT 1 FROM main.m_call c WHERE c.file = f.file AND c.line = f.line AND c.callee = f.name
	                  AND (c.macro IS NULL OR c.worlds >> b.world & 1)));
-- Of code that does not compile clang keeps what it made up, as in cascade.sql.
DELETE FROM main.finding
WHERE id IN (
	SELECT f.id
	FROM (SELECT world, file, line, line AS end_line FROM temp.behind
	      UNION
	      SELECT b.world, m.file, m.line, m.end_line FROM temp.behind b
	      CROSS JOIN main.m_function m ON m.file = b.file AND m.defined
	           AND b.line BETWEEN m.line AND m.end_line) o
	CROSS JOIN main.finding f ON f.file = o.file AND f.line BETWEEN o.line AND o.end_line
	CROSS JOIN main.target t ON t.name = f.target AND t.world = o.world
	WHERE substr(f.rule, 1, instr(f.rule, '/')) IN ('abi/', 'block/', 'call/', 'fp/', 'kernel/', 'memory/')
	  AND f.rule NOT IN ('abi/wasm-only-error', 'abi/static-assert') AND f.state <> 'guarded');
-- And a name that only such a parse looks for, or that a unit behind it defines.
DELETE FROM main.finding
WHERE rule = 'api/undefined-symbol' AND id IN (
	SELECT f.id
	FROM (SELECT DISTINCT world FROM temp.behind_unit) w
	CROSS JOIN main.target t ON t.world = w.world
	CROSS JOIN main.finding f ON f.target = t.name AND f.rule = 'api/undefined-symbol'
	WHERE EXISTS (SELECT 1 FROM main.m_unit_file u CROSS JOIN temp.behind_unit b ON b.unit = u.unit AND b.world = w.world
	              WHERE u.file = f.file)
	  AND (NOT EXISTS (SELECT 1 FROM main.m_call c WHERE c.symbol = f.name AND c.file = f.file AND c.worlds & 1)
	       AND NOT EXISTS (SELECT 1 FROM main.m_ref c WHERE c.symbol = f.name AND c.file = f.file AND c.worlds & 1)
	       AND NOT EXISTS (SELECT 1 FROM main.m_use c WHERE c.symbol = f.name AND c.file = f.file AND c.worlds & 1)
	       OR EXISTS (SELECT 1 FROM (SELECT symbol, file, defined, worlds FROM main.m_function
	                                 UNION ALL SELECT symbol, file, defined, worlds FROM main.m_variable) d
	                  CROSS JOIN main.m_unit_file u ON u.file = d.file
	                  CROSS JOIN temp.behind_unit b ON b.unit = u.unit AND b.world = w.world
	                  WHERE d.symbol = f.name AND d.defined AND d.worlds & 1)));
DELETE FROM main.finding AS f
WHERE f.rule = 'api/newer-sdk' AND f.target IN (SELECT t.name FROM temp.behind_unit b JOIN main.target t ON t.world = b.world)
  AND NOT EXISTS (SELECT 1 FROM temp.newer_use n JOIN main.target t ON t.name = f.target
                  WHERE n.target = f.target AND (n.file, n.line, t.world) NOT IN (SELECT file, line, world FROM temp.behind));
-- A call that nothing declares on the host either, of what nothing has, and the type that it is
-- thought to have; and what a host's compiler warns of where its build fails.
DELETE FROM main.finding
WHERE id IN (
	SELECT f.id
	FROM (SELECT c.file, c.line, '-Wimplicit-function-declaration' AS option, c.callee AS subject
	      FROM temp.nowhere n CROSS JOIN main.m_call c ON c.callee = n.name AND c.kind = 'undeclared' AND c.worlds & 1
	      UNION
	      SELECT file, line, option, subject FROM temp.uncompiled) w
	CROSS JOIN main.finding f ON f.file = w.file
	WHERE f.state <> 'guarded'
	  AND (f.rule IN ('abi/wasm-only-error', 'api/undeclared-function') AND f.line = w.line
	           AND EXISTS (SELECT 1 FROM main.m_diagnostic d WHERE d.file = f.file AND d.line = f.line AND d.col = f.col
	                         AND d.worlds > 1 AND (d.option = w.option OR d.option = '-Wint-conversion'))
	       OR f.rule = 'api/undefined-symbol' AND w.option = '-Wimplicit-function-declaration' AND f.name = w.subject));

UPDATE main.finding AS f SET
	message = iif(instr(f.message, char(10)), '', iif(instr(f.message, '; nothing is known of '),
	              substr(f.message, 1, instr(f.message, '; nothing is known of ') - 1), f.message))
	          || CASE g.units WHEN 0 THEN '' WHEN 1 THEN '; nothing is known of what follows, in 1 unit'
	                  ELSE '; nothing is known of what follows, in ' || g.units || ' units' END,
	fix = g.fix
FROM (
	SELECT g.file, g.line, t.name AS target,
	       (SELECT count(*) FROM temp.behind_unit u WHERE u.gate = g.id) AS units,
	       iif(b.own, 'define ' || (
	                SELECT group_concat(macro, ' or ') FROM (
	                SELECT DISTINCT m.macro FROM main.m_guard m
	                WHERE m.file = b.file AND m.line = b.line AND m.end_line = b.end_line ORDER BY 1))
	                || ' for the target (-D), or ', '')
	       || 'give the condition at ' || b.file || ':' || b.line || ' a branch for ''__wasm__''' AS fix
	FROM temp.gate g JOIN main.target t ON t.world = g.world
	JOIN temp.gate_branch b ON b.gate = g.id
	GROUP BY g.id, t.name) g
WHERE f.rule = 'abi/wasm-only-error' AND f.file = g.file AND f.line = g.line AND f.target = g.target;
