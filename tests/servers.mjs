// GitHub's action and GitLab's template, as their runners would run them: the YAML is read, its
// expressions are filled from an event, and every script runs in turn, in a scratch repository.
// labels: package
// timeout: 150
// once: of scripts
import assert from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { Evaluator, Lexer, Parser, data } from '@actions/expressions';

const require = createRequire(import.meta.url);
const yaml = require('js-yaml'), validator = require('@action-validator/core');
const { WASMREADY, SOURCE, BUILD } = process.env;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'wasmready-servers-'));
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));
execFileSync('bash', ['-c', '. "$1"', '-', path.join(SOURCE, 'tests/_scratch-repo.sh')], { env: { ...process.env, scratch } });
const origin = path.join(scratch, 'repo');
const git = (...words) => String(execFileSync('git', ['-C', origin, ...words])).trim();
const base = git('rev-parse', 'main');
fs.mkdirSync(path.join(scratch, 'bin'));
fs.symlinkSync(WASMREADY, path.join(scratch, 'bin/wasmready'));
const home = { PATH: `${scratch}/bin:/usr/local/bin:/usr/bin:/bin`, HOME: scratch, LANG: 'C.UTF-8', WASMREADY_NODE_MODULES: process.env.WASMREADY_NODE_MODULES ?? '' };
if (process.env.ASAN_OPTIONS)
	home.ASAN_OPTIONS = process.env.ASAN_OPTIONS;

// A clone as a runner has it.
let clones = 0;
function checkout(...options) {
	const folder = path.join(scratch, `checkout${clones++}`);
	execFileSync('git', ['clone', '-q', ...options, '--branch', 'change', `file://${origin}`, folder]);
	return folder;
}

// An expression, by GitHub's own reading of it.
function evaluate(text, contexts) {
	const tokens = new Lexer(text).lex().tokens;
	const values = JSON.parse(JSON.stringify(contexts), data.reviver);
	return new Evaluator(new Parser(tokens, Object.keys(contexts), []).parse(), values).evaluate();
}
const fill = (text, contexts) =>
	String(text).replace(/\$\{\{(.*?)\}\}/g, (_, inner) => evaluate(inner.trim(), contexts).coerceString());

for (const [file, validate] of [['action.yml', 'validateAction'], ['integrations/github/workflow.yml', 'validateWorkflow']])
	assert.deepEqual(validator[validate](fs.readFileSync(path.join(SOURCE, file), 'utf8')).errors, [], file);
const action = yaml.load(fs.readFileSync(path.join(SOURCE, 'action.yml'), 'utf8'));
assert.equal(action.runs.using, 'composite');

// Runs the action in a checkout. Gives its code, what it printed, its summary, outputs and uploads.
function act(workspace, event, given = {}, more = {}) {
	const temp = fs.mkdtempSync(path.join(scratch, 'temp-'));
	const file = (name) => path.join(temp, name);
	const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]));
	for (const name of Object.keys(given))
		assert(action.inputs[name], `no input ${name}`);
	const contexts = { inputs, github: { event, action_repository: 'o/wasmready', action_ref: 'v1', server_url: 'https://example.com' }, runner: { temp, os: 'Linux', arch: 'X64' }, steps: {} };
	const result = { code: 0, out: '', uploads: [], temp };
	for (const name of ['GITHUB_STEP_SUMMARY', 'GITHUB_PATH', 'GITHUB_EVENT_PATH'])
		fs.writeFileSync(file(name), name === 'GITHUB_EVENT_PATH' ? JSON.stringify(event) : '');
	for (const step of action.runs.steps) {
		if (result.code || (step.if && !evaluate(step.if, contexts).value))
			continue;
		if (step.uses) {
			if (step.uses.startsWith('actions/cache@')) {
				result.cached = fill(step.with.path, contexts);
				if (more.CACHE)
					fs.cpSync(more.CACHE, result.cached, { recursive: true });
				continue;
			}
			result.uploads.push(Object.fromEntries(Object.entries(step.with).map(([k, v]) => [k, fill(v, contexts)])));
			continue;
		}
		assert(!step.run.includes('${{'), `an expression in the script of '${step.name}'`);
		assert.equal(step.shell, 'bash');
		fs.writeFileSync(file('GITHUB_OUTPUT'), '');
		const env = { ...home, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp,
			GITHUB_ACTION_PATH: SOURCE, ...more };
		for (const name of ['GITHUB_STEP_SUMMARY', 'GITHUB_PATH', 'GITHUB_EVENT_PATH', 'GITHUB_OUTPUT'])
			env[name] = file(name);
		for (const [name, value] of Object.entries(step.env ?? {}))
			env[name] = fill(value, contexts);
		env.PATH = fs.readFileSync(file('GITHUB_PATH'), 'utf8').split('\n').filter(Boolean).concat(env.PATH).join(':');
		const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], { env, cwd: workspace });
		result.code = done.status;
		result.out += String(done.stdout) + String(done.stderr);
		contexts.steps[step.id ?? step.name] = { outputs: Object.fromEntries(fs.readFileSync(file('GITHUB_OUTPUT'), 'utf8')
			.split('\n').filter(Boolean).map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])) };
	}
	result.summary = fs.readFileSync(file('GITHUB_STEP_SUMMARY'), 'utf8');
	result.outputs = Object.fromEntries(Object.entries(action.outputs).map(([name, output]) => [name, fill(output.value, contexts)]));
	result.rules = result.outputs.sarif && JSON.parse(fs.readFileSync(result.outputs.sarif)).runs[0].results
		.filter((r) => !r.suppressions?.length).map((r) => r.locations[0].physicalLocation.artifactLocation.uri);
	return result;
}
const pull = { pull_request: { number: 1, base: { sha: base }, title: 'x' } };

// A pull request: what it adds, as annotation, summary and SARIF; the verdict comes last.
let result = act(checkout(), pull);
assert.equal(result.code, 1, result.out);
assert.match(result.out, /^::error .*file=fresh\.c,line=2/m);
assert.doesNotMatch(result.out, /old\.c/);
assert.match(result.summary, /fresh\.c/);
assert.deepEqual([...new Set(result.rules)], ['fresh.c']);
assert.deepEqual(result.uploads, [{ sarif_file: result.outputs.sarif, category: 'wasmready' }]);
assert.equal(result.outputs.code, '1');
assert.equal(fs.readFileSync(result.outputs.markdown, 'utf8'), result.summary);
// A shallow checkout; one that belongs to another user; all of a project; no failure; no upload.
result = act(checkout('--depth=1'), pull);
assert.equal(result.code, 1, result.out);
assert.deepEqual([...new Set(result.rules)], ['fresh.c']);
let folder = checkout();
if (process.getuid() === 0)
	execFileSync('chown', ['-R', '12345', folder]);
result = act(folder, pull, { 'fail-on': 'never', sarif: 'false' });
assert.equal(result.code, 0, result.out);
assert.deepEqual(result.uploads, []);
assert.deepEqual([...new Set(result.rules)], ['fresh.c']);
result = act(checkout(), { before: base }, { options: '--exclude=fresh.c\n\n--verbose' });
assert.equal(result.code, 1, result.out);
assert.deepEqual([...new Set(result.rules)], ['old.c']);
assert.deepEqual([...new Set(act(checkout(), pull, { since: 'none' }).rules)].sort(), ['fresh.c', 'old.c']);

// A pull request that turns the check off says so in the log; a gate that reads no file of it holds.
folder = checkout();
fs.writeFileSync(path.join(folder, '.wasmreadyrc'), '--exclude=fresh.c\n--fail-on never\n');
result = act(folder, pull);
assert.equal(result.code, 0, result.out);
assert.match(result.out, /\.wasmreadyrc' adds --exclude=fresh\.c --fail-on=never$/m);
assert.equal(act(folder, pull, { options: '--no-config' }).code, 1);

// What others choose runs nothing: a file would be there.
const mark = path.join(scratch, 'injected');
for (const name of Object.keys(action.inputs).filter((name) => name !== 'sarif'))
	for (const text of [`$(touch ${mark})`, `'; touch ${mark}; '`, `-x\n::warning::x`]) {
		result = act(checkout(), pull, { [name]: text });
		assert(!fs.existsSync(mark), `${name} with ${text}`);
		assert.notEqual(result.code, 0, `${name} with ${text}: ${result.out}`);
		assert.doesNotMatch(result.out, /^::warning::x$/m, `${name} with ${text}`);
	}
result = act(checkout(), { pull_request: { base: { sha: '--output=x' } } });
assert.notEqual(result.code, 0);
assert.match(result.out, /::error::/);

// Without an installation the action builds itself; its tree has just been built. nothing: the action's
// scripts, and no source to build.
const nothing = path.join(scratch, 'nothing');
fs.cpSync(path.join(SOURCE, 'integrations/github'), path.join(nothing, 'integrations/github'), { recursive: true });
if (path.resolve(BUILD) === path.join(SOURCE, 'build/release')) {
	result = act(checkout(), pull, {}, { PATH: '/usr/local/bin:/usr/bin:/bin' });
	assert.equal(result.code, 1, result.out);
	assert(fs.existsSync(path.join(result.temp, 'wasmready/usr/bin/wasmready')));
	assert.deepEqual([...new Set(result.rules)], ['fresh.c']);
	assert.match(JSON.parse(fs.readFileSync(result.outputs.sarif)).runs[0].tool.driver.rules[0].helpUri,
		/^https:\/\/github\.com\/o\/wasmready\/blob\/v1\/rules\/[a-z-]+\/[a-z-]+\.sql$/);
	// What was built comes back from the cache: nothing is built, the same is found.
	const PACKAGE = result.cached;
	const again = act(checkout(), pull, {}, { PATH: '/usr/local/bin:/usr/bin:/bin', CACHE: PACKAGE, GITHUB_ACTION_PATH: nothing });
	assert.equal(again.code, 1, again.out);
	assert.deepEqual(again.rules, result.rules);
	// A release's package, from a server of ours; one that is not there fails the job.
	const [file] = fs.readdirSync(PACKAGE).filter((name) => name.endsWith('.deb'));
	const version = /^wasmready_(.*)-1_/.exec(file)[1];
	const releases = path.join(scratch, 'server/o/wasmready/releases/download', `v${version}`);
	fs.mkdirSync(releases, { recursive: true });
	fs.copyFileSync(path.join(PACKAGE, file), path.join(releases, file));
	const server = { PATH: '/usr/local/bin:/usr/bin:/bin', GITHUB_SERVER_URL: `file://${scratch}/server`, GITHUB_ACTION_PATH: nothing };
	const released = act(checkout(), pull, { release: `v${version}` }, server);
	assert.equal(released.code, 1, released.out);
	assert.equal(released.cached, undefined);
	assert.deepEqual(released.rules, result.rules);
	assert.notEqual(act(checkout(), pull, { release: 'v99.0' }, server).code, 0);
}

// GitLab: the script's lines, one after the other in one shell, as its runner does.
const template = yaml.load(fs.readFileSync(path.join(SOURCE, 'integrations/gitlab/wasmready.gitlab-ci.yml'), 'utf8'));
const { script, artifacts } = template.wasmready;
for (const [shell, variables, files] of [['bash', { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }, ['fresh.c']], ['sh', {}, ['fresh.c', 'old.c']]]) {
	folder = checkout();
	const done = spawnSync(shell, ['-e', '-c', script.join('\n')], { cwd: folder, env: { ...home, CI: 'true', GITLAB_CI: 'true', ...variables } });
	assert.equal(done.status, 1, String(done.stderr));
	const quality = JSON.parse(fs.readFileSync(path.join(folder, artifacts.reports.codequality)));
	assert.deepEqual([...new Set(quality.map((issue) => issue.location.path))].sort(), files);
	assert.match(fs.readFileSync(path.join(folder, artifacts.reports.junit), 'utf8'), /<testsuites?[ >]/);
	for (const file of files)
		assert.match(String(done.stdout), new RegExp(`^${file}:\\d+`, 'm'));
}

// A database that somebody committed is not taken for ours.
folder = checkout();
fs.mkdirSync(path.join(folder, '.wasmready'));
fs.writeFileSync(path.join(folder, '.wasmready/facts.db'), 'x');
execFileSync('git', ['-C', folder, 'add', '-f', '.wasmready']);
assert.equal(spawnSync('sh', ['-e', '-c', script.join('\n')], { cwd: folder, env: home }).status, 3);

// The example workflow: its scripts make a database of each kind of project, its expressions ask for a
// baseline where there is one, and it names inputs that there are.
const workflow = yaml.load(fs.readFileSync(path.join(SOURCE, 'integrations/github/workflow.yml'), 'utf8'));
const used = workflow.jobs.wasmready.steps.find((step) => step.uses?.includes('/wasmready@'));
for (const name of Object.keys(used.with))
	assert(action.inputs[name], `workflow.yml: no input ${name}`);
const step = (name) => workflow.jobs.wasmready.steps.find((one) => one.name === name);
// apt-get stands for an image that has all.
fs.writeFileSync(path.join(scratch, 'bin/apt-get'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
fs.writeFileSync(path.join(scratch, 'bin/bear'), '#!/bin/sh\nshift; "$@" && echo "[]" >compile_commands.json\n', { mode: 0o755 });
const source = 'int fork(void);\nint main(void) { return fork(); }\n';
const kinds = {
	cmake: { 'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.16)\nproject(x C)\nadd_executable(x a.c)\n' },
	meson: { 'meson.build': "project('x', 'c')\nexecutable('x', 'a.c')\n" },
	make: { Makefile: 'x: a.c\n\tcc -c a.c -o x\n' },
	made: { 'compile_commands.json': '[]' },
};
for (const [kind, files] of Object.entries(kinds)) {
	const project = path.join(scratch, `kind-${kind}`);
	fs.mkdirSync(project);
	for (const [name, text] of Object.entries({ ...files, 'a.c': source }))
		fs.writeFileSync(path.join(project, name), text);
	const done = spawnSync('bash', ['-e', '-c', step('Make compile_commands.json').run], { cwd: project, env: home });
	assert.equal(done.status, 0, `${kind}: ${done.stderr}`);
	assert(['compile_commands.json', 'build/compile_commands.json'].some((name) => fs.existsSync(path.join(project, name))), kind);
}
for (const [event_name, there, baseline, failOn] of [['push', '', '', 'never'], ['push', 'x', 'wasmready-baseline.sarif', 'hazard'],
	['pull_request', '', '', 'hazard'], ['pull_request', 'x', 'wasmready-baseline.sarif', 'hazard']]) {
	const told = (text) => fill(text.replace(/hashFiles\('[^']*'\)/g, `'${there}'`), { github: { event_name } });
	assert.equal(told(used.with.baseline), baseline);
	assert.equal(told(used.with['fail-on']), failOn);
}
const temp = fs.mkdtempSync(path.join(scratch, 'temp-'));
const made = spawnSync('bash', ['-e', '-c', step('Make a baseline').run], { cwd: checkout(),
	env: { ...home, RUNNER_TEMP: temp, BASELINE: workflow.env.BASELINE } });
assert.equal(made.status, 0, String(made.stderr));
// With it nothing fails any more.
const held = act(checkout(), { before: base }, { since: 'none', baseline: path.join(temp, workflow.env.BASELINE) });
assert.equal(held.code, 0, held.out);
console.log('the action and the template do what their servers would');
