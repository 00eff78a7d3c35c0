// node _dockerfile.mjs DOCKERFILE ROOT WORK [--stage N] [--env NAME=VALUE]...: does what a Dockerfile
// says, without docker: each stage is an overlay over ROOT, a folder with a Debian system, and its
// RUN lines are run there by chroot. The last stage's ENTRYPOINT and CMD, USER and WORKDIR are
// printed as JSON, with its root. Wants root. --stage N begins at that one, and takes what the stages
// before it would have made from WORK/given; --env NAME=VALUE is set for RUN lines, as a machine
// whose registries want a certificate of their own needs.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const { DockerfileParser } = createRequire(import.meta.url)('dockerfile-ast');
const run = (...words) => execFileSync(words[0], words.slice(1), { stdio: ['ignore', 2, 2] });

function read(text) {
	const stages = [];
	for (const instruction of DockerfileParser.parse(text).getInstructions()) {
		const words = instruction.getArguments().map((word) => word.getValue());
		// What docker's parser does with lines that go on.
		const rest = (instruction.getRawArgumentsContent() ?? '').replace(/\\\n\s*/g, '');
		const keyword = instruction.getKeyword();
		if (keyword === 'FROM')
			stages.push({ base: words[0], name: words[2], steps: [] });
		else
			stages.at(-1).steps.push({ keyword, words, rest,
				flags: Object.fromEntries((instruction.getFlags?.() ?? []).map((flag) => [flag.getName(), flag.getValue()])) });
	}
	return stages;
}

function overlay(root, work, number) {
	const folder = path.join(work, `stage${number}`);
	for (const name of ['up', 'work', 'root'])
		fs.mkdirSync(path.join(folder, name), { recursive: true });
	run('mount', '-t', 'overlay', 'none', '-o',
		`lowerdir=${root},upperdir=${folder}/up,workdir=${folder}/work`, `${folder}/root`);
	for (const name of ['/proc', '/dev'])
		run('mount', '--bind', name, `${folder}/root${name}`);
	fs.rmSync(`${folder}/root/etc/resolv.conf`, { force: true });
	fs.copyFileSync('/etc/resolv.conf', `${folder}/root/etc/resolv.conf`);
	return `${folder}/root`;
}

function copy(step, context, state, stages) {
	const from = step.flags.from ? stages.find((stage) => stage.name === step.flags.from).root : context;
	const target = path.join(state.root, path.resolve(state.folder, step.words.at(-1)) +
		(step.words.at(-1).endsWith('/') ? '/' : ''));
	fs.mkdirSync(target.endsWith('/') ? target : path.dirname(target), { recursive: true });
	const source = step.words.slice(0, -1).map((word) => `"$1"/${word}`).join(' ');
	run('sh', '-c', step.words[0] === '.' ?
		// .dockerignore, of which we use names alone.
		`tar -C "$1" --exclude-from="$1/.dockerignore" -cf - . | tar -xf - -C "$2"` :
		`cp -r ${source} "$2"`, '-', from, target);
}

const [dockerfile, root, work, ...more] = process.argv.slice(2);
const context = path.dirname(dockerfile);
const stages = read(fs.readFileSync(dockerfile, 'utf8'));
const env = more.filter((_, i) => more[i - 1] === '--env');
const first = more.includes('--stage') ? Number(more[more.indexOf('--stage') + 1]) : 0;
let state;
for (const [number, stage] of stages.entries()) {
	state = { root: number < first ? undefined : overlay(root, work, number), folder: '/', user: 'root' };
	stage.root = state.root ?? path.join(work, 'given');
	for (const step of number < first ? [] : stage.steps) {
		process.stderr.write(`${stage.base}: ${step.keyword} ${step.rest}\n`);
		if (step.keyword === 'WORKDIR')
			fs.mkdirSync(path.join(state.root, state.folder = path.resolve(state.folder, step.words[0])), { recursive: true });
		else if (step.keyword === 'COPY')
			copy(step, context, state, stages);
		else if (step.keyword === 'RUN')
			run('chroot', state.root, 'env', '-i', 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
				'HOME=/root', 'DEBIAN_FRONTEND=noninteractive', ...env, 'sh', '-c', `cd ${state.folder} && ${step.rest}`);
		else if (step.keyword === 'USER')
			state.user = step.words[0];
		else if (step.keyword === 'ENTRYPOINT' || step.keyword === 'CMD')
			state[step.keyword.toLowerCase()] = JSON.parse(step.rest);
		else
			throw new Error(`no way to do ${step.keyword}`);
	}
}
console.log(JSON.stringify(state));
