// A number for one thing is the same in every report: findings by severity, and the steps of the
// plan, for each of two targets, of which a project has some alike and some of its own.
// labels: quick
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const { WASMREADY } = process.env;
const dir = mkdtempSync(join(tmpdir(), "wasmready-numbers-"));
const root = join(dir, "p");
const db = join(dir, "facts.db");
const TARGETS = ["wasip1", "emscripten"];
const KINDS = ["blocker", "hazard", "flag", "perf"];
const FILES = {
	"src/main.c": `#include <unistd.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <termios.h>
#include <zlib.h>
int help(int n);
static void *const kept[] = { (void *)fork };
int main(void) { int s; struct termios t; if (fork() == 0) return tcgetattr(0, &t) + !kept[0]; return (int)wait(&s) + help(2) + (int)zlibCompileFlags(); }
`,
	"src/more.c": `#include <setjmp.h>
#include <unistd.h>
static jmp_buf back;
int help(int n);
static int deep(int n) { char room[90000]; room[n] = (char)n; if (n > 7) longjmp(back, 1); return room[n / 2] + (int)getpid(); }
int help(int n) { for (;;) if (setjmp(back)) return (int)fork(); else deep(n); }
`,
	"tests/check.c": `#include <stdio.h>
#include <dlfcn.h>
int main(void) { return tmpfile() != NULL && dlopen("x", 1); }
`,
	"lib/long.c": `#include <stdio.h>
struct item { long number; void *next; };
int item_write(const struct item *item, FILE *file);
int item_write(const struct item *item, FILE *file) { return (int)fwrite(item, sizeof *item, 1, file); }
`,
};

function run(codes, ...args) {
	const done = spawnSync(WASMREADY, args, { encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, COLUMNS: "200" } });
	assert.ok(codes.includes(done.status), `${args.join(" ")}: exit ${done.status}\n${done.stderr}`);
	return done.stdout;
}
const report = (format, ...more) => run([0], "report", root, "--db", db, "--format", format, ...more);
const ask = (sql) => JSON.parse(run([0], "query", "--db", db, "--format", "json", sql, root));
const texts = {};
let json;

before(() => {
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	}
	writeFileSync(join(root, "compile_commands.json"), JSON.stringify(Object.keys(FILES).map((file) =>
		({ directory: root, file, command: `cc -c ${file} -o ${file}.o` }))));
	run([0, 1], "audit", root, "--db", db, "-q", "--target", TARGETS.join(","));
	for (const format of ["text", "markdown", "html", "json", "sarif", "csv", "junit", "github", "gitlab"])
		texts[format] = report(format);
	json = JSON.parse(texts.json);
});
after(() => rmSync(dir, { recursive: true, force: true }));

const unescaped = (text) => text.replace(/<[^>]*>/g, "").replace(/&#39;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">")
	.replace(/&quot;/g, '"').replace(/&amp;/g, "&");
// The live findings of a target: what the judge wrote.
const judged = (target) => {
	const [row] = ask(`SELECT blocker, hazard, flag, perf FROM verdict WHERE kind = 'project' AND target = '${target}'`);
	return KINDS.map((kind) => row[kind]);
};

test("the project has something of most kinds, and the targets differ", () => {
	const [wasi, emscripten] = TARGETS.map(judged);
	assert.ok(wasi[0] > 2 && wasi[1] > 0 && wasi[2] > 0, wasi.join(" "));
	assert.notDeepEqual(wasi, emscripten);
});

for (const target of TARGETS)
	test(`findings by severity for ${target}`, () => {
		const want = judged(target);
		const total = json.table.find((row) => row.kind === "total").verdict[target];
		assert.deepEqual(KINDS.map((kind) => total[kind]), want, "JSON: table");
		assert.deepEqual(KINDS.map((kind) => json.findings.filter((f) => f.target === target && f.state === "live" && f.severity === kind).length),
			want, "JSON: findings");
		// Causes hold each once.
		const held = ask(`SELECT sum(findings) AS n FROM cause WHERE target = '${target}'`)[0].n;
		assert.equal(held, want.reduce((sum, n) => sum + n, 0), "causes");
		const said = new RegExp(`^${target}: (\\d+) live findings?(.*?);`, "m").exec(texts.text);
		assert.equal(Number(said[1]), want.reduce((sum, n) => sum + n, 0), "text: all");
		assert.deepEqual(KINDS.map((kind) => Number(new RegExp(`, (\\d+) ${kind}`).exec(said[2])?.[1] ?? 0)), want, "text");
		const marked = new RegExp(`\\*\\*${target}\\*\\*: (\\d+) blocker, (\\d+) hazard, (\\d+) flag, (\\d+) perf`).exec(texts.markdown);
		assert.deepEqual(marked.slice(1).map(Number), want, "Markdown");
		const row = new RegExp(`<tr[^>]*><th scope="row">${target} [^]*?</tr>`).exec(texts.html)[0];
		assert.deepEqual([...row.matchAll(/<td class="num [^"]*k-\w+">(\d+)/g)].map((cell) => Number(cell[1])), want, "HTML");
		const cells = texts.csv.split("\r\n").slice(1).map((line) => line.split(","));
		const column = texts.csv.split("\r\n")[0].replaceAll('"', "").split(",").indexOf("target");
		assert.deepEqual(KINDS.map((kind) => cells.filter((cell) => cell[0] === `"${kind}"` && cell[1] === '"live"' &&
			cell[column] === `"${target}"`).length), want, "CSV");
		const log = JSON.parse(texts.sarif).runs[0];
		assert.deepEqual(KINDS.map((kind) => log.properties.verdict[target][kind]), want, "SARIF: verdict");
		assert.deepEqual(KINDS.map((kind) => log.results.filter((result) => result.properties.severity === kind &&
			result.properties.targets.includes(target) && !/unreached|guarded/.test(result.properties.state)).length), want, "SARIF: results");
		// The table, as the text and Markdown have it, is of the worst.
		const word = { blocked: want[0], hazard: want[1], flags: want[2] }[total.verdict];
		const at = texts.markdown.split("\n## Compatibility\n")[1].trim().split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
		assert.equal(at.find((line) => line[1] === ".")[at[0].indexOf(target)], `${total.verdict} ${word}`, "Markdown: table");
		const lines = texts.text.split("\n"), head = lines.findIndex((line) => /^ +freestanding /.test(line));
		assert.equal(lines[head + 1].slice(new RegExp(`\\b${target}\\b(?!-)`).exec(lines[head]).index).split(/ {2,}/)[0], `${total.verdict} ${word}`, "text: table");
	});

test("sites that both targets have are one in the reports for servers", () => {
	const [{ n }] = ask(`SELECT count(*) AS n FROM (SELECT DISTINCT file, line, col, rule, message, severity FROM finding
		WHERE state = 'live' AND severity <> 'note' AND target IN ('wasip1', 'emscripten'))`);
	assert.equal(JSON.parse(texts.sarif).runs[0].results.filter((r) => r.properties.state === "live").length, n, "SARIF");
	assert.equal((texts.github.match(/^::(error|warning|notice) title=wasmready \w+\//gm) ?? []).length,
		JSON.parse(texts.gitlab).length, "GitHub and GitLab");
	assert.equal((texts.junit.match(/<failure/g) ?? []).length, n, "JUnit");
});

for (const target of TARGETS)
	test(`the plan for ${target}`, () => {
		const plan = ask(`SELECT position, severity, title, findings, files FROM cause
			WHERE target = '${target}' AND severity <> 'perf' AND findings > 0 ORDER BY position`);
		// Those of tests come last, and are told apart, by number too.
		const aside = ask(`SELECT aside FROM cause WHERE target = '${target}' AND severity <> 'perf' AND findings > 0
			ORDER BY position`).map((row) => row.aside), tests = aside.filter((name) => name).length;
		assert.ok(tests > 0 && aside.slice(-tests).every((name) => name === "tests"), aside.join(","));
		const steps = json.causes.filter((cause) => cause.target === target && cause.severity !== "perf" && cause.findings > 0);
		assert.ok(plan.length > 3);
		assert.deepEqual(steps.map((s) => s.aside), aside, "JSON: aside");
		assert.deepEqual(JSON.parse(texts.sarif).runs[0].properties.causes.filter((c) => c.target === target && c.severity !== "perf")
			.map((c) => c.aside), aside, "SARIF: aside");
		assert.deepEqual(steps.map((s) => [s.severity, s.title, s.findings, s.files]), plan.map((s) => [s.severity, s.title, s.findings, s.files]), "JSON");
		const left = steps.map((s) => [s.blocker_left, s.hazard_left]);
		assert.deepEqual(left.at(-1), [0, 0]);

		const part = texts.text.split(`Plan for ${target}: `)[1].split("\n\n")[0];
		assert.equal(Number(part.split(" ")[0]), plan.length, "text: decisions");
		assert.match(part, new RegExp(`^\\d+ decisions, ${tests} of them for tests only, `), "text: of tests");
		assert.equal((report("text", "--all").split(`Plan for ${target}: `)[1].split(/\n\n/)[0].match(/^ *\d+\. \w+, in tests only: /gm) ?? []).length, tests, "text: marked");
		const all = report("text", "--all").split(`Plan for ${target}: `)[1].split(/\n\n/)[0];
		assert.deepEqual([...all.matchAll(/; then (?:(\d+) blockers? and (\d+) hazards? (?:is|are)|no blocker and no hazard is) left/g)]
			.map(([, b, h]) => [Number(b ?? 0), Number(h ?? 0)]), left, "text: what is left");

		const rows = texts.markdown.split(`## Plan for ${target}\n`)[1].split("\n\n## ")[0].trim().split("\n").slice(2)
			.filter((line) => line.startsWith("|")).map((line) => line.split(" | "));
		assert.match(texts.markdown.split(`## Plan for ${target}\n`)[1], new RegExp(`\\n${plan.length} decisions, ${tests} of them for tests only\\.\\n`), "Markdown: of tests");
		assert.equal(rows.filter((row) => row[1].endsWith(", in tests only")).length, tests, "Markdown: marked");
		assert.deepEqual(rows.map((row) => [row.at(-4), row.at(-3)].map(Number)), plan.map((s) => [s.findings, s.files]), "Markdown");
		assert.deepEqual(rows.map((row) => [row.at(-2), row.at(-1).replace(/\D/g, "")].map(Number)), left, "Markdown: what is left");

		// The HTML report begins with the first target's.
		if (target !== TARGETS[0])
			return;
		const section = texts.html.split('<section id="plan"')[1].split("</section>")[0];
		assert.equal(Number(/<b>([\d,]+) decisions?<\/b>/.exec(section)[1]), plan.length, "HTML: decisions");
		assert.match(unescaped(section), new RegExp(`${plan.length} decisions, ${tests} of them for tests only, and of the others `), "HTML: of tests");
		assert.equal((section.match(/in tests only<\/span>/g) ?? []).length, tests, "HTML: marked");
		const html = [...section.matchAll(/<tr><td class="num">(\d+)<\/td>([^]*?)<\/tr>/g)].map(([, n, row]) =>
			[Number(n), unescaped(/<a [^>]*>([^]*?)<\/a>/.exec(row)[1]), ...[...row.matchAll(/<td class="num[^"]*">([\d,]+)</g)].map((m) => Number(m[1].replace(",", "")))]);
		assert.deepEqual(html, plan.map((s, i) => [i + 1, s.title, s.findings, s.files, ...left[i]]), "HTML");
	});
