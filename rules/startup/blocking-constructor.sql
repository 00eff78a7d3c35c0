-- severity: hazard
-- message: constructor '{name}' waits in '{via}', before the program can be suspended
-- why: Emscripten runs constructors while it sets the module up (__wasm_call_ctors in initRuntime()),
--   and only main() and what '-sASYNCIFY_EXPORTS' or '-sJSPI_EXPORTS' name can be suspended. With JSPI the
--   program stops with "SuspendError: trying to suspend without WebAssembly.promising" (its issue
--   24302); without either the call spins on the browser's main thread, or returns without having
--   waited.
-- fix: Wait in main(), or in an exported function that the page calls and that may suspend.
-- families: emscripten
WITH RECURSIVE path(target, start, symbol, via) AS (
	SELECT s.target, f.symbol, s.function, s.via
	FROM function f CROSS JOIN target t
	CROSS JOIN suspends s ON s.target = t.name AND s.function = f.symbol
	WHERE f.defined AND f.attrs > '' AND f.attrs GLOB '* constructor[ (]*'
	UNION
	-- Calls through pointers are guesses.
	SELECT p.target, p.start, s.next, p.via
	FROM path p JOIN suspends s ON s.target = p.target AND s.function = p.symbol
	WHERE s.next IS NOT NULL AND NOT s.indirect
)
SELECT f.file, f.line, f.col, f.symbol AS function, bit_or(f.worlds) AS worlds, p.target, f.name, p.via
FROM path p
JOIN suspends s ON s.target = p.target AND s.function = p.symbol AND s.next IS NULL
JOIN function f ON f.symbol = p.start AND f.defined
GROUP BY f.file, f.line, p.target;
