-- What is linked, what is reached, and what lies on the stack.

-- reach: functions that an entry point reaches in a world: distance 0 is an
-- entry point; parent, file, line are the last step of a shortest path. home and parent_home are
-- the files that define both ('': none does): several programs may each have a main, and a symbol has a
-- row for each definition that is reached. entry: why it is an entry point: main; startup (a
-- constructor); table (its address is taken at file scope); exported (by an attribute or a list of
-- names); kernel; installed, include, shared (of a header that is installed, lies in a folder
-- include, or is read by several link units of which none is known to be installed); external (there is no main but of
-- tests and examples); --entry. NULL when it is none.
CREATE TEMP VIEW reach AS
SELECT world, symbol AS function, home, distance, parent, parent_home, file, line, entry FROM main.reach
WHERE judged_worlds() & (1 << world);

-- link_unit: what the build links together: units that have the same name. kind: program, library,
-- or unknown: a folder whose objects may be a part of either. source: build, where the build says
-- what belongs together (by the paths of objects), or folder, where nothing else tells. A unit whose
-- object goes into two has two rows.
CREATE TEMP VIEW link_unit AS
SELECT l.unit, u.file, l.name, l.kind, l.source
FROM main.link_unit l JOIN main.unit u ON u.id = l.unit AND u.present;

-- public_header: headers that others get: path, which ends with a slash when all below a folder
-- are meant. Functions that they declare are entry points.
CREATE TEMP VIEW public_header AS
SELECT path FROM main.public_header WHERE how = 'installed';

-- vendored: folders of others' work that lies in the project: submodules, and what lies in
-- third_party, vendor, deps, external and the like.
CREATE TEMP VIEW vendored AS SELECT path FROM main.vendored;

-- frame: size: bytes of a defined function on the stack in memory of a world, what is inlined in
-- it included, as the flags of its units say (unoptimised, or optimised as by -O2); own:
-- without what is inlined; least: the same of an optimised build, whatever the flags;
-- optimized: whether its units are. dynamic: its VLAs and alloca() calls, which come on top.
CREATE TEMP VIEW frame AS
SELECT f.file, f.line, f.col, f.fn AS function, s.world, s.frame AS size,
       (iif(s.optimized, f.shared + f.fixed, f.plain) + 15) / 16 * 16 AS own,
       (f.shared + f.fixed + 15) / 16 * 16 AS least,
       s.optimized, f.dynamic, 1 << w.id AS worlds
FROM m_frame f
-- By world, symbol and home a row is found at once; by the file, each is one of all its functions.
CROSS JOIN main.world w ON w.id > 0 AND f.worlds & (1 << w.id) AND judged_worlds() & (1 << w.id)
CROSS JOIN main.stack s ON s.world = w.id AND s.symbol = f.fn AND s.home = f.file;

-- stack: the deepest path from a defined function in a world: depth in bytes, next the
-- callee on that path with its call site, inlined when that is part of the same frame,
-- heaviest the function with the largest frame on it. A path has no function twice. home
-- and next_home are the files that define both: several programs may each have a main.
CREATE TEMP VIEW stack AS
SELECT world, symbol AS function, home, frame, depth, next, next_home, file, line, inlined, heaviest
FROM main.stack WHERE judged_worlds() & (1 << world);

-- recursion: functions that calls lead back to: size in bytes and path of one round. indirect: 0 by
-- direct calls; 1 by direct calls and one through a pointer that functions of its type go through.
CREATE TEMP VIEW recursion AS 
SELECT world, symbol AS function, home, bytes AS size, path, indirect FROM main.recursion
WHERE judged_worlds() & (1 << world);

-- async_name: the functions of Emscripten that suspend the program, and do nothing but
-- abort without Asyncify or JSPI. Source: 'NAME__async' in its src/lib/lib*.js.
CREATE TEMP VIEW async_name AS
SELECT name FROM main.d_list WHERE list = 'async';

-- suspends: the functions that Asyncify or JSPI must cover for a target (of family
-- 'emscripten'): those with a path to a call that blocks, or suspends by itself, via. next is the callee
-- on a shortest such path, NULL when it calls via itself; indirect: 1 when it is called
-- through a pointer, all functions of the wasm signature whose address is taken counting.
CREATE TEMP VIEW suspends AS
SELECT target, symbol AS function, via, distance, next, indirect, file, line FROM main.suspend;
