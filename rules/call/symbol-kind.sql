-- severity: blocker
-- message: '{symbol}' is a {declared} here, but a {defined} in {where}: the link fails
-- why: In ELF a symbol is an address, whatever lies there, and a linker of the host has nothing to say.
--   In wasm functions are not in memory: wasm-ld keeps functions and data apart and stops with
--   "symbol type mismatch" where two units disagree (lld/wasm/SymbolTable.cpp, checkDataType() and
--   its like).
-- fix: Declare it as what it is, in a header that the file of its definition includes too.
WITH code AS NOT MATERIALIZED (
	SELECT * FROM function WHERE linkage = 'external' AND worlds > 1 AND symbol NOT GLOB '*@*'
), data AS NOT MATERIALIZED (
	SELECT * FROM variable WHERE linkage = 'external' AND worlds > 1 AND symbol NOT GLOB '*@*'
)
SELECT s.file, s.line, s.col, NULL AS function, s.worlds, s.symbol, 'function' AS declared,
       'variable' AS defined, min(d.file || ':' || d.line) AS "where"
FROM code s JOIN data d ON d.symbol = s.symbol AND d.defined
WHERE NOT s.defined
  -- Several programs may each have their own; a name without a definition has none.
  AND NOT EXISTS (SELECT 1 FROM code o WHERE o.symbol = d.symbol AND o.defined)
  -- What nobody uses links: int unused_kind(void); of a variable.
  AND EXISTS (SELECT 1 FROM (SELECT file FROM call WHERE symbol = d.symbol AND kind = 'direct'
                             UNION SELECT file FROM reference WHERE symbol = d.symbol) c
              CROSS JOIN unit_file b ON b.file = c.file AND b.worlds & s.worlds
              CROSS JOIN unit_file a ON a.unit = b.unit AND a.file = s.file
                                    AND a.worlds & s.worlds)
GROUP BY s.file, s.line, s.col
UNION ALL
SELECT s.file, s.line, s.col, NULL, s.worlds, s.symbol, 'variable', 'function',
       min(d.file || ':' || d.line)
FROM data s JOIN code d ON d.symbol = s.symbol AND d.defined
WHERE NOT s.defined
  AND NOT EXISTS (SELECT 1 FROM data o WHERE o.symbol = d.symbol AND o.defined)
  AND EXISTS (SELECT 1 FROM variable_use u
              CROSS JOIN unit_file b ON b.file = u.file AND b.worlds & s.worlds
              CROSS JOIN unit_file a ON a.unit = b.unit AND a.file = s.file
                                    AND a.worlds & s.worlds
              WHERE u.symbol = d.symbol)
GROUP BY s.file, s.line, s.col;
