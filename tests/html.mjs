// The HTML report in a real browser: a small project whose names and sources
// try to break out, audited, reported, opened from disk.
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brightness, launch, open, weakText } from "./_browser.mjs";

const wasmready = process.env.WASMREADY;
const dir = mkdtempSync(join(tmpdir(), "wasmready-html-"));
const root = join(dir, "hostile </title><script>alert(1)</script> & 'co'".replace(/\//g, "\u2215"));
const report = join(dir, "report.html");
const ATTACK = "</script><script>window.pwned = 1</script><!--<img src=x onerror=alert(2)>";
let browser;

// Names as bytes: one is no valid UTF-8.
const names = ["src/main.c", "src/many.c", "src/<script>alert(1)<!--.c", "src/quo\"te'&.c",
	"src/bi\u202edi\u2028.c", "src/deep/er/leaf.c"].map((name) => Buffer.from(name));
names.push(Buffer.concat([Buffer.from("src/caf"), Buffer.from([0xe9]), Buffer.from(".c")]));

function sourceOf(name, index) {
	if (index === 0)
		return `#include <unistd.h>
#include <setjmp.h>
extern int other1(void);
static jmp_buf env;
static int twice(int n) { return n + fork(); } /* ${ATTACK} */
#ifdef __x86_64__
static void pause_cpu(void) { __asm__ volatile("pause"); fork(); }
#else
static void pause_cpu(void) {}
#endif
int never_called(void) { return fork(); }
int allowed(void) { return fork(); } // wasmready: allow(api/process) because ${ATTACK}
int main(void)
{
	pause_cpu();
	if (setjmp(env))
		return 1;
	return twice(${"other1()"}) + 0 * sizeof "${ATTACK}";
}
`;
	if (index === 1)
		return `#include <unistd.h>\nint other1(void)\n{\n\tint n = 0;\n${
			"\tn += fork();\n".repeat(120)}\treturn n;\n}\n`;
	return `#include <unistd.h>\nint other${index}(void)\n{\n\treturn fork(); /* caf\xe9 \u202e ${
		ATTACK} */\n}\n`;
}

function pathOf(name) {
	return Buffer.concat([Buffer.from(`${root}/`), name]);
}

function jsonString(bytes) {
	const parts = [Buffer.from('"')];
	for (const byte of bytes)
		parts.push(byte === 0x22 || byte === 0x5c ? Buffer.from([0x5c, byte]) : Buffer.from([byte]));
	parts.push(Buffer.from('"'));
	return Buffer.concat(parts);
}

function writeProject() {
	mkdirSync(join(root, "src/deep/er"), { recursive: true });
	const entries = names.map((name, i) => {
		writeFileSync(pathOf(name), Buffer.from(sourceOf(name, i), i > 1 && i % 2 ? "latin1" : "utf8"));
		return Buffer.concat([Buffer.from('{"directory":'), jsonString(Buffer.from(root)),
			Buffer.from(',"file":'), jsonString(name), Buffer.from(',"arguments":["cc","-c",'),
			jsonString(name), Buffer.from("]}")]);
	});
	writeFileSync(join(root, "compile_commands.json"), Buffer.concat([Buffer.from("["),
		...entries.flatMap((entry, i) => (i ? [Buffer.from(",\n"), entry] : [entry])),
		Buffer.from("]\n")]));
}

function run(...args) {
	const done = spawnSync(wasmready, args, { encoding: "utf8" });
	assert.ok(done.status === 0 || done.status === 1,
		`${args.join(" ")}: exit ${done.status} ${done.signal || ""}\n${done.stderr}`);
}

before(async () => {
	writeProject();
	run("audit", root, "--db", join(dir, "facts.db"), "--target", "wasip1,emscripten", "-q",
		"--format", "html", "-o", report);
	assert.ok(existsSync(report), "the audit wrote no report");
	browser = await launch();
});

after(async () => {
	if (browser)
		await browser.close();
	rmSync(dir, { recursive: true, force: true });
});

const number = (text) => Number(text.replace(/\D/g, ""));
const box = (page, nth = 0) => page.locator(".view svg").nth(nth).evaluate((svg) =>
	svg.getAttribute("viewBox").split(" ").map(Number));
const paths = (page) => page.locator("#grid tbody tr").evaluateAll((rows) =>
	rows.map((row) => row.cells[0].textContent));

test("a second run writes the same bytes, with no path of the machine", () => {
	const again = join(dir, "again.html");
	run("audit", root, "--db", join(dir, "again.db"), "--target", "wasip1,emscripten", "-q",
		"--format", "html", "-o", again);
	const bytes = readFileSync(report);
	assert.ok(bytes.equals(readFileSync(again)));
	assert.ok(!bytes.includes(dir));
	assert.ok(!bytes.includes(Buffer.from("\u202e")) && !bytes.includes(Buffer.from("\u2028")));
});

test("it opens from disk without errors, violations or requests", async () => {
	const page = await open(browser, report);
	assert.equal(await page.evaluate(() => window.pwned), undefined);
	assert.equal(await page.locator("img").count(), 0);
	assert.equal(await page.locator("body script").count(), 3);
	assert.match(await page.title(), /hostile .*<script>alert\(1\)/);
	const policy = await page.locator("meta[http-equiv]").getAttribute("content");
	assert.match(policy, /default-src 'none'/);
	assert.doesNotMatch(policy, /unsafe/);
	assert.equal(await page.locator(".card").count(), 2);
	assert.match(await page.locator(".card").first().innerText(), /wasip1[^]*blocked[^]*blocker/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("the policy stops a script that is not the report's", async () => {
	const page = await open(browser, report);
	await page.evaluate(() => {
		const script = document.createElement("script");
		script.textContent = "window.pwned = 2";
		document.body.append(script);
	});
	assert.equal(await page.evaluate(() => window.pwned), undefined);
	assert.match(page.troubles.join(), /Content Security Policy/);
	await page.context().close();
});

test("the table filters, sorts and folds", async () => {
	const page = await open(browser, report);
	const all = await paths(page);
	assert.ok(all.some((path) => path.includes("main.c")));
	assert.ok(all.some((path) => path.includes("<script>alert(1)<!--.c")));
	assert.ok(all.some((path) => path.includes("caf\\xe9.c")));
	assert.ok(all.some((path) => path.includes("bi\\u{202e}di")));

	const filter = page.getByLabel("Filter paths");
	await filter.fill("MANY");
	await page.waitForFunction(() => document.querySelectorAll("#grid tbody tr").length < 4);
	assert.ok((await paths(page)).at(-1).includes("many.c"));
	await filter.fill("no such path");
	await page.waitForFunction(() => document.querySelectorAll("#grid tbody tr").length === 1);
	await filter.fill("");
	await page.waitForFunction((n) => document.querySelectorAll("#grid tbody tr").length === n, all.length);

	await page.getByRole("button", { name: "Flat list" }).click();
	const head = page.locator("#grid thead th", { hasText: /^wasip1(parsed|$)/ });
	await head.getByRole("button").click();
	assert.equal(await head.getAttribute("aria-sort"), "descending");
	assert.match((await paths(page))[1], /many\.c/);
	const column = await head.evaluate((th) => th.cellIndex);
	const blockers = await page.locator("#grid tbody tr").evaluateAll((rows, at) =>
		rows.slice(1).map((row) => Number((row.cells[at].querySelector("i.b") || { textContent: "B0" })
			.textContent.slice(1))), column);
	assert.deepEqual(blockers, [...blockers].sort((a, b) => b - a));
	await head.getByRole("button").click();
	assert.equal(await head.getAttribute("aria-sort"), "ascending");
	await page.getByRole("button", { name: "Flat list" }).click();

	await page.locator("#table-verdict, #table-tools select").first().selectOption("unknown");
	assert.equal((await paths(page)).length, 1);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("the table works by keyboard", async () => {
	const page = await open(browser, report);
	await page.locator("#grid tbody tr").first().focus();
	await page.keyboard.press("ArrowDown");
	const row = page.locator("#grid tbody tr:focus");
	assert.equal(await row.getAttribute("aria-expanded"), "true");
	const before_ = (await paths(page)).length;
	await page.keyboard.press("ArrowLeft");
	assert.equal(await row.getAttribute("aria-expanded"), "false");
	assert.ok((await paths(page)).length < before_);
	await page.keyboard.press("ArrowRight");
	assert.equal((await paths(page)).length, before_);
	await page.keyboard.press("End");
	await page.keyboard.press("Enter");
	assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
	assert.equal(await page.locator("#finding-tools .notice").isVisible(), true);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("findings are grouped, filtered, and open with their source", async () => {
	const page = await open(browser, report);
	const status = page.locator("#finding-tools .status");
	const total = number((await status.innerText()).split(" of ")[0]);
	assert.ok(total >= 120);

	const search = page.getByLabel("Search findings");
	await search.fill("main.c");
	await page.waitForFunction((n) => !document.querySelector("#finding-tools .status")
		.textContent.startsWith(n.toLocaleString("en")), total);
	const group = page.locator(".group", { hasText: "fork" }).first();
	await group.locator("> summary").click();
	const finding = group.locator(".finding", { hasText: "twice()" }).first();
	await finding.locator("> summary").click();
	const source = finding.locator(".source");
	assert.match(await source.innerText(), /static int twice[^]*<\/script><script>window\.pwned/);
	assert.equal(await source.locator("mark").innerText(), "fork");
	assert.match(await source.locator(".hit").innerText(), /5.*twice/s);
	assert.match(await finding.locator(".route").innerText(), /main[^]*twice/);
	assert.match(await group.locator(".about").first().innerText(), /^Why/);
	assert.match(await finding.locator(".about").innerText(), /Fix[^]*State\s+live/);

	const guarded = page.locator("button[data-name=guarded]");
	assert.equal(await guarded.getAttribute("aria-pressed"), "false");
	const without = number((await status.innerText()).split(" of ")[0]);
	await guarded.click();
	assert.ok(number((await status.innerText()).split(" of ")[0]) > without);
	await guarded.click();
	await page.locator("button[data-name=suppressed]").click();
	assert.equal(number((await status.innerText()).split(" of ")[0]), without + 2);
	await search.fill("allowed");
	await page.waitForFunction(() => document.querySelector("#finding-tools .status")
		.textContent.startsWith("2 "));
	const allowed = page.locator(".finding", { hasText: "allowed()" }).first();
	await page.locator(".group").first().evaluate((node) => { node.open = true; });
	await allowed.locator("> summary").click();
	assert.match(await allowed.locator(".about").innerText(), /Allowed\s+because <\/script><script>window/);
	await page.locator("button[data-name=suppressed]").click();
	await search.fill("main.c");
	await search.fill("");
	await page.waitForFunction((n) => document.querySelector("#finding-tools .status")
		.textContent.startsWith(n.toLocaleString("en")), total);

	for (const name of ["blocker", "hazard", "flag", "perf"])
		await page.locator(`button[data-name=${name}]`).click();
	assert.match(await page.locator("#groups").innerText(), /No finding passes/);
	await page.locator("button[data-name=blocker]").click();
	assert.ok(await page.locator(".group").count() > 0);
	assert.equal(await page.evaluate(() => window.pwned), undefined);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("a long group is listed in parts", async () => {
	const page = await open(browser, report);
	const group = page.locator(".group", { hasText: "fork" }).first();
	await group.locator("> summary").click();
	// A group is filled when its toggle event comes, which is later than the click.
	await group.locator(".finding").first().waitFor();
	const shown = await group.locator(".finding").count();
	assert.equal(shown, 50);
	await group.getByRole("button", { name: /Show more/ }).click();
	assert.ok(await group.locator(".finding").count() > shown);
	await page.context().close();
});

test("a link to a rule opens its group", async () => {
	const page = await open(browser, report);
	await page.locator(".first a").first().click();
	await page.locator(".group[open] .finding").first().waitFor();
	assert.ok(await page.locator(".group[open] .finding").count() > 0);
	await page.context().close();
});

test("graphs pan, zoom and find nodes", async () => {
	const page = await open(browser, report);
	assert.equal(await page.locator(".view svg").count(), 2);
	for (const nth of [0, 1]) {
		const view = page.locator(".view").nth(nth);
		await view.scrollIntoViewIfNeeded();
		await view.focus();
		await page.keyboard.press("0");
		const start = await box(page, nth);
		await page.keyboard.press("+");
		const closer = await box(page, nth);
		assert.ok(closer[2] < start[2]);
		await page.keyboard.press("ArrowRight");
		assert.ok((await box(page, nth))[0] > closer[0]);
		await page.keyboard.press("0");
		assert.deepEqual((await box(page, nth)).map(Math.round), start.map(Math.round));

		const at = await view.boundingBox();
		await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
		await page.mouse.wheel(0, -400);
		await page.waitForFunction(([n, w]) => Number(document.querySelectorAll(".view svg")[n]
			.getAttribute("viewBox").split(" ")[2]) < w, [nth, start[2]]);
		const zoomed = await box(page, nth);
		await page.mouse.down();
		await page.mouse.move(at.x + at.width / 2 - 90, at.y + at.height / 2 - 40, { steps: 4 });
		await page.mouse.up();
		const moved = await box(page, nth);
		assert.ok(moved[0] > zoomed[0] && moved[1] > zoomed[1]);
		await page.locator("section.graph").nth(nth).getByRole("button", { name: "Fit" }).click();
		assert.deepEqual((await box(page, nth)).map(Math.round), start.map(Math.round));
	}
	await page.locator("section.graph").first().getByLabel(/Find in/).fill("main.c");
	await page.waitForSelector(".view .node.at");
	assert.match(await page.locator("section.graph .status").first().innerText(), /1 of \d.*main\.c.* out/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("every control has a name, is reached by Tab and shows its focus", async () => {
	const page = await open(browser, report);
	const nameless = await page.locator("button, input, select, a[href], [tabindex='0']")
		.evaluateAll((nodes) => nodes.filter((node) => !(node.getAttribute("aria-label") ||
			(node.labels && node.labels.length) || node.textContent.trim())).map((node) => node.outerHTML));
	assert.deepEqual(nameless, []);
	const reached = new Set();
	for (let i = 0; i < 150; i++) {
		await page.keyboard.press("Tab");
		const at = await page.evaluate(() => {
			const node = document.activeElement;
			const style = getComputedStyle(node);
			return { key: node.id || node.className || node.textContent.slice(0, 30), tag: node.tagName,
				outline: style.outlineStyle !== "none" };
		});
		if (at.tag === "BODY")
			break;
		assert.ok(at.outline, `no focus ring on ${at.tag} ${at.key}`);
		reached.add(`${at.tag} ${at.key}`);
	}
	for (const want of [/^A skip/, /^BUTTON theme/, /^TR /, /^SUMMARY/, /^DIV view/])
		assert.ok([...reached].some((key) => want.test(key)), `${want} in ${[...reached].join("; ")}`);
	const ids = await page.locator("[id]").evaluateAll((nodes) => nodes.map((node) => node.id));
	assert.equal(new Set(ids).size, ids.length);
	const levels = await page.locator("h1, h2, h3").evaluateAll((nodes) =>
		nodes.map((node) => Number(node.tagName[1])));
	assert.equal(levels.filter((n) => n === 1).length, 1);
	assert.ok(levels.every((n, i) => !i || n <= levels[i - 1] + 1));
	await page.context().close();
});

test("dark and light follow the system, or the button", async () => {
	const page = await open(browser, report, { colorScheme: "dark" });
	assert.ok(await brightness(page) < 60);
	await page.locator("#theme").click();
	assert.ok(await brightness(page) > 200);
	await page.locator("#theme").click();
	assert.ok(await brightness(page) < 60);
	await page.context().close();
});

test("text stands out from its ground, light and dark", async () => {
	for (const colorScheme of ["light", "dark"]) {
		const page = await open(browser, report, { colorScheme });
		await page.locator(".group > summary").first().click();
		await page.locator(".finding > summary").first().click();
		const weak = await weakText(page);
		assert.deepEqual(weak, [], colorScheme);
		await page.context().close();
	}
});

test("a phone needs no sideways scrolling", async () => {
	const page = await open(browser, report, { viewport: { width: 360, height: 740 }, isMobile: true,
		hasTouch: true });
	await page.locator(".group > summary").first().click();
	await page.locator(".finding > summary").first().click();
	assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
	await page.context().close();
});

test("it prints with its groups open", async () => {
	const page = await open(browser, report);
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	assert.equal(await page.locator(".group:not([open])").count(), 0);
	assert.ok(await page.locator(".finding").count() > 50);
	await page.evaluate(() => dispatchEvent(new Event("afterprint")));
	assert.equal(await page.locator(".group[open]").count(), 0);
	const pdf = await page.pdf();
	assert.ok(pdf.length > 10000);
	await page.context().close();
});

test("with scripts off, the verdict, table and findings are there", async () => {
	const page = await open(browser, report, { javaScriptEnabled: false });
	const text = await page.locator("main").innerText();
	assert.match(text, /blocked[^]*main\.c[^]*main\.c:5:\d+[^]*fork/);
	await page.context().close();
});

test("image kernels have a table and a call graph each", async () => {
	const library = join(dir, "library"), db = join(dir, "library.db"), page_file = join(dir, "library.html");
	cpSync(join(process.env.SOURCE, "fixtures/kernels"), library, { recursive: true,
		filter: (path) => !/\/(broken|bench|go)(\/|$)/.test(path) });
	run("audit", "-q", "--db", db, "--fail-on", "never", library);
	run("report", "--db", db, "--format", "html", "-o", page_file, library);
	const page = await open(browser, page_file);
	await page.getByRole("link", { name: "Kernels" }).click();
	const rows = page.locator("#kernels tbody tr");
	assert.ok(await rows.count() >= 11);
	const median = rows.filter({ hasText: "kernel_median" });
	assert.deepEqual((await median.locator("td").allInnerTexts()).slice(0, 4),
		["all", "checked", "sse2, simd128 (off)", "yes"]);
	const graph = page.locator("details.kernel").filter({ hasText: "kernel_median" });
	assert.equal(await graph.locator("svg").isVisible(), false);
	await graph.locator("summary").focus();
	await page.keyboard.press("Enter");
	await graph.locator("svg").waitFor();
	const drawn = await graph.locator("svg .node text").allTextContents();
	assert.ok(drawn.some((text) => text.startsWith("median_one")), drawn.join());
	assert.ok(!drawn.some((text) => text.startsWith("kernel_sobel")), drawn.join());
	assert.equal(new Set(await page.locator("[id]").evaluateAll((all) => all.map((e) => e.id))).size,
		await page.locator("[id]").count());
	await page.context().close();
	// A project without kernels has no such section.
	const other = await open(browser, report);
	assert.equal(await other.locator("#kernels").count(), 0);
	await other.context().close();
});
