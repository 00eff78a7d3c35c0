-- severity: blocker
-- message: an assertion about sizes fails in the target's build: {text}
-- why: The project checks at compile time that a type has the width of the 64-bit host; in wasm32
--   pointers, long, size_t and ptrdiff_t have 4 bytes (tool-conventions, BasicCABI.md). The check may
--   be _Static_assert or one of its forerunners: an array or a bit-field whose size becomes negative.
-- fix: let the assertion allow the 4-byte width (or leave it out under '#ifndef __wasm__') once the
--   code behind it does, or give what it checks a fixed-width type
SELECT file, line, col, function, worlds, target, text
FROM wasm_error
WHERE text GLOB 'static assertion failed*' OR text GLOB 'static_assert failed*'
   OR text GLOB '*array with a negative size*' OR text GLOB '*bit-field*has negative width*';
