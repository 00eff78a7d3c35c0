-- severity: blocker
-- message: a bit-field is wider than its type in wasm32: {text}
-- why: A bit-field of type long, unsigned long or size_t may have 64 bits on the host and 32 in
--   wasm32; a wider one is an error (C17 6.7.2.1p4).
-- fix: declare it as uint64_t or int64_t
SELECT file, line, col, function, worlds, target, text, json_object('kind', 'type') AS edit
FROM wasm_error
WHERE text GLOB 'width of*bit-field*exceeds*';
