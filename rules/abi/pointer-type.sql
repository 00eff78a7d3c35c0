-- severity: hazard
-- message: a pointer to one width is used as a pointer to another in wasm32: {text}
-- why: The address of a long is passed where an int64_t, a time_t or an off_t is written: the same
--   width on the host, 4 bytes and 8 in wasm32. The callee writes 4 bytes beyond the variable, or
--   reads them. Source: clang's -Wincompatible-pointer-types, which for the host sees the same type.
-- fix: declare the variable with the type that the other side writes
SELECT file, line, min(col) AS col, function, worlds, target, text
FROM wasm_warning w
WHERE (option GLOB '-Wincompatible-pointer-types*' OR option = '-Wpointer-sign')
  -- A type that the target lacks is declared anew in each prototype: libuv's
  -- uv__iou_init(loop->backend_fd, iou, 64, UV__IORING_SETUP_SQPOLL) of a struct uv__iou.
  AND NOT EXISTS (SELECT 1 FROM wasm_error e
                  WHERE e.file = w.file AND e.target = w.target
                    AND e.missing GLOB '*struct ?*'
                    AND instr(w.text, substr(e.missing, instr(e.missing, 'struct ')) || ' *'''))
GROUP BY file, line, target, text;
