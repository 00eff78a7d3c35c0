-- severity: blocker
-- message: '{symbol}' is a {declared} here, but a {defined} in {where}: the link fails
-- why: In ELF a symbol is an address, whatever lies there, and a linker of the host has nothing to say.
--   In wasm functions are not in memory: wasm-ld keeps functions and data apart and stops with
--   "symbol type mismatch" where two units disagree (lld/wasm/SymbolTable.cpp, checkDataType() and
--   its like).
-- fix: Declare it as what it is, in a header that the file of its definition includes too.
WITH seen AS MATERIALIZED (
	SELECT symbol, 'function' AS kind, file, line, col, worlds, defined
	FROM function WHERE linkage = 'external' AND worlds > 1 AND symbol NOT GLOB '*@*'
	UNION ALL
	SELECT symbol, 'variable', file, line, col, worlds, defined > 0
	FROM variable WHERE linkage = 'external' AND worlds > 1 AND symbol NOT GLOB '*@*'
), both AS MATERIALIZED (
	SELECT symbol FROM seen GROUP BY symbol HAVING count(DISTINCT kind) = 2
), used AS (
	SELECT symbol, file, 'function' AS kind FROM call WHERE kind = 'direct'
	UNION ALL SELECT symbol, file, 'function' FROM reference
	UNION ALL SELECT symbol, file, 'variable' FROM variable_use
)
SELECT s.file, s.line, s.col, NULL AS fn, s.worlds, s.symbol, s.kind AS declared, d.kind AS defined,
       min(d.file || ':' || d.line) AS "where"
FROM seen s JOIN seen d ON d.symbol = s.symbol AND d.kind <> s.kind AND d.defined
WHERE s.symbol IN (SELECT symbol FROM both) AND NOT s.defined
  -- Several programs may each have their own; a name without a definition has none.
  AND NOT EXISTS (SELECT 1 FROM seen o WHERE o.symbol = s.symbol AND o.kind = s.kind AND o.defined)
  AND EXISTS (SELECT 1 FROM unit_file a JOIN unit_file b ON b.unit = a.unit
              JOIN used u ON u.file = b.file AND u.symbol = s.symbol AND u.kind = s.kind
              WHERE a.file = s.file AND a.worlds & s.worlds AND b.worlds & s.worlds)
GROUP BY s.file, s.line, s.col;
