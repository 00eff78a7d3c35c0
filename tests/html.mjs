// The HTML report in a real browser: a small project whose names and sources
// try to break out, audited, reported, opened from disk.
// labels: browser
// timeout: 150
// once: of a page
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brightness, launch, open, weakText } from "./_browser.mjs";
import { hostileName, writeHostile } from "./_hostile.mjs";

const wasmready = process.env.WASMREADY;
const dir = mkdtempSync(join(tmpdir(), "wasmready-html-"));
const root = join(dir, hostileName);
const report = join(dir, "report.html");
let browser;

function run(...args) {
	const done = spawnSync(wasmready, args, { encoding: "utf8" });
	assert.ok(done.status === 0 || done.status === 1,
		`${args.join(" ")}: exit ${done.status} ${done.signal || ""}\n${done.stderr}`);
}

before(async () => {
	writeHostile(root);
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
const rowsOf = "#grid tbody:not([aria-hidden]) tr";
const paths = (page) => page.locator(rowsOf).evaluateAll((rows) =>
	rows.map((row) => row.cells[0].textContent));
const shown = async (page) => number((await page.locator("#filters .status").innerText()).split(" of ")[0]);
const untilShown = (page, n) => page.waitForFunction((n) => document.querySelector("#filters .status")
	.textContent.startsWith(`${n.toLocaleString("en")} of `), n);

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
	assert.equal(await page.locator("body script").count(), 6);
	assert.match(await page.title(), /hostile .*<script>alert\(1\)/);
	const policy = await page.locator("meta[http-equiv]").getAttribute("content");
	assert.match(policy, /default-src 'none'/);
	assert.doesNotMatch(policy, /unsafe/);
	assert.match(await page.locator(".lead").innerText(), /^For wasip1: Not as it is\. 1[23]\d blockers in \d files/);
	const glance = await page.locator(".glance").innerText();
	assert.match(glance, /Units\s+\d+ of \d+ clean[^]*Flags\s+those of the build, from its compilation database\s+SDK\s+parsed; symbols from/);
	const targets = await page.locator(".targets tbody tr").allInnerTexts();
	assert.equal(targets.length, 6);
	assert.equal(targets.filter((row) => /asked for/.test(row)).length, 2);
	assert.equal(targets.filter((row) => /best/.test(row)).length, 1);
	assert.match(targets.find((row) => /^wasip1\s/.test(row)), /blocked\s+13\d/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("one number has one meaning: live findings of the target that was asked for", async () => {
	const page = await open(browser, report);
	const cells = (await page.locator(".targets tbody tr", { hasText: /^wasip1\s/ }).locator("td").allInnerTexts()).slice(1, 5).map(number);
	const first = /^For wasip1: Not as it is\. (\d+) /.exec(await page.locator(".lead").innerText());
	assert.equal(Number(first[1]), cells[0]);
	assert.deepEqual(await page.locator("#filters .chips").first().locator("button").allInnerTexts(),
		["blockers", "hazards", "flags", "perf"].map((word, i) => `${word} ${cells[i]}`));
	assert.equal(await shown(page), cells.reduce((sum, n) => sum + n, 0));
	const total = await page.locator(rowsOf).first().locator("td").nth(await page.locator("#grid thead th", { hasText: /^wasip1(parsed|by|$)/ })
		.evaluate((th) => th.cellIndex - 1)).innerText();
	assert.match(total, new RegExp(`B${cells[0]}\\b`));
	const work = Object.fromEntries((await page.locator(".work tbody tr").all()).length ? await page.locator(".work tbody tr")
		.evaluateAll((rows) => rows.map((row) => [row.querySelector(".tag").className.slice(6), Number(row.cells[2].textContent)])) : []);
	assert.deepEqual([work.blocker, work.hazard, work.flag, work.perf], cells);
	// The plan: its steps hold each of them once, and end with nothing left.
	await page.locator("#plan .rest").evaluateAll((all) => all.forEach((node) => { node.open = true; }));
	const steps = await page.locator("#plan tbody tr").evaluateAll((rows) => rows.map((row) =>
		[...row.cells].map((cell) => cell.textContent.replace(/,/g, ""))));
	assert.equal(steps.reduce((sum, step) => sum + Number(step[2]), 0), cells[0] + cells[1] + cells[2]);
	assert.deepEqual(steps.map((step) => Number(step[0])), steps.map((_, i) => i + 1));
	assert.deepEqual(steps.at(-1).slice(4).map(Number), [0, 0]);
	assert.ok(steps.every((step, i) => !i || Number(step[4]) <= Number(steps[i - 1][4])));
	// A step lists its findings.
	const step = page.locator("#plan tbody tr", { hasText: "fork" }).first();
	const n = Number((await step.locator("td").nth(1).innerText()).replace(/,/g, ""));
	await step.locator("a").click();
	await untilShown(page, n);
	assert.match(await page.locator("#filters").innerText(), /Only step \d+ \(processes: fork\)/);
	// Findings of another target are a filter away.
	await page.getByRole("button", { name: "Clear filters" }).click();
	await page.locator("#filter-target").selectOption("");
	assert.ok(await shown(page) > n);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("a file's text has all that was found in it, and only what passes the filters", async () => {
	const page = await open(browser, report);
	await page.locator("#source-files a", { hasText: "src/main.c" }).click();
	const text = page.locator("#source .source");
	assert.match(await text.innerText(), /static int twice[^]*blocker\s+process control: 'fork'[^]*api\/process/);
	const notes = await text.locator(".note").count();
	const lines = await text.locator(".l .n").allInnerTexts();
	// The file is small: all of it.
	assert.deepEqual(lines.map(Number), lines.map((_, i) => i + 1));
	await page.locator("button[data-name=blocker]").click();
	await page.waitForFunction(() => !document.querySelector("#source .note.k-blocker"));
	await page.locator("button[data-name=blocker]").click();
	await text.locator(".note.k-blocker").first().waitFor();
	assert.equal(await text.locator(".note").count(), notes);
	await text.locator(".note a").first().click();
	await page.locator(".finding[open] .source").first().waitFor();
	assert.equal(await page.evaluate(() => window.pwned), undefined);
	// The same address shows the same file; one that is not there is said to be so.
	const again = await open(browser, report);
	await again.goto(`${again.url()}#/source=src/main.c`);
	await again.locator("#source .note").first().waitFor();
	await again.evaluate(() => { location.hash = "#/source=no/such.c"; });
	await again.locator("#source .empty").waitFor();
	assert.deepEqual([...page.troubles, ...again.troubles], []);
	await again.context().close();
	await page.context().close();
});

test("the map has a tile for each file, as large as what is in it", async () => {
	const page = await open(browser, report);
	const tiles = await page.locator("#map .tile").evaluateAll((all) => all.map((g) => {
		const { width, height } = g.querySelector("rect").getBBox();
		return { title: g.querySelector("title").textContent, area: width * height };
	}));
	const files = await page.locator("#source-files li").count();
	assert.equal(tiles.length, files);
	tiles.sort((a, b) => b.area - a.area);
	assert.match(tiles[0].title, /many\.c: 120 blockers/);
	await page.locator("#map .tile", { hasText: "many.c: 120" }).dispatchEvent("click");
	await page.waitForFunction(() => location.hash.startsWith("#/path=src/many.c"));
	assert.equal(await page.locator("#map .tile").count(), 1);
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

	const filter = page.getByLabel("Search findings and paths");
	const until = (n) => page.waitForFunction(([sel, n]) => document.querySelectorAll(sel).length === n, [rowsOf, n]);
	await filter.fill("MANY.C");
	await until(3);
	assert.match((await paths(page)).at(-1), /many\.c 120/);
	await filter.fill("no such path");
	await until(1);
	await filter.fill("");
	await until(all.length);

	await page.locator(rowsOf, { hasText: "main.c" }).locator("th").click();
	const functions = (await paths(page)).map((path) => path.slice(path.search(/[a-z_]+$/)));
	assert.deepEqual(["allowed", "main", "never_called", "pause_cpu", "twice"]
		.filter((name) => !functions.includes(name)), []);

	await page.getByRole("button", { name: "Flat list" }).click();
	const head = page.locator("#grid thead th", { hasText: /^wasip1(parsed|by|$)/ });
	await head.getByRole("button").click();
	assert.equal(await head.getAttribute("aria-sort"), "descending");
	assert.match((await paths(page))[1], /many\.c:other1/);
	const column = await head.evaluate((th) => th.cellIndex);
	const blockers = await page.locator(rowsOf).evaluateAll((rows, at) =>
		rows.slice(1).map((row) => Number((row.cells[at].querySelector("i.b") || { textContent: "B0" })
			.textContent.slice(1))), column);
	assert.deepEqual(blockers, [...blockers].sort((a, b) => b - a));
	await head.getByRole("button").click();
	assert.equal(await head.getAttribute("aria-sort"), "ascending");
	await page.getByRole("button", { name: "Flat list" }).click();

	await page.locator("#table-verdict").selectOption("unknown");
	assert.equal((await paths(page)).length, 1);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("the table works by keyboard", async () => {
	const page = await open(browser, report);
	await page.locator(rowsOf).first().focus();
	await page.keyboard.press("ArrowDown");
	const row = page.locator(`${rowsOf}:focus`);
	assert.equal(await row.getAttribute("aria-expanded"), "true");
	const all = (await paths(page)).length;
	await page.keyboard.press("ArrowLeft");
	assert.equal(await row.getAttribute("aria-expanded"), "false");
	assert.ok((await paths(page)).length < all);
	await page.keyboard.press("ArrowRight");
	assert.equal((await paths(page)).length, all);
	await page.keyboard.press("ArrowRight");
	assert.equal(await row.getAttribute("aria-level"), "3");
	await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("ArrowLeft");
	assert.equal(await row.getAttribute("aria-level"), "2");
	await page.keyboard.press("End");
	await page.keyboard.press("Enter");
	assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
	assert.equal(await page.locator("#filters .scope").first().isVisible(), true);
	assert.match(await page.evaluate(() => location.hash), /^#\/path=/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("findings are grouped, filtered, and open with their source", async () => {
	const page = await open(browser, report);
	const total = await shown(page);
	assert.ok(total >= 120);

	const search = page.getByLabel("Search findings and paths");
	await search.fill("main.c");
	await page.waitForFunction(() => location.hash === "#/q=main.c");
	const group = page.locator(".group", { hasText: "fork" }).first();
	await group.locator("> summary").click();
	const finding = group.locator(".finding", { hasText: "twice()" }).first();
	await finding.locator("> summary").click();
	const source = finding.locator(".body > .source");
	assert.match(await source.innerText(), /static int twice[^]*<\/script><script>window\.pwned/);
	assert.equal(await source.locator("mark").innerText(), "fork");
	assert.match(await source.locator(".hit").innerText(), /5.*twice/s);
	assert.equal(await source.locator(".c-keyword", { hasText: "return" }).first().innerText(), "return");
	assert.equal(await source.locator(".c-comment", { hasText: "</script>" }).count(), 1);
	assert.match(await group.locator(".about").first().innerText(), /^Why/);
	assert.match(await finding.locator(".about").innerText(), /Fix[^]*State\s+live/);

	const guarded = page.locator("button[data-name=guarded]");
	assert.equal(await guarded.getAttribute("aria-pressed"), "false");
	const without = await shown(page);
	await guarded.click();
	assert.ok(await shown(page) > without);
	await guarded.click();
	await page.locator("button[data-name=suppressed]").click();
	assert.equal(await shown(page), without + 1);
	await search.fill("allowed");
	await untilShown(page, 1);
	const allowed = page.locator(".finding", { hasText: "allowed()" }).first();
	await page.locator(".group").first().evaluate((node) => { node.open = true; });
	await allowed.locator("> summary").click();
	assert.match(await allowed.locator(".about").innerText(), /Allowed\s+because <\/script><script>window/);
	await page.getByRole("button", { name: "Clear filters" }).click();
	await untilShown(page, total);

	// What the linker is told, and letters beyond ASCII.
	await search.fill("gone");
	await page.waitForFunction(() => location.hash === "#/q=gone");
	assert.match(await page.locator(".group .say").first().innerText(), /gone/);
	await search.fill("\u00fcber\u4e2d");
	await untilShown(page, 1);
	await search.fill("");
	await untilShown(page, total);

	for (const name of ["blocker", "hazard", "flag", "perf"])
		await page.locator(`button[data-name=${name}]`).click();
	assert.match(await page.locator("#groups").innerText(), /No finding passes/);
	await page.locator("button[data-name=blocker]").click();
	assert.ok(await page.locator(".group").count() > 0);
	assert.equal(await page.evaluate(() => window.pwned), undefined);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("the steps of a path open the calls", async () => {
	const page = await open(browser, report);
	await page.goto(`${page.url()}#/q=twice&severity=blocker`);
	await page.locator(".finding", { hasText: "twice()" }).first().locator("> summary").click();
	const steps = page.locator(".route").first().locator("> li");
	assert.match(await steps.first().innerText(), /^main entry point, src\/main\.c:13$/);
	assert.match(await steps.nth(1).innerText(), /^twice called at src\/main\.c:18$/);
	await steps.nth(1).locator("summary").click();
	await steps.nth(1).locator(".source").waitFor();
	assert.equal(await steps.nth(1).locator(".hit mark").innerText(), "twice");
	assert.match(await steps.nth(1).locator(".hit").innerText(), /18\s+return twice\(other1\(\)\)/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("a link shows the same view, and Back goes back", async () => {
	const page = await open(browser, report);
	await page.locator("button[data-name=hazard]").click();
	await page.locator("#filter-rule").selectOption("api/process");
	await page.locator(rowsOf, { hasText: "many.c" }).locator("td").first().click();
	const finding = page.locator(".finding").nth(1);
	await finding.waitFor();
	await finding.locator("> summary").click();
	await page.waitForFunction(() => location.hash.includes("open="));
	const url = page.url(), n = await shown(page);
	assert.match(url, /#\/path=src\/many\.c&severity=blocker,flag,perf&rule=api\/process&by=file&open=api\/process%40src\/many\.c:\d+:\d+$/);

	const other = await open(browser, report);
	await other.goto("about:blank");
	await other.goto(url);
	await other.locator(".finding[open] .source").waitFor();
	assert.equal(await shown(other), n);
	assert.equal(await other.locator("#filter-rule").inputValue(), "api/process");
	assert.equal(await other.locator("button[data-name=hazard]").getAttribute("aria-pressed"), "false");
	assert.equal(await other.locator(".finding[open]").count(), 1);
	assert.equal(await other.locator(".finding[open] .where").innerText(), await finding.locator(".where").innerText());
	await other.context().close();

	await page.goBack();
	assert.equal(await page.locator(".finding[open]").count(), 0);
	await page.goBack();
	assert.equal(await page.locator("#filters .scope").first().isVisible(), false);
	await page.goBack();
	assert.equal(await page.locator("#filter-rule").inputValue(), "");
	assert.equal(await page.locator("button[data-name=hazard]").getAttribute("aria-pressed"), "false");
	await page.goBack();
	assert.equal(await page.locator("button[data-name=hazard]").getAttribute("aria-pressed"), "true");
	await page.goForward();
	assert.equal(await page.locator("button[data-name=hazard]").getAttribute("aria-pressed"), "false");
	// What a hand or an old report made of the address does no harm.
	await page.goto(`${url.slice(0, url.indexOf("#"))}#/q=%E0%A4%A&severity=&sort=nothing&__proto__=x&open=x@y:1:2`);
	assert.match(await page.locator("#groups").innerText(), /No finding passes/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("the flags are copied, with a clipboard or without", async () => {
	const page = await open(browser, report, { permissions: ["clipboard-read", "clipboard-write"] });
	const recipe = page.locator(".recipe", { hasText: "wasip2" });
	await recipe.locator("summary").click();
	const line = recipe.locator(".copy").first();
	const want = await line.locator("code").innerText();
	assert.match(want, /^-/);
	await line.getByRole("button", { name: /^Copy/ }).click();
	await line.getByRole("button", { name: "Copied" }).waitFor();
	assert.equal(await page.evaluate(() => navigator.clipboard.readText()), want);
	await page.evaluate(() => navigator.clipboard.writeText("other"));
	await page.evaluate(() => { Object.defineProperty(navigator, "clipboard", { value: { readText: () =>
		0, writeText: () => Promise.reject(new Error("denied")) } }); });
	const other = recipe.locator(".copy").nth(1);
	const then = await other.locator("code").innerText();
	await other.getByRole("button").click();
	await other.getByRole("button", { name: "Copied" }).waitFor();
	assert.equal(await page.evaluate(() => Clipboard.prototype.readText.call(Object.getPrototypeOf(navigator) &&
		Object.getOwnPropertyDescriptor(Navigator.prototype, "clipboard").get.call(navigator))), then);
	await page.evaluate(() => { document.execCommand = () => false; });
	await other.getByRole("button").click();
	await other.getByRole("button", { name: /Selected/ }).waitFor();
	assert.equal(await page.evaluate(() => String(getSelection())), then);
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
	await page.locator("#causes .long").evaluate((node) => { node.open = true; });
	await page.locator(".first a").first().click();
	await page.locator(".group[open] .finding").first().waitFor();
	assert.ok(await page.locator(".group[open] .finding").count() > 0);
	await page.locator(".first .names a", { hasText: "fork" }).first().click();
	assert.equal(await page.locator(".group").count(), 1);
	assert.match(await page.evaluate(() => location.hash), /^#\/q=fork&severity=blocker&rule=api\/process$/);
	await page.goto(`${page.url().split("#")[0]}#rule-api/process`);
	await page.waitForFunction(() => document.querySelector("#filter-rule").value === "api/process");
	await page.context().close();
});

test("every control has a name, is reached by Tab and shows its focus", async () => {
	const page = await open(browser, report);
	const nameless = await page.locator("button, input, select, a[href], [tabindex='0']")
		.evaluateAll((nodes) => nodes.filter((node) => !(node.getAttribute("aria-label") ||
			(node.labels && node.labels.length) || node.textContent.trim())).map((node) => node.outerHTML));
	assert.deepEqual(nameless, []);
	// The graphs are made in the frames after the reader came near.
	await page.locator("#graphs").scrollIntoViewIfNeeded();
	await page.locator(".gv-frame").first().waitFor();
	await page.evaluate(() => scrollTo(0, 0));
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
	for (const want of [/^A skip/, /^BUTTON theme/, /^TR /, /^SUMMARY/, /^DIV gv-frame/])
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

test("no count of the table is cut off, wide or narrow", async () => {
	for (const viewport of [{ width: 1440, height: 900 }, { width: 1024, height: 768 }, { width: 390, height: 844 }]) {
		const page = await open(browser, report, { viewport });
		const cut = await page.locator("#grid td, #grid thead th").evaluateAll((cells) =>
			cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent));
		assert.deepEqual(cut, [], String(viewport.width));
		if (viewport.width === 1440)
			assert.ok(await page.locator("#grid thead th").last().evaluate((th) => th.getBoundingClientRect().right <= innerWidth));
		await page.context().close();
	}
});

test("on a phone the plan and the verdicts of all targets are read without scrolling sideways", async () => {
	const page = await open(browser, report, { viewport: { width: 390, height: 844 } });
	// The plan begins on the first screen.
	assert.ok(await page.locator("#plan h2").evaluate((h2) => h2.getBoundingClientRect().bottom < innerHeight));
	const steps = page.locator("#plan .scroll").first();
	assert.ok(await steps.evaluate((node) => node.scrollWidth <= node.clientWidth));
	assert.ok(await page.locator("#plan tbody th").first().evaluate((th) => th.getBoundingClientRect().width > 150));
	assert.ok(await page.locator("#plan tbody td:last-child").first().evaluate((td) => td.getBoundingClientRect().right <= innerWidth));
	for (const n of [1, 2])
		assert.ok(await page.locator(".targets tbody tr").evaluateAll((rows, n) =>
			rows.every((row) => row.cells[n].getBoundingClientRect().right <= innerWidth), n), `column ${n}`);
	await page.context().close();
});

test("of files that lie outside of the project the ends of the paths are seen", async () => {
	const page_file = join(dir, "outside.html"), build = join(dir, "tree", "build");
	for (const name of ["tree/lib/one/a.c", "tree/lib/two/b.c", "tree/build/c.c"]) {
		mkdirSync(dirname(join(dir, name)), { recursive: true });
		writeFileSync(join(dir, name), "int fork(void);\nint x(void);\nint x(void) { return fork(); }\n");
	}
	writeFileSync(join(build, "compile_commands.json"), JSON.stringify(["../lib/one/a.c", "../lib/two/b.c", "c.c"].map((file) =>
		({ directory: build, file, command: `cc -c ${file}` }))));
	run("audit", build, "-q", "--format", "html", "-o", page_file);
	const page = await open(browser, page_file);
	const names = await page.locator("#grid tbody th .name").evaluateAll((all) => all.map((node) => [node.textContent, node.title]));
	const [one] = names.filter(([name]) => name === "…/one/");
	assert.equal(one?.[1], join(dir, "tree/lib/one"), JSON.stringify(names));
	assert.ok(names.some(([name]) => name === "…/two/") && names.some(([name]) => name === "c.c"), JSON.stringify(names));
	// How each column was judged.
	assert.deepEqual(await page.locator("#grid thead small").allInnerTexts(),
		["not parsed", "parsed", "by another's parse", "by another's parse", "parsed", "by another's parse"]);
	await page.context().close();
});

const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;

test("on paper it is one page that sums up, or all of it", async () => {
	const page = await open(browser, report);
	assert.equal(pages(await page.pdf({ format: "A4" })), 1);
	await page.emulateMedia({ media: "print" });
	for (const [selector, seen] of [["#plan", true], ["#targets", true], [".lead", true], ["#findings", false], ["#table", false],
		["#graphs", false], [".top", false]])
		assert.equal(await page.locator(selector).isVisible(), seen, selector);
	await page.emulateMedia({ media: "screen" });
	// The button's print() waits for nobody here: what it sets and what the browser then tells are done by hand.
	await page.evaluate(() => {
		window.print = () => {
			window.printed = document.documentElement.dataset.print;
		};
	});
	await page.locator("#print-all").click();
	assert.equal(await page.evaluate(() => window.printed), "all");
	assert.equal(await page.evaluate(() => document.documentElement.dataset.print), undefined);
	await page.evaluate(() => {
		document.documentElement.dataset.print = "all";
		dispatchEvent(new Event("beforeprint"));
	});
	assert.equal(await page.locator(".group:not([open])").count(), 0);
	assert.ok(await page.locator(".finding").count() > 50);
	assert.ok(pages(await page.pdf({ format: "A4" })) > 3);
	// What the paper's width has no room for would be cut off.
	await page.setViewportSize({ width: 690, height: 1000 });
	await page.emulateMedia({ media: "print" });
	const wide = await page.evaluate(() => [...document.querySelectorAll("main *")].filter((node) => !node.closest("svg") &&
		node.getClientRects().length && node.getBoundingClientRect().right > innerWidth + 1).map((node) => node.outerHTML.slice(0, 120)));
	assert.deepEqual(wide, []);
	await page.emulateMedia({ media: "screen" });
	await page.evaluate(() => {
		dispatchEvent(new Event("afterprint"));
		delete document.documentElement.dataset.print;
	});
	assert.equal(await page.locator(".group[open]").count(), 0);
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
	// On a phone a kernel is a card: nothing of it is out of sight.
	const phone = await open(browser, page_file, { viewport: { width: 390, height: 844 } });
	const cells = await phone.locator("#kernels td:visible, #kernels tbody th").evaluateAll((all) => all.map((cell) => {
		const { left, right } = cell.getBoundingClientRect();
		return left >= 0 && right <= innerWidth && getComputedStyle(cell, "::before").content;
	}));
	assert.ok(cells.length > 50 && cells.every(Boolean) && cells.some((label) => /Checks on entry/.test(label)), cells.join());
	await phone.context().close();
	// A project without kernels has no such section.
	const other = await open(browser, report);
	assert.equal(await other.locator("#kernels").count(), 0);
	await other.context().close();
});
