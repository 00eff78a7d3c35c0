// Runs small programs in both worlds and holds the findings against what they print.
//
// A file of forms is one C file, of which each form is built alone with -DFORM=N:
//
//	#if FORM == 1 // what it shows, the test's name
//	// host: 8, wasm: 4294967288
//	int main(void) { ... } // here
//	#elif FORM == 2 // the near miss
//	// both: 8
//	...
//	#endif
//
// What stands before the first form is in all of them. The comment says what they print, lines joined
// by a space, or 'trap'; a form that differs has its finding on the line marked 'here', or 'here: RULE'
// (one for each such line), or is one that hardly anybody acts on and has a note where 'noted' stands.
// One that prints the same in both has none. Unoptimised: what the code says, not what a
// compiler that sees all of it makes of it.
import test from "node:test";
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const clang = process.env.CLANG ?? "clang-19";
const runner = `import { WASI } from "node:wasi";
import { readFileSync } from "node:fs";
const wasi = new WASI({ version: "preview1", args: ["form"], env: {}, preopens: { ".": "." } });
const module = await WebAssembly.compile(readFileSync(process.argv[2]));
try {
	wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject()));
} catch (error) {
	if (!(error instanceof WebAssembly.RuntimeError))
		throw error;
	console.log("trap");
}
`;

// {number, name, first, last, host, wasm, here: [{line, rule}], noted: [line]} for each form.
export function formsOf(text) {
	const forms = [];
	let form;
	text.split("\n").forEach((line, i) => {
		const start = /^#(?:el)?if FORM == (\d+) \/\/ (.*)/.exec(line);
		if (start) {
			form = { number: +start[1], name: start[2], first: i + 1, here: [], noted: [] };
			forms.push(form);
		}
		if (!form)
			return;
		form.last = i + 1;
		const said = /^\/\/ (?:both: (.*)|host: (.*), wasm: (.*))$/.exec(line);
		if (said)
			[form.host, form.wasm] = [said[1] ?? said[2], said[1] ?? said[3]];
		const mark = /\/\/ (here|noted)(?:: (\S+))?$/.exec(line);
		if (mark?.[1] === "here")
			form.here.push({ line: i + 1, rule: mark[2] });
		else if (mark)
			form.noted.push(i + 1);
	});
	return forms;
}

function run(dir, command, args) {
	return new Promise((done) => {
		const child = spawn(command, args, { cwd: dir, timeout: 60000 });
		let out = "", err = "";
		child.stdout.on("data", (data) => out += data);
		child.stderr.on("data", (data) => err += data);
		child.on("error", (error) => done({ code: -1, out, err: String(error) }));
		child.on("close", (code) => done({ code, out: out.trim().split(/\s*\n/).join(" "), err }));
	});
}

async function build(dir, form, flags, world) {
	const output = `${form.number}.${world}`;
	const built = await run(dir, clang, [
		...(world === "wasm" ? ["--target=wasm32-wasi", "--sysroot=/usr"] : []), "-O0", ...flags,
		`-DFORM=${form.number}`, "a.c", "-o", output, "-lm"]);
	return built.code ? { err: `form ${form.number} builds for ${world}: ${built.err}` } : { output };
}

async function printed(dir, form, flags, world) {
	const { err, output } = await build(dir, form, flags, world);
	if (err)
		return { err };
	const ran = world === "wasm" ? await run(dir, process.execPath, ["--no-warnings", "run.mjs", output])
		: await run(dir, join(dir, output), []);
	return ran.err || ran.code === null || ran.code < 0
		? { err: `form ${form.number} runs for ${world}: ${ran.err}` } : { out: ran.out };
}

// As rows {line, rule, message, severity} of target wasip1.
function auditOf(dir, forms, flags) {
	const db = join(dir, "facts.db");
	writeFileSync(join(dir, "compile_commands.json"), JSON.stringify(forms.map((form) => ({
		directory: dir, file: "a.c", command: `cc ${flags.join(" ")} -DFORM=${form.number} -c a.c` }))));
	const options = { encoding: "utf8", maxBuffer: 1 << 26 };
	const audit = spawnSync(process.env.WASMREADY,
		["audit", "-q", "--fail-on", "never", "-t", "wasip1", "--db", db, dir], options);
	assert.equal(audit.status, 0, audit.stderr);
	const asked = spawnSync(process.env.WASMREADY, ["query", "--format", "json", "--db", db,
		"SELECT DISTINCT line, rule, message, severity FROM finding WHERE target = 'wasip1' AND state <> 'guarded' ORDER BY line", dir],
		options);
	assert.equal(asked.status, 0, asked.stderr);
	return JSON.parse(asked.stdout);
}

function hold(form, host, wasm, findings) {
	const differs = form.host !== form.wasm;
	const told = findings.filter((row) => row.line >= form.first && row.line < form.last);
	const text = told.map((row) => `${row.line} ${row.severity} ${row.rule}: ${row.message}`).join("\n") || "none";
	const hazards = [...new Set(told.filter((row) => row.severity !== "note").map((row) => row.line))];

	assert.ok(form.host !== undefined, "says what it prints");
	assert.deepEqual([host.err, wasm.err], [undefined, undefined]);
	assert.equal(host.out, form.host, "on the host");
	assert.equal(wasm.out, form.wasm, "in wasm");
	assert.equal(form.here.length + form.noted.length > 0, differs, "has a mark where it differs");
	assert.deepEqual(hazards, form.here.map((mark) => mark.line), `findings: ${text}`);
	for (const { line, rule } of form.here)
		assert.ok(!rule || told.some((row) => row.line === line && row.rule === rule), `findings: ${text}`);
	for (const line of form.noted)
		assert.ok(told.some((row) => row.line === line), `a note on line ${line}; findings: ${text}`);
}

// Tests of all forms of a file. rules: whether a finding of that name is looked at; differ, same: how many
// there are at least.
export async function testForms({ file, rules = () => true, flags = ["-std=gnu11", "-w"], differ, same }) {
	const source = join(process.env.SOURCE, file);
	const dir = mkdtempSync(join(tmpdir(), "wasmready-forms-"));
	process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
	const only = process.env.FORM ? process.env.FORM.split(",").map(Number) : null;
	const all = formsOf(readFileSync(source, "utf8"));
	const forms = all.filter((form) => !only || only.includes(form.number));

	copyFileSync(source, join(dir, "a.c"));
	writeFileSync(join(dir, "run.mjs"), runner);
	const findings = auditOf(dir, forms, flags).filter((row) => rules(row.rule));
	const waiting = [...forms], results = new Map();
	async function work() {
		for (let form; form = waiting.shift();)
			results.set(form, [await printed(dir, form, flags, "host"),
				await printed(dir, form, flags, "wasm")]);
	}
	await Promise.all([work(), work()]);

	for (const form of forms)
		test(`form ${form.number}: ${form.name}`, () => hold(form, ...results.get(form), findings));
	test("there are both", () => {
		const differing = all.filter((form) => form.host !== form.wasm).length;
		console.log(`${differing} forms differ, ${all.length - differing} do not`);
		assert.ok(differing >= differ && all.length - differing >= same);
		assert.deepEqual(all.map((form) => form.number), all.map((form, i) => i + 1), "they are counted");
	});
}
