-- severity: blocker
-- message: '{name}' is a common symbol under '-fcommon', which wasm has not: it stays undefined
-- why: With -fcommon a variable without initialiser becomes a common symbol, which the linker merges
--   with those of other units. Wasm's object format has none (llvm's lib/MC/WasmObjectWriter.cpp:
--   "common symbols are not yet implemented for wasm"), and what clang 19 leaves of it is an
--   undefined symbol, also when no other unit has it.
-- fix: Build without '-fcommon'; define the variable in one file and declare it 'extern' in a header.
SELECT v.file, v.line, v.col, v.function, bit_or(v.worlds) AS worlds, v.name
FROM variable v
WHERE v.defined = 2 AND v.linkage = 'external' AND NOT v.is_tls
  -- Not made common: __attribute__((nocommon)) int never;
  AND v.attrs NOT GLOB '* section(*' AND v.attrs NOT GLOB '* nocommon *'
  AND EXISTS (SELECT 1 FROM unit_file u JOIN flag f ON f.unit = u.unit
              WHERE u.file = v.file AND f.flag = '-fcommon'
                AND NOT EXISTS (SELECT 1 FROM flag l WHERE l.unit = f.unit AND l.flag = '-fno-common'
                                AND l.position > f.position))
GROUP BY v.file, v.line, v.col;
