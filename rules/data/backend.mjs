// Makes backend.tsv: what clang's back end for wasm does not take after a parse without errors. Each of
// clang's builtins, and each of the forms below, is compiled for wasm32-wasi, unoptimised and as by -O2:
//   node rules/data/backend.mjs CLANG...        (clang-19 clang-22; the oldest first)
// Builtins' names are those that stand in the compiler's library, their types what it says of them.
// backend.tsv has a row for each that one of these compilers refuses, crashes on, or makes a call of
// something that neither its runtime nor the C library of the sysroot has.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readTable, writeTable } from "./tables.mjs";

export const sysroot = process.env.WASMREADY_WASI_SYSROOT || "/usr";
const levels = ["-O0", "-O2"], limit = 1 << 28;

// name, as a source has it; kind: attribute, type, asm, statement, initializer; code.
const forms = [
	["musttail", "attribute", "int g(int); int f(int a) { __attribute__((musttail)) return g(a); }"],
	["preserve_all", "attribute", "__attribute__((preserve_all)) void f(void) {}"],
	["preserve_most", "attribute", "__attribute__((preserve_most)) void f(void) {}"],
	["preserve_none", "attribute", "__attribute__((preserve_none)) void f(void) {}"],
	["swiftcall", "attribute", "__attribute__((swiftcall)) int f(int a) { return a; }"],
	["swiftasynccall", "attribute", "__attribute__((swiftasynccall)) void f(int a) { (void)a; }"],
	["regcall", "attribute", "__attribute__((regcall)) int f(int a) { return a; }"],
	["vectorcall", "attribute", "__attribute__((vectorcall)) int f(int a) { return a; }"],
	["ms_abi", "attribute", "__attribute__((ms_abi)) int f(int a) { return a; }"],
	["pcs", "attribute", "__attribute__((pcs(\"aapcs\"))) int f(int a) { return a; }"],
	["naked", "attribute", "__attribute__((naked)) void f(void) { __asm__(\"unreachable\"); }"],
	["alias", "attribute", "int a(void) { return 1; } int f(void) __attribute__((alias(\"a\")));"],
	["alias of a variable", "attribute", "int v = 1; extern int w __attribute__((alias(\"v\"))); int f(void) { return w; }"],
	["section of a function", "attribute", "__attribute__((section(\".text.hot\"))) int f(void) { return 1; }"],
	["section of a variable", "attribute", "__attribute__((section(\"own\"))) int v = 1; int f(void) { return v; }"],
	["section .init_array", "attribute", "static void g(void) {} __attribute__((section(\".init_array\"), used)) static void (*const p)(void) = g;"],
	["section .fini_array", "attribute", "static void g(void) {} __attribute__((section(\".fini_array\"), used)) static void (*const p)(void) = g;"],
	["section .ctors", "attribute", "static void g(void) {} __attribute__((section(\".ctors\"), used)) static void (*const p)(void) = g;"],
	["section of code and data", "attribute", "__attribute__((section(\"own\"))) int v = 1; __attribute__((section(\"own\"))) int f(void) { return v; }"],
	["constructor", "attribute", "__attribute__((constructor(101))) void f(void) {}"],
	["destructor", "attribute", "__attribute__((destructor)) void f(void) {}"],
	["tls_model local-exec", "attribute", "__thread int v __attribute__((tls_model(\"local-exec\"))); int f(void) { return v; }"],
	["tls_model initial-exec", "attribute", "__thread int v __attribute__((tls_model(\"initial-exec\"))); int f(void) { return v; }"],
	["tls_model of an extern", "attribute", "extern __thread int v __attribute__((tls_model(\"initial-exec\"))); int f(void) { return v; }"],
	["target_clones", "attribute", "__attribute__((target_clones(\"default\"))) int f(void) { return 1; }"],
	["patchable_function_entry", "attribute", "__attribute__((patchable_function_entry(2))) int f(void) { return 1; }"],
	["xray_always_instrument", "attribute", "__attribute__((xray_always_instrument)) int f(void) { return 1; }"],
	["address_space", "attribute", "int f(int __attribute__((address_space(256))) *p) { return *p; }"],
	["address_space of a variable", "attribute", "__attribute__((address_space(1))) int v; int f(void) { return v; }"],
	["vector_size of 1 KiB", "type", "typedef int v __attribute__((vector_size(1024))); v f(v a, v b) { return a * b; }"],
	["ext_vector_type of 3", "type", "typedef float v __attribute__((ext_vector_type(3))); v f(v a, v b) { return a * b; }"],
	["ext_vector_type of bool", "type", "typedef _Bool v __attribute__((ext_vector_type(8))); v f(v a, v b) { return a & b; }"],
	["_BitInt(128)", "type", "_BitInt(128) f(_BitInt(128) a, _BitInt(128) b) { return a / b * b + a % b; }"],
	["_BitInt above 128", "type", "_BitInt(256) f(_BitInt(256) a, _BitInt(256) b) { return a / b * b + a % b; }"],
	["_BitInt above 128 and double", "type", "double f(_BitInt(256) a, double b) { return (double)a + (double)(_BitInt(256))b; }"],
	["__int128", "type", "__int128 f(__int128 a, __int128 b) { return a / b * b + a % b; }"],
	["__int128 and double", "type", "double f(__int128 a, double b) { return (double)a + (double)(__int128)b; }"],
	["_Float16", "type", "_Float16 f(_Float16 a, _Float16 b) { return a / b * b; }"],
	["__fp16", "type", "float f(__fp16 *a) { float x = *a; *a = x * 2; return x; }"],
	["__bf16", "type", "__bf16 f(__bf16 a, __bf16 b) { return a / b * b; }"],
	["__float128", "type", "__float128 f(__float128 a, __float128 b) { return a / b * b; }"],
	["long double", "type", "long double f(long double a, int b) { return a / b * a; }"],
	["_Complex double", "type", "_Complex double f(_Complex double a, _Complex double b) { return a / b * b; }"],
	["_Complex long double", "type", "_Complex long double f(_Complex long double a, _Complex long double b) { return a / b * b; }"],
	["_Complex _Float16", "type", "_Complex _Float16 f(_Complex _Float16 a, _Complex _Float16 b) { return a / b * b; }"],
	["label in a table", "initializer", "int f(int i) { static void *const t[] = { &&a, &&b }; goto *t[i]; a: return 1; b: return 2; }"],
	["difference of labels", "initializer", "int f(int i) { static const int t[] = { &&a - &&a, &&b - &&a }; goto *(&&a + t[i]); a: return 1; b: return 2; }"],
	["address of a function with an offset", "initializer", "void g(void); char *p = (char *)g + 1; char *f(void) { return p; }"],
	["address in 64 bits", "initializer", "int v; unsigned long long n = (unsigned long long)(unsigned long)&v; unsigned long long f(void) { return n; }"],
	["asm goto", "asm", "int f(void) { __asm__ goto(\"\" : : : : l); return 0; l: return 1; }"],
	["asm constraint r of a record", "asm", "struct s { int a, b; }; void f(struct s v) { __asm__(\"\" : \"+r\"(v)); }"],
	["asm constraint r of __int128", "asm", "void f(__int128 v) { __asm__(\"\" : \"+r\"(v)); }"],
	["asm constraint r of long double", "asm", "void f(long double v) { __asm__(\"\" : \"+r\"(v)); }"],
	["asm constraint r of double", "asm", "void f(double v) { __asm__ volatile(\"\" : \"+r\"(v)); }"],
	["asm constraint r of 64 bits", "asm", "void f(long long v) { __asm__ volatile(\"\" : \"+r\"(v)); }"],
	["asm constraint r of a vector", "asm", "typedef int v __attribute__((vector_size(16))); void f(v a) { __asm__ volatile(\"\" : \"+r\"(a)); }"],
	["asm constraint m", "asm", "void f(int *p) { __asm__ volatile(\"\" : \"+m\"(*p)); }"],
	["asm constraint g", "asm", "void f(int a) { __asm__ volatile(\"\" : : \"g\"(a)); }"],
	["asm constraint X", "asm", "void f(int a) { __asm__ volatile(\"\" : : \"X\"(a)); }"],
	["asm constraint p", "asm", "void f(int *a) { __asm__ volatile(\"\" : : \"p\"(a)); }"],
	["asm constraint i of an address", "asm", "int v; void f(void) { __asm__ volatile(\"\" : : \"i\"(&v)); }"],
	["asm constraint i of a function", "asm", "void g(void); void f(void) { __asm__ volatile(\"\" : : \"i\"(g)); }"],
	["asm with two outputs", "asm", "int f(void) { int a, b; __asm__ volatile(\"\" : \"=r\"(a), \"=r\"(b)); return a + b; }"],
	["asm constraint 0", "asm", "int f(int a) { int b; __asm__ volatile(\"\" : \"=r\"(b) : \"0\"(a)); return b; }"],
	["__attribute__((noreturn)) call that returns", "statement", "void g(void) __attribute__((noreturn)); int f(int a) { if (a) g(); return a; }"],
	["alloca in a loop", "statement", "void g(void *); void f(int n) { while (n--) g(__builtin_alloca((unsigned)n)); }"],
	["switch on 64 bits", "statement", "int f(unsigned long long n) { switch (n) { case 1: return 2; case 0x100000001: return 3; default: return 4; } }"],
];

// Of builtins that take what they are given the calls.
const calls = {
	__builtin_va_arg_pack: null,
	__builtin_prefetch: "__builtin_prefetch(p, 0, 3)",
	__builtin_return_address: "__builtin_return_address(1)",
	__builtin_frame_address: "__builtin_frame_address(1)",
	__builtin_nontemporal_load: "__builtin_nontemporal_load(&n)",
	__builtin_nontemporal_store: "__builtin_nontemporal_store(1, &n)",
	__builtin_complex: "__builtin_complex(d, d)",
	__builtin_add_overflow: "__builtin_add_overflow(q, q, &q)",
	__builtin_mul_overflow: "__builtin_mul_overflow(q, q, &q)",
	__builtin_sub_overflow: "__builtin_sub_overflow(q, q, &q)",
};
const generic = ["(d)", "(d, d)", "(d, d, d)", "(n)", "(n, n)", "(n, n, n)", "(&n)", "(&n, 1)", "(&n, 5)", "(&n, 1, 5)", "(&n, 1, 2)", "(&n, &m, 5)", "(&n, &m, 1, 5, 5)",
	"(&n, &m, &m, 1, 5, 5)", "(&n, 1, 5, 1)", "(&n, 5, 1)", "(v)", "(v, v)", "(v, 0, 1, 2, 3)", "(u)", "(&a, 1, 5)", "(&a, 5)", "(&a, 1)", "(&a, &n, 1, 5, 5)"];
const head = "typedef int v4 __attribute__((vector_size(16))); extern int n, m; extern double d; extern void *p; extern long long q; extern v4 v; extern unsigned u; extern _Atomic int a;\n";

const dir = mkdtempSync(path.join(tmpdir(), "wasmready-backend-"));
process.on("exit", () => rmSync(dir, { recursive: true, force: true }));

function clang(compiler, args, code) {
	const file = path.join(dir, "a.c");
	writeFileSync(file, code);
	// One that goes round in a circle is stopped after seconds of processor time.
	return spawnSync("sh", ["-c", "ulimit -t 4; exec \"$@\"", "sh", compiler, "--target=wasm32-wasi", `--sysroot=${sysroot}`, "-w", "-fno-color-diagnostics", "-fno-crash-diagnostics",
		"-ferror-limit=0", ...args, file], { encoding: "utf8", maxBuffer: limit, env: { ...process.env, LLVM_DISABLE_CRASH_REPORT: "1", LLVM_DISABLE_SYMBOLIZATION: "1" } });
}

const parses = (compiler, code) => clang(compiler, ["-fsyntax-only"], code).status === 0;

// What the compiler says of code that it does not take: { what, message }; null where it takes it.
function refusalOf(run) {
	if (run.status === 0) return null;
	if (run.signal || run.status > 128 && !/PLEASE submit|Stack dump/.test(run.stderr)) return { what: "hangs", message: "" };
	const error = /(?:^|: |\n)(?:fatal )?error: (?!cannot compile|clang frontend)(?:error in backend: )?([^\n]+)/.exec(run.stderr)?.[1];
	const text = /(LLVM ERROR: [^\n]+|[^\n]*unreachable[^\n]*|Assertion [^\n]+failed)/i.exec(run.stderr)?.[1];
	const message = (error ?? text ?? "").replaceAll(/0x[0-9a-f]+/g, "").replaceAll(/\b[tif]\d+: /g, "").replaceAll(/\s+/g, " ").replaceAll(": : ", ": ").trim().slice(0, 90).trim();
	return { what: error ? "refuses" : "crashes", message };
}

const refusal = (compiler, level, code) => refusalOf(clang(compiler, ["-c", level, "-o", path.join(dir, "a.o")], code));

// By the index that each archive begins with: a count and as many offsets, then the names.
function archiveSymbols(file) {
	const bytes = readFileSync(file);
	if (bytes.length < 72) return []; // empty, as wasi-libc's libm.a
	const size = parseInt(bytes.toString("latin1", 8 + 48, 8 + 58), 10), from = 8 + 60, count = bytes.readUInt32BE(from);
	return bytes.toString("latin1", from + 4 + 4 * count, from + size).split("\0");
}

// The C library and clang's runtime; of that Debian has one version for wasm, whatever compiler asks.
let defined;
function symbols() {
	const lib = path.join(sysroot, "lib/wasm32-wasi");
	defined ??= new Set([path.join(lib, "libc.a"), path.join(lib, "libm.a"), "/usr/lib/llvm-19/lib/clang/19/lib/wasi/libclang_rt.builtins-wasm32.a"].flatMap(archiveSymbols));
	return defined;
}

// What an assembly calls that nobody defines: the first.
function missing(text, code) {
	const own = new Set([...text.matchAll(/^([A-Za-z_]\w*):/gm)].map((match) => match[1]));
	for (const [, name] of text.matchAll(/^\s+call\s+([A-Za-z_]\w*)/gm))
		if (!own.has(name) && !symbols().has(name) && !new RegExp(`\\b${name}\\(`).test(code)) return name;
	return null;
}

// What becomes of code: { what, message }, or null; 'parser' where that has an error.
export function attempt(compiler, code) {
	for (const level of levels) {
		const run = clang(compiler, ["-S", level, "-o", "-"], code), refused = refusalOf(run);
		if (refused) return parses(compiler, code) ? refused : { what: "parser", message: refused.message };
		const name = missing(run.stdout, code);
		if (name) return { what: "undefined", message: name };
	}
	return refusal(compiler, "-O2", code);
}

export const versionOf = (compiler) => /version (\d+)/.exec(execFileSync(compiler, ["--version"], { encoding: "utf8" }))[1];

// Wasm's own, which take a flag that simd/ and thread/ ask for; other languages' and machines'; one that is refused for
// what it is given here (a pointer that is no constant, BPF's without -g).
const aside = /^__builtin_(wasm|hlsl|objc|ia32|neon|sve|sme|arm|aarch64|altivec|vsx|HEXAGON|msa|mips|amdgcn|nvvm|riscv|s390|ve|ppc|r600|spirv|bpf|ptrauth|lsx|lasx)_|NSString|CFString|^__atomic_always_lock_free$|preserve_access_index/;

function builtinNames(compiler) {
	const resource = execFileSync(compiler, ["-print-resource-dir"], { encoding: "utf8" }).trim(), lib = path.resolve(resource, "../../");
	const file = readdirSync(lib).find((name) => name.startsWith("libclang-cpp.so."));
	const text = readFileSync(path.join(lib, file), "latin1"), names = new Set();
	for (const [, name] of text.matchAll(/(?<=\0)(__(?:builtin|sync|atomic|c11_atomic|scoped_atomic|arithmetic)_\w+)(?=\0)/g)) if (!aside.test(name)) names.add(name);
	return [...names].sort();
}

// Map: name -> its type, of the builtins that the compiler has for wasm.
function builtinTypes(compiler, names) {
	const run = clang(compiler, ["-fsyntax-only", "-Xclang", "-ast-dump"], names.map((name) => `void f_${name}(void) { ${name}(); }`).join("\n"));
	const types = new Map();
	for (const [, name, type] of run.stdout.matchAll(/FunctionDecl .* implicit (?:used |referenced )?(__\w+) '([^']*)'/g))
		types.set(name, type);
	for (const [, line, text] of run.stderr.matchAll(/a\.c:(\d+):\d+: error: (.*)/g))
		if (/unknown builtin|undeclared|needs target feature|only (valid|available)/.test(text)) types.delete(names[line - 1]);
	return types;
}

// The ways to call a builtin: with variables of its parameters' types, with constants, or as 'calls' says.
function callsOf(name, type) {
	if (name in calls) return [calls[name]].filter(Boolean);
	const list = /\((.*)\)[^)]*$/.exec(type)?.[1] ?? "";
	if (/\bva_list|\.\.\.|^$/.test(list)) return generic.map((args) => name + args);
	const parts = list === "void" ? [] : list.split(/, (?![^(]*\))/);
	const variable = parts.map((part) => (/\(\*\)|\[/.test(part) ? "0" : `(*(${part.replaceAll(/\b(const|volatile) /g, "")} *)p)`));
	const constant = (value) => parts.map((part, i) => (/^(const )?(unsigned )?(int|long|char|short|size_t|_Bool)/.test(part) && !part.includes("*") ? value : variable[i]));
	return [variable, constant("1"), constant("0"), constant("2")].map((args) => `${name}(${args.join(", ")})`);
}

// Those of many that are not taken, by halves.
function failing(compiler, level, parts) {
	if (!parts.length || !refusal(compiler, level, head + parts.map((part) => part.body).join("\n"))) return [];
	if (parts.length === 1) return parts;
	const half = parts.length >> 1;
	return [...failing(compiler, level, parts.slice(0, half)), ...failing(compiler, level, parts.slice(half))];
}

// The first way to call each builtin that the parser takes: { name, code, body }.
function builtinForms(compiler, names) {
	const types = builtinTypes(compiler, names), waiting = new Map([...types].map(([name, type]) => [name, callsOf(name, type).flatMap((call) => [
		`__typeof__(${call}) r_NAME; void f_NAME(void) { r_NAME = ${call}; }`, `void f_NAME(void) { ${call}; }`])]));
	const found = new Map();
	while ([...waiting.values()].some((ways) => ways.length)) {
		const tried = [...waiting].filter(([name, ways]) => !found.has(name) && ways.length).map(([name, ways]) => ({ name, body: ways.shift().replaceAll("NAME", name) }));
		if (!tried.length) break;
		const run = clang(compiler, ["-fsyntax-only"], head + tried.map((part) => part.body).join("\n"));
		const bad = new Set([...run.stderr.matchAll(/a\.c:(\d+):\d+: (?:fatal )?error: /g)].map((match) => match[1] - 2));
		tried.forEach((part, i) => { if (!bad.has(i)) found.set(part.name, { ...part, code: head.trim() + " " + part.body }); });
	}
	return [...found.values()];
}

// The builtins whose calls the assembly has of what nobody defines.
function calling(compiler, level, parts) {
	const text = clang(compiler, ["-S", level, "-o", "-"], head + parts.map((part) => part.body).join("\n")).stdout ?? "", names = new Set();
	let current = "";
	for (const line of text.split("\n")) {
		current = /^f_(\w+):/.exec(line)?.[1] ?? current;
		const called = /^\s+call\s+([A-Za-z_]\w*)/.exec(line)?.[1];
		if (called && !symbols().has(called)) names.add(current);
	}
	return parts.filter((part) => names.has(part.name));
}

function builtinRows(compilers, only) {
	const names = [...new Set(compilers.flatMap(builtinNames))].filter((name) => only.test(name)).sort(), rows = new Map();
	for (const compiler of compilers) {
		const parts = builtinForms(compiler, names), suspects = new Set();
		for (const level of levels) failing(compiler, level, parts).forEach((part) => suspects.add(part));
		const good = parts.filter((part) => !suspects.has(part));
		for (const level of levels) calling(compiler, level, good).forEach((part) => suspects.add(part));
		for (const { name, code } of suspects) rows.set(name, rows.get(name) ?? code);
		console.log(`${compiler}: ${parts.length} builtins of ${names.length} names, ${suspects.size} not taken`);
	}
	return [...rows].map(([name, code]) => [name, "builtin", code]);
}

function main(compilers) {
	const versions = compilers.map(versionOf), rows = [], only = new RegExp(process.env.WASMREADY_BACKEND_ONLY ?? "");
	for (const [name, kind, code] of [...builtinRows(compilers, only), ...forms.filter(([name]) => only.test(name))]) {
		const results = compilers.map((compiler) => attempt(compiler, code)), first = results.findIndex((result) => result && result.what !== "parser");
		if (first < 0) continue;
		const until = results.findIndex((result, i) => i > first && !result);
		rows.push({ name, kind, since: first && !results[0] ? versions[first] : "", until: until < 0 ? "" : versions[until], ...results[first], code });
		console.log(`${name}: ${results.map((result) => result?.what ?? "takes it").join(", ")}`);
	}
	rows.sort((a, b) => (`${a.name}\t${a.kind}` < `${b.name}\t${b.kind}` ? -1 : 1));
	writeTable("backend.tsv", { comments: [], columns: ["name", "kind", "since", "until", "what", "message", "code"], rows });
	console.log(`${rows.length} rows`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	if (process.argv.length < 3) {
		console.error("usage: node rules/data/backend.mjs CLANG...");
		process.exit(2);
	}
	main(process.argv.slice(2));
}
