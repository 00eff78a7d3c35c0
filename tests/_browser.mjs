// Chromium for the tests that look at a report: opens a file from disk and
// keeps what a report must not have, which is errors, violations and requests.
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
	"--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser",
	"/usr/bin/google-chrome"].find((path) => existsSync(path));

export function launch() {
	if (!chromiumPath)
		throw new Error("no Chromium found: install the package 'chromium'");
	return chromium.launch({ executablePath: chromiumPath, args });
}

// Opens file in a page of its own. page.troubles holds a line for each console
// error, uncaught error, and request other than for the file.
export async function open(browser, file, options = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	const url = pathToFileURL(file).href;

	page.troubles = [];
	page.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning")
			page.troubles.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => page.troubles.push(`error: ${error.message}`));
	page.on("dialog", (dialog) => {
		page.troubles.push(`dialog: ${dialog.message()}`);
		dialog.dismiss();
	});
	page.on("request", (request) => {
		if (request.url() !== url && !request.url().startsWith("data:,"))
			page.troubles.push(`request: ${request.url()}`);
	});
	await page.goto(url);
	return page;
}

// How light the page's ground is, 0 to 255.
export const brightness = (page) => page.evaluate(() => {
	const canvas = document.createElement("canvas").getContext("2d");
	canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
	canvas.fillRect(0, 0, 1, 1);
	return canvas.getImageData(0, 0, 1, 1).data[1];
});

// Texts whose contrast with what they stand on is below 4.5, which WCAG AA asks for.
export function weakText(page) {
	return page.evaluate(() => {
		const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
		const rgb = (color, under) => {
			canvas.fillStyle = `rgb(${under})`;
			canvas.fillRect(0, 0, 1, 1);
			canvas.fillStyle = color;
			canvas.fillRect(0, 0, 1, 1);
			return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
		};
		const light = (c) => c.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92
			: ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
		const ground = (node) => {
			const up = node.parentElement ? ground(node.parentElement) : [255, 255, 255];
			return rgb(getComputedStyle(node).backgroundColor, up);
		};
		const found = new Set();
		for (const node of document.querySelectorAll("main *:not(svg *), header *")) {
			const own = [...node.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
			if (!own || !node.checkVisibility() || node.closest(".hidden, option"))
				continue;
			const under = ground(node);
			const one = light(rgb(getComputedStyle(node).color, under)), two = light(under);
			const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
			if (ratio < 4.5)
				found.add(`${node.tagName}.${node.className} ${ratio.toFixed(2)}`);
		}
		return [...found];
	});
}
