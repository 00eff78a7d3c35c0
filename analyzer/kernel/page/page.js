// The page: a picture goes through a pipeline of kernels, and what that takes is plotted.
//
// kernels.json says which kernels there are. What the project wrote reaches the page by
// textContent only.

import { Engine, KernelError, canShare, hasSimd, makeImage } from "./engine.js";
import { convert, draw, read, show } from "./picture.js";
import { plot } from "./charts.js";
import { el } from "./elements.js";

const $ = (id) => document.getElementById(id);
const DEFAULTS = [/gr[ae]y/i, /gauss|blur/i, /sobel|edge/i];
const WORKERS_MAX = 16;
const COMPARE_RUNS = 15;
const MIB = 1048576;

export const state = {
	kernels: [], // of kernels.json
	steps: [], // { kernel, table, scale, made, and what shows it: node, said, thumb }
	original: null,
	result: null,
	variant: hasSimd ? "simd128" : "scalar",
	running: null,
	runs: 0,
	marks: {}, // of the page, in milliseconds since its navigation
	failed: new Map(), // why a kernel's module did not load or run, by the kernel
};
export const engine = new Engine();

const ms = (n) => `${n < 9.995 ? n.toFixed(2) : n.toFixed(1)} ms`;
const size = (n) => (n < 10000 ? `${n.toLocaleString("en")} B` : `${(n / 1024).toFixed(1)} KiB`);
const mib = (n) => `${(n / MIB).toFixed(1)} MiB`;
const count = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const nextPaint = () => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });

function say(error) {
	$("alert").replaceChildren(...(error ? [el("p", { class: "notice bad" }, error)] : []));
}

function mark(name) {
	performance.mark(`wasmready: ${name}`);
	state.marks[name] = performance.now();
}

// Kernels.

// What keeps a kernel out of pipelines, or "".
function obstacle(kernel) {
	if (kernel.missing)
		return kernel.missing;
	if (!kernel.target)
		return "makes no picture";
	if (!kernel.bytePixels)
		return "its pixels are not bytes";
	return "";
}

const variantOf = (kernel, wanted = state.variant) =>
	(wanted === "simd128" && kernel.modules.simd128 ? "simd128" : kernel.modules.scalar ? "scalar" : "simd128");

// The 256 bytes that a kernel puts values through.
const lookupOf = (kernel) => (kernel.tables || []).find((table) =>
	table.length === 256 && table.bytes === 1 && !table.written);

const channelWords = (n, any) => (n ? { 1: "gray", 3: "RGB", 4: "RGBA" }[n] || `${n} channels` : any);

// Tables that a step may be given, beside the kernel's own.

const TABLES = {
	own: "as marked in the source",
	invert: "invert",
	gamma: "brighten (gamma 2.2)",
	steps: "eight steps",
};
const FORMULAS = {
	invert: (i) => 255 - i,
	gamma: (i) => Math.round(255 * (i / 255) ** (1 / 2.2)),
	steps: (i) => Math.round(Math.floor(i / 32) * 255 / 7),
};

// Steps.

const newStep = (kernel) => ({ kernel, table: "own", scale: 1 });

// The channels that the step's source must have, given what comes.
function channelsFor(step, coming) {
	return step.kernel.in || (step.kernel.channels ? coming : 1);
}

const ORDER = "The kernel refused the picture";

// Runs one step. Returns the image and times, or throws what to tell. The images of kept,
// what it returned before, are written over.
export async function runStep(step, given, variant = state.variant, kept = null) {
	const { kernel } = step;
	const src = convert(given, channelsFor(step, given.channels), kept?.src);
	const scaled = (n) => Math.max(1, Math.round(n * step.scale));
	const dst = makeImage(scaled(src.width), scaled(src.height), kernel.out || src.channels, kept?.image);
	const slot = lookupOf(kernel);
	const made = { changed: src.channels === given.channels ? "" :
		`the page made ${channelWords(src.channels)} of ${channelWords(given.channels)} first`,
		variant: variantOf(kernel, variant) };
	const tables = slot && step.table !== "own" ? [{ parameter: slot.parameter,
		bytes: Uint8Array.from({ length: 256 }, (_, i) => FORMULAS[step.table](i)) }] : [];
	const run = await engine.run(kernel, src, dst, { variant: made.variant, tables });
	if (run.code)
		throw new KernelError(`${ORDER}: ${kernel.name} gave the error code ${run.code} for ${
			channelWords(src.channels)}, ${src.width} × ${src.height}${kernel.out
			? `, to ${channelWords(kernel.out)}` : ""}`);
	return { ...made, ...run, image: dst, src: src === given ? null : src };
}

function button(label, sign, disabled, onclick) {
	return el("button", { type: "button", class: "small", "aria-label": label, title: label, disabled, onclick },
		sign);
}

function selectOf(label, choices, value, onchange) {
	const select = el("select", { onchange: () => onchange(select.value) },
		...choices.map(([key, words]) => el("option", { value: key, selected: key === value }, words)));

	return el("label", {}, el("span", {}, label), select);
}

function move(index, by) {
	const [step] = state.steps.splice(index, 1);

	state.steps.splice(index + by, 0, step);
	renderSteps();
	const buttons = step.node.querySelectorAll("button");
	const wanted = buttons[by < 0 ? 0 : 1];
	(wanted.disabled ? buttons[by < 0 ? 1 : 0] : wanted).focus();
	changed();
}

function remove(index) {
	state.steps.splice(index, 1);
	renderSteps();
	const next = state.steps[Math.min(index, state.steps.length - 1)];
	(next ? next.node.querySelector("button:last-of-type") : $("choice")).focus();
	changed();
}

function optionsOf(step) {
	const list = [];

	if (lookupOf(step.kernel))
		list.push(selectOf("Table", Object.entries(TABLES), step.table, (value) => {
			step.table = value;
			changed();
		}));
	if (step.kernel.ownSize && /resi[zs]e|scale|resample/i.test(step.kernel.name))
		list.push(selectOf("Size", [["0.25", "a quarter"], ["0.5", "half"], ["1", "the same"], ["1.5", "half more"],
			["2", "twice"]], String(step.scale), (value) => {
			step.scale = Number(value);
			changed();
		}));
	return list.length ? el("div", { class: "options" }, ...list) : null;
}

function renderStep(step, index) {
	const { name } = step.kernel;

	step.thumb = el("canvas", { width: 1, height: 1, "aria-hidden": "true" });
	step.said = el("p", { class: "said" }, "\u00a0");
	step.node = el("li", { class: "step" }, step.thumb,
		el("div", { class: "what" }, el("p", { class: "name" }, el("span", { class: "n" }, `${index + 1}`), name),
			step.said, optionsOf(step), el("div", { class: "moves" },
				button(`Move ${name} up`, "↑", index === 0, () => move(index, -1)),
				button(`Move ${name} down`, "↓", index === state.steps.length - 1, () => move(index, 1)),
				button(`Remove ${name}`, "✕", false, () => remove(index)))));
	return step.node;
}

function renderSteps() {
	$("steps").replaceChildren(...state.steps.map(renderStep));
	$("no-steps").hidden = state.steps.length > 0;
}

const THUMB = 160;

function thumbnail(step) {
	const source = document.createElement("canvas");
	const { image } = step.made;

	show(source, image);
	step.thumb.width = THUMB;
	step.thumb.height = Math.max(1, Math.round((THUMB * image.height) / image.width));
	step.thumb.getContext("2d").drawImage(source, 0, 0, step.thumb.width, step.thumb.height);
}

function showStep(step) {
	const { made } = step;

	step.node.classList.toggle("bad", Boolean(made?.error));
	if (!made)
		step.said.textContent = "not run";
	else if (made.error)
		step.said.textContent = made.error;
	else
		step.said.textContent = [ms(made.call), made.variant, count(made.bands, "worker", "workers"),
			made.changed].filter(Boolean).join(" · ");
}

// The run.

async function runAll() {
	let image = state.original;

	say("");
	for (const step of state.steps) {
		step.kept = step.made?.image ? step.made : step.kept;
		step.made = null;
	}
	for (const step of state.steps) {
		try {
			step.made = await runStep(step, image, state.variant, step.kept);
			state.failed.delete(step.kernel);
			image = step.made.image;
		} catch (error) {
			if (!(error instanceof KernelError))
				throw error;
			step.made = { error: error.message };
			if (!error.message.startsWith(ORDER))
				state.failed.set(step.kernel, error.message);
			say(`Step ${state.steps.indexOf(step) + 1}, ${step.kernel.name}, failed: ${error.message}. ` +
				"What is shown is the result of the steps before it.");
			break;
		}
	}
	state.result = image;
}

function statusWords() {
	const made = state.steps.map((step) => step.made).filter((one) => one && !one.error);
	const kinds = [...new Set(made.map((one) => one.variant))].join(" and ");
	const { width, height } = state.original;
	const call = made.reduce((sum, one) => sum + one.call, 0);

	return `${count(made.length, "kernel", "kernels")} on ${width} × ${height} in ${ms(call)}${
		kinds ? `, ${kinds}` : ""}, ${count(engine.workers.length, "worker", "workers")} over ${
		engine.share ? "shared memory" : "copies (the page is not cross-origin isolated)"}`;
}

function showAll() {
	const { result } = state;

	show($("after"), result);
	$("after-size").textContent = `${result.width} × ${result.height}, ${channelWords(result.channels)}`;
	$("after").setAttribute("aria-label", `The result of ${state.steps.map((step) => step.kernel.name).join(", ") ||
		"no kernel"}`);
	$("status").textContent = statusWords();
}

function showRest() {
	for (const step of state.steps) {
		showStep(step);
		if (step.made?.image)
			thumbnail(step);
	}
	plotStarts();
	plotTimes();
	plotMemory();
	renderList();
}

// Runs the pipeline; what changes meanwhile is run afterwards.
export function changed() {
	state.again = true;
	state.running ||= (async () => {
		try {
			while (state.again) {
				state.again = false;
				const slow = setTimeout(() => { $("status").textContent = "Running …"; }, 400);
				await runAll();
				clearTimeout(slow);
				showAll();
				if (!state.runs++)
					mark("first result");
				showRest();
			}
		} catch (error) {
			say(`The page failed: ${error.message}`);
			throw error;
		} finally {
			state.running = null;
		}
	})();
	return state.running;
}

// Plots.

function kernelAt(path) {
	return state.kernels.find((kernel) => Object.values(kernel.modules).some((module) => module.file === path));
}

function startRow({ path, start, fetched, instantiated, made }) {
	const at = start - performance.timeOrigin;
	const variant = Object.entries(kernelAt(path).modules).find(([, module]) => module.file === path)[0];
	const frame = made ? made - instantiated : 0;

	return { name: `${kernelAt(path).name} (${variant})`,
		parts: [{ value: at }, { value: fetched - start, tone: "t1" }, { value: instantiated - fetched, tone: "t2" },
			{ value: frame, tone: "t3" }],
		figures: `at ${at.toFixed(0)} ms: fetch ${ms(fetched - start)}, compile and instantiate ${
			ms(instantiated - fetched)}, first frame ${ms(frame)}` };
}

function markStart({ path, start, fetched, instantiated, made }) {
	const at = (time) => Math.max(0, time - performance.timeOrigin);

	performance.measure(`wasmready: fetch ${path}`, { start: at(start), end: at(fetched) });
	performance.measure(`wasmready: compile and instantiate ${path}`, { start: at(fetched), end: at(instantiated) });
	performance.measure(`wasmready: first frame ${path}`, { start: at(instantiated), end: at(made) });
}

function plotStarts() {
	const { marks } = state;
	const starts = engine.starts.filter((one) => one.made);

	for (const start of starts) {
		if (!start.marked)
			markStart(start);
		start.marked = true;
	}
	// What is loaded when a user adds a kernel, minutes later, would press all else together.
	const early = starts.filter((one) => one.made - performance.timeOrigin <= marks["first result"] + 1);
	const late = starts.filter((one) => !early.includes(one));
	const rows = early.map(startRow);

	rows.unshift({ name: "page", parts: [{ value: marks.script, tone: "t0" },
		{ value: marks.ready - marks.script, tone: "t4" },
		{ value: marks["first result"] - marks.ready, tone: "t3" }],
	figures: `script runs at ${ms(marks.script)}, list read and picture drawn at ${ms(marks.ready)}, first result at ${
		ms(marks["first result"])}` });
	rows.push(...late.map((one) => {
		const row = startRow(one);
		return { ...row, parts: row.parts.slice(1) };
	}));
	plot($("starts"), { caption: "Start-up of the page and of each module", empty: "",
		legend: [["t0", "page loads"], ["t4", "prepare"], ["t1", "fetch"], ["t2", "compile, instantiate"],
			["t3", "first frame"]], rows });
}

function plotTimes() {
	plot($("times"), { caption: "Time of each step", empty: "Nothing was run.",
		legend: [["t3", "kernel"], ["t1", "copy in and out"]],
		rows: state.steps.filter((step) => step.made?.image).map(({ kernel, made }) => ({ name: kernel.name,
			parts: [{ value: made.call, tone: "t3" }, { value: made.copy, tone: "t1" }],
			figures: `${ms(made.call)}, copy ${ms(made.copy)}` })) });
}

function plotMemory() {
	const images = [state.original, ...state.steps.flatMap(({ made }) => [made?.src, made?.image])].filter(Boolean);
	const pictures = images.reduce((sum, image) => sum + image.data.byteLength, 0);
	const rowOf = (name, bytes, tone) => ({ name, parts: [{ value: bytes, tone }], figures: mib(bytes) });

	plot($("memory"), { caption: "Memory of workers and pictures", empty: "",
		legend: [["t2", "of a worker, for all its modules and their pictures"], ["t4", "the page's pictures"]],
		rows: [...engine.memory.map((bytes, i) => rowOf(`worker ${i + 1}`, bytes, "t2")),
			rowOf("pictures", pictures, "t4")] });
}

// The median of some runs of each step, scalar and simd128.
export async function compare() {
	const rows = [];
	let image = state.original;

	for (const step of state.steps) {
		const times = { scalar: [], simd128: [] };
		const variants = ["scalar", "simd128"].filter((one) => step.kernel.modules[one]);
		let made = null;

		for (let i = 0; i < COMPARE_RUNS + 1; i++)
			for (const variant of variants) {
				made = await runStep(step, image, variant, made);
				// The first is the engine's, which still compiles.
				if (i)
					times[variant].push(made.call);
			}
		({ image } = made);
		const slow = median(times.scalar), fast = median(times.simd128);
		for (const variant of variants)
			rows.push({ name: `${step.kernel.name} (${variant})`,
				parts: [{ value: median(times[variant]), tone: variant === "scalar" ? "t1" : "t3" }],
				figures: ms(median(times[variant])) + (variant === "simd128" && slow ? `, ${(slow / fast).toFixed(1)}×` : "") });
	}
	return rows;
}

async function showCompared() {
	const node = $("compared");

	$("compare").disabled = true;
	node.textContent = "Running …";
	await state.running;
	await nextPaint();
	try {
		plot(node, { caption: "Scalar and simd128", empty: "No kernel is in the pipeline.",
			legend: [["t1", "scalar"], ["t3", `simd128; medians of ${COMPARE_RUNS} runs`]], rows: await compare() });
	} catch (error) {
		node.replaceChildren(el("p", { class: "notice bad" }, error.message));
	}
	$("compare").disabled = false;
	plotMemory();
	renderList();
}

// The list.

function stateOf(kernel) {
	const loaded = Object.entries(kernel.modules).filter(([, module]) => engine.starts.some(({ path }) => path === module.file));

	if (state.failed.has(kernel))
		return ["bad", state.failed.get(kernel)];
	if (kernel.missing)
		return ["none", kernel.missing];
	return loaded.length ? ["good", `loaded: ${loaded.map(([name]) => name).join(", ")}`]
		: ["", obstacle(kernel) || "not loaded yet"];
}

function listRow(kernel) {
	const [tone, words] = stateOf(kernel);
	const module = (name) => (kernel.modules[name] ? size(kernel.modules[name].bytes) : "–");

	return el("tr", {}, el("th", { scope: "row" }, el("span", { class: "name" }, kernel.name),
		el("span", { class: "where" }, `${kernel.file}:${kernel.line}`),
		el("span", { class: "why" }, kernel.why)),
	el("td", {}, kernel.source ? channelWords(kernel.in, kernel.channels ? "any" : "gray") : "–"),
	el("td", {}, kernel.target ? channelWords(kernel.out, "as many") : "a table"),
	el("td", { class: "number" }, module("scalar")), el("td", { class: "number" }, module("simd128")),
	el("td", { class: `state ${tone}` }, words));
}

function renderList() {
	$("list").tBodies[0].replaceChildren(...state.kernels.map(listRow));
}

// Settings.

async function setPicture(make) {
	try {
		state.original = await make();
	} catch (error) {
		say(`The picture cannot be read: ${error.message}`);
		return;
	}
	const { width, height } = state.original;
	show($("before"), state.original);
	$("before-size").textContent = `${width} × ${height}, RGBA`;
	if (state.kernels.length)
		await changed();
}

function takeFile(file) {
	if (!file)
		return;
	setPicture(async () => {
		const image = await read(file);

		$("from-file").hidden = false;
		$("from-file").textContent = file.name;
		$("picture").value = "file";
		return image;
	});
}

const drawn = () => draw(...$("picture").value.split("x").map(Number));

function listen() {
	$("picture").onchange = () => ($("picture").value === "file" ? takeFile($("file").files[0]) : setPicture(drawn));
	$("file").onchange = () => takeFile($("file").files[0]);
	$("variant").onchange = () => {
		state.variant = $("variant").value;
		changed();
	};
	$("workers").onchange = async () => {
		await state.running;
		engine.resize(Number($("workers").value));
		changed();
	};
	$("again").onclick = changed;
	$("add").onclick = () => {
		state.steps.push(newStep(state.kernels[Number($("choice").value)]));
		renderSteps();
		changed();
	};
	$("compare").onclick = showCompared;
	addEventListener("dragover", (event) => event.preventDefault());
	addEventListener("drop", (event) => {
		event.preventDefault();
		takeFile(event.dataTransfer.files[0]);
	});
}

const THEMES = { "": "Auto", light: "Light", dark: "Dark" };

function listenTheme() {
	const root = document.documentElement;
	const set = (name) => {
		if (name)
			root.dataset.theme = name;
		else
			delete root.dataset.theme;
		$("theme").textContent = `Theme: ${THEMES[name]}`;
	};

	$("theme").hidden = false;
	$("theme").onclick = () => {
		const dark = matchMedia("(prefers-color-scheme: dark)").matches;
		const order = dark ? ["", "light", "dark"] : ["", "dark", "light"];

		set(order[(order.indexOf(root.dataset.theme || "") + 1) % 3]);
	};
}

function fillChoices() {
	const processors = navigator.hardwareConcurrency || 1;
	const most = Math.min(WORKERS_MAX, Math.max(4, processors));
	const usable = state.kernels.filter((kernel) => !obstacle(kernel));

	$("workers").replaceChildren(...Array.from({ length: most }, (_, i) =>
		el("option", { value: i + 1, selected: i + 1 === engine.workers.length }, `${i + 1}`)));
	$("choice").replaceChildren(...usable.map((kernel) =>
		el("option", { value: state.kernels.indexOf(kernel) }, kernel.name)));
	$("add").disabled = !usable.length;
	$("variant").value = state.variant;
	if (!hasSimd)
		$("variant").disabled = true;
	$("compare").disabled = !hasSimd;
	for (const wanted of DEFAULTS) {
		const kernel = usable.find(({ name }) => wanted.test(name));

		if (kernel && !state.steps.some((step) => step.kernel === kernel))
			state.steps.push(newStep(kernel));
	}
	if (!state.steps.length && usable.length)
		state.steps.push(newStep(usable[0]));
}

async function readList() {
	const response = await fetch("kernels.json");

	if (!response.ok)
		throw new Error(`the server answers ${response.status} for kernels.json`);
	return response.json();
}

async function start() {
	mark("script");
	engine.resize(Math.min(WORKERS_MAX, navigator.hardwareConcurrency || 1));
	const list = readList();
	list.catch(() => {});
	const first = setPicture(drawn);
	const { project, kernels, made } = await list;
	await first;
	$("served").hidden = true;
	state.kernels = kernels;
	document.title = `${project}: kernels`;
	$("project").textContent = project;
	$("made").textContent = `Made by ${made}.`;
	fillChoices();
	renderSteps();
	$("all").hidden = false;
	mark("ready");
	if (!kernels.length)
		say("No kernel was found in this project.");
	else if (!state.steps.length)
		say("No kernel of this project could be built for the page: the list says why.");
	listen();
	await changed();
}

listenTheme();
start().catch((error) => {
	$("served").hidden = true;
	say(`The page cannot start: ${error.message}`);
});
