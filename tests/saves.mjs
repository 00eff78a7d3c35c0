// Saves while an audit runs: a source or a header is saved at a random moment, as editors do (beside
// and renamed, or in place; longer or just as long; with its time set back, as unpacking does). What
// that audit says may be of either text. What the next one says must be of the new text: the same as
// with a database of its own.
//
// Short: about 20 saves; WASMREADY_LONG=1: 200, WASMREADY_LONG=N: N.
// labels: slow
// timeout: 100
import { test } from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AUDIT, WASMREADY, environment, home, random, root, run, sanitized, seed, tmp, truth } from "./_disturbed.mjs";

const long = process.env.WASMREADY_LONG ?? "";
const total = long === "1" ? 200 : Number(long) || (sanitized ? 6 : 20);

// Parsing takes long enough for a save to fall into it.
const body = (n, functions) => Array.from({ length: functions }, (_, i) => `int g${n}_${i}(int a) { return a + ${i}; }`).join("\n");
const BODY = body("m", 2500);
const PADDING = Array.from({ length: 1100 }, (_, i) => `/* ${"-".repeat(400)} */ extern int pad${i};`).join("\n");
// Each text calls fork() or not, and both take the same bytes.
const call = (n) => (n % 2 ? "fork( )" : "getpid()").padEnd(8);
const HEAD = "int fork(void); int getpid(void);\n";
// Two projects: what is saved, and the units; what five units share is precompiled when it is large.
const PROJECTS = [
	{
		texts: {
			"main.c": (n, more) => `#include "small.h"\n/* ${more} */ int main(void) { return ${call(n)}; }\n${BODY}\n`,
			"small.h": (n, more) => `#pragma once\n${HEAD}/* ${more} */ static inline int small(void) { return ${call(n)}; }\n`,
		},
		units: { "main.c": null },
	},
	{
		texts: { "large.h": (n, more) => `#pragma once\n${HEAD}/* ${more} */ static inline int large(void) { return ${call(n)}; }\n${PADDING}\n` },
		units: Object.fromEntries([1, 2, 3, 4, 5].map((n) =>
			[`u${n}.c`, `#include "large.h"\nint f_${n}(void) { return large(); }\n${body(n, 300)}\n`])),
	},
];

function make({ texts, units }) {
	rmSync(root, { recursive: true, force: true });
	for (const path of [root, tmp, home])
		mkdirSync(path, { recursive: true });
	for (const [name, text] of Object.entries(units).filter(([, text]) => text))
		writeFileSync(join(root, name), text);
	for (const [name, text] of Object.entries(texts))
		writeFileSync(join(root, name), text(0, ""));
	writeFileSync(join(root, "compile_commands.json"), JSON.stringify(Object.keys(units).map((file) =>
		({ directory: root, file, arguments: ["cc", "-c", file] }))));
}

const WAYS = {
	renamed: (path, text) => {
		writeFileSync(`${path}~`, text);
		renameSync(`${path}~`, path);
	},
	"in place": (path, text) => writeFileSync(path, text),
	"set back": (path, text) => {
		const { atime, mtime } = statSync(path);
		writeFileSync(`${path}~`, text);
		utimesSync(`${path}~`, atime, mtime);
		renameSync(`${path}~`, path);
	},
	"in place and set back": (path, text) => {
		const { atime, mtime } = statSync(path);
		writeFileSync(path, text);
		utimesSync(path, atime, mtime);
	},
};

// Whether the audit has a worker now.
function works(pid) {
	try {
		return readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").trim() !== "";
	} catch {
		return false;
	}
}

const texts = {};
// How long workers work, in milliseconds.
let working = 0;
async function save(name, i, tally) {
	const project = PROJECTS.find((p) => p.texts[name]), path = join(root, name), ways = Object.keys(WAYS);
	const way = ways[random(ways.length)], more = random(2) ? "longer" : "";
	// The audit has a text to parse that it did not know, and half of the time all else too.
	texts[name] = (texts[name] ?? 0) + 1;
	WAYS.renamed(path, project.texts[name](texts[name], ""));
	if (random(2))
		rmSync(join(root, ".wasmready"), { recursive: true, force: true });
	const child = spawn(WASMREADY, AUDIT, { cwd: root, env: environment, stdio: "ignore" });
	const over = new Promise((resolve) => child.on("exit", resolve)), is_over = () => child.exitCode !== null;
	while (!is_over() && !works(child.pid))
		await sleep(2);
	const begin = Date.now();
	const moment = random(1000) / 1000 * (working || 300);
	await sleep(moment);
	const during = works(child.pid);
	WAYS[way](path, project.texts[name](++texts[name], more));
	while (works(child.pid))
		await sleep(5);
	working = Math.max(working, Math.min(Date.now() - begin, 2000));
	await over;
	const next = run(AUDIT), said = readFileSync(join(root, "out"), "latin1"), count = (tally[`${name} ${way}`] ??= [0, 0, 0]);
	count[0]++;
	count[1] += during ? 1 : 0;
	if (next.code === 0 && said === truth())
		return "";
	count[2]++;
	// One lie is told once.
	rmSync(join(root, ".wasmready"), { recursive: true, force: true });
	return `save ${i}: ${name} ${way} ${more} after ${moment.toFixed(0)} ms: the next audit ` +
		(next.code ? `ended with ${next.code}: ${next.err}` : "is of the old text");
}

test("saves at random moments of an audit", async () => {
	console.log(`seed ${seed}`);
	const failures = [], tally = {};
	let done = 0;
	for (const [k, project] of PROJECTS.entries()) {
		const names = Object.keys(project.texts), share = Math.round(total * (k ? 0.4 : 0.6)), end = Date.now() + (k ? 14000 : 20000);
		make(project);
		for (let i = 0; i < share && (long || Date.now() < end); i++, done++) {
			const failure = await save(names[i % names.length], done + 1, tally);
			if (failure)
				failures.push(failure);
		}
	}
	for (const [key, [saves, during, bad]] of Object.entries(tally))
		console.log(`  ${key}: ${saves} saves, ${during} while workers worked, ${bad} badly`);
	console.log(`${done} saves, ${failures.length} badly`);
	assert.deepEqual(failures, []);
	assert.ok(done >= Math.min(4, total), "too few saves");
});
