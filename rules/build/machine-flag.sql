-- severity: flag
-- message: built with '{name}', which the compiler refuses for wasm32
-- why: clang stops with "unsupported option" on flags that choose another machine: '-march=' and its
--   instruction sets, also with 'no-', '-mcmodel=', '-mabi=', '-mfpmath=', '-mlong-double-64',
--   '-m64', '-fcf-protection', '-fzero-call-used-regs=' (clang's Driver/ToolChains/Clang.cpp and
--   Options.td; each was tried with clang 19). wasm32 has its own, such as '-msimd128'. emcc takes
--   '-msse' to '-mavx2' beside '-msimd128'.
-- fix: Leave '{name}' out of the flags for wasm.
SELECT f.file, 1 AS line, 1 AS col, -1 AS worlds, t.name AS target, f.flag AS name
FROM flag f CROSS JOIN unit u ON u.id = f.unit AND u.language = 'c' AND u.note = ''
CROSS JOIN target t
WHERE (f.flag GLOB '-march=*' OR f.flag GLOB '-mcmodel=*' OR f.flag GLOB '-mabi=*'
       OR f.flag GLOB '-fzero-call-used-regs=*' OR f.flag GLOB '-mfpmath=*'
       OR f.flag GLOB '-mlong-double-*' OR f.flag IN ('-mgeneral-regs-only', '-m64')
       OR f.flag GLOB '-fcf-protection*' AND f.flag <> '-fcf-protection=none'
       -- Instruction sets of x86, with 'no-' too; clang takes sse4 and sse4.2 and ignores them.
       OR f.flag IN (SELECT '-m' || n.value || s.name FROM json_each('["","no-"]') n, name_list s WHERE s.list = 'x86-feature'))
  AND NOT (f.flag IN ('-mavx', '-mavx2', '-msse', '-msse2', '-msse3', '-mssse3', '-msse4.1')
           AND t.family = 'emscripten')
GROUP BY f.file, f.flag, t.name;
