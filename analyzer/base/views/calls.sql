-- Functions, calls, and what pointers hold.

-- function: a declaration or definition. symbol identifies it in the whole
-- program. sig: its signature by wasm's C ABI, as 'i32,f64->i32'; '...' last
-- among the parameters when variadic (one i32 in wasm), '?' for the parameters
-- of a declaration without prototype. attrs: ' a b c ' with a space at each end
-- (constructor destructor weak alias ifunc naked noreturn used export_name
-- import_name section target(...) asm_label(NAME): what the linker calls it).
CREATE TEMP VIEW function AS
SELECT file, line, col, end_line, name, symbol AS function, symbol, linkage, defined, inlined,
       variadic, noproto, type, sig, params AS parameter_count, attrs, worlds
FROM m_function;

-- declaration: what a unit declares and does not define there, a row for each unit, which view
-- function has together. Ask with the file.
CREATE TEMP VIEW declaration AS
SELECT k.file, t.line, t.col, t.symbol, t.sig, p.unit, 1 << p.world AS worlds
FROM m_chunk k
CROSS JOIN main.t_function t ON t.chunk = k.chunk AND NOT t.defined
CROSS JOIN main.parse_chunk c ON c.chunk = k.chunk
CROSS JOIN main.parse p ON p.id = c.parse;

-- call: a call site. kind: direct, indirect, builtin (a compiler builtin),
-- undeclared (no declaration in sight). callee: name, or the expression that is
-- called. symbol: the callee's symbol (NULL when indirect). sig: the wasm signature
-- of an indirect call, and of one without prototype, which its arguments make. origin: origin of
-- the file that declares the callee, '' when unknown. literal: the first
-- argument when it is a string literal. macro: macro that wrote the call.
-- arguments: what stands between the parentheses, as one line and cut at 200
-- bytes, when the function is not the project's, or not known, and an argument names a constant
-- (an upper-case name) or is a number and the only one; else NULL.
CREATE TEMP VIEW call AS
SELECT file, line, col, fn AS function, callee, symbol, kind, origin, sig,
       args AS argument_count, literal, macro, arguments,
       worlds
FROM m_call;

-- variadic: what calls hand to '...', in wasm worlds. callee: a node, as in flow. argument: the first
-- of them is 0. kind: handed, of each integer and pointer, with its size; printed and scanned, of one
-- that a conversion of the literal in argument position takes with another size (read_size), were callee
-- printf() or scanf(): size is then that of the argument, or of what it points to. Calls of functions
-- with attribute 'format' are left out: see wasm_warning.
CREATE TEMP VIEW variadic AS
SELECT file, line, col, fn AS function, kind, callee, position, argument, type, size, conversion, bytes AS read_size,
       worlds
FROM m_variadic WHERE kind IN ('handed', 'printed', 'scanned');

-- list_use: what functions do with a va_list, in wasm worlds. kind: read, an argument of type and size is taken (0: no
-- integer or pointer; host: on a host of 64 bits), of turn (0: the first; -1: not known) and, unless period is 0, each that many behind; given, to
-- callee; along, with it, which is argument taken of callee, parameter of function as argument position; kept, where nothing
-- tells what becomes of it.
CREATE TEMP VIEW list_use AS
SELECT file, line, col, fn AS function, substr(kind, 6) AS kind, callee, position, taken, parameter, type,
       size, host, turn, period, worlds
FROM m_list WHERE kind IN ('list-read', 'list-given', 'list-along', 'list-kept');

-- reference: a function used as a value (its address is taken).
CREATE TEMP VIEW reference AS
SELECT file, line, col, fn AS function, name, symbol, origin, worlds FROM m_ref;

-- asm: inline assembly. kind: statement, file (at file scope), register (a
-- register variable; template is the register), naked (a naked function).
-- template: as the compiler reads it after macros. clobbers: comma separated.
CREATE TEMP VIEW asm AS
SELECT file, line, col, fn AS function, kind, template, outputs, inputs, clobbers,
       is_volatile, is_goto, worlds
FROM m_asm;

-- intrinsic: a use of a function or macro of the compiler's own headers, or of
-- a target builtin. kind: function, macro, builtin. header: base name of the
-- header that declares it. align: provable alignment in bytes of the memory it
-- accesses, NULL when it takes no pointer.
CREATE TEMP VIEW intrinsic AS
SELECT file, line, col, fn AS function, name, header, via AS kind, align, worlds
FROM m_intrinsic;

-- cast: function (between function pointer types), truncate (pointer to
-- narrower integer), extend (integer to pointer). name: what is cast, if named.
CREATE TEMP VIEW cast AS
SELECT file, line, col, fn AS function, kind, implicit, from_type, to_type, from_sig, to_sig,
       name, worlds
FROM m_cast;

-- flow: a function pointer, or a void pointer that may hold one, goes from a node, source, to
-- a node, sink. how: init, element (of a list in braces), assign, argument, return, call
-- (sink is '' then). Nodes: f:SYMBOL a function, v:SYMBOL and l:NAME@PLACE variables,
-- p:SYMBOL#N a parameter, r:SYMBOL a result, m:RECORD.FIELD a field of every such
-- record, u:UNION the members of every such union; indices and indirections are not told apart. via, argument: the position of an argument of a
-- call through the node via. have: the wasm signature of what flows, as wasm compares
-- them ('...' is i32); want: what it is taken for; NULL when unknown or no function.
-- name: what flows, as written. have_text, want_text: the signatures as wasm-ld prints
-- them: (i32,i64) -> void.
CREATE TEMP VIEW flow AS
SELECT file, line, col, fn AS function, how, source, source_sig, target AS sink,
       target_sig AS sink_sig, target_type AS sink_type, via, position AS argument, have, want, name,
       '(' || replace(have, '->', ') -> ') || iif(have GLOB '*->', 'void', '') AS have_text,
       '(' || replace(want, '->', ') -> ') || iif(want GLOB '*->', 'void', '') AS want_text,
       worlds
FROM m_flow;

-- points: the nodes that what starts at a node reaches; empty where these are too many (a rule
-- that asks then fails). start: each function, and each
-- sink of a flow whose ends differ.
CREATE TEMP VIEW points AS SELECT start, node FROM m_points;

-- pointer_call: a call through a pointer that may hold a function of a C library: name, symbol: of
-- that function, as in api_use. arguments: as in call; calls without are left out. None where pointers
-- are not followed (points).
CREATE TEMP VIEW pointer_call AS
SELECT file, line, col, fn AS function, worlds, name, symbol, arguments FROM m_pointer_call;
