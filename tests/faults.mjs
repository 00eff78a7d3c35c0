// Calls that fail: every allocation, write, fork and call of SQLite's made to fail in its
// turn (tests/_fault.c). Whatever fails, the exit code is a documented one; 3 comes with one
// line of ours, 0 and 1 with the answer that an undisturbed run gives, or with units that are
// said to have failed; what was in the output file is whole; and the next audit is as if
// nothing had been (_disturbed.mjs).
//
// Short: a sample of all commands, roles and kinds. WASMREADY_LONG=1: the first call from each
// place, and each call that is no allocation (hours); a number: as many seconds of it.
// FAULTS_ONLY=REGEX on "COMMAND ROLE KIND"; FAULTS_ONE=COMMAND=KIND:ROLE:N:ERRNO:MODE: that one.
// labels: slow
// timeout: 250
import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { AUDIT, FIRST, NAMED, SOURCE, dir, root, run, sanitized, seed, setUp, shuffle, sources, wounds } from "./_disturbed.mjs";

const long = process.env.WASMREADY_LONG ?? "";
const seconds = long === "1" ? Infinity : Number(long) || 35;
const only = new RegExp(process.env.FAULTS_ONLY ?? "");

const COMMANDS = {
	audit: ["fresh", FIRST],
	warm: ["audited", AUDIT],
	edited: ["edited", AUDIT],
	html: ["audited", ["report", "--format", "html", "-o", "out", ...NAMED, "."]],
	json: ["audited", ["report", "--format", "json", "-o", "out", ...NAMED, "."]],
	sarif: ["audited", ["report", "--format", "sarif", "-o", "out", ...NAMED, "."]],
	lint: ["committed", ["lint", "-q", "-j1", "--target", "wasip1", "--since", "HEAD", "-o", "out", ...NAMED, "."]],
	fix: ["audited", ["fix", "-q", "--apply", ...NAMED, "."]],
	query: ["audited", ["query", "SELECT file, line, rule, message FROM finding ORDER BY 1, 2, 3", ...NAMED, "."]],
	verify: ["audited", ["verify", "-j1", ...NAMED, "."]],
	prefixed: ["prefixed", FIRST],
	graph: ["audited", ["graph", "call", "--format", "svg", "-o", "out", ...NAMED, "."]],
	flags: ["audited", ["flags", "-o", "out", ...NAMED, "."]],
	baseline: ["audited", ["lint", "-q", "-j1", "--target", "wasip1", "--write-baseline", "out", ...NAMED, "."]],
	test: ["audited", ["test", "abi/shift"]],
};

const source = readFileSync(join(SOURCE, "tests/_fault.c"), "utf8");
const KINDS = [...source.slice(source.indexOf("#define KINDS"), source.indexOf("enum kind")).matchAll(/X\((\w+)\)/g)].map((m) => m[1]);
const ROLES = ["parent", "worker", "child"];
const MEMORY = ["malloc", "calloc", "realloc", "memalign"];
// How a call may fail: numbers of errors, and modes.
const FAILURES = {
	malloc: ["ENOMEM once", "ENOMEM on"], calloc: ["ENOMEM once", "ENOMEM on"], realloc: ["ENOMEM once", "ENOMEM on"],
	memalign: ["ENOMEM once", "ENOMEM on"], mmap: ["ENOMEM once", "ENOMEM on"],
	open: ["EMFILE once", "EIO once", "EACCES once", "EINTR once", "EMFILE on"], opendir: ["EMFILE once", "EIO once"],
	fopen: ["EMFILE once"], read: ["EIO once", "EINTR once", "EIO short", "EIO on"], readdir: ["EIO once"], getline: ["EIO once"],
	write: ["ENOSPC once", "EIO once", "EINTR once", "EIO short", "ENOSPC on"], fflush: ["ENOSPC once"],
	fsync: ["EIO once"], ftruncate: ["EIO once"], rename: ["ENOSPC once", "EIO once"], link: ["EMLINK once"],
	mkdir: ["ENOSPC once"], mkstemp: ["ENOSPC once", "EACCES once"], unlink: ["EIO once"], stat: ["EIO once", "EACCES once"],
	access: ["EACCES once"], readlink: ["EIO once"], realpath: ["EIO once"], getcwd: ["ENOENT once"], chdir: ["EACCES once"],
	chmod: ["EPERM once"], utimes: ["EPERM once"], fcntl: ["EMFILE once"], lock: ["EAGAIN once", "EIO once", "EINTR once", "ENOLCK on"], flock: ["EIO once", "EINTR once"],
	dup: ["EMFILE once"], close: ["EIO once", "EINTR once"], pipe: ["EMFILE once", "EMFILE on"], fork: ["EAGAIN once", "EAGAIN on"],
	spawn: ["EAGAIN once"], exec: ["ENOMEM once", "EACCES once"], wait: ["EINTR once", "ECHILD once"],
	poll: ["EINTR once", "ENOMEM once"], memfd: ["EMFILE once"], thread: ["EAGAIN once", "EAGAIN on"], socket: ["EMFILE once"],
};

const ONE_TIME = Number(process.env.FAULTS_TIME ?? 200) * 1000; // milliseconds
const library = join(dir, "_fault.so"), log = join(dir, "log");
execFileSync("gcc", ["-O1", "-shared", "-fPIC", ...(sanitized ? ["-DNO_MEMORY"] : []), "-o", library, join(SOURCE, "tests/_fault.c"), "-ldl"]);
const preload = { LD_PRELOAD: library, FAULT_LOG: log, ...(sanitized ? { ASAN_OPTIONS: "verify_asan_link_order=0:use_sigaltstack=0" } : {}) };

function start(name, env) {
	const [state, args] = COMMANDS[name];
	setUp(state);
	writeFileSync(log, Buffer.alloc((4 * 64 + 3) * 8 + 65536 * 32));
	const done = run(args, { env: { ...preload, ...env }, timeout: ONE_TIME });
	// A graph without room is drawn in a plainer way.
	// The package that a sysroot is of and the compiler's name are looked up, and not found where that cannot be read.
	const plain = (text) => text.replace(/"version":"[^"]*"|symbols from the installed sysroot( \([^)]*\))?| with (clang|Debian clang [^:]*):|<svg .*?<\/svg>/gs, "");
	done.file = plain(existsSync(join(root, "out")) ? readFileSync(join(root, "out"), "latin1") : "");
	done.out = plain(done.out);
	return done;
}

// What is called, how often, and the first call from each place.
function count(name) {
	const undisturbed = start(name, { FAULT_PLACES: "1" });
	assert.ok([0, 1].includes(undisturbed.code), `${name}: ${undisturbed.code} ${undisturbed.err}`);
	const bytes = readFileSync(log), calls = {}, firsts = {};
	ROLES.forEach((role, r) => KINDS.forEach((kind, k) => {
		const n = Number(bytes.readBigUInt64LE((r * 64 + k) * 8));
		if (n)
			calls[`${role} ${kind}`] = n;
	}));
	for (let at = (4 * 64 + 3) * 8; at < bytes.length; at += 32)
		if (bytes.readBigUInt64LE(at))
			(firsts[`${ROLES[bytes.readUInt32LE(at + 12)]} ${KINDS[bytes.readUInt32LE(at + 8)]}`] ??= [])
				.push(Number(bytes.readBigUInt64LE(at + 16)));
	return { undisturbed, calls, firsts };
}

// The faults of a command by role and kind, each list in an order of chance; places first.
function plan(name, { calls, firsts }) {
	const lists = [];
	for (const [key, n] of Object.entries(calls)) {
		if (!only.test(`${name} ${key}`))
			continue;
		const [role, kind] = key.split(" ");
		const places = new Set(firsts[key]), rest = [];
		for (let i = 1; !MEMORY.includes(kind) && long && i <= n; i++)
			if (!places.has(i))
				rest.push(i);
		const order = [...shuffle([...places]), ...shuffle(rest)];
		lists.push(order.flatMap((at, i) => {
			const ways = FAILURES[kind];
			// In the short form one of the ways, and in turn.
			return (long ? ways : [ways[(i + seed) % ways.length]]).map((way) => {
				const [number, mode] = way.split(" ");
				return { name, fault: `${kind}:${role}:${at}:${constants.errno[number]}:${mode}`, key, way };
			});
		}));
	}
	return lists;
}

// What a unit's loss looks like in JSON and in text.
const LOST = /"reason":"(the worker |libclang |its )|could not be laid out|not analysed for [^:]*: (the worker |libclang )|"cannot open file '[^']*': Input\/output error"/;
const OPTIONAL = /^(stat|access|opendir|open|readlink|realpath|readdir)$/;

function judge(done, undisturbed, { name, fault }) {
	// A rule whose fixture is lost has failed its test.
	if (name === "test" && done.code === 1
	    && (/:(worker|child):/.test(fault) || done.out.includes("the test ended before its result was there")))
		return "";
	const kind = fault.split(":")[0], lines = done.err.split("\n").filter(Boolean);
	if (![0, 1, 2, 3, 130].includes(done.code))
		return `ended by ${done.code}: ${done.err.slice(-300)}`;
	if (done.code >= 2) {
		if (lines.length !== 1 || !lines[0].startsWith("wasmready: "))
			return `exit ${done.code} with ${lines.length} lines: ${done.err.slice(0, 500)}`;
		// Where no unit could be parsed the report says why.
		if (lines[0].includes("no unit of"))
			return "";
		return done.file === "old\n" || done.file === undisturbed.file ? "" : "what was in the output file is gone";
	}
	if (lines.some((line) => !line.startsWith("wasmready: ") && !undisturbed.err.includes(line)))
		return `exit ${done.code} and not our words: ${done.err.slice(0, 500)}`;
	if (done.code === undisturbed.code && done.file === undisturbed.file && done.out === undisturbed.out)
		return "";
	if (LOST.test(done.file + done.out))
		return "";
	// An archive of the sysroot that cannot be read is said, and who judges then.
	if (/cannot be read: .*: the table judges/.test(done.err))
		return "";
	// A file that cannot be looked at is one that is not there.
	return OPTIONAL.test(kind) ? "other" : `exit ${done.code} with another answer: ${done.err.slice(0, 300)}`;
}

const counts = {}, outcomes = {}, failures = [];
function inject(item, undisturbed) {
	setUp(COMMANDS[item.name][0]);
	const names = sources();
	const done = start(item.name, { FAULT: item.fault });
	const hit = readFileSync(log).readBigUInt64LE(4 * 64 * 8) > 0n;
	const tally = (outcomes[item.key.split(" ")[1]] ??= {});
	if (!hit) {
		tally.unreached = (tally.unreached ?? 0) + 1;
		return;
	}
	const wrong = judge(done, undisturbed, item), list = wrong && wrong !== "other" ? [wrong] : [];
	list.push(...wounds(names));
	const outcome = list.length ? "WRONG" : wrong === "other" ? "other" : String(done.code);
	tally[outcome] = (tally[outcome] ?? 0) + 1;
	if (outcome === "other" && process.env.FAULTS_LIVE)
		console.log(`OTHER ${item.name}=${item.fault} ${done.code} ${done.err.slice(0, 200)}`);
	if (process.env.FAULTS_ONE) {
		writeFileSync("/tmp/fault-out", done.file + done.out);
		writeFileSync("/tmp/fault-wanted", undisturbed.file + undisturbed.out);
	}
	if (list.length) {
		failures.push(`FAULTS_ONE='${item.name}=${item.fault}' (${item.way}): ${list.join("; ")}`);
		if (process.env.FAULTS_LIVE)
			console.log(failures.at(-1));
	}
}

test("calls that fail", () => {
	console.log(`seed ${seed}`);
	if (process.env.FAULTS_ONE) {
		const [name, fault] = process.env.FAULTS_ONE.split("=");
		const [kind, role] = fault.split(":");
		inject({ name, fault, key: `${role} ${kind}`, way: "" }, start(name, {}));
	} else {
		const lists = [];
		// Counting takes its time too: some of the commands are enough for the short form.
		for (const name of shuffle(Object.keys(COMMANDS)).slice(0, long ? 99 : 6)) {
			if (!["parent", "worker", "child"].some((role) => KINDS.some((kind) => only.test(`${name} ${role} ${kind}`))))
				continue;
			const counted = count(name);
			counts[name] = counted;
			lists.push(...plan(name, counted));
		}
		const end = Date.now() + seconds * 1000;
		shuffle(lists);
		// In turn one of each, until the time is over or all are through.
		for (let i = 0; lists.some((list) => i < list.length) && Date.now() < end; i++)
			for (const list of lists)
				if (i < list.length && Date.now() < end)
					inject(list[i], counts[list[i].name].undisturbed);
		for (const [name, { calls, firsts }] of Object.entries(counts))
			console.log(`${name}: ${Object.entries(calls).map(([key, n]) => `${key} ${n}/${firsts[key].length}`).join(", ")}`);
	}
	console.log("kind: runs by exit code ('other': what could not be read was left out)");
	for (const [kind, tally] of Object.entries(outcomes))
		console.log(`  ${kind}: ${JSON.stringify(tally)}`);
	console.log(`${Object.values(outcomes).flatMap((t) => Object.values(t)).reduce((a, b) => a + b, 0)} calls failed, ${failures.length} badly`);
	assert.deepEqual(failures, []);
});
