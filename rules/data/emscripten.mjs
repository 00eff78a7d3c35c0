// Makes what the tables and the stand-in headers say of Emscripten, from a checkout of it.
//
//   node emscripten.mjs --checkout DIR
//
// In: its headers (system/include), asked by clang-19 what they declare, and its JavaScript
// library, asked by its own tools/compiler.mjs (as emcc asks it) which names it defines under
// which settings. Out: include/wasm32-emscripten/**, one file a header, with names, types and
// values in our own layout; the extensions of names.tsv and the headers that are Emscripten's own, with their rows of
// libc-api.tsv and headers.tsv.
// The idea: what a header declares is a fact that can be printed again from clang's tree, so
// that none of its text is copied, and a parse without an SDK knows what one with it would.
//
// Files there without "Made by" are written by hand and stay (EM_ASM, EM_JS, what musl's headers lack).
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { byName, packTable, readTable, writeTable } from "./tables.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, "include/wasm32-emscripten");
const clang = "clang-19";

// Headers that stand in: Emscripten's own, and the graphics and sound that it implements. C++
// alone reads bind.h, val.h and wire.h; SDL's and X11's are read from the host's, where there are.
const folders = ["", "AL", "EGL", "GL", "GLES", "GLES2", "GLES3", "GLFW", "KHR", "emscripten", "uuid", "wasi", "webgl", "SDL"];
const forCpp = new Set(["emscripten/bind.h", "emscripten/val.h", "emscripten/wire.h"]);
const byHand = new Set(["emscripten/em_asm.h", "emscripten/em_js.h", "emscripten/version.h", "wasm_simd128.h"]);
// What must be read before a header that does not read it itself.
const before = new Map(Object.entries({ "EGL/eglext.h": "EGL/egl.h", "GL/glext.h": "GL/gl.h", "GLES/glext.h": "GLES/gl.h",
	"GLES2/gl2ext.h": "GLES2/gl2.h", "GLES3/gl2ext.h": "GLES3/gl3.h", "GL/glew.h": "GL/gl.h",
	"avxintrin.h": "immintrin.h", "avx2intrin.h": "immintrin.h", "fmaintrin.h": "immintrin.h" }));
// The parts of musl's headers that each machine has of its own, and who reads them. Emscripten's
// lie over musl's of the host, which declare the rest. That of signal.h is kept by hand: what it declares
// depends on the mode of the language.
const machine = Object.entries({ dirent: "dirent.h", errno: "errno.h", fcntl: "fcntl.h", fenv: "fenv.h", float: "float.h", ioctl: "sys/ioctl.h",
	ipc: "sys/ipc.h", limits: "limits.h", mman: "sys/mman.h", msg: "sys/msg.h", poll: "poll.h", resource: "sys/resource.h", sem: "sys/sem.h",
	setjmp: "setjmp.h", shm: "sys/shm.h", socket: "sys/socket.h", stat: "sys/stat.h", statfs: "sys/statfs.h",
	termios: "termios.h" });
// Declares 2,900 functions, most of desktop GL: of these those that Emscripten has.
const withoutFunctions = new Set(["GL/glext.h"]);
const intrinsics = ["xmmintrin.h", "emmintrin.h", "pmmintrin.h", "tmmintrin.h", "smmintrin.h", "nmmintrin.h",
	"avxintrin.h", "avx2intrin.h", "fmaintrin.h", "immintrin.h"];
const asked = ["-D_GNU_SOURCE", "-DGL_GLEXT_PROTOTYPES", "-DEGL_EGLEXT_PROTOTYPES", "-DAL_ALEXT_PROTOTYPES",
	"-D__EMSCRIPTEN_WASM_WORKERS__=1", "-D__EMSCRIPTEN_SHARED_MEMORY__=1", "-pthread"];
const vectors = ["-msimd128", ...["", "2", "3", "4_1", "4_2"].map((n) => `-D__SSE${n}__=1`), "-D__SSSE3__=1",
	"-D__AVX__=1", "-D__AVX2__=1", "-D__FMA__=1"];

// Emscripten's include folder, put together as tools/system_libs.py does (install_system_headers).
export function installHeaders(checkout, include) {
	for (const [from, to] of [["system/include", ""], ["system/lib/libc/musl/arch/generic/bits", "bits"],
		["system/lib/libc/musl/arch/emscripten/bits", "bits"], ["system/lib/libc/musl/include", ""]])
		cpSync(path.join(checkout, from), path.join(include, to), { recursive: true });
	const [major, minor, tiny] = readFileSync(path.join(checkout, "emscripten-version.txt"), "utf8").replace(/["\s]/g, "").split(/[.-]/);
	writeFileSync(path.join(include, "emscripten/version.h"), [["MAJOR", major], ["MINOR", minor], ["TINY", tiny]]
		.map(([name, value]) => `#define __EMSCRIPTEN_${name}__ ${value}\n#define __EMSCRIPTEN_${name.toLowerCase()}__ ${value}\n`).join(""));
}

function run(args, input) {
	const done = spawnSync(clang, args, { input, encoding: "utf8", maxBuffer: 1 << 30 });
	if (done.error) throw done.error;
	return done;
}

function flagsFor(include, more) {
	return ["--target=wasm32-unknown-emscripten", "-nostdlibinc", "-isystem", path.join(include, "compat"),
		"-Xclang", "-internal-isystem", "-Xclang", include, "-x", "c", "-std=gnu17", ...more];
}

// What a header itself says: macros [name, text], #undefs left out, and the headers it includes.
function source(header) {
	return [before.get(header), header].filter(Boolean).map((name) => `#include <${name}>\n`).join("");
}

export function preprocessed(header, file, flags) {
	const macros = new Map(), includes = [];
	let current = "";
	for (const line of run([...flags, "-E", "-dD", "-dI", "-"], source(header)).stdout.split("\n")) {
		const marker = /^# \d+ "(.*)"/.exec(line);
		if (marker) current = marker[1];
		else if (current === file) {
			const define = /^#define (\w+)(\([^)]*\))? ?(.*)$/.exec(line);
			const include = /^#include\s*[<"]([^>"]+)[>"]/.exec(line), undef = /^#undef (\w+)/.exec(line);
			if (define) macros.set(define[1], [define[2] ?? "", define[3]]);
			else if (undef) macros.delete(undef[1]);
			else if (include && !includes.includes(include[1])) includes.push(include[1]);
		}
	}
	return { macros, includes };
}

// The declarations at file scope that lie in the file, from clang's tree. A location names its
// file only where it is another than the one before.
export function declarations(header, file, flags) {
	const done = run([...flags, "-fsyntax-only", "-Xclang", "-ast-dump=json", "-w", "-"], source(header));
	if (done.status !== 0) throw new Error(`${header}: ${done.stderr.split("\n")[0]}`);
	const list = [];
	let last = "";
	const places = (node, top) => {
		let own = "";
		for (const [key, value] of Object.entries(node)) {
			if (key === "includedFrom") continue;
			if (key === "file") last = value;
			else if (Array.isArray(value)) value.forEach((item) => item && typeof item === "object" && places(item, false));
			else if (value && typeof value === "object") places(value, false);
			if (key === "loc" && top) own = last;
		}
		return own;
	};
	for (const node of JSON.parse(done.stdout).inner)
		if (places(node, true) === file && !node.isImplicit) list.push(node);
	return list;
}

// Where the bracket opens that the type's last one closes.
function openOf(type) {
	let depth = 0;
	for (let at = type.length - 1; at >= 0; at--) {
		if (type[at] === ")") depth++;
		else if (type[at] === "(" && --depth === 0) return at;
	}
	return -1;
}

// A type of clang's and a name, as C declares it: "int (*)(void)" is int (*name)(void).
export function declare(qualified, name) {
	const type = qualified.replace(/ __attribute__\(\(noreturn\)\)/, "").replace(/ ?\b_N(onnull|ullable|ull_unspecified)\b/g, "").replace(/\bbool\b/g, "_Bool");
	const array = /^([^(]*?)((?:\[[^\]]*\])+)$/.exec(type);
	if (array) return `${array[1].trim()} ${name}${array[2]}`;
	if (!type.endsWith(")")) return type.endsWith("*") ? `${type}${name}` : `${type} ${name}`;
	const at = openOf(type), head = type.slice(0, at).trimEnd();
	if (!head.endsWith(")")) return `${head}${head.endsWith("*") ? "" : " "}${name}${type.slice(at)}`;
	const inner = head.slice(openOf(head) + 1, -1);
	return /^[*\w ]+$/.test(inner) ? `${head.slice(0, -1)}${/\w$/.test(inner) ? " " : ""}${name})${type.slice(at)}`
		: `__typeof__(${type}) ${name}`;
}

function recordBody(node) {
	const lines = [];
	let unnamed;
	for (const member of node.inner ?? []) {
		if (/RecordDecl$/.test(member.kind)) unnamed = member;
		if (member.kind !== "FieldDecl") continue;
		const anonymous = /\((unnamed|anonymous)/.test(member.type.qualType);
		const width = member.isBitfield ? ` : ${member.inner.find((part) => part.value)?.value}` : "";
		lines.push(anonymous ? `${unnamed?.tagUsed ?? "struct"} { ${unnamed ? recordBody(unnamed) : ""} } ${member.name ?? ""};`
			: `${declare(member.type.qualType, member.name ?? "")}${width};`);
	}
	return lines.join(" ");
}

function enumBody(node) {
	let next = 0;
	return node.inner.filter((part) => part.kind === "EnumConstantDecl").map((part) => {
		const value = part.inner?.find((expression) => expression.value !== undefined)?.value;
		const text = value === undefined || Number(value) === next ? part.name : `${part.name} = ${value}`;
		next = Number(value ?? next) + 1;
		return text;
	}).join(", ");
}

function attributesOf(node) {
	const kinds = new Set((node.inner ?? []).map((part) => part.kind));
	return `${kinds.has("NoReturnAttr") || kinds.has("C11NoReturnAttr") ? " __attribute__((noreturn))" : ""}` +
		`${kinds.has("DeprecatedAttr") ? " __attribute__((deprecated))" : ""}`;
}

// What a typedef names: a record or an enumeration that has no other name, or a type.
function typedefText(node, unnamed) {
	if (!unnamed) return `typedef ${declare(node.type.qualType, node.name)};`;
	return unnamed.kind === "EnumDecl" ? `typedef enum { ${enumBody(unnamed)} } ${node.name};`
		: `typedef ${unnamed.tagUsed} { ${recordBody(unnamed)} } ${node.name};`;
}

function isOfUnnamed(node, unnamed) {
	const type = node.type.qualType;
	return unnamed && (/\((unnamed|anonymous)/.test(type) || type === `${unnamed.tagUsed ?? "enum"} ${node.name}`);
}

// One line each, those of types before those of functions and variables.
export function declarationText(nodes) {
	const types = new Set(), rest = new Set();
	let unnamed;
	for (const node of nodes) {
		const last = unnamed;
		unnamed = undefined;
		if (last?.kind === "EnumDecl" && !(node.kind === "TypedefDecl" && isOfUnnamed(node, last))) types.add(`enum { ${enumBody(last)} };`);
		if (/^(Record|Enum)Decl$/.test(node.kind) && !node.name) unnamed = node;
		else if (node.kind === "RecordDecl")
			types.add(node.completeDefinition ? `${node.tagUsed} ${node.name} { ${recordBody(node)} };` : `${node.tagUsed} ${node.name};`);
		else if (node.kind === "EnumDecl") types.add(`enum ${node.name} { ${enumBody(node)} };`);
		else if (node.kind === "TypedefDecl") types.add(typedefText(node, isOfUnnamed(node, last) ? last : undefined));
		else if (node.kind === "FunctionDecl")
			rest.add(`${node.storageClass === "static" ? "static __inline__ " : ""}${declare(node.type.qualType, node.name)}${attributesOf(node)};`);
		else if (node.kind === "VarDecl") rest.add(`${node.storageClass === "static" ? "static" : "extern"} ${declare(node.type.qualType, node.name)};`);
	}
	if (unnamed?.kind === "EnumDecl") types.add(`enum { ${enumBody(unnamed)} };`);
	return { types: [...types], rest: [...rest] };
}

function headerText(header, { macros, includes }, nodes, version) {
	const text = head(header, version);
	const taken = new Set(includes.filter((name) => /^SDL/.test(header) || !/^SDL/.test(name)));
	const last = [...taken].filter((name) => before.get(name) === header);
	if (before.has(header) && header !== "GL/glext.h") taken.add(before.get(header)); // gl.h reads that itself
	for (const name of taken) if (!last.includes(name)) text.push(`#include <${includeName(header, name)}>`);
	const { types, rest } = declarationText(withoutFunctions.has(header) ? nodes.filter((node) => node.kind !== "FunctionDecl" || defined.has(node.name)) : nodes);
	text.push(...types, ...last.map((name) => `#include <${name}>`), ...rest);
	for (const [name, [parameters, value]] of macros) text.push(`#define ${name}${parameters}${value ? ` ${value}` : ""}`);
	return `${text.join("\n")}\n`;
}

// "heap.h" in emscripten/x.h is emscripten/heap.h.
function includeName(header, name) {
	const beside = path.posix.join(path.posix.dirname(header), name);
	return existsSync(path.join(scratch, "include", name)) || !existsSync(path.join(scratch, "include", beside)) ? name : beside;
}

// Intrinsics.

// A macro's result and parameters, found by trying: the first types with which clang takes it.
// candidates(name) gives those of its parameters but the last, which is most often a number.
function macroPrototypes(names, parametersOf, candidates, prelude, flags) {
	const probes = [];
	for (const name of names) {
		const count = parametersOf(name), kinds = candidates(name);
		if (count > 4) continue;
		for (let pick = 0; pick < kinds.length ** count; pick++) {
			const types = Array.from({ length: count }, (_, at) => kinds[Math.floor(pick / kinds.length ** at) % kinds.length]);
			probes.push({ name, types });
		}
	}
	const line = ({ name, types }, at) => `void p${at}(${types.map((type, n) => type === "int" ? "" : `${declare(type, `a${n}`)}`).filter(Boolean).join(", ") || "void"})` +
		` { __auto_type r = ${name}(${types.map((type, n) => type === "int" ? "0" : `a${n}`).join(", ")}); (void)r; }`;
	const refused = new Set([...run([...flags, "-w", "-ferror-limit=0", "-fno-spell-checking", "-fno-caret-diagnostics", "-fsyntax-only", "-"], `${prelude}\n# 1 "probe"\n${probes.map(line).join("\n")}\n`).stderr
		.matchAll(/^probe:(\d+):\d+: error/gm)].map((match) => Number(match[1]) - 1));
	const found = new Map();
	probes.forEach((probe, at) => { if (!refused.has(at) && !found.has(probe.name)) found.set(probe.name, { ...probe, at }); });
	const kept = [...found.values()];
	const asked = `${prelude}\n${kept.map((probe) => line(probe, probe.at)).join("\n")}\n`;
	const dump = run([...flags, "-w", "-fsyntax-only", "-Xclang", "-ast-dump", "-fno-color-diagnostics", "-"], asked).stdout;
	const results = new Map();
	let current = "";
	for (const text of dump.split("\n")) {
		const start = /FunctionDecl .* p(\d+) '/.exec(text), result = /VarDecl .* r '([^']+)'/.exec(text);
		if (start) current = start[1];
		else if (result && current) {
			if (result[1] !== "__auto_type") results.set(Number(current), result[1]);
			current = "";
		}
	}
	return kept.filter(({ at }) => results.has(at)).map(({ name, types, at }) => `static __inline__ ${declare(`${results.get(at)} (${types.join(", ")})`, name)};`);
}

function countParameters(parameters) {
	return parameters.slice(1, -1).split(",").filter((name) => name.trim()).length;
}

// x86: the names that Emscripten's compat/ has. A macro of a constant is kept, one of code becomes
// the prototype that it stands for.
function x86Text(header, { macros, includes }, nodes, version, flags) {
	const code = [...macros].filter(([name, [parameters, value]]) => parameters && /^_mm/.test(name) && /wasm_|__builtin|\(\{|_mm/.test(value));
	const of = (name) => {
		const first = /_p[sS]|_ss/.test(name) ? "" : /_pd|_sd/.test(name) ? "d" : "i";
		const order = (base) => [first, "", "d", "i"].filter((kind, at, all) => all.indexOf(kind) === at).map((kind) => base + kind);
		return [...(/_mm256/.test(name) ? order("__m256") : []), ...order("__m128"), "int", "void *"];
	};
	const made = macroPrototypes(code.map(([name]) => name), (name) => countParameters(macros.get(name)[0]), of, source(header), flags);
	for (const [name] of code) macros.delete(name);
	for (const [name, [, value]] of macros) if (/^__|DIAG|wasm_|^_mm_(malloc|free)$|TRANSPOSE/.test(name) || /__builtin|_Pragma|__attribute__|wasm_/.test(value)) macros.delete(name);
	const ours = nodes.filter((node) => node.kind !== "FunctionDecl" || /^_(mm|MM)/.test(node.name));
	const types = ours.filter((node) => node.kind === "TypedefDecl").length ? vectorTypes(header) : [];
	const { rest } = declarationText(ours.filter((node) => node.kind === "FunctionDecl"));
	const needs = { "avxintrin.h": "smmintrin.h", "avx2intrin.h": "avxintrin.h", "fmaintrin.h": "avxintrin.h" }[header];
	const plain = (line) => line.replace(/\bv128_t\b/g, "__m128i").replace(/\b(__m\w+?)_u\b/g, "$1");
	return [...head(header, version), ...[needs, ...includes].filter((name) => /intrin\.h$/.test(name)).map((name) => `#include <${name}>`),
		"#include <stddef.h>", "#include <stdint.h>", ...types, ...[...rest, ...made].map(plain), ...(header === "xmmintrin.h" ? byHandX86 : []),
		...[...macros].map(([name, [parameters, value]]) => `#define ${name}${parameters}${value ? ` ${value}` : ""}`), ""].join("\n");
}

const byHandX86 = ["static __inline__ void *_mm_malloc(size_t, size_t);", "static __inline__ void _mm_free(void *);",
	"#define _MM_TRANSPOSE4_PS(a, b, c, d) ((a) = (b), (b) = (c), (c) = (d), (d) = (a))"];

// Intel's vector types, of the width that their names say.
function vectorTypes(header) {
	const kinds = { "xmmintrin.h": [["float", "__m128", 16], ["long long", "__m64", 8]], "emmintrin.h": [["double", "__m128d", 16], ["long long", "__m128i", 16]],
		"avxintrin.h": [["float", "__m256", 32], ["double", "__m256d", 32], ["long long", "__m256i", 32]] };
	return (kinds[header] ?? []).map(([type, name, size]) => `typedef ${type} ${name} __attribute__((vector_size(${size}), aligned(${size})));`);
}

// Arm: Emscripten brings SIMDe's; which of ACLE's it has tells simd-intrinsics.tsv, what they
// take clang's own header.
function neonText(version) {
	const flags = ["--target=aarch64-linux-gnu", "-x", "c", "-std=gnu17", "-ffreestanding"], header = "arm_neon.h";
	const probe = run([...flags, "-E", "-"], "#include <arm_neon.h>\n").stdout;
	const file = /^# 1 "(.*\/arm_neon\.h)"/m.exec(probe)[1];
	const has = new Set(readFileSync(path.join(here, "simd-intrinsics.tsv"), "utf8").split("\n").map((line) => line.split("\t"))
		.filter((row) => row[1] === "neon" && row[2] !== "unavailable").map((row) => row[0]));
	const nodes = declarations(header, file, flags), { macros } = preprocessed(header, file, flags);
	const names = new Set(nodes.filter((node) => node.kind === "FunctionDecl" && has.has(node.name)).map((node) => node.name));
	const code = [...macros.keys()].filter((name) => has.has(name) && macros.get(name)[0]);
	const candidates = (name) => {
		const [, sign, bits] = /_([sufp])(8|16|32|64)(?:_x[234])?$/.exec(name) ?? [];
		if (!bits) return [];
		const type = `${{ s: "int", u: "uint", f: "float", p: "poly" }[sign]}${bits}`, count = 64 / bits;
		const many = /^v(?:st|ld)([234])|_x([234])$/.exec(name), parts = many?.[1] ?? many?.[2];
		const kinds = [`${type}x${count}_t`, `${type}x${count * 2}_t`, `${type}_t`, `${type}_t *`, "int",
			...(parts ? [`${type}x${count}x${parts}_t`, `${type}x${count * 2}x${parts}_t`] : [])];
		const first = /^v(ld|st)/.test(name) ? kinds[3] : /^vset/.test(name) ? kinds[2] : kinds[0];
		return [first, ...kinds.filter((kind) => kind !== first)];
	};
	const made = macroPrototypes(code, (name) => countParameters(macros.get(name)[0]), candidates, "#include <arm_neon.h>", flags);
	const { rest } = declarationText(nodes.filter((node) => names.has(node.name) && !/bfloat|mfloat|float16_t/.test(node.type.qualType)));
	const types = ["typedef float float32_t;", "typedef double float64_t;", "typedef __fp16 float16_t;",
		...["8", "16", "64"].map((bits) => `typedef uint${bits}_t poly${bits}_t;`), "typedef unsigned __int128 poly128_t;"];
	for (const [kind, widths] of [["int", [8, 16, 32, 64]], ["uint", [8, 16, 32, 64]], ["float", [16, 32, 64]], ["poly", [8, 16, 64]]])
		for (const bits of widths) for (const size of [8, 16]) {
			const name = `${kind}${bits}x${(size * 8) / bits}`;
			types.push(`typedef ${kind}${bits}_t ${name}_t __attribute__((vector_size(${size})));`,
				...[2, 3, 4].map((n) => `typedef struct ${name}x${n}_t { ${name}_t val[${n}]; } ${name}x${n}_t;`));
		}
	return [...head(header, version), "#include <stdint.h>", ...types, ...[...new Set([...rest.map((line) => line.replace(/ __attribute__.*;/, ";")), ...made.filter((line) => !/float16_t/.test(line))])], ""].join("\n");
}

function head(header, version) {
	return [`// <${header}>, as a parse needs it: names, types and values of Emscripten ${version}.`,
		"// Made by rules/data/emscripten.mjs.", "#pragma once"];
}

// Names.

// What the JavaScript library defines under settings, as compiler.mjs of the checkout tells; names
// that begin with '$' are JavaScript's alone.
function javascriptNames(checkout, settings, libraries = []) {
	const file = path.join(scratch, "settings.json");
	writeFileSync(file, JSON.stringify({ ...settings, JS_LIBRARIES: libraries.map((name) => path.join(checkout, "src/lib", name)) }));
	const done = spawnSync(process.execPath, [path.join(checkout, "tools/compiler.mjs"), file, "--symbols-only"], { encoding: "utf8", maxBuffer: 1 << 28 });
	if (done.status !== 0) throw new Error(`compiler.mjs: ${done.stderr.split("\n")[0]}`);
	return Object.keys(JSON.parse(done.stdout).deps).filter((name) => !name.startsWith("$"));
}

// What a link needs for names that it does not have by itself: the flag, the settings that
// tools/link.py makes of it, and the libraries it adds.
const settings = [
	["-sMAX_WEBGL_VERSION=2", { MAX_WEBGL_VERSION: 2 }],
	["-sLEGACY_GL_EMULATION", { LEGACY_GL_EMULATION: 1 }],
	["-sUSE_GLFW=3", { USE_GLFW: 3 }], ["-sUSE_GLFW=2", { USE_GLFW: 2 }],
	["-pthread", { SHARED_MEMORY: 1, PTHREADS: 1 }, ["libpthread.js"]],
	["-lwebsocket.js", {}, ["libwebsocket.js"]], ["-lexports.js", {}, ["libexports.js"]],
	["-sFETCH", { FETCH: 1 }, ["libfetch.js"]],
	["-sWASM_WORKERS", { WASM_WORKERS: 1, SHARED_MEMORY: 1 }, ["libwasm_worker.js"]],
	["-sAUDIO_WORKLET -sWASM_WORKERS", { AUDIO_WORKLET: 1, WASM_WORKERS: 1, SHARED_MEMORY: 1 }, ["libwasm_worker.js", "libwebaudio.js"]],
	["--tracing", {}, ["libtrace.js"]], ["-sBUILD_AS_WORKER", { BUILD_AS_WORKER: 1 }],
];
// They are there without it, and abort when they are called (src/lib/libasync.js, "#else // ASYNCIFY").
const asyncify = ["emscripten_sleep", "emscripten_wget", "emscripten_wget_data", "emscripten_scan_registers", "emscripten_fiber_swap",
	"emscripten_idb_load", "emscripten_idb_store", "emscripten_idb_delete", "emscripten_idb_exists", "emscripten_idb_clear"];
// The libraries in C that are linked without a flag, and what the others take (tools/system_libs.py).
const native = [["", /^(libc|html5|gl|compiler-rt|al\.c|jsmath\.c|dlmalloc\.c)|_stub\.c$/], ["-sFETCH", /^fetch/], ["-sWASMFS", /^wasmfs/],
	["-sWASM_WORKERS", /^wasm_worker/], ["-lwebsocket.js", /^websocket/], ["-sMALLOC=emmalloc", /^emmalloc/], ["-pthread", /^pthread/]];

// Map: name that the libraries in C define -> its flag. What looks like a definition, or is an
// assembler's label, is one.
function nativeNames(checkout, wanted) {
	const found = new Map(), root = path.join(checkout, "system/lib");
	for (const file of readdirSync(root, { recursive: true }).filter((name) => /\.(c|cpp|S|h)$/.test(name) && !/standalone|musl\/arch|llvm-libc/.test(name))) {
		const flag = native.find(([, pattern]) => pattern.test(file))?.[0];
		if (flag === undefined) continue;
		for (const [, name] of readFileSync(path.join(root, file), "utf8").matchAll(/(?:^[ \t]*(?:__attribute__\(\(\w+\)\)\s*)?(?:[A-Za-z_][\w *]*[ *])?|weak_alias\([^,]*, ?|define \w+ )(\w+)(?:\([^;{}]*\)\s*\{|:$|\))/gm))
			if (wanted.has(name) && (!found.has(name) || flag === "")) found.set(name, flag);
	}
	return found;
}

function definedNames(checkout) {
	const flags = new Map(javascriptNames(checkout, {}).map((name) => [name, ""]));
	for (const [flag, values, libraries] of settings)
		for (const name of javascriptNames(checkout, values, libraries)) if (!flags.has(name)) flags.set(name, flag);
	return flags;
}

// Emscripten's names with the header that declares them, and what each takes. One that a header
// declares and nothing defines has no row: it is missing.
function extensions(checkout, declared) {
	const libc = new Set(readTable("names.tsv").rows.filter((row) => ["function", "macro"].includes(row.kind)).map((row) => row.name));
	const flags = new Map(defined);
	for (const name of declared.keys()) if (/^emscripten_builtin_/.test(name)) flags.set(name, ""); // aliases that dlmalloc.c makes of a macro
	for (const name of declared.keys()) if (/^wasmfs_/.test(name)) flags.set(name, "-sWASMFS");
	for (const name of asyncify) flags.set(name, "-sASYNCIFY");
	for (const [name, flag] of nativeNames(checkout, declared)) if (!flags.has(name)) flags.set(name, flag);
	return [...new Set([...flags.keys(), ...declared.keys()])].filter((name) => !libc.has(name) && (declared.has(name) || !/^_/.test(name)))
		.map((name) => ({ name, kind: "extension", header: declared.get(name) ?? "", flag: flags.get(name) }));
}

function rowsOf({ name, flag, state }) {
	const row = (family, what, library) => ({ name, family, since: "", until: "", state: what, library, note: "" });
	if (state) return [row("emscripten", state, "")];
	if (flag === undefined) return [];
	return [row("emscripten", flag ? "emulated" : "yes", flag), ...flag === "-pthread" ? [row("emscripten-pthread", "yes", "")] : []];
}

// The names that are ours (marked) are replaced, with their rows in file; what another row tells of stays.
function replaceNames(file, marked, names) {
	const all = readTable("names.tsv"), table = readTable(file);
	const ours = new Set(all.rows.filter(marked).map((row) => row.name)), kept = all.rows.filter((row) => !marked(row));
	const there = new Set(kept.map((row) => row.name)), added = names.filter((entry) => !there.has(entry.name));
	writeTable("names.tsv", { ...all, rows: [...kept, ...added.map((entry) => ({ group: "", blocking: "", note: "", ...entry }))].sort(byName) });
	writeTable(file, packTable({ ...table, rows: [...table.rows.filter((row) => !ours.has(row.name) || there.has(row.name)), ...added.flatMap(rowsOf)] }));
}

// The basic types, each told where a header asks for it (musl's __NEED_NAME).
function basicTypes(include, version) {
	const header = "bits/alltypes.h", file = path.join(include, header);
	const names = [...new Set([...readFileSync(file, "utf8").matchAll(/__NEED_(\w+)/g)].map((match) => match[1]))];
	const flags = flagsFor(include, names.map((name) => `-D__NEED_${name}`)), nodes = declarations(header, file, flags);
	const { macros } = preprocessed(header, file, flags);
	const text = head(header, version).filter((line) => !line.startsWith("#pragma"));
	for (const [name, [parameters, value]] of macros) if (!/^__DEFINED_/.test(name)) text.push(`#undef ${name}`, `#define ${name}${parameters} ${value}`);
	for (const name of names) {
		const plain = name.replace(/^(struct|union)_/, ""), wanted = nodes.filter((node, at) => node.name === plain ||
			(!node.name && nodes[at + 1]?.name === plain && isOfUnnamed(nodes[at + 1], node)));
		const tagged = /^(struct|union)_/.test(name), list = wanted.filter((node) => node.kind === "TypedefDecl" ? !tagged : true);
		const before = list.filter((node) => node.kind === "TypedefDecl").flatMap((node) => {
			const tag = /^struct (\w+)$/.exec(node.type.qualType)?.[1]; // struct __sigset_t, told beside its typedef
			return nodes.filter((other) => other.kind === "RecordDecl" && tag && other.name === tag && tag !== plain && !names.includes(`struct_${tag}`));
		});
		const { types } = declarationText([...before, ...list]);
		if (types.length) text.push(`#if defined(__NEED_${name}) && !defined(__DEFINED_${name})`, ...types, `#define __DEFINED_${name}`, "#endif");
	}
	return `${text.join("\n")}\n`;
}

let scratch, defined; // defined: Map: name that the JavaScript library defines -> its flag

function listed(include) {
	return folders.flatMap((folder) => readdirSync(path.join(include, folder)).filter((name) => name.endsWith(".h"))
		.map((name) => path.posix.join(folder, name))
		.filter((name) => folder ? !/SDL_config_(android|iphoneos|macosx|nintendods|pandora|windows|wiz)/.test(name) : name === "emscripten.h"));
}

function writeHeader(header, text) {
	const file = path.join(out, header);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function main(args) {
	const checkout = args[args.indexOf("--checkout") + 1];
	if (args[0] !== "--checkout" || !checkout) {
		console.error("usage: node emscripten.mjs --checkout DIR");
		return 2;
	}
	scratch = mkdtempSync(path.join(os.tmpdir(), "wasmready-emscripten-"));
	try {
		const include = path.join(scratch, "include");
		const version = readFileSync(path.join(checkout, "emscripten-version.txt"), "utf8").replace(/["\s]/g, "");
		installHeaders(checkout, include);
		const declared = new Map(), own = [];
		defined = definedNames(checkout);
		for (const header of listed(include)) {
			if (header !== "wasi/api.h") own.push({ name: header, kind: "header", header: "", state: forCpp.has(header) ? "error" : "yes",
				note: `Emscripten's own${forCpp.has(header) ? " | for C++ only" : ""}` });
			if (forCpp.has(header) || byHand.has(header)) continue;
			const flags = flagsFor(include, asked), file = path.join(include, header);
			try {
				const nodes = declarations(header, file, flags);
				writeHeader(header, headerText(header, preprocessed(header, file, flags), nodes, version));
				for (const node of nodes)
					if (node.kind === "FunctionDecl" && node.storageClass !== "static" && !declared.has(node.name) && !withoutFunctions.has(header))
						declared.set(node.name, header);
			} catch (error) {
				console.error(`left out: ${error.message}`);
			}
		}
		for (const folder of ["X11"]) for (const name of readdirSync(path.join(include, folder)).filter((file) => file.endsWith(".h")))
			own.push({ name: `${folder}/${name}`, kind: "header", header: "", state: "yes", note: "Emscripten's own" });
		replaceNames("headers.tsv", (row) => /^Emscripten's own/.test(row.note), own);
		replaceNames("libc-api.tsv", (row) => row.kind === "extension", extensions(checkout, declared));
		for (const [name, reader] of machine) {
			const header = `bits/${name}.h`, flags = flagsFor(include, ["-D_GNU_SOURCE"]), file = path.join(include, header);
			writeHeader(header, headerText(header, preprocessed(reader, file, flags), declarations(reader, file, flags), version).replace("#pragma once\n", ""));
		}
		writeHeader("bits/alltypes.h", basicTypes(include, version));
		for (const header of intrinsics) {
			const flags = flagsFor(include, vectors), file = path.join(include, "compat", header);
			writeHeader(path.posix.join("simd", header), x86Text(header, preprocessed(header, file, flags), declarations(header, file, flags), version, flags));
		}
		writeHeader("simd/arm_neon.h", neonText(version));
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
	return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(main(process.argv.slice(2)));
