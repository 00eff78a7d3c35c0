// The folders of the sources lie in layers: a file includes headers of its own folder and of
// folders below. No file comes back to itself by way of its includes, and what a folder keeps for
// itself (a header whose first line says "Private to this folder.") no other includes. No two files
// have one name, nor do two sources call each other in a circle: what they share stands in a third.
// Exit codes are the commands' to name. CONTRIBUTING.md lists the layers in this order.
// labels: quick
// once: of sources
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const { SOURCE } = process.env;

// From the bottom; folders of one line know nothing of each other.
const layers = [
	["base"],
	["world"],
	["project"],
	["toolchain"],
	["extract", "judge", "graph", "fix"],
	["audit"],
	["whatif", "proof", "kernel", "confirm"],
	["reports"],
	["lint"],
	["cmd"],
	["main"],
];
const rank = new Map(layers.flatMap((names, i) => names.map(name => [name, i])));

function folderOf(file) {
	const parts = file.split("/");
	return parts[0] === "reports" ? "reports" : parts.length > 2 ? parts[1] : parts[1].replace(/\.c$/, "");
}

// files: Map of path from the root -> text. Includes that lead to none of them are no matter here:
// the compiler tells.
function includesOf(files) {
	const edges = new Map([...files.keys()].map(file => [file, []]));
	for (const [file, text] of files)
		for (const [i, line] of text.split("\n").entries()) {
			const name = /^\s*#\s*include\s+"([^"]+)"/.exec(line)?.[1];
			if (!name)
				continue;
			const to = [path.dirname(file), "analyzer", "."].map(dir => path.posix.join(dir, name))
				.find(candidate => files.has(candidate));
			if (to)
				edges.get(file).push({ to, at: `${file}:${i + 1}` });
		}
	return edges;
}

// The text of C without what stands in comments and in quotes; lines stay where they are.
function bare(text) {
	return text.replace(/\/\*[^]*?\*\/|\/\/.*|#\s*include.*|"(?:\\[^]|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'/g,
		found => found.replace(/[^\n]+/g, " "));
}

// What stands at file scope and is no file's own, by name: whether it is declared or defined there.
function globalsOf(text) {
	const found = new Map();
	for (const [whole] of bare(text).matchAll(/^(?!static\b|typedef\b)[A-Za-z_][^;{=]*[;{=]/gm)) {
		const name = (/^[^()]*?\b(\w+)\s*\(/.exec(whole) ?? /^[^()[]*?\b(\w+)\s*(?:\[[^\]]*\]\s*)*[;=]$/.exec(whole))?.[1];
		if (name)
			found.set(name, /;$/.test(whole) && /^extern\b|\(/.test(whole) ? "declared" : "defined");
	}
	return found;
}

// Names that lead back: who reads a command line asks the table of commands, which main.c makes of all.
const asked = new Set(["commands"]);
// A folder whose sources still go in circles among themselves: collectors, kept prefixes and the walk
// that calls both share one state of a parse.
const circling = "extract";

// Map of source -> sources that define what it uses, of what headers declare that it includes.
// A name is a use wherever it stands, but for members and tags.
function usesOf(files, includes) {
	const sources = [...files.keys()].filter(file => file.endsWith(".c")), definers = new Map(), declared = new Map();
	for (const [file, text] of files)
		for (const [name, what] of globalsOf(text))
			if (file.endsWith(".h"))
				declared.set(file, [...declared.get(file) ?? [], name]);
			else if (what === "defined")
				definers.set(name, [...definers.get(name) ?? [], file]);
	const seen = (file, all = new Set()) => {
		for (const { to } of includes.get(file))
			if (!all.has(to))
				seen(to, all.add(to));
		return all;
	};
	return new Map(sources.map(file => {
		const known = new Set([...seen(file)].flatMap(header => declared.get(header) ?? [])), list = new Map();
		for (const [i, line] of bare(files.get(file)).split("\n").entries())
			for (const [, name] of line.matchAll(/(?<!\w|\.|->|\b(?:struct|enum|union)\s+)([A-Za-z_]\w*)/g)) {
				const to = known.has(name) ? definers.get(name) ?? [] : [];
				if (to.length === 1 && to[0] !== file && !asked.has(name) && !list.has(to[0])
					&& !(folderOf(file) === circling && folderOf(to[0]) === circling))
					list.set(to[0], { to: to[0], at: `${file}:${i + 1}: ${name}` });
			}
		return [file, [...list.values()]];
	}));
}

function offences(files) {
	const edges = includesOf(files), said = [];
	for (const [file, list] of edges) {
		const from = folderOf(file);
		if (!rank.has(from))
			said.push(`${file}: the folder '${from}' has no layer`);
		for (const { to, at } of list) {
			const there = folderOf(to);
			if (from === there)
				continue;
			if (rank.get(there) >= rank.get(from))
				said.push(`${at}: includes ${to}: '${there}' is not below '${from}'`);
			if (files.get(to).startsWith("// Private to this folder."))
				said.push(`${at}: includes ${to}, which '${there}' keeps for itself`);
		}
	}
	return [...said, ...circles(edges), ...circles(usesOf(files, edges)), ...doubles([...files.keys()]), ...exits(files)];
}

// A name is said without its folder: in comments, by a debugger, in a log of the compiler.
function doubles(files) {
	const first = new Map(), said = [];
	for (const file of files) {
		const name = path.basename(file), other = first.get(name);
		if (other)
			said.push(`${file}: has the name of ${other}`);
		else
			first.set(name, file);
	}
	return said;
}

// A failure is less than 0 (base.h); an exit code is for who ends a process, or sees how one ended.
// EXIT_MEMORY is between a worker and its parent.
const enders = new Set(["analyzer/main.c", "analyzer/extract/worker.c", "analyzer/base/base.h",
	"analyzer/base/memory.h", "analyzer/base/memory.c"]);
function exits(files) {
	const said = [];
	for (const [file, text] of files)
		for (const [i, line] of text.split("\n").entries()) {
			const name = /\bEXIT_(?!MEMORY\b)[A-Z]+\b/.exec(line)?.[0];
			if (name && folderOf(file) !== "cmd" && !enders.has(file) && !/\b_exit\(|\bWEXITSTATUS\(/.test(line))
				said.push(`${file}:${i + 1}: names ${name}, which is the commands' to do`);
		}
	return said;
}

// Depth first: an include of a file that is being read closes a circle.
function circles(edges) {
	const state = new Map(), way = [], said = [];
	const visit = file => {
		state.set(file, "open");
		way.push(file);
		for (const { to, at } of edges.get(file))
			if (state.get(to) === "open")
				said.push(`${at}: a circle: ${[...way.slice(way.indexOf(to)), to].join(" > ")}`);
			else if (!state.has(to))
				visit(to);
		way.pop();
		state.set(file, "done");
	};
	for (const file of edges.keys())
		if (!state.has(file))
			visit(file);
	return said;
}

const tree = entries => new Map(Object.entries(entries));

test("what points up, or to a neighbour, is told with its line", () => {
	assert.deepEqual(offences(tree({
		"analyzer/base/a.h": "",
		"analyzer/judge/j.h": "",
		"analyzer/extract/e.c": '#include "base/a.h"\n#include "judge/j.h"\n',
		"analyzer/base/b.c": '\n#include "judge/j.h"\n',
		"reports/r.h": '#include "judge/j.h"\n',
		"analyzer/lint/l.c": '#include "reports/r.h"\n#include <judge/j.h>\n',
		"analyzer/audit/u.c": '#include "reports/r.h"\n',
	})), [
		"analyzer/extract/e.c:2: includes analyzer/judge/j.h: 'judge' is not below 'extract'",
		"analyzer/base/b.c:2: includes analyzer/judge/j.h: 'judge' is not below 'base'",
		"analyzer/audit/u.c:1: includes reports/r.h: 'reports' is not below 'audit'",
	]);
});

test("so are circles, what is kept, a folder without a layer, and a name that is taken", () => {
	assert.deepEqual(offences(tree({
		"analyzer/base/a.h": '#include "b.h"\n',
		"analyzer/base/b.h": '#include "base/c.h"\n',
		"analyzer/base/c.h": '#include "a.h"\n',
		"analyzer/base/x_state.h": "// Private to this folder.\n",
		"analyzer/base/x.c": '#include "x_state.h"\n',
		"analyzer/world/w.c": '#include "base/x_state.h"\n',
		"analyzer/new/n.c": "",
		"reports/x.c": "",
	})), [
		"analyzer/world/w.c:1: includes analyzer/base/x_state.h, which 'base' keeps for itself",
		"analyzer/new/n.c: the folder 'new' has no layer",
		"analyzer/base/c.h:1: a circle: analyzer/base/a.h > analyzer/base/b.h > analyzer/base/c.h > analyzer/base/a.h",
		"reports/x.c: has the name of analyzer/base/x.c",
	]);
});

test("an exit code below the commands is told, and in a header's words too", () => {
	assert.deepEqual(offences(tree({
		"analyzer/judge/j.c": "return 0;\n\treturn err ? EXIT_CANNOT : 0;\n",
		"analyzer/judge/j.h": "// Returns 0, or EXIT_USAGE.\n",
		"reports/r.c": "exit(EXIT_FAILURE);\n",
	})), [
		"analyzer/judge/j.c:2: names EXIT_CANNOT, which is the commands' to do",
		"analyzer/judge/j.h:1: names EXIT_USAGE, which is the commands' to do",
		"reports/r.c:1: names EXIT_FAILURE, which is the commands' to do",
	]);
});

test("one of a command, of a process that ends, or of one that has ended, is not", () => {
	assert.deepEqual(offences(tree({
		"analyzer/cmd/c.c": "return EXIT_FINDINGS;\n",
		"analyzer/main.c": "return EXIT_CLEAN;\n",
		"analyzer/base/b.c": "\t_exit(EXIT_CANNOT);\n",
		"analyzer/audit/p.c": "if (WEXITSTATUS(status) == EXIT_CANNOT)\n\tmemory_begin(EXIT_MEMORY);\n",
		"analyzer/judge/j.c": "return MISUSED; // SQLITE_EXIT_X\n",
	})), []);
});

test("a header that two share, and a pair of a header and its source, are none", () => {
	assert.deepEqual(offences(tree({
		"analyzer/base/a.h": "",
		"analyzer/base/a.c": '#include "a.h"\n#include "base/b.h"\n',
		"analyzer/base/b.h": '#include "a.h"\n',
		"analyzer/main.c": '#include "base/a.h"\n#include "base/b.h"\n',
	})), []);
});

test("sources that use each other are told by the name that closes the circle", () => {
	assert.deepEqual(offences(tree({
		"analyzer/judge/walk.h": "void walk(int (*each)(int));\nextern const int steps[];\nint\nleave(int id);\n",
		"analyzer/judge/walk.c": '#include "walk.h"\nvoid walk(int (*each)(int))\n{\n\twalk(leave);\n}\n'
			+ '\nconst int steps[] = { 1 };\n',
		"analyzer/judge/round.c": '#include "walk.h"\n\nint leave(int id)\n{\n\treturn steps[id];\n}\n',
	})), [
		"analyzer/judge/round.c:5: steps: a circle: analyzer/judge/walk.c > analyzer/judge/round.c > analyzer/judge/walk.c",
	]);
});

test("what both take from a third, namesakes, members, tags, comments and text are none", () => {
	assert.deepEqual(offences(tree({
		"analyzer/judge/walk.h": "void walk(void);\nint node(int id);\nint last(int id);\n",
		"analyzer/judge/walk.c": '#include "walk.h"\nvoid walk(void)\n{\n\tlast(node(0));\n}\n'
			+ '\nstatic int own(int id)\n{\n\treturn id;\n}\n',
		"analyzer/judge/node.c": '#include "walk.h"\nint node(int id)\n{\n\treturn id; // walk() has it\n}\n',
		"analyzer/judge/last.c": '#include "walk.h"\n\nint last(int id)\n{\n\tputs("walk\\" walk");\n'
			+ "\treturn node(id) + at->walk + at.walk + sizeof(struct walk);\n}\n",
		"analyzer/judge/own.h": "int own(int id);\n",
		"analyzer/judge/own.c": '#include "own.h"\n#include "walk.h"\nint own(int id)\n{\n\twalk();\n\treturn id;\n}\n',
	})), []);
});

test("the tree", () => {
	const files = new Map(["analyzer", "reports"]
		.flatMap(dir => readdirSync(path.join(SOURCE, dir), { recursive: true }).map(name => `${dir}/${name}`))
		.filter(file => /\.[ch]$/.test(file)).sort()
		.map(file => [file, readFileSync(path.join(SOURCE, file), "utf8")]));
	const edges = [...includesOf(files).values()].flat().length;
	const uses = [...usesOf(files, includesOf(files)).values()].flat().length;
	assert.ok(files.size > 200 && edges > 500 && uses > 500, `${files.size} files, ${edges} includes, ${uses} uses`);
	assert.deepEqual(offences(files), []);
});

test("CONTRIBUTING.md names them in this order", () => {
	const text = readFileSync(path.join(SOURCE, "CONTRIBUTING.md"), "utf8").replace(/\s+/g, " ");
	const line = layers.slice(0, -1).map(names => names.join(" | ")).join(" ← ");
	assert.ok(text.includes(`\`${line}\``), line);
});
