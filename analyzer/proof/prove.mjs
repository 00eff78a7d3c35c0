// Runs one wasm program of a proof: node prove.mjs MODULE wasip1|freestanding RESULT
//
// What it prints goes where ours goes. How it went is left in the file RESULT, one
// line at last: "started", then "exit CODE MILLISECONDS", "trap MESSAGE", or
// "refused MESSAGE" when the engine does not take the module or lacks an import.
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { WASI } from 'node:wasi';

const [path, target, result] = process.argv.slice(2);
const say = line => writeFileSync(result, line.replace(/\s+/g, ' ').trim());
let wasi, instance;

try {
	const module = new WebAssembly.Module(readFileSync(path));

	if (target === 'wasip1')
		wasi = new WASI({
			version: 'preview1', args: ['proof'], env: {}, preopens: { '.': '.' },
			returnOnExit: true,
		});
	instance = new WebAssembly.Instance(module, wasi ? wasi.getImportObject() : {});
} catch (error) {
	say(`refused ${error.message}`);
	process.exit();
}
say('started');
const begin = performance.now();
try {
	const value = wasi ? wasi.start(instance) : instance.exports.run?.();
	const time = performance.now() - begin;

	// Without a C library all that a program can print is a number.
	if (!wasi && value !== undefined)
		writeSync(1, `${value}\n`);
	say(`exit ${wasi ? value : 0} ${time}`);
} catch (error) {
	// A stack that is used up is a RangeError, other traps are RuntimeErrors.
	say(`trap ${error.message ?? error}`);
}
