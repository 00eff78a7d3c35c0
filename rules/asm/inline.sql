-- severity: blocker
-- message: inline assembly '{text}' is written for another machine
-- why: Assembly for the host means nothing to wasm. Where its operands name a register class that
--   wasm lacks ('=a', '+x') or its clobbers a register ('rax'), clang reports an error at once; the
--   rest passes '-fsyntax-only' and fails in the back end with "invalid instruction". An empty
--   template, the compiler barrier, works (clang's Basic/Targets/WebAssembly.h has no constraint
--   but the general ones, and LLVM's WebAssemblyAsmParser.cpp reads the template).
-- fix: Use C, a builtin or <stdatomic.h> for it, or put it under '#if defined(__x86_64__)' with
--   portable code in the '#else'.
WITH RECURSIVE
-- Spaces, separators and comments hold no instruction: peel them off the front. git's
-- __asm__("" : "+r"(x), "+r"(y)) is a barrier.
peel(template, rest) AS (
	SELECT DISTINCT template, ltrim(template, char(32, 9, 10, 11, 12, 13) || ';') FROM asm
	WHERE kind = 'statement'
	UNION
	SELECT template, ltrim(CASE
		WHEN rest GLOB '/[*]*' THEN iif(instr(substr(rest, 3), '*/'),
			substr(rest, 4 + instr(substr(rest, 3), '*/')), '')
		ELSE iif(instr(rest, char(10)), substr(rest, instr(rest, char(10))), '') END,
		char(32, 9, 10, 11, 12, 13) || ';')
	FROM peel
	WHERE rest GLOB '#*' OR rest GLOB '//*' OR rest GLOB '/[*]*'
),
-- What is left; clang's assembler for wasm takes these few as they are: asm volatile("nop").
code AS (
	SELECT template, rest FROM peel
	WHERE rest <> '' AND rest NOT GLOB '#*' AND rest NOT GLOB '//*' AND rest NOT GLOB '/[*]*'
	  AND rtrim(rest, char(32, 9, 10, 13) || ';') NOT IN ('nop', 'unreachable')
	  AND NOT (rest GLOB '.p2align *' AND instr(rtrim(rest, char(32, 9, 10)), char(10)) = 0)
)
SELECT a.file, a.line, a.col, a.function, bit_or(a.worlds) AS worlds,
       trim(substr(c.rest, 1, min(40, instr(c.rest || char(10), char(10)) - 1))) AS text
FROM asm a JOIN code c ON c.template = a.template
WHERE a.kind = 'statement'
  -- What the compiler's own headers expand to here is simd's.
  AND NOT EXISTS (SELECT 1 FROM intrinsic i
                  WHERE i.file = a.file AND i.line = a.line AND i.col = a.col)
GROUP BY a.file, a.line, a.col
-- Code that only a wasm world has is wasm's own: asm("local.get %1\n\tlocal.set %0" : "=r"(r) : "r"(x)).
HAVING bit_or(a.worlds) & 1;
