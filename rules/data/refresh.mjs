// Holds the tables against a C library, and writes what has changed.
//
//   node refresh.mjs TARGET --sysroot DIR [--libraries DIR] [--write]
//   node refresh.mjs TARGET --checkout DIR [--write]
//
// --sysroot: an installed sysroot (DIR/include/TRIPLE, DIR/lib/TRIPLE): each header is
// compiled by clang-19, each name of the table is looked for among what its header
// declares and what the archives define. --checkout: a checkout of wasi-libc, whose
// expected/TRIPLE/defined-symbols.txt tells what is defined, or of Emscripten, whose
// system/include and system/lib/libc/musl/include tell which headers there are.
//
// Prints a line for each status that differs: TABLE, name, status in the table, status
// found, separated by tabs. A sysroot cannot tell a stub from a function, nor a limit:
// such a row stays when its name is there. --write puts the new statuses into the
// table's column; notes and versions.tsv are for the editor to bring up to date.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const triples = { wasip1: ["wasm32-wasip1", "wasm32-wasi"], "wasip1-threads": ["wasm32-wasip1-threads", "wasm32-wasi-threads"],
	wasip2: ["wasm32-wasip2"], emscripten: ["wasm32-emscripten", ""], "emscripten-pthread": ["wasm32-emscripten", ""] };
const emulation = ["SIGNAL", "MMAN", "PROCESS_CLOCKS", "GETPID", "PTHREAD"].map((m) => `-D_WASI_EMULATED_${m}`);

export function readTable(name) {
	const text = readFileSync(path.join(here, name), "utf8");
	const lines = text.split("\n").filter((line) => line && !line.startsWith("#"));
	const columns = lines.shift().split("\t");
	return { columns, rows: lines.map((line) => line.split("\t")), text };
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

// Map: symbol -> library behind -l that has it, "" when it is linked by default.
function definedIn(folder) {
	const map = new Map();
	const files = readdirSync(folder).filter((file) => /^lib(?!c\+\+).*\.a$/.test(file)).sort();
	for (const file of files) {
		const library = /^lib[cm]\.a$/.test(file) ? "" : file.slice(3, -2);
		for (const symbol of archiveSymbols(path.join(folder, file)))
			if (map.get(symbol) !== "") map.set(symbol, library);
	}
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
	const folder = triples[target].find((name) => existsSync(path.join(sysroot, "include", name, "stdio.h")));
	if (folder === undefined) throw new Error(`no headers for ${target} in ${sysroot}`);
	const include = path.join(sysroot, "include", folder);
	const lib = libraries ?? path.join(sysroot, "lib", folder);
	const threads = /threads|pthread/.test(target) ? ["-pthread"] : [];
	const flags = [`--target=${triples[target][0] || "wasm32-wasi"}`, "-nostdlibinc", "-isystem", include, ...threads];
	const defined = definedIn(lib), out = [];
	const headers = readTable("headers.tsv"), api = readTable("libc-api.tsv");
	const headerColumn = headers.columns.indexOf(target), column = api.columns.indexOf(target);

	const present = presentAmong(headers.rows.map((row) => row[0]), flags);
	for (const row of headers.rows) {
		const found = present.has(row[0]) ? headerStatus(row[0], flags) : "missing";
		// The note says what an emulated header takes; without it, it is an error.
		const listed = row[headerColumn] === "emulated" ? "error" : row[headerColumn];
		if (listed !== found) out.push(["headers.tsv", row[0], row[headerColumn], found]);
	}
	const byHeader = new Map();
	for (const row of api.rows) {
		if (/(^|\| )macro( \||$)/.test(row[8]) || !row[10]) continue;
		if (!byHeader.has(row[10])) byHeader.set(row[10], []);
		byHeader.get(row[10]).push(row);
	}
	for (const [header, rows] of [...byHeader].sort()) {
		const { declared, macros } = offeredBy(header, rows.map((row) => row[0]), flags);
		for (const row of rows) {
			if (macros.has(row[0])) continue; // linked to nothing of that name
			const [name] = row, listed = row[column];
			const inLine = row[2] === "builtin"; // clang makes instructions of it
			const library = defined.get(name) ?? (inLine ? "" : undefined);
			let found = !declared.has(name) || library === undefined ? "missing" : library ? "emulated" : "yes";
			if (found !== "missing" && (listed === "stub" || listed === "emulated")) found = listed;
			if (found !== listed) out.push(["libc-api.tsv", name, listed, found, header]);
		}
	}
	return out;
}

// A checkout: what wasi-libc's own list of defined symbols says against the table.
function surveyWasiCheckout(target, checkout) {
	const file = path.join(checkout, "expected", triples[target][0], "defined-symbols.txt");
	const defined = new Set(readFileSync(file, "utf8").split("\n"));
	const api = readTable("libc-api.tsv"), column = api.columns.indexOf(target), out = [];
	for (const row of api.rows) {
		if (/(^|\| )macro( \||$)/.test(row[8]) || !row[10] || row[2] === "builtin") continue;
		const listed = row[column], there = defined.has(row[0]);
		if (!there && listed !== "missing") out.push(["libc-api.tsv", row[0], listed, "missing", row[10]]);
		// Being defined is not enough: a header must declare it.
		else if (there && listed === "missing" && !/links, not declared/.test(row[8]))
			out.push(["libc-api.tsv", row[0], listed, "defined", row[10]]);
	}
	return out;
}

function surveyEmscriptenCheckout(target, checkout) {
	const places = ["system/include", "system/include/compat", "system/lib/libc/musl/include", "system/lib/libc/musl/arch/emscripten"];
	const headers = readTable("headers.tsv"), column = headers.columns.indexOf(target), out = [];
	for (const row of headers.rows) {
		const there = places.some((place) => existsSync(path.join(checkout, place, row[0])));
		if (there && row[column] === "missing") out.push(["headers.tsv", row[0], "missing", "yes"]);
	}
	return out;
}

function write(target, changes) {
	for (const name of ["libc-api.tsv", "headers.tsv"]) {
		const changed = new Map(changes.filter((c) => c[0] === name && ["yes", "emulated", "missing", "error"].includes(c[3]))
			.map((c) => [c[1], c[3]]));
		const { columns, text } = readTable(name), column = columns.indexOf(target);
		writeFileSync(path.join(here, name), text.split("\n").map((line) => {
			const cells = line.split("\t");
			if (changed.has(cells[0])) cells[column] = changed.get(cells[0]);
			return cells.join("\t");
		}).join("\n"));
	}
}

function main(args) {
	const target = args[0], option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
	const sysroot = option("--sysroot"), checkout = option("--checkout");
	if (!triples[target] || !sysroot === !checkout) {
		console.error("usage: node refresh.mjs TARGET (--sysroot DIR [--libraries DIR] | --checkout DIR) [--write]");
		return 2;
	}
	const changes = sysroot ? survey(target, sysroot, option("--libraries"))
		: existsSync(path.join(checkout, "expected")) ? surveyWasiCheckout(target, checkout)
			: surveyEmscriptenCheckout(target, checkout);
	for (const change of changes) console.log(change.join("\t"));
	console.error(`${changes.length} differences`);
	if (args.includes("--write")) write(target, changes);
	return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exit(main(process.argv.slice(2)));
