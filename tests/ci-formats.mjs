// What CI servers read: GitHub's workflow commands, GitLab's Code Quality, JUnit XML; of a
// project whose names would break out of each, held against the JSON report of the same audit.
// labels: quick
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";

const { WASMREADY, SOURCE } = process.env;
const dir = mkdtempSync(join(tmpdir(), "wasmready-ci-"));
const project = join(dir, "checkout", "lib");
const db = join(dir, "facts.db");
const NAMES = ["plain.c", "<b>&.c", "quo\"te'.c", "new\nline.c", "a,b:c%0A::error::x.c", "]]>.c", "\ufffe.c", "\u202egnp.c"];

function run(codes, ...args) {
	const done = spawnSync(WASMREADY, args, { encoding: "buffer", maxBuffer: 1 << 28 });
	assert.ok(codes.includes(done.status), `${args.join(" ")}: exit ${done.status}\n${done.stderr}`);
	return new TextDecoder("utf-8", { fatal: true }).decode(done.stdout);
}
const report = (format, ...options) => {
	const text = run([0], "report", project, "--db", db, "--format", format, ...options);
	assert.equal(text, run([0], "report", project, "--db", db, "--format", format, ...options), "two runs differ");
	return text;
};
let findings;

before(() => {
	mkdirSync(project, { recursive: true });
	NAMES.forEach((name, n) => writeFileSync(join(project, name), `#include <unistd.h>
int caller${n}(void);
int caller${n}(void) { return fork(); }
int wide${n}(void) { return fork(); } // wasmready: allow(api/process) 50%, ]]> <b>
int time${n}(void) { return "\u0001\u202e"[0] + getpid(); }
`));
	writeFileSync(Buffer.concat([Buffer.from(project + "/caf"), Buffer.from([0xe9]), Buffer.from(".c")]),
		"int fork(void);\nint caf(void);\nint caf(void) { return fork(); }\n");
	writeFileSync(join(project, "clean.c"), "int clean(void);\nint clean(void) { return 1; }\n");
	writeFileSync(join(project, "main.c"),
		"int fork(void);\nstatic int never(void) { return fork(); }\nint main(void) { (void)never; return 0; }\n");
	execFileSync("git", ["-C", join(dir, "checkout"), "init", "-q"]);
	execFileSync("git", ["-C", join(dir, "checkout"), "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a",
		"--allow-empty"]);
	run([0, 1], "audit", project, "-q", "--db", db, "--entry", "main", ...NAMES.flatMap((_, n) => ["--entry", `caller${n}`]), "--entry", "time0",
		"--entry", "caf");
	findings = JSON.parse(run([0], "report", project, "--db", db, "--format", "json")).findings;
});
after(() => rmSync(dir, { recursive: true, force: true }));

const listed = (...states) => findings.filter((f) => states.includes(f.state)).length;

// As the runner reads a line (actions/runner: ActionCommand.TryParseV2).
function command(line) {
	const [, head, data] = /^::(.*?)::(.*)$/s.exec(line);
	const [name, ...rest] = head.split(" ");
	const unescape = (s) => s.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%3A/g, ":").replace(/%2C/g, ",")
		.replace(/%25/g, "%");
	const properties = Object.fromEntries(rest.join(" ").split(",").map((p) => [p.slice(0, p.indexOf("=")),
		unescape(p.slice(p.indexOf("=") + 1))]));

	return { name, ...properties, message: data.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%") };
}

test("GitHub's commands", () => {
	const text = report("github", "--suppressed");
	const commands = text.trimEnd().split("\n").map(command);
	const rank = ["error", "warning", "notice"];

	assert.equal(commands.length, listed("live", "unreached", "suppressed"));
	assert.ok(!/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/.test(text));
	for (const c of commands) {
		assert.ok(rank.includes(c.name) && /^wasmready [a-z]+\/[a-z-]+$/.test(c.title), JSON.stringify(c));
		assert.ok(c.file.startsWith("lib/") && Number(c.line) > 0 && Number(c.col) > 0);
		assert.equal(c.endLine, c.line);
		assert.ok(!c.message.includes(`${c.file}:`), "the place is said twice");
	}
	assert.deepEqual(commands.map((c) => rank.indexOf(c.name)), commands.map((c) => rank.indexOf(c.name)).sort(),
		"the worst are not first");
	const files = new Set(commands.map((c) => c.file));
	for (const name of ["lib/plain.c", "lib/a,b:c%0A::error::x.c", "lib/new\\x0aline.c", "lib/caf\\xe9.c"])
		assert.ok(files.has(name), name);
	assert.ok(commands.some((c) => c.name === "error" && /\nHow to fix it: /.test(c.message)));
	assert.ok(commands.some((c) => c.message.includes("(suppressed)") && c.message.endsWith("\nAllowed: 50%, ]]> <b>")));
	assert.ok(commands.some((c) => c.message.includes("(unreached)") && c.name === "notice"));
});

test("Markdown: an unreached finding is no blocker, and a fix is told once", () => {
	const text = report("markdown", "--suppressed");
	const [, list, fixes] = /\n## Findings\n\n([^]*?)\n## Fixes\n\n([^]*)$/.exec(text);
	const cells = (table) => table.split("\n").filter((line) => /^\| \d/.test(line)).map((line) => line.split(" | "));
	assert.match(list, /^\| # \| finding \| rule /);
	assert.equal(cells(list).length, Math.min(listed("live", "unreached", "suppressed"), 50));
	assert.ok(cells(list).some(([, finding]) => finding === "blocker") && cells(list).some(([, finding]) => finding === "unreached"));
	assert.ok(cells(list).some(([, finding]) => finding === "suppressed"));
	const told = fixes.split("\n").filter((line) => line.startsWith("| api"));
	assert.ok(told.length > 1);
	assert.equal(new Set(told.map((line) => line.replace(/\| [\d, ]+ \|/, "|"))).size, told.length);
	for (const line of told)
		assert.ok(!list.includes(line.split(" | ").at(-1)), "a fix is in the list too");
});

test("GitLab's Code Quality", () => {
	// What its page asks for: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
	const valid = new Ajv().compile({ type: "array", items: { type: "object",
		required: ["description", "check_name", "fingerprint", "severity", "location"],
		properties: { description: { type: "string", minLength: 1 }, check_name: { type: "string" },
			fingerprint: { type: "string", pattern: "^[0-9a-f]{32,64}$" },
			severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
			location: { type: "object", required: ["path", "lines"], properties: { path: { type: "string",
				pattern: "^(?!\\./)" }, lines: { type: "object", required: ["begin"],
				properties: { begin: { type: "integer", minimum: 1 } } } } } } } });
	const entries = JSON.parse(report("gitlab", "--suppressed"));

	assert.ok(valid(entries), JSON.stringify(valid.errors));
	assert.equal(entries.length, listed("live", "unreached", "suppressed"));
	assert.equal(new Set(entries.map((e) => e.fingerprint)).size, entries.length);
	assert.deepEqual([...new Set(entries.map((e) => e.severity))].sort(), ["blocker", "info", "minor"]);
	assert.ok(entries.some((e) => e.location.path === "lib/new\nline.c") &&
		entries.some((e) => e.location.path === "lib/caf\\xe9.c"));
	assert.deepEqual(JSON.parse(run([0], "report", project, "--db", empty(), "--format", "gitlab")), []);
});

function empty() {
	const root = join(dir, "empty");
	mkdirSync(root, { recursive: true });
	writeFileSync(join(root, "a.c"), "int a(void);\nint a(void) { return 1; }\n");
	run([0], "audit", root, "-q", "--db", join(dir, "empty.db"));
	return join(dir, "empty.db");
}

function check(xml) {
	const file = join(dir, "junit.xml");
	writeFileSync(file, xml);
	execFileSync("xmllint", ["--noout", "--schema", join(SOURCE, "tests/_junit.xsd"), file], { stdio: "pipe" });
	const ask = (path) => execFileSync("xmllint", ["--xpath", path, file], { encoding: "utf8" }).trim();
	return { ask, count: (path) => Number(ask(`count(${path})`)) };
}

test("JUnit", () => {
	const { ask, count } = check(report("junit", "--suppressed"));

	assert.equal(count("//failure"), listed("live"));
	assert.equal(count("//skipped"), listed("unreached", "suppressed"));
	assert.equal(count("//testcase[not(*)]"), 1, "the clean file");
	assert.equal(count("//error"), 0);
	assert.equal(ask("string(//testcase[not(*)]/@classname)"), "clean.c");
	assert.equal(count("//testcase"), Number(ask("sum(//testsuite/@tests)")));
	assert.equal(count("//failure"), Number(ask("sum(//testsuite/@failures)")));
	assert.equal(count("//skipped"), Number(ask("sum(//testsuite/@skipped)")));
	assert.equal(count("//testcase[@name = preceding-sibling::testcase/@name]"), 0, "names that are not unique");
	assert.equal(count("//testsuite[@name = \"new\\x0aline.c\"]"), 1);
	assert.equal(count("//testsuite[@name = \"\\ufffe.c\"]"), 1);
	assert.equal(ask("string(//skipped[contains(., ']]>')])"), "suppressed: 50%, ]]> <b>");
	assert.match(ask("string(//testsuite[@name = 'plain.c']//failure)"), /^plain\.c:3:28: process control: 'fork'/);

	// A line above moves all lines and renames no test.
	const names = () => check(report("junit", "--suppressed")).ask("//testcase/@name");
	const before = names();
	assert.doesNotMatch(before, /name="\d+:/);
	assert.match(before, /name="api\/process in caller0\(\): /);
	execFileSync("sqlite3", [db, "UPDATE finding SET line = line + 7"]);
	assert.equal(names(), before);
	execFileSync("sqlite3", [db, "UPDATE finding SET line = line - 7"]);
	// What is said twice of a function is two tests.
	execFileSync("sqlite3", [db, "INSERT INTO finding(id, rule, severity, target, state, file, line, col, function, symbol," +
		" message, fix, fingerprint, name, flags, edit, was, justification, source, cause)" +
		" SELECT (SELECT max(id) FROM finding) + 1, rule, severity, target, state, file," +
		" line + 1, col, function, symbol, message, fix, '0000' || substr(fingerprint, 5), name, flags, edit, was, justification, source, cause" +
		" FROM finding WHERE file = 'plain.c' AND state = 'live' AND target = 'wasip1' AND function = 'caller0' LIMIT 1"]);
	assert.match(names(), /name="api\/process in caller0\(\): [^"]* #2"/);
	execFileSync("sqlite3", [db, "DELETE FROM finding WHERE id = (SELECT max(id) FROM finding)"]);

	execFileSync("sqlite3", [db, "UPDATE parse SET status = 'failed', reason = '<gone>' WHERE unit = " +
		"(SELECT id FROM unit WHERE file = 'clean.c')"]);
	const broken = check(report("junit"));
	assert.ok(broken.count("//testsuite[@name = 'clean.c']//error[contains(@message, '<gone>')]") >= 1);
	assert.equal(broken.count("//testcase[not(*)]"), 0);
	assert.equal(broken.count("//error"), Number(broken.ask("sum(//testsuite/@errors)")));
	run([0], "report", project, "--db", db, "-o", join(dir, "by-suffix.xml"));
	assert.equal(readFileSync(join(dir, "by-suffix.xml"), "utf8"), report("junit"));
});
