// The page of kernels in a real browser: what it makes is compared with a native build of
// the same kernels, byte by byte; modules come when they are first used; a hostile project
// gets nowhere. Prints the start-up that it measures (PAGE_STARTS=50 for a figure to quote).
// labels: kernel
// timeout: 150
// once: of a page
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync }
	from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { brightness, launch, weakText } from "./_browser.mjs";

const wasmready = process.env.WASMREADY;
const STARTS = Number(process.env.PAGE_STARTS || 5);
const dir = mkdtempSync(join(tmpdir(), "wasmready-page-"));
const project = join(dir, "project");
const site = join(dir, "site");
const HOSTILE = "a<img src=x onerror=window.pwned=1>'&`";
const servers = [];
let browser, url, hostileUrl;

function run(codes, ...args) {
	const done = spawnSync(wasmready, args, { encoding: "utf8" });
	assert.ok(codes.includes(done.status), `${args.join(" ")}: exit ${done.status}\n${done.stderr}`);
	return done;
}

function build(root, to) {
	run([0, 1], "audit", root, "-q");
	return run([0], "kernels", root, "--page", to);
}

function serve(folder) {
	const server = spawn(process.execPath, [join(folder, "serve.mjs"), "0"], { stdio: ["ignore", "pipe", "inherit"] });

	servers.push(server);
	return new Promise((resolve, reject) => {
		server.stdout.once("data", (bytes) => resolve(String(bytes).trim()));
		server.once("exit", (code) => reject(new Error(`serve: exit ${code}`)));
	});
}

const MATRIX = [5000, -700, -204, 100, -300, 4700, -304, -50, 100, 200, 3900, -90];

// The native side: one kernel over one image, whole, from a file to a file.
const NATIVE = `#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "kernels.h"
static uint8_t table[256];
static const int16_t matrix[12] = { ${MATRIX} };
static int call(const char *name, struct image *src, struct image *dst)
{
	int to = dst->height;
	for (int i = 0; i < 256; i++)
		table[i] = (uint8_t)(255 - i);
	if (!strcmp(name, "kernel_color")) return kernel_color(src, dst, matrix, table, 0, to);
	if (!strcmp(name, "kernel_lookup")) return kernel_lookup(src, dst, table, 0, to);
	if (!strcmp(name, "kernel_threshold")) return kernel_threshold(src, dst, 128, 0, to);
#define PLAIN(k) if (!strcmp(name, #k)) return k(src, dst, 0, to)
	PLAIN(kernel_gray); PLAIN(kernel_equalize); PLAIN(kernel_sobel); PLAIN(kernel_box);
	PLAIN(kernel_gaussian); PLAIN(kernel_resize); PLAIN(kernel_median); PLAIN(kernel_sharpen);
	PLAIN(kernel_composite);
	return 99;
}
static struct image make(char **at)
{
	struct image image = { NULL, atoi(at[0]), atoi(at[1]), atoi(at[0]) * atoi(at[2]), atoi(at[2]) };
	image.pixels = calloc((size_t)image.stride, image.height);
	return image;
}
int main(int argc, char **argv)
{
	struct image src = make(argv + 2), dst = make(argv + 5);
	FILE *in = fopen(argv[8], "rb"), *out = fopen(argv[9], "wb");
	(void)argc;
	if (fread(src.pixels, src.stride, src.height, in) != (size_t)src.height) return 98;
	int code = call(argv[1], &src, &dst);
	fwrite(dst.pixels, dst.stride, dst.height, out);
	fclose(out);
	return code < 0 ? -code : code;
}
`;

function buildNative() {
	const sources = readdirSync(project).filter((name) => name.endsWith(".c")).map((name) => join(project, name));
	writeFileSync(join(dir, "native.c"), NATIVE);
	const done = spawnSync("cc", ["-O2", "-std=c17", "-DKERNELS_PORTABLE", "-I", project, join(dir, "native.c"),
		...sources, "-o", join(dir, "native"), "-lm"], { encoding: "utf8" });
	assert.equal(done.status, 0, done.stderr);
}

function native(name, src, dst) {
	const from = join(dir, "in.raw"), to = join(dir, "out.raw");
	writeFileSync(from, src.data);
	const done = spawnSync(join(dir, "native"), [name, ...[src, dst].flatMap(({ width, height, channels }) =>
		[width, height, channels].map(String)), from, to]);
	assert.equal(done.status, 0, `native ${name}: ${done.status}`);
	return readFileSync(to);
}

function writeHostile(root) {
	mkdirSync(root, { recursive: true });
	writeFileSync(join(root, "</td><script>window.pwned=2<!--.c".replace("/", "\u2215")), `#include <stdlib.h>
#include <stdio.h>
// wasmready: kernel channels=1 window.pwned=3 </script><img src=x onerror=window.pwned=4>
int trap(const unsigned char *src, unsigned char *dst, int width, int height, int stride)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = src[y * stride + x];
	if (height > 2)
		__builtin_trap();
	return 0;
}
// wasmready: kernel channels=1
int spin(const unsigned char *src, unsigned char *dst, int width, int height, int stride)
{
	volatile int on = 1;
	while (on)
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				dst[y * stride + x] = src[y * stride + x];
	return 0;
}
// wasmready: kernel channels=1
static int refuse(const unsigned char *src, unsigned char *dst, int width, int height, int stride)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = src[y * stride + x];
	return -7;
}
int use(const unsigned char *src, unsigned char *dst) { return refuse(src, dst, 1, 1, 1); }
// wasmready: kernel channels=1
int roomy(const unsigned char *src, unsigned char *dst, int width, int height, int stride)
{
	static unsigned char room[3 << 20];
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			room[(y * width + x) % (int)sizeof room] = src[y * stride + x];
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = 255 - room[(y * width + x) % (int)sizeof room];
	return 0;
}
// wasmready: kernel channels=1
void needs_more(const unsigned char *src, unsigned char *dst, int width, int height, int stride)
{
	unsigned char *copy = malloc((size_t)stride * height);
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = copy[x] = src[y * stride + x];
	printf("%p", (void *)copy);
}
`);
}

before(async () => {
	const from = join(process.env.SOURCE, "fixtures/kernels");
	mkdirSync(project);
	for (const name of readdirSync(from).filter((one) => /\.[ch]$/.test(one)))
		cpSync(join(from, name), join(project, name));
	build(project, site);
	buildNative();
	const root = join(dir, HOSTILE.replace(/\//g, "\u2215"));
	writeHostile(root);
	build(root, join(dir, "hostile"));
	url = await serve(site);
	hostileUrl = await serve(join(dir, "hostile"));
	browser = await launch();
});

after(async () => {
	if (browser)
		await browser.close();
	for (const server of servers)
		server.kill("SIGINT");
	rmSync(dir, { recursive: true, force: true });
});

// A page that has run its first pipeline. page.troubles: what went wrong; page.modules: what it asked for.
async function open(options = {}, at = url, setUp = () => {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();

	page.troubles = [];
	page.modules = [];
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type()))
			page.troubles.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => page.troubles.push(`error: ${error.message}`));
	page.on("request", (request) => {
		if (!request.url().startsWith(at) && !request.url().startsWith("data:") && !request.url().startsWith("blob:"))
			page.troubles.push(`request: ${request.url()}`);
		if (request.url().endsWith(".wasm"))
			page.modules.push(request.url().slice(at.length));
	});
	await page.addInitScript(TEXT_OF);
	await setUp(page);
	await page.goto(at);
	await page.waitForFunction(() => performance.getEntriesByName("wasmready: first result").length);
	await settled(page);
	return page;
}

const settled = (page) => page.evaluate(async () => {
	const { state } = await import("/page.js");
	while (state.running)
		await state.running;
});

const names = (page) => page.evaluate(async () => (await import("/page.js")).state.steps.map((step) => step.kernel.name));

// Bytes come out of the page as text.
const TEXT_OF = () => {
	window.textOf = (bytes) => new Promise((resolve) => {
		const reader = new FileReader();

		reader.onload = () => resolve(reader.result.split(",")[1]);
		reader.readAsDataURL(new Blob([bytes.slice()]));
	});
};

async function imageOf(page, which) {
	const { text, ...image } = await page.evaluate(async (key) => {
		const { state } = await import("/page.js");
		const { width, height, channels, stride, data } = state[key];

		return { width, height, channels, stride, text: await window.textOf(new Uint8Array(data)) };
	}, which);
	return { ...image, data: Buffer.from(text, "base64") };
}

function nativePipeline(image, list) {
	return list.reduce((src, { name, channels }) => {
		const dst = { width: src.width, height: src.height, channels };
		return { ...dst, data: native(name, src, dst) };
	}, image);
}

const DEFAULT = [{ name: "kernel_gray", channels: 1 }, { name: "kernel_gaussian", channels: 1 },
	{ name: "kernel_sobel", channels: 1 }];

test("it is isolated, runs its first pipeline, and makes what the host makes", async () => {
	const page = await open();

	assert.equal(await page.evaluate(() => crossOriginIsolated), true);
	assert.deepEqual(await names(page), DEFAULT.map(({ name }) => name));
	assert.equal(await page.title(), "project: kernels");
	const wanted = nativePipeline(await imageOf(page, "original"), DEFAULT).data;
	for (const workers of ["1", "4", "2"]) {
		await page.getByLabel("Workers").selectOption(workers);
		await settled(page);
		assert.match(await page.locator("#status").innerText(), new RegExp(`3 kernels .*simd128, ${workers} worker.*shared`));
		assert.ok((await imageOf(page, "result")).data.equals(wanted), `${workers} workers`);
	}
	await page.getByLabel("Code").selectOption("scalar");
	await settled(page);
	assert.match(await page.locator("#status").innerText(), /scalar/);
	assert.ok((await imageOf(page, "result")).data.equals(wanted), "scalar");
	const shown = await page.evaluate(() => {
		const canvas = document.getElementById("after");
		return [canvas.width, canvas.height, ...canvas.getContext("2d").getImageData(50, 40, 1, 1).data];
	});
	const at = 40 * 960 + 50;
	assert.deepEqual(shown, [960, 540, wanted[at], wanted[at], wanted[at], 255]);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("every kernel gives the host's bytes, scalar and simd128, in one band and in many", async () => {
	const page = await open();

	await page.locator("#picture").selectOption("641x479");
	await settled(page);
	const made = await page.evaluate(async (numbers) => {
		const { state, engine } = await import("/page.js");
		const { makeImage } = await import("/engine.js");
		const { convert } = await import("/picture.js");
		const invert = Uint8Array.from({ length: 256 }, (_, i) => 255 - i);
		const results = [];

		for (const kernel of state.kernels) {
			const src = convert(state.original, kernel.in || 4);
			const by = kernel.name === "kernel_resize" ? 1.5 : 1;
			const tables = kernel.tables.map(({ parameter, bytes }) => ({ parameter,
				bytes: bytes === 1 ? invert : new Uint8Array(Int16Array.from(numbers).buffer) }));
			let same = true, dst, first;

			for (const workers of [1, 3])
				for (const variant of ["scalar", "simd128"]) {
					engine.resize(workers);
					dst = makeImage(Math.round(src.width * by), Math.round(src.height * by), kernel.out || src.channels);
					if ((await engine.run(kernel, src, dst, { variant, tables })).code)
						throw new Error(`${kernel.name} refuses`);
					first ||= dst;
					same &&= dst.data.every((byte, i) => byte === first.data[i]);
				}
			const { width, height, channels } = dst;
			results.push({ name: kernel.name, dst: { width, height, channels }, same,
				src: { width: src.width, height: src.height, channels: src.channels, text: await textOf(new Uint8Array(src.data)) },
				text: await textOf(new Uint8Array(dst.data)) });
		}
		return results;
	}, MATRIX);
	assert.ok(made.length >= 11, `${made.length} kernels`);
	assert.equal(made[0].src.width, 641);
	for (const { name, src, dst, text, same } of made) {
		assert.ok(same, `${name}: the builds or the bands differ`);
		const wanted = native(name, { ...src, data: Buffer.from(src.text, "base64") }, dst);
		assert.ok(Buffer.from(text, "base64").equals(wanted), name);
		assert.ok(wanted.some((byte) => byte), `${name} made nothing`);
	}
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("a module is fetched when it is first used, once", async () => {
	const page = await open();
	const first = DEFAULT.map(({ name }) => `modules/${name}.simd128.wasm`);

	assert.deepEqual(page.modules, first);
	await page.getByLabel("Add a kernel").selectOption({ label: "kernel_median" });
	await page.getByRole("button", { name: "Add" }).click();
	await settled(page);
	assert.deepEqual(page.modules, [...first, "modules/kernel_median.simd128.wasm"]);
	await page.getByLabel("Workers").selectOption("4");
	await page.getByRole("button", { name: "Run again" }).click();
	await settled(page);
	assert.equal(page.modules.length, 4);
	assert.match(await page.locator("#list tr", { hasText: "kernel_median" }).innerText(), /loaded: simd128/);
	assert.match(await page.locator("#list tr", { hasText: "kernel_box" }).innerText(), /not loaded yet/);
	const marks = await page.evaluate(() => performance.getEntriesByType("measure").map(({ name }) => name));
	for (const part of ["fetch", "compile and instantiate", "first frame"])
		assert.ok(marks.includes(`wasmready: ${part} modules/kernel_median.simd128.wasm`), marks.join());
	assert.match(await page.locator("#starts").innerText(), /kernel_sobel \(simd128\)[^]*fetch \d[^]*first frame \d/);
	assert.match(await page.locator("#times").innerText(), /kernel_median\s+[\d.]+ ms, copy [\d.]+ ms/);
	assert.match(await page.locator("#memory").innerText(), /worker 4\s+[\d.]+ MiB\s+pictures\s+[\d.]+ MiB/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("an engine without simd128 gets the scalar modules", async () => {
	const page = await open({}, url, (one) => one.addInitScript(() => { WebAssembly.validate = () => false; }));

	assert.deepEqual(page.modules, DEFAULT.map(({ name }) => `modules/${name}.wasm`));
	assert.equal(await page.getByLabel("Code").inputValue(), "scalar");
	await page.context().close();
});

test("without isolation, bands go as copies and the result is the same", async () => {
	const page = await open({}, url, (one) => one.route("**/*", async (route) => {
		const response = await route.fetch();
		const headers = Object.fromEntries(Object.entries(response.headers()).filter(([name]) =>
			!name.startsWith("cross-origin")));
		await route.fulfill({ response, headers });
	}));

	assert.equal(await page.evaluate(() => crossOriginIsolated), false);
	assert.match(await page.locator("#status").innerText(), /copies .*not cross-origin isolated/);
	const original = await imageOf(page, "original");
	await page.getByLabel("Workers").selectOption("3");
	await settled(page);
	assert.ok((await imageOf(page, "result")).data.equals(nativePipeline(original, DEFAULT).data));
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("steps are moved, removed and added by keyboard", async () => {
	const page = await open();
	const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ||
		document.activeElement.id);

	await page.getByRole("button", { name: "Move kernel_sobel up" }).focus();
	await page.keyboard.press("Enter");
	await settled(page);
	assert.deepEqual(await names(page), ["kernel_gray", "kernel_sobel", "kernel_gaussian"]);
	assert.equal(await focused(), "Move kernel_sobel up");
	const order = [DEFAULT[0], DEFAULT[2], DEFAULT[1]];
	assert.ok((await imageOf(page, "result")).data.equals(nativePipeline(await imageOf(page, "original"), order).data));
	await page.keyboard.press("Enter");
	assert.deepEqual(await names(page), ["kernel_sobel", "kernel_gray", "kernel_gaussian"]);
	assert.equal(await focused(), "Move kernel_sobel down");
	for (const left of ["Remove kernel_gray", "Remove kernel_gaussian", "choice"]) {
		await page.locator("#steps button[aria-label^=Remove]").first().focus();
		await page.keyboard.press("Space");
		assert.equal(await focused(), left);
	}
	await settled(page);
	assert.ok(await page.getByText("No kernel is in the pipeline").isVisible());
	assert.ok((await imageOf(page, "result")).data.equals((await imageOf(page, "original")).data));
	await page.locator("#choice").selectOption({ label: "kernel_sharpen" });
	await page.locator("#add").focus();
	await page.keyboard.press("Enter");
	await settled(page);
	assert.deepEqual(await names(page), ["kernel_sharpen"]);
	assert.ok((await imageOf(page, "result")).data.equals(nativePipeline(await imageOf(page, "original"),
		[{ name: "kernel_sharpen", channels: 4 }]).data));
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("a module that does not come, or is none, is told, and asked for again", async () => {
	const page = await open();
	const alert = page.locator("#alert");
	const add = async (label) => {
		await page.locator("#choice").selectOption({ label });
		await page.locator("#add").click();
		await settled(page);
	};

	await page.route("**/kernel_box*", (route) => route.fulfill({ status: 500, body: "no" }));
	await add("kernel_box");
	assert.match(await alert.innerText(), /Step 4, kernel_box, failed: the server answers 500 for modules.kernel_box/);
	await page.unroute("**/kernel_box*");
	await page.route("**/kernel_box*", (route) => route.fulfill({ contentType: "application/wasm", body: "\0asmnonsense" }));
	await page.locator("#again").click();
	await settled(page);
	assert.match(await alert.innerText(), /kernel_box, failed: .*WebAssembly/);
	assert.match(await page.locator("#list tr", { hasText: "kernel_box" }).innerText(), /WebAssembly/);
	await page.unroute("**/kernel_box*");
	await page.locator("#again").click();
	await settled(page);
	assert.equal(await alert.innerText(), "");
	assert.match(await page.locator("#list tr", { hasText: "kernel_box" }).innerText(), /loaded/);
	await page.context().close();
});

test("a hostile project is only text, and its kernels break nothing", async () => {
	const page = await open({}, hostileUrl);
	const list = page.locator("#list");
	const add = async (label) => {
		while (await page.locator("#steps li").count())
			await page.locator("#steps button[aria-label^=Remove]").first().click();
		await page.locator("#choice").selectOption({ label });
		await page.locator("#add").click();
		await settled(page);
	};

	assert.equal(await page.title(), `${HOSTILE}: kernels`);
	assert.equal(await page.locator("#project").innerText(), HOSTILE);
	assert.match(await list.innerText(), /<script>window\.pwned=2<!--\.c:\d+/);
	assert.match(await list.locator("tr", { hasText: "needs_more" }).innerText(), /malloc|printf/);
	assert.deepEqual(await page.locator("#choice option").allInnerTexts(), ["trap", "spin", "refuse", "roomy"]);
	await add("trap");
	assert.match(await page.locator("#alert").innerText(), /trap, failed: it trapped: unreachable/);
	await page.locator("#again").click();
	await settled(page);
	assert.match(await page.locator("#alert").innerText(), /it trapped: unreachable/);
	await add("refuse");
	assert.match(await page.locator("#alert").innerText(), /refuse gave the error code -7/);
	await page.evaluate(async () => { (await import("/engine.js")).limits.answer = 1000; });
	await add("spin");
	assert.match(await page.locator("#alert").innerText(), /spin, failed: it was stopped after 1 seconds/);
	await add("refuse");
	assert.match(await page.locator("#alert").innerText(), /error code -7/);
	// More data than the memory that is there at first: it is told to grow.
	await add("roomy");
	assert.equal(await page.locator("#alert").innerText(), "");
	const [gray, result] = [nativePipeline(await imageOf(page, "original"), DEFAULT.slice(0, 1)), await imageOf(page, "result")];
	assert.ok(result.data.every((byte, i) => byte === 255 - gray.data[i]));
	assert.equal(await page.evaluate(() => window.pwned), undefined);
	assert.equal(await page.locator("img, body script").count(), 0);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

function crc(bytes) {
	let n = ~0;
	for (const byte of bytes) {
		n ^= byte;
		for (let i = 0; i < 8; i++)
			n = (n >>> 1) ^ (n & 1 ? 0xedb88320 : 0);
	}
	return ~n >>> 0;
}

function png(width, height, rgb) {
	const chunk = (type, data) => {
		const body = Buffer.concat([Buffer.from(type), data]), size = Buffer.alloc(4), sum = Buffer.alloc(4);
		size.writeUInt32BE(data.length);
		sum.writeUInt32BE(crc(body));
		return Buffer.concat([size, body, sum]);
	};
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 2, 0, 0, 0], 8);
	const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.from([0, ...Array(width).fill(rgb).flat()])));
	return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", head),
		chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

test("a picture of one's own is taken, and one that is none is told", async () => {
	const page = await open();

	await page.locator("#file").setInputFiles({ name: "<b>own.png", mimeType: "image/png", buffer: png(37, 5, [200, 100, 50]) });
	await page.waitForFunction(() => document.getElementById("before-size").textContent.startsWith("37"));
	await settled(page);
	const image = await imageOf(page, "original");
	assert.deepEqual([image.width, image.height, ...image.data.subarray(0, 4)], [37, 5, 200, 100, 50, 255]);
	assert.ok((await imageOf(page, "result")).data.equals(nativePipeline(image, DEFAULT).data));
	assert.equal(await page.locator("#picture option:checked").innerText(), "<b>own.png");
	await page.locator("#file").setInputFiles({ name: "x.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
	await page.waitForFunction(() => document.getElementById("alert").textContent);
	assert.match(await page.locator("#alert").innerText(), /The picture cannot be read/);
	assert.equal((await imageOf(page, "original")).width, 37);
	await page.context().close();
});

test("scalar and simd128 are compared", async () => {
	const page = await open();

	await page.locator("#compare").click();
	await page.waitForFunction(() => !document.getElementById("compare").disabled);
	const rows = await page.locator("#compared tbody tr").allInnerTexts();
	assert.equal(rows.length, 6);
	assert.match(rows[1], /kernel_gray \(simd128\)\s+[\d.]+ ms, [\d.]+×/);
	assert.deepEqual(page.troubles, []);
	await page.context().close();
});

test("controls have names, are reached by Tab and show their focus", async () => {
	const page = await open();
	const nameless = await page.locator("button, input, select, a[href], [tabindex='0']").evaluateAll((nodes) =>
		nodes.filter((node) => !(node.getAttribute("aria-label") || node.getAttribute("aria-labelledby") ||
			(node.labels && node.labels.length) || node.textContent.trim())).map((node) => node.outerHTML));
	assert.deepEqual(nameless, []);
	const reached = new Set();
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press("Tab");
		const at = await page.evaluate(() => {
			const node = document.activeElement;
			const shown = [node, node.closest("label")].some((one) => one && getComputedStyle(one).outlineStyle !== "none");
			return { key: node.id || node.getAttribute("aria-label") || node.textContent.slice(0, 20), tag: node.tagName, shown };
		});
		if (at.tag === "BODY")
			break;
		assert.ok(at.shown, `no focus ring on ${at.tag} ${at.key}`);
		reached.add(at.key);
	}
	for (const want of ["theme", "picture", "file", "variant", "workers", "again", "choice", "add", "compare",
		"Remove kernel_gray", "Move kernel_gray down"])
		assert.ok(reached.has(want), `${want} in ${[...reached].join("; ")}`);
	const ids = await page.locator("[id]").evaluateAll((nodes) => nodes.map((node) => node.id));
	assert.equal(new Set(ids).size, ids.length);
	await page.context().close();
});

test("light and dark are readable, and a phone needs no sideways scrolling", async () => {
	for (const colorScheme of ["light", "dark"]) {
		const page = await open({ colorScheme });
		assert.ok(colorScheme === "dark" ? await brightness(page) < 60 : await brightness(page) > 200);
		await page.locator("#choice").selectOption({ label: "kernel_gray" });
		await page.locator("#add").click();
		await settled(page);
		assert.deepEqual(await weakText(page), [], colorScheme);
		await page.locator("#theme").click();
		assert.ok(colorScheme === "dark" ? await brightness(page) > 200 : await brightness(page) < 60);
		await page.context().close();
	}
	const page = await open({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
	assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
	await page.context().close();
});

test("without scripts it says what it needs", async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();

	await page.goto(url);
	assert.ok(await page.getByText("run node serve.mjs").isVisible());
	await context.close();
});

test("only a folder that is free or a page is written, and as a whole", () => {
	const taken = join(dir, "taken");
	mkdirSync(taken);
	writeFileSync(join(taken, "thesis.txt"), "mine");
	const refused = run([3], "kernels", project, "--page", taken);
	assert.match(refused.stderr, /^wasmready: kernels: '.*taken' has files and is no page of kernels/);
	assert.deepEqual(readdirSync(taken), ["thesis.txt"]);
	run([3], "kernels", project, "--page", join(taken, "thesis.txt"));

	const again = join(dir, "again");
	const root = join(dir, HOSTILE);
	mkdirSync(again);
	run([0], "kernels", root, "--page", again, "-q");
	writeFileSync(join(again, "old.txt"), "");
	run([0], "kernels", root, "--page", again, "-q");
	assert.ok(!existsSync(join(again, "old.txt")));
	const files = readdirSync(again, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath || entry.path, entry.name).slice(again.length));
	assert.ok(files.length > 8);
	for (const file of files)
		assert.ok(readFileSync(join(again, file)).equals(readFileSync(join(dir, "hostile", file))), file);
	assert.deepEqual(readdirSync(dir).filter((name) => name.startsWith(".wasmready")), []);
});

// Cold start: a context of its own, so that nothing is cached; the equalisation of a gray 1080p frame.
async function coldStart() {
	const page = await open();

	await page.waitForTimeout(200);
	const figures = await page.evaluate(async () => {
		const { Engine, makeImage } = await import("/engine.js");
		const { state } = await import("/page.js");
		const { convert, draw } = await import("/picture.js");
		const kernel = state.kernels.find(({ name }) => name === "kernel_equalize");
		const src = convert(draw(1920, 1080), 1), dst = makeImage(1920, 1080, 1);

		// The pictures are there before the module is, and their memory with them.
		dst.data.fill(0);
		const engine = new Engine(new URL("/", location).href);
		const begun = performance.now();

		engine.resize(1);
		await engine.workers[0].started;
		const ready = performance.now();
		const first = await engine.run(kernel, src, dst, { variant: "simd128" });
		const done = performance.now();
		const times = [];
		for (let i = 0; i < 30; i++)
			times.push(await engine.run(kernel, src, dst, { variant: "simd128" }));
		const middle = (key) => times.map((one) => one[key]).sort((a, b) => a - b)[15];
		const [{ start, fetched, instantiated }] = engine.starts;
		return { worker: ready - begun, cold: done - ready, fetch: fetched - start, compile: instantiated - fetched,
			first: first.call, copy: first.copy, call: middle("call"), wall: middle("wall"),
			memory: engine.memory[0], page: state.marks["first result"] };
	});
	await page.context().close();
	return figures;
}

test(`a cold start, the equalisation of a 1080p frame, memory (${STARTS} starts)`, async (t) => {
	const starts = [];
	for (let i = 0; i < STARTS; i++) {
		const one = await coldStart();
		starts.push({ ...one, alone: one.fetch + one.compile + one.first });
	}
	const at = (key, part) => starts.map((one) => one[key]).sort((a, b) => a - b)[Math.ceil(STARTS * part) - 1];
	for (const [key, words] of [["cold", "cold start: fetch, compile, instantiate, first frame"],
		["alone", "  of it without the picture's way in and out"], ["fetch", "  fetch"],
		["compile", "  compile, instantiate"], ["copy", "  the picture goes in and out"],
		["first", "  first frame, the kernel alone"],
		["worker", "a worker starts"], ["call", "frame, the kernel alone (median of 30)"],
		["wall", "frame, with copies and messages (median of 30)"], ["page", "page: navigation to first result"]])
		t.diagnostic(`${words}: P50 ${at(key, 0.5).toFixed(2)} ms, P95 ${at(key, 0.95).toFixed(2)} ms`);
	const memory = Math.max(...starts.map((one) => one.memory));
	t.diagnostic(`linear memory: ${(memory / 1048576).toFixed(2)} MiB`);
	assert.ok(memory < 8 * 1024 * 1024);
	// What fails here is no busy machine.
	assert.ok(at("cold", 0.5) < 500, `cold start ${at("cold", 0.5)} ms`);
	assert.ok(at("call", 0.5) < 40, `frame ${at("call", 0.5)} ms`);
});
