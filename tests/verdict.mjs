// One verdict: the judge's, in every report, for a project that has one of each kind, and for a
// clean one; what is unknown, and what is not.
// labels: slow
// timeout: 100
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const wasmready = process.env.WASMREADY;
const dir = mkdtempSync(join(tmpdir(), "wasmready-verdict-"));
const WORDS = ["ready", "flags", "hazard", "blocked", "unknown"];
let killed = "0";

// A worker that dies on one unit.
const killer = join(dir, "killer");
writeFileSync(killer, `#!/bin/bash
while read -r unit prefix; do
	if [ "$unit" = "\${KILL_UNIT:-0}" ]; then kill -SEGV $$; fi
	echo "$unit $prefix" | "${process.env.BUILD}/wasmready-extract" "$@"
done
`);
chmodSync(killer, 0o755);

after(() => rmSync(dir, { recursive: true, force: true }));

const environment = () => ({ ...process.env, ...(killed === "0" ? {} : { WASMREADY_EXTRACT: killer, KILL_UNIT: killed }) });
function run(...args) {
	return spawnSync(wasmready, args, { encoding: "utf8", env: environment(), maxBuffer: 1 << 28 });
}

let projects = 0;
// files: { name: text }; units of them: those that end in .c, .cpp, in order, or as given. dirs:
// of a unit that is elsewhere.
class Project {
	constructor(files, { dirs = {}, flags = {} } = {}) {
		this.root = join(dir, `p${projects++}`);
		this.db = `${this.root}.db`;
		this.put(files);
		const units = Object.keys(files).filter((name) => /\.(c|cpp)$/.test(name));
		writeFileSync(join(this.root, "compile_commands.json"), JSON.stringify(units.map((name) => ({
			directory: dirs[name] ?? this.root, file: join(this.root, name),
			arguments: [name.endsWith("cpp") ? "c++" : "cc", ...(flags[name] ?? []), "-c", join(this.root, name)],
		}))));
	}
	put(files) {
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(this.root, name)), { recursive: true });
			writeFileSync(join(this.root, name), text);
		}
		return this;
	}
	run(command, ...args) {
		return run(command, this.root, "--db", this.db, ...args);
	}
	audit(...args) {
		this.done = this.run("audit", "-q", "--target", "wasip1", ...args);
		return this;
	}
	report(format, ...args) {
		const done = this.run("report", "--format", format, ...args);
		assert.equal(done.status, 0, done.stderr);
		return done.stdout;
	}
	ask(sql) {
		const done = run("query", "--db", this.db, "--format", "json", sql, this.root);
		assert.equal(done.status, 0, done.stderr);
		return JSON.parse(done.stdout).map((row) => Object.values(row).join(" "));
	}
	// path -> verdict, of files, folders and the project.
	verdicts(target = "wasip1") {
		return Object.fromEntries(this.ask(`SELECT path, verdict FROM verdict WHERE target = '${target}'
			AND kind <> 'function'`).map((row) => row.split(" ")));
	}
	rules(target = "wasip1") {
		return this.ask(`SELECT DISTINCT rule FROM finding WHERE target = '${target}' ORDER BY 1`);
	}
}

const FORK = "#include <unistd.h>\nint forks(void) { return (int)fork(); }\n";
const FLAGS = (name) => `#include <unistd.h>\nint ${name}(void) { return (int)getpid(); }\n`;
const HAZARD = "#include <stdio.h>\nFILE *opens(void) { return fopen(\"/dev/urandom\", \"r\"); }\n";
const READY = "int ready(int n) { return n + 1; }\n";

const mixed = {
	"clean/ready.c": READY,
	"clean/flags.c": FLAGS("one"),
	"some/hazard.c": HAZARD,
	"some/host.c": "#include \"config.h\"\nint host(void) { return MISSING; }\n",
	"dark/flags.c": FLAGS("two"),
	"dark/failed.c": "int failed(void) { return 2; }\n",
	"bad/blocked.c": FORK,
	"bad/plus.cpp": "int plus;\n",
};
const wanted = {
	".": "blocked",
	"clean": "flags", "clean/ready.c": "ready", "clean/flags.c": "flags",
	"some": "hazard", "some/hazard.c": "hazard", "some/host.c": "unknown",
	"dark": "unknown", "dark/flags.c": "flags", "dark/failed.c": "unknown",
	"bad": "blocked", "bad/blocked.c": "blocked", "bad/plus.cpp": "unknown",
};
const clean = { "a.c": READY, "src/b.c": "int main(void) { return 0; }\n" };
const allReady = { ".": "ready", "a.c": "ready", "src": "ready", "src/b.c": "ready" };

const strip = (path) => path.replace(/\/$/, "").replace(/\\/g, "");
// What each report says of paths, for wasip1.
const read = {
	text(p) {
		const lines = p.report("text", "--by", "file").split("\n");
		// Names of targets that do not fit break at their hyphens, over two lines.
		const from = lines.findIndex((line) => /^ +fre/.test(line)), at = from + (/^ +free-/.test(lines[from]) ? 1 : 0);
		const column = /\bwasip1\b(?!-)|\bp1\b/.exec(lines[at]).index;
		return Object.fromEntries(lines.slice(at + 1, lines.indexOf("", at)).map((line) =>
			[strip(line.split(/\s/)[0]), WORDS.find((word) => word.startsWith(line.slice(column).split(/\s/)[0]))]));
	},
	json(p) {
		return Object.fromEntries(JSON.parse(p.report("json")).table.map((row) => [row.path, row.verdict.wasip1.verdict]));
	},
	markdown(p) {
		const rows = p.report("markdown", "--by", "file").split("\n## Compatibility\n")[1].trim().split("\n");
		const column = rows[0].split("|").map((cell) => cell.trim()).indexOf("wasip1");
		return Object.fromEntries(rows.slice(2).filter((row) => row.startsWith("|")).map((row) => row.split("|"))
			.filter((cells) => cells.length > column + 1).slice(0, 13)
			.map((cells) => [strip(cells[1].trim()), cells[column].trim().split(" ")[0]]));
	},
	html(p) {
		const html = p.report("html"), out = {};
		const names = JSON.parse(/id="graph-data">([^]*?)<\/script>/.exec(html)[1]);
		for (const [path, verdict = 0] of names.files)
			out[path] = names.verdicts[verdict];
		return out;
	},
	dot(p) {
		const done = run("graph", "include", p.root, "--db", p.db, "--format", "json", "--target", "wasip1");
		assert.equal(done.status, 0, done.stderr);
		return Object.fromEntries(JSON.parse(done.stdout).nodes.filter((node) => node.kind === "file")
			.map((node) => [node.id, node.verdict]));
	},
};

function same(project, want) {
	assert.deepEqual(project.verdicts(), want, "the judge");
	const files = Object.fromEntries(Object.entries(want).filter(([path]) => /\./.test(path) && path !== "."));
	for (const name of ["text", "json", "markdown"])
		assert.deepEqual(read[name](project), want, name);
	for (const name of ["html", "dot"])
		for (const [path, verdict] of Object.entries(read[name](project)))
			assert.equal(verdict, files[path], `${name}: ${path}`);
	// Those that are not known are drawn too.
	for (const name of ["html", "dot"])
		assert.deepEqual(Object.keys(read[name](project)).sort(), Object.keys(files).sort(), name);
	// In the still picture, by its class.
	const dot = run("graph", "include", project.root, "--db", project.db, "--format", "dot", "--target", "wasip1");
	for (const [path, verdict] of Object.entries(files))
		assert.match(dot.stdout, new RegExp(`"${path}"[^;]*class="${verdict} file"`), path);
}

// Counts of the project, by severity, and of unknown files.
function counts(project) {
	const total = JSON.parse(project.report("json")).table.find((row) => row.kind === "total").verdict.wasip1;
	const csv = project.report("csv").split("\r\n").slice(1).map((line) => line.split(",").map((cell) => cell.replaceAll("\"", "")));
	const live = (severity) => csv.filter((row) => row[0] === severity && row[1] === "live").length;
	const { verdict, ...rest } = JSON.parse(project.report("sarif")).runs[0].properties.verdict.wasip1;
	const [said] = project.ask(`SELECT blocker, flag, hazard, perf, unknown FROM verdict
		WHERE kind = 'project' AND target = 'wasip1'`);
	const one = (of) => [of.blocker, of.flag, of.hazard, of.perf, of.unknown].join(" ");

	assert.equal(one(total), said, "JSON");
	assert.equal(one(rest), said, "SARIF");
	assert.equal(verdict, total.verdict);
	assert.equal(["blocker", "flag", "hazard", "perf"].map(live).join(" "), said.split(" ").slice(0, 4).join(" "), "CSV");
	const line = new RegExp(`wasip1\\*\\*: ${total.blocker} blocker, ${total.hazard} hazard, ${total.flag} flag, ${total.perf} perf`);
	assert.match(project.report("markdown"), line);
	const html = project.report("html"), row = /<tr[^>]*><th scope="row">wasip1 [^]*?<\/tr>/.exec(html)[0];
	const cells = [...row.matchAll(/<td class="num [^"]*k-\w+">(\d+)/g)].map((cell) => cell[1]);
	assert.equal(cells.join(" "), [total.blocker, total.hazard, total.flag, total.perf].join(" "), "HTML");
	assert.ok(!total.unknown || row.includes(`${total.unknown} unknown`), "HTML: files");
	if (total.unknown) {
		assert.match(project.report("text"), new RegExp(`wasip1: .*; ${total.unknown} files? (is|are) unknown`));
		assert.match(project.report("markdown"), new RegExp(`, ${total.unknown} unknown;`));
	}
	return said;
}

async function watched(project) {
	const child = spawn(wasmready, ["watch", project.root, "--db", `${project.db}-watch`, "--target", "wasip1"], { env: environment() });
	let text = "";
	await new Promise((resolve) => {
		child.stdout.on("data", (bytes) => { text += bytes; if (text.includes("\n")) resolve(); });
		child.on("exit", resolve);
	});
	child.kill("SIGTERM");
	return text.split("\n")[0];
}

let project;
before(() => {
	killed = "5";
	project = new Project(mixed).audit();
	assert.equal(project.done.status, 1, project.done.stderr);
});

test("every report says the judge's verdict, and the same numbers", async () => {
	killed = "5";
	same(project, wanted);
	assert.equal(counts(project), "1 2 1 0 3");
	assert.equal(await watched(project), "wasip1: blocked");
	const lint = project.run("lint", "--format", "markdown", "--target", "wasip1");
	assert.equal(lint.status, 1);
	assert.match(lint.stdout, /\| wasip1 \| blocked \|/);
	assert.deepEqual(project.ask("SELECT path, unknown FROM verdict WHERE target = 'wasip1' AND kind = 'folder' ORDER BY 1"),
		["bad 1", "clean 0", "dark 1", "some 1"]);
	assert.deepEqual(project.ask("SELECT path, function, verdict FROM verdict WHERE target = 'wasip1' AND kind = 'function' ORDER BY 1, 2"),
		["bad/blocked.c forks blocked", "clean/flags.c one flags", "clean/ready.c ready ready", "dark/flags.c two flags",
			"some/hazard.c opens hazard", "some/host.c host unknown"]);
});

test("what is not known is listed in every report, at its line", () => {
	assert.deepEqual(project.ask("SELECT file, line, text FROM host_error ORDER BY 2"),
		["some/host.c 1 'config.h' file not found"]);
	const words = /does not compile on the host either: &?.*config\.h/;
	for (const format of ["text", "markdown", "sarif", "csv", "junit", "github", "gitlab"])
		assert.match(project.report(format), words, format);
	assert.match(project.report("html"), /Does not compile on the host either[^]*some\/host\.c:1:10/);
	assert.deepEqual(JSON.parse(project.report("json")).units.host_errors[0],
		{ file: "some/host.c", line: 1, column: 10, text: "'config.h' file not found", units: 1 });
	for (const format of ["text", "markdown", "sarif", "csv", "junit", "html"])
		assert.match(project.report(format), /failed\.c[^]*signal/, format);
});

test("a clean project is ready everywhere", async () => {
	killed = "0";
	const p = new Project(clean).audit();
	assert.equal(p.done.status, 0, p.done.stderr);
	same(p, allReady);
	assert.equal(counts(p), "0 0 0 0 0");
	assert.equal(await watched(p), "wasip1: ready");
	const lint = p.run("lint", "--target", "wasip1");
	assert.equal(`${lint.status} ${lint.stderr}`, "0 ");
	assert.match(p.report("html"), /<p class="lead">For <b>wasip1<\/b>: <strong>Yes\.<\/strong>/);
});

test("lint fails on a changed file that could not be analysed, and on no other", () => {
	killed = "5";
	const diff = (file) => {
		const path = join(dir, "x.diff");
		writeFileSync(path, `--- ${file}\n+++ ${file}\n@@ -1 +1 @@\n-old\n+new\n`);
		return project.run("lint", "--diff", path, "--target", "wasip1");
	};
	let done = diff("dark/failed.c");
	assert.equal(done.status, 3);
	assert.match(done.stderr, /^wasmready: 1 file could not be analysed: dark\/failed\.c: could not be analysed: .*signal[^\n]*\n$/);
	assert.match(done.stdout, /0 findings; 1 file could not be analysed/);
	done = diff("some/host.c");
	assert.equal(done.status, 3);
	assert.match(done.stderr, /some\/host\.c:1: does not compile on the host either: 'config\.h' file not found\n$/);
	for (const file of ["clean/ready.c", "some/hazard.c"]) {
		done = diff(file);
		assert.equal(`${done.status} ${done.stderr}`, "0 ", file);
	}
	// Without a change all are meant; with a baseline those that it has not.
	done = project.run("lint", "--except", "api", "--target", "wasip1");
	assert.equal(done.status, 3);
	assert.match(done.stderr, /: 3 files could not be analysed: first of them bad\/plus\.cpp: C\+\+ is not analysed/);
	for (const name of ["base.db", "base.sarif"]) {
		const base = join(dir, name);
		assert.equal(project.run("lint", "--write-baseline", base, "--target", "wasip1").status, 0);
		done = project.run("lint", "--baseline", base, "--target", "wasip1");
		assert.equal(`${done.status} ${done.stderr}`, "0 ", name);
		project.put({ "clean/ready.c": "#include \"gone.h\"\n" + READY });
		done = project.run("lint", "--baseline", base, "--target", "wasip1");
		assert.equal(done.status, 3, name);
		assert.match(done.stderr, /: 1 file could not be analysed: clean\/ready\.c:1: /);
		project.put({ "clean/ready.c": READY });
	}
	killed = "0";
});

test("lint passes what nobody looked at no more than audit does", () => {
	const p = new Project({ ...clean, "plus.cpp": "int plus;\n", "own.c": "int own;\n", "old.S": "nop\n" },
		{ flags: { "own.c": ["-fplugin=x.so"] } }).audit();
	const lint = (...args) => {
		const done = p.run("lint", "--target", "wasip1", ...args);
		return `${done.status} ${done.stderr.trim()}`;
	};
	const change = (file) => {
		const path = join(dir, "y.diff");
		writeFileSync(path, `--- ${file}\n+++ ${file}\n@@ -1 +1 @@\n-old\n+new\n`);
		return ["--diff", path];
	};
	const unknown = p.ask("SELECT count(*) FROM verdict WHERE kind = 'file' AND unknown AND target = 'wasip1'")[0];
	assert.equal(p.done.status, 3);
	assert.match(lint(), /^3 wasmready: \d files? could not be analysed: .*plus\.cpp: C\+\+ is not analysed \(--exclude leaves out what is not to be ported\)$/);
	assert.equal(lint().match(/(\d) file/)[1], unknown, "as many as audit says");
	assert.match(lint(...change("plus.cpp")), /^3 wasmready: 1 file could not be analysed: plus\.cpp: C\+\+/);
	const known = Object.keys(p.verdicts()).find((path) => path.endsWith(".c") && path !== "own.c");
	assert.equal(lint(...change(known)), "0 ", "what a change does not touch is not meant");
	assert.equal(lint("--fail-on", "never"), "0 ", "as audit's");
	assert.equal(lint(...change("plus.cpp"), "--fail-on", "never"), "0 ");
	assert.equal(lint("--exclude", "*.cpp", "--exclude", "own.c"), "0 ", "what is left out is not meant");
	// What a baseline was not sure of is known to be so.
	for (const name of ["mixed.db", "mixed.sarif"]) {
		const base = join(dir, name);
		assert.equal(lint("--write-baseline", base).slice(0, 2), "0 ");
		assert.equal(lint("--baseline", base), "0 ", name);
	}
	// Nor does a baseline of C alone.
	const c = join(dir, "c.db");
	assert.equal(lint("--exclude", "*.cpp", "--write-baseline", c).slice(0, 2), "0 ");
	assert.match(lint("--baseline", c), /^3 .*plus\.cpp/);
});

test("a folder that cannot be entered is said, and fails", () => {
	const p = new Project({ ...clean, "c.c": "int c;\n" }, { dirs: { "c.c": join(dir, "nowhere") } }).audit();
	assert.equal(p.verdicts()["."], "unknown");
	assert.equal(p.verdicts()["c.c"], "unknown");
	const done = p.run("lint", "--target", "wasip1");
	assert.equal(done.status, 3);
	assert.match(done.stderr, /1 file could not be analysed: c\.c: could not be analysed: its folder '.*nowhere' is gone\n$/);
});

test("a header that only units with errors read is not known", () => {
	const p = new Project({
		"a.c": "#include \"no.h\"\n#include \"one.h\"\n#include \"both.h\"\n",
		"b.c": "#include \"both.h\"\nint b;\n",
		"one.h": "int one;\n", "both.h": "int both;\n",
	}).audit();
	assert.deepEqual(p.verdicts(), { ".": "unknown", "a.c": "unknown", "b.c": "ready", "both.h": "ready", "one.h": "unknown" });
	// One with an error of its own is not, whoever reads it.
	p.put({ "both.h": "int both;\nwrong_t x;\n" }).audit();
	assert.equal(p.verdicts()["both.h"], "unknown");
	assert.equal(p.done.status, 3);
});

test("a tree of which no unit compiles on the host: exit 3, and a line that says what to do", () => {
	const p = new Project({ "a.c": "#include \"config.h\"\nint main(void) { return VALUE; }\n", "b.c": "wrong_t b;\n" }).audit();
	assert.equal(p.done.status, 3);
	assert.match(p.done.stderr, /^wasmready: no unit of '.*' compiles on the host \(a\.c:1: 'config\.h' file not found\): configure the tree.*\n$/);
	assert.equal(p.run("lint", "--target", "wasip1").status, 3);
	p.put({ "b.c": "int b;\n" }).audit();
	assert.equal(p.done.status, 3);
	assert.match(p.done.stderr, /^wasmready: 1 of 2 files is unknown for wasip1, which is no pass: a\.c:1: does not compile on the host either: 'config\.h' file not found\n$/);
	assert.deepEqual(p.verdicts(), { ".": "unknown", "a.c": "unknown", "b.c": "ready" });
	p.put({ "config.h": "#define VALUE 0\n" }).audit();
	assert.equal(p.verdicts()["."], "ready");
});

test("C that only GCC takes is unknown; where a rule tells of the error itself it is blocked", () => {
	const p = new Project({
		"ok.c": READY,
		"vla.c": "int f(int n) { struct { char b[n]; } s; return (int)sizeof s; }\n",
		"decimal.c": "_Decimal64 price = 1.5DD;\n",
		"syntax.c": "int broken(int x) { return x +; }\n",
		"nested.c": "int outer(int n) { int inner(void) { return n; } return inner(); }\n",
	}).audit();
	assert.deepEqual(p.verdicts(), { ".": "blocked", "ok.c": "ready", "vla.c": "unknown", "decimal.c": "unknown",
		"syntax.c": "unknown", "nested.c": "blocked" });
	assert.deepEqual(p.rules(), ["call/nested-function"]);
	// Alone it is a known blocker, not a tree that does not compile.
	assert.equal(new Project({ "nested.c": "int outer(int n) { int inner(void) { return n; } return inner(); }\n" }).audit().done.status, 1);
});

const cascades = {
	"memory/vla": "int f(void) { char room[%]; room[0] = 1; return room[0]; }\n",
	"block/endless-loop": "int n; int main(void) { while (1) { if (%) break; n++; } }\n",
	"abi/narrowing": "#include <time.h>\nlong f(void) { long t = time(0); return t + %; }\n",
	"api/undefined-symbol": "#include <stdio.h>\nint undefined_thing(void);\nint main(void) { return undefined_thing() + %; }\n",
};
test("what follows from an error of the host too is no finding", () => {
	for (const [rule, text] of Object.entries(cascades)) {
		const p = new Project({ "a.c": text.replace("%", "UNKNOWN_NAME"), "ok.c": "int ok;\n" }).audit();
		assert.deepEqual(p.rules(), [], rule);
		assert.equal(p.verdicts()["a.c"], "unknown", rule);
	}
	// A missing header is missing on the host too, and what it declared is not missing for the target.
	const p = new Project({ "a.c": "#include \"lib.h\"\nint main(void) { return lib_call(); }\n", "ok.c": "int ok;\n" }).audit();
	assert.deepEqual(p.rules(), []);
	// What is told by its name is told all the same.
	const q = new Project({ "a.c": "#include <unistd.h>\nint f(void)\n{\n\tint child = (int)fork();\n\treturn child + UNKNOWN_NAME;\n}\n", "ok.c": "int ok;\n" }).audit();
	assert.deepEqual(q.rules(), ["api/process"]);
	assert.deepEqual(q.verdicts(), { ".": "blocked", "a.c": "blocked", "ok.c": "ready" });
});

test("what follows from no error is one", () => {
	const name = (rule) => rule === "memory/vla" ? "f_n()" : "0";
	for (const [rule, text] of Object.entries({ ...cascades, "block/endless-loop": "int n; int main(void) { while (1) n++; }\n" })) {
		const p = new Project({ "a.c": `int f_n(void);\n${text.replace("%", name(rule))}`, "ok.c": "int f_n(void) { return 1; }\n" }).audit();
		assert.deepEqual(p.rules(), [rule]);
	}
});

test("a dropped flag that matters makes its unit unknown, another does not", () => {
	const p = new Project({ "a.c": READY, "b.c": "int b;\n" }, { flags: { "a.c": ["-D=1"], "b.c": ["-fno-tree-sra", "-fplugin=x.so"] } }).audit();
	assert.deepEqual(p.verdicts(), { ".": "unknown", "a.c": "unknown", "b.c": "ready" });
	assert.match(p.ask("SELECT reason FROM verdict WHERE path = 'a.c' AND target = 'wasip1'")[0], /^flag '-D=1' was dropped: /);
});

test("a column for whose library nothing was parsed is not ready, and never the best", () => {
	const p = new Project({ "a.c": READY, "b.c": HAZARD, "c.c": FORK }).audit();
	const other = p.verdicts("emscripten");
	assert.equal(other["a.c"], "unknown");
	assert.equal(p.verdicts("wasip2")["a.c"], "ready");
	assert.equal(p.verdicts("wasip1-threads")["a.c"], "ready");
	assert.match(p.ask("SELECT name FROM best_target")[0], /^wasi|^free/);
	p.audit("--target", "wasip1,emscripten");
	assert.equal(p.verdicts("emscripten")["a.c"], "ready");
	// Of equals the one that asks for less: no threads.
	const q = new Project(clean);
	q.run("audit", "-q", "--target", "wasip1-threads");
	assert.ok(!/thread/.test(q.ask("SELECT name FROM best_target")[0]));
	q.audit();
	assert.deepEqual(q.ask("SELECT name FROM best_target"), ["wasip1"]);
});

test("the headline speaks of the target that was asked for", () => {
	const p = new Project({ "a.c": FORK, "b.c": "#include \"gone.h\"\n" }).audit();
	const lead = /<p class="lead">([^]*?)<\/p>/.exec(p.report("html"))[1].replace(/<[^>]*>/g, "");
	assert.match(lead, /^For wasip1: Not as it is\. 1 blocker in 1 file: .* 1 file could not be judged\.$/);
	const q = new Project({ "a.c": READY, "b.c": "#include \"gone.h\"\n" }).audit();
	assert.match(q.report("html"), /<p class="lead">For <b>wasip1<\/b>: <strong>Not known\.<\/strong> Not all of it could be looked at: does not compile on the host either\. <b>1 file could not be judged\.<\/b><\/p>/);
});

test("the path to a function is that of its own program", () => {
	const text = (main) => "#include <unistd.h>\nvoid shared(void);\nvoid usage(void) { fork(); }\n" + main;
	const p = new Project({
		"a.c": text("int main(void) { usage(); shared(); return 0; }\n"),
		"b.c": text("static void deep(void) { usage(); }\nint main(void) { deep(); return (int)fork(); }\n"),
		"c.c": "#include <unistd.h>\nvoid shared(void) { fork(); }\n",
	}).audit();
	const want = {
		"a.c:3": "main (a.c:4) > usage (a.c:4)",
		"b.c:3": "main (b.c:5) > deep (b.c:5) > usage (b.c:4)",
		"b.c:5": "main (b.c:5)",
		"c.c:2": "main (a.c:4) > shared (a.c:4)",
	};
	const csv = Object.fromEntries(p.report("csv").split("\r\n").filter((line) => /"api\/process"/.test(line))
		.map((line) => [/"([abc]\.c)",(\d+)/.exec(line).slice(1).join(":"), /"([^"]*)"$/.exec(line)[1]]));
	assert.deepEqual(csv, want);
	const json = JSON.parse(p.report("json")).findings.filter((f) => f.rule === "api/process");
	assert.deepEqual(Object.fromEntries(json.map((f) => [`${f.file}:${f.line}`,
		f.path.map((s) => `${s.function} (${s.file}:${s.line})`).join(" > ")])), want);
	const sarif = JSON.parse(p.report("sarif")).runs[0].results.filter((r) => r.ruleId === "api/process");
	assert.deepEqual(Object.fromEntries(sarif.map((r) => {
		const at = (l) => l.physicalLocation.artifactLocation.uri + ":" + l.physicalLocation.region.startLine;
		const steps = r.codeFlows[0].threadFlows[0].locations.slice(0, -1).map((l) => at(l.location));
		return [at(r.locations[0]), steps.join(" > ")];
	})), Object.fromEntries(Object.entries(want).map(([place, path]) => [place, [...path.matchAll(/\(([^)]*)\)/g)].map((m) => m[1]).join(" > ")])));
	const html = JSON.parse(/<script type="application\/json" id="(?:report-)?data">([^]*?)<\/script>/.exec(p.report("html"))[1]);
	const chain = (n) => n < 0 ? [] : [...chain(html.reach[n][3]), `${html.strings[html.reach[n][0]]} (${html.strings[html.reach[n][1]]}:${html.reach[n][2]})`];
	for (const f of html.findings) {
		const place = `${html.strings[f[3]]}:${f[4]}`;
		if (want[place])
			assert.equal(chain(f[11]).join(" > "), want[place]);
	}
});
