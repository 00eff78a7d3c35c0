-- severity: blocker
-- message: the barrier's operand does not fit wasm32: {text}
-- why: An empty asm statement is a barrier and works for wasm, but clang still checks its operands
--   and clobbers: a register class such as 'a' or 'x' and a register name such as 'rax' are errors
--   (clang's Basic/Targets/WebAssembly.h names no registers and no classes of its own).
-- fix: Use the constraint 'r' or 'm', and only "memory" as a clobber.
SELECT d.file, d.line, d.col, d.worlds, d.text,
       -- Any register will do where there is no instruction.
       CASE WHEN d.text GLOB 'unknown register name*'
            THEN json_object('kind', 'token', 'old', '"' || d.subject || '"', 'new', '"memory"')
            WHEN ltrim(d.subject, '+') GLOB '[abcdSDqQR]'
            THEN json_object('kind', 'token', 'old', '"' || d.subject || '"', 'new',
                             iif(d.subject GLOB '+*', '"+r"', '"r"')) END AS edit,
       (SELECT a.function FROM asm a WHERE a.file = d.file AND a.line <= d.line AND a.kind = 'statement'
        ORDER BY a.line DESC, a.col DESC LIMIT 1) AS function
FROM diagnostic d
WHERE d.level = 'error' AND NOT d.worlds & 1
  AND (d.text GLOB '*constraint*in asm*' OR d.text GLOB 'unknown register name*in asm*')
  -- Only a barrier: what has instructions is asm/inline's, a variable asm/register-variable's: asm volatile("pause" : "+a"(x)).
  AND (SELECT trim(a.template, char(32, 9, 10, 13) || ';') = '' AND a.kind = 'statement'
       FROM asm a
       WHERE a.file = d.file AND a.line <= d.line
         AND (a.line < d.line OR a.col <= d.col)
       ORDER BY a.line DESC, a.col DESC LIMIT 1);
