// The HTML report is for everyone: axe-core finds no violation, light and dark, wide and narrow,
// with everything open; html-validate finds no error in the markup; the keyboard alone does,
// and so do forced colours, paper and readers who want no motion.
// labels: browser
// timeout: 100
// once: of a page
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { launch, open } from "./_browser.mjs";
import { hostileName, writeHostile } from "./_hostile.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const dir = mkdtempSync(join(tmpdir(), "wasmready-access-"));
const hostile = join(dir, hostileName), library = join(dir, "library");
const pages = { hostile: join(dir, "hostile.html"), library: join(dir, "library.html") };
let browser;

function run(...args) {
	const done = spawnSync(process.env.WASMREADY, args, { encoding: "utf8" });
	assert.equal(done.status, 0, `${args.join(" ")}: ${done.stderr}`);
}

before(async () => {
	writeHostile(hostile);
	const old = join(dir, "old.db");
	run("audit", "-q", "--fail-on", "never", "--target", "wasip1,emscripten", "--db", old, hostile);
	const leaf = join(hostile, "src/deep/er/leaf.c");
	writeFileSync(leaf, readFileSync(leaf, "latin1").replace("return fork()", "sleep(1);\n\treturn getppid()"), "latin1");
	run("audit", "-q", "--fail-on", "never", "--target", "wasip1,emscripten", "--db", join(dir, "now.db"),
		"--compare", old, "-o", pages.hostile, hostile);
	cpSync(join(process.env.SOURCE, "fixtures/kernels"), library, { recursive: true,
		filter: (path) => !/\/(broken|bench|go)(\/|$)/.test(path) });
	run("audit", "-q", "--fail-on", "never", "--db", join(dir, "library.db"), "-o", pages.library, library);
	browser = await launch();
});

after(async () => {
	if (browser)
		await browser.close();
	rmSync(dir, { recursive: true, force: true });
});

async function violations(page) {
	await page.evaluate(axe);
	const found = await page.evaluate(() => globalThis.axe.run(document, {
		runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
	return found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`);
}

// Opens one of each thing that opens.
async function unfold(page) {
	for (const selector of [".recipe:not([open])", "#stack .entry", "#suspends .entry", ".fixed details",
		"details.kernel", ".licences"])
		for (const node of (await page.locator(selector).all()).slice(0, 1))
			await node.evaluate((details) => { details.open = true; });
	await page.evaluate(() => { location.hash = "#/q=main.c"; });
	const group = page.locator(".group", { hasText: "fork" }).first();
	await group.evaluate((details) => { details.open = true; });
	await group.locator(".finding").first().waitFor();
	for (const fn of ["twice()", "never_called()"])
		await group.locator(".finding", { hasText: fn }).first().evaluate((details) => { details.open = true; });
	await page.locator(".route details").first().waitFor();
	await page.locator(".route details").first().evaluate((details) => { details.open = true; });
	await page.locator(".route .source").first().waitFor();
}

for (const [name, options] of [["light", {}], ["dark", { colorScheme: "dark" }],
	["phone", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }]])
	test(`axe-core finds no violation, with one of each thing open: ${name}`, async () => {
		for (const file of name === "light" ? Object.values(pages) : [pages.hostile]) {
			const page = await open(browser, file, options);
			if (file === pages.hostile)
				await unfold(page);
			assert.deepEqual(await violations(page), []);
			assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "sideways");
			assert.deepEqual(page.troubles, []);
			await page.context().close();
		}
	});

test("html-validate finds no error", async () => {
	const validator = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:a11y"], rules: {
		"long-title": "off", // as long as the project's name
		"valid-id": ["error", { relaxed: true }], // a rule's id has a slash
	} });
	for (const file of Object.values(pages)) {
		const report = await validator.validateString(readFileSync(file, "utf8"), file);
		assert.deepEqual(report.results.flatMap((result) => result.messages)
			.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`), []);
	}
});

test("a reader without a mouse filters, opens a finding, follows its path and comes back", async () => {
	const page = await open(browser, pages.hostile);
	const key = (name) => page.keyboard.press(name);
	const focused = () => page.evaluate(() => document.activeElement.textContent.slice(0, 200) ||
		document.activeElement.getAttribute("aria-label"));
	await key("Tab");
	assert.equal(await focused(), "Skip to the report");
	await key("Enter");
	assert.equal(await page.evaluate(() => document.activeElement.id), "main");
	// To the filters, and a search.
	for (let i = 0; i < 60 && await focused() !== "Search findings and paths"; i++)
		await key("Tab");
	await page.keyboard.type("twice");
	await page.waitForFunction(() => location.hash === "#/q=twice");
	const group = () => page.evaluate(() => document.activeElement.matches(".group > summary"));
	for (let i = 0; i < 60 && !await group(); i++)
		await key("Tab");
	assert.ok(await group());
	await key("Enter");
	await page.locator(".finding").first().waitFor();
	await key("Tab");
	assert.match(await focused(), /twice\(\)/);
	await key("Enter");
	await page.locator(".finding[open] .source").first().waitFor();
	await key("Tab");
	assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Source around src\/main\.c line 5$/);
	for (let i = 0; i < 6 && !/^main/.test(await focused()); i++)
		await key("Tab");
	assert.match(await focused(), /^main/);
	await key("Enter");
	await page.locator(".route .source").first().waitFor();
	await page.goBack();
	assert.equal(await page.locator(".finding[open]").count(), 0);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("forced colours leave verdicts, focus and the marked place visible", async () => {
	const page = await open(browser, pages.hostile, { forcedColors: "active" });
	await unfold(page);
	const seen = await page.evaluate(() => {
		const style = (selector) => getComputedStyle(document.querySelector(selector));
		document.querySelector(".group > summary").focus();
		return { pill: document.querySelector(".pill").innerText, border: style(".pill").borderStyle,
			bar: style(".targets rect").fill, ground: style("body").backgroundColor,
			mark: style(".source mark").textDecorationLine, outline: style(".group > summary").outlineStyle };
	});
	assert.match(seen.pill, /[✕▲⚑✓?] ?\w+/u);
	assert.equal(seen.border, "solid");
	assert.notEqual(seen.bar, seen.ground);
	assert.equal(seen.mark, "underline");
	await page.keyboard.press("Tab");
	assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "none");
	await page.context().close();
});

test("who wants no motion gets none", async () => {
	const page = await open(browser, pages.hostile, { reducedMotion: "reduce" });
	await page.locator("#plan a").first().click();
	await unfold(page);
	assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
	assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
	await page.context().close();
});

test("paper that has all has everything open, no tools, and what links lead to", async () => {
	const page = await open(browser, pages.hostile);
	await page.emulateMedia({ media: "print" });
	await page.evaluate(() => {
		document.documentElement.dataset.print = "all";
		dispatchEvent(new Event("beforeprint"));
	});
	assert.equal(await page.locator("main details:not([open]):not(.finding):not(.route details)").count(), 0);
	for (const selector of [".top", ".tools", ".copy button", ".hint", ".skip"])
		for (const node of await page.locator(selector).all())
			assert.equal(await node.isVisible(), false, selector);
	assert.ok(await page.locator("#grid tbody:not([aria-hidden]) tr").count() > 8);
	await page.evaluate(() => dispatchEvent(new Event("afterprint")));
	await page.emulateMedia({ media: "screen" });
	assert.ok(await page.locator(".recipe:not([open])").count() > 0);
	await page.context().close();
});
