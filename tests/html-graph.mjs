// The graph viewer of the HTML report in a real browser: a project of 5,000 functions in many
// folders, some of whose names try to break out, audited, reported, opened from disk.
// labels: browser
// timeout: 200
// once: of a page
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brightness, launch, open } from "./_browser.mjs";

const wasmready = process.env.WASMREADY;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const dir = mkdtempSync(join(tmpdir(), "wasmready-html-graph-"));
const root = join(dir, "project");
const report = join(dir, "report.html");
const FOLDERS = 10, FILES = 10, FUNCTIONS = 50, FLAT = 90;
// Generous: the machine that runs this may be busy, and the program slow for its checks.
const READY_MS = 5000, STEP_MS = 3000;
const HOSTILE = ["<script>alert(1)<!--.c", "quo\"te'&.c", "bi\u202edi\u2028.c"];
let browser;

const bytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));

// Functions that call the next two of their file, and the first of the next file.
function sourceOf(n) {
	const name = (file, i) => `fn_${file}_${i}`;
	const last = FOLDERS * FILES - 1;
	let text = "#include \"../all.h\"\n";
	if (n % 10 === 3)
		text += "#include <sys/wait.h>\n#include <unistd.h>\n";
	text += `int ${name(n + 1, 0)}(int);\n`;
	for (let i = FUNCTIONS - 1; i >= 0; i--) {
		const calls = [];
		if (i < FUNCTIONS - 1)
			calls.push(`${name(n, i + 1)}(x)`);
		if (i < FUNCTIONS - 2)
			calls.push(`${name(n, i + 2)}(x)`);
		if (i === 1 && n < last)
			calls.push(`${name(n + 1, 0)}(x)`);
		if (i === FUNCTIONS - 1 && n % 10 === 3)
			calls.push("fork()");
		if (i === 5)
			calls.push("hook(x)");
		text += `int ${name(n, i)}(int x) { return ${["x", ...calls].join(" + ")}; }\n`;
	}
	return text;
}

function writeProject() {
	const files = [];
	const add = (name, text) => {
		writeFileSync(bytes(root, "/", name), text);
		files.push(Buffer.from(name));
	};
	mkdirSync(join(root, "flat"), { recursive: true });
	writeFileSync(join(root, "all.h"), "extern int (*hook)(int);\n");
	for (let n = 0; n < FOLDERS * FILES; n++) {
		const folder = `d${Math.floor(n / FILES)}`;
		mkdirSync(join(root, folder), { recursive: true });
		add(`${folder}/f${n}.c`, sourceOf(n));
	}
	for (let n = 0; n < FLAT; n++)
		add(`flat/flat${n}.c`, `int flat_${n}(void) { return ${n}; }\n`);
	const odd = [...HOSTILE.map((name) => Buffer.from(name)), bytes("caf", [0xe9], ".c")];
	mkdirSync(join(root, "odd"));
	odd.forEach((name, i) => add(bytes("odd/", name), `#include <unistd.h>\nint odd${i}(void) { return fork(); }\n`));
	add("main.c", `#include "all.h"\nint fn_0_0(int);\nint odd0(void);\n${odd.map((_, i) => `int odd${i}(void);`).join("\n")}
static int one(int x) { return x; }
static int two(int x) { return x + 1; }
static int never_called(int x) { return x ? never_called(x - 1) : 0; }
int (*hook)(int) = one;
int main(void) { hook = two; return fn_0_0(1) + hook(2)${odd.map((_, i) => ` + odd${i}()`).join("")}; }\n`);
	const quote = (name) => bytes("\"", Buffer.concat([...name].map((byte) => (byte === 0x22 || byte === 0x5c
		? Buffer.from([0x5c, byte]) : Buffer.from([byte])))), "\"");
	writeFileSync(join(root, "compile_commands.json"), bytes("[", Buffer.concat(files.flatMap((name, i) =>
		[bytes(i ? ",\n" : "", "{\"directory\":", JSON.stringify(root), ",\"file\":", quote(name),
			",\"arguments\":[\"cc\",\"-c\",", quote(name), "]}")])), "]\n"));
}

function run(...args) {
	const done = spawnSync(wasmready, args, { encoding: "utf8", maxBuffer: 1 << 28 });
	assert.ok(done.status === 0 || done.status === 1, `${args.join(" ")}: exit ${done.status}\n${done.stderr}`);
}

before(async () => {
	writeProject();
	run("audit", root);
	run("report", root, "--format", "html", "-o", report);
	browser = await launch();
});

after(async () => {
	await browser?.close();
	rmSync(dir, { recursive: true, force: true });
});

// Opens the report at its graphs: at all calls, or as the reader finds them.
async function graphs({ opening = false, ...options } = {}) {
	const page = await open(browser, report, { reducedMotion: "reduce", ...options });
	assert.equal(await page.locator(".gv-frame").count(), 0, "nothing is laid out before the reader comes");
	await page.locator("#graphs").scrollIntoViewIfNeeded();
	await page.locator(".gv-frame .gv-box").first().waitFor({ timeout: READY_MS });
	if (!opening)
		await page.locator(".gv-tools [data-kind=call]").click();
	return page;
}

async function done(page) {
	assert.deepEqual(page.troubles, []);
	await page.context().close();
}

const boxOf = (page, key) => page.locator(`.gv-boxes [data-item=${JSON.stringify(key)}], .gv-titles [data-item=${JSON.stringify(key)}]`);
const shownKeys = (page) => page.locator(".gv-frame .gv-frames [data-item], .gv-frame .gv-boxes [data-item]")
	.evaluateAll((boxes) => boxes.map((box) => box.dataset.item));
const transform = (page) => page.locator(".gv-frame > svg > g").evaluate((g) => {
	const { a, e, f } = g.transform.baseVal.consolidate().matrix;
	return { k: a, x: e, y: f };
});
const crumb = (page) => page.locator(".gv-crumb").innerText();

async function find(page, words) {
	await page.getByLabel("Find a node").fill(words);
	await page.locator("#gv-options [role=option]").first().waitFor();
	await page.keyboard.press("Enter");
}

// Clicks a box where it can be hit, and returns how long the page was busy with it.
const press = (page, key) => boxOf(page, key).evaluate((box) => {
	const began = performance.now();
	box.dispatchEvent(new MouseEvent("click", { bubbles: true }));
	return performance.now() - began;
});

test("both graphs pan and zoom by mouse, wheel, keys and buttons", async () => {
	const page = await graphs();
	for (const kind of ["call", "include"]) {
		await page.locator(`.gv-tools [data-kind=${kind}]`).click();
		const frame = page.locator(".gv-frame");
		await frame.scrollIntoViewIfNeeded();
		const start = await transform(page);

		await page.getByRole("button", { name: "Zoom in" }).click();
		assert.ok((await transform(page)).k > start.k);
		await page.getByRole("button", { name: "Zoom out" }).click();
		await page.getByRole("button", { name: "Fit what is shown" }).click();
		assert.ok(Math.abs((await transform(page)).k - start.k) < 1e-6);

		// Without focus the wheel is the page's.
		const at = await frame.boundingBox();
		await page.mouse.move(at.x + 8, at.y + 8);
		await page.mouse.wheel(0, 1);
		assert.equal((await transform(page)).k, start.k);
		await frame.focus();
		await page.mouse.wheel(0, -300);
		await page.waitForFunction((k) => document.querySelector(".gv-frame > svg > g").transform.baseVal
			.consolidate().matrix.a > k, start.k);
		const near = await transform(page);
		await page.mouse.down();
		await page.mouse.move(at.x + 98, at.y + 48, { steps: 4 });
		await page.mouse.up();
		const moved = await transform(page);
		assert.ok(Math.abs(moved.x - near.x - 90) < 2 && Math.abs(moved.y - near.y - 40) < 2, "a drag moves as far as the pointer");

		await frame.focus();
		await page.keyboard.press("Shift+ArrowRight");
		assert.ok((await transform(page)).x < moved.x);
		await page.keyboard.press("+");
		assert.ok((await transform(page)).k > moved.k);
		await page.keyboard.press("-");
		await page.keyboard.press("0");
		assert.ok(Math.abs((await transform(page)).k - start.k) < 1e-6);
	}
	await done(page);
});

test("it opens on what blocks: the entry points, and what each reaches", async () => {
	const page = await graphs({ opening: true });
	assert.equal(await page.locator(".gv-tools [data-kind=causes]").getAttribute("aria-pressed"), "true");
	assert.match(await crumb(page), /^\d+ things? blocks?; \d+ entry points? reach/);
	const keys = await shownKeys(page);
	assert.ok(keys.includes("main.c:main") && keys.includes("fork") && keys.length < 60, keys.join());
	assert.ok(!keys.includes("d0"));
	const box = (key) => boxOf(page, key).boundingBox();
	assert.ok((await box("main.c:main")).x < (await box("fork")).x);
	assert.match(await boxOf(page, "fork").textContent(), /called by \d+ functions/);
	await press(page, "main.c:main");
	assert.ok(await page.locator(".gv-edge.gv-near").count() > 0);
	// A ready function that calls a blocked one says through which.
	assert.match(await page.locator(".gv-side").innerText(), /✕ blocked through odd\d/);
	await page.getByRole("button", { name: "Path to what blocks it" }).click();
	const path = await shownKeys(page);
	assert.equal(path[0], "main.c:main");
	assert.match(path.at(-1), /^odd\//);
	await page.getByRole("button", { name: "← Overview" }).click();
	assert.deepEqual((await shownKeys(page)).sort(), [...keys].sort());
	// One that is blocked itself, and one that reaches nothing, do not.
	for (const name of ["fn_3_49", "flat_1", "one"]) {
		await find(page, name);
		assert.doesNotMatch(await page.locator(".gv-side").innerText(), /blocked through/, name);
	}
	assert.equal(await page.locator(".gv-tools [data-kind=call]").getAttribute("aria-pressed"), "true");
	await done(page);
});

test("names stay in their boxes, or stand free beside them", async () => {
	for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
		const page = await graphs({ opening: true, viewport });
		for (const kind of ["causes", "call", "include"]) {
			await page.locator(`.gv-tools [data-kind=${kind}]`).click();
			await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
			const wrong = await page.evaluate(() => {
				const frame = document.querySelector(".gv-frame").getBoundingClientRect();
				const boxes = [...document.querySelectorAll(".gv-boxes .gv-box")].map((g) => [g, g.querySelector(".gv-body").getBoundingClientRect()]);
				return boxes.flatMap(([g, own]) => [...g.querySelectorAll(".gv-label:not(.gv-hide) .gv-name")].map((text) => {
					const at = text.getBoundingClientRect();
					if (at.right <= own.right + 4 || !at.width)
						return null;
					const on = boxes.find(([other, b]) => other !== g && at.right > b.left + 1 && at.left < b.right - 1 &&
						at.bottom > b.top + 3 && at.top < b.bottom - 3);
					return at.right > frame.right + 1 || on ? text.textContent : null;
				})).filter(Boolean);
			});
			assert.deepEqual(wrong, [], `${viewport.width} ${kind}`);
		}
		await done(page);
	}
});

test("folders open and close, and what stays keeps its order", async () => {
	const page = await graphs();
	const keys = await shownKeys(page);
	for (const key of ["d0", "d9", "flat", "odd"])
		assert.ok(keys.includes(key), `${key} among ${keys}`);
	assert.ok(!keys.includes("d0/f0.c"));
	assert.match(await crumb(page), /of 5,\d\d\d nodes/);
	const place = (key) => boxOf(page, key).first().evaluate((box) => new DOMMatrix(getComputedStyle(box).transform).f);
	const before = await place("d0");
	const took = await press(page, "d0");
	assert.ok(took < STEP_MS, `opening took ${took} ms`);
	assert.ok((await shownKeys(page)).includes("d0/f0.c"));
	assert.equal(await place("d0"), before, "what was opened stays where it is");
	await press(page, "d0/f3.c");
	await boxOf(page, "d0/f3.c").first().waitFor();
	// Fifty functions are grouped by verdict.
	assert.equal(await page.locator(".gv-boxes .gv-part").count(), 2);
	await press(page, "d0");
	assert.deepEqual((await shownKeys(page)).sort(), keys.sort());

	// Ninety files of one verdict are groups by name.
	await press(page, "flat");
	const parts = page.locator(".gv-boxes .gv-part");
	assert.equal(await parts.count(), 3);
	assert.match(await parts.first().textContent(), /flat0\.c – /);
	await page.getByRole("button", { name: "Close all" }).click();
	assert.deepEqual((await shownKeys(page)).sort(), keys);
	await done(page);
});

test("what stays moves to its new place, and a pointer over it does not draw it anew", async () => {
	const page = await graphs({ reducedMotion: "no-preference" });
	await page.waitForFunction(() => !document.querySelector(".gv-frame").getAnimations({ subtree: true }).length);
	// In one go: what runs is over soon.
	const running = await page.evaluate(() => {
		const box = (key) => document.querySelector(`.gv-boxes [data-item="${key}"]`);
		box("d0").dispatchEvent(new MouseEvent("click", { bubbles: true }));
		return ["d9", "d0/f0.c"].map((key) => box(key).getAnimations().map((a) => a.transitionProperty || a.animationName));
	});
	assert.deepEqual(running, [["transform"], ["gv-appear"]]);
	await page.waitForFunction(() => !document.querySelector(".gv-frame").getAnimations({ subtree: true }).length);
	await page.getByRole("button", { name: "Fit what is shown" }).click();
	await boxOf(page, "d9").hover();
	assert.ok(await page.locator(".gv-edge.gv-near").count() > 0);
	assert.equal(await page.locator(".gv-frame").evaluate((frame) => frame.getAnimations({ subtree: true }).length), 0);
	await done(page);
});

test("search opens up to a node and chooses it", async () => {
	const page = await graphs();
	const input = page.getByLabel("Find a node");
	await input.fill("fn_42_7");
	const options = page.locator("#gv-options [role=option]");
	assert.match(await options.first().innerText(), /fn_42_7\s+d4\/f42\.c:\d+/);
	assert.equal(await input.getAttribute("aria-expanded"), "true");
	await page.keyboard.press("ArrowDown");
	assert.equal(await input.getAttribute("aria-activedescendant"), "gv-option-0");
	await page.keyboard.press("Enter");
	assert.equal(await page.locator(".gv-boxes .gv-at").getAttribute("data-item"), "d4/f42.c:fn_42_7");
	const at = await boxOf(page, "d4/f42.c:fn_42_7").boundingBox();
	const frame = await page.locator(".gv-frame").boundingBox();
	assert.ok(at.x > frame.x && at.x + at.width < frame.x + frame.width && at.y > frame.y && at.y + at.height < frame.y + frame.height,
		"it is in the frame");
	assert.match(await page.locator(".gv-side").innerText(), /Called by 2[\s\S]*fn_42_5[\s\S]*Calls 2[\s\S]*fn_42_8/);
	await find(page, "never_called");
	assert.match(await page.locator(".gv-side").innerText(), /function, which no entry point reaches/);
	await find(page, "main");
	assert.match(await page.locator(".gv-side").innerText(), /function, an entry point/);
	await input.fill("no such thing");
	assert.equal(await options.count(), 0);
	await done(page);
});

test("focus shows what is around a node, callers left and callees right", async () => {
	const page = await graphs();
	await find(page, "fn_42_7");
	await page.getByRole("button", { name: "Focus", exact: true }).click();
	assert.deepEqual((await shownKeys(page)).map((key) => key.split(":")[1]).sort(),
		["fn_42_5", "fn_42_6", "fn_42_7", "fn_42_8", "fn_42_9"]);
	const x = async (name) => (await boxOf(page, `d4/f42.c:${name}`).boundingBox()).x;
	assert.ok(await x("fn_42_5") < await x("fn_42_7") && await x("fn_42_7") < await x("fn_42_9"));
	await page.getByLabel("Depth").selectOption("2");
	assert.equal((await shownKeys(page)).length, 9);
	await page.getByLabel("Sides").selectOption("out");
	assert.equal((await shownKeys(page)).length, 5);
	assert.match(await crumb(page), /Around fn_42_7: 5 boxes/);
	// Calls through a pointer are dashed.
	await find(page, "fn_42_5");
	await page.getByRole("button", { name: "Focus", exact: true }).click();
	assert.ok(await page.locator(".gv-edge.gv-indirect").count() > 0);
	await page.getByRole("button", { name: "← Overview" }).click();
	assert.ok((await shownKeys(page)).includes("d0"));
	await done(page);
});

test("a path leads from an entry point to a hazard", async () => {
	const page = await graphs();
	await find(page, "fork");
	assert.match(await page.locator(".gv-side").innerText(), /missing in the target/);
	await page.getByRole("button", { name: "Path from an entry point" }).click();
	const steps = await shownKeys(page);
	assert.equal(steps[0], "main.c:main");
	assert.equal(steps.at(-1), "fork");
	assert.match(steps.at(-2), /^odd\//);
	assert.equal(await page.locator(".gv-edge.gv-path").count(), steps.length - 1);
	// To a hazard deep in the project, step by step, each a call of the one before.
	await find(page, "fn_3_49");
	await page.getByRole("button", { name: "Path from an entry point" }).click();
	const deep = await shownKeys(page);
	assert.equal(deep[0], "main.c:main");
	assert.equal(deep.at(-1), "d0/f3.c:fn_3_49");
	assert.ok(deep.length > 25);
	await page.keyboard.press("Escape");
	assert.match(await crumb(page), /of 5,\d\d\d nodes/);
	// The include graph: from a unit to the header that the target lacks.
	await page.locator(".gv-tools [data-kind=include]").click();
	await find(page, "sys/wait.h");
	assert.equal(await page.locator(".gv-at.gv-ghost, .gv-at.gv-missing").count(), 1);
	await page.getByRole("button", { name: "Path from an entry point" }).click();
	assert.equal((await shownKeys(page)).length, 2);
	await done(page);
});

test("counts lead to the findings, and an address to a node", async () => {
	const page = await graphs();
	await find(page, "fn_3_49");
	await page.locator(".gv-side a").click();
	await page.waitForFunction(() => location.hash === "#/path=d0/f3.c:fn_3_49");
	await page.waitForFunction(() => /^1 of /.test(document.querySelector("#filters .status").textContent));
	// And from the finding back to its place in the graphs, as often as one likes.
	await page.locator(".finding summary").first().click();
	for (const words of ["includes", "calls", "calls"]) {
		await page.locator(".finding .body").getByRole("link", { name: words, exact: true }).click();
		const [label, key] = words === "calls" ? ["Call graph", "d0/f3.c:fn_3_49"] : ["Include graph", "d0/f3.c"];
		await page.waitForFunction(([name, item]) => document.querySelector(".gv-frame").getAttribute("aria-label") === name &&
			document.querySelector(".gv-boxes .gv-at")?.dataset.item === item, [label, key]);
		await page.getByRole("button", { name: "Close all" }).click();
	}
	await page.evaluate(() => { location.hash = "#graph=include&node=d4/f42.c"; });
	await page.waitForFunction(() => document.querySelector(".gv-boxes .gv-at")?.dataset.item === "d4/f42.c");
	assert.equal(await page.locator(".gv-frame").getAttribute("aria-label"), "Include graph");
	await done(page);
});

test("keys alone: to the graph, to the next node, open, focus, back", async () => {
	const page = await graphs();
	const frame = page.locator(".gv-frame");
	await page.getByRole("button", { name: "Close all" }).focus();
	for (let i = 0; i < 4 && !(await frame.evaluate((node) => node === document.activeElement)); i++)
		await page.keyboard.press("Tab");
	assert.ok(await frame.evaluate((node) => node === document.activeElement), "Tab leads to the graph");
	const chosen = () => page.locator(".gv-frame .gv-at").first().getAttribute("data-item");
	await page.keyboard.press("ArrowRight");
	const first = await chosen();
	const seen = new Set([first]);
	for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowRight"]) {
		await page.keyboard.press(key);
		seen.add(await chosen());
	}
	assert.ok(seen.size > 2, [...seen].join());
	await page.getByLabel("Find a node").fill("d4");
	await page.locator("#gv-options [role=option]").first().waitFor();
	await page.keyboard.press("Enter");
	await frame.focus();
	assert.equal(await chosen(), "d4");
	await page.keyboard.press("Enter");
	assert.ok((await shownKeys(page)).includes("d4/f42.c"));
	await page.keyboard.press("f");
	assert.match(await crumb(page), /^Around d4/);
	await page.keyboard.press("Escape");
	assert.match(await crumb(page), /of 5,\d\d\d nodes/);
	await page.keyboard.press("Escape");
	assert.ok(!(await shownKeys(page)).includes("d4/f42.c"));
	await page.keyboard.press("p");
	assert.match(await crumb(page), /^From an entry point/);
	await done(page);
});

test("a list says what is shown, and works like the picture", async () => {
	const page = await graphs();
	await page.getByText("What is shown, as a list").click();
	const entry = page.locator(".gv-list").getByRole("button", { name: /^d4 / });
	assert.equal(await entry.getAttribute("aria-expanded"), "false");
	assert.match(await entry.locator("..").innerText(), /→ .*d5/);
	await entry.focus();
	await page.keyboard.press("Enter");
	assert.equal(await entry.getAttribute("aria-expanded"), "true");
	assert.ok(await entry.evaluate((node) => node === document.activeElement), "the focus stays");
	assert.match(await entry.locator("..").innerText(), /f42\.c/);
	await done(page);
});

for (const colorScheme of ["light", "dark"])
	test(`no violation of axe's rules, ${colorScheme}`, async () => {
		const page = await graphs({ colorScheme });
		assert.ok(colorScheme === "dark" ? await brightness(page) < 60 : await brightness(page) > 200);
		await page.evaluate(axe);
		// In the dark only colours differ.
		const rules = colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {};
		const violations = async () => (await page.evaluate((only) => window.axe.run("#graphs", only), rules)).violations
			.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(" | ").slice(0, 300)}`);
		await page.locator(".gv-legend summary").click();
		await page.locator(".gv-list summary").click();
		assert.deepEqual(await violations(), []);
		await press(page, "odd");
		await page.getByLabel("Find a node").fill("fn_4");
		assert.deepEqual(await violations(), []);
		await page.keyboard.press("Enter");
		await page.getByRole("button", { name: "Focus", exact: true }).click();
		assert.deepEqual(await violations(), []);
		await done(page);
	});

test("what the project is named cannot break out", async () => {
	const page = await graphs();
	await press(page, "odd");
	const keys = (await shownKeys(page)).filter((key) => key.startsWith("odd/"));
	assert.equal(keys.length, 4);
	assert.ok(keys.includes("odd/<script>alert(1)<!--.c") && keys.includes("odd/quo\"te'&.c"));
	assert.ok(keys.every((key) => !/[\u202e\u2028\ufffd]/.test(key)), keys.join());
	await find(page, "<script>");
	await page.getByRole("button", { name: "Focus", exact: true }).click();
	assert.match(await page.locator(".gv-side h3").innerText(), /<script>alert\(1\)<!--\.c/);
	assert.equal(await page.locator("#graphs script:not([type])").count(), 0);
	await done(page);
});

test("a phone: no sideways scrolling, two fingers zoom, one scrolls the page", async () => {
	const page = await graphs({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
	assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
	const frame = page.locator(".gv-frame");
	await frame.scrollIntoViewIfNeeded();
	const start = await transform(page);
	const touch = async (type, points) => page.locator(".gv-frame > svg").evaluate((svg, [name, list]) => {
		const { x, y } = svg.getBoundingClientRect();
		const touches = list.map(([dx, dy], identifier) => new Touch({ identifier, target: svg, clientX: x + dx, clientY: y + dy }));
		svg.dispatchEvent(new TouchEvent(name, { bubbles: true, cancelable: true, touches, targetTouches: touches,
			changedTouches: touches, view: window }));
	}, [type, points]);
	await touch("touchstart", [[100, 100]]);
	await touch("touchmove", [[150, 160]]);
	await touch("touchend", []);
	assert.deepEqual(await transform(page), start);
	await touch("touchstart", [[120, 120], [160, 120]]);
	await touch("touchmove", [[80, 120], [200, 120]]);
	assert.ok((await transform(page)).k > start.k * 1.5);
	await done(page);
});

test("paper and readers without scripts get still pictures", async () => {
	const page = await graphs();
	const still = page.locator(".gv-still svg");
	assert.equal(await still.count(), 2);
	assert.equal(await still.first().isVisible(), false);
	await page.emulateMedia({ media: "print" });
	assert.equal(await still.first().isVisible(), false, "paper that sums up has no picture");
	await page.evaluate(() => { document.documentElement.dataset.print = "all"; });
	assert.equal(await still.first().isVisible(), true);
	assert.equal(await page.locator(".gv-frame").isVisible(), false);
	await done(page);
	const plain = await open(browser, report, { javaScriptEnabled: false });
	assert.equal(await plain.locator(".gv-still svg").first().isVisible(), true);
	await plain.context().close();
});

test("wasmready graph writes one graph as a page of its own", async () => {
	const file = join(dir, "graph.html");
	run("graph", "call", root, "--from", "fn_90_0", "-q", "-o", file);
	const page = await open(browser, file, { reducedMotion: "reduce" });
	await page.locator(".gv-frame .gv-box").first().waitFor();
	assert.match(await page.title(), /^call graph for wasip1: \d+ nodes/);
	assert.equal(await page.locator("[data-kind]").count(), 0);
	await find(page, "fn_93_49");
	assert.equal(await page.locator(".gv-side a").count(), 0, "there are no findings to lead to");
	await page.getByLabel("Find a node").fill("fn_42_7");
	assert.equal(await page.locator("#gv-options [role=option]").count(), 0);
	await page.evaluate(axe);
	assert.deepEqual((await page.evaluate(() => window.axe.run())).violations.map((found) => found.id), []);
	await done(page);
});

test("five thousand nodes: small, quick, and the same each time", async () => {
	const page = await graphs();
	const data = await page.locator("#graph-data").evaluate((node) => node.textContent.length);
	const nodes = await page.locator("#graph-data").evaluate((node) => JSON.parse(node.textContent).call.nodes.length);
	assert.ok(nodes > 5000);
	assert.ok(data < 100 * nodes, `${data} bytes for ${nodes} nodes`);
	let worst = 0;
	for (let n = 0; n < FOLDERS; n++)
		worst = Math.max(worst, await press(page, `d${n}`));
	for (let n = 40; n < 50; n++)
		worst = Math.max(worst, await press(page, `d4/f${n}.c`));
	console.log(`${nodes} nodes, ${data} bytes; the slowest step took ${Math.round(worst)} ms`);
	assert.ok(worst < STEP_MS, `${worst} ms`);
	await done(page);
	const again = join(dir, "again.html");
	run("report", root, "--format", "html", "-o", again);
	assert.ok(statSync(again).size > 0);
	assert.ok(readFileSync(again).equals(readFileSync(report)));
});
