-- severity: hazard
-- message: the compiler warns in the target's build only: {text}
-- why: The host's parse of this line gives no warning and the target's does, with the same flags:
--   what clang complains about is a difference between the two builds. The rules of this family name
--   what the common ones mean; this one keeps the rest.
-- fix: read what the compiler says for the target, and write the line so that both builds agree
-- stage: 2
SELECT w.file, w.line, min(w.col) AS col, w.function, w.worlds, w.target, w.text
FROM wasm_warning w
WHERE NOT EXISTS (SELECT 1 FROM finding x
                  WHERE x.file = w.file AND x.line = w.line AND x.target = w.target
                    AND x.state <> 'guarded')
  -- 'implicit conversion loses integer precision' is for narrowing to judge: redis's totlen += bulklen(len), one
  -- of 146 lines; and lua's deprecated 'tmpfile', which is not defined on WASI, is api/missing-function's.
  AND w.option NOT IN ('', '-Wshorten-64-to-32', '-Wignored-pragmas', '-Wunknown-pragmas',
                       '-Wignored-attributes', '-Wunknown-attributes', '-Wdeprecated-declarations',
                       '-Wmacro-redefined', '-Wunused-command-line-argument', '-Wint-conversion',
                       '-Wimplicit-function-declaration', '-Wimplicit-int',
                       -- Of a type that is not declared, which is an error elsewhere: libuv's parameter struct uv__iou* ctl.
                       '-Wvisibility')
  -- rules/abi/format has those that matter.
  AND w.option NOT GLOB '-Wformat*'
  -- What is said of a type that the target lacks follows from the error that tells so: libuv's
  -- uv__statx_to_stat(statxbuf, buf) of a struct uv__statx.
  AND NOT EXISTS (SELECT 1 FROM wasm_error e
                  WHERE e.file = w.file AND e.target = w.target
                    AND e.missing GLOB '*struct ?*'
                    AND (instr(w.text, substr(e.missing, instr(e.missing, 'struct ')) || '''')
                         OR instr(w.text, substr(e.missing, instr(e.missing, 'struct ')) || ' *''')))
GROUP BY w.file, w.line, w.target;
