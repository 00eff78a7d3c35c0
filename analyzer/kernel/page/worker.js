// A worker that makes bands of images. It is told to load a module, once, and to run a kernel
// of it over some rows.
//
// All modules import one memory, the worker's own, since one runs at a time: a module that
// another has run after is instantiated anew, which puts its data back, takes a fraction of a
// millisecond, and keeps the memory that pictures need from being touched first, and
// held, once for each module. A picture lies behind the module's data and stack; it is put
// there while the module is still on its way.
//
// An image comes as a view of shared memory, into which the band is written back, or as
// bytes of its own, and then the band goes back as bytes.

const PAGE = 65536;
const BASE = 4 * PAGE; // where pictures begin, unless a module has more data
const SLICE = 256 << 10; // bytes that are laid before news of a module is looked at
const LARGE = 64 << 20; // memory for a module that declares more than is there

const memory = new WebAssembly.Memory({ initial: 16, maximum: 16384 });
const imports = { env: { memory } };
const modules = new Map(); // by path: a promise of the module, and how to settle it
let current = null; // the instance whose data lies in the memory: { path, exports, base }
let queue = Promise.resolve(); // of runs, one after the other

const now = () => performance.timeOrigin + performance.now();
const up16 = (n) => (n + 15) & ~15;

function makeRoom(end) {
	const lacks = end - memory.buffer.byteLength;

	if (lacks > 0)
		memory.grow(Math.ceil(lacks / PAGE));
}

// Modules.

// Who runs a module may come before it is there.
function expected(path) {
	if (!modules.has(path)) {
		const one = { settled: false };
		const settle = () => { one.settled = true; };

		one.promise = new Promise((resolve, reject) => Object.assign(one, { resolve, reject }));
		one.promise.then(settle, settle);
		modules.set(path, one);
	}
	return modules.get(path);
}

function keep(path, { exports }) {
	if (!exports.__heap_base)
		throw new Error("the module exports no __heap_base");
	current = { path, exports, base: Math.max(BASE, up16(exports.__heap_base.value)) };
}

// Instantiates, with more memory when the module asks for it.
async function instantiated(begin) {
	try {
		return await begin();
	} catch (error) {
		if (!(error instanceof WebAssembly.LinkError) || memory.buffer.byteLength >= LARGE)
			throw error;
		makeRoom(LARGE);
		return begin();
	}
}

// The first worker that needs a module fetches it, and compiles while it comes in.
async function loadFirst(path, url) {
	const marks = { start: now() };
	const { module, instance } = await instantiated(async () => {
		const response = await fetch(url);

		if (!response.ok)
			throw new Error(`the server answers ${response.status} for ${path}`);
		marks.fetched = now();
		return WebAssembly.instantiateStreaming(response, imports);
	});

	marks.instantiated = now();
	keep(path, instance);
	expected(path).resolve(module);
	return { marks, module };
}

// The others are given what it compiled, or what went wrong.
function load({ path, url, module, error }) {
	if (error)
		throw new Error(error);
	if (!module)
		return loadFirst(path, url);
	expected(path).resolve(module);
	return {};
}

async function answerLoad(wanted) {
	try {
		return await load(wanted);
	} catch (error) {
		expected(wanted.path).reject(error);
		modules.delete(wanted.path);
		throw error;
	}
}

// The instance's data is in the memory when this comes back, and until the next await.
async function instanceOf(path) {
	const module = await expected(path).promise;

	while (current?.path !== path)
		keep(path, await instantiated(() => WebAssembly.instantiate(module, imports)));
	return current;
}

// Runs.

const bytesOf = (image) => image.stride * image.height;

function giveTables(exports, job) {
	exports[`wr_reset_${job.call}`]?.();
	for (const { parameter, bytes } of job.tables || []) {
		const at = exports[`wr_table_${job.call}`](parameter);

		new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
	}
}

// Resolves when what waits in the worker's queue has had its turn.
const pause = (() => {
	const { port1, port2 } = new MessageChannel();
	let resume = null;

	port1.onmessage = () => resume();
	return () => new Promise((resolve) => {
		resume = resolve;
		port2.postMessage(null);
	});
})();

// What a run starts from, as places and bytes, or a number of zeros: the source at base, and
// behind it the rows of the target.
function* pieces({ src, dst, inPlace, from, to }, base, target) {
	for (let i = 0; i < bytesOf(src); i += SLICE)
		yield [base + i, src.data.subarray(i, i + SLICE)];
	for (let i = from * dst.stride, end = to * dst.stride; i < end; i += SLICE) {
		const next = Math.min(end, i + SLICE);

		yield [target + i, inPlace ? src.data.subarray(i, next) : next - i];
	}
}

// Lays them; while the module is on its way, in turns with it. Returns the milliseconds that
// it was busy. The memory moves when it grows: views are made anew each time.
async function lay(job, base, target) {
	const module = expected(job.path);
	let busy = 0;

	makeRoom(target + bytesOf(job.dst));
	for (const [at, piece] of pieces(job, base, target)) {
		const start = now();
		const bytes = new Uint8Array(memory.buffer);

		if (typeof piece === "number")
			bytes.fill(0, at, at + piece);
		else
			bytes.set(piece, at);
		busy += now() - start;
		if (!module.settled)
			await pause();
	}
	return busy;
}

// Takes the rows that it made.
function take(job, at) {
	const { dst, from, to } = job;
	const rows = new Uint8Array(memory.buffer).subarray(at + from * dst.stride, at + to * dst.stride);

	if (!dst.data)
		return rows.slice();
	dst.data.set(rows, from * dst.stride);
	return undefined;
}

async function run(job) {
	const { src, dst, from, to } = job;
	const behind = (base) => up16(base + bytesOf(src));
	const marks = { laid: await lay(job, BASE, behind(BASE)) };
	const { base } = await instanceOf(job.path);

	if (base !== BASE)
		marks.laid += await lay(job, base, behind(base));
	const target = behind(base);
	const { exports } = await instanceOf(job.path);
	giveTables(exports, job);
	marks.given = now();
	const code = exports[`wr_call_${job.call}`](base, src.width, src.height, src.stride, src.channels,
		target, dst.width, dst.height, dst.stride, dst.channels, from, to);
	marks.made = now();
	const band = code === 0 ? take(job, target) : undefined;
	marks.taken = now();
	return { code, band, marks, memory: memory.buffer.byteLength };
}

function answerRun(job) {
	const answer = queue.then(() => run(job));

	queue = answer.catch(() => {
		// After a trap the instance is not to be trusted.
		current = null;
	});
	return answer;
}

addEventListener("message", async ({ data: { id, load: wanted, run: job } }) => {
	try {
		const answer = await (wanted ? answerLoad(wanted) : answerRun(job));

		postMessage({ id, answer }, answer.band ? [answer.band.buffer] : []);
	} catch (error) {
		postMessage({ id, error: String(error?.message || error), trap: error instanceof WebAssembly.RuntimeError });
	}
});
postMessage({ ready: now() });
