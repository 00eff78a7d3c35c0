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
