// Tries one kernel's modules: node run.mjs MODE NUMBER IMAGES NAME PLAN MODULE...
//
// MODE test   makes every shape, and says what came of each; the bytes of the module first
//      time   makes frames of 1080p for NUMBER milliseconds with each module, in turns, and
//             says the median of each
//      start  starts the module NUMBER times, each in a new worker thread (so a new V8
//             isolate) from bytes that the engine has not seen, and says how long the
//             compiler, the instance and the first frame of 1080p took
//
// IMAGES is the module of images.c, NAME the kernel's in its exports, PLAN numbers with
// commas. What it says goes to the file 'result' in the current folder, a line at a time.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { WASI } from 'node:wasi';

const SW = 0, SH = 1, SSTRIDE = 2, SCHANNELS = 3, DW = 4, DH = 5, DSTRIDE = 6, DCHANNELS = 7;
const BANDED = 8, SOURCE_BLOCK = 9, SOURCE_AT = 10, TARGET_BLOCK = 11, TARGET_AT = 12;
const SHAPE_SIZE = 15, PARAMETERS = 32, BANDS_DIFFER = 8, PAGE = 65536;
const WARM_UP = 5, WARM_UP_MS = 150;

function instantiate(module) {
	if (!WebAssembly.Module.imports(module).length)
		return new WebAssembly.Instance(module);
	const wasi = new WASI({ version: 'preview1', args: [], env: {} });
	const instance = new WebAssembly.Instance(module, wasi.getImportObject());
	wasi.initialize(instance);
	return instance;
}

// A kernel's module with two blocks for images in its memory, beyond what is its own.
class Kernel {
	constructor(instance, name) {
		this.exports = instance.exports;
		this.memory = instance.exports.memory;
		this.entry = instance.exports[`wr_call_${name}`];
		this.reset = instance.exports[`wr_reset_${name}`] ?? (() => {});
		this.table = instance.exports[`wr_table_${name}`];
		this.tableSize = instance.exports[`wr_table_size_${name}`];
		this.room = 0;
	}

	bytes(at, size) {
		return new Uint8Array(this.memory.buffer, at, size);
	}

	// Takes new pages only when it must: an allocator may own what lies between.
	place(shape) {
		const source = (shape[SOURCE_BLOCK] + 15) & ~15;
		const need = source + shape[TARGET_BLOCK] + 16;

		if (need > this.room) {
			const pages = Math.ceil(need / PAGE);

			this.source = this.memory.grow(pages) * PAGE;
			this.room = pages * PAGE;
		}
		this.target = this.source + source;
	}

	call(shape, from, to) {
		return this.entry(this.source + shape[SOURCE_AT], shape[SW], shape[SH],
			shape[SSTRIDE], shape[SCHANNELS], this.target + shape[TARGET_AT],
			shape[DW], shape[DH], shape[DSTRIDE], shape[DCHANNELS], from, to);
	}
}

class Images {
	constructor(path, plan) {
		this.exports = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path))).exports;
		this.memory = this.exports.memory;
		new Int32Array(this.memory.buffer, this.exports.images_plan(), plan.length).set(plan);
		this.count = this.exports.images_count();
		this.room = 0;
	}

	shape(i) {
		const at = this.exports.images_shape(i);
		const shape = new Int32Array(this.memory.buffer, at, SHAPE_SIZE).slice();
		const need = shape[SOURCE_BLOCK] + shape[TARGET_BLOCK] + 32;

		if (need > this.room) {
			const pages = Math.ceil(need / PAGE);

			this.at = this.memory.grow(pages) * PAGE;
			this.room = pages * PAGE;
		}
		this.source = this.at;
		this.target = this.at + ((shape[SOURCE_BLOCK] + 15) & ~15);
		return shape;
	}

	bytes(at, size) {
		return new Uint8Array(this.memory.buffer, at, size);
	}

	make(shape) {
		this.exports.images_make(this.source, this.target);
	}

	give(kernel, shape) {
		kernel.bytes(kernel.source, shape[SOURCE_BLOCK]).set(this.bytes(this.source, shape[SOURCE_BLOCK]));
		kernel.bytes(kernel.target, shape[TARGET_BLOCK]).set(this.bytes(this.target, shape[TARGET_BLOCK]));
	}

	// Reads what the kernel has made; the blocks here are as they were.
	judge(kernel, shape) {
		this.bytes(this.source, shape[SOURCE_BLOCK]).set(kernel.bytes(kernel.source, shape[SOURCE_BLOCK]));
		this.bytes(this.target, shape[TARGET_BLOCK]).set(kernel.bytes(kernel.target, shape[TARGET_BLOCK]));
		let at = this.exports.images_judge(this.source, this.target);

		for (let i = 0; kernel.table && i < PARAMETERS; i++) {
			const size = kernel.tableSize(i);

			if (!size)
				continue;
			if (size > this.room)
				throw new Error('a table is too large');
			// The source's block has been judged, and is free.
			this.bytes(this.source, size).set(kernel.bytes(kernel.table(i), size));
			at = this.exports.images_more(this.source, size);
		}
		const [flags, low, high] = new Uint32Array(this.memory.buffer, at, 3);
		const hex = n => n.toString(16).padStart(8, '0');

		return { flags, hash: hex(high) + hex(low) };
	}
}

let out;
const say = line => writeSync(out, `${line}\n`);
const median = list => list.sort((a, b) => a - b)[list.length >> 1];
const reason = error => String(error?.message ?? error).replace(/\s+/g, ' ').slice(0, 200);

function tryShape(images, kernel, i) {
	const shape = images.shape(i);
	let bands;

	kernel.place(shape);
	if (shape[BANDED]) {
		const middle = (shape[DH] + 1) >> 1;

		images.make(shape);
		images.give(kernel, shape);
		kernel.reset();
		if (!kernel.call(shape, 0, middle) && !kernel.call(shape, middle, shape[DH]))
			bands = images.judge(kernel, shape).hash;
		// What judge() overwrote is set out anew.
		images.shape(i);
	}
	images.make(shape);
	images.give(kernel, shape);
	kernel.reset();
	const code = kernel.call(shape, 0, shape[DH]);
	const { flags, hash } = images.judge(kernel, shape);

	say(`${i} ${code} ${hash} ${flags | (bands && bands !== hash ? BANDS_DIFFER : 0)}`);
}

function test(images, name, path) {
	const bytes = readFileSync(path);
	let kernel, i = 0;

	say(`size ${bytes.length} ${gzipSync(bytes, { level: 9 }).length}`);
	try {
		kernel = new Kernel(instantiate(new WebAssembly.Module(bytes)), name);
		for (; i < images.count; i++)
			tryShape(images, kernel, i);
	} catch (error) {
		say(`trap ${i} ${reason(error)}`);
		return;
	}
	say('done');
}

function time(images, name, milliseconds, paths) {
	const shape = images.shape(0);
	const kernels = paths.map(path =>
		new Kernel(instantiate(new WebAssembly.Module(readFileSync(path))), name));
	const times = kernels.map(() => []);

	images.make(shape);
	for (const kernel of kernels) {
		kernel.place(shape);
		images.give(kernel, shape);
		const begin = performance.now();

		for (let i = 0; i < WARM_UP || performance.now() - begin < WARM_UP_MS; i++)
			kernel.call(shape, 0, shape[DH]);
	}
	const begin = performance.now();

	while (times[0].length < 3 || performance.now() - begin < milliseconds * kernels.length)
		kernels.forEach((kernel, i) => {
			const start = performance.now();

			kernel.call(shape, 0, shape[DH]);
			times[i].push(performance.now() - start);
		});
	times.forEach(list => say(`${median(list).toFixed(6)} ${list.length}`));
	say('done');
}

// The engine keeps what it compiled by the bytes: a section of our own makes them new.
function unseen(bytes, number) {
	const section = new Uint8Array(bytes.length + 8);
	const tail = new DataView(section.buffer, bytes.length);

	section.set(bytes);
	tail.setUint8(0, 0);
	tail.setUint8(1, 6);
	tail.setUint8(2, 1);
	tail.setUint8(3, 119);
	tail.setUint32(4, number);
	return section;
}

function startOnce() {
	const { bytes, name, shape, source, target } = workerData;
	const begin = performance.now();
	const module = new WebAssembly.Module(bytes);
	const compiled = performance.now();
	const kernel = new Kernel(instantiate(module), name);
	const instantiated = performance.now();

	kernel.place(shape);
	const placed = performance.now();

	kernel.bytes(kernel.source, source.length).set(source);
	kernel.bytes(kernel.target, target.length).set(target);
	const filled = performance.now();

	kernel.call(shape, 0, shape[DH]);
	const end = performance.now();

	// The copy is not the module's: an application decodes into its memory.
	parentPort.postMessage([compiled - begin, instantiated - compiled,
		placed - instantiated + end - filled, kernel.memory.buffer.byteLength]);
}

async function start(images, name, count, path) {
	const bytes = readFileSync(path);
	const shape = images.shape(0);

	images.make(shape);
	const shared = (at, size) => {
		const copy = new Uint8Array(new SharedArrayBuffer(size));

		copy.set(images.bytes(at, size));
		return copy;
	};
	const source = shared(images.source, shape[SOURCE_BLOCK]);
	const target = shared(images.target, shape[TARGET_BLOCK]);

	for (let i = 0; i < count; i++) {
		const workerData = { bytes: unseen(bytes, i), name, shape, source, target };
		const numbers = await new Promise((resolve, reject) => {
			const worker = new Worker(new URL(import.meta.url), { workerData });

			worker.once('message', resolve);
			worker.once('error', reject);
			worker.once('exit', () => reject(new Error('it ended')));
		});

		say(numbers.map(n => n.toFixed(4)).join(' '));
	}
	say('done');
}

async function main() {
	const [mode, number, imagesPath, name, plan, ...paths] = process.argv.slice(2);
	const images = new Images(imagesPath, plan.split(',').map(Number));

	out = openSync('result', 'w');
	if (mode === 'test')
		test(images, name, paths[0]);
	else if (mode === 'time')
		time(images, name, Number(number), paths);
	else
		await start(images, name, Number(number), paths[0]);
	closeSync(out);
}

if (isMainThread)
	await main();
else
	startOnce();
