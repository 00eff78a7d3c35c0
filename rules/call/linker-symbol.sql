-- severity: blocker
-- message: '{name}' {what}
-- why: Linkers for ELF make symbols for the bounds of what they lay out: etext, edata, end,
--   __bss_start, __init_array_start, _DYNAMIC and more. wasm-ld makes others: __data_end,
--   __heap_base, __stack_low (lld/wasm/Driver.cpp), and __start_NAME and __stop_NAME for a section
--   of data whose name is a C identifier. Functions lie in no memory and have no section to speak of.
--   What no one defines is an undefined symbol.
-- fix: Use what wasm-ld has, or a table that is written out.
WITH made AS (
	SELECT *, iif(name GLOB '__start_*', substr(name, 9),
	              iif(name GLOB '__stop_*', substr(name, 8), NULL)) AS section
	FROM variable_use
	WHERE name IN (SELECT name FROM name_list WHERE list = 'elf-symbol')
	   OR name GLOB '__start_*' OR name GLOB '__stop_*')
SELECT m.file, m.line, m.col, m.function, bit_or(m.worlds) AS worlds, m.name,
       CASE WHEN m.section IS NULL THEN 'is made by the linkers of ELF, and not by wasm-ld'
            ELSE 'bounds section ''' || m.section || ''', which has no data: wasm-ld does not make it'
       END AS what
FROM made m
WHERE m.worlds > 1
  -- The project's own is no linker's: mruby's static const char end[]; and a weak one may stay undefined:
  -- extern int __start_perhaps[] __attribute__((weak));
  AND EXISTS (SELECT 1 FROM variable v WHERE v.name = m.name AND NOT v.defined
              AND v.linkage = 'external' AND v.attrs NOT GLOB '* weak *')
  AND NOT EXISTS (SELECT 1 FROM variable v WHERE v.symbol = m.name AND v.defined)
  -- wasm-ld bounds a section that has data: for (int *p = __start_table; p < __stop_table; p++).
  AND (m.section IS NULL
       OR NOT EXISTS (SELECT 1 FROM variable v WHERE v.worlds > 1
                      AND instr(v.attrs, ' section("' || m.section || '")')))
GROUP BY m.file, m.line, m.name;
