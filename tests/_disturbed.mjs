// For the tests that disturb runs: a small project, states of it, and what must hold after
// whatever happened: the database opens, nothing is left behind, nobody lives on, and the next
// audit says what one says that nothing ever disturbed.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, readlinkSync, rmSync,
	writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const { WASMREADY, SOURCE, BUILD } = process.env;
export const dir = mkdtempSync(join(tmpdir(), "wasmready-disturbed-"));
export const root = join(dir, "p"), tmp = join(dir, "tmp"), home = join(dir, "home");
export const sanitized = /^WASMREADY_SANITIZE:BOOL=(ON|1)$/m.test(readFileSync(join(BUILD, "CMakeCache.txt"), "utf8"));
process.on("exit", () => rmSync(dir, { recursive: true, force: true }));

// Numbers that look random and are the same for a seed (mulberry32).
// The short form takes the same ones each time, or a fault that chance finds would be blamed on the
// change that happens to be tested; the long form finds it.
export const seed = Number(process.env.DISTURBED_SEED ?? (process.env.WASMREADY_LONG ? Date.now() % 1000000 : 12));
let state = seed;
export function random(below) {
	state = (state + 0x6d2b79f5) | 0;
	let t = Math.imul(state ^ (state >>> 15), 1 | state);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return Math.floor(((t ^ (t >>> 14)) >>> 0) / 4294967296 * below);
}
export function shuffle(list) {
	for (let i = list.length - 1; i > 0; i--) {
		const k = random(i + 1);
		[list[i], list[k]] = [list[k], list[i]];
	}
	return list;
}

export const environment = { ...process.env, TMPDIR: tmp, HOME: home, LC_ALL: "C.UTF-8", GIT_CONFIG_NOSYSTEM: "1" };
for (const name of ["FAULT", "FAULT_LOG", "LD_PRELOAD"])
	delete environment[name];

// Runs the program with its output in files: a pipe would wait for whoever holds it.
export function run(args, { env = {}, cwd = root, timeout = 120000, command = WASMREADY } = {}) {
	const paths = ["stdout", "stderr"].map((name) => join(dir, name));
	const fds = paths.map((path) => openSync(path, "w"));
	const done = spawnSync(command, args, { cwd, env: { ...environment, ...env }, stdio: ["ignore", ...fds], timeout,
		killSignal: "SIGKILL" });
	fds.forEach(closeSync);
	const [out, err] = paths.map((path) => readFileSync(path, "latin1"));
	return { code: done.status ?? done.signal, out, err };
}

// A state is a copy, whose database is believed where it is named only; one that is made anew lies
// where it does for everybody.
export const NAMED = ["--db", ".wasmready/facts.db"];
// One world of wasm: the runs are many.
export const FIRST = ["audit", "-q", "-j1", "--target", "wasip1", "--fail-on", "never", "--format", "json", "-o", "out", "."];
export const AUDIT = [...FIRST.slice(0, -1), ...NAMED, "."];

const SMALL = {
	"a.c": `#include <stdio.h>
#include "h.h"
int main(int argc, char **argv) { long n = helper(argc); (void)argv; printf("%ld\\n", n); fork(); return 0; }
`,
	"b.c": `#include "h.h"
#include <stdlib.h>
long helper(int x) { if (x > 3) system("ls"); return (long)x << 33; }
void print(int64_t n) { printf("%ld\\n", n); }
`,
	"h.h": `#include <stdint.h>
#include <stdio.h>
#include <unistd.h>
long helper(int x);
struct s { long size; void *p; };
`,
	"compile_commands.json": JSON.stringify(["a.c", "b.c"].map((file) =>
		({ directory: root, file, arguments: ["cc", "-O1", "-c", file] }))),
};

const git = (...args) => execFileSync("git", ["-C", root, "-c", "user.name=t", "-c", "user.email=t@t", ...args],
	{ env: environment, stdio: "ignore" });
const checked = (args) => {
	const done = run(args);
	assert.ok(done.code === 0 || done.code === 1, `${args.join(" ")}: ${done.code} ${done.err}`);
};

// States of the project, each made once: what is in the folder before the run.
const makers = {
	fresh() {
		for (const [name, text] of Object.entries(SMALL))
			writeFileSync(join(root, name), text);
	},
	audited() {
		makers.fresh();
		checked(AUDIT);
	},
	// Audited, then a file is another: the next run parses one unit.
	edited() {
		makers.audited();
		writeFileSync(join(root, "b.c"), SMALL["b.c"].replace("3", "4") + "int more;\n");
	},
	// The same in a repository, whose last commit has what was audited.
	committed() {
		makers.fresh();
		git("init", "-q");
		git("add", ".");
		git("commit", "-q", "-m", "one");
		makers.edited();
	},
	// Units enough, and headers large enough, that they are precompiled.
	prefixed() {
		const head = `#include <stdio.h>\n#include <stdlib.h>\n#include "large.h"\n`;
		let large = "#pragma once\n#include <stdint.h>\n";
		for (let i = 0; large.length < 450000; i++)
			large += `/* ${"-".repeat(400)} */\nint large${i}(long a, void *b);\n`;
		writeFileSync(join(root, "large.h"), large);
		const names = [1, 2, 3, 4, 5].map((i) => `u${i}.c`);
		for (const name of names)
			writeFileSync(join(root, name), `${head}long f_${name[1]}(long a) { system("x"); return a << 3; }\n`);
		writeFileSync(join(root, "compile_commands.json"), JSON.stringify(names.map((file) =>
			({ directory: root, file, arguments: ["cc", "-O1", "-c", file] }))));
	},
};

const states = new Map();
export function setUp(name) {
	rmSync(root, { recursive: true, force: true });
	rmSync(tmp, { recursive: true, force: true });
	[root, tmp].forEach((path) => mkdirSync(path, { recursive: true }));
	mkdirSync(home, { recursive: true });
	if (!states.has(name)) {
		makers[name]();
		rmSync(join(root, "out"), { force: true });
		cpSync(root, join(dir, `state-${name}`), { recursive: true, preserveTimestamps: true });
		states.set(name, true);
	}
	rmSync(root, { recursive: true });
	// Inodes and times would be others: both are part of what the audit knows of a file.
	execFileSync("cp", ["-a", join(dir, `state-${name}`), root]);
	writeFileSync(join(root, "out"), "old\n");
}

// Every process that has our TMPDIR in its environment, but for zombies.
export function processes() {
	const found = [];
	for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
		try {
			if (readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(`TMPDIR=${tmp}`))
				found.push([Number(pid), readlinkSync(`/proc/${pid}/exe`)]);
		} catch {
			// it ended meanwhile
		}
	}
	return found;
}

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

const OURS = /^(facts\.db(-wal|-shm|-journal|\.lock|\.origin)?|facts\.db\.prefixes|\.gitignore|facts\.db\.v\d+)$/;
function strays(sources) {
	const list = readdirSync(root).filter((name) => !sources.includes(name) && ![".wasmready", "out", ".git"].includes(name));
	const folder = join(root, ".wasmready");
	if (existsSync(folder))
		list.push(...readdirSync(folder).filter((name) => !OURS.test(name)));
	return [...list, ...readdirSync(tmp).map((name) => `TMPDIR/${name}`)];
}

export const sources = () => readdirSync(root).filter((name) => /\.[ch]$|\.json$/.test(name));

// What is left behind after at most three seconds.
export function leftovers(names) {
	let left = [];
	for (let i = 0; i < 60; i++) {
		left = [...strays(names), ...processes().map(([pid, exe]) => `process ${pid} ${exe}`)];
		if (!left.length)
			return [];
		sleep(50);
	}
	return left;
}

export function integrity() {
	const db = join(root, ".wasmready/facts.db");
	if (!existsSync(db))
		return "ok";
	const done = spawnSync("sqlite3", [db, "PRAGMA integrity_check; PRAGMA foreign_key_check"], { encoding: "utf8" });
	return (done.stdout + done.stderr).trim();
}

// The audit's JSON of what the sources now are, with a database of its own, made once for each content.
const truths = new Map();
export function truth() {
	const key = createHash("sha256").update(sources().map((name) => `${name}\n${readFileSync(join(root, name), "latin1")}`).join("\n"))
		.digest("hex");
	if (!truths.has(key)) {
		const done = run([...AUDIT.slice(0, -1), "--db", join(dir, "truth.db"), "-o", join(dir, "truth"), "."]);
		assert.equal(done.code, 0, done.err);
		truths.set(key, readFileSync(join(dir, "truth"), "latin1"));
		for (const name of readdirSync(dir).filter((n) => n.startsWith("truth")))
			rmSync(join(dir, name), { recursive: true });
	}
	return truths.get(key);
}

// What is wrong with what a disturbed run left: [] or sentences.
export function wounds(names) {
	const list = leftovers(names).map((name) => `left behind: ${name}`);
	const sound = integrity();
	if (sound !== "ok")
		list.push(`integrity: ${sound.slice(0, 200)}`);
	const expected = truth(), next = run(AUDIT);
	if (next.code !== 0)
		list.push(`the next audit: ${next.code} ${next.err.slice(0, 300)}`);
	else if (readFileSync(join(root, "out"), "latin1") !== expected)
		list.push("the next audit says something else");
	return list;
}
