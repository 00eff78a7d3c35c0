-- severity: hazard
-- message: '__builtin_frame_address({literal})' is 0: the callers' frames are out of reach
-- why: wasm keeps the chain of calls in the engine. LLVM answers for depth 0, with the frame in
--   linear memory; for any other depth its result is 0 (lib/Target/WebAssembly/
--   WebAssemblyISelLowering.cpp, LowerFRAMEADDR). Code that walks frames ends at once or reads
--   address 0, which in wasm is memory as any other.
-- fix: Do not walk the stack; record what is needed on the way down.
SELECT file, line, col, function, bit_or(worlds) AS worlds, literal
FROM call
-- LLVM answers for the frame itself: return __builtin_frame_address(0) != NULL;
WHERE kind = 'builtin' AND callee = '__builtin_frame_address' AND literal <> '0'
GROUP BY file, line, col;
