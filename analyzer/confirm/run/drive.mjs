// Tries one function of a driver's module: node drive.mjs MODULE FUNCTION MASK
//
// Of the inputs those are tried whose digit in MASK is 1. What came of each goes to the file 'result'
// in the current folder, as drive.c has it; a trap is "trap N FUNCTIONS MESSAGE": the names of
// those that were running, the innermost first. At last stands what a trace says, and "done".
import { closeSync, ftruncateSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { WASI } from 'node:wasi';

const [path, number, mask] = process.argv.slice(2);
const out = openSync('result', 'w'), printed = openSync('printed', 'w+'), nothing = openSync('/dev/null', 'r+');
const module = new WebAssembly.Module(readFileSync(path));
const buffer = Buffer.alloc(1 << 16);
const say = line => writeSync(out, `${line}\n`);
let exports;

function start() {
	const wasi = new WASI({ version: 'preview1', args: [], env: {}, stdin: nothing, stdout: printed, stderr: nothing });
	const instance = new WebAssembly.Instance(module, wasi.getImportObject());

	wasi.initialize(instance);
	exports = instance.exports;
	exports.wr_begin(17);
}

function text(at) {
	const bytes = new Uint8Array(exports.memory.buffer, at);

	return Buffer.from(bytes.slice(0, bytes.indexOf(0))).toString('latin1');
}

function hash(bytes) {
	let h = 2166136261;

	for (const byte of bytes)
		h = Math.imul(h ^ byte, 16777619);
	return (h >>> 0).toString(16).padStart(8, '0');
}

let written = 0;
function output() {
	const size = readSync(printed, buffer, 0, buffer.length, written);
	const bytes = buffer.subarray(0, size);

	written += size;
	while (readSync(printed, Buffer.alloc(1 << 16), 0, 1 << 16, written) > 0)
		written += 1 << 16;
	return size ? `\tprints=o:${hash(bytes)}:${bytes.subarray(0, 60).toString('hex')}` : '';
}

// The functions of the module that were running, by their names in it.
function running(error) {
	const names = String(error?.stack ?? '').split('\n').filter(line => line.includes('wasm'))
		.map(line => /^\s*at (?:\S*\.wasm\.)?([\w$]+)\S* \(/.exec(line)?.[1] ?? '?');

	return names.length ? names.slice(0, 12).join(',') : '?';
}

start();
for (let n = 0; n < mask.length; n++) {
	if (mask[n] !== '1')
		continue;
	say(`begin ${n}`);
	try {
		exports.wr_call(Number(number), n);
		const asked = text(exports.wr_asked()), said = text(exports.wr_text());

		say(`input ${n} ${asked}\nend ${n}${said}${output()}`);
	} catch (error) {
		const message = String(error?.message ?? error).replace(/\s+/g, ' ').slice(0, 120);

		say(`input ${n} ${text(exports.wr_asked())}\ntrap ${n} ${running(error)} ${message}`);
		if (mask.indexOf('1', n + 1) < 0)
			writeSync(out, text(exports.wr_traced()));
		start();
	}
}
writeSync(out, text(exports.wr_traced()));
say('done');
closeSync(out);
