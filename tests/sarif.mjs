// The SARIF report: valid by the schema, taken by Microsoft's Sarif.Multitool, true to the
// sources that it speaks of, and shut to what a hostile project writes into it.
// labels: slow
// timeout: 100
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const wasmready = process.env.WASMREADY;
const dir = mkdtempSync(join(tmpdir(), "wasmready-sarif-"));
const tools = join(createRequire(import.meta.url).resolve("@microsoft/sarif-multitool-linux"), "..");
const multitool = join(tools, "Sarif.Multitool");
const project = join(dir, "secret-place", "project");
const SECRET = "hunter2";

const SCHEMA = JSON.parse(readFileSync(join(tools, "sarif-2.1.0.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const valid = ajv.compile(SCHEMA);

// No variable of the server that runs this test; served: those of one that a test makes up.
const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) =>
	!/^(GITHUB_|GITLAB_|CI|BITBUCKET_|TF_BUILD|BUILD_|SYSTEM_|WASMREADY_RULES_URI)/.test(name)));
let served = {};

function sarifWith(env, root) {
	served = env;
	try {
		return sarif(root);
	} finally {
		served = {};
	}
}

function run(codes, ...args) {
	const done = spawnSync(wasmready, args, { encoding: "buffer", maxBuffer: 1 << 28, env: { ...bare, ...served } });
	assert.ok(codes.includes(done.status), `${args.join(" ")}: exit ${done.status}\n${done.stderr}`);
	return done;
}

function git(...args) {
	execFileSync("git", ["-C", project, "-c", "user.name=a", "-c", "user.email=a@b", ...args],
		{ stdio: "ignore" });
}

// The log of a folder below the project, its text checked for what no log may have.
function sarif(root, ...options) {
	const text = new TextDecoder("utf-8", { fatal: true })
		.decode(run([0], "report", root, "--format", "sarif", "--db", join(dir, "facts.db"), ...options).stdout);

	assert.ok(!text.includes("secret-place"), "the place of the project is in the log");
	assert.ok(!text.includes(SECRET), "a password is in the log");
	assert.ok(!/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.test(text), "raw control characters");
	const log = JSON.parse(text);
	assert.ok(valid(log), JSON.stringify(valid.errors?.slice(0, 3)));
	return log.runs[0];
}

function audit(root, ...options) {
	run([0, 1], "audit", root, "-q", "--db", join(dir, "facts.db"), ...options);
}

const NAMES = ["plain.c", "sp ace%20.c", "<script>.c", "quo\"te'.c", "new\nline.c", "[x](y){0}.c", "a:b.c",
	"\u202egnp.c"];
const STRAY = Buffer.from("src/caf\xe9.c", "latin1");

before(() => {
	const source = (n) => `#include <unistd.h>
int caller${n}(void);
/* \u00e9\u{1f600} */ int caller${n}(void) { /* \u00e9\u{1f600}\u202e */ return fork(); }
int wide${n}(void) { const char *s = "\u{1f600}[a](http://evil.example)"; (void)s; return fork(); } // wasmready: allow(api/process) it's </script> fine
`;
	mkdirSync(join(project, "src"), { recursive: true });
	NAMES.forEach((name, n) => writeFileSync(join(project, "src", name), source(n)));
	writeFileSync(Buffer.concat([Buffer.from(project + "/"), STRAY]),
		Buffer.concat([Buffer.from(source(90)),
			Buffer.from("int last(void) { /* \xe9 */ return fork(); }\n", "latin1")]));
	writeFileSync(join(project, "src/bom.c"), "\ufeffint getppid(void); int f(void); int f(void) { return getppid(); }\r\n");
	writeFileSync(join(project, "src/local.h"), "#include <sys/ipc.h>\nstatic inline int in_header(void) { return vfork(); }\n");
	writeFileSync(join(project, "src/main.c"), `#include <unistd.h>
#include "local.h"
static int leaf(int n)
{
	return n + fork() + in_header();
}
static int never(void) { return fork(); }
#ifdef __x86_64__
static void relax(void) { __asm__ volatile("pause"); }
#endif
int main(int argc, char **argv, char **envp)
{
	(void)argv; (void)envp; (void)never;
	return leaf(argc);
}
`);
	git("init", "-q", "-b", "trunk");
	git("add", "-A");
	git("commit", "-qm", "one");
	git("remote", "add", "origin", `https://joe:${SECRET}@git.example.com/a/b.git?token=${SECRET}`);
	chmodSync(multitool, 0o755); // npm packs it without
	audit(project, "--target", "wasip1,emscripten");
});
after(() => rmSync(dir, { recursive: true, force: true }));

const place = (result) => result.locations[0].physicalLocation;
const bytes = (uri) => Buffer.from(uri.replace(/%(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1");
const under = (root, uri) => Buffer.concat([Buffer.from(root + "/"), bytes(uri)]);

test("each result points at its text", () => {
	const all = sarif(project, "--guarded", "--suppressed");
	let words = 0;

	assert.ok(all.results.length > 20);
	for (const result of all.results) {
		const { artifactLocation, region, contextRegion } = place(result);
		const file = under(project, artifactLocation.uri);

		assert.equal(artifactLocation.uriBaseId, "SRCROOT");
		assert.ok(existsSync(file), artifactLocation.uri);
		const line = readFileSync(file, "utf8").replace(/^\ufeff/, "").split(/\r?\n/)[region.startLine - 1];
		const text = line.slice(region.startColumn - 1, region.endColumn - 1);

		assert.equal(region.snippet.text, text);
		assert.equal(contextRegion?.snippet.text ?? region.snippet.text, line);
		if (result.ruleId === "api/process") {
			assert.match(text, /^(fork|vfork|getppid)$/);
			words++;
		}
	}
	assert.ok(words > 10);
	const uris = new Set(all.results.map((result) => bytes(place(result).artifactLocation.uri).toString("latin1")));
	for (const name of [...NAMES.map((n) => Buffer.from("src/" + n)), STRAY])
		assert.ok(uris.has(name.toString("latin1")), String(name));
});

test("levels, states, targets and rules", () => {
	const run = sarif(project, "--guarded", "--suppressed");
	const driver = run.tool.driver;

	assert.deepEqual(driver.rules.map((rule) => rule.id), [...new Set(run.results.map((r) => r.ruleId))].sort());
	for (const rule of driver.rules) {
		assert.match(rule.name, /^[A-Z][A-Za-z0-9]+$/);
		assert.ok(rule.shortDescription.text.length > 5 && rule.fullDescription.text.length <= 1024);
		assert.ok(rule.help.text.includes("How to fix it: ") && rule.help.markdown.includes("**How to fix it:**"));
		assert.ok(rule.properties.tags.length <= 10 && rule.properties["problem.severity"]);
		assert.ok(!("security-severity" in rule.properties));
	}
	const levels = { blocker: "error", hazard: "warning", flag: "note", perf: "note" };
	const seen = new Set();
	for (const result of run.results) {
		const { severity, state, targets, was } = result.properties;
		const shown = was ?? state;

		seen.add(state);
		assert.equal(driver.rules[result.ruleIndex].id, result.ruleId);
		assert.equal(result.level, shown === "guarded" ? "none" : shown === "unreached" ? "note" : levels[severity]);
		assert.equal(result.kind, shown === "guarded" ? "informational" : "fail");
		assert.equal("suppressions" in result, state === "suppressed");
		assert.ok(targets.length > 0 && targets.every((t) => ["wasip1", "emscripten"].includes(t)));
		assert.match(result.partialFingerprints["wasmready/v1"], /^[0-9a-f]{32}$/);
	}
	assert.deepEqual([...seen].sort(), ["guarded", "live", "suppressed", "unreached"]);
	assert.ok(run.results.some((result) => result.properties.targets.length === 2));
	const allowed = run.results.find((result) => result.suppressions);
	assert.deepEqual(allowed.suppressions,
		[{ kind: "inSource", status: "accepted", justification: "it's </script> fine" }]);

	// A finding each (rule, target), as JSON has them.
	const json = JSON.parse(runJson());
	const key = (f) => [f.rule, f.target, f.fingerprint, f.state, f.severity].join();
	const ours = run.results.flatMap((r) => r.properties.targets.map((target) => key({ rule: r.ruleId, target,
		fingerprint: r.partialFingerprints["wasmready/v1"], ...r.properties, target })));
	assert.deepEqual(ours.sort(), json.findings.map(key).sort());
	assert.ok(sarif(project).results.every((r) => ["live", "unreached"].includes(r.properties.state)));
	assert.ok(sarif(project, "--no-unreached").results.every((r) => r.properties.state === "live"));
});

function runJson() {
	return run([0], "report", project, "--format", "json", "--db", join(dir, "facts.db")).stdout.toString();
}

test("the path from the entry point, the function and the include around it", () => {
	const results = sarif(project).results;
	const fork = results.find((r) => place(r).artifactLocation.uri === "src/main.c" && r.properties.function === "leaf" &&
		r.ruleId === "api/process");
	const steps = fork.codeFlows[0].threadFlows[0].locations.map(({ location }) =>
		[location.physicalLocation.region.startLine, location.message.text]);

	assert.deepEqual(steps, [[11, "'main' is an entry point"], [14, "'main' calls 'leaf'"], [5, fork.message.text]]);
	assert.deepEqual(fork.relatedLocations.map((l) => [l.physicalLocation.region.startLine, l.message.text]),
		[[3, "in 'leaf', defined here"]]);
	const header = results.find((r) => r.ruleId === "api/missing-header" && place(r).artifactLocation.uri === "src/local.h");
	assert.deepEqual(header.relatedLocations.map((l) => [l.physicalLocation.artifactLocation.uri,
		l.physicalLocation.region.startLine, l.message.text]), [["src/main.c", 2, "included here"]]);
	assert.ok(results.filter((r) => r.properties.state === "unreached").every((r) => !r.codeFlows));
	assert.ok(results.every((r) => r.locations[0].logicalLocations?.[0].name === r.properties.function));
});

test("where the sources come from", () => {
	const head = execFileSync("git", ["-C", project, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
	const run = sarif(project);

	assert.deepEqual(run.versionControlProvenance, [{ repositoryUri: "https://git.example.com/a/b.git", revisionId: head,
		branch: "trunk", mappedTo: { uriBaseId: "SRCROOT" } }]);
	assert.equal(run.automationDetails.id, "wasmready/wasip1+emscripten/");
	for (const [url, shown] of [["git@github.com:o/r.git", "ssh://github.com/o/r.git"], ["ssh://u@h:22/r", "ssh://h:22/r"],
		[`http://${SECRET}@h/x#${SECRET}`, "http://h/x"], [join(dir, "secret-place/x.git"), undefined],
		[`file://${dir}/secret-place`, undefined], ["ext::sh -c id", undefined]]) {
		git("remote", "set-url", "origin", url);
		assert.equal(sarif(project).versionControlProvenance?.[0].repositoryUri, shown, url);
	}
	git("remote", "set-url", "origin", "git@github.com:o/r.git");
	const below = join(project, "src");
	audit(below);
	const inner = sarif(below);
	assert.equal(inner.originalUriBaseIds.SRCROOT.uri, "src/");
	assert.equal(inner.originalUriBaseIds.SRCROOT.uriBaseId, "REPOROOT");
	assert.equal(inner.versionControlProvenance[0].mappedTo.uriBaseId, "REPOROOT");
	assert.ok(inner.results.every((r) => existsSync(under(below, place(r).artifactLocation.uri))));

	const bare = join(dir, "secret-place", "bare");
	mkdirSync(bare);
	writeFileSync(join(bare, "a.c"), "int fork(void);\nint main(void) { return fork(); }\n");
	audit(bare);
	assert.equal(sarif(bare).versionControlProvenance, undefined);
	writeFileSync(join(bare, "a.c"), "int changed;\nint fork(void);\nint main(void) { return fork(); }\n");
	assert.deepEqual(place(sarif(bare).results[0]).region, { startLine: 2 }, "a column in a file that has changed");
});

test("a rule says where it is described, when somebody has said where that is", () => {
	const rules = (uri) => sarifWith({ WASMREADY_RULES_URI: uri }, project).tool.driver.rules;
	for (const rule of rules("https://example.com/o/r/blob/v1/rules/"))
		assert.equal(rule.helpUri, `https://example.com/o/r/blob/v1/rules/${rule.id}.sql`);
	for (const rule of rules("https://example.com/rules.html"))
		assert.equal(rule.helpUri, `https://example.com/rules.html#${rule.id}`);
	for (const uri of ["", "javascript:alert(1)//", "nonsense", "https://a b/"])
		assert.ok(rules(uri).every((rule) => rule.helpUri === undefined), uri);
});

test("where git says nothing, a CI server's environment says where the sources come from", () => {
	const root = join(dir, "secret-place", "served"), below = join(root, "sub");
	mkdirSync(below, { recursive: true });
	writeFileSync(join(below, "a.c"), "int fork(void);\nint main(void) { return fork(); }\n");
	audit(below);
	const sha = "0123456789abcdef0123456789abcdef01234567";
	const github = { GITHUB_ACTIONS: "true", GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "o/r", GITHUB_SHA: sha,
		GITHUB_REF: "refs/heads/topic/a", GITHUB_HEAD_REF: "", GITHUB_WORKSPACE: root };
	const gitlab = { GITLAB_CI: "true", CI_PROJECT_URL: "https://gitlab.example.com/g/p", CI_COMMIT_SHA: sha, CI_COMMIT_BRANCH: "main",
		CI_PROJECT_DIR: root };
	const azure = { TF_BUILD: "True", BUILD_REPOSITORY_URI: `https://${SECRET}@dev.azure.com/o/p/_git/r`, BUILD_SOURCEVERSION: sha,
		BUILD_SOURCEBRANCH: "refs/heads/main", BUILD_SOURCESDIRECTORY: root };
	const bitbucket = { BITBUCKET_BUILD_NUMBER: "7", BITBUCKET_GIT_HTTP_ORIGIN: "http://bitbucket.org/o/r", BITBUCKET_COMMIT: sha,
		BITBUCKET_BRANCH: "main", BITBUCKET_CLONE_DIR: root };
	for (const [env, repositoryUri, branch] of [[github, "https://github.com/o/r", "topic/a"], [gitlab, "https://gitlab.example.com/g/p", "main"],
		[azure, "https://dev.azure.com/o/p/_git/r", "main"], [bitbucket, "http://bitbucket.org/o/r", "main"]]) {
		const run = sarifWith(env, below);
		assert.deepEqual(run.versionControlProvenance, [{ repositoryUri, revisionId: sha, branch, mappedTo: { uriBaseId: "REPOROOT" } }]);
		assert.equal(run.originalUriBaseIds.SRCROOT.uri, "sub/");
	}
	// A pull request's branch; a tag is none.
	assert.equal(sarifWith({ ...github, GITHUB_HEAD_REF: "mine" }, below).versionControlProvenance[0].branch, "mine");
	assert.equal(sarifWith({ ...github, GITHUB_REF: "refs/tags/v1" }, below).versionControlProvenance[0].branch, undefined);
	// What is not there, not so, or of another folder says nothing.
	for (const more of [{ GITHUB_ACTIONS: "" }, { GITHUB_SHA: "main" }, { GITHUB_REPOSITORY: "" }, { GITHUB_WORKSPACE: join(dir, "elsewhere") },
		{ GITHUB_WORKSPACE: `${root}-not` }, { GITHUB_SERVER_URL: "file:///secret-place" }])
		assert.equal(sarifWith({ ...github, ...more }, below).versionControlProvenance, undefined, JSON.stringify(more));
	// Of a checkout git knows the commit; the URL may be the server's, of that very commit alone.
	git("remote", "remove", "origin");
	const head = execFileSync("git", ["-C", project, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
	assert.equal(sarifWith({ ...github, GITHUB_WORKSPACE: project }, project).versionControlProvenance, undefined);
	const known = sarifWith({ ...github, GITHUB_SHA: head, GITHUB_WORKSPACE: "/nowhere" }, project).versionControlProvenance[0];
	assert.deepEqual([known.repositoryUri, known.revisionId, known.branch], ["https://github.com/o/r", head, "trunk"]);
});

test("units that were not analysed, headers outside of the project", () => {
	const root = join(dir, "secret-place", "part");
	const outside = join(dir, "secret-place", "lib");

	mkdirSync(root);
	mkdirSync(outside);
	writeFileSync(join(outside, "lib.h"), "#include <unistd.h>\nstatic inline int f(void) { return fork(); }\n");
	writeFileSync(join(root, "a.c"), "#include \"lib.h\"\nint main(void) { return f(); }\n");
	writeFileSync(join(root, "x.cpp"), "int x;\n");
	writeFileSync(join(root, "compile_commands.json"), JSON.stringify([
		{ directory: root, file: "a.c", command: "cc -I../lib -c a.c" },
		{ directory: root, file: "gone.c", command: "cc -c gone.c" },
		{ directory: root, file: "x.cpp", command: "c++ -c x.cpp" }]));
	audit(root);
	assert.equal(sarif(root).invocations[0].executionSuccessful, true);
	execFileSync("sqlite3", [join(dir, "facts.db"),
		`UPDATE parse SET status = 'failed', reason = 'no ${join(root, "a.h")}'`]);
	const run = sarif(root);
	const invocation = run.invocations[0];

	assert.equal(invocation.executionSuccessful, false, "no unit was read");
	assert.ok(invocation.toolExecutionNotifications.length > 0);
	for (const n of invocation.toolExecutionNotifications)
		assert.deepEqual([n.level, n.locations[0].physicalLocation.artifactLocation.uri, n.descriptor.id],
			["error", "a.c", "not-analysed"]);
	assert.match(invocation.toolExecutionNotifications.at(-1).message.text, /: no a\.h$/);
	assert.deepEqual(invocation.toolConfigurationNotifications.map((n) => n.locations[0].physicalLocation.artifactLocation.uri),
		["gone.c", "x.cpp"]);
	assert.equal(run.tool.driver.notifications[invocation.toolConfigurationNotifications[0].descriptor.index].id, "not-parsed");
	assert.ok(run.results.some((r) => place(r).artifactLocation.uri === "../lib/lib.h"));
});

test("against a baseline, each result says which it is", () => {
	const root = join(dir, "secret-place", "baseline"), base = join(dir, "base.sarif");
	const put = (text) => writeFileSync(join(root, "a.c"), "#include <unistd.h>\n" + text);

	mkdirSync(root);
	put("int main(void) { return fork(); }\n");
	run([0, 1], "lint", root, "-q", "--db", join(dir, "lint.db"), "--write-baseline", base);
	put("\n\nint main(void) { return fork() + vfork(); }\n");
	const done = run([0, 1], "lint", root, "-q", "--db", join(dir, "lint.db"), "--baseline", base, "--format", "sarif");
	const log = JSON.parse(done.stdout);
	assert.ok(valid(log), JSON.stringify(valid.errors?.slice(0, 3)));
	assert.deepEqual(log.runs[0].results.map((r) => [r.ruleId, r.baselineState, place(r).region.snippet.text]),
		[["api/process", "new", "vfork"]]);
	assert.ok(valid(JSON.parse(readFileSync(base, "utf8"))));
});

test("no more results than code scanning takes", () => {
	const root = join(dir, "secret-place", "many");

	mkdirSync(root);
	// The worst is the last in the order of the source.
	writeFileSync(join(root, "a.c"), "#include <unistd.h>\nint main(void)\n{\n" + "\tgetpid();\n".repeat(25010) +
		"\treturn fork();\n}\n");
	audit(root);
	const done = run([0], "report", root, "--format", "sarif", "--db", join(dir, "facts.db"));
	const log = JSON.parse(done.stdout);
	assert.equal(log.runs[0].results.length, 25000);
	assert.equal(log.runs[0].results.at(-1).level, "error");
	assert.match(log.runs[0].invocations[0].toolExecutionNotifications[0].message.text, /^\d+ results/);
	assert.match(done.stderr.toString(), /^wasmready: \d+ of \d+ results are left out/);
	assert.ok(sarif(root, "--all").results.length > 25010);
});

test("Sarif.Multitool takes it, with the rules of GitHub's code scanning", () => {
	const file = join(dir, "log.sarif"), again = join(dir, "again.sarif");
	const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", DOTNET_CLI_HOME: dir };
	const tool = (...args) => spawnSync(multitool, args, { encoding: "utf8", env, cwd: dir });

	audit(project, "--target", "wasip1,emscripten");
	run([0], "report", project, "--db", join(dir, "facts.db"), "-o", file, "--suppressed", "--guarded");
	run([0], "report", project, "--db", join(dir, "facts.db"), "-o", again, "--suppressed", "--guarded");
	assert.deepEqual(readFileSync(file), readFileSync(again), "two runs differ");
	const checked = tool("validate", file, "-o", join(dir, "checked.sarif"), "--rule-kind", "Sarif;Ghas", "--log",
		"ForceOverwrite");
	assert.equal(checked.status, 0, checked.stdout + checked.stderr);
	// We have no home page to name.
	const said = JSON.parse(readFileSync(join(dir, "checked.sarif"), "utf8").replace(/^\ufeff/, "")).runs[0].results
		.filter((r) => !/ToolnformationUri/.test(JSON.stringify(r)));
	assert.deepEqual(said.map((r) => r.ruleId + " " + JSON.stringify(r.message)), []);

	// And reads from it what is there.
	const wanted = JSON.parse(readFileSync(file, "utf8")).runs[0].results;
	const found = tool("query", file, "--expression", "Level = 'Error'");
	assert.match(found.stdout, new RegExp(`Found ${wanted.filter((r) => r.level === "error").length} of ${wanted.length} results`));
});
