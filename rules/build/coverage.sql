-- severity: flag
-- message: built with '{name}', whose run-time library the target lacks
-- why: Instrumented code counts in a library that comes with the compiler (libclang_rt.profile).
--   wasi-sdk and a freestanding build have none, so that the link fails: "undefined symbol:
--   llvm_gcda_start_file" or "__llvm_profile_runtime". Emscripten ships it since 2025 for
--   -fprofile-instr-generate (its pull request 24160). Source: LLVM's GCOVProfiling.cpp and
--   InstrProfiling.cpp, tried with clang 19.
-- fix: Leave '{name}' out of the flags for wasm.
-- families: none, wasi
SELECT d.file, 1 AS line, 1 AS col, -1 AS worlds, d.flag AS name
FROM dropped_flag d JOIN unit u ON u.id = d.unit AND u.language = 'c' AND u.note = ''
WHERE d.flag IN ('--coverage', '-coverage', '-fprofile-arcs')
   OR d.flag GLOB '-fprofile-generate*' OR d.flag GLOB '-fprofile-instr-generate*'
   OR d.flag GLOB '-fcs-profile-generate*'
GROUP BY d.file, d.flag;
