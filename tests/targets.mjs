// A target is a row of rules/data/targets.tsv: the row is in order, no text lists them, and no program
// text names a target where it could ask what it is.
// labels: quick
import test from "node:test";
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const { SOURCE, WASMREADY } = process.env;
const text = (file) => readFileSync(path.join(SOURCE, file), "utf8");
const table = (file) => {
	const [columns, ...rows] = text(`rules/data/${file}`).split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
	return rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
};
const targets = table("targets.tsv"), names = targets.map((target) => target.name);
const own = targets.filter((target) => target.table === target.name).map((target) => target.name);
const families = [...new Set(targets.map((target) => target.family))];

// What is wrong with a row, in words.
function faults(row, above) {
	const out = [], say = (good, what) => { if (!good) out.push(`${row.name}: ${what}`); };
	say(/^[a-z][a-z0-9-]*$/.test(row.name) && !above.some((other) => other.name === row.name), "the name is none, or another's");
	say(row.head.replace(/[ -]/g, "") === row.name.replaceAll("-", "") && row.head.split(" ").length < 3, "head is not the name in two lines at most");
	say(/^wasm(32|64)-[\w-]+$/.test(row.triple) && /^wasm(32|64)-[\w-]+$/.test(row.old_triple), "no triple");
	say(row.triple.startsWith(`wasm${8 * row.pointer_bytes}-`), "triple and pointer_bytes disagree");
	say(/^[a-z][a-z0-9-]*$/.test(row.family), "family is no name");
	say(/^[01]$/.test(row.threads), "threads is neither 0 nor 1");
	say(["engine", "javascript"].includes(row.exceptions), "exceptions is neither engine nor javascript");
	say(/^(\.|[\w-]+)(,(\.|[\w-]+))*$/.test(row.folders), "folders is no list");
	for (const list of [row.macros, row.lent_macros]) say(/^(\w+(=\w+)?(,\w+(=\w+)?)*)?$/.test(list), "macros is no list");
	say(row.table === row.name || above.some((other) => other.name === row.table && other.table === row.table), "table is no row's above that has columns");
	return out;
}

test("each row is in order", () => {
	assert.deepEqual(targets.flatMap((row, i) => faults(row, targets.slice(0, i))), []);
});

test("a row that is not is told", () => {
	const good = targets[1];
	for (const bad of [{ name: "Wasip1" }, { head: "wasip" }, { triple: "wasm64-wasip1" }, { family: "" }, { threads: "yes" },
		{ exceptions: "" }, { folders: "" }, { macros: "-DX" }, { table: "wasip7" }])
		assert.equal(faults({ ...good, ...bad }, []).length > 0, true, JSON.stringify(bad));
});

test("the program has the table's rows", () => {
	const listed = JSON.parse(execFileSync(WASMREADY, ["targets", "--format", "json"], { encoding: "utf8" })).targets;
	assert.deepEqual(listed.map((target) => target.name), names);
	assert.deepEqual(listed.map((target) => target.triple), targets.map((target) => target.triple));
	const { stderr } = spawnSync(WASMREADY, ["audit", "--target", "mips", "."], { encoding: "utf8" });
	assert.equal(stderr, `wasmready: audit: --target takes one of ${names.join(", ")}, all, not 'mips'\n`);
});

const { packTable, readTable } = await import(pathToFileURL(path.join(SOURCE, "rules/data/tables.mjs")).href);
const kinds = ["function", "macro", "extension", "variable", "constant", "type", "header"];
const states = { "libc-api.tsv": ["yes", "emulated", "stub", "missing", "builtin"], "headers.tsv": ["yes", "emulated", "error", "missing"] };

// What is wrong with a table of C libraries, in words: named, the kinds of each name.
function strays({ rows }, allowed, named) {
	const since = new Set(table("since.tsv").map((row) => `${row.family} ${row.version}`)), dated = new Set([...since].map((key) => key.split(" ")[0]));
	return rows.flatMap((row) => [
		[!named.has(row.name), "is not in names.tsv"],
		[!families.includes(row.family) && !own.includes(row.family), `no family, and no target with rows of its own: '${row.family}'`],
		[!allowed.includes(row.state), `no state: '${row.state}'`],
		[row.since && dated.has(row.family) && !since.has(`${row.family} ${row.since}`), `since.tsv has no ${row.since}`],
		[row.library && row.state === "missing", "a library, and missing"],
	].filter(([bad]) => bad).map(([, what]) => `${row.name}: ${what}`));
}

test("the tables of C libraries are in order, and say nothing twice", () => {
	const entries = readTable("names.tsv").rows, at = entries.map((row) => `${row.name}\t${row.kind}`);
	assert.deepEqual(entries.filter((row) => !kinds.includes(row.kind)), []);
	assert.deepEqual(at, [...new Set(at)].sort((a, b) => (a < b ? -1 : 1)));
	for (const [file, allowed] of Object.entries(states)) {
		const long = readTable(file), ours = entries.filter((row) => (row.kind === "header") === (file === "headers.tsv"));
		assert.deepEqual(long.columns, ["name", "family", "since", "until", "state", "library", "note"], file);
		assert.deepEqual(strays(long, allowed, new Set(ours.map((row) => row.name))), [], file);
		assert.deepEqual(long.rows, packTable(long).rows, `${file}: not sorted, or a row that another tells already`);
	}
	const of = table("versions.tsv").filter((row) => row.table === "libc-api.tsv").map((row) => row.family);
	for (const family of families) assert.ok(of.includes(family), `rules/data/versions.tsv: no version of ${family}`);
});

test("a row that is not is told", () => {
	const good = { name: "x", family: "wasi", since: "", until: "", state: "yes", library: "", note: "" }, named = new Set(["x"]);
	assert.deepEqual(strays({ rows: [good, { ...good, family: "wasip2" }] }, states["libc-api.tsv"], named), []);
	for (const bad of [{ name: "y" }, { family: "wasix" }, { state: "error" }, { since: "abc" }, { state: "missing", library: "-lx" }])
		assert.equal(strays({ rows: [{ ...good, ...bad }] }, states["libc-api.tsv"], named).length, 1, JSON.stringify(bad));
	const long = { rows: [good, { ...good, family: "wasip2" }] };
	assert.deepEqual(packTable(long).rows, [good]);
});

// All of the targets but one within a few lines are a list, which the next row would make wrong.
// What a console said once (fenced, in the manual .Bd) may show them.
function listed(prose) {
	const lines = prose.replace(/^```[^]*?^```|^\.Bd[^]*?^\.Ed/gm, (block) => block.replace(/[^\n]/g, "")).split("\n");
	const window = (i) => new Set(lines.slice(i, i + 10).join(" ").match(/[\w-]+/g) ?? []);
	return lines.findIndex((_, i) => names.filter((name) => window(i).has(name)).length >= names.length - 1) + 1;
}

test("no text lists the targets: the command does", () => {
	const below = (dir) => readdirSync(path.join(SOURCE, dir), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile()).map((entry) => path.relative(SOURCE, path.join(entry.path, entry.name)));
	const files = ["README.md", "action.yml", "Dockerfile", ...["man", "docs", "integrations", "cmake"].flatMap(below)];
	assert.ok(files.includes("man/wasmready.1") && files.includes("docs/porting.md"));
	assert.deepEqual(files.filter((file) => /\.(md|[1-8]|ya?ml|cmake|mk|build|in|sh)$/.test(file) || !path.extname(file))
		.map((file) => [file, listed(text(file))]).filter(([, line]) => line), []);
	const some = names.slice(1);
	assert.equal(listed(`Of these:\n${some.map((name) => `.Cm ${name} ,`).join("\n")}`), 1);
	assert.equal(listed(`\`\`\`\n${some.join(" ")}\n\`\`\`\n`), 0);
	assert.equal(listed(some.slice(1).join(", ")), 0);
});

// Who may name a target, and why. "emscripten" is a family as well.
const allowed = {
	"analyzer/project/project.c": ["wasip1"], // what is told of by default
	"analyzer/cmd/config.c": ["wasip1"], // an example in a message
	"analyzer/cmd/cmd_rules.c": ["wasip1"], // the fixture that 'rules new' begins
	"analyzer/toolchain/bench.c": ["freestanding", "wasip1"], // what is built and run here
	"analyzer/proof/fixture.c": ["wasip1"], // what a fixture is audited for by default
	"analyzer/proof/proof.c": ["freestanding", "wasip1"], // what proofs are built for
	"analyzer/proof/prover.c": ["wasip1"],
	"analyzer/proof/prove.mjs": ["wasip1"],
	"analyzer/toolchain/verify_world.c": ["wasip1"], // the one that cmake/wasi-sysroot/fetch brings
	"analyzer/base/views/diagnostics.sql": ["wasip2"], // constants of its headers
	"analyzer/judge/cause_guard.sql": ["wasip1"], // names that any C library has, by its table
	"analyzer/judge/cause_site.sql": ["wasip1"],
	"rules/api/missing-header.sql": ["wasip1"], // advice
	"rules/api/socket.sql": ["wasip2"],
	"rules/api/undefined-symbol.sql": ["freestanding"], // "a freestanding build"
};

// The targets that a program's strings name.
function named(file, program) {
	const code = file.endsWith(".sql") ? program.replace(/--.*/g, "") : program.replace(/^\s*\/\/.*|\s\/\/ .*|\/\*[^]*?\*\//gm, "");
	const strings = (code.match(file.endsWith(".sql") ? /'[^']*'/g : /"(?:[^"\\\n]|\\.)*"|'[\w*-]+'/g) ?? []).join("\n");
	return names.filter((name) => name !== "emscripten" && new RegExp(`(?<![\\w/-])${name}(?![\\w-]|\\*)`).test(strings))
		.concat(/(wasi|wasip|emscripten)\*/.test(strings) && /GLOB '(wasip?|emscripten)\*'/.test(code) ? ["a pattern"] : []);
}

test("no program names a target where it could ask what it is", () => {
	const files = ["analyzer", "reports", "rules"].flatMap((dir) => readdirSync(path.join(SOURCE, dir), { recursive: true }).map((name) => `${dir}/${name}`))
		.filter((file) => /\.(c|h|sql|mjs|js)$/.test(file) && !/^rules\/(data\/|.*\.c$)/.test(file));
	const found = Object.fromEntries(files.map((file) => [file, named(file, text(file))]).filter(([, list]) => list.length));
	for (const [file, list] of Object.entries(found))
		assert.deepEqual(list.filter((name) => !allowed[file]?.includes(name)), [], `${file}: ask view target for family, threads, pointer_bytes, or base/target.h`);
	for (const [file, list] of Object.entries(allowed))
		for (const name of list) assert.ok(found[file]?.includes(name), `tests/targets.mjs: ${file} names no ${name} any more`);
});

test("what would be told, and what not", () => {
	assert.deepEqual(named("a.c", 'strcmp(name, "wasip2") == 0; // "wasip1"\n'), ["wasip2"]);
	assert.deepEqual(named("a.sql", "SELECT 1 WHERE t.name GLOB 'emscripten*' -- 'wasip1'\n"), ["a pattern"]);
	assert.deepEqual(named("a.sql", "SELECT 1 WHERE t.family = 'emscripten' AND x = 'emscripten_sleep'"), []);
	assert.deepEqual(named("a.c", '"include/wasm32-wasip1/wasi/version.h"'), []);
});
