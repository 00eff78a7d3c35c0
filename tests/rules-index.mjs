// The index of rules: every rule with all that its header says, as Markdown and as a page that is
// valid, readable in light, dark and on a phone, without violations, and safe with a stranger's rule.
// labels: browser
// once: of a page
import assert from "node:assert";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brightness, launch, open } from "./_browser.mjs";

const { WASMREADY, BUILD } = process.env;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const scratch = mkdtempSync(join(tmpdir(), "wasmready-rules-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const rules = (...words) => execFileSync(WASMREADY, ["rules", ...words], { encoding: "utf8", maxBuffer: 1 << 26 });

const all = JSON.parse(rules("--format", "json"));
assert(all.length > 100);
assert.equal(readFileSync(join(BUILD, "doc/rules.html"), "utf8"), rules("--format", "html"), "the build's page is old");
assert.equal(readFileSync(join(BUILD, "doc/rules.md"), "utf8"), rules("--format", "markdown"), "the build's Markdown is old");

const evil = `</style></main><script>document.title = "run"</script><img src=x onerror="document.title='run'">`;
mkdirSync(join(scratch, "rules/house"), { recursive: true });
writeFileSync(join(scratch, "rules/house/evil.sql"),
	`-- severity: hazard\n-- message: ${evil} {callee} [x](http://x)\n-- why: ${evil} {unclosed\n-- fix: \`${evil}\`\nSELECT file, line, col, function, worlds, callee FROM call\n`);
const evilPage = join(scratch, "evil.html");
writeFileSync(evilPage, rules("--format", "html", "--rules", join(scratch, "rules")));
const said = spawnSync("tidy", ["-e", "-q", evilPage], { encoding: "utf8" });
assert.equal(said.status, 0, `tidy: ${said.stderr}`);

const browser = await launch();
for (const options of [{ colorScheme: "light" }, { colorScheme: "dark" }, { viewport: { width: 360, height: 740 } }]) {
	const page = await open(browser, evilPage, options);
	assert.equal(await page.title(), "Rules of wasmready");
	const got = await page.evaluate(() => [...document.querySelectorAll("article")].map((article) => ({
		id: article.id, severity: article.querySelector(".tag").textContent,
		message: article.querySelector(".said").innerText.replaceAll("\n", " "),
		terms: Object.fromEntries([...article.querySelectorAll("dt")].map((dt) => [dt.textContent, dt.nextElementSibling.innerHTML])) })));
	assert.deepEqual(got.map((rule) => rule.id), all.map((rule) => rule.id).concat("house/evil").sort());
	for (const rule of all) {
		const shown = got.find((other) => other.id === rule.id);
		assert.equal(shown.severity, rule.severity);
		assert.equal(shown.terms.Targets, rule.targets === "all" ? "all" : [rule.targets].flat().join(", "));
	}
	// What a finding alone knows is told in words.
	const own = got.find((rule) => rule.id === "api/process").terms.Fix;
	assert.equal(own, "Each finding tells its own: it depends on what was found, and where.");
	// A link leads to its rule, below the bar that stays.
	await page.click('nav a[href="#simd"]');
	assert(await page.evaluate(() => document.getElementById("simd").getBoundingClientRect().top >=
		document.querySelector(".top").getBoundingClientRect().bottom));
	assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, "wider than the window");
	assert.equal((await brightness(page)) < 128, options.colorScheme === "dark");
	await page.evaluate(() => document.querySelectorAll("article").forEach((article, i) => i % 20 && article.remove()));
	const context = page.context();
	const { violations } = await (async () => {
		await page.evaluate(`(() => { ${axe} })()`).catch(() => 0);
		return page.evaluate(() => window.axe.run());
	})();
	assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes[0].html}`), []);
	assert.deepEqual(page.troubles, []);
	await context.close();
}
await browser.close();

// Markdown: each rule with its anchor, links that have one, nothing of a rule as markup.
const markdown = rules("--format", "markdown", "--rules", join(scratch, "rules"));
for (const rule of all)
	assert(markdown.includes(`<a id="${rule.id}"></a>\n### ${rule.id}\n\n*${rule.severity}*: `), rule.id);
for (const [, anchor] of markdown.matchAll(/\]\(#([^)]*)\)/g))
	assert(markdown.includes(`<a id="${anchor}">`), anchor);
assert.doesNotMatch(markdown, /<(script|img|\/style)/);
assert.doesNotMatch(markdown, /[^\\]\]\(http/);
assert.match(rules("--format", "markdown", "--family", "fp"), /^\d+ in 1 families?\. /m);
console.log(`${all.length} rules in the index`);
