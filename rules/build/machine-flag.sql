-- severity: flag
-- message: built with '{name}', which the compiler refuses for wasm32
-- why: clang stops with "unsupported option" on flags that choose another machine: '-march=' and its
--   instruction sets, '-mcmodel=', '-mabi=', '-fcf-protection', '-fzero-call-used-regs=' (clang's
--   Driver/ToolChains/Clang.cpp and Options.td; each was tried with clang 19). wasm32 has its own,
--   such as '-msimd128'. emcc takes '-msse' to '-mavx2' beside '-msimd128'.
-- fix: Leave '{name}' out of the flags for wasm.
SELECT f.file, 1 AS line, 1 AS col, -1 AS worlds, t.name AS target, f.flag AS name
FROM flag f JOIN unit u ON u.id = f.unit AND u.language = 'c' AND u.note = '', target t
WHERE (f.flag GLOB '-march=*' OR f.flag GLOB '-mcmodel=*' OR f.flag GLOB '-mabi=*'
       OR f.flag GLOB '-fzero-call-used-regs=*' OR f.flag = '-mgeneral-regs-only'
       OR f.flag GLOB '-fcf-protection*' AND f.flag <> '-fcf-protection=none'
       OR f.flag IN ('-mfma', '-maes', '-mbmi', '-mbmi2', '-mpopcnt', '-mlzcnt', '-mf16c',
                     '-mavx512f', '-mpclmul', '-msha', '-mcrc32', '-mcx16')
       OR f.flag IN ('-mavx', '-mavx2', '-msse', '-msse2', '-mssse3')
          AND t.name NOT GLOB 'emscripten*')
GROUP BY f.file, f.flag, t.name;
