// The table of flags against the options that clang itself lists, of the tested version and
// of the newest: in every spelling an option is kept by a row about that very option or
// refused, whatever it is joined with; and what real projects pass is kept.
// labels: slow
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";

const { SOURCE, BUILD } = process.env;
const dir = mkdtempSync(path.join(tmpdir(), "wasmready-flags-"));
process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
const run = (program, ...words) => execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 28 });

// The program that asks the table.
const program = path.join(dir, "flags");
const sanitize = /WASMREADY_SANITIZE:BOOL=ON/.test(readFileSync(path.join(BUILD, "CMakeCache.txt"), "utf8"));
const libraries = run("pkg-config", "--cflags", "--libs", "glib-2.0", "sqlite3", "libseccomp").trim().split(/\s+/);
run("gcc", ...(sanitize ? ["-fsanitize=address,undefined"] : []), "-I", path.join(SOURCE, "analyzer"), "-D_GNU_SOURCE",
	path.join(SOURCE, "tests/_flags.c"), path.join(BUILD, "libbase.a"), ...libraries, "-o", program);

function ask(question, lines) {
	const answer = spawnSync(program, { input: lines.map((words) => [question, ...words].join("\x1f") + "\n").join(""),
		encoding: "utf8", maxBuffer: 1 << 30 });
	assert.equal(answer.status, 0, answer.stderr);
	const out = answer.stdout.split("\n");
	assert.equal(out.pop(), "");
	assert.equal(out.length, lines.length);
	return out;
}
const clean = (lines) => ask("clean", lines).map((line) => {
	const [kept, dropped] = line.split("\x1e");
	return { kept: kept === "" ? [] : kept.split("\x1f"), dropped: JSON.parse(dropped) };
});
const one = (...words) => clean([words])[0];

// What may be kept: an option that changes how C is read, and no more. Of -f and -m see below.
const allowed = new Set(["-D", "-U", "-I", "-isystem", "-iquote", "-idirafter", "-include", "-imacros", "-iprefix",
	"-iwithprefix", "-iwithprefixbefore", "-iwithsysroot", "-isysroot", "--sysroot=", "--target=", "-nostdinc",
	"-nostdlibinc", "-nobuiltininc", "-undef", "-ansi", "-trigraphs", "-pthread", "-std=",
	"-O", "-O0", "-O1", "-O2", "-O3", "-Os", "-Oz", "-Og", "-Ofast"]);
const spelled = { "--define-macro": "-D", "--undefine-macro": "-U", "--include-directory": "-I",
	"--include-directory-after": "-idirafter", "--include": "-include", "--imacros": "-imacros",
	"--include-prefix": "-iprefix", "--include-with-prefix": "-iwithprefix",
	"--include-with-prefix-after": "-iwithprefix", "--include-with-prefix-before": "-iwithprefixbefore",
	"--sysroot": "--sysroot=", "-target": "--target=", "--no-standard-includes": "-nostdinc", "--ansi": "-ansi",
	"--trigraphs": "-trigraphs", "--std": "-std=", "--signed-char": "-fsigned-char",
	"--unsigned-char": "-funsigned-char" };
// Words in a name or a description that tell of more than reading C, and who has them innocently.
const danger = /plugin|profil|module|pch|save|dump|\btime-|trace|coverage|record|remap|-map|list|file\b|files\b|path|\bdir|config|report|stats|crash|embed|backend|loader|prefix-map/i;
const harmless = /^(-f(no-)?omit-frame-pointer|-fno-strict-return|-m(no-)?xsave(c|s|opt)?)$/;

const clangs = ["clang-19", "clang-22"].map((name) => {
	const lines = ["-", "-cc1,-"].flatMap((what) => run(name, `--autocomplete=${what}`).split("\n"));
	const help = new Map(lines.filter(Boolean).map((line) => line.split("\t")).map(([option, text]) => [option, text ?? ""]));
	const listed = run(name, "--help-hidden").split("\n").map((line) => /^  (-\S+?)(?:[ =<].*)?$/.exec(line)?.[1]).filter(Boolean);
	for (const option of listed)
		if (!help.has(option) && !help.has(option + "="))
			help.set(option, "");
	return { name, help, names: [...help.keys()].filter((option) => option.startsWith("-") && option !== "--" && option !== "-") };
});
// gcc compiles too, what kernels check with sanitizers.
const gcc = run("gcc", "--completion=-").split("\n").filter((option) => /^--?[^-]/.test(option) && !/^-f(no-)?builtin-/.test(option))
	.map((option) => option.replace(/=.*/, "="));
const names = [...new Set([...clangs.flatMap((clang) => clang.names), ...gcc])];
const byLength = new Set([...names, ...allowed]);

// The longest name of clang's that a word begins with: what it would be taken for at worst.
function longest(word) {
	for (let n = word.length; n > 1; n--)
		if (byLength.has(word.slice(0, n)))
			return word.slice(0, n);
	return "";
}
const isFamily = (name) => /^-[fm][a-zA-Z0-9]/.test(name);
function mayKeep(word) {
	const name = longest(word);
	return allowed.has(name) || (isFamily(name) && (word === name || name.endsWith("=") || name === "-fno-builtin-"));
}
const canon = (name) => spelled[name.replace(/=$/, "")] ?? spelled[name] ?? name;

function check(lines, permit, what) {
	const bad = [];
	clean(lines).forEach(({ kept }, i) => {
		for (const word of kept)
			if (!permit(word, lines[i]))
				bad.push(`${JSON.stringify(lines[i])} keeps '${word}', which clang may take for '${longest(word)}'`);
	});
	assert.deepEqual(bad.slice(0, 20), [], `${what}: ${bad.length} of ${lines.length}`);
}

test("all list their options", () => {
	for (const clang of clangs)
		assert.ok(clang.names.length > 3000, `${clang.name}: ${clang.names.length}`);
	assert.ok(gcc.length > 2000, `gcc: ${gcc.length}`);
});

test("an option alone, with '=' or with a value is kept as itself or refused", () => {
	const lines = [], about = [];
	for (const name of names)
		for (const line of [[name], [name, "x"], [name, "@x"], [name, "=x"], [name, ""], [name, "-x"]]) {
			lines.push(line);
			about.push(name);
		}
	const answers = clean(lines), bad = [];
	answers.forEach(({ kept }, i) => {
		for (const word of kept) {
			const itself = longest(word) === canon(about[i]) || longest(word) === about[i] || longest(word) === about[i] + "=" ||
				(about[i].startsWith("-flto=") && word === "-flto");
			if (!mayKeep(word) || !itself)
				bad.push(`${JSON.stringify(lines[i])} keeps '${word}'`);
		}
	});
	assert.deepEqual(bad.slice(0, 20), [], `${bad.length} of ${lines.length}`);
});

test("joined with anything it is no other option", () => {
	check(names.flatMap((name) => [[name + "x"], [name + "=x"], [name + "-x"], [name + "x", "y"], [name + "/x"], [name + "=@x"], ["-" + name]]),
		mayKeep, "a tail");
	const joined = [...allowed, ...Object.keys(spelled)].filter((name) => !/^-(O.|n|undef|ansi|tri|pth)/.test(name));
	check(joined.flatMap((name) => names.map((other) => [name, other])), mayKeep, "an option as the value");
	check(joined.flatMap((name) => names.filter((other) => other.startsWith(name) && other !== name)
		.flatMap((other) => [[name, other.slice(name.length)], [name, other.slice(name.length) + "x"], [other + "x"]])), mayKeep, "the rest of a longer name");
	check(names.flatMap((name) => [[`-Wp,${name}`], [`-Wp,${name},x`], [`-Wp,${name}x`], [`-Wp,-DA,${name},-DB`], ["-Wp,-I," + name]]),
		mayKeep, "in -Wp,");
});

test("the values that joined badly", () => {
	assert.deepEqual(one("-include", "-pch", "-Ix.pch").kept, ["-include./-pch", "-Ix.pch"]);
	assert.deepEqual(one("-isystem", "-after", "-isystem-afterx").kept, ["-isystem./-after"]);
	assert.deepEqual(one("-I", "-").kept, ["-I./-"]);
	assert.deepEqual(one("-I-").kept, []);
	const { kept, dropped } = one("-iwithprefix", "before", "-iwithprefix", "beforex");
	assert.deepEqual(kept, []);
	assert.deepEqual(dropped.map(({ reason }) => reason), Array(2).fill("joined with its value it is another option"));
	assert.deepEqual(one("-D", "-fplugin=x.so", "-U", "", "-D", "A B", "-D", "=1").kept, ["-DA B"]);
	assert.deepEqual(one("-I", "@x", "-I", "=/usr/x", "-include@/etc/passwd").kept, ["-I./@x", "-I=/usr/x", "-include./@/etc/passwd"]);
	assert.deepEqual(one("-Xarch_x86_64", "-DA", "-sectcreate", "a", "b", "-DB", "-DC").kept, ["-DC"]);
	assert.deepEqual(one("-I").dropped, [{ flag: "-I", reason: "its value is missing", matters: 1 }]);
});

test("what -Xclang hands on is kept when it is an option of the driver's own that includes or defines", () => {
	const front = (...words) => one(...words.flatMap((word) => ["-Xclang", word]));
	assert.deepEqual(front("-include", "a.h", "-D", "A", "-DB=1", "-Iinc", "-internal-isystem", "/i", "-emit-pch").kept,
		["-includea.h", "-DA", "-DB=1", "-Iinc", "-isystem/i"]);
	assert.deepEqual(one("-Xclang=-include", "-Xclang", "a.h").kept, []);
	assert.deepEqual(one("-Xpreprocessor", "-DA", "-Xpreprocessor", "-include", "-Xpreprocessor", "b.h").kept, ["-DA", "-includeb.h"]);
	// What CMake writes for a precompiled header: nothing is lost.
	const both = front("-include-pch", "b/pch.h.pch", "-include", "b/pch.h");
	assert.deepEqual([both.kept, both.dropped], [["-includeb/pch.h"], []]);
	assert.deepEqual(front("-include-pch", "b/pch.h.pch").dropped,
		[{ flag: "-include-pch b/pch.h", reason: "a precompiled header is not loaded", matters: 1 }]);
	assert.deepEqual(front("-load", "x.so").dropped.map(({ flag, matters }) => [flag, matters]), [["-Xclang -load", 1], ["-Xclang x.so", 1]]);
	assert.deepEqual(front("-include", "-pch").kept, ["-include./-pch"]);
	check(names.flatMap((name) => [["-Xclang", name, "-Xclang", "x"], ["-Xclang", name + "x"], ["-Xclang", name], [`-Xclang=${name}`],
		["-Xclang", "-include", "-Xclang", name], ["-Xclang", "-D", "-Xclang", name], ["-Xpreprocessor", name, "-Xpreprocessor", "x"]]), mayKeep, "behind -Xclang");
});

test("of LLVM's own options those of wasm's exceptions are kept, and nothing else", () => {
	assert.deepEqual(one("-mllvm", "-wasm-enable-sjlj", "-mllvm=-wasm-enable-eh", "-mllvm", "-wasm-use-legacy-eh=false").kept,
		["-mllvm=-wasm-enable-sjlj", "-mllvm=-wasm-enable-eh", "-mllvm=-wasm-use-legacy-eh=false"]);
	for (const value of ["-load=x.so", "-load", "x", "-wasm-enable-sjljx", "-wasm-enable-sjlj=x", "-wasm-use-legacy-eh=false -load=x", "-info-output-file=x", "--wasm-enable-sjlj"])
		assert.deepEqual([one("-mllvm", value).kept, one("-mllvm", value).dropped.length], [[], 1], value);
});

test("a dropped flag matters where C may read otherwise without it", () => {
	const matters = (...words) => one(...words).dropped.some((entry) => entry.matters);
	for (const words of [["-fplan9-extensions"], ["-funsigned-bitfields"], ["-finput-charset=latin1"], ["--config=x.cfg"], ["-specs=x"],
		["-Xclang", "-fmystery"], ["-ivfsoverlay", "x"], ["-working-directory", "x"], ["--mystery"], ["-include-pch", "x.pch"], ["-std=c2099"],
		["-iframework", "x"], ["-I"], ["-D", "1"], ["-mshort"], ["-traditional-cpp"]])
		assert.ok(matters(...words), words.join(" "));
	for (const words of [["-fconserve-stack"], ["-fno-allow-store-data-races"], ["-fno-ipa-sra"], ["-finput-charset=UTF-8"], ["-specs=nano.specs"],
		["--specs=/usr/lib/rpm/redhat/redhat-hardened-cc1"], ["-mcpu=cortex-m4"], ["-mthumb"], ["--param=ssp-buffer-size=4"], ["--param", "a=1"],
		["-fplugin=x.so"], ["-mllvm", "-x"], ["-save-temps"], ["--coverage"], ["-B/usr/bin"], ["-fuse-ld=gold"], ["-pg"], ["-frandom-new-optimization"],
		["--gcc-toolchain=/x"], ["-fprofile-use=x"], ["-fstack-usage"], ["-Xarch_x86_64", ""]].slice(0, -1))
		assert.ok(!matters(...words), words.join(" "));
	// Those of gcc's that are of the language, by its own word, are kept, left out, or matter.
	const language = run("gcc", "--help=c").split("\n").map((line) => /^  (-f[^ ]+)/.exec(line)?.[1]?.replace(/[=<[].*/, (tail) => (tail[0] === "=" ? "=x" : ""))).filter(Boolean);
	const codegen = /^-f(builtin-$|mudflap|chkp|check-pointer|dump-ada|emit-struct|track-macro|pch-|ada-spec|building-libgcc|canonical-system|debug-cpp|extended-id|max-include|printf-return|working-dir|openacc-dim|opt-info|allow-parameterless)/;
	assert.ok(language.length > 50, `${language.length}`);
	assert.deepEqual(language.filter((flag) => !codegen.test(flag) && one(flag).dropped.length && !matters(flag)), []);
});

test("other spellings mean the same", () => {
	assert.deepEqual(one("--include", "a.h", "--include=b.h", "--include-directory", "i", "--include-directory=j",
		"--define-macro", "A=1", "--define-macro=B", "--undefine-macro=C", "--imacros=m.h", "--sysroot", "/s", "--std", "c99",
		"--no-standard-includes", "--ansi", "-target", "wasm32-wasi", "--signed-char", "--include-directory-after=k").kept,
	["-includea.h", "-includeb.h", "-Ii", "-Ij", "-DA=1", "-DB", "-UC", "-imacrosm.h", "--sysroot=/s", "-std=c99", "-nostdinc",
		"-ansi", "--target=wasm32-wasi", "-fsigned-char", "-idirafterk"]);
});

test("what is kept of the families tells nothing dangerous of itself", () => {
	const lines = names.filter(isFamily).map((name) => [name.endsWith("=") ? name + "1" : name]);
	clean(lines).forEach(({ kept }, i) => {
		for (const word of kept)
			for (const { help } of clangs) {
				const text = `${longest(word)} ${help.get(longest(word)) ?? ""}`;
				assert.ok(!danger.test(text) || harmless.test(word), `'${lines[i]}' is kept: ${text}`);
			}
	});
});

test("as many words are taken as clang takes", () => {
	const include = /-isystem (\S*llvm-19\S*include)|LIBCLANG_INCLUDE_DIR:PATH=(\S+)/.exec(readFileSync(path.join(BUILD, "CMakeCache.txt"), "utf8"));
	const text = readFileSync(path.join(include[1] ?? include[2], "clang/Driver/Options.inc"), "utf8");
	const prefixes = Object.fromEntries([...text.matchAll(/^PREFIX\((\w+), \{(.*)\}\)$/gm)]
		.map((m) => [m[1], [...m[2].matchAll(/StringLiteral\("(-*)"\)/g)].map((p) => p[1]).filter(Boolean)]));
	const body = text.slice(text.indexOf("#ifdef OPTION\n"), text.indexOf("#endif // OPTION\n"));
	const lines = [], wanted = [];
	const put = (words, n) => {
		// A word more than it takes must be seen, and none less.
		lines.push([...words, ...Array(n).fill("-DPROBE")], [...words, ...Array(n + 1).fill("-DPROBE")]);
		wanted.push(0, 1);
	};
	const seen = new Set();
	for (const [, prefix, whole, kind, visible, count] of body.matchAll(
		/^OPTION\((\w+), "((?:[^"\\])*)", \w+, (\w+), \w+, \w+, (?:nullptr|"[^"]*"), [^,]*, ([^,]*), (\d+),/gm)) {
		if (!visible.includes("DefaultVis") || !/^-+[^-]/.test(whole))
			continue;
		for (const dashes of prefixes[prefix]) {
			const name = dashes + whole.replace(/^-+/, "");
			seen.add(name);
			// What these hand on may be a macro: see below.
			if (/^-X(clang|preprocessor)$/.test(name))
				continue;
			if (kind === "Flag" || kind === "Joined" || kind === "CommaJoined")
				put([kind === "Flag" ? name : name + "x"], 0);
			else if (kind === "Separate" || kind === "JoinedOrSeparate")
				put([name], 1);
			else if (kind === "MultiArg")
				put([name], +count);
			else if (kind === "JoinedAndSeparate")
				put([name + "x"], 1);
			if (kind === "JoinedOrSeparate")
				put([name + "x"], 0);
		}
	}
	assert.ok(seen.size > 2000, `${seen.size} options`);
	const bad = [];
	clean(lines).forEach(({ kept }, i) => {
		if (kept.filter((word) => word === "-DPROBE").length !== wanted[i])
			bad.push(lines[i].join(" "));
	});
	assert.deepEqual(bad, []);
});

test("clang itself makes nothing else of what is kept", () => {
	const lines = names.flatMap((name) => [[name, "x"], ["-include", name], ["-I", name], ["-isystem", name.slice(9)], ["-include", name.slice(8)]]);
	const words = [...new Set(clean(lines).flatMap(({ kept }) => kept))].filter((word) => /^-[DUIi]/.test(word));
	assert.ok(words.length > 3000);
	writeFileSync(path.join(dir, "x.c"), "");
	for (const { name } of clangs)
		for (let i = 0; i < words.length; i += 2000) {
			const { stderr } = spawnSync(name, ["-###", "-c", path.join(dir, "x.c"), ...words.slice(i, i + 2000)], { encoding: "utf8", maxBuffer: 1 << 28, cwd: dir });
			const line = stderr.split("\n").find((text) => text.includes('"-cc1"'));
			assert.ok(line, stderr.slice(0, 500));
			const cc1 = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) => m[1]);
			for (const bad of ["-include-pch", "-load", "-add-plugin", "-ivfsoverlay", "-dependency-file", "-fmodules"])
				assert.ok(!cc1.some((word, k) => word === bad && !/^-(include|I|isystem|D|U|i\w+)$/.test(cc1[k - 1])), `${name}: ${bad}`);
		}
});

test("a stored flag is one that the table made", () => {
	const lines = names.flatMap((name) => [[name], [name, "x"], [name + "x"], [name + "=x"]]);
	const kept = [...new Set(clean(lines).flatMap((answer) => answer.kept))];
	assert.deepEqual(ask("unit", kept.map((word) => [word])).filter(Boolean), []);
	assert.deepEqual(ask("unit", [["-xc"], ["-xcpp-output"], ["-DA=\"b c\"", "-I.", "-xc"], []]), ["", "", "", ""]);
	const hostile = ["-fplugin=x.so", "-include-pch", "x.pch", "-Xclang", "-load", "@x", "x.c", "", "-", "--", "-o", "-ox", "-c", "-include",
		"-xc++", "-xassembler", "-isystem-afterx", "-Wp,-DA", "--include=x", "-B.", "-specs=x", "-fprofile-use=x", "-mllvm", "-wrapper", "-I", "-include@x", "-include-x"];
	assert.deepEqual(ask("unit", hostile.map((word) => ["-DA", word, "-DB"])).map((word, i) => word === hostile[i]), hostile.map(() => true));
	const bad = names.filter((name) => !mayKeep(name));
	ask("unit", bad.map((name) => [name])).forEach((word, i) => assert.equal(word, bad[i]));
});

test("the words of a world are a world's", () => {
	const good = ["-resource-dir", "/r", "-ferror-limit=0", "-Wno-error=implicit-int", "--target=wasm32-wasip1", "-nostdlibinc", "-pthread",
		"-D_WASI_EMULATED_MMAN", "-D__EMSCRIPTEN_SHARED_MEMORY__=1", "-isystem", "/i", "-Xclang", "-internal-isystem", "-Xclang", "/o", "-idirafter", "/g"];
	assert.deepEqual(ask("world", [good, []]), ["", ""]);
	for (const bad of [["-Xclang", "-load", "-Xclang", "/x.so"], ["-Wp,-load"], ["-Wl,x"], ["-fplugin=/x.so"], ["-resource-dir"], ["-resource-dir", "x"],
		["-isystem", "-load"], ["-Xclang", "-internal-isystem"], ["-Xclang", "-internal-isystem", "/x"], ["-Xclang", "-internal-isystem", "-Xclang", "-load"],
		["--target=x86_64"], ["-D_WASI_EMULATED_A=\n1"], ["-DX"], ["@x"], ["x"], [""], ["-W"], ["-c"]])
		if (!bad.some((word) => word.includes("\n")))
			assert.equal(ask("world", [[...good, ...bad]])[0], bad[0], bad.join(" "));
});

test("what real projects pass is kept", () => {
	const ordinary = [
		// git, redis, curl, ffmpeg, the kernels of CMake, meson and autotools
		"-DSHA1_DC -DGIT_VERSION=\"2.39\" -DHAVE_ALLOCA_H -I. -Iinclude -Icompat/regex -DNO_MBSUPPORT -std=gnu99",
		"-DUSE_JEMALLOC -I../deps/hiredis -I../deps/jemalloc/include -std=c11 -pedantic -fno-omit-frame-pointer -O3",
		"-DHAVE_CONFIG_H -I../include -I../lib -DBUILDING_LIBCURL -DCURL_HIDDEN_SYMBOLS -fvisibility=hidden -O2 -pthread",
		"-D_ISOC11_SOURCE -D_FILE_OFFSET_BITS=64 -D_LARGEFILE_SOURCE -I./compat/dispatch_semaphore -std=c17 -fomit-frame-pointer -fno-math-errno -fno-signed-zeros",
		"-isystem /usr/include/glib-2.0 -iquote src -idirafter compat -include config.h -imacros autoconf.h -U_FORTIFY_SOURCE -fPIC -fPIE",
		"-DLOCALEDIR=\"/usr/share/locale\" -ffunction-sections -fdata-sections -fstack-protector-strong -fno-strict-aliasing -fwrapv -ftrapv",
		"-nostdinc -ffreestanding -fno-builtin -fno-common -fshort-enums -funsigned-char -fms-extensions -fno-builtin-memcpy -Ofast",
		"-msse2 -msse4.2 -mavx2 -mfma -m64 -march=x86-64-v2 -march=native -flto -fopenmp -fsanitize=address,undefined -fno-exceptions",
		"-fstack-clash-protection -fcf-protection -fno-plt -fexceptions -fasynchronous-unwind-tables -fno-asynchronous-unwind-tables",
		"--sysroot=/opt/sdk --target=wasm32-wasi -msimd128 -mbulk-memory -mno-relaxed-simd",
	];
	const arm = process.arch !== "x64";
	for (const text of ordinary) {
		const words = text.split(" ").filter((word) => !arm || !/^-m(sse|avx|fma|64|arch=x86)/.test(word));
		const { kept, dropped } = one(...words);
		assert.deepEqual(dropped, []);
		const joined = [];
		for (let i = 0; i < words.length; i++)
			joined.push(/^-(isystem|iquote|idirafter|include|imacros)$/.test(words[i]) ? words[i] + words[++i] : words[i]);
		assert.deepEqual(kept, joined.filter((word) => word !== "-pedantic"));
	}
	// Plumbing is left out without a word; what gcc alone knows is said.
	assert.deepEqual(one(..."-c -o x.o -MD -MT x.o -MF x.d -Wall -Wextra -g -pipe -Wl,--as-needed -lm -L. -fdiagnostics-color -Wp,-MD,x.d".split(" ")),
		{ kept: [], dropped: [] });
	assert.deepEqual(one("-Wp,-D_FORTIFY_SOURCE=2,-I.,-MD,x.d").kept, ["-D_FORTIFY_SOURCE=2", "-I."]);
	assert.deepEqual(one("-fplugin=x.so", "-specs=x", "-DA").dropped.map(({ reason }) => reason),
		["loads code into the compiler", "chooses programs to run"]);
});

// Also what clang-cl, nvcc, emcc and cross compilers spell their own way. For this machine's -m.
test("what is made of whole command lines stays", { skip: process.arch !== "x64" }, () => {
	const blocks = readFileSync(path.join(SOURCE, "tests/_flags.txt"), "utf8").split("\n\n").slice(1).map((block) => block.trimEnd().split("\n"));
	const lines = blocks.map(([line]) => JSON.parse(`[${line.slice(2)}]`));
	assert.ok(lines.length > 60);
	ask("spell", lines).forEach((answer, i) => {
		const [kept, dropped, language, lost] = answer.split("\x1e");
		const told = [...JSON.parse(lost), ...JSON.parse(dropped)].map(({ flag, reason, matters }) => `${matters ? "!" : "-"} ${flag}: ${reason}`);
		assert.deepEqual(JSON.parse(`[${blocks[i][1].slice(2)}]`), kept === "" ? [] : kept.split("\x1f"), lines[i].join(" "));
		assert.deepEqual(blocks[i].slice(2), [...(language ? [`x ${language}`] : []), ...told], lines[i].join(" "));
	});
});
