// Holds the tables against a C library, and writes what has changed.
//
//   node refresh.mjs TARGET --sysroot DIR [--libraries DIR] [--write]
//   node refresh.mjs TARGET --checkout DIR [--write]
//
// --sysroot: an installed sysroot (DIR/include/TRIPLE or DIR/include, DIR/lib/TRIPLE):
// each header is compiled by clang-19, each name of the table is looked for among what
// its header declares and what the archives define, for Emscripten also its JavaScript
// library. --checkout: nothing is built. wasi-libc's own lists below expected/TRIPLE tell
// what is defined, which macros and which headers there are; of the two libraries that
// they leave out the sources tell. Emscripten keeps no such list: its headers tell what
// is there and what they name.
//
// Prints a line for each status that differs: TABLE, name, status in the table, status
// found, separated by tabs. A sysroot cannot tell a stub from a function, nor a limit:
// such a row stays when its name is there. --write gives the target the new statuses, by
// a row of its own where its family's says otherwise, except 'defined' and 'declared',
// which tell the half of it; notes and versions.tsv are for the editor to bring up to date.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { judged, readTable, rowsByName, setStates, stateOf, writeTable } from "./tables.mjs";

// What emcc links without being asked (get_libs_to_link in its tools/system_libs.py);
// -pthread takes the build named -mt. The other archives are builds of the same for
// other settings.
const emscriptenLibraries = ["c", "compiler_rt", "clang_rt.builtins", "dlmalloc", "stubs", "noexit", "sockets", "al", "html5", "GL"];
const emulation = ["SIGNAL", "MMAN", "PROCESS_CLOCKS", "GETPID", "PTHREAD"].map((m) => `-D_WASI_EMULATED_${m}`);

// The targets with a C library by name: their triple, whether they have threads, and where their
// headers lie below include/ ("": in itself).
const targets = new Map([...judged.values()].filter((row) => row.family !== "none").map((row) => [row.name, {
	triple: row.triple, family: row.family, threads: row.threads === "1",
	folders: row.folders.split(",").map((name) => name === "." ? "" : name) }]));

// What the tables say of the headers, and of the functions that a header declares, for a target:
// name, kind, header, state, note; bare: the state without a C library.
function known(target) {
	const names = readTable("names.tsv").rows;
	const of = (file, kinds) => {
		const byName = rowsByName(readTable(file));
		return names.filter((row) => kinds.includes(row.kind)).map(({ name, kind, header }) => {
			const rows = byName.get(name) ?? [], { state, note } = stateOf(rows, target);
			return { name, kind, header, state, note, bare: stateOf(rows, "freestanding").state };
		});
	};
	return { headers: of("headers.tsv", ["header"]), functions: of("libc-api.tsv", ["function", "macro"]).filter((row) => row.header) };
}

// What the index of an archive names ("/" or "/SYM64/", as LLVM writes it).
export function archiveSymbols(file) {
	const bytes = readFileSync(file);
	if (bytes.length <= 8) return [];
	const name = bytes.toString("latin1", 8, 24).trim(), wide = name === "/SYM64/";
	if (name !== "/" && !wide) throw new Error(`${file}: no symbol index`);
	const end = 68 + Number(bytes.toString("latin1", 56, 66));
	const count = wide ? Number(bytes.readBigUInt64BE(68)) : bytes.readUInt32BE(68);
	return bytes.toString("utf8", 68 + (wide ? 8 : 4) * (count + 1), end).split("\0").filter(Boolean);
}

// The names that Emscripten's JavaScript library defines: keys at the first level of what
// it merges into its library; '$' marks what only JavaScript sees, NAME__deps and the like
// say something of NAME.
export function javascriptSymbols(root) {
	const places = [path.join(root, "src/lib"), path.join(root, "src")], names = new Set();
	const folder = places.find((place) => existsSync(place));
	const files = folder ? readdirSync(folder).filter((file) => /^lib(rary)?[\w]*\.js$/.test(file)) : [];
	for (const file of files)
		for (const [, name] of readFileSync(path.join(folder, file), "utf8").matchAll(/^ {2}['"]?([A-Za-z_]\w*)['"]?\s*[:(]/gm))
			if (!/__(deps|sig|proxy|async|nothrow|postset|docs|asm|noleakcheck|i53abi|user|inline|import|internal|unimplemented)$/.test(name))
				names.add(name);
	return names;
}

// Map: symbol -> library behind -l that has it, "" when it is linked by default.
function definedIn(folder, target) {
	const map = new Map(), emscripten = targets.get(target).family === "emscripten";
	const files = readdirSync(folder).filter((file) => /^lib(?!c\+\+).*\.a$/.test(file)).sort();
	for (const file of files) {
		let library = /^lib[cm]\.a$/.test(file) ? "" : file.slice(3, -2);
		if (emscripten) {
			const build = emscriptenLibraries.includes(file.slice(3, -2)) ? "" : undefined;
			const threads = file.endsWith("-mt.a") && emscriptenLibraries.includes(file.slice(3, -5));
			const alone = !existsSync(path.join(folder, `${file.slice(0, -2)}-mt.a`));
			library = targets.get(target).threads ? (threads || (build === "" && alone) ? "" : undefined) : build;
		}
		if (library === undefined) continue;
		for (const symbol of archiveSymbols(path.join(folder, file)))
			if (map.get(symbol) !== "") map.set(symbol, library);
	}
	// A sysroot in Emscripten's cache: cache/sysroot/lib/TRIPLE.
	if (emscripten) for (const name of javascriptSymbols(path.resolve(folder, "../../../.."))) map.set(name, "");
	return map;
}

function compile(text, flags) {
	const run = spawnSync("clang-19", [...flags, "-x", "c", "-fsyntax-only", "-w", "-ferror-limit=0", "-fno-color-diagnostics",
		"-fno-spell-checking", "-"], { input: text, encoding: "utf8", maxBuffer: 1 << 28 });
	if (run.error) throw run.error;
	return run.status === 0 ? "" : run.stderr;
}

// Whether an #include of the header compiles: yes, error, missing.
function headerStatus(header, flags) {
	const said = compile(`#include <${header}>\n`, flags);
	if (!said) return "yes";
	return new RegExp(`fatal error: '${header.replace(/[.+]/g, "\\$&")}' file not found`).test(said) ? "missing" : "error";
}

// The headers that are there at all: one compile asks for them together.
function presentAmong(headers, flags) {
	const said = compile(headers.map((header, i) => `#if __has_include(<${header}>)\nint x${i} = present_${i};\n#endif\n`).join(""), flags);
	return new Set([...said.matchAll(/use of undeclared identifier 'present_(\d+)'/g)].map((m) => headers[m[1]]));
}

// Of `names`, what the header declares, and what it makes a macro.
function offeredBy(header, names, flags) {
	const probe = names.map((name) => `#ifdef ${name}\nint macro_${name}(void) { return is_macro_${name}; }\n#else\n` +
		`void *probe_${name}(void) { return (void *)&${name}; }\n#endif\n`);
	const said = compile(`#define _GNU_SOURCE\n#include <sys/types.h>\n#include <stdio.h>\n#include <${header}>\n${probe.join("")}`,
		[...flags, ...emulation]);
	if (/fatal error|<stdin>:4:\d+: error/.test(said)) return { declared: new Set(), macros: new Set() };
	const lacking = new Set([...said.matchAll(/use of undeclared identifier '(\w+)'/g)].map((m) => m[1]));
	return { declared: new Set(names.filter((name) => !lacking.has(name))),
		macros: new Set(names.filter((name) => lacking.has(`is_macro_${name}`))) };
}

// All that differs between the tables' column of the target and a sysroot.
export function survey(target, sysroot, libraries) {
	const { folders, triple, threads } = targets.get(target);
	const folder = folders.find((name) => existsSync(path.join(sysroot, "include", name, "stdio.h")));
	if (folder === undefined) throw new Error(`no headers for ${target} in ${sysroot}`);
	const include = path.join(sysroot, "include", folder);
	const lib = libraries ?? [folder, ...folders].filter(Boolean)
		.map((name) => path.join(sysroot, "lib", name)).find((place) => existsSync(place));
	if (!lib) throw new Error(`no libraries for ${target} in ${sysroot}`);
	const flags = [`--target=${triple}`, "-nostdlibinc", "-isystem", include, ...threads ? ["-pthread"] : []];
	const defined = definedIn(lib, target), out = [];
	const { headers, functions } = known(target);

	const present = presentAmong(headers.map((row) => row.name), flags);
	for (const { name, state } of headers) {
		const found = present.has(name) ? headerStatus(name, flags) : "missing";
		// Without what an emulated header takes, it is an error.
		if ((state === "emulated" ? "error" : state) !== found) out.push(["headers.tsv", name, state, found]);
	}
	const byHeader = new Map();
	for (const row of functions.filter((row) => row.kind === "function")) {
		if (!byHeader.has(row.header)) byHeader.set(row.header, []);
		byHeader.get(row.header).push(row);
	}
	for (const [header, rows] of [...byHeader].sort()) {
		const { declared, macros } = offeredBy(header, rows.map((row) => row.name), flags);
		for (const { name, state: listed, bare } of rows) {
			if (macros.has(name)) continue; // linked to nothing of that name
			const inLine = bare === "builtin"; // clang makes instructions of it
			const library = defined.get(name) ?? (inLine ? "" : undefined);
			let found = !declared.has(name) || library === undefined ? "missing" : library ? "emulated" : "yes";
			if (found !== "missing" && (listed === "stub" || listed === "emulated")) found = listed;
			if (found !== listed) out.push(["libc-api.tsv", name, listed, found, header]);
		}
	}
	return out;
}

function lines(file) {
	return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

// The text of a header below the first of the folders that has it; "" when none has.
function headerText(folders, header) {
	const found = folders.map((folder) => path.join(folder, header)).find((file) => existsSync(file));
	return found ? readFileSync(found, "utf8") : "";
}

// What the two libraries define that wasi-libc's lists leave out (its
// run-check-symbols.cmake: "lib(setjmp|dl).a$"). clang makes calls of __wasm_setjmp() and
// __wasm_longjmp() of four names.
function unlistedSymbols(checkout) {
	const read = (name) => {
		const file = path.join(checkout, "libc-top-half/musl/src", name);
		return existsSync(file) ? readFileSync(file, "utf8") : "";
	};
	const dl = [...read("misc/dl.c").matchAll(/^[a-z][\w *]*?\b(\w+)\([^;{]*\)\n?\s*\{/gm)].map((match) => match[1]);
	const jump = read("setjmp/wasm32/rt.c");
	const made = ["setjmp", "longjmp"].filter((name) => jump.includes(`__wasm_${name}(`));
	return [...dl, ...made, ...made.map((name) => `_${name}`)];
}

// Headers that wasi-libc's include-all.c leaves out because they take a flag.
const unlistedHeader = /^(setjmp|signal)\.h$|\/(mman|times|signal|resource|descriptor_table)\.h$/;

function wasiHeaders(checkout, listed) {
	const folders = ["libc-bottom-half/headers/public", "libc-top-half/musl/include"].map((name) => path.join(checkout, name));
	return { text: (header) => headerText(folders, header),
		has: (header) => listed.has(header) || (unlistedHeader.test(header) && headerText(folders, header) !== "") };
}

// Whether a program can link to the name: a symbol, a macro that is no symbol's name, or
// one that stands for a symbol. macros: Map of object-like macros' values, undefined when
// it has parameters.
function links(name, defined, macros, depth = 0) {
	if (defined.has(name)) return true;
	if (!macros.has(name) || depth > 4) return false;
	const value = macros.get(name);
	return value === undefined || !/^[A-Za-z_]\w*$/.test(value) || (value !== name && links(value, defined, macros, depth + 1));
}

function macrosOf(text) {
	return new Map([...text.matchAll(/^[ \t]*#[ \t]*define[ \t]+(\w+)(\()?[ \t]*(.*)$/gm)]
		.map(([, name, parameters, value]) => [name, parameters ? undefined : value.trim()]));
}

// A checkout of wasi-libc: what its own lists say against the table.
function surveyWasiCheckout(target, checkout) {
	const expected = path.join(checkout, "expected", targets.get(target).folders[0]), out = [];
	const defined = new Set([...lines(path.join(expected, "defined-symbols.txt")), ...unlistedSymbols(checkout)]);
	const macros = macrosOf(readFileSync(path.join(expected, "predefined-macros.txt"), "utf8"));
	const headers = wasiHeaders(checkout, new Set(lines(path.join(expected, "include-all.c"))
		.map((line) => /<(.*)>/.exec(line)?.[1])));
	const tables = known(target);
	for (const { name, state, bare } of tables.headers) {
		const there = headers.has(name) || bare !== "missing"; // the compiler's own headers lie elsewhere
		if (there !== (state !== "missing")) out.push(["headers.tsv", name, state, there ? "yes" : "missing"]);
	}
	for (const { name, kind, header, state, note, bare } of tables.functions) {
		if (kind === "macro" || bare === "builtin") continue;
		const own = unlistedHeader.test(header) ? macrosOf(headers.text(header)) : new Map();
		const there = links(name, defined, own.size ? new Map([...macros, ...own]) : macros);
		if (!there && state !== "missing") out.push(["libc-api.tsv", name, state, "missing", header]);
		// Being defined is not enough: a header must declare it.
		else if (defined.has(name) && state === "missing" && !/links, not declared/.test(note))
			out.push(["libc-api.tsv", name, state, "defined", header]);
	}
	return out;
}

// A checkout of Emscripten: its headers, and whether they name what the table says.
function surveyEmscriptenCheckout(target, checkout) {
	const folders = ["system/include", "system/include/compat", "system/lib/libc/musl/include", "system/lib/libc/musl/arch/emscripten"]
		.map((name) => path.join(checkout, name)).filter((folder) => existsSync(folder));
	if (!folders.length) throw new Error(`no checkout of wasi-libc or Emscripten: ${checkout}`);
	const out = [], { headers, functions } = known(target);
	for (const { name, state, bare } of headers) {
		const there = bare !== "missing" || folders.some((folder) => existsSync(path.join(folder, name)));
		if (there !== (state !== "missing")) out.push(["headers.tsv", name, state, there ? "yes" : "missing"]);
	}
	const named = new Set();
	for (const folder of folders)
		for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".h")))
			for (const [name] of readFileSync(path.join(folder, file), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "").matchAll(/\b[A-Za-z_]\w*(?=\s*[),]?\s*\(|\s)/g))
				named.add(name);
	for (const { name, header, state, bare } of functions)
		if (bare !== "builtin" && state !== "missing" && !named.has(name)) out.push(["libc-api.tsv", name, state, "missing", header]);
	return out;
}

// Gives the target the statuses found; a table in which none changes is not touched.
function write(target, changes) {
	for (const name of ["libc-api.tsv", "headers.tsv"]) {
		const changed = changes.filter((c) => c[0] === name && ["yes", "emulated", "missing", "error"].includes(c[3]));
		if (changed.length) writeTable(name, setStates(readTable(name), target, new Map(changed.map((c) => [c[1], c[3]]))));
	}
}

function main(args) {
	const target = args[0], option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
	const sysroot = option("--sysroot"), checkout = option("--checkout");
	if (!targets.has(target) || !sysroot === !checkout) {
		console.error("usage: node refresh.mjs TARGET (--sysroot DIR [--libraries DIR] | --checkout DIR) [--write]");
		return 2;
	}
	let changes;
	try {
		changes = sysroot ? survey(target, sysroot, option("--libraries"))
			: existsSync(path.join(checkout, "expected")) ? surveyWasiCheckout(target, checkout)
				: surveyEmscriptenCheckout(target, checkout);
	} catch (error) {
		console.error(`refresh: ${error.message}`);
		return 3;
	}
	for (const change of changes) console.log(change.join("\t"));
	console.error(`${changes.length} differences`);
	if (args.includes("--write")) write(target, changes);
	return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exit(main(process.argv.slice(2)));
