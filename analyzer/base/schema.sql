-- The private tables of facts.db: what the extractor writes. Free to change with their version, which
-- counts up; rules and reports read the views (views/) instead.
--! version 31
--
-- The idea: everything one parse sees in one file is a chunk. A chunk is keyed
-- by a hash of its rows, so a header that a hundred units read alike is stored
-- once, and a unit is replaced by relinking its chunks. Rows never name a
-- world: the link parse_chunk does.
--
-- Tables, their indexes and foreign keys are all there is: what runs by itself, a trigger or a
-- view, would do so in a database of somebody else's making too (schema.c).

CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- World 0 is the host. Bit (1 << id) stands for the world in every mask.
CREATE TABLE world(
	id INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE,      -- 'host', or a target's name
	triple TEXT NOT NULL,
	sysroot TEXT NOT NULL,          -- '' when there is none
	origin TEXT NOT NULL,           -- 'installed', 'stand-in' (another libc's headers), 'none'
	args TEXT NOT NULL,             -- JSON array: what is added to a unit's flags
	symbols TEXT NOT NULL,          -- who judges what can be linked: 'sysroot' (its archives) or 'table'
	version TEXT NOT NULL           -- of the sysroot's C library; '' when nothing tells
);

-- Archives of installed sysroots by content, and the files that have it (sysroot.c).
CREATE TABLE archive(id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE,
	problem TEXT NOT NULL,          -- why it could not be read, or ''
	wasm INTEGER NOT NULL);         -- members that are object files for wasm
CREATE TABLE archive_file(path TEXT PRIMARY KEY, size INTEGER, mtime INTEGER, inode INTEGER,
	archive INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE archive_symbol(symbol TEXT, archive INTEGER,
	sig TEXT,                       -- of a function, as t_function.sig; NULL when not known
	PRIMARY KEY(symbol, archive)) WITHOUT ROWID;
CREATE TABLE world_library(world INTEGER, archive INTEGER,
	library TEXT,                   -- what is behind -l; '' when it is linked by default
	path TEXT, PRIMARY KEY(world, path)) WITHOUT ROWID;
-- Archives that are linked besides, in the order in which the linker looks: --archive, and those that
-- the build names (library.c).
CREATE TABLE linked_archive(position INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE,
	archive INTEGER NOT NULL);
-- What those archives define in each world. linked: the path of one that is linked besides, whose
-- library is '' and which goes before the C library; else NULL.
CREATE TABLE world_symbol(world INTEGER, symbol TEXT, library TEXT, sig TEXT, linked TEXT,
	PRIMARY KEY(world, symbol, library)) WITHOUT ROWID;

-- One row for each column of the compatibility table.
CREATE TABLE target(
	name TEXT PRIMARY KEY,
	position INTEGER NOT NULL,      -- order of columns
	world INTEGER NOT NULL,         -- the world whose facts judge it
	parsed INTEGER NOT NULL,        -- 1: that world is this target's own parse; 2: it is of the same
	                                -- family of C libraries; 0: of another
	selected INTEGER NOT NULL,      -- 1: asked for with --target
	-- As rules/data/targets.tsv has them; family: of C libraries.
	triple TEXT NOT NULL, family TEXT NOT NULL, threads INTEGER NOT NULL,
	pointer_bytes INTEGER NOT NULL, exceptions TEXT NOT NULL
) WITHOUT ROWID;

-- Paths are relative to the audited folder when below it, else absolute.
-- They are bytes as the system gives them, which may be no valid UTF-8.
CREATE TABLE file(
	id INTEGER PRIMARY KEY,
	path TEXT NOT NULL UNIQUE,
	origin TEXT NOT NULL,           -- project, thirdparty, libc, ghost, resource, data
	hash TEXT,                      -- SHA-256 of what it held at the stamp below; '': of nothing
	-- struct file_stamp of base.h; all -1 when it is gone, ctime -2 when it is not known
	size INTEGER, mtime INTEGER, ctime INTEGER, inode INTEGER
);

-- One row for each entry of the compilation database (or inferred job).
CREATE TABLE unit(
	id INTEGER PRIMARY KEY,
	file TEXT NOT NULL,             -- main file, as file.path
	dir TEXT NOT NULL,              -- absolute working directory
	language TEXT NOT NULL,         -- c, c++, asm, other
	args TEXT NOT NULL,             -- JSON array: the safe flags, without compiler and file
	dropped TEXT NOT NULL,          -- JSON array of {flag, reason, matters}
	key TEXT NOT NULL UNIQUE,       -- hash of file, dir, args: the unit's identity
	inferred INTEGER NOT NULL,      -- 1: no compilation database named these flags
	present INTEGER NOT NULL DEFAULT 1,  -- 0: no longer in the compilation database
	note TEXT NOT NULL DEFAULT '',  -- why it is not analysed, when it is not
	objects TEXT NOT NULL DEFAULT ''-- what its -o names, absolute; a line each, when several do
);

-- What is linked together (links.c). A unit whose object goes into two is in both.
CREATE TABLE link_unit(unit INTEGER NOT NULL, name TEXT NOT NULL,
	told TEXT NOT NULL,             -- what the build says it is: program, library or ''
	source TEXT NOT NULL,           -- who tells what belongs together: build, folder
	kind TEXT NOT NULL,             -- program, library, unknown: what entries.c makes of it
	PRIMARY KEY(unit, name)) WITHOUT ROWID;
-- Headers that others get: a file, or with a slash at its end all below a folder. how: installed;
-- private: folders of this name, anywhere below it, are not.
CREATE TABLE public_header(path TEXT NOT NULL, how TEXT NOT NULL, name TEXT NOT NULL,
	PRIMARY KEY(path, how, name)) WITHOUT ROWID;
-- Names and globs of what lists of exported symbols have (links.c).
CREATE TABLE exported(name TEXT PRIMARY KEY) WITHOUT ROWID;
-- Folders of others' work (vendored.c), as file.path.
CREATE TABLE vendored(path TEXT PRIMARY KEY) WITHOUT ROWID;

-- One unit in one world.
CREATE TABLE parse(
	id INTEGER PRIMARY KEY,
	unit INTEGER NOT NULL, world INTEGER NOT NULL,
	key TEXT NOT NULL,              -- hash of flags, world and our own version
	status TEXT NOT NULL,           -- queued, ok, errors (parsed, with error diagnostics), failed
	reason TEXT NOT NULL DEFAULT '',-- why it failed
	errors INTEGER NOT NULL DEFAULT 0,
	usec INTEGER NOT NULL DEFAULT 0,
	UNIQUE(unit, world)
);

-- Directives that several units start with (prefix.c), of the present run. place: what else
-- such units share: the extractor's stamp, the folder of the file, dir and args of the unit, a
-- line each. units: how many of this run start with them.
CREATE TABLE prefix(id INTEGER PRIMARY KEY, text TEXT NOT NULL, place TEXT NOT NULL,
	units INTEGER NOT NULL);

-- What was precompiled of them and is kept for later runs, in one world, with what its
-- facts are made of (prefix_kept.c): the chunks that it saw, what its own lines include, what
-- clang says of them, which lines it skipped. It is good as long as the files of its
-- chunks have their content, or another is read in their place (overlay): who changes that
-- empties this.
CREATE TABLE kept_prefix(
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL UNIQUE,       -- hash of libclang's version, the world, place and text
	text TEXT NOT NULL, place TEXT NOT NULL, units INTEGER NOT NULL, -- as prefix's
	file TEXT NOT NULL,             -- name of the precompiled header (audit/prefixes.h)
	size INTEGER NOT NULL, mtime INTEGER NOT NULL,
	errors INTEGER NOT NULL
);
CREATE INDEX kept_prefix_place ON kept_prefix(place);
CREATE TABLE kept_chunk(prefix INTEGER NOT NULL REFERENCES kept_prefix(id) ON DELETE CASCADE,
	chunk INTEGER NOT NULL, PRIMARY KEY(prefix, chunk)) WITHOUT ROWID;
CREATE INDEX kept_chunk_chunk ON kept_chunk(chunk);
CREATE TABLE kept_include(prefix INTEGER NOT NULL REFERENCES kept_prefix(id) ON DELETE CASCADE,
	directive INTEGER, angled INTEGER, spelled TEXT, resolved TEXT, kind TEXT);
CREATE INDEX kept_include_prefix ON kept_include(prefix);
CREATE TABLE kept_diagnostic(prefix INTEGER NOT NULL REFERENCES kept_prefix(id) ON DELETE CASCADE,
	directive INTEGER, col INTEGER, level TEXT, text TEXT, option TEXT, category TEXT,
	at TEXT, subject TEXT, undone TEXT);
CREATE INDEX kept_diagnostic_prefix ON kept_diagnostic(prefix);
CREATE TABLE kept_skip(prefix INTEGER NOT NULL REFERENCES kept_prefix(id) ON DELETE CASCADE,
	place TEXT NOT NULL, PRIMARY KEY(prefix, place)) WITHOUT ROWID;

-- What the parses read in place of files of these paths, as file.path: in scratch databases only,
-- where a command asks what would be if a file said something else (what-if).
CREATE TABLE overlay(path TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE chunk(
	id INTEGER PRIMARY KEY,
	hash BLOB NOT NULL UNIQUE,      -- of path, content hash and rows
	file INTEGER NOT NULL,
	content TEXT NOT NULL           -- the file's content hash when it was read
);
CREATE INDEX chunk_file ON chunk(file);
CREATE TABLE parse_chunk(
	parse INTEGER NOT NULL, chunk INTEGER NOT NULL,
	PRIMARY KEY(parse, chunk)
) WITHOUT ROWID;

-- Folders that #includes are looked for in, their times and a hash of the names in them
-- (shadow.c).
CREATE TABLE folder(path TEXT PRIMARY KEY, mtime INTEGER NOT NULL, names TEXT NOT NULL)
WITHOUT ROWID;

-- Facts. `chunk` gives file and worlds, and is indexed when they are merged (merge.c); line and
-- col are 1-based, of the expansion. `fn` is the symbol of the enclosing function, NULL at file scope.
-- A symbol is the name for external linkage, else name@file.
--
-- The build makes of each a function that writes a row (fact_call() of t_call, with its columns but
-- chunk, line and col), and what merge.c makes of it (cmake/facts.awk): m_NAME, one row for what all
-- chunks of a file say alike, with the mask of the worlds that say it. Before a table may stand
--   --! value FUNCTION(COLUMN), ...    what tells no two rows apart: of many rows one value. A wasm
--                                      signature is one, as the host's world has none
--   --! index (COLUMN, ...) [WHERE ...] of m_NAME, which has one of file and line by itself
--   --! where CONDITION                which rows of t are merged
--   --! everywhere                     not only in files of the project and of third parties
--   --! as NAME                        it becomes m_NAME
--   --! by FILE                        this query makes its rows, not the usual one
--   --! null COLUMN                    a number that may be NULL: the writer gets its address
--   --! kind NAME(COLUMN, ...)         rows of this kind have, of the columns behind kind, these alone
--                                      (else NULL or 0), and a writer of their own, fact_NAME()

--! everywhere
CREATE TABLE t_include(chunk INTEGER NOT NULL, line INTEGER, col INTEGER,
	spelled TEXT, angled INTEGER,
	resolved TEXT,                  -- path as file.path; NULL when missing
	kind TEXT);                     -- ok, ghost, missing

--! index (file, line)
CREATE TABLE t_skip(chunk INTEGER NOT NULL, line INTEGER, end_line INTEGER,
	cond TEXT);                     -- the directive that skipped it, as written

--! value max(sig)
--! index (symbol, file)
--! index (file, line)
-- These find definitions, of a line and of a name, among any number of declarations.
--! index (attrs, symbol) WHERE attrs > ''
--! index (file, line) WHERE defined
--! index (symbol, linkage, worlds) WHERE defined
CREATE TABLE t_function(chunk INTEGER NOT NULL, line INTEGER, col INTEGER,
	end_line INTEGER, name TEXT, symbol TEXT,
	linkage TEXT,                   -- external, static
	defined INTEGER, inlined INTEGER, variadic INTEGER,
	noproto INTEGER,                -- 1: declared as f()
	type TEXT,                      -- C type as clang prints it
	sig TEXT,                       -- wasm signature, e.g. 'i32,f64->i32'; NULL in the host's world
	params INTEGER,
	attrs TEXT);                    -- sorted, space separated, with a space at each end

--! value max(arguments), max(sig)
--! index (fn, file)
-- This has all that the view undefined_symbol asks of every call.
--! index (symbol, file, kind, worlds, origin)
--! index (callee)
--! index (file, line, col)
--! index (callee) WHERE kind = 'undeclared'
CREATE TABLE t_call(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	callee TEXT,                    -- name; for an indirect call the expression
	symbol TEXT,                    -- callee's symbol; NULL when indirect
	kind TEXT,                      -- direct, indirect, builtin, undeclared
	origin TEXT,                    -- where the callee is declared: as file.origin; '' unknown
	sig TEXT,                       -- wasm signature of the call; NULL in the host's world
	args INTEGER,
	literal TEXT,                   -- first argument when it is a string literal
	macro TEXT,                     -- macro whose expansion holds the call, if any
	arguments TEXT);                -- as written, when they name a constant of the C library's; or NULL

--! index (fn, origin)
--! index (symbol, file)
--! index (name)
CREATE TABLE t_ref(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	name TEXT, symbol TEXT, origin TEXT);   -- a function used as a value

--! index (file, line)
--! index (file, kind, line)
--! index (fn, file) WHERE is_goto
CREATE TABLE t_asm(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT,                      -- statement, file, register, naked
	template TEXT, outputs INTEGER, inputs INTEGER,
	clobbers TEXT,                  -- comma separated
	is_volatile INTEGER, is_goto INTEGER);

--! null align
--! index (name)
--! index (file, line)
CREATE TABLE t_intrinsic(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	name TEXT,
	header TEXT,                    -- header that declares it, base name
	via TEXT,                       -- function, macro, builtin
	align INTEGER);                 -- provable alignment of its pointer argument in bytes; NULL: none

--! value max(from_sig), max(to_sig)
--! index (file, line)
CREATE TABLE t_cast(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT,                      -- function (between function pointer types), truncate (pointer to a
	                                -- narrower integer), extend (integer to pointer), align
	implicit INTEGER,
	from_type TEXT, to_type TEXT, from_sig TEXT, to_sig TEXT,
	name TEXT);                     -- function or variable that is cast, when it is one

--! index (file, line)
CREATE TABLE t_record(chunk INTEGER NOT NULL, line INTEGER, col INTEGER,
	name TEXT, kind TEXT, size INTEGER, align INTEGER);   -- bytes; kind struct or union
--! index (file, record_line)
CREATE TABLE t_field(chunk INTEGER NOT NULL, line INTEGER, col INTEGER,
	record TEXT, record_line INTEGER, name TEXT, type TEXT,
	bit_offset INTEGER, size INTEGER);

--! index (fn, file)
CREATE TABLE t_loop(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT,                      -- for, while, do
	depth INTEGER,                  -- loops around it in the function
	endless INTEGER,                -- 1: the condition is absent or a constant other than 0
	exits INTEGER,                  -- break, return or goto inside that leave it
	calls INTEGER,                  -- calls inside
	end_line INTEGER);

--! index (symbol)
CREATE TABLE t_variable(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	name TEXT, symbol TEXT, linkage TEXT,   -- external, static
	type TEXT,
	defined INTEGER,                -- 2: without initialiser, so that another definition may come
	is_const INTEGER, is_volatile INTEGER,
	is_atomic INTEGER, is_tls INTEGER, size INTEGER, align INTEGER, attrs TEXT);

--! index (file, line)
CREATE TABLE t_string(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	text TEXT);                     -- literals that start with '/', formats of a long double

--! value max(macro)
--! index (file, line)
CREATE TABLE t_diagnostic(chunk INTEGER NOT NULL, line INTEGER, col INTEGER,
	level TEXT,                     -- warning, error, fatal
	text TEXT, option TEXT, category TEXT,
	at TEXT,                        -- where clang says it is: 'path:line'; differs from file and
	                                -- line when it is in a system header read from here
	subject TEXT,                   -- first quoted name of the text
	undone TEXT,                    -- names that are not declared because of it, ' a b '; or ''
	macro TEXT);                    -- that is expanded there, or NULL

-- What a function takes of the stack in memory, in wasm worlds.
--! index (fn, file)
CREATE TABLE t_frame(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	shared INTEGER,                 -- bytes of locals that need an address; blocks that do not nest share
	fixed INTEGER,                  -- bytes of buffers for calls, which never share
	plain INTEGER,                  -- bytes of all that an unoptimised build puts there
	cost INTEGER,                   -- size as an inliner counts it
	dynamic INTEGER);               -- VLAs and alloca() calls

--! index (fn)
CREATE TABLE t_local(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT,                      -- array, record, scalar (1024 bytes or more); vla, alloca (any)
	name TEXT, type TEXT,
	bytes INTEGER,                  -- 0: not constant
	depth INTEGER);                 -- loops around

-- Uses of variables of static storage, one row a function and variable.
--! value bit_or(access)
--! index (symbol, file)
--! index (fn)
CREATE TABLE t_use(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	name TEXT, symbol TEXT,
	access INTEGER);                -- 1 used, 2 written, 4 address taken

-- Constructs that are told by arguments or operands, a table for each shape: see collect_mark.c. View
-- mark shows all of them, and says what each kind is.

-- Calls of callee, told by what they are handed.
--! kind callback(callee, handed)
--! kind signal(callee, value)
--! kind protection(callee, value)
--! kind allocation(callee, value)
--! kind last(callee)
--! kind instant(callee)
--! kind writes(callee, handed)
--! kind reads-stdin(callee)
CREATE TABLE t_argument(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, callee TEXT, handed TEXT, value INTEGER);
-- Calls through a pointer to a function, and the functions that are made one.
--! kind dispatch(type)
--! kind taken(function, type)
CREATE TABLE t_pointer(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, function TEXT, type TEXT);
-- Lists of variable arguments, and the functions that get them.
--! kind va-start(callee, list, depth)
--! kind va-arg(callee, list, depth)
--! kind va-pass(callee, list, depth)
--! kind va-may-pass(callee, list, depth)
CREATE TABLE t_va(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, callee TEXT, list TEXT, depth INTEGER);
-- The same lists, and the functions around: collect_va.c. list-read: an argument is taken; turn: which,
-- with period also each that many behind (0: no other); -1: not known; host: its bytes on a host of 64
-- bits. list-given: a list is handed
-- to callee. list-along: with it, which is argument taken there, parameter of the function as argument
-- position. list-kept: a list goes where nothing follows it.
--! kind list-read(type, size, host, turn, period)
--! kind list-given(callee)
--! kind list-along(callee, position, taken, parameter)
--! kind list-kept()
--! index (fn, kind)
--! index (callee, kind)
CREATE TABLE t_list(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, callee TEXT, position INTEGER, taken INTEGER, parameter INTEGER,
	type TEXT, size INTEGER, host INTEGER, turn INTEGER, period INTEGER);
-- What calls hand to '...': collect_variadic.c. callee: node. argument: the first of them is 0. size: of
-- it in bytes, or with scanned, and '%n', of what it points to. position: of the literal, whose
-- conversion takes bytes there.
--! kind handed(callee, argument, type, size)
--! kind printed(callee, position, argument, type, size, conversion, bytes)
--! kind scanned(callee, position, argument, type, size, conversion, bytes)
--! index (callee, kind)
CREATE TABLE t_variadic(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, callee TEXT, position INTEGER, argument INTEGER, type TEXT, size INTEGER,
	conversion TEXT, bytes INTEGER);
-- Operands: a variable or a type of that name, the type that it has or is taken for, and a number.
--! kind null(value)
--! kind tagged(value)
--! kind jmp-buf()
--! kind fused()
--! kind computed-bound()
--! kind sentinel(type, value)
--! kind pun(name, type, value)
--! kind before(name, type, value)
--! kind long-sum(name, type, value)
--! kind data(name, value)
--! kind typedef(name, value)
--! kind stack-less(name, type, value)
--! kind stack-may-less(name, type, value)
--! kind stack-kept(name)
--! kind stack-walk(name, type)
--! kind musttail()
--! index (name) WHERE kind = 'typedef'
--! index (name) WHERE kind = 'stack-kept'
CREATE TABLE t_operand(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, name TEXT, type TEXT, value INTEGER);
-- What is looked at: a clock or a variable by a loop, the address of a local variable.
--! kind poll(what, name)
--! kind local-compare(name)
CREATE TABLE t_watched(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, what TEXT, name TEXT);
-- #line directives.
--! kind line(source, text, value)
--! kind line-gone(source, text, value)
CREATE TABLE t_directive(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, source TEXT, text TEXT, value INTEGER);
-- Names that come from elsewhere: of a header, where a macro is defined, what stands for the name, what
-- a header is made of, the type whose size it is.
--! kind brought(name, origin)
--! kind brought-macro(name, origin)
--! kind lent(name)
--! kind own-macro(name, origin)
--! kind written(name, origin)
--! kind generated(name, origin)
--! kind size(name, origin)
--! kind asserted(name, origin)
--! index (file, line)
--! index (kind, name, file)
CREATE TABLE t_name(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, name TEXT, origin TEXT);
-- What becomes of a call's result, and of a path, with the macro that it stands in.
--! kind result(callee, outcome)
--! kind path(outcome, macro)
--! index (file, line, col)
CREATE TABLE t_outcome(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, callee TEXT, outcome TEXT, macro TEXT);
-- What a program asks of its C library that another one takes otherwise, in wasm worlds
-- (collect_meaning.c, collect_mask.c); view meaning says what each column holds.
--! null value
--! null other
--! index (kind, name)
--! index (fn, file)
CREATE TABLE t_meaning(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT,                      -- flags, text, compared, sort, close, access, stat, field
	name TEXT, text TEXT, value INTEGER, other INTEGER, outcome TEXT);
-- Attributes that say that function is a kernel.
--! as kernel_attribute
CREATE TABLE t_kernel(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	function TEXT, words TEXT);
-- Functions that clang calls for what the source says otherwise; form 'call' where the source calls it.
CREATE TABLE t_helper(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	name TEXT, form TEXT, bytes INTEGER);

-- A comment 'wasmready: allow(RULE) reason' or 'wasmready: kernel NAME=VALUE' at line and col.
--! as suppression
--! where t.form <> 'kernel'
CREATE TABLE t_comment(chunk INTEGER NOT NULL, line INTEGER, col INTEGER,
	form TEXT,                      -- line, below, file; malformed when it names no rule; kernel
	from_line INTEGER, end_line INTEGER,    -- the lines that it covers
	rules TEXT,                     -- JSON array of names as written
	reason TEXT);                   -- '' when it gives none; of a kernel its words

--! by flow.sql
--! index (source)
--! index (target)
--! index (via)
CREATE TABLE t_flow(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	how TEXT,                       -- init, element, assign, argument, return, call
	source TEXT, source_sig TEXT,   -- node (collect_pointer.c) and the signature of its type
	target TEXT, target_sig TEXT,   -- '' when it is no place we follow; what is claimed there
	target_type TEXT,
	via TEXT, position INTEGER,     -- argument of a call through the node via; NULL else
	name TEXT);                     -- of what flows, as written

-- See collect_width.c.
--! index (fn)
CREATE TABLE t_bytes(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	callee TEXT, symbol TEXT,
	argument INTEGER,               -- 0-based; -1: what the call returns
	record TEXT,                    -- as clang prints the type
	record_file TEXT, record_line INTEGER, size INTEGER,
	sized INTEGER,                  -- 1: an argument holds a sizeof
	through TEXT);                  -- node of its first argument of type int
--! index (file, line)
CREATE TABLE t_conversion(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT,                      -- narrow, float, unsigned, widen
	from_type TEXT, to_type TEXT,
	name TEXT,                      -- what is converted, when it has a name
	is_call INTEGER,                -- 1: it is a call's result
	minus INTEGER);                 -- of kind unsigned, 1: a subtraction or a minus sign is in it; of
	                                -- kind float, 1: a difference, or divided by 1000 or more
--! index (file, line)
CREATE TABLE t_constant(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	value INTEGER);
CREATE TABLE t_long_double(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	name TEXT);

-- Integers of 64 bits on their way, in a world whose long has 32: collect_64bit.c.
--! index (source, how)
--! index (target)
--! index (how)
--! by wide.sql
CREATE TABLE t_wide(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	how TEXT,                       -- flow; narrow, cast: to 32 bits; own narrow, own cast: to an
	                                -- int by a name of the project's; print: a cast that a variadic
	                                -- function gets; shown: it gets all 64; check: compared with those
	source TEXT,                    -- node, or !product, !bytes, !text
	differs INTEGER,                -- 1: the source, or what it is divided into, is less another
	divisor INTEGER, factor INTEGER,-- the largest that it is divided by, or times; 0: none, -1: one
	                                -- that is no constant
	target TEXT,                    -- node, or ''
	from_type TEXT, to_type TEXT);  -- of the source; of a narrow or a cast

-- Memory and constants that are taken for as wide as the host's long: collect_shape.c, collect_extreme.c.
-- View shape says what each kind is.
--! kind extent(callee, name, type, other, size, value)
--! kind element(callee, name, type, size, value)
--! kind repointed(name, type, other)
--! kind union-read(name, type, other)
--! kind word-read(name, type)
--! kind step(name, value)
--! kind word-offset(name, type, other, value)
--! kind word-bytes(callee, name, type, other, size, value)
--! kind extreme(name, type, other, value)
--! kind high-bits(name, other, value)
--! kind digits(callee, name)
--! index (kind)
--! index (file, line, kind)
CREATE TABLE t_shape(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT, callee TEXT,
	name TEXT,                      -- what it is about, as written; of word-bytes the callee's symbol
	type TEXT, other TEXT, size INTEGER, value INTEGER);

-- What is computed in a long of 32 bits, and would be another number with 64: collect_word.c, collect_word_bits.c.
--! index (file, line)
--! index (kind, name)
CREATE TABLE t_word(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	kind TEXT,                      -- see view word
	name TEXT,                      -- what is computed, as written, or the name of what gives it
	to_type TEXT,                   -- what it becomes, or ''
	sink TEXT,                      -- the function that it is an argument of, or what is done with it
	value INTEGER,                  -- a constant factor, or a number of bits; 0: none, -1: not known
	sure INTEGER,                   -- 1: more in the function says that it matters
	type TEXT,                      -- canonical, of what is computed
	macro TEXT);                    -- that is expanded there, or NULL

-- Functions that may make pixels: collect_kernel.c. All rows are of those alone.
--! value max(bytes)
--! index (fn, file)
CREATE TABLE t_param(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	position INTEGER, name TEXT, type TEXT,
	kind TEXT,                      -- pointer (to numbers, or an array), record (a pointer to one),
	                                -- number, vector, other
	element TEXT,                   -- canonical type of what it points to, or of the number
	bytes INTEGER,                  -- of an element
	is_const INTEGER,               -- it does not write what it points to
	length INTEGER,                 -- of an array as declared; 0: not said
	record_file TEXT, record_line INTEGER); -- where that record is declared, or NULL
--! index (fn, file)
CREATE TABLE t_counter(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	end_line INTEGER, depth INTEGER,
	variable TEXT, type TEXT, bytes INTEGER,
	op TEXT,                        -- of the condition, variable first
	slack INTEGER,                  -- a constant added to the variable in it
	bound TEXT, bound_bytes INTEGER,
	origin TEXT,                    -- what the bound starts with, when it is a local variable, or NULL
	start INTEGER,                  -- -1: not constant
	step INTEGER);                  -- 0: not constant
--! index (fn, file)
CREATE TABLE t_product(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	how TEXT,                       -- index, size, check (a comparison)
	base TEXT,                      -- name of the pointer it is an offset to, or that a copy goes to; ''
	text TEXT,
	factors TEXT,                   -- names in it, ' a b '
	bytes INTEGER, is_signed INTEGER);      -- of its type
--! index (fn, file)
CREATE TABLE t_check(chunk INTEGER NOT NULL, line INTEGER, col INTEGER, fn TEXT,
	name TEXT,                      -- of a variable, a parameter or a field in a condition
	op TEXT,                        -- with it on the left
	other TEXT,                     -- what it is compared with, as written; '': tested itself
	value TEXT,                     -- '0', 'constant' or NULL
	form TEXT,                      -- plain; element: what it points to; product, quotient: one is
	                                -- on its side
	bytes INTEGER);                 -- of its side's type

-- Conditions and macros of the project's files as their text has them: collect_guard.c.
--! index (file, line)
CREATE TABLE t_guard(chunk INTEGER NOT NULL, line INTEGER, end_line INTEGER,    -- the branch
	macro TEXT,                     -- that its condition names
	need TEXT,                      -- defined, not: the branch needs that; either: that or another;
	                                -- unsure
	cond TEXT);                     -- as written
-- Branches of a chain of conditions of which one asks for a name of the implementation's (__linux__).
--! index (file, ladder)
CREATE TABLE t_arm(chunk INTEGER NOT NULL, line INTEGER, end_line INTEGER,
	ladder INTEGER,                 -- line of the #if that it begins with
	cond TEXT,                      -- as written
	code TEXT);                     -- what stands there without comments, cut at 300 bytes
--! index (file, line)
--! index (name)
CREATE TABLE t_define(chunk INTEGER NOT NULL, line INTEGER, name TEXT,
	text TEXT);                     -- what it stands for, cut at 200 bytes

-- Data tables, loaded from rules/data/*.tsv when they change.
CREATE TABLE d_api(symbol TEXT, family TEXT, target TEXT, status TEXT, note TEXT,
	blocking INTEGER, header TEXT, macro INTEGER, PRIMARY KEY(symbol, target)) WITHOUT ROWID;
CREATE TABLE d_alias(alias TEXT PRIMARY KEY, symbol TEXT, kind TEXT) WITHOUT ROWID;
-- Every spelling of a symbol of d_api, itself included.
CREATE TABLE d_name(name TEXT PRIMARY KEY, symbol TEXT) WITHOUT ROWID;
CREATE TABLE d_header(header TEXT, target TEXT, status TEXT, note TEXT,
	PRIMARY KEY(header, target)) WITHOUT ROWID;
-- Names that a link has or has not beside d_api's: variables of the C library, and functions
-- of Emscripten's own headers. note: what the link needs for one that is 'emulated'.
CREATE TABLE d_symbol(symbol TEXT, target TEXT, kind TEXT, status TEXT, note TEXT, header TEXT,
	PRIMARY KEY(symbol, target)) WITHOUT ROWID;
CREATE TABLE d_simd(intrinsic TEXT PRIMARY KEY, isa TEXT, cost TEXT, wasm TEXT,
	aligned TEXT, doc_class TEXT) WITHOUT ROWID;
-- What clang's back end for wasm does not take after a parse without errors.
CREATE TABLE d_backend(name TEXT, kind TEXT, since TEXT, until TEXT, what TEXT, message TEXT, code TEXT,
	PRIMARY KEY(name, kind)) WITHOUT ROWID;
CREATE TABLE d_feature(feature TEXT PRIMARY KEY, clang_flag TEXT, llvm_first TEXT,
	chrome TEXT, firefox TEXT, safari TEXT, node TEXT, wasmtime TEXT, phase TEXT,
	source TEXT, note TEXT) WITHOUT ROWID;
CREATE TABLE d_port(library TEXT PRIMARY KEY, pkgconfig TEXT, headers TEXT,
	port TEXT, version TEXT, flag TEXT,     -- of Emscripten; '' when it has none
	licence TEXT, recipes TEXT) WITHOUT ROWID;
-- What a family's C library has since when: kind function, header, macro, type; sdk: the first
-- release of its SDK with it, '' when none is released yet.
CREATE TABLE d_since(name TEXT, family TEXT, kind TEXT, sdk TEXT, date TEXT, version TEXT,
	PRIMARY KEY(name, family)) WITHOUT ROWID;

-- Names that rules ask for together: note: why one is in the list, or where that is from.
CREATE TABLE d_list(list TEXT, name TEXT, note TEXT, PRIMARY KEY(list, name)) WITHOUT ROWID;

-- Which version of what each table speaks of; target '' when it is about all.
CREATE TABLE d_version(file TEXT, target TEXT, source TEXT, version TEXT, date TEXT,
	PRIMARY KEY(file, target, source)) WITHOUT ROWID;

-- Judgement, rebuilt as a whole whenever facts, rules or entries change.
CREATE TABLE rule(id TEXT PRIMARY KEY, family TEXT, severity TEXT, message TEXT,
	why TEXT, fix TEXT, targets TEXT, path TEXT) WITHOUT ROWID;
-- Tables of what is followed from place to place (judge.sql, kernel.sql) that would grow with the
-- square of the project, and are empty for that: a rule that reads one fails, with the reason.
CREATE TABLE unfollowed(name TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
-- Rules that ran past a limit, or failed on what they met: what they would find is unknown.
CREATE TABLE rule_failure(rule TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE finding(
	id INTEGER PRIMARY KEY,
	rule TEXT NOT NULL, severity TEXT NOT NULL, target TEXT NOT NULL,
	state TEXT NOT NULL,            -- live, guarded, unreached, suppressed
	-- What one edits, where a #line directive names that (line.sql).
	file TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL,
	function TEXT,                  -- name of the enclosing function, or NULL
	symbol TEXT,                    -- its symbol
	message TEXT NOT NULL, fix TEXT NOT NULL,
	fingerprint TEXT NOT NULL,
	name TEXT,                      -- what it is about: a function, a header, a macro; or NULL
	flags TEXT,                     -- what the build needs for it, separated by blanks; or NULL
	edit TEXT,                      -- JSON: how wasmready fix removes it; or NULL
	was TEXT,                       -- of a suppressed one: the state it would have
	justification TEXT,             -- and why it is suppressed, '' when nobody said
	source TEXT,                    -- its line of code without blanks (findings.c); NULL: not known
	cause INTEGER,                  -- cause.id; NULL while rules run
	made_file TEXT, made_line INTEGER -- the generated place that was read, where file and line are another
);
-- What a run showed of a finding (confirm/confirm.sql): beside it, by its fingerprint. It is good while the
-- file and the flags of the unit are what they were.
CREATE TABLE confirmation(fingerprint TEXT PRIMARY KEY,
	outcome TEXT NOT NULL,          -- confirmed; apart: it, or another of its function
	input TEXT, host TEXT, wasm TEXT,       -- the call, and what came of it, in words
	others TEXT,                    -- lines of the others, of 'apart'
	file TEXT NOT NULL, hash TEXT NOT NULL, -- its file, and what that held
	unit TEXT NOT NULL) WITHOUT ROWID;      -- unit.key
-- What one decision removes (judge/cause.sql).
CREATE TABLE cause(
	id INTEGER PRIMARY KEY,         -- of target, kind and name: the same in every judgement
	target TEXT NOT NULL,
	kind TEXT NOT NULL,             -- configured, library, switch, ... (views/findings.sql)
	name TEXT NOT NULL,
	title TEXT NOT NULL, decision TEXT NOT NULL,
	severity TEXT NOT NULL,         -- the worst of its live findings; of all when none is live
	findings INTEGER NOT NULL,      -- live ones
	files INTEGER NOT NULL,         -- that have these
	lines INTEGER NOT NULL,         -- of code that these are on
	position INTEGER NOT NULL,      -- in the plan for the target, from 1; behind it what is not live
	file TEXT, line INTEGER,        -- where it is decided: a definition, a generated header; or NULL
	guards TEXT NOT NULL,           -- JSON array of -UNAME, -DNAME: each alone leaves out all live ones
	blocker_left INTEGER NOT NULL,  -- live blockers when this and all before it are done
	hazard_left INTEGER NOT NULL,
	aside TEXT NOT NULL             -- where alone its live findings are, when that is no product:
	                                -- tests, examples, tests and examples; or ''
);
-- What the project uses of the C library, for each target (judge/api_status.sql).
CREATE TABLE api_status(name TEXT, symbol TEXT, target TEXT, family TEXT,
	mask INTEGER,                   -- of the target's world
	hides INTEGER,                  -- the same where a header that lacks the name makes it missing
	judge TEXT,                     -- sysroot, table: of a use that is linked; table of another
	library TEXT,                   -- of the sysroot; '' what is linked by default; NULL: none
	listed TEXT, status TEXT,       -- by the table, and of a use that is linked
	note TEXT, linked_note TEXT, blocking INTEGER, header TEXT,
	PRIMARY KEY(name, target)) WITHOUT ROWID;
CREATE INDEX finding_site ON finding(file, line, target);
-- External names that a target's linker looks for in vain (judge/undefined_symbol.sql): what the views
-- of these names say, as the next two. worlds: of the target's world and the host's alone.
CREATE TABLE undefined_symbol(file TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL,
	fn TEXT, worlds INTEGER NOT NULL, target TEXT NOT NULL, symbol TEXT NOT NULL, name TEXT NOT NULL,
	kind TEXT NOT NULL, origin TEXT, header TEXT, host_only INTEGER, library TEXT, judge TEXT,
	flags TEXT);
CREATE INDEX undefined_symbol_file ON undefined_symbol(file);
-- Errors that a target's world has and the host's has not (judge/wasm_error.sql).
CREATE TABLE wasm_error(file TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL, fn TEXT,
	worlds INTEGER NOT NULL, target TEXT NOT NULL, text TEXT, at TEXT, subject TEXT, missing TEXT,
	cause_line INTEGER NOT NULL);
CREATE INDEX wasm_error_place ON wasm_error(file, line);
-- What the facts and the findings say of each image kernel (judge/kernel_table.sql).
CREATE TABLE kernel_table(file TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL, fn TEXT,
	name TEXT, symbol TEXT, marked INTEGER, why TEXT, result TEXT, worlds INTEGER,
	pointers INTEGER, sizes INTEGER, overflow INTEGER, checked INTEGER, isa TEXT, simd128 TEXT,
	portable INTEGER, unaligned INTEGER, assumed INTEGER, proved INTEGER, native INTEGER, fast INTEGER,
	slow INTEGER, scalarized INTEGER, unavailable INTEGER, wasm INTEGER, state TEXT, allocates TEXT,
	outside TEXT, threads TEXT, indirect INTEGER, stack INTEGER, data INTEGER, source_bytes INTEGER,
	target_bytes INTEGER, findings INTEGER, pure INTEGER,
	memory_1080p INTEGER, memory_4k INTEGER, memory_8k INTEGER);
-- Why something is not known: a row for each unit, line, flag, column or rule (judge/verdict.sql).
CREATE TABLE doubt(
	kind TEXT NOT NULL,             -- host, failed, language, flag, reader, behind; column, rule: of all files
	target TEXT NOT NULL,           -- '' for all
	unit INTEGER,                   -- NULL: of no unit alone
	file TEXT NOT NULL,             -- '' for all
	line INTEGER NOT NULL, col INTEGER NOT NULL,    -- 0: of the whole
	reason TEXT NOT NULL);
CREATE INDEX doubt_file ON doubt(file, line);
-- The verdicts (judge/verdict.sql). Functions without a finding have no row: view verdict has.
CREATE TABLE verdict(
	target TEXT NOT NULL,
	kind TEXT NOT NULL,             -- project, folder, file, function
	path TEXT NOT NULL,             -- '.' for the project; of a function its file
	function TEXT NOT NULL,         -- '' unless kind is function
	verdict TEXT NOT NULL,          -- ready, flags, hazard, blocked, unknown
	blocker INTEGER NOT NULL, flag INTEGER NOT NULL, hazard INTEGER NOT NULL,
	perf INTEGER NOT NULL, note INTEGER NOT NULL,   -- live findings
	unknown INTEGER NOT NULL,       -- files below that are unknown; of the others 1 when it is
	reason TEXT NOT NULL,           -- why something of it is not known, or ''
	PRIMARY KEY(target, kind, path, function)) WITHOUT ROWID;
-- The findings that the last judgement replaced, for who asks what changed (findings.c).
CREATE TABLE previous(id INTEGER PRIMARY KEY, rule TEXT, severity TEXT, target TEXT, state TEXT,
	file TEXT, line INTEGER, col INTEGER, function TEXT, message TEXT, source TEXT,
	fingerprint TEXT);
-- Stack of each defined function in a world: its frame with what is inlined in it, and
-- the deepest path from it (stack.c).
CREATE TABLE stack(world INTEGER NOT NULL, symbol TEXT NOT NULL,
	frame INTEGER NOT NULL, depth INTEGER NOT NULL,
	next TEXT,                      -- callee on the deepest path
	file TEXT, line INTEGER,        -- the call site
	inlined INTEGER NOT NULL,       -- 1: next is part of this frame
	heaviest TEXT,                  -- function with the largest frame on the path
	optimized INTEGER NOT NULL,     -- whether its units are
	home TEXT NOT NULL,             -- file that defines it
	next_home TEXT,
	PRIMARY KEY(world, symbol, home)) WITHOUT ROWID;
-- What calls lead back to (rounds.c).
CREATE TABLE recursion(world INTEGER NOT NULL, symbol TEXT NOT NULL,
	indirect INTEGER NOT NULL,      -- 1: by one call through a pointer
	bytes INTEGER NOT NULL,         -- of one round
	home TEXT NOT NULL,
	path TEXT NOT NULL,             -- names of a round
	PRIMARY KEY(world, symbol, home, indirect)) WITHOUT ROWID;
CREATE TABLE suspend(target TEXT NOT NULL, symbol TEXT NOT NULL,
	via TEXT NOT NULL,              -- the blocking function
	distance INTEGER NOT NULL,      -- 0: calls it itself
	next TEXT, indirect INTEGER NOT NULL,
	file TEXT, line INTEGER,
	PRIMARY KEY(target, symbol)) WITHOUT ROWID;
-- A suppression and one name in it; two names are two rows (allow.sql).
CREATE TABLE allow(file TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL,
	form TEXT NOT NULL, from_line INTEGER NOT NULL, end_line INTEGER NOT NULL,
	name TEXT,                      -- NULL when it is malformed
	rules INTEGER NOT NULL,         -- how many rules that names
	used INTEGER NOT NULL,          -- how many findings it stands for, the targets' together
	reason TEXT NOT NULL, worlds INTEGER NOT NULL);
CREATE INDEX allow_place ON allow(file, line, col);
-- Functions that an entry point reaches in a world, with the step before. A symbol that several
-- files define has a row for each that is reached.
CREATE TABLE reach(world INTEGER NOT NULL, symbol TEXT NOT NULL,
	home TEXT NOT NULL,             -- file that defines it; '' when none does
	distance INTEGER NOT NULL,      -- 0 for an entry point
	parent TEXT,                    -- symbol of the caller on a shortest path
	parent_home TEXT,
	file TEXT, line INTEGER,        -- the call site in the parent
	entry TEXT,                     -- why it is an entry point (entries.c); NULL when it is none
	PRIMARY KEY(world, symbol, home)) WITHOUT ROWID;
