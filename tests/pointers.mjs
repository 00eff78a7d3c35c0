// Every form of _pointers.c: what wasm does with it, by building and running it alone,
// against what the rules say of it. Each that traps has its one finding on the line
// marked 'here'; what does not trap has none.
// labels: slow
import test from "node:test";
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const clang = process.env.CLANG ?? "clang-19";
const dir = mkdtempSync(join(tmpdir(), "wasmready-pointers-"));
process.on("exit", () => rmSync(dir, { recursive: true, force: true }));

const source = join(process.env.SOURCE, "tests/_pointers.c");
const flags = "-std=gnu11 -w -Wno-incompatible-function-pointer-types";
const runner = `import { WASI } from "node:wasi";
import { readFileSync } from "node:fs";
const wasi = new WASI({ version: "preview1" });
const module = await WebAssembly.compile(readFileSync(process.argv[2]));
try {
	process.exitCode = wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject()));
} catch (error) {
	console.error(error instanceof WebAssembly.RuntimeError ? "trap: " + error.message : error);
	process.exitCode = error instanceof WebAssembly.RuntimeError ? 99 : 98;
}
`;

// {number, name, first, last, here} for each form.
function formsOf(text) {
	const forms = [];
	text.split("\n").forEach((line, i) => {
		const start = /^#(?:el)?if FORM == (\d+) \/\/ (.*)/.exec(line);
		if (start)
			forms.push({ number: +start[1], name: start[2], first: i + 1 });
		const form = forms.at(-1);
		if (form && !form.last && line.includes("// here"))
			form.here = i + 1;
		if (form && line === "#endif")
			form.last ??= i + 1;
	});
	forms.forEach((form, i) => form.last = forms[i + 1]?.first ?? form.last);
	return forms;
}

function run(command, args) {
	return new Promise((done) => {
		const child = spawn(command, args, { cwd: dir });
		let err = "";
		child.stderr.on("data", (data) => err += data);
		child.stdout.resume();
		child.on("close", (code) => done({ code, err }));
	});
}

async function traps(form) {
	const wasm = `${form.number}.wasm`;
	// Unoptimised: what the code says, not what a compiler that sees all of it makes of it.
	const built = await run(clang, ["--target=wasm32-wasi", "--sysroot=/usr", "-O0", ...flags.split(" "),
		`-DFORM=${form.number}`, "a.c", "-o", wasm]);
	assert.equal(built.code, 0, `form ${form.number} builds: ${built.err}`);
	const ran = await run(process.execPath, ["--no-warnings", "run.mjs", wasm]);
	assert.ok(ran.code === 0 || ran.code === 99, `form ${form.number} ran: ${ran.err}`);
	return ran.code === 99;
}

const forms = formsOf(readFileSync(source, "utf8"));

copyFileSync(source, join(dir, "a.c"));
writeFileSync(join(dir, "run.mjs"), runner);
writeFileSync(join(dir, "compile_commands.json"), JSON.stringify(forms.map((form) => ({
	directory: dir, file: "a.c", command: `cc ${flags} -DFORM=${form.number} -c a.c` }))));
const audit = spawnSync(process.env.WASMREADY, ["audit", "-q", "--fail-on", "never", "--db",
	join(dir, "facts.db"), dir], { encoding: "utf8" });
const asked = spawnSync(process.env.WASMREADY, ["query", "--format", "json", "--db", join(dir, "facts.db"),
	"SELECT line, rule, message FROM finding WHERE rule LIKE 'call/%' AND target = 'wasip1'", dir],
	{ encoding: "utf8" });


const waiting = [...forms];
const seen = { trap: 0, run: 0 };
const results = new Map();
async function work() {
	for (let form; form = waiting.shift();)
		results.set(form, await traps(form));
}
await Promise.all([work(), work()]);

test("the audit", () => {
	assert.equal(audit.status, 0, audit.stderr);
	assert.equal(asked.status, 0, asked.stderr);
});

for (const form of forms)
	test(`form ${form.number}: ${form.name}`, () => {
		const findings = JSON.parse(asked.stdout)
			.filter((row) => row.line >= form.first && row.line < form.last);
		const trapped = results.get(form);
		const lines = findings.map((row) => `${row.line} ${row.rule}: ${row.message}`).join("\n");

		seen[trapped ? "trap" : "run"]++;
		assert.ok(form.here, "has a line marked 'here'");
		assert.deepEqual(findings.map((row) => row.line), trapped ? [form.here] : [],
			`it ${trapped ? "traps" : "runs"}; findings: ${lines || "none"}`);
	});

test("there are both", () => {
	console.log(`${seen.trap} forms trap, ${seen.run} run`);
	assert.ok(seen.trap >= 40 && seen.run >= 30);
});
