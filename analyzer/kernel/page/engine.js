// Runs kernels over images in workers: modules are loaded when first used, an image is cut
// into bands of rows, a band a worker.
//
// Where the page is cross-origin isolated, images lie in shared memory, which workers read
// from and write to; elsewhere each is given a copy, and gives its band back. A kernel may
// read rows outside of its band, so every worker has the whole source.

export const limits = { answer: 20000 }; // milliseconds that a worker may take

// (func (result v128) (i8x16.popcnt (i8x16.splat (i32.const 0)))), which only an engine with
// simd128 takes.
const SIMD = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1,
	8, 0, 65, 0, 253, 15, 253, 98, 11]);

export const hasSimd = WebAssembly.validate(SIMD);
export const canShare = globalThis.crossOriginIsolated === true && typeof SharedArrayBuffer === "function";

export class KernelError extends Error {}

// kept: an image that is no longer wanted, whose memory is taken when it fits: the first
// touch of memory costs more than most kernels do.
export function makeImage(width, height, channels, kept = null) {
	const stride = width * channels;
	const size = stride * height;

	if (kept?.data.length === size)
		return { width, height, channels, stride, data: kept.data };

	return { width, height, channels, stride,
		data: new Uint8Array(canShare ? new SharedArrayBuffer(size) : size) };
}

// A worker that is asked and answers, in turn.
class Asked {
	constructor() {
		this.waiting = new Map();
		this.last = 0;
		this.has = new Set(); // paths of the modules that it has
		this.started = new Promise((resolve) => { this.ready = resolve; });
		this.worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
		this.worker.onmessage = ({ data }) => (data.ready ? this.ready(data.ready) : this.answered(data));
		this.worker.onerror = (event) => {
			event.preventDefault();
			this.end(new KernelError(event.message || "the worker could not be started"));
		};
	}

	answered({ id, answer, error, trap }) {
		const { resolve, reject, timer } = this.waiting.get(id);

		clearTimeout(timer);
		this.waiting.delete(id);
		if (error === undefined)
			return resolve(answer);
		return reject(new KernelError(trap ? `it trapped: ${error}` : error));
	}

	ask(message, transfer = []) {
		if (this.ended)
			return Promise.reject(this.ended);
		return new Promise((resolve, reject) => {
			const id = ++this.last;
			const timer = setTimeout(() => this.end(new KernelError(
				`it was stopped after ${limits.answer / 1000} seconds`)), limits.answer);

			this.waiting.set(id, { resolve, reject, timer });
			this.worker.postMessage({ id, ...message }, transfer);
		});
	}

	end(error) {
		this.ended = error;
		this.worker.terminate();
		this.ready(0);
		for (const { reject, timer } of this.waiting.values()) {
			clearTimeout(timer);
			reject(error);
		}
		this.waiting.clear();
	}
}

export class Engine {
	constructor(base = import.meta.url) {
		this.base = base;
		this.workers = [];
		this.modules = new Map(); // by path: promise of { module, marks }
		this.starts = []; // of each module's loading, for the plot
		this.memory = []; // bytes of each worker's
		this.share = canShare;
	}

	// Starts workers, or ends those that are too many.
	resize(count) {
		while (this.workers.length > count)
			this.workers.pop().end(new KernelError("there are fewer workers now"));
		while (this.workers.length < count)
			this.workers.push(new Asked());
		this.memory.length = Math.min(this.memory.length, count);
	}

	replaceEnded() {
		this.workers = this.workers.map((worker) => (worker.ended ? new Asked() : worker));
	}

	// One worker fetches and compiles a module, whoever asks for it first.
	module(worker, path) {
		if (!this.modules.has(path)) {
			const loading = worker.ask({ load: { path, url: new URL(path, this.base).href } });

			worker.has.add(path);
			this.modules.set(path, loading.then(({ module, marks }) => {
				this.starts.push({ path, ...marks });
				return module;
			}));
			loading.catch(() => {
				this.modules.delete(path);
				worker.has.delete(path);
			});
		}
		return this.modules.get(path);
	}

	async load(worker, path) {
		const coming = this.module(worker, path);

		if (worker.has.has(path))
			return coming;
		worker.has.add(path);
		try {
			return await worker.ask({ load: { path, module: await coming } });
		} catch (error) {
			// What waits there for the module is told.
			worker.has.delete(path);
			return worker.ask({ load: { path, error: error.message } });
		}
	}

	// Has one worker make the rows [from, to). The picture is on its way before the module.
	async band(index, path, job) {
		const worker = this.workers[index];
		const sent = { ...job, path };
		const transfer = [];

		if (!this.share) {
			sent.src = { ...job.src, data: job.src.data.slice() };
			sent.dst = { ...job.dst, data: null };
			transfer.push(sent.src.data.buffer);
		}
		const [, answer] = await Promise.all([this.load(worker, path), worker.ask({ run: sent }, transfer)]);

		if (answer.band)
			job.dst.data.set(answer.band, job.from * job.dst.stride);
		this.memory[index] = answer.memory;
		return answer;
	}

	// Runs kernel (of kernels.json) from src to dst, both as makeImage() makes them. tables:
	// { parameter, bytes } that are put in place of the kernel's own. Returns its code, the
	// number of bands, and milliseconds: of the slowest band (call), of copying in and out
	// beside it (copy), and of all (wall).
	async run(kernel, src, dst, { variant, tables }) {
		this.replaceEnded();
		const path = kernel.modules[variant].file;
		const rows = dst.height;
		const count = kernel.bands ? Math.max(1, Math.min(this.workers.length, rows)) : 1;
		const start = performance.now();
		const common = { call: kernel.call, src, dst, inPlace: kernel.inPlace, tables };
		const done = await Promise.allSettled(Array.from({ length: count }, (_, i) =>
			this.band(i, path, { ...common, from: Math.floor((rows * i) / count),
				to: Math.floor((rows * (i + 1)) / count) })));
		const failed = done.find((one) => one.status === "rejected");

		if (failed)
			throw failed.reason;
		const answers = done.map((one) => one.value);
		const times = answers.map(({ marks }) => ({ call: marks.made - marks.given,
			copy: marks.laid + marks.taken - marks.made }));
		const first = this.starts.find((one) => one.path === path);
		if (!first.made)
			first.made = Math.max(...answers.map(({ marks }) => marks.taken));
		return {
			code: answers.map(({ code }) => code).find((code) => code !== 0) || 0,
			bands: count,
			call: Math.max(...times.map(({ call }) => call)),
			copy: Math.max(...times.map(({ copy }) => copy)),
			wall: performance.now() - start,
		};
	}
}
