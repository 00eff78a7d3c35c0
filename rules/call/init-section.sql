-- severity: hazard
-- message: '{name}' lies in section {section}, which nothing in wasm runs
-- why: A pointer that is put into .preinit_array, .ctors or .dtors by hand is called by the start code
--   of ELF systems. wasm-ld knows constructors from .init_array alone, in wasm's object format the
--   linking section's list of init functions (llvm's lib/MC/WasmObjectWriter.cpp); other sections
--   are plain data. clang stops at .fini_array: "error in backend: .fini_array sections are
--   unsupported".
-- fix: Use __attribute__((constructor)) and __attribute__((destructor)).
WITH v AS (
	SELECT *, substr(attrs, instr(attrs, 'section("') + 9) AS rest
	FROM variable WHERE attrs GLOB '* section("*' AND worlds > 1)
SELECT file, line, col, function, bit_or(worlds) AS worlds, name,
       substr(rest, 1, instr(rest, '"') - 1) AS section,
       iif(rest GLOB '.fini_array*', 'blocker', 'hazard') AS severity
FROM v
WHERE rest GLOB '.preinit_array*' OR rest GLOB '.ctors*' OR rest GLOB '.dtors*'
   OR rest GLOB '.fini_array*'
GROUP BY file, line, col;
