// The HTML report of a large project stays quick: 10,000 findings in 5,000 functions. The bounds
// are some times what an idle machine needs; what was measured is printed.
// labels: browser
// timeout: 100
// once: of a page
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, open } from "./_browser.mjs";

const FOLDERS = 10, FILES = 5, FUNCTIONS = 100;
const dir = mkdtempSync(join(tmpdir(), "wasmready-speed-"));
const report = join(dir, "report.html");
let browser;

before(async () => {
	const root = join(dir, "large");
	const units = [];
	for (let folder = 0; folder < FOLDERS; folder++) {
		mkdirSync(join(root, `part${folder}`), { recursive: true });
		for (let file = 0; file < FILES; file++) {
			const name = `part${folder}/file${file}.c`;
			// Each calls one of another folder, so that there is a graph to lay out.
			const functions = Array.from({ length: FUNCTIONS }, (_, i) => {
				const called = `f${(folder + 1 + i % (FOLDERS - 1)) % FOLDERS}_${file}_${i}`;
				return `int ${called}(void);\nint f${folder}_${file}_${i}(void)\n{\n\tint n = fork();\n\treturn n + ${
					i % 2 ? "getppid" : "wait"}(0) + ${called}();\n}\n`;
			});
			writeFileSync(join(root, name), `#include <unistd.h>\n#include <sys/wait.h>\n${functions.join("\n")}`
				.replace(/getppid\(0\)/g, "getppid()"));
			units.push({ directory: root, file: name, arguments: ["cc", "-c", name] });
		}
	}
	writeFileSync(join(root, "compile_commands.json"), JSON.stringify(units));
	const done = spawnSync(process.env.WASMREADY, ["audit", "-q", "--fail-on", "never", "--db", join(dir, "facts.db"),
		"-o", report, root], { encoding: "utf8" });
	assert.equal(done.status, 0, done.stderr);
	browser = await launch();
});

after(async () => {
	if (browser)
		await browser.close();
	rmSync(dir, { recursive: true, force: true });
});

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

test("a report of 10,000 findings opens, filters and scrolls without delay", async (t) => {
	const size = statSync(report).size / 2 ** 20;
	const page = await open(browser, report);
	assert.match(await page.locator("#filters .status").innerText(), /^10,0\d\d of 10,0\d\d findings$/);
	const first = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
	const times = await page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const times = {};
		const button = (name) => [...document.querySelectorAll("#table-tools button")]
			.find((node) => node.textContent === name);
		// What the reader waits for: the change and its layout.
		const measure = async (name, run) => {
			await frame();
			const start = performance.now();
			run();
			document.body.getBoundingClientRect();
			(times[name] = times[name] || []).push(performance.now() - start);
		};
		const input = document.querySelector("#filters input");
		await measure("unfold", () => button("Unfold all").click());
		for (let i = 0; i < 5; i++) {
			await measure("text", () => view.set({ q: `f${i}_` }, { step: 0 }));
			await measure("text cleared", () => view.set({ q: "" }, { step: 0 }));
			await measure("severity", () => view.set({ severity: "hazard" }));
			await measure("severity cleared", () => view.set({ severity: view.defaults.severity }));
			await measure("flat list", () => button("Flat list").click());
			await measure("sort", () => view.set({ sort: i % 2 ? "-wasip1" : "wasip1" }));
		}
		const scroll = document.getElementById("table-scroll");
		for (let i = 0; i < 20; i++) {
			scroll.scrollTop = i * 1500;
			await measure("scroll", () => scroll.dispatchEvent(new Event("scroll")));
			const start = performance.now();
			await frame();
			times.scroll.push(performance.now() - start);
		}
		times.rows = document.querySelectorAll("#grid tbody tr").length;
		input.value = "";
		return times;
	});
	const { rows, ...measured } = times;
	t.diagnostic(`${size.toFixed(1)} MiB, first content ${first.toFixed(0)} ms; medians in ms: ${
		Object.entries(measured).map(([name, list]) => `${name} ${median(list).toFixed(0)}`).join(", ")}`);
	assert.ok(size < 20, `${size} MiB`);
	assert.ok(first < 3000, `first content after ${first} ms`);
	for (const [name, list] of Object.entries(measured))
		assert.ok(median(list) < 400, `${name}: ${median(list)} ms`);
	assert.ok(rows < 120, `${rows} rows are in the page`);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

// What the page's main thread does while run() goes on: the processor time of each task in ms,
// the longest first. It hardly depends on what else the machine does.
async function tasks(page, run) {
	const cdp = await page.context().newCDPSession(page);
	const events = [];
	cdp.on("Tracing.dataCollected", ({ value }) => events.push(...value));
	await cdp.send("Tracing.start", { transferMode: "ReportEvents",
		traceConfig: { includedCategories: ["toplevel", "blink.user_timing"] } });
	await page.evaluate(() => performance.mark("here"));
	await run();
	const done = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
	await cdp.send("Tracing.end");
	await done;
	const main = events.find((event) => event.name === "here");
	return events.filter((event) => event.name.endsWith("RunTask") && event.pid === main.pid && event.tid === main.tid)
		.map((event) => (event.tdur || 0) / 1000).sort((a, b) => b - a);
}

test("the page scrolls on while the graph is laid out", async (t) => {
	const page = await open(browser, report);
	const scroll = () => page.evaluate(async () => {
		const section = document.getElementById("graphs");
		while (!document.querySelector(".gv-frame .gv-box")) {
			scrollTo(0, Math.min(scrollY + 200, section.offsetTop));
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		}
	});
	const [longest, ...others] = await tasks(page, scroll);
	const sum = others.reduce((a, b) => a + b, longest);
	t.diagnostic(`longest task ${longest.toFixed(0)} ms of ${sum.toFixed(0)} on the processor`);
	assert.ok(longest < 0.55 * sum, `${longest} of ${sum} ms in one task`);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("thousands of rows are walked by keyboard, and none is lost", async () => {
	const page = await open(browser, report);
	const focused = () => page.evaluate(() => document.activeElement.textContent);
	await page.getByRole("button", { name: "Unfold all" }).click();
	await page.getByRole("button", { name: "Flat list" }).click();
	await page.locator("#grid tbody:not([aria-hidden]) tr").first().focus();
	await page.keyboard.press("End");
	assert.match(await focused(), /part9\/file4\.c:f9_4_99/);
	await page.keyboard.press("ArrowUp");
	assert.match(await focused(), /f9_4_98/);
	await page.keyboard.press("Home");
	assert.match(await focused(), /whole project/);
	for (let i = 0; i < 40; i++)
		await page.keyboard.press("ArrowDown");
	assert.match(await focused(), /part0\/file0\.c:f0_0_4\d/);
	// Scrolled away by hand, the next key goes on from where the reader was.
	const at = await focused();
	await page.evaluate(() => { document.getElementById("table-scroll").scrollTop = 90000; });
	await page.waitForFunction((text) => document.activeElement.textContent !== text, at);
	await page.keyboard.press("ArrowDown");
	assert.notEqual(await focused(), at);
	assert.match(await focused(), /part0\/file0\.c:f0_0_/);
	assert.equal(await page.locator("#grid").getAttribute("aria-rowcount"), "5002");
	const index = await page.evaluate(() => Number(document.activeElement.getAttribute("aria-rowindex")));
	assert.ok(index > 40 && index < 46, String(index));
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});
