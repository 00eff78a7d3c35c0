-- severity: hazard
-- message: '{name}' is written by thread '{thread}' and used in '{other}', but it is not atomic{volatile}
-- why: Only atomic accesses order the memory that wasm threads share (threads proposal, memory model):
--   plain loads and stores may be merged, moved or torn, and 'volatile' makes none of them atomic. x86
--   keeps the order of stores whatever the program says, so code that works there by chance fails in an
--   engine that moves a load out of a loop or runs on Arm.
-- fix: Make it '_Atomic' (<stdatomic.h>) or guard every use with the same mutex.
-- targets: wasip1-threads, emscripten-pthread
WITH RECURSIVE
entry(symbol) AS (
	SELECT DISTINCT text FROM mark
	WHERE kind = 'callback' AND (subject GLOB '*thread*create*' OR subject = 'thrd_create')
),
locks(fn) AS MATERIALIZED (
	SELECT DISTINCT fn FROM call
	WHERE fn IS NOT NULL AND callee IN (
		-- Each name is looked at once.
		SELECT callee FROM (SELECT DISTINCT callee FROM call LIMIT -1)
		WHERE instr(callee, 'ock')
		      AND (callee GLOB '*lock' OR callee GLOB '*[Ll]ock_*' OR callee GLOB '*Lock')
		      OR instr(callee, 'atomic') OR callee GLOB '__sync_*')
),
inside(symbol) AS (
	SELECT symbol FROM entry
	UNION
	-- What a function with a lock calls may run under it.
	SELECT c.symbol FROM inside i JOIN call c ON c.fn = i.symbol
	WHERE c.symbol IS NOT NULL AND c.kind = 'direct' AND c.origin = 'project'
	  AND (i.symbol NOT IN (SELECT fn FROM locks) OR i.symbol IN (SELECT symbol FROM entry))
),
outside(symbol) AS (
	SELECT DISTINCT symbol FROM function
	WHERE defined AND symbol NOT IN (SELECT symbol FROM entry)
	  AND (symbol = 'main' OR linkage = 'external' AND NOT EXISTS (
	       SELECT 1 FROM function WHERE defined AND symbol = 'main'))
	  AND EXISTS (SELECT 1 FROM entry)
	UNION
	SELECT c.symbol FROM outside o JOIN call c ON c.fn = o.symbol
	WHERE c.symbol IS NOT NULL AND c.kind = 'direct' AND c.origin = 'project'
)
SELECT w.file, w.line, w.col, w.fn, w.worlds, v.name,
       (WITH RECURSIVE caller(symbol) AS (
		SELECT w.fn
		UNION
		SELECT c.fn FROM caller b JOIN call c ON c.symbol = b.symbol
		WHERE c.kind = 'direct' AND c.origin = 'project' AND c.fn IN (SELECT symbol FROM inside)
		  AND b.symbol NOT IN (SELECT fn FROM locks))
	SELECT substr(min(symbol), 1, instr(min(symbol) || '@', '@') - 1)
	FROM caller WHERE symbol IN (SELECT symbol FROM entry)) AS thread,
       min(substr(u.fn, 1, instr(u.fn || '@', '@') - 1)) AS other,
       iif(max(v.is_volatile), '; ''volatile'' does not make it so', '') AS volatile
FROM variable_use w
JOIN variable v ON v.symbol = w.symbol AND NOT v.is_const AND NOT v.is_atomic AND NOT v.is_tls
               AND v.type NOT GLOB '*mutex*' AND v.type NOT GLOB '*cond*' AND v.type NOT GLOB '*sem_t*'
               AND v.type NOT GLOB '*_Atomic*' AND v.type NOT GLOB '*atomic_*'
               -- Of a record, the two may use other fields.
               AND replace(v.type, 'struct ', '') NOT IN (SELECT name FROM record)
JOIN variable_use u ON u.symbol = w.symbol AND u.fn <> w.fn
WHERE w.access & 2
  -- Who runs what is asked of few variables.
  AND CASE WHEN EXISTS (SELECT 1 FROM variable_use o WHERE o.symbol = v.symbol AND o.fn <> w.fn)
           THEN w.fn IN (SELECT symbol FROM inside) AND w.fn NOT IN (SELECT fn FROM locks) END
  AND CASE WHEN u.fn <> w.fn
           THEN u.fn IN (SELECT symbol FROM outside) AND u.fn NOT IN (SELECT fn FROM locks)
                AND u.fn NOT IN (SELECT symbol FROM inside) END
GROUP BY w.symbol, w.file, w.line, w.col
-- The first site gives the row.
HAVING NOT EXISTS (SELECT 1 FROM variable_use e
                   WHERE e.symbol = w.symbol AND e.access & 2
                     AND e.file || printf(':%09d', e.line) < w.file || printf(':%09d', w.line)
                     AND +e.fn IN (SELECT symbol FROM inside)
                     AND e.fn NOT IN (SELECT fn FROM locks));
