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
inside(entry, symbol) AS (
	SELECT symbol, symbol FROM entry
	UNION
	-- What a function with a lock calls may run under it.
	SELECT i.entry, c.symbol FROM inside i JOIN call c ON c.fn = i.symbol
	WHERE c.symbol IS NOT NULL AND c.kind = 'direct' AND c.origin = 'project'
	  AND (i.symbol = i.entry OR i.symbol NOT IN (SELECT fn FROM locks))
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
),
locks(fn) AS MATERIALIZED (
	SELECT DISTINCT fn FROM call
	WHERE fn IS NOT NULL AND callee IN (
		SELECT DISTINCT callee FROM call
		WHERE callee GLOB '*lock' OR callee GLOB '*[Ll]ock_*' OR callee GLOB '*Lock'
		      OR callee GLOB '*atomic*' OR callee GLOB '__sync_*')
),
written AS (
	SELECT u.symbol, u.file, u.line, u.col, u.fn, u.worlds, i.entry AS thread,
	       min(u.file || printf(':%09d', u.line) || i.entry) -- the first site gives the row
	FROM inside i JOIN variable_use u ON u.fn = i.symbol
	WHERE u.access & 2 AND u.fn NOT IN (SELECT fn FROM locks)
	GROUP BY u.symbol
)
SELECT w.file, w.line, w.col, w.fn, w.worlds, v.name,
       substr(w.thread, 1, instr(w.thread || '@', '@') - 1) AS thread,
       min(substr(u.fn, 1, instr(u.fn || '@', '@') - 1)) AS other,
       iif(max(v.is_volatile), '; ''volatile'' does not make it so', '') AS volatile
FROM written w
JOIN variable v ON v.symbol = w.symbol AND NOT v.is_const AND NOT v.is_atomic AND NOT v.is_tls
               AND v.type NOT GLOB '*mutex*' AND v.type NOT GLOB '*cond*' AND v.type NOT GLOB '*sem_t*'
               AND v.type NOT GLOB '*_Atomic*' AND v.type NOT GLOB '*atomic_*'
               -- Of a record, the two may use other fields.
               AND replace(v.type, 'struct ', '') NOT IN (SELECT name FROM record)
JOIN variable_use u ON u.symbol = w.symbol AND u.fn <> w.fn
WHERE u.fn IN (SELECT symbol FROM outside) AND u.fn NOT IN (SELECT fn FROM locks)
  AND u.fn NOT IN (SELECT symbol FROM inside)
GROUP BY w.symbol, w.file, w.line, w.col;
