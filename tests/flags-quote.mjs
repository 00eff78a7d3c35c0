// What 'wasmready flags' writes is taken by sh, make and CMake for the words that the rules
// gave, whatever these are, and nothing of it runs.
// labels: slow
// timeout: 100
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";

const { WASMREADY } = process.env;
const dir = mkdtempSync(path.join(tmpdir(), "wasmready-quote-"));
process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
const run = (program, ...words) => spawnSync(program, words, { encoding: "utf8", cwd: dir });

// A compiler that notes down its words, and does no more.
const cc = path.join(dir, "cc");
writeFileSync(cc, `#!${process.execPath}
const fs = require("fs");
fs.appendFileSync(${JSON.stringify(path.join(dir, "words"))}, JSON.stringify(process.argv.slice(2)) + "\\n");
const at = process.argv.indexOf("-o");
if (at > 0) fs.writeFileSync(process.argv[at + 1], "x");
`, { mode: 0o755 });
function noted() {
	const lines = readFileSync(path.join(dir, "words"), "utf8").trim().split("\n").map(JSON.parse);
	rmSync(path.join(dir, "words"));
	return lines;
}

// A project whose rule asks for these flags.
const project = path.join(dir, "p");
mkdirSync(path.join(project, "r/e"), { recursive: true });
writeFileSync(path.join(project, "m.c"), "int main(void) { return 0; }\n".padEnd(200, "\n"));
writeFileSync(path.join(project, ".wasmreadyrc"), "--rules=r\n");
function ask(...flags) {
	const rows = flags.map((flag, i) => `SELECT 'm.c' AS file, ${i + 1} AS line, 1 AS col, 3 AS worlds, CAST(x'${Buffer.from(flag).toString("hex")}' AS TEXT) AS flags`);
	writeFileSync(path.join(project, "r/e/q.sql"), `-- severity: flag\n-- message: m\n-- why: w\n-- fix: f\n${rows.join("\nUNION ALL ")};\n`);
	const audit = run(WASMREADY, "audit", "-q", "--fail-on", "never", project);
	assert.equal(audit.status, 0, audit.stderr);
}
const write = (format, ...more) => run(WASMREADY, "flags", "-q", "--format", format, ...more, project);

const plain = ['-DX="a b"', "-D'A$B'", "-DQ=a,b", "-sEXPORTED_FUNCTIONS=['_main']", "-fno-common", "-Wl,-z,stack-size=65536", "-lm", "-pthread"];
const hostile = ["-DX;touch$$IFS./PWNED;", "-DX;touch$IFS./PWNED;", "-DX|touch./PWNED", "-DX&&./PWNED&", "-DX>PWNED", "-D#PWNED", "-D\\#x", "-DX=*",
	"-DX=~", "-D{a,b}", "-DX='", "-DX=\"", "-D!x", "-DX=%p", "-DX=@VAR@", "-DX=$@", "-D$<1:PWNED>", "-DX=$$", "-DX=a\\nb", "-DX=:=b", "-D(x)",
	"-DX=é", "-DX=[a;b]", "-DX=;", "-DX=$"];
// Of these make has another, or a shell, run a part when it hands them on: see quote_fits_make().
const notMake = ["-D\\#x", '-DX="', "-DX='", "-D$<1:PWNED>", "-DX=$$", "-DX=$"];
const pairs = ["-mllvm -wasm-enable-sjlj", "-mllvm -x;touch./PWNED"];
const isCompile = (word) => /^-[DUf]/.test(word);
const isLink = (word) => !/^-[DUf]/.test(word);
const split = (flags) => flags.flatMap((flag) => flag.startsWith("-mllvm ") ? flag.split(" ") : [flag]);
const untouched = () => assert.ok(!existsSync(path.join(dir, "PWNED")) && !existsSync(path.join(dir, "b/PWNED")), "something ran");
const same = (got, wanted, what) => assert.deepEqual([...got].sort(), [...wanted].sort(), what);

for (const [name, flags] of [["ordinary", plain], ["hostile", [...hostile, ...pairs]]]) {
	const compile = split(flags.filter((flag) => isCompile(flag) || /^-(mllvm|pthread|sEX)/.test(flag)));
	const link = split(flags.filter(isLink));

	test(`${name} flags as JSON`, () => {
		ask(...flags);
		const recipe = JSON.parse(write("json").stdout);
		same(recipe.compile, compile);
		same(recipe.link, link);
	});
	for (const shell of ["sh", "bash"])
		test(`${name} flags as text, in ${shell}`, () => {
			const text = write("text").stdout;
			for (const [step, wanted] of [["compile", compile], ["link", link]]) {
				const line = new RegExp(`^${step}: (.*)$`, "m").exec(text)[1];
				assert.equal(run(shell, "-c", `./cc ${line === "(nothing)" ? "" : line}`).status, 0);
				same(noted()[0], wanted, line);
			}
			untouched();
		});
	for (const before of ["", "CFLAGS := -O\nLDLIBS := -O\n", "export CFLAGS LDLIBS\n"])
		test(`${name} flags as make, after '${before.trim()}'`, () => {
			ask(...flags.filter((flag) => !notMake.includes(flag)));
			assert.equal(write("make", "-o", path.join(dir, "f.mk")).status, 0);
			writeFileSync(path.join(dir, "Makefile"), `${before}include f.mk\nall:\n\t@./cc $(CFLAGS)\n\t@./cc $(LDLIBS)\n`);
			const made = run("make", "-s");
			assert.equal(made.status, 0, made.stderr);
			const [one, two] = noted();
			same(one.filter((word) => word !== "-O"), compile.filter((word) => !notMake.includes(word)));
			same(two.filter((word) => word !== "-O"), link);
			untouched();
		});
	for (const generator of ["Unix Makefiles", "Ninja"])
		test(`${name} flags as CMake, for ${generator}`, () => {
			ask(...flags.filter((flag) => flag !== "-D\\#x"));
			const written = write("cmake", "-o", path.join(dir, "f.cmake"));
			assert.equal(written.status, 0, written.stderr);
			mkdirSync(path.join(dir, "c"), { recursive: true });
			writeFileSync(path.join(dir, "c/m.c"), "");
			writeFileSync(path.join(dir, "c/CMakeLists.txt"), `cmake_minimum_required(VERSION 3.13)\nproject(x C)\ninclude(../f.cmake)\nadd_executable(m m.c)\n`);
			rmSync(path.join(dir, "b"), { recursive: true, force: true });
			const made = run("cmake", "-G", generator, "-S", "c", "-B", "b", `-DCMAKE_C_COMPILER=${cc}`, "-DCMAKE_C_COMPILER_WORKS=1", "-DCMAKE_C_COMPILER_FORCED=1");
			assert.equal(made.status, 0, made.stderr);
			rmSync(path.join(dir, "words"), { force: true });
			const built = run("cmake", "--build", "b");
			assert.equal(built.status, 0, built.stdout + built.stderr);
			const [one, two] = noted();
			same(one.slice(0, one.indexOf("-o")), compile.filter((word) => word !== "-D\\#x"));
			same(two.filter((word, i) => word !== "-o" && word !== "m" && !word.endsWith(".o") && two[i - 1] !== "-o"), link);
			untouched();
		});
}

test("flags as make, handed to another make in its makefile's own quotes", () => {
	const handed = ["-DX;touch$$IFS./PWNED;", "-DX&&touch$IFS./PWNED&", "-DX=$stringToUTF8;touch$IFS./PWNED",
		"-DX=a\\nb;touch$IFS./PWNED;", '-DX="a\\"b\\""', '-DX="a b"', "-sX=['_a','_b']", "-D'A$B'"];
	const refused = ["-DX=$s;touch$IFS./PWNED;", "-DX=\\;touch$IFS./PWNED;", "-DX=\\|touch ./PWNED", "-DX=$;touch$IFS./PWNED;", "-DX=$>PWNED", "-DX=$$$&touch$IFS./PWNED", "-DX=$'x",
		'-DX=";touch$IFS./PWNED;"', '-DX="&touch ./PWNED&"', '-DX="', "-DX='", "-DX=';;touch$IFS./PWNED;'", "-DX=';touch$IFS./PWNED;'", "-DX\\\";touch$IFS./PWNED;", "-DX=$"];
	for (const flag of [...handed, ...refused]) {
		rmSync(path.join(dir, "f.mk"), { force: true });
		ask(flag);
		const { status, stderr } = write("make", "-o", path.join(dir, "f.mk"));
		assert.equal(status, refused.includes(flag) ? 3 : 0, flag);
		if (status) {
			assert.match(stderr, /^wasmready: flags: make cannot hand on '.*' as it is: take another --format\n$/);
			assert.equal(write("json").status, 0);
			continue;
		}
		writeFileSync(path.join(dir, "Makefile"), `include f.mk\nexport CFLAGS\none:\n\t@$(MAKE) -f sub CFLAGS="$(CFLAGS)"\ntwo:\n\t@$(MAKE) -f sub CFLAGS='$(CFLAGS)'\nthree:\n\t@$(MAKE) -f sub\nfour:\n\t@sh -c './cc $(CFLAGS)'\nfive:\n\t@sh -c "./cc $(CFLAGS)"\nsix:\n\t@$(MAKE) -f sub sub CFLAGS="$(CFLAGS)"\nseven:\n\t@$(MAKE) -f sub sub CFLAGS='$(CFLAGS)'\n`);
		writeFileSync(path.join(dir, "sub"), `all:\n\t@./cc $(CFLAGS)\nsub:\n\t@$(MAKE) -f sub CFLAGS="$(CFLAGS)"\n\t@$(MAKE) -f sub CFLAGS='$(CFLAGS)'\n`);
		for (const goal of ["one", "two", "three", "four", "five", "six", "seven"])
			run("make", "-s", goal);
		run("make", "-s", "-f", "sub", "sub");
		rmSync(path.join(dir, "words"), { force: true });
		assert.ok(!existsSync(path.join(dir, "PWNED")), `something of '${flag}' ran`);
	}
});

test("what a shell could run in another makefile's quotes is refused, whole", () => {
	for (const flag of ["-DX=$(touch${IFS}PWNED)", "-D`touch`", "-DX=${IFS}", "-DX=\u0007", "-DX=\u202e", "-l$(x)", "-mllvm `x`", "-DA\x7f"])
		for (const format of ["text", "json", "make", "cmake"]) {
			ask("-DGOOD", flag);
			const { status, stdout, stderr } = write(format);
			assert.equal(status, 3, flag);
			assert.equal(stdout, "");
			assert.match(stderr, /^wasmready: flags: rule 'e\/q' asks for a flag of which a shell could run a part: '.*'\n$/);
		}
	untouched();
});

test("what CMake would change is refused for CMake alone", () => {
	for (const flag of ["-DX=[", "-DX=]", "-Wl,$x", "-lx;touch", "-lx y"]) {
		ask(flag);
		assert.equal(write("make").status, 0);
		const { status, stdout, stderr } = write("cmake");
		if (flag === "-lx y") {
			// A blank parts words: it is two, the second an object.
			assert.equal(status, 0);
			continue;
		}
		assert.equal(status, 3, flag);
		assert.equal(stdout, "");
		assert.match(stderr, /^wasmready: flags: CMake cannot hand on '.*' as it is: take another --format\n$/);
	}
});

test("a line break in a flag parts words, and a rule's other flags stay", () => {
	ask("-DA\n-DB\t-DC");
	assert.match(write("make").stdout, /^CFLAGS \+= -DA -DB -DC$/m);
});

test("a target of the database that is none is refused", () => {
	execFileSync("sqlite3", [path.join(project, ".wasmready/facts.db"), "UPDATE target SET name = name || char(10) || 'all:;touch PWNED' WHERE selected"]);
	const { status, stdout, stderr } = write("make");
	assert.equal(status, 3);
	assert.equal(stdout, "");
	assert.match(stderr, /^wasmready: flags: .*\n$/);
});
