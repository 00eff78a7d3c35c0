-- Image kernels, and the loops and products of which they are made.

-- loop: kind for, while, do. depth: loops around it. endless: no condition, or
-- a constant one. exits: break, return, goto inside. calls: calls inside. end_line: its last.
CREATE TEMP VIEW loop AS
SELECT file, line, col, fn AS function, kind, depth, endless, exits, calls, end_line, worlds FROM m_loop;

-- kernel: functions of the project that make pixels from pixels. marked: 1 by a comment
-- 'wasmready: kernel' or an annotate attribute, words being what that says; 0 recognised by
-- signature and loops. why: in words. result: type that it returns. unit: one that has it.
CREATE TEMP VIEW kernel AS
SELECT file, line, col, fn AS function, end_line, name, symbol, is_static, result, marked, words, why, unit, worlds
FROM m_kernel;

-- kernel_part: the parameters of each kernel, by position, and the fields of a record that
-- describes an image (field is NULL for the parameter itself). kind: pointer (to numbers, or
-- an array), record (a pointer to one), number, vector, other. element: canonical type of what it
-- points to; bytes: of one; length: elements of an array as declared, else 0. role: pixels,
-- image, width, height, stride, channels, from and to (rows of a band), count (of all
-- pixels), table, value, other: by kind and name. side: which image it is of: source, target, both, none.
CREATE TEMP VIEW kernel_part AS
SELECT p.file, p.fn AS function, p.position, p.name, p.field, p.type, p.kind, p.element, p.bytes, p.is_const,
       p.length, p.role, p.side, p.worlds
FROM m_kernel_part p;

-- kernel_reach: the functions of the project that a kernel leads to, itself too: it calls
-- them, or hands them to what it calls.
CREATE TEMP VIEW kernel_reach AS SELECT kernel, fn AS function FROM m_kernel_reach;

-- kernel_body: the functions that make up a kernel, with its name: all that a marked one leads
-- to; of a recognised one itself and the static functions of its file.
CREATE TEMP VIEW kernel_body AS
SELECT r.fn AS function, k.symbol AS kernel, k.name, k.marked, k.file AS kernel_file, k.line AS kernel_line
FROM m_kernel k JOIN m_kernel_reach r ON r.kernel = k.symbol
WHERE k.marked OR r.fn = k.symbol OR r.fn GLOB '*@' || k.file;

-- image_name: how image code names the sides of an image and the rows of a band, as globs of
-- lower-case names; of several the one with the lowest rank counts.
CREATE TEMP VIEW image_name AS SELECT pattern, role, rank FROM m_role;

-- kernel_table: what the facts say of each kernel, one row each. pointers, sizes: whether it, or
-- what it calls, checks them: 1, 0; NULL when it has none. overflow: side of a square image from
-- which a product in an address no longer fits in 32 bits; NULL when there is none. checked: 1
-- when a product or a quotient of sides is compared. isa: vector instructions that it uses, in
-- words; simd128: 'on' when it has code for wasm's vectors, 'off' when that is left out by the
-- flags, or ''; portable: 1 when it has none, or other code where they are left out. unaligned,
-- assumed, proved: its accesses through pointers that need an alignment, by what is known of
-- them. native, fast, slow, scalarized, unavailable: its intrinsics for other machines in loops, by
-- what Emscripten makes of them; wasm: intrinsics of wasm itself. state: variables that it
-- writes and that outlive the call; allocates, outside, threads: functions that it calls to that end
-- (names, or ''). pure: 1 when all of these are empty: it may run in workers, and be a module of
-- its own. indirect: calls through pointers. stack: bytes, in the world of the target. data:
-- bytes of static variables. source_bytes, target_bytes: of a pixel, 4 channels unless the mark
-- says another number. memory_1080p, memory_4k, memory_8k: bytes of linear memory, pages of 64 KiB: stack,
-- data, and the images. findings: live ones in it, without notes.
CREATE TEMP VIEW kernel_table AS
SELECT file, line, col, fn AS function, name, symbol, marked, why, result, worlds, pointers, sizes, overflow, checked, isa,
       simd128, portable, unaligned, assumed, proved, native, fast, slow, scalarized, unavailable, wasm,
       state, allocates, outside, threads, indirect, stack, data, source_bytes, target_bytes, findings,
       pure, memory_1080p, memory_4k, memory_8k
FROM main.kernel_table;

-- pixel_parameter, pixel_loop, pixel_product, pixel_check: facts of the functions that take an array of small
-- numbers, or a record that describes an image.
-- pixel_parameter: as kernel_part, of every such function.
CREATE TEMP VIEW pixel_parameter AS
SELECT file, line, col, fn AS function, position, name, type, kind, element, bytes, is_const, length, worlds
FROM m_param;

-- pixel_loop: for loops that count: variable and its type, bytes wide; op, bound: its
-- condition, slack a constant that is added to the variable there; bound_bytes: width of the bound's type;
-- origin: what the bound starts with when it is a local variable, else NULL;
-- start: -1 when it is not constant; step: 0 when not. depth: loops around.
CREATE TEMP VIEW pixel_loop AS
SELECT file, line, col, fn AS function, end_line, depth, variable, type, bytes, op, slack, bound, bound_bytes,
       origin, start, step, worlds
FROM m_counter;

-- pixel_product: a product in an address (how 'index') or in the size of an allocation or a copy
-- ('size'), or compared ('check'). base: name of the pointer that it is an offset to, or that the copy goes to. factors: names in it, ' a b '. bytes: width of its type, in these worlds.
CREATE TEMP VIEW pixel_product AS
SELECT file, line, col, fn AS function, how, base, text, factors, bytes, is_signed, worlds FROM m_product;

-- pixel_check: name is tested in a condition: op and other, as written; value '0' or 'constant'
-- when that is one; form 'element' when what it points to is tested, 'product' or 'quotient'
-- when one is on the name's side, else 'plain'; bytes: width
-- of that side's type.
CREATE TEMP VIEW pixel_check AS
SELECT file, line, col, fn AS function, name, op, other, value, form, bytes, worlds FROM m_check;
