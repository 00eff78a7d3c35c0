-- severity: hazard
-- message: constructor '{name}' runs only when the host calls '__wasm_call_ctors' first
-- why: Without a C library there is no start file, so nobody runs the constructors: a module with
--   exports is a library. Where '__wasm_call_ctors' is neither exported nor called, wasm-ld wraps every
--   export in a call of it instead (createCommandExportWrappers in lld/wasm/Writer.cpp), so that the
--   constructors run again at each call from the host.
-- fix: Export an initialisation function that the host calls once, or export '__wasm_call_ctors' and
--   call it before any other export.
-- families: none
SELECT file, line, col, function, bit_or(worlds) AS worlds, name
FROM function
WHERE defined AND attrs > '' AND attrs GLOB '* constructor[ (]*'
GROUP BY file, line, col, function, name;
