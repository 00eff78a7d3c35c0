// Every command takes every option that its --help lists, in the long and in the short spelling,
// and the manual tells of just these: no more, no fewer, under a heading that names the command.
// A command ends with a code that EXIT STATUS speaks of.
// labels: quick
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { WASMREADY, SOURCE } = process.env;
const dir = mkdtempSync(join(tmpdir(), "wasmready-options-"));
const project = join(dir, "p");
const out = join(dir, "out");
const manual = readFileSync(join(SOURCE, "man/wasmready.1"), "utf8");

const run = (...args) => spawnSync(WASMREADY, args, { encoding: "utf8", cwd: dir, timeout: 60000 });
const commands = [...run("--help").stdout.matchAll(/^ {2}([a-z-]+) +\S/gm)].map(m => m[1])
	.filter(name => !name.startsWith("-"));

// The options of a command: { long, short, value, text }; --help apart.
function optionsOf(command) {
	const help = run(command, "--help").stdout;
	return [...help.matchAll(/^ {2}(?:-(\w), |)\s*--([a-z-]+)(?:=(\S+))? +(\S.*)$/gm)]
		.map(([, short, long, value, text]) => ({ short, long, value, text }))
		.filter(o => o.long !== "help");
}

// What the manual says: command -> map of "long" or "long,short" to its text.
function documented() {
	const titles = { graphs: "graph", queries: "query", "what if": "what-if" };
	const told = new Map(commands.map(name => [name, new Map()]));
	const lines = manual.split(/^\.Sh OPTIONS$/m)[1].split(/^\.Sh /m)[0].split("\n");
	let heads = [], spelt;
	for (let i = 0; i < lines.length; i++) {
		const head = /^\.Ss (.*)$/.exec(lines[i]);
		if (head) {
			const list = /\((.*)\)/.exec(head[1])?.[1].split(", ") ?? [titles[head[1].toLowerCase()] ?? head[1].toLowerCase()];
			heads = head[1] === "Where" ? ["*"] : list.filter(name => told.has(name));
		}
		if (!/^\.It Fl /.test(lines[i]))
			continue;
		let text = "";
		for (let k = i + 1; k < lines.length && !/^\.(It|Ss|Sh|El$)/.test(lines[k]); k++)
			text += lines[k] + "\n";
		const narrowed = /^\.Pq ([a-z, -]+)$/.exec(lines[i + 1])?.[1].split(", ");
		const names = narrowed?.every(name => told.has(name)) ? narrowed : heads;
		let short = "";
		for (const [, letter, long] of lines[i].matchAll(/(?:Fl (\w) , )?(?:Fl )?-([a-z-]+)/g)) {
			spelt = long + (letter ?? short);
			for (const name of names[0] === "*" ? commands.filter(c => where(c, long)) : names)
				told.get(name).set(long + (letter ? "," + letter : ""), text);
		}
	}
	return told;
}
// What all commands that read a project have in common.
const where = (command, long) => {
	const help = run(command, "--help").stdout.split("\n")[0];
	return long === "no-config" ? help.includes("[PATH]") : optionsOf(command).some(o => o.long === "db");
};

test("the manual has the options of each command, and no others", () => {
	const told = documented();
	assert.ok(commands.length >= 16, commands.join(" "));
	for (const command of commands) {
		const has = optionsOf(command).map(o => o.long + (o.short ? "," + o.short : "")).sort();
		assert.ok(has.length || command === "completions", command);
		assert.deepEqual([...told.get(command).keys()].sort(), [...new Set(has)].sort(), command);
	}
});

// What an option may be given, as the program tells shells; what has a description is a rule's id.
function choicesOf(command, { long }) {
	const [kind, ...rest] = run("complete", command, `--${long}`, "").stdout.trim().split("\n");
	return /^:(words|list)$/.test(kind) ? rest.filter(line => !line.includes("\t")) : [];
}

test("the manual and --help name each value of an option that has a list of them", () => {
	const told = documented();
	let options = 0, values = 0;
	for (const command of commands)
		for (const option of optionsOf(command)) {
			const text = told.get(command).get(option.long + (option.short ? "," + option.short : ""));
			const words = new Set(text.split("\n").filter(line => line.startsWith(".Cm ")).flatMap(line => line.split(/[ ,]+/)));
			// 'wasmready targets' lists these: neither text does by hand.
			const choices = option.long === "target" || !option.value ? [] : choicesOf(command, option);
			options += choices.length > 0;
			for (const choice of choices) {
				values++;
				assert.ok(words.has(choice), `${command} --${option.long}: the manual lacks ${choice}`);
				assert.match(option.text, new RegExp(`(^|[ :])${choice}([ ,;]|$)`), `${command} --help: --${option.long} lacks ${choice}`);
			}
		}
	assert.ok(options > 20 && values > 80, `${options} options, ${values} values`);
});

test("README names each format of a report", () => {
	const readme = readFileSync(join(SOURCE, "README.md"), "utf8").replaceAll(/\s+/g, " ");
	const formats = choicesOf("audit", { long: "format" });
	assert.ok(formats.length > 8);
	const line = formats.filter(name => name !== "html").map(name => `(?=.*\\b${name}\\b)`).join("");
	assert.match(readme, new RegExp(`report\\.html ${line}`));
});

before(() => {
	mkdirSync(join(project, "src"), { recursive: true });
	mkdirSync(join(dir, "rules", "own"), { recursive: true });
	writeFileSync(join(dir, "rules", "own", "mine.sql"), `-- severity: perf
-- message: '{callee}'
-- why: A rule of a test.
-- fix: none
SELECT file, line, col, function, worlds, callee FROM call WHERE callee = 'nothing';
`);
	writeFileSync(join(dir, "rules", "own", "mine.c"), "int x; // ok: mine\n");
	writeFileSync(join(project, "src", "a.c"), "int fork(void);\nint main(void) { return fork(); }\n");
	writeFileSync(join(project, "compile_commands.json"),
		JSON.stringify([{ directory: project, file: "src/a.c", command: "cc -DA=1 -c src/a.c -o a.o" }]));
	writeFileSync(join(dir, "empty.diff"), "");
	assert.equal(run("audit", "-q", "--fail-on", "never", "-o", join(dir, "old.sarif"), project).status, 0);
});
after(() => rmSync(dir, { recursive: true }));

// A value that the option takes: by the list in its description, by what it names, by its name.
function valueOf(command, { long, value, text }) {
	const named = {
		build: "true", diff: join(dir, "empty.diff"), baseline: join(dir, "old.sarif"), compare: join(dir, "old.sarif"),
		target: "wasip1", rules: join(dir, "rules"), family: "api", only: command === "kernels" ? "x*" : "api/process",
		except: "api/process", rule: "abi/shift", severity: "hazard+", "fail-on": "never", color: "never", by: "file", suspend: "jspi",
		format: "json", collapse: "file", since: "HEAD", clang: "clang-19", share: "0.4", port: "0", undef: "A", define: "A=2",
		"unit-memory": "1024", page: join(dir, "page"), "build-dir": project, object: "**", sysroot: "/usr", archive: "/usr/lib/wasm32-wasi/libc.a",
	};
	if (long in named)
		return named[long];
	if (["N", "SECONDS"].includes(value))
		return "2";
	if (value === "FILE" || (value === "DIR" && long === "output"))
		return out;
	return { DIR: dir, GLOB: "**", NAME: "main" }[value] ?? assert.fail(`${command} --${long}=${value}: what is that? ${text}`);
}

// What goes with a command, so that its options are read and it ends: for most a folder that is not
// there, which is looked for once they are. What is looked at later has the project.
function lineOf(command, option) {
	const path = /^(build|build-dir|db|compare|baseline|entry)$/.test(option.long) && command !== "watch" ? project : join(dir, "none");
	return {
		graph: [...(option.long === "depth" ? ["--focus", "main"] : []), "call", path],
		kernels: [...(/only|rounds|starts|quick|time-limit/.test(option.long) ? ["--run"] : []), path],
		"what-if": [...(/define|undef/.test(option.long) ? [] : ["-U", "A"]), path],
		query: option.long === "schema" ? [] : ["SELECT 1", path], rules: [], explain: ["api/process"], targets: [], test: ["own/*"],
	}[command] ?? [path];
}

// A git that knows nothing, a compiler that is not there: those are answers, 2 is none.
for (const command of commands)
	test(`${command} takes its options`, () => {
		for (const option of optionsOf(command)) {
			const value = option.value ? valueOf(command, option) : undefined;
			const words = [[`--${option.long}${value === undefined ? "" : "=" + value}`]];
			// The short spelling means the same: it has to be one.
			if (option.short)
				words.push([`-${option.short}`, ...(value === undefined ? [] : [value]), "--help"]);
			for (const word of words) {
				const done = run(command, ...word, ...(command === "test" && option.long !== "rules" ? ["--rules", join(dir, "rules")] : []),
					...lineOf(command, option));
				assert.ok([0, 1, 3].includes(done.status),
					`${command} ${word.join(" ")}: ${done.status ?? done.signal} ${done.stderr}`);
				assert.doesNotMatch(done.stderr, /unknown option|only audit/, `${command} ${word.join(" ")}`);
			}
		}
	});

test("an option of another command is refused", () => {
	for (const [command, option] of [["fix", "--build=true"], ["report", "--build=true"], ["verify", "--fail-on=never"], ["watch", "--compare=x"]])
		assert.equal(run(command, option, project).status, 2, `${command} ${option}`);
});
