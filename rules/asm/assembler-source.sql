-- severity: blocker
-- message: '{name}' is assembler source for another machine
-- why: The file holds instructions and directives of the host's assembler. clang for wasm has an
--   assembler of its own (LLVM's WebAssemblyAsmParser.cpp) and takes none of them: "invalid
--   instruction".
-- fix: Leave the file out of the build for wasm and compile a version in C in its place; most
--   projects have one for machines without assembler.
SELECT file, 1 AS line, 1 AS col, -1 AS worlds, basename(file) AS name
FROM unit
-- Of one that is all under '#if' for other machines nothing is left (project/admit.c): a guarded.S under
-- #ifdef __x86_64__ in tests/assembly.sh.
WHERE language = 'asm' AND note <> 'nothing of it is left for wasm'
GROUP BY file;
