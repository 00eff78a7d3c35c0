// Kills: the program, its workers and what watches its scratch folder, ended by SIGKILL at random
// moments. The database opens, the next audit says what an undisturbed one says, no folder and no
// half-written file is left, and no worker lives on (_disturbed.mjs).
//
// Short: about 30 of them; WASMREADY_LONG=1: 300, WASMREADY_LONG=N: N.
// labels: slow
// timeout: 100
import { test } from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { AUDIT, FIRST, NAMED, WASMREADY, environment, processes, random, root, run, sanitized, seed, setUp, sources, wounds } from "./_disturbed.mjs";

const long = process.env.WASMREADY_LONG ?? "";
const total = long === "1" ? 300 : Number(long) || (sanitized ? 8 : 30);

const COMMANDS = {
	audit: ["fresh", FIRST],
	prefixed: ["prefixed", FIRST],
	warm: ["audited", AUDIT],
	edited: ["edited", AUDIT],
	lint: ["committed", ["lint", "-q", "-j2", "--target", "wasip1", "--since", "HEAD", "-o", "out", ...NAMED, "."]],
	fix: ["audited", ["fix", "-q", "--apply", ...NAMED, "."]],
	html: ["audited", ["report", "--format", "html", "-o", "out", ...NAMED, "."]],
	json: ["audited", ["report", "--format", "json", "-o", "out", ...NAMED, "."]],
};
const WHO = ["parent", "worker", "reaper", "both"];

// What it runs now: the program itself, workers, and processes of ours with another parent.
function family(pid) {
	const all = processes().map(([other]) => {
		try {
			const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${other}/stat`, "latin1"));
			return { pid: other, name, parent: Number(rest.split(" ")[1]) };
		} catch {
			return null;
		}
	}).filter(Boolean);
	return {
		parent: [pid],
		worker: all.filter((p) => p.parent === pid && p.pid !== pid).map((p) => p.pid),
		reaper: all.filter((p) => p.parent !== pid && p.pid !== pid && p.name === "wasmready").map((p) => p.pid),
	};
}

function end(pid) {
	try {
		process.kill(pid, "SIGKILL");
		return 1;
	} catch {
		return 0;
	}
}

// How long the command takes when nothing disturbs it, in milliseconds.
const times = {};
async function timed(name) {
	const [state, args] = COMMANDS[name];
	setUp(state);
	const begin = Date.now();
	const done = run(args);
	assert.ok([0, 1].includes(done.code), `${name}: ${done.code} ${done.err}`);
	return Date.now() - begin;
}

const outcomes = {};
async function kill(name, who) {
	const [state, args] = COMMANDS[name];
	setUp(state);
	const names = sources(), wait = random(1000) / 1000 * times[name] * 1.1;
	const child = spawn(WASMREADY, args, { cwd: root, env: environment, stdio: "ignore" });
	const over = new Promise((resolve) => child.on("exit", (code, signal) => resolve(code ?? signal)));
	let killed = 0;
	await sleep(wait);
	if (child.exitCode === null && child.signalCode === null) {
		const now = family(child.pid);
		for (const pid of who === "both" ? [...now.worker, ...now.parent] : now[who])
			killed += end(pid);
	}
	const code = await over;
	const tally = (outcomes[`${name} ${who}`] ??= {});
	tally[killed ? "killed" : "none"] = (tally[killed ? "killed" : "none"] ?? 0) + 1;
	const list = [];
	if (![0, 1, 3, 130, ...(who === "parent" || who === "both" ? ["SIGKILL"] : [])].includes(code))
		list.push(`exit ${code}`);
	// A file that is whole needs a name of its own for the moment in which it is renamed: one killed
	// in that moment leaves it. No system call gives a file the name of another in its place.
	const all = [...list, ...wounds(names)], named = all.filter((wound) => /^left behind: (\.wasmready\.|out\.|[ab]\.c\.)[0-9a-f]{6,8}$/.test(wound));
	if (named.length)
		tally.renaming = (tally.renaming ?? 0) + 1;
	return { killed, list: all.filter((wound) => !named.includes(wound)), named: named.length, wait, code };
}

test("kills at random moments", async () => {
	console.log(`seed ${seed}`);
	const failures = [], least = Math.min(5, total);
	let killed = 0, tries = 0, renaming = 0;
	for (const name of Object.keys(COMMANDS))
		times[name] = await timed(name);
	const names = Object.keys(COMMANDS), limit = long ? Infinity : sanitized ? 60000 : 30000;
	const begin = Date.now();
	while (killed < total && tries < total * 4 && (killed < least || Date.now() - begin < limit)) {
		const name = names[tries % names.length];
		// Only these start workers and watch a folder.
		const who = ["audit", "prefixed", "edited", "lint"].includes(name) ? WHO[random(WHO.length)] : "parent";
		const done = await kill(name, who);
		tries++;
		killed += done.killed ? 1 : 0;
		renaming += done.named;
		if (done.list.length) {
			failures.push(`${name}, ${who} killed after ${done.wait.toFixed(0)} ms (${done.code}): ${done.list.join("; ")}`);
			if (long)
				console.log(failures.at(-1));
		}
	}
	console.log(`${killed} of ${tries} runs had a process killed: ${JSON.stringify(outcomes)}`);
	assert.deepEqual(failures, []);
	assert.ok(renaming <= 1 + killed / 50, `${renaming} were killed while they renamed a file: that moment is too long`);
	assert.ok(killed >= least, `only ${killed} were killed`);
});
