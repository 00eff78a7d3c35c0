// wasmready fix: each kind of edit removes its finding, leaves the host's build as it was and
// ends what the rule's own proof shows; the diff is one that git apply and patch take, of
// files with any name; what is not as expected is left alone.
// labels: tools
// timeout: 150
import test, { after } from "node:test";
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync,
	symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const { WASMREADY, SOURCE } = process.env;
const dir = mkdtempSync(join(tmpdir(), "wasmready-fix-"));
after(() => rmSync(dir, { recursive: true, force: true }));

function run(codes, args, options = {}) {
	const done = spawnSync(WASMREADY, args, { encoding: "utf8", maxBuffer: 1 << 28, ...options });
	assert.ok(codes.includes(done.status), `${args.join(" ")}: exit ${done.status}\n${done.stdout}${done.stderr}`);
	return done;
}

// A project of one folder: files by name, and the flags of their units.
function project(name, files, flags = "", units = Object.keys(files).filter((f) => f.endsWith(".c"))) {
	const root = join(dir, name);
	mkdirSync(root, { recursive: true });
	for (const [file, text] of Object.entries(files))
		writeFileSync(join(root, file), text);
	writeFileSync(join(root, "compile_commands.json"), JSON.stringify(units.map((file) =>
		({ directory: root, file: join(root, file), arguments: ["cc", ...flags.split(" ").filter(Boolean), "-c", file] }))));
	return root;
}
const audit = (root, ...options) => run([0], ["audit", root, "-q", "--fail-on", "never", "-o", join(dir, "log.txt"), ...options]);
const findings = (root, rule) => JSON.parse(run([0], ["report", root, "--format", "json"]).stdout).findings
	.filter((f) => f.rule === rule && (f.state === "live" || f.state === "unreached"));
const header = (text, key) => [...text.matchAll(new RegExp(`^// ${key}: (.*)$`, "gm"))].map((m) => m[1]);

function host(folder, file, flags, out) {
	execFileSync("clang-19", ["-O1", "-w", ...flags.split(" ").filter(Boolean), "-c", file, "-o", join(dir, out)], { cwd: folder });
	return readFileSync(join(dir, out));
}
function program(folder, files, flags, args = []) {
	execFileSync("clang-19", ["-O1", "-w", ...flags.split(" ").filter(Boolean), ...files, "-o", join(dir, "program")], { cwd: folder });
	const done = spawnSync(join(dir, "program"), args, { encoding: "utf8" });
	return [done.stdout, done.status, done.signal];
}

// rule; fixture: its own, or one of tests/_fix; left: findings that no edit is for;
// same: the host's object code is the same to the byte.
const CASES = [
	{ rule: "abi/bit-field", same: true },
	{ rule: "abi/format", same: true },
	{ rule: "abi/layout", ours: true, same: true },
	{ rule: "abi/long-result" },
	{ rule: "abi/shift", ours: true, same: true },
	{ rule: "asm/operand", ours: true },
	{ rule: "call/main-parameters" },
	{ rule: "simd/intrinsic-header", ours: true, same: true },
	{ rule: "simd/unaligned", ours: true, target: "emscripten", flags: "-msse2", host: true },
	{ rule: "suppression/unused", same: true, left: 1 },
];

writeFileSync(join(dir, "empty-main.c"), "int main(void) { return 0; }\n");
cpSync(join(SOURCE, "rules"), join(dir, "data", "rules"), { recursive: true });

for (const { rule, ours, same, target, flags, host: hostProof, left = 0 } of CASES)
	test(`${rule}: the finding goes, the host stays, the proof ends`, () => {
		const [family, name] = rule.split("/");
		const folder = ours ? join(SOURCE, "tests/_fix") : join(SOURCE, "rules", family);
		const main = readFileSync(join(folder, `${name}.c`), "utf8");
		const names = [`${name}.c`, ...header(main, "source")];
		const root = project(name, Object.fromEntries(names.map((n) => [n, readFileSync(join(folder, n))])),
			flags ?? header(main, "flags").join(" "));
		const data = join(dir, "data");
		// Without a proof to hold, the host's sanitizer shows it, or nothing does.
		const prove = () => spawnSync(WASMREADY, ["test", "--prove", rule], { encoding: "utf8",
			env: { ...process.env, WASMREADY_DATA: data } });
		const place = () => names.forEach((n) => cpSync(join(root, n), join(data, "rules", family, n)));
		const hostFlags = "-DPROVE " + header(main, "proof-host-flags").join(" ") + (flags ? ` ${flags}` : "");

		// As it is: found, and the proof holds (prove.sh shows it of the rules' own).
		place();
		const proofs = header(main, "proof").filter((p) => !p.startsWith("none"));
		if (ours && proofs.length) {
			const before = prove();
			assert.equal(before.status, 0, before.stdout + before.stderr);
		}
		audit(root, "--target", target ?? "wasip1");
		const count = findings(root, rule).length;
		const objects = names.map((n) => host(root, n, "", "before.o"));
		const parts = main.includes("main(") ? names : [...names, "../empty-main.c"];
		const output = program(root, parts, hostFlags);
		const sanitizer = "-msse2 -fsanitize=alignment -fsanitize-trap=alignment";
		if (hostProof)
			assert.notEqual(program(root, names, sanitizer, ["x"])[2], null, "no trap before");
		assert.ok(count > left);

		const told = run([0], ["fix", root, "--apply"]);
		assert.match(told.stdout, new RegExp(`^${count - left} findings? fixed in 1 file\n$`));
		audit(root, "--target", target ?? "wasip1");
		assert.equal(findings(root, rule).length, left, "findings that are left");
		assert.equal(run([0], ["fix", root]).stdout, "", "a second run has more to do");
		names.forEach((n, i) => same && assert.ok(host(root, n, "", "before.o").equals(objects[i]), `object code of ${n}`));
		assert.deepEqual(program(root, parts, hostFlags), output);
		if (hostProof)
			assert.deepEqual(program(root, names, sanitizer, ["x"]), ["7\n", 0, null]);

		if (!proofs.length)
			return;
		// The fixture's expectations are not met any more, and none of its proofs fails as it did.
		place();
		const done = prove();
		assert.equal(done.status, 1, done.stdout);
		const ended = [...done.stdout.matchAll(/: proof: expected .*?, got (.*)$/gm)].map((m) => m[1]);
		assert.equal(ended.length, proofs.length, done.stdout);
		for (const got of ended)
			assert.match(got, /^(no error|exit code 0|host prints ("(.*)"), wasm prints \2)$/);
	});

const LONG = `#include <stdint.h>
#include <stdlib.h>
int64_t NAME(const char *s);
int64_t NAME(const char *s) { return strtol(s, NULL, 10); }
`;
const long = (name) => LONG.replaceAll("NAME", name);

test("the diff is taken by git apply and by patch, whatever the names", () => {
	const names = { "plain.c": long("a"), "sp ace.c": long("b"), "quo\"te\\.c": long("c"), "ta\tb.c": long("d"),
		"caf\u00e9.c": long("e"), "crlf.c": long("f").replaceAll("\n", "\r\n"), "bare.c": long("g").trimEnd(),
		"many.c": long("h") + "\n\n\n\n\n\n\n\n\n" + long("i").replace(/#.*\n/g, ""),
		"edges.c": "#include <stdio.h>\n#include <time.h>\nvoid p(time_t t, int64_t *v);\nvoid p(time_t t, int64_t *v) { printf(\"%ld %ld\", t, *v); }".replace(/int64_t/g, "__INT64_TYPE__") };
	names["format.c"] = "#include <stdint.h>\r\n#include <stdio.h>\r\nvoid q(int64_t v);\r\nvoid q(int64_t v)\r\n{\r\n\tprintf(\"%5ld|%lu%%\\n\", v, (uint64_t)v);\r\n}";
	const root = project("names", names);

	audit(root);
	const diff = run([0], ["fix", root]).stdout;
	assert.equal(run([0], ["fix", root, "--dry-run"]).stdout, diff, "--dry-run is not the default");
	for (const [name, text] of Object.entries(names))
		assert.equal(readFileSync(join(root, name), "utf8"), text, "a dry run writes");
	const heads = [...diff.matchAll(/^--- (.*)$/gm)].map((m) => m[1]);
	assert.ok(heads.includes("a/sp ace.c\t") && heads.includes("\"a/quo\\\"te\\\\.c\"") &&
		heads.includes("\"a/caf\\303\\251.c\"") && heads.includes("\"a/ta\\tb.c\""), heads.join());
	assert.match(diff, /\n\\ No newline at end of file\n/);

	const copies = ["git", "patch"].map((tool) => {
		const copy = join(dir, `copy-${tool}`);
		cpSync(root, copy, { recursive: true });
		const args = tool === "git" ? ["apply", "--whitespace=nowarn", "-"] : ["-p1", "--binary", "-s", "-F0"];
		const done = spawnSync(tool, args, { cwd: copy, input: diff, encoding: "utf8" });
		assert.equal(done.status, 0, done.stdout + done.stderr);
		return copy;
	});
	// In a repository, and in a folder of it.
	const inner = join(dir, "repository", "inner");
	cpSync(root, inner, { recursive: true });
	execFileSync("git", ["init", "-q", join(dir, "repository")]);
	const applied = spawnSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: inner, input: diff, encoding: "utf8" });
	assert.equal(applied.status, 0, applied.stderr);

	const sarif = JSON.parse(run([0], ["report", root, "--format", "sarif"]).stdout).runs[0];
	run([0], ["fix", root, "--apply"]);
	for (const [name, text] of Object.entries(names)) {
		const fixed = readFileSync(join(root, name));
		for (const copy of [...copies, inner])
			assert.ok(readFileSync(join(copy, name)).equals(fixed), `${name} in ${copy}`);
		assert.equal(replaced(sarif, name, text), fixed.toString(), `SARIF's fixes of ${name}`);
		assert.notEqual(fixed.toString(), text, name);
		if (text.includes("\r\n"))
			assert.ok(!/[^\r]\n/.test(fixed.toString()), `${name} has mixed ends of lines`);
		assert.equal(fixed.toString().endsWith("\n"), text.endsWith("\n"), name);
	}
	assert.ok(readFileSync(join(root, "format.c"), "utf8").includes('printf("%5" PRId64 "|%" PRIu64 "%%\\n", v, (uint64_t)v)'));
});

// A file's text with the replacements of all results that have fixes.
function replaced(run, name, text) {
	const all = new Map();
	for (const result of run.results)
		for (const change of result.fixes?.[0].artifactChanges ?? [])
			if (decodeURIComponent(change.artifactLocation.uri) === name)
				change.replacements.forEach((r) => all.set(JSON.stringify(r), r));
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
		starts.push(at + 1);
	const offset = (line, column) => starts[line - 1] + column - 1;
	const edits = [...all.values()].map(({ deletedRegion: r, insertedContent }) => ({ start: offset(r.startLine, r.startColumn),
		end: offset(r.endLine, r.endColumn), text: insertedContent.text }));
	edits.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1));
	let out = "", at = 0;
	for (const edit of edits) {
		out += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return out + text.slice(at);
}

test("what is not as expected is left alone, and told", () => {
	const root = project("alone", {
		"macro.c": "#include <stdint.h>\n#include <stdlib.h>\n#define READ(s) strtol(s, NULL, 10)\nint64_t m(const char *s);\nint64_t m(const char *s) { return READ(s); }\n",
		"twice.c": "#include <stdint.h>\n#include <stdlib.h>\nint64_t t(const char *s);\nint64_t t(const char *s) { int64_t a = strtol(s, NULL, 10); a = strtol(s, NULL, 8); return a; }\n",
		"generated.c": "/* Generated by bison 3.8. */\n" + long("g"),
		"changed.c": long("c"), "readonly.c": long("r"), "linked.c": long("l"), "kept.c": long("k"),
		"user.c": "#include \"../lib/lib.h\"\nint main(void) { return (int)lib(\"1\"); }\n",
		"noinclude.c": "struct s { unsigned long hash : 40; };\nint z(void);\nint z(void) { return sizeof(struct s); }\n",
	});
	mkdirSync(join(dir, "lib"));
	writeFileSync(join(dir, "lib/lib.h"), long("lib").replace("int64_t lib(const char *s) {", "static inline int64_t lib2(const char *s) {")
		.replace("int64_t lib(const char *s);", "static inline int64_t lib(const char *s) { return strtol(s, NULL, 10); }"));
	linkSync(join(root, "linked.c"), join(dir, "other-name.c"));
	audit(root);
	writeFileSync(join(root, "changed.c"), long("c") + "/* later */\n");
	chmodSync(join(root, "readonly.c"), 0o444);
	const before = Object.fromEntries(readdirSync(root).filter((f) => f.endsWith(".c")).map((f) => [f, readFileSync(join(root, f), "utf8")]));
	const done = run([0], ["fix", root, "--apply"]);
	const said = Object.fromEntries([...done.stderr.matchAll(/^wasmready: (\S+?):\d+:\d+: left alone: (.*) \[[a-z/-]+\]$/gm)]
		.map((m) => [basename(m[1]), m[2]]));

	assert.equal(done.stdout, "1 finding fixed in 1 file\n");
	assert.deepEqual(said, {
		"macro.c": "what is to be changed comes from a macro",
		"twice.c": "the line has the word more than once",
		"generated.c": "the file says that it is generated",
		"changed.c": "the file has changed since the audit",
		"readonly.c": "the file cannot be written",
		"linked.c": "the file has other names, as hard links",
		"noinclude.c": "no #include is there that another could follow",
	});
	for (const [file, text] of Object.entries(before))
		assert.equal(readFileSync(join(root, file), "utf8") === text, file !== "kept.c", file);
	assert.equal(run([0], ["fix", root, "-q"]).stderr, "");
	assert.match(readFileSync(join(dir, "lib/lib.h"), "utf8"), /strtol\(/);
});

test("options, modes, links, bad usage", () => {
	const root = project("options", { "a.c": long("a") + "struct s { unsigned long hash : 40; };\nint z(void);\nint z(void) { return sizeof(struct s); }\n" });

	audit(root);
	const rules = (...args) => new Set([...run([0], ["fix", root, ...args]).stdout.matchAll(/^\+.*(strtoll|uint64_t)/gm)].map((m) => m[1]));
	assert.deepEqual([...rules()].sort(), ["strtoll", "uint64_t"]);
	assert.deepEqual([...rules("--only", "abi/bit-field")], ["uint64_t"]);
	assert.deepEqual([...rules("--only", "long-*", "--only", "nothing")], ["strtoll"]);
	assert.deepEqual([...rules("--except", "abi/long-result")], ["uint64_t"]);
	assert.deepEqual([...rules("--except", "abi/*")], []);

	const linked = project("linked", { "real.txt": long("a") }, "", []);
	symlinkSync("real.txt", join(linked, "a.c"));
	chmodSync(join(linked, "real.txt"), 0o750);
	writeFileSync(join(linked, "compile_commands.json"), JSON.stringify([{ directory: linked, file: "a.c", command: "cc -c a.c" }]));
	audit(linked);
	run([0], ["fix", linked, "--apply"]);
	assert.ok(lstatSync(join(linked, "a.c")).isSymbolicLink());
	assert.equal(statSync(join(linked, "real.txt")).mode & 0o777, 0o750);
	assert.match(readFileSync(join(linked, "real.txt"), "utf8"), /strtoll/);
	assert.deepEqual(readdirSync(linked).filter((f) => !f.startsWith(".")).sort(), ["a.c", "compile_commands.json", "real.txt"]);

	assert.equal(run([2], ["fix", root, "--dry-run", "--apply"]).stdout, "");
	run([2], ["fix", root, "another"]);
	assert.match(run([3], ["fix", root, "--db", join(dir, "none.db")]).stderr, /^wasmready: no database/);
	execFileSync("sqlite3", [join(root, ".wasmready/facts.db"), "UPDATE finding SET edit = '{\"kind\":\"nonsense\"}' WHERE edit IS NOT NULL"]);
	assert.match(run([3], ["fix", root]).stderr, /^wasmready: abi\/[a-z-]+: the edit that its query gives is none: /);
});

test("the parts of an edit, which any query may give, do not overlap", () => {
	const root = project("overlap", { "a.c": "struct s { unsigned long hash : 40; };\nint z(void);\nint z(void) { return sizeof(struct s); }\n" });
	const word = (line, old, name) => ({ kind: "word", line, old, new: name });
	const planned = (edit) => {
		execFileSync("sqlite3", [join(root, ".wasmready/facts.db"),
			`UPDATE finding SET edit = '${JSON.stringify(edit)}' WHERE rule = 'abi/bit-field'`]);
		return run([0], ["fix", root]);
	};

	audit(root);
	const two = planned([word(1, "hash", "a"), word(1, "hash", "b")]);
	assert.equal(two.stdout, "");
	assert.match(two.stderr, /its parts change the same place in two ways/);
	// The same change said twice is one, and neighbours do not touch each other.
	assert.match(planned([word(1, "hash", "a"), word(1, "hash", "a")]).stdout, /^\+struct s \{ unsigned long a : 40; \};$/m);
	assert.match(planned([word(1, "unsigned", "signed"), word(1, "long", "int")]).stdout, /^\+struct s \{ signed int hash : 40; \};$/m);
});
