// rules/data/refresh.mjs on tables, checkouts and a sysroot that are made here: what it
// says differs, and that --write changes those cells and nothing else.
// labels: quick
// once: of a script
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const { SOURCE } = process.env;
const scratch = mkdtempSync(path.join(os.tmpdir(), "wasmready-refresh-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
let checks = 0, failed = 0;
function expect(what, got, wanted) {
	checks++;
	if (got === wanted) return;
	failed++;
	console.log(`FAIL: ${what}: got\n${got}\nnot\n${wanted}`);
}
function put(name, text) {
	const file = path.join(scratch, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

// Each row is a case: a name, what each target has, and the note; the targets differ so that a
// wrong one shows. stddef.h and builtin_one are there without a C library.
const targets = ["freestanding", "wasip1", "wasip1-threads", "wasip2", "emscripten", "emscripten-pthread"];
const cases = {
	"headers.tsv": [
		["gone.h", "missing", "yes", "yes", "yes", "yes", "yes", "gone.h is named here"],
		["kept.h", "missing", "yes", "missing", "missing", "yes", "missing", ""],
		["new.h", "missing", "missing", "missing", "missing", "missing", "missing", "a note | missing"],
		["sys/mman.h", "missing", "emulated", "emulated", "emulated", "yes", "yes", "-D_WASI_EMULATED_MMAN"],
		["stddef.h", "yes", "yes", "yes", "yes", "yes", "yes", ""]],
	"libc-api.tsv": [
		["_setjmp", "missing", "emulated", "yes", "yes", "yes", "yes", ""],
		["added", "missing", "missing", "missing", "missing", "missing", "missing", ""],
		["alias64", "missing", "yes", "yes", "yes", "yes", "yes", ""],
		["alias_of_nothing", "missing", "yes", "yes", "yes", "yes", "yes", ""],
		["builtin_one", "builtin", "yes", "yes", "yes", "yes", "yes", ""],
		["dlsym", "missing", "stub", "stub", "stub", "yes", "yes", ""],
		["function_like", "missing", "yes", "yes", "yes", "yes", "yes", ""],
		["kept", "missing", "yes", "missing", "yes", "yes", "yes", "all: limits"],
		["mmap64", "missing", "emulated", "emulated", "emulated", "yes", "yes", ""],
		["removed", "missing", "yes", "yes", "yes", "yes", "yes", "all: yes"]],
};
const headerOf = (name) => (name === "mmap64" ? "sys/mman.h" : "kept.h");
const names = [["name", "kind", "group", "blocking", "header", "note"],
	...cases["libc-api.tsv"].map((row) => [row[0], "function", "misc", "no", headerOf(row[0]), row.at(-1)]),
	...cases["headers.tsv"].map((row) => [row[0], "header", "", "", "", row.at(-1)])];
const columns = ["name", "family", "since", "until", "state", "library", "note"];
const lines = (rows) => rows.map((row) => `${row.join("\t")}\n`).join("");
// A table with a row for each target, which the script packs.
const wide = (rows) => rows.flatMap((row) => targets.map((target, i) => ({ name: row[0], family: target, since: "", until: "", state: row[i + 1], library: "", note: "" })));
const { packTable } = await import(pathToFileURL(path.join(SOURCE, "rules/data/tables.mjs")).href);
const text = (name, rows = cases[name]) => (name === "headers.tsv" ? "# removed\tsays a comment\n" : "")
	+ lines([columns, ...packTable({ rows: wide(rows) }).rows.map((row) => columns.map((column) => row[column]))]);
function reset() {
	for (const name of Object.keys(cases)) put(`data/${name}`, text(name));
	put("data/names.tsv", lines(names));
}
for (const name of ["refresh.mjs", "tables.mjs", "targets.tsv"]) cpSync(path.join(SOURCE, "rules/data", name), path.join(scratch, "data", name));
const refresh = (...args) => spawnSync("node", [path.join(scratch, "data/refresh.mjs"), ...args], { encoding: "utf8", cwd: scratch });
const table = (name) => readFileSync(path.join(scratch, "data", name), "utf8");
const swap = (name, target, changes) =>
	text(name, cases[name].map((row) => row.map((cell, i) => (i === 1 + targets.indexOf(target) && changes[row[0]]) || cell)));

// A checkout of wasi-libc: its lists, the header that they leave out, the two libraries.
const expected = "wasi/expected/wasm32-wasip1";
put(`${expected}/defined-symbols.txt`, "added\nkept\nmmap\n");
put(`${expected}/predefined-macros.txt`, "#define alias64 kept\n#define alias_of_nothing nowhere\n#define function_like(x) ((x) + 1)\n#define self self\n");
put(`${expected}/include-all.c`, "#include <kept.h>\n#include <new.h>\n");
put("wasi/libc-top-half/musl/include/sys/mman.h", "#if 1\n# define mmap64 mmap\n#endif\n");
put("wasi/libc-top-half/musl/src/misc/dl.c", "weak void *dlsym(void *library, const char *name)\n{\n\treturn 0;\n}\n");
put("wasi/libc-top-half/musl/src/setjmp/wasm32/rt.c", "void __wasm_setjmp(void *env);\nvoid __wasm_longjmp(void *env, int val);\n");
reset();
let run = refresh("wasip1", "--checkout", "wasi");
const said = ["headers.tsv\tgone.h\tyes\tmissing", "headers.tsv\tnew.h\tmissing\tyes", "libc-api.tsv\tadded\tmissing\tdefined\tkept.h",
	"libc-api.tsv\talias_of_nothing\tyes\tmissing\tkept.h", "libc-api.tsv\tremoved\tyes\tmissing\tkept.h", ""].join("\n");
expect("wasi-libc's checkout", run.stdout, said);
expect("what it counts", run.stderr, "5 differences\n");
expect("nothing is written unasked", table("libc-api.tsv") + table("headers.tsv"), text("libc-api.tsv") + text("headers.tsv"));
const before = statSync(path.join(scratch, "data/libc-api.tsv")).ino;
run = refresh("wasip1", "--checkout", "wasi", "--write");
expect("--write says the same", run.stdout, said);
expect("--write: libc-api.tsv", table("libc-api.tsv"), swap("libc-api.tsv", "wasip1", { alias_of_nothing: "missing", removed: "missing" }));
expect("--write: rows", table("libc-api.tsv").split("\n").filter((line) => /^(removed|kept)\t/.test(line)).join("\n").replaceAll("\t", " "),
	"kept emscripten   yes  \nkept wasi   yes  \nkept wasip1-threads   missing  \nremoved emscripten   yes  \nremoved wasi   yes  \nremoved wasip1   missing  ");
expect("--write: headers.tsv", table("headers.tsv"), swap("headers.tsv", "wasip1", { "gone.h": "missing", "new.h": "yes" }));
expect("--write replaces the table whole", String(statSync(path.join(scratch, "data/libc-api.tsv")).ino !== before), "true");
expect("--write leaves nothing beside it", readdirSync(path.join(scratch, "data")).sort().join(" "), "headers.tsv libc-api.tsv names.tsv refresh.mjs tables.mjs targets.tsv");
run = refresh("wasip1", "--checkout", "wasi", "--write");
expect("written, it differs no more", run.stdout, "libc-api.tsv\tadded\tmissing\tdefined\tkept.h\n");

// A checkout of Emscripten: headers, and what they name outside of comments.
reset();
put("em/system/lib/libc/musl/include/kept.h", "int kept (void);\nint _setjmp(int);\nvoid *dlsym(void);\n#define alias64 kept\n" +
	"#define function_like(x) x\n#define alias_of_nothing 1\nint builtin_one(void);\n/* int removed(void); */\n");
put("em/system/include/compat/new.h", "");
put("em/system/lib/libc/musl/include/sys/mman.h", "#define mmap64 mmap\n");
run = refresh("emscripten", "--checkout", "em", "--write");
expect("Emscripten's checkout", run.stdout, ["headers.tsv\tgone.h\tyes\tmissing", "headers.tsv\tnew.h\tmissing\tyes",
	"libc-api.tsv\tremoved\tyes\tmissing\tkept.h", ""].join("\n"));
expect("its headers.tsv", table("headers.tsv"), swap("headers.tsv", "emscripten", { "gone.h": "missing", "new.h": "yes" }));
expect("its libc-api.tsv", table("libc-api.tsv"), swap("libc-api.tsv", "emscripten", { removed: "missing" }));

// A sysroot in Emscripten's cache, with archives of its own and functions in JavaScript.
reset();
const sysroot = "cache-root/cache/sysroot", lib = `${sysroot}/lib/wasm32-emscripten`;
put(`${sysroot}/include/stdio.h`, "");
put(`${sysroot}/include/sys/types.h`, "");
put(`${sysroot}/include/new.h`, "#error not for you\n");
put(`${sysroot}/include/sys/mman.h`, "void *mmap64(void);\n");
put(`${sysroot}/include/kept.h`, "int kept(void), removed(void), added(void), _setjmp(int), dlsym(void), alias64(void), builtin_one(void);\n" +
	"int alias_of_nothing(void);\n#define function_like(x) x\n");
put("cache-root/src/library_x.js", "var LibraryX = {\n  removed__deps: ['kept'],\n  removed: function() {\n    kept: 1\n  },\n  $added: 1,\n  dlsym: 'x',\n  alias64: 1,\n  alias_of_nothing: 1,\n};\n");
mkdirSync(path.join(scratch, lib), { recursive: true });
for (const [archive, names] of [["libc.a", ["kept", "mmap64"]], ["libc-mt.a", ["added"]], ["libc-debug.a", ["_setjmp"]], ["libother.a", ["_setjmp"]]]) {
	put("o.c", names.map((name) => `void ${name}(void) {}\n`).join(""));
	execFileSync("clang-19", ["--target=wasm32-unknown-emscripten", "-w", "-c", "o.c", "-o", "o.o"], { cwd: scratch });
	execFileSync("node", [path.join(SOURCE, "tests/_ar.mjs"), "make", "gnu", path.join(scratch, lib, archive), "o.o"], { cwd: scratch });
}
run = refresh("emscripten", "--sysroot", sysroot);
expect("Emscripten's sysroot", run.stdout, ["headers.tsv\tgone.h\tyes\tmissing", "headers.tsv\tnew.h\tmissing\terror",
	"libc-api.tsv\t_setjmp\tyes\tmissing\tkept.h", ""].join("\n"));
run = refresh("emscripten-pthread", "--sysroot", sysroot);
expect("the build for threads", run.stdout.split("\n").filter((line) => /\t(added|kept|mmap64)\t/.test(line)).join("\n"),
	"libc-api.tsv\tadded\tmissing\tyes\tkept.h\nlibc-api.tsv\tkept\tyes\tmissing\tkept.h\nlibc-api.tsv\tmmap64\tyes\tmissing\tsys/mman.h");

// What is no checkout and no sysroot changes nothing.
for (const args of [["wasip1", "--checkout", "nowhere"], ["wasip1", "--sysroot", "em"], ["wasip2", "--checkout", "wasi"]]) {
	run = refresh(...args, "--write");
	expect(`${args.join(" ")}: exit code`, String(run.status), "3");
	expect(`${args.join(" ")}: one line`, String(/^refresh: [^\n]+\n$/.test(run.stderr)), "true");
	expect(`${args.join(" ")}: tables`, table("libc-api.tsv") + table("headers.tsv"), text("libc-api.tsv") + text("headers.tsv"));
}
expect("usage", String(refresh("wasip9", "--checkout", "wasi").status), "2");

console.log(`${checks} checks, ${failed} failed`);
process.exit(failed ? 1 : 0);
