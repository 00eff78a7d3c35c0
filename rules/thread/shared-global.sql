-- severity: hazard
-- message: '{name}' is written by thread '{thread}' and used in '{other}', but it is not atomic{volatile}
-- why: Only atomic accesses order the memory that wasm threads share (threads proposal, memory model):
--   plain loads and stores may be merged, moved or torn, and 'volatile' makes none of them atomic. x86
--   keeps the order of stores whatever the program says, so code that works there by chance fails in an
--   engine that moves a load out of a loop or runs on Arm.
-- fix: Make it '_Atomic' (<stdatomic.h>) or guard every use with the same mutex.
-- threads: yes
WITH RECURSIVE
entry(symbol) AS (
	SELECT DISTINCT text FROM mark
	WHERE kind = 'callback' AND (subject GLOB '*thread*create*' OR subject = 'thrd_create')
),
locks(function) AS MATERIALIZED (
	SELECT DISTINCT function FROM call
	WHERE function IS NOT NULL AND callee IN (
		-- Each name is looked at once.
		SELECT callee FROM (SELECT DISTINCT callee FROM call LIMIT -1)
		WHERE instr(callee, 'ock')
		      AND (callee GLOB '*lock' OR callee GLOB '*[Ll]ock_*' OR callee GLOB '*Lock')
		      OR instr(callee, 'atomic') OR callee GLOB '__sync_*')
),
inside(symbol) AS (
	SELECT symbol FROM entry
	UNION
	-- What a function with a lock calls may run under it: the fixture's count_guarded() calls guarded_step().
	SELECT c.symbol FROM inside i JOIN call c ON c.function = i.symbol
	WHERE c.symbol IS NOT NULL AND c.kind = 'direct' AND c.origin = 'project'
	  AND (i.symbol NOT IN (SELECT function FROM locks) OR i.symbol IN (SELECT symbol FROM entry))
),
outside(symbol) AS (
	SELECT DISTINCT symbol FROM function
	WHERE defined AND symbol NOT IN (SELECT symbol FROM entry)
	  -- A program with a main() runs nothing that it does not call: else redis's moduleTempClientCap is told.
	  AND (symbol = 'main' OR linkage = 'external' AND NOT EXISTS (
	       SELECT 1 FROM function WHERE defined AND symbol = 'main'))
	  AND EXISTS (SELECT 1 FROM entry)
	UNION
	SELECT c.symbol FROM outside o JOIN call c ON c.function = o.symbol
	WHERE c.symbol IS NOT NULL AND c.kind = 'direct' AND c.origin = 'project'
),
kept AS MATERIALIZED (
	-- Variables of which one row of the declarations says so.
	SELECT symbol, name, max(is_volatile) AS is_volatile FROM variable
	-- What needs no lock, or is one: the fixture's atomic_int safe and __thread int own, its pthread_mutex_t.
	WHERE NOT is_const AND NOT is_atomic AND NOT is_tls
	  AND type NOT GLOB '*mutex*' AND type NOT GLOB '*cond*' AND type NOT GLOB '*sem_t*'
	  AND type NOT GLOB '*_Atomic*' AND type NOT GLOB '*atomic_*'
	  -- Of a record, the two may use other fields: redis's server.acl_info.user_auth_failures++.
	  AND replace(type, 'struct ', '') NOT IN (SELECT name FROM record)
	GROUP BY symbol
),
written AS MATERIALIZED (
	-- Its first site.
	SELECT symbol, file, line, col, function, worlds
	FROM (SELECT w.*, rank() OVER (PARTITION BY w.symbol
	                               ORDER BY w.file || printf(':%09d', w.line)) AS n
	      FROM variable_use w
	      WHERE w.access & 2 AND w.function IN (SELECT symbol FROM inside)
	        -- It locks: the fixture's count(), pthread_mutex_lock(&mutex); counted++.
	        AND w.function NOT IN (SELECT function FROM locks))
	WHERE n = 1 GROUP BY symbol, file, line, col
),
used AS MATERIALIZED (
	SELECT symbol, min(substr(function, 1, instr(function || '@', '@') - 1)) AS other
	FROM variable_use
	WHERE function IN (SELECT symbol FROM outside) AND function NOT IN (SELECT function FROM locks)
	  -- What a thread runs may be all of it: redis's progress_printed of memtest.c.
	  AND function NOT IN (SELECT symbol FROM inside)
	GROUP BY symbol
)
SELECT w.file, w.line, w.col, w.function, w.worlds, v.name,
       coalesce((WITH RECURSIVE caller(symbol) AS (
		SELECT w.function
		UNION
		SELECT c.function FROM caller b JOIN call c ON c.symbol = b.symbol
		WHERE c.kind = 'direct' AND c.origin = 'project' AND c.function IN (SELECT symbol FROM inside)
		  AND b.symbol NOT IN (SELECT function FROM locks)
		-- It is asked of each variable: not all the way up a long chain.
		LIMIT 1000)
	SELECT substr(min(symbol), 1, instr(min(symbol) || '@', '@') - 1)
	FROM caller WHERE symbol IN (SELECT symbol FROM entry)),
	(SELECT iif(count(*) = 1, substr(symbol, 1, instr(symbol || '@', '@') - 1), '?')
	 FROM entry)) AS thread,
       u.other, iif(v.is_volatile, '; ''volatile'' does not make it so', '') AS volatile
FROM written w JOIN kept v ON v.symbol = w.symbol JOIN used u ON u.symbol = w.symbol;
