// Whole audits of programs that nobody wrote: csmith's, and mutants of the rules' fixtures and
// of the bundled projects, many units a project. Each audit ends with a documented code and no
// sanitizer's report; its database is sound; a unit that failed has a reason; and another audit,
// with one worker and an empty database, says the same to the byte, as does one that finds all
// in its cache.
//
// FUZZ_UNITS: how many units in all (120); FUZZ_SEED: of the random numbers (the date). What
// fails is kept in $BUILD/fuzz.
import test, { after } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { WASMREADY, SOURCE, BUILD, FUZZ_UNITS, FUZZ_SEED } = process.env;
const BATCH = 60; // units of a project
const units = Number(FUZZ_UNITS ?? 120);
// What chance finds is not the fault of the change that is being tested.
const seed = Number(FUZZ_SEED ?? (!FUZZ_UNITS ? 1 : undefined) ?? new Date().toISOString().slice(0, 10).replaceAll("-", ""));
const dir = mkdtempSync(join(tmpdir(), "wasmready-audits-"));
after(() => rmSync(dir, { recursive: true, force: true }));

// mulberry32: the same numbers from the same seed.
let state = seed >>> 0;
function random(n) {
	state = (state + 0x6d2b79f5) >>> 0;
	let t = Math.imul(state ^ (state >>> 15), state | 1);
	t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
	return ((t ^ (t >>> 14)) >>> 0) % n;
}
const pick = (list) => list[random(list.length)];

function sources(folder) {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".c"))
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}
const originals = [...sources(join(SOURCE, "rules")), ...sources(join(SOURCE, "fixtures"))];

// What a lexer, a scanner of ours or a rule may stumble over.
const ODD = ["{", "}", "(", ")", ";", "*", "\\\n", "/*", "*/", "//", "\"", "'", "#if 0\n", "#endif\n", "\n#include __FILE__\n",
	"\n// wasmready: allow(", "\n/* wasmready: allow-file(", "\n// wasmready: kernel", "0x", "9".repeat(40), "1e999", "??/\n",
	"__attribute__((aligned(1 << 28)))", "_Generic(", "__typeof__(", "static", "extern", "inline", "register", "struct {",
	"[1 << 30]", "asm(\"", "__asm__ volatile(\"\" ::: \"memory\");", "goto *", "&&l", "({", "...", "\u202e", "\u0000", "\xff",
	"__builtin_", "_BitInt(200)", "-1", "sizeof", "? :", "##", "#pragma omp parallel\n"];

const MUTATIONS = [
	(tokens) => tokens.splice(random(tokens.length), 1 + random(8)),
	(tokens) => tokens.splice(random(tokens.length), 0, pick(tokens)),
	(tokens) => tokens.splice(random(tokens.length), 0, pick(ODD)),
	(tokens) => {
		const at = random(tokens.length), length = 1 + random(60);
		tokens.splice(random(tokens.length), 0, ...tokens.slice(at, at + length));
	},
	(tokens) => {
		const a = random(tokens.length), b = random(tokens.length);
		[tokens[a], tokens[b]] = [tokens[b], tokens[a]];
	},
	(tokens) => {
		const at = random(tokens.length), word = tokens[at];
		const k = random(word.length);
		tokens[at] = word.slice(0, k) + String.fromCharCode(word.charCodeAt(k) ^ (1 << random(8))) + word.slice(k + 1);
	},
	(tokens) => tokens.splice(random(tokens.length)),
];

// Bytes stay bytes: latin1 both ways.
function mutant() {
	const tokens = readFileSync(pick(originals), "latin1").match(/\w+|\s+|"[^"\n]*"|[^\w\s]/g) ?? [";"];
	for (let n = 1 + random(6); n > 0 && tokens.length; n--)
		pick(random(12) ? MUTATIONS.slice(0, 6) : MUTATIONS)(tokens);
	return Buffer.from(tokens.join(""), "latin1");
}

// A small program, as csmith's own limits go; null where it gives up.
function generated() {
	const done = spawnSync("csmith", ["--seed", String(random(2 ** 31)), "--max-funcs", "4", "--max-block-depth", "3",
		"--max-block-size", "3", "--max-expr-complexity", "6", pick(["--bitfields", "--no-bitfields"]),
		pick(["--packed-struct", "--no-packed-struct"]), pick(["--volatiles", "--no-volatiles"]),
		pick(["--float", "--math64"]), pick(["--unions", "--no-unions"])], { cwd: dir, timeout: 20000, maxBuffer: 1 << 26 }); // it writes platform.info there
	assert.equal(done.error?.code === "ENOENT", false, "csmith is not installed");
	return done.status === 0 ? done.stdout : null;
}

const FLAGS = [[], ["-O2"], ["-std=c99"], ["-std=gnu11", "-Wall"], ["-std=c23"], ["-pthread"], ["-msse2"], ["-mavx2"],
	["-D_GNU_SOURCE"], ["-fopenmp"], ["-m32"], ["-include", "stdio.h"]];

function project(root, count) {
	const entries = [];
	mkdirSync(root);
	for (let i = 0; i < count; i++) {
		const text = i % 2 ? generated() ?? mutant() : mutant(), file = `u${i}.c`;
		writeFileSync(join(root, file), text);
		entries.push({ directory: root, file, arguments: ["cc", "-I/usr/include/csmith", ...pick(FLAGS), "-c", file] });
	}
	writeFileSync(join(root, "compile_commands.json"), JSON.stringify(entries));
}

// Reports of sanitizers that do not begin in libclang, which is not ours: a worker that it
// takes along costs its unit.
function ours(stderr) {
	return stderr.split(/(?==+\d+==ERROR)|(?=^.*runtime error:)/m)
		.filter((part) => /ERROR: (Address|Leak)Sanitizer|runtime error:/.test(part))
		.filter((part) => !/AddressSanitizer:? *(DEADLYSIGNAL|SEGV|stack-overflow)?[^]*?#0 [^\n]*lib(clang|LLVM)/.test(part.slice(0, 3000)) &&
			!/#[0-3] [^\n]*lib(clang|LLVM)/.test(part.slice(0, 3000)));
}

function audit(root, db, out, ...options) {
	const done = spawnSync(WASMREADY, ["audit", "-q", "--db", db, "--unit-timeout", "60", "--format", "json", "-o", out, ...options, root],
		{ encoding: "latin1", maxBuffer: 1 << 28, env: { ...process.env, WASMREADY_DEBUG: "1" } });
	assert.equal(done.signal, null);
	assert.ok([0, 1].includes(done.status), `exit ${done.status}: ${done.stderr.slice(0, 2000)}`);
	assert.deepEqual(ours(done.stderr).map((part) => part.slice(0, 3000)), []);
	return readFileSync(out);
}

function ask(db, sql) {
	const done = spawnSync("sqlite3", [db, sql], { encoding: "latin1" });
	assert.equal(done.status, 0, done.stderr);
	return done.stdout.trim();
}

function check(root) {
	const db = `${root}.db`, first = audit(root, db, `${root}.1`);

	assert.equal(ask(db, "PRAGMA integrity_check"), "ok");
	assert.equal(ask(db, "SELECT count(*) FROM parse WHERE status NOT IN ('ok', 'errors', 'failed')"), "0");
	assert.equal(ask(db, "SELECT count(*) FROM parse WHERE status = 'failed' AND reason = ''"), "0", "units that failed without a reason");
	assert.equal(ask(db, "SELECT count(*) FROM unit WHERE present AND note = '' AND id NOT IN (SELECT unit FROM parse)"), "0");
	JSON.parse(first.toString("utf8"));
	new TextDecoder("utf-8", { fatal: true }).decode(first);
	assert.ok(audit(root, `${root}.2.db`, `${root}.2`, "-j1").equals(first), "an audit with one worker says something else");
	assert.ok(audit(root, db, `${root}.3`).equals(first), "an audit from the cache says something else");
	return ask(db, "SELECT status || ' ' || count(*) FROM parse GROUP BY status");
}

console.log(`seed ${seed}, ${units} units`);
for (let done = 0; done < units; done += BATCH)
	test(`units ${done} to ${Math.min(done + BATCH, units) - 1}`, () => {
		const root = join(dir, `p${done}`);
		project(root, Math.min(BATCH, units - done));
		try {
			console.log(check(root).replaceAll("\n", ", "));
		} catch (error) {
			const kept = join(BUILD, "fuzz", `audits-${seed}-${done}`);
			cpSync(root, kept, { recursive: true });
			error.message += `\nkept in ${kept}`;
			throw error;
		}
	});
