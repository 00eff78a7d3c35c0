// What editors make of our lines: Vim's quickfix list by its compiler file, VS Code's problem
// matcher, and efm-langserver's diagnostics; each holds exactly the findings of the JSON report.
// labels: quick
// once: of editors' settings
import assert from 'node:assert';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const { WASMREADY, SOURCE } = process.env;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'wasmready-editors-'));
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));
const project = path.join(scratch, 'project');
const source = `#include <signal.h>
#include <unistd.h>
int f(void) { return fork() + fork() + fork() + fork() + fork(); }
int main(void) { long n = 3000000000; return (int)n + raise(SIGINT) + f(); }
`;
fs.mkdirSync(path.join(project, 'src'), { recursive: true });
fs.mkdirSync(path.join(scratch, 'bin'));
fs.symlinkSync(WASMREADY, path.join(scratch, 'bin/wasmready'));
for (const file of ['src/main.c', 'src/a b.c', 'src/it\'s [x].c', 'src/other.c'])
	fs.writeFileSync(path.join(project, file), file === 'src/main.c' ? source : source.replace(/main|\bf\b/g, `$&${file.length}`));
const env = { ...process.env, PATH: `${scratch}/bin:${process.env.PATH}`, TERM: 'dumb', HOME: scratch };
delete env.COLUMNS;

const json = spawnSync('wasmready', ['audit', '-q', '--format', 'json', '.'], { cwd: project, env, maxBuffer: 1 << 26 });
const words = { blocker: 'error', hazard: 'warning', flag: 'note', perf: 'note' };
const wanted = JSON.parse(json.stdout).findings
	.filter((f) => f.state === 'live' || f.state === 'unreached')
	.map((f) => `${f.file}:${f.line}:${f.column ?? f.col}: ${words[f.severity]} ${f.rule}`).sort();
assert(wanted.length > 15, `only ${wanted.length} findings`);
for (const severity of ['error', 'warning', 'note'])
	assert(wanted.some((line) => line.includes(` ${severity} `)), `no ${severity} among ${wanted.join('\n')}`);
const rule = (message) => /\[([a-z0-9-]+\/[a-z0-9-]+)\]$/.exec(message)?.[1];

// VS Code: the task's command, and its regular expression on each line.
{
	const [task] = JSON.parse(fs.readFileSync(path.join(SOURCE, 'integrations/vscode/tasks.json'))).tasks;
	const fill = (text) => text.replace('${workspaceFolder}', project);
	const { stdout } = spawnSync(task.command, task.args.map(fill), { env, cwd: scratch, maxBuffer: 1 << 26 });
	const { pattern } = task.problemMatcher;
	assert.equal(fill(task.problemMatcher.fileLocation[1]), project);
	const got = String(stdout).split('\n').map((line) => new RegExp(pattern.regexp).exec(line)).filter(Boolean)
		.map((m) => `${m[pattern.file]}:${m[pattern.line]}:${m[pattern.column]}: ${m[pattern.severity]} ${m[pattern.code]}`);
	assert.deepEqual(got.sort(), wanted, 'VS Code');
}

// Vim, by ':compiler' and ':make'.
{
	const out = path.join(scratch, 'quickfix');
	execFileSync('vim', ['-Nesu', 'NONE', '-c', `set runtimepath^=${SOURCE}/integrations/vim`, '-c', 'compiler wasmready',
		'-c', 'silent make', '-c', 'let list = map(getqflist(), {_, q -> extend(q, {"file": bufname(q.bufnr)})})',
		'-c', `call writefile([json_encode(list)], "${out}")`, '-c', 'qa!'], { cwd: project, env });
	const types = { e: 'error', w: 'warning', n: 'note' };
	const got = JSON.parse(fs.readFileSync(out)).filter((q) => q.valid)
		.map((q) => `${q.file}:${q.lnum}:${q.col}: ${types[q.type.toLowerCase()]} ${rule(q.text)}`);
	assert.deepEqual(got.sort(), wanted, 'Vim');
}

// efm-langserver, over its protocol.
{
	const server = spawn('efm-langserver', ['-c', path.join(SOURCE, 'integrations/efm/config.yaml')], { env, cwd: project });
	const seen = new Map();
	let buffer = Buffer.alloc(0), log = '';
	server.stderr.on('data', (data) => (log += data));
	const send = (message) => {
		const text = JSON.stringify({ jsonrpc: '2.0', ...message });
		server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
	};
	server.stdout.on('data', (data) => {
		buffer = Buffer.concat([buffer, data]);
		for (let head; (head = /Content-Length: (\d+)\r\n\r\n/.exec(buffer.toString('latin1')));) {
			const start = head.index + head[0].length, end = start + Number(head[1]);
			if (buffer.length < end)
				return;
			const message = JSON.parse(buffer.subarray(start, end));
			buffer = buffer.subarray(end);
			if (message.method === 'textDocument/publishDiagnostics')
				seen.set(decodeURIComponent(message.params.uri), message.params.diagnostics);
		}
	});
	const uri = (file) => `file://${project}/${file}`;
	send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: `file://${project}`, capabilities: {} } });
	send({ method: 'initialized', params: {} });
	send({ method: 'textDocument/didOpen', params: { textDocument: { uri: uri('src/main.c'), languageId: 'c', version: 1, text: source } } });
	// Its %f takes no blank.
	const plain = wanted.filter((line) => !line.split(':')[0].includes(' '));
	const files = [...new Set(plain.map((line) => line.split(':')[0]))];
	assert(files.length > 1);
	const all = () => files.every((file) => seen.get(uri(file))?.length);
	for (let i = 0; i < 200 && !all(); i++)
		await new Promise((done) => setTimeout(done, 100));
	server.kill();
	const types = { 1: 'error', 2: 'warning', 3: 'note', 4: 'note' };
	const got = files.flatMap((file) => (seen.get(uri(file)) ?? []).map((d) =>
		`${file}:${d.range.start.line + 1}:${d.range.start.character + 1}: ${types[d.severity]} ${rule(d.message)}`));
	assert.deepEqual(got.sort(), plain, `efm-langserver: ${log}`);
}
console.log(`${wanted.length} findings in Vim, VS Code and efm-langserver`);
