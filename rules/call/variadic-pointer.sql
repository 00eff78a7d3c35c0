-- severity: hazard
-- message: '{name}' is {is}, but goes where it is called as one that {claim} ('{sink_type}')
-- why: Variadic arguments in wasm lie in memory, and the callee gets their address as one more i32
--   (WebAssembly/tool-conventions, BasicCABI.md). A function with a parameter there takes that
--   address for its value, and a variadic function takes the value for an address. The
--   signatures match, so that nothing traps: the program goes on with garbage. On x86-64 and Arm64
--   the arguments lie in the same registers, and it works.
-- fix: Give both the same type; a function that takes a va_list is the usual way between the two.
SELECT file, line, col, function, bit_or(worlds) AS worlds, name, sink_type,
       iif(source_sig GLOB '*...*', 'variadic', 'not variadic') AS "is",
       iif(source_sig GLOB '*...*', 'is not', 'is') AS claim
FROM flow
WHERE worlds > 1 AND have = want AND source_sig NOT GLOB '*[?]*' AND sink_sig NOT GLOB '*[?]*'
  AND (source_sig GLOB '*...*') <> (sink_sig GLOB '*...*')
GROUP BY file, line, col, name;
