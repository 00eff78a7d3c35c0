// A worker that makes bands of images. It is told to load a module, once, and then to run a
// kernel of it over some rows; each worker has instances, and so memory, of its own.
//
// An image comes as a view of shared memory, into which the band is written back, or as
// bytes of its own, and then the band goes back as bytes.

const PAGE = 65536;
const modules = new Map(); // by the module's path: { exports, base }

const now = () => performance.timeOrigin + performance.now();
const up16 = (n) => (n + 15) & ~15;

function keep(path, instance) {
	const exports = instance.exports;

	if (!(exports.memory instanceof WebAssembly.Memory) || !exports.__heap_base)
		throw new Error("the module exports no memory or no __heap_base");
	modules.set(path, { exports, base: up16(exports.__heap_base.value) });
}

// The first worker that needs a module fetches it, and compiles while it comes in.
async function loadFirst(path, url) {
	const marks = { start: now() };
	const response = await fetch(url);

	if (!response.ok)
		throw new Error(`the server answers ${response.status} for ${path}`);
	marks.fetched = now();
	const { module, instance } = await WebAssembly.instantiateStreaming(response, {});
	marks.instantiated = now();
	keep(path, instance);
	return { marks, module };
}

// The others are given what it compiled.
async function loadAgain(path, module) {
	const marks = { start: now() };

	keep(path, await WebAssembly.instantiate(module, {}));
	marks.instantiated = now();
	return { marks };
}

function load({ path, url, module }) {
	if (modules.has(path))
		return {};
	return module ? loadAgain(path, module) : loadFirst(path, url);
}

function makeRoom(exports, end) {
	const lacks = end - exports.memory.buffer.byteLength;

	if (lacks > 0)
		exports.memory.grow(Math.ceil(lacks / PAGE));
}

const bytesOf = (image) => image.stride * image.height;

function giveTables(exports, job) {
	exports[`wr_reset_${job.call}`]?.();
	for (const { parameter, bytes } of job.tables || []) {
		const at = exports[`wr_table_${job.call}`](parameter);

		new Uint8Array(exports.memory.buffer, at, bytes.length).set(bytes);
	}
}

// Puts the rows of the target that the kernel starts from, and takes those that it made.
function putTarget(memory, at, job) {
	const { src, dst, from, to } = job;
	const end = at + to * dst.stride;

	if (job.inPlace)
		memory.set(src.data.subarray(from * dst.stride, to * dst.stride), at + from * dst.stride);
	else
		memory.fill(0, at + from * dst.stride, end);
}

function takeTarget(memory, at, job) {
	const { dst, from, to } = job;
	const rows = memory.subarray(at + from * dst.stride, at + to * dst.stride);

	if (!dst.data)
		return rows.slice();
	dst.data.set(rows, from * dst.stride);
	return undefined;
}

function run(job) {
	const { exports, base } = modules.get(job.path);
	const { src, dst, from, to } = job;
	const target = up16(base + bytesOf(src));
	const marks = { start: now() };

	makeRoom(exports, target + bytesOf(dst));
	// The instance's memory may have moved by growing: views are made anew each time.
	const memory = new Uint8Array(exports.memory.buffer);
	memory.set(src.data, base);
	putTarget(memory, target, job);
	giveTables(exports, job);
	marks.given = now();
	const code = exports[`wr_call_${job.call}`](base, src.width, src.height, src.stride, src.channels,
		target, dst.width, dst.height, dst.stride, dst.channels, from, to);
	marks.made = now();
	// A kernel may have made its memory grow as well.
	const band = code === 0 ? takeTarget(new Uint8Array(exports.memory.buffer), target, job) : undefined;
	marks.taken = now();
	return { code, band, marks, memory: exports.memory.buffer.byteLength };
}

addEventListener("message", async ({ data: { id, load: wanted, run: job } }) => {
	try {
		const answer = wanted ? await load(wanted) : run(job);

		postMessage({ id, answer }, answer.band ? [answer.band.buffer] : []);
	} catch (error) {
		// After a trap the instance is not to be trusted.
		if (job)
			modules.delete(job.path);
		postMessage({ id, error: String(error?.message || error), trap: error instanceof WebAssembly.RuntimeError });
	}
});
postMessage({ ready: now() });
