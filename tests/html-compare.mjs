// The HTML report's comparison with an earlier run, its view of the stack and of what waits; and
// the same comparison in the other formats.
// labels: browser
// once: of a page
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, open } from "./_browser.mjs";
import { ATTACK } from "./_hostile.mjs";

const dir = mkdtempSync(join(tmpdir(), "wasmready-compare-"));
const root = join(dir, "project"), old = join(dir, "old.db"), now = join(dir, "now.db");
const page_file = join(dir, "report.html");
let browser;

function run(code, ...args) {
	const done = spawnSync(process.env.WASMREADY, args, { encoding: "utf8" });
	assert.equal(done.status, code, `${args.join(" ")}: ${done.stderr}`);
	return done;
}

const main = `#include <unistd.h>
int deep(int n);
int idle(void);
unsigned long wide(void) { return 1UL << 40; }
int main(void) { return deep(3) + idle() + (int)wide(); }
`;
const deep = `#include <unistd.h>
#include <sys/mman.h>
int leaf(char *p) { return fork() + p[0]; }
static int middle(char *p) { char b[50000]; b[0] = p[0]; return leaf(b) + leaf(b + 1); }
int deep(int n) { char b[30000]; b[n] = 1; return middle(b) + middle(b + n); }
`;
const idle = `#include <unistd.h>
#include <sys/wait.h>
// ${ATTACK}
int idle(void) { sleep(1); return wait(0); }
int loader(void) { return execl("/bin/sh", "sh", (char *)0); }
`;

function write(name, text) {
	writeFileSync(join(root, "src", name), text);
}

before(async () => {
	mkdirSync(join(root, "src"), { recursive: true });
	write("main.c", main);
	write("deep.c", deep);
	write("idle.c", idle);
	run(0, "audit", "-q", "--fail-on", "never", "--target", "wasip1,emscripten", "--db", old, "-o",
		join(dir, "old.html"), root);
	// fork() moves down, wait() goes, execl() is guarded, getppid() comes.
	write("deep.c", `// one\n// two\n${deep}`);
	write("idle.c", idle.replace("return wait(0);", "return getppid();")
		.replace("int loader", "#ifndef __wasm__\nint loader") + "#endif\n");
	run(0, "audit", "-q", "--fail-on", "never", "--target", "wasip1,emscripten", "--db", now,
		"--compare", old, "-o", page_file, root);
	browser = await launch();
});

after(async () => {
	if (browser)
		await browser.close();
	rmSync(dir, { recursive: true, force: true });
});

test("text, Markdown and JSON say what is fixed, new and moved", () => {
	const text = run(0, "report", "--db", now, "--compare", old, root).stdout;
	assert.match(text, /since the earlier run: [1-9]\d* fixed, [1-9]\d* new, [1-9]\d* moved, \d+ unchanged/);
	assert.match(text, /fixed:\n[^]*src\/idle\.c:4: [^\n]*'wait'[^]*src\/idle\.c:5: [^\n]*'execl'[^\n]*\(now guarded\)/);
	assert.match(text, /new:\n[^]*src\/idle\.c:4: [^\n]*'getppid'/);
	assert.match(text, /moved:\n[^]*src\/deep\.c:5: [^\n]*'fork'[^\n]*\(was at src\/deep\.c:3\)/);
	const markdown = run(0, "report", "--db", now, "--compare", old, "-f", "markdown", root).stdout;
	assert.match(markdown, /## Since the earlier run\n\n[1-9]\d* fixed/);
	const json = JSON.parse(run(0, "report", "--db", now, "--compare", old, "-f", "json", root).stdout);
	assert.ok(json.fixed.some((f) => f.line === 5 && /execl/.test(f.message) && f.now === "guarded"));
	assert.ok(json.fixed.some((f) => /'wait'/.test(f.message) && f.now === null));
	const change = (name) => new Set(json.findings.filter((f) => f.message.includes(`'${name}'`) &&
		f.state === "live").map((f) => f.change));
	assert.deepEqual([...change("fork")], ["updated"]);
	assert.deepEqual([...change("getppid")], ["new"]);
});

test("of several earlier runs, how far the port has come", async () => {
	const file = join(dir, "trend.html"), older = join(dir, "older.db");
	copyFileSync(old, older);
	const compare = ["--compare", older, "--compare", old, "--compare", now];
	const text = run(0, "report", "--db", now, ...compare, root).stdout;
	assert.match(text, /trend, oldest first:\n {2}wasip1 {2}blocker (\d+) → \1 → (\d+) → \2 {2}hazard [^\n]*\n {2}emscripten /);
	assert.match(text, /since the earlier run: 0 fixed, 0 new, 0 moved/);
	const json = JSON.parse(run(0, "report", "--db", now, ...compare, "-f", "json", root).stdout);
	assert.deepEqual(json.trend.map((row) => `${row.run} ${row.target}`), ["older.db", "old.db", "now.db", "now"]
		.flatMap((name) => [`${name} wasip1`, `${name} emscripten`]));
	const live = (target) => json.findings.filter((f) => f.target === target && f.severity === "blocker" && f.state === "live").length;
	assert.equal(json.trend.at(-2).blocker, live("wasip1"));
	assert.match(run(0, "report", "--db", now, ...compare, "-f", "markdown", root).stdout, /## Trend\n\n[^]*\| wasip1 \| \d+ → /);
	run(0, "report", "--db", now, ...compare, "-o", file, root);
	const page = await open(browser, file);
	const rows = await page.locator("#compare table").first().locator("tbody tr").allInnerTexts();
	assert.deepEqual(rows.map((row) => row.split(/\s/)[0]), ["older.db", "old.db", "now.db", "now"]);
	assert.ok(await page.locator("#compare rect.s-blocked").first().getAttribute("width") > 0);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
	// A run that had nothing about a target and something about others does not count as none.
	const sarif = join(dir, "one.sarif");
	run(0, "audit", "-q", "--fail-on", "never", "--target", "wasip1", "--db", join(dir, "one.db"), "-o", sarif, root);
	assert.match(run(0, "report", "--db", now, "--compare", sarif, "--compare", old, root).stdout, /emscripten {2}blocker - → /);
	// One earlier run makes no trend; a missing one is refused, wherever it stands.
	assert.doesNotMatch(run(0, "report", "--db", now, "--compare", old, root).stdout, /trend/);
	assert.match(run(3, "report", "--db", now, "--compare", join(dir, "nowhere"), "--compare", old, root).stderr, /cannot read '.*nowhere'/);
	assert.match(run(2, "audit", "--db", now, "--compare", now, "--compare", old, root).stderr, /is the database that this audit writes/);
});

test("a run compared with itself has no change, and the bytes are the same twice", () => {
	const text = run(0, "report", "--db", now, "--compare", now, root).stdout;
	assert.match(text, /since the earlier run: 0 fixed, 0 new, 0 moved, [1-9]\d* unchanged/);
	const again = join(dir, "again.html");
	run(0, "report", "--db", now, "--compare", old, "-o", again, root);
	assert.ok(readFileSync(again).equals(readFileSync(page_file)));
});

test("what cannot be compared is refused in a line", () => {
	for (const [code, want, ...args] of [
		[2, /--compare is for text, json, html and markdown, not for csv/, "--compare", old, "-f", "csv"],
		[3, /cannot read '.*nowhere'/, "--compare", join(dir, "nowhere")],
		[3, /main\.c' is neither/, "--compare", join(root, "src/main.c")]]) {
		const done = run(code, "report", "--db", now, ...args, root);
		assert.match(done.stderr, want);
		assert.equal(done.stderr.trim().split("\n").length, 1);
		assert.equal(done.stdout, "");
	}
	assert.match(run(2, "audit", "--db", now, "--compare", now, root).stderr, /is the database that this audit writes/);
	assert.match(run(2, "lint", "--db", now, "--compare", old, root).stderr, /--compare/);
});

test("the report shows what changed, and each place opens", async () => {
	const page = await open(browser, page_file);
	await page.getByRole("link", { name: "Changes", exact: true }).click();
	const section = page.locator("#compare");
	assert.match(await section.locator(".lead").innerText(), /Since old\.db: [1-9]\d* fixed, [1-9]\d* new, [1-9]\d* moved/);
	const verdicts = await section.locator("table").first().locator("tbody tr").allInnerTexts();
	assert.equal(verdicts.length, 2);
	assert.match(verdicts[0], /^wasip1\s+✕ blocked\s+✕ blocked\s+\d+ →\s+down to\s+\d+/);
	assert.match(verdicts[1], /^emscripten\s/);
	assert.match(await section.locator("table").nth(1).innerText(), /blocker\s+[1-9]/);
	assert.match(await section.locator("table").nth(2).innerText(), /src\/\s+[1-9]/);
	const fixed = section.locator(".fixed li", { hasText: "'execl'" }).first();
	await fixed.locator("summary").click();
	assert.match(await fixed.innerText(), /src\/idle\.c:5[^]*Rule\s+api\/process[^]*Now\s+guarded[^]*Why/);

	await section.getByRole("link", { name: / new$/ }).click();
	assert.match(await page.evaluate(() => location.hash), /^#\/change=new$/);
	const places = page.locator(".finding .what");
	await page.locator(".group > summary").first().waitFor();
	for (const group of await page.locator(".group").all())
		await group.evaluate((node) => { node.open = true; });
	await page.waitForFunction(() => [...document.querySelectorAll(".group")]
		.every((group) => group.querySelector(".finding")));
	const said = await places.allInnerTexts();
	assert.ok(said.length > 0 && said.some((text) => /getppid/.test(text)), said.join());
	assert.ok(!said.some((text) => /'fork'/.test(text)));
	await page.locator("#filter-change").selectOption("moved");
	const moved = page.locator(".group", { hasText: "fork" }).first();
	await moved.evaluate((node) => { node.open = true; });
	await moved.locator(".finding > summary").first().click();
	assert.match(await moved.locator(".finding .about").first().innerText(), /Change\s+moved: it was at src\/deep\.c:3/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("work is told by kind, and a finding that has an edit says so", async () => {
	const page = await open(browser, page_file);
	const numbers = async (name) => (await page.locator(".work tbody tr", { hasText: name }).locator("td").allInnerTexts()).map(Number);
	// Decisions, findings, files, and how many of the findings 'wasmready fix' has an edit for.
	const [decisions, places, files] = await numbers("will not compile");
	assert.ok(decisions > 0 && decisions <= places && files > 0 && files <= places);
	assert.equal((await numbers("trap, hang or differ"))[3], 1);
	await page.goto(`${page.url()}#/rule=abi/shift`);
	await page.locator(".finding > summary").first().click();
	assert.match(await page.locator(".finding .about").first().innerText(), /Edit\s+'wasmready fix' has one for this/);
	await page.context().close();
});

test("without an earlier run there is no such section", async () => {
	const page = await open(browser, join(dir, "old.html"));
	assert.equal(await page.locator("#compare, #filter-change").count(), 0);
	assert.equal(await page.getByRole("link", { name: "Changes", exact: true }).count(), 0);
	await page.context().close();
});

test("the deepest path is shown frame by frame, against the default stack", async () => {
	const page = await open(browser, page_file);
	await page.getByRole("link", { name: "Stack", exact: true }).click();
	const entry = page.locator("#stack details.entry").first();
	assert.match(await entry.locator("summary").innerText(), /^main src\/main\.c (8|9|1[01])\d,\d{3} bytes, 1\.\d × the default$/);
	assert.ok(await entry.locator("summary svg rect").count() >= 3);
	await entry.locator("summary").click();
	const rows = (await entry.locator("tbody tr").allInnerTexts()).map((row) => row.split(/\s+/));
	assert.deepEqual(rows.map(([name]) => name).slice(0, 3), ["main", "deep", "middle"]);
	const depths = (await entry.locator("tbody tr td:nth-child(3)").allInnerTexts()).map((t) => Number(t.replace(/,/g, "")));
	assert.deepEqual(depths, [...depths].sort((a, b) => a - b));
	assert.match(await entry.locator("tr.over").innerText(), /middle\s+past 64 KiB/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("where the stack is enough nothing is listed", async () => {
	const file = join(dir, "scanner.html");
	run(0, "audit", "-q", "--fail-on", "never", "--db", join(dir, "scanner.db"), "-o", file, join(process.env.SOURCE, "fixtures/projects/scanner"));
	const page = await open(browser, file);
	assert.match(await page.locator("#stack").innerText(), /No entry point needs more than the 64 KiB[^]*deepest known path takes [\d,]+ bytes/);
	assert.equal(await page.locator("#stack details, #kernels").count(), 0);
	await page.context().close();
});

test("what waits is listed by the call, with what leads to it", async () => {
	const page = await open(browser, page_file);
	await page.getByRole("link", { name: "Waits", exact: true }).click();
	const section = page.locator("#suspends");
	assert.match(await section.innerText(), /for emscripten, 2 functions have a path/);
	const call = section.locator("details", { hasText: "sleep" }).first();
	await call.locator("summary").click();
	const rows = await call.locator("tbody tr").allInnerTexts();
	assert.match(rows[0], /^idle\s+sleep\s+0\s+src\/idle\.c:4$/);
	assert.match(rows[1], /^main\s+idle\s+1\s+src\/main\.c:5$/);
	await page.context().close();
});
