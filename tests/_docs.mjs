// The documentation against the tool. Every 'wasmready' command that it shows is one that the
// program takes (its own --help stands behind the command's words, so that they are parsed and
// nothing runs), with a format and targets that exist; every rule it names exists; every link
// leads to a file or a heading that is there; every picture and page below docs is linked; the
// compiler takes the flags that the porting guide builds with, and the rules know the others.
//
// node _docs.mjs FOLDER: the folder is the source, or a copy of its pages: see docs.sh.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const { SOURCE, WASMREADY } = process.env;
const top = process.argv[2];
let checks = 0, failed = 0;
const check = (good, where, what) => {
	checks++;
	if (good) return;
	failed++;
	console.log(`FAIL: ${where}: ${what}`);
};

const read = (file) => readFileSync(path.join(top, file), "utf8");
const list = (folder, suffix) => existsSync(path.join(top, folder))
	? readdirSync(path.join(top, folder)).filter((name) => suffix.test(name)).sort().map((name) => path.join(folder, name)) : [];
const pages = ["", "docs", "fixtures", "integrations"].flatMap((folder) => list(folder, /\.md$/));
const manuals = list("man", /\.[0-9]$/);

const said = new Map();
const say = (...words) => {
	const key = words.join("\n");
	if (!said.has(key)) {
		const ran = spawnSync(WASMREADY, words, { encoding: "utf8" });
		said.set(key, { code: ran.status, out: ran.stdout, err: ran.stderr.trim() });
	}
	return said.get(key);
};
const commands = [...say("--help").out.split("\nCommands:\n")[1].split("\n\n")[0].matchAll(/^ {2}(\w+)/gm)].map((m) => m[1]);
const helps = new Map(commands.map((command) => [command, say(command, "--help").out]));
const targets = JSON.parse(say("targets", "--format", "json").out).targets.map((target) => target.name);
const rules = new Set(JSON.parse(say("rules", "--format", "json").out).map((rule) => rule.id));
const families = new Set([...rules].map((id) => id.split("/")[0]));

// The words of a shell's line; what ends a command (| & ; < > #) ends them.
function words(line) {
	const found = [];
	for (const [token, , double, single] of line.matchAll(/((?:"([^"]*)"|'([^']*)'|[^\s"'|&;<>#]|(?<=\S)[#|](?=\S))+)|[|&;<>#]/g)) {
		if (/^[|&;<>#]$/.test(token)) break;
		found.push(token.replace(/"([^"]*)"|'([^']*)'/g, (all, a, b) => a ?? b ?? ""));
	}
	return found;
}

// The commands in a page: lines of its blocks, and spans of code that begin with the name.
function* shown(file) {
	const manual = /\.[0-9]$/.test(file);
	const lines = read(file).split("\n");
	let block = manual;
	for (let i = 0; i < lines.length; i++) {
		const at = `${file}:${i + 1}`;
		let line = lines[i];
		if (!manual && /^\s*```/.test(line)) {
			block = !block;
			continue;
		}
		if (manual) line = line.replace(/^\.Dl /, "").replace(/\\-/g, "-");
		if (!block) {
			// A span may be broken between two lines.
			const two = `${line} ${/^\s*```/.test(lines[i + 1] ?? "") ? "" : lines[i + 1] ?? ""}`;
			for (const m of two.matchAll(/`([^`]+)`/g))
				if (m.index <= line.length && m[1].startsWith("wasmready ")) yield [at, m[1]];
			continue;
		}
		line = line.replace(/^\s*\$ /, "");
		if (!/^\s*wasmready\s|&&\s*wasmready\s/.test(line) || !(manual ? lines[i].includes("$ ") : true)) continue;
		while ((line.match(/"/g)?.length ?? 0) % 2 && i + 1 < lines.length) line += ` ${lines[++i]}`;
		for (const part of line.split(/&&/)) if (/^\s*wasmready\s/.test(part)) yield [at, part.trim()];
	}
}

// A command is taken when its help, asked for behind the words, is given.
function check_command(where, line) {
	const [, command, ...rest] = words(line);
	if (/^(--(help|version)|[A-Z]+)$/.test(command)) return;
	const options = rest.map((word) => word.split("|"));
	const many = Math.max(1, ...options.map((option) => option.length));
	for (let i = 0; i < many; i++) {
		const chosen = options.map((option) => option[Math.min(i, option.length - 1)]);
		const { code, out, err } = say(command, ...chosen, "--help");
		check(code === 0 && out.startsWith(`Usage: wasmready ${command}`), where, `${err || `exit ${code}`}: ${line}`);
	}
	check_values(where, line, command, rest);
}

function check_values(where, line, command, rest) {
	for (const [name, ok] of [
		["(--format|-f)", (value) => new RegExp(`--format=.*\\b${value}\\b`).test(say(command, "--help").out)],
		["(--target|-t)", (value) => value === "all" || value.split(",").every((target) => targets.includes(target))],
		["(--fail-on)", (value) => /^(blocker|hazard|flag|perf|never)$/.test(value)]])
		for (const m of rest.join(" ").matchAll(new RegExp(`(?:^| )${name}[ =]([\\w,-]+)`, "g")))
			if (!/^[A-Z]+$/.test(m[2])) check(ok(m[2]), where, `${m[1]} does not take '${m[2]}': ${line}`);
	if (command === "explain" && rest[0] && !/^[A-Z]+$/.test(rest[0]))
		check(rules.has(rest[0]), where, `no rule '${rest[0]}': ${line}`);
}

// Rules are named in code, in the brackets of a printed finding, and in allow().
function check_rules(file) {
	const text = read(file);
	const name = String.raw`([a-z]+\/[a-z0-9-]+)`;
	const house = /rules new ([a-z]+\/[a-z0-9-]+)/.exec(text)?.[1];
	for (const pattern of [`\`${name}\``, `\\[${name}\\]`, `allow(?:-file)?\\(${name}\\)`, `^\\.Cm ${name}`])
		for (const m of text.matchAll(new RegExp(pattern, "gm"))) {
			const [family] = m[1].split("/");
			if (m[1] === house || !(families.has(family) || pattern.startsWith("\\[") || pattern.startsWith("allow"))) continue;
			// A folder of ours may be called as a family is.
			if (existsSync(path.join(top, m[1]))) continue;
			check(rules.has(m[1]), `${file}:${text.slice(0, m.index).split("\n").length}`, `no rule '${m[1]}'`);
		}
}

// GitHub's name of a heading.
const anchor = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replace(/ /g, "-");

const linked = new Set();
function check_links(file) {
	const prose = read(file).replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, " ")).replace(/`[^`\n]*`/g, "");
	for (const m of prose.matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g)) {
		const link = m[1] ?? m[2];
		if (/^[a-z]+:/.test(link)) continue;
		const [name, fragment] = link.split("#");
		const target = name ? path.normalize(path.join(path.dirname(file), name)) : file;
		const where = `${file}:${prose.slice(0, m.index).split("\n").length}`;
		linked.add(target);
		const there = existsSync(path.join(top, target));
		check(there, where, `no such file: ${link}`);
		if (there && fragment && target.endsWith(".md"))
			check([...read(target).matchAll(/^#+ (.*)$/gm)].some((h) => anchor(h[1]) === fragment), where, `no such heading: ${link}`);
	}
}

// The flags of the guide. What a command gives to clang, clang takes and links with; what the
// text names is in the rules, which 'wasmready flags' prints from, or is an option of ours.
function check_flags(file) {
	const text = read(file);
	const given = new Set();
	for (const m of text.matchAll(/^\$ .*clang-19 --target.*$/gm))
		for (const word of m[0].matchAll(/(?<=[\s"=])(-mllvm [\w-]+|-[DWlmsOfz][^\s"]*|--(?:target|sysroot)=[^\s"]+)/g)) given.add(word[1]);
	check(given.size >= 5, file, "no flags in its commands: were they looked at?");
	const folder = mkdtempSync(path.join(tmpdir(), "docs-"));
	writeFileSync(path.join(folder, "main.c"), "int main(void)\n{\n\treturn 0;\n}\n");
	const built = spawnSync("clang-19", [...[...given].filter((flag) => flag !== "-s").flatMap((flag) => flag.split(" ")), "-Werror", "-Wno-unused-command-line-argument", "main.c", "-o", "main.wasm"], { cwd: folder, encoding: "utf8" });
	check(built.status === 0, file, `clang does not take ${[...given].join(" ")}: ${built.stderr ?? built.error}`);
	rmSync(folder, { recursive: true });
	const known = execFileSync("cat", ["--", ...readdirSync(path.join(SOURCE, "rules"), { recursive: true })
		.filter((name) => /\.(sql|tsv)$/.test(name)).map((name) => path.join(SOURCE, "rules", name))], { encoding: "utf8", maxBuffer: 1 << 26 });
	for (const m of text.matchAll(/`(-[^`]+)`/g)) {
		const flag = m[1].replace(/\s+/g, " ").split(" ").slice(0, m[1].startsWith("-mllvm") ? 2 : 1).join(" ");
		const where = `${file}:${text.slice(0, m.index).split("\n").length}`;
		if (flag.startsWith("-D")) continue;
		const ours = [...helps.values()].some((help) => new RegExp(`^ +(-\\w, )?${flag}\\b|^ +${flag}, `, "m").test(help));
		check(given.has(flag) || ours || known.includes(flag.replace(/=.*/, "")), where, `nobody knows the flag ${flag}`);
	}
}

let lines = 0;
for (const file of [...pages, ...manuals]) {
	for (const [where, line] of shown(file)) {
		lines++;
		check_command(where, line);
	}
	check_rules(file);
}
for (const file of pages) check_links(file);
for (const file of [...list("docs", /\.(md|png|jpe?g|svg|gif|webp)$/)])
	check(linked.has(file), file, "nothing links to it");
if (existsSync(path.join(top, "docs/porting.md"))) check_flags("docs/porting.md");
check(lines > 0, top, "no command in all of it");
console.log(`${pages.length} pages, ${manuals.length} manuals, ${lines} commands, ${checks} checks, ${failed} failed`);
process.exit(failed ? 1 : 0);
