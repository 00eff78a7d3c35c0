-- severity: blocker
-- message: assembly at file scope, '{text}', is written for another machine
-- why: What such a statement defines, it defines in the host's instructions, sections and symbol
--   versions. clang hands it to the assembler for wasm, which stops with "unknown directive" or
--   ""invalid instruction", or crashes on a symbol without a '.size' (LLVM's
--   WebAssemblyAsmParser.cpp; seen with clang 19).
-- fix: Write it in C, or keep it under '#if defined(__x86_64__)' beside a portable '#else'. For a
--   symbol's version, visibility or alias use an attribute and guard it.
SELECT file, line, col, function, bit_or(worlds) AS worlds,
       trim(substr(code, 1, min(40, instr(code || char(10), char(10)) - 1))) AS text
FROM (SELECT *, ltrim(template, char(32, 9, 10, 13) || ';') AS code FROM asm WHERE kind = 'file')
-- What makes no instruction assembles for wasm too: asm(""); and asm(".globl version_one");
WHERE code <> '' AND NOT (instr(code, char(10)) = 0
      AND (code GLOB '.globl *' OR code GLOB '.weak *' OR code GLOB '#*' OR code GLOB '//*'))
GROUP BY file, line, col
-- Code that only a wasm world has is wasm's own.
HAVING bit_or(worlds) & 1;
