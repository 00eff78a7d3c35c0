// Graphs of the report: SVG of Graphviz with an own viewBox, moved by pointer, wheel and keys.
"use strict";

// What the picture holds, without Graphviz's own title and background.
function extent(svg) {
	const home = svg.viewBox.baseVal;
	const g = svg.querySelector("g.graph");
	const list = g && g.transform.baseVal;
	const inner = g && g.getBBox();
	if (!inner || !inner.width || !list.numberOfItems)
		return { x: home.x, y: home.y, w: home.width || 1, h: home.height || 1 };
	const m = list.consolidate().matrix;
	const pad = 8;
	return { x: inner.x * m.a + m.e - pad, y: inner.y * m.d + m.f - pad,
		w: inner.width * m.a + 2 * pad, h: inner.height * m.d + 2 * pad };
}

function graph(view) {
	const svg = view.querySelector("svg");
	const section = view.closest("section");
	const title = section.querySelector("h3").textContent;
	const whole = extent(svg);
	let box = { ...whole };
	const nodes = [...svg.querySelectorAll("g.node")];
	const titleOf = (g) => (g.querySelector("title") || g).textContent;
	const byTitle = new Map(nodes.map((node) => [titleOf(node), node]));
	const edges = [...svg.querySelectorAll("g.edge")].map((edge) => {
		const name = titleOf(edge);
		for (let at = name.indexOf("->"); at >= 0; at = name.indexOf("->", at + 1)) {
			const from = byTitle.get(name.slice(0, at)), to = byTitle.get(name.slice(at + 2));
			if (from && to)
				return { edge, from, to };
		}
		return { edge, from: null, to: null };
	});

	function apply() {
		svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.w} ${box.h}`);
	}

	// The box takes the view's shape, so that one scale serves both ways.
	function fit() {
		const shape = (view.clientHeight || 1) / (view.clientWidth || 1);
		// A small graph is not blown up beyond its natural size.
		const w = Math.max(whole.w, whole.h / shape, view.clientWidth * 0.75);
		box = { x: whole.x - (w - whole.w) / 2, y: whole.y - (w * shape - whole.h) / 2, w, h: w * shape };
		apply();
	}

	// A graph too tall or wide to read at once starts at its head, readable.
	function start() {
		const readable = view.clientWidth / 0.45;
		fit();
		if (box.w <= readable * 1.5)
			return;
		const h = readable * box.h / box.w;
		const x = whole.w < readable ? whole.x - (readable - whole.w) / 2 : whole.x;
		const y = whole.h < h ? whole.y - (h - whole.h) / 2 : whole.y;
		box = { x, y, w: readable, h };
		apply();
	}

	function pan(dx, dy) {
		box.x += dx * box.w;
		box.y += dy * box.h;
		apply();
	}

	// Zooms about a point given as fractions of the view.
	function zoom(factor, fx = 0.5, fy = 0.5) {
		const w = Math.min(Math.max(box.w * factor, 40), Math.max(whole.w, whole.h) * 8);
		const h = w * box.h / box.w;
		box = { x: box.x + (box.w - w) * fx, y: box.y + (box.h - h) * fy, w, h };
		apply();
	}

	function center(node) {
		const at = node.getBoundingClientRect(), frame = view.getBoundingClientRect();
		const scale = box.w / frame.width;
		const x = box.x + (at.left + at.width / 2 - frame.left) * scale;
		const y = box.y + (at.top + at.height / 2 - frame.top) * scale;
		const w = Math.min(box.w, Math.max(at.width * scale * 6, 300));
		const h = w * box.h / box.w;
		box = { x: x - w / 2, y: y - h / 2, w, h };
		apply();
	}

	function pick(node) {
		for (const g of svg.querySelectorAll(".near, .at"))
			g.classList.remove("near", "at");
		view.classList.toggle("picked", Boolean(node));
		if (!node) {
			status.textContent = count(nodes.length, "node", "nodes");
			return;
		}
		let into = 0, out = 0;
		node.classList.add("near", "at");
		for (const { edge, from, to } of edges) {
			if (from !== node && to !== node)
				continue;
			into += to === node;
			out += from === node;
			for (const g of [edge, from, to])
				g.classList.add("near");
		}
		status.textContent = `${titleOf(node)}: ${into} in, ${out} out`;
	}

	let hits = [], hit = -1;
	const input = search(`Find in ${title.toLowerCase()}`, "Find a node", () => find());
	function find() {
		const words = input.value.toLowerCase();
		hits = words ? nodes.filter((node) => titleOf(node).toLowerCase().includes(words) ||
			node.textContent.toLowerCase().includes(words)) : [];
		hit = -1;
		if (!words)
			pick(null);
		else if (!hits.length)
			status.textContent = "no node matches";
		else
			nextHit(1);
	}
	function nextHit(step) {
		if (!hits.length)
			return;
		hit = (hit + step + hits.length) % hits.length;
		center(hits[hit]);
		pick(hits[hit]);
		status.textContent = `${hit + 1} of ${hits.length}. ${status.textContent}`;
	}
	input.addEventListener("keydown", (event) => {
		if (event.key === "Enter") {
			event.preventDefault();
			nextHit(event.shiftKey ? -1 : 1);
		}
	});

	const points = new Map();
	let moved = false, spread = 0;
	view.addEventListener("pointerdown", (event) => {
		if (event.button)
			return;
		points.set(event.pointerId, event);
		moved = false;
		spread = 0;
	});
	view.addEventListener("pointermove", (event) => {
		const before = points.get(event.pointerId);
		if (!before)
			return;
		const dx = event.clientX - before.clientX, dy = event.clientY - before.clientY;
		if (!moved && Math.abs(dx) + Math.abs(dy) < 4)
			return;
		if (!moved)
			view.setPointerCapture(event.pointerId);
		moved = true;
		view.classList.add("drag");
		points.set(event.pointerId, event);
		if (points.size > 1) {
			const [a, b] = [...points.values()];
			const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
			if (spread && now)
				zoom(spread / now);
			spread = now;
		} else {
			pan(-dx / view.clientWidth, -dy / view.clientHeight);
		}
	});
	const release = (event) => {
		const was = points.delete(event.pointerId);
		if (!points.size)
			view.classList.remove("drag");
		if (was && !moved && event.type === "pointerup") {
			const node = event.target.closest("g.node");
			pick(node && view.contains(node) ? node : null);
		}
	};
	view.addEventListener("pointerup", release);
	view.addEventListener("pointercancel", release);

	// A wheel that only passes by scrolls the page.
	view.addEventListener("wheel", (event) => {
		if (!event.ctrlKey && document.activeElement !== view)
			return;
		event.preventDefault();
		const frame = view.getBoundingClientRect();
		const lines = event.deltaMode === 1 ? 16 : 1;
		zoom(Math.exp(event.deltaY * lines * 0.0015), (event.clientX - frame.left) / frame.width,
			(event.clientY - frame.top) / frame.height);
	}, { passive: false });

	view.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey)
			return;
		const keys = {
			"+": () => zoom(0.8), "=": () => zoom(0.8), "-": () => zoom(1.25), 0: fit,
			ArrowLeft: () => pan(-0.1, 0), ArrowRight: () => pan(0.1, 0),
			ArrowUp: () => pan(0, -0.1), ArrowDown: () => pan(0, 0.1),
			Escape: () => pick(null),
		};
		if (Object.hasOwn(keys, event.key)) {
			event.preventDefault();
			keys[event.key]();
		}
	});

	const status = el("span", { class: "status", role: "status" });
	const button = (label, name, run) => el("button", { type: "button", "aria-label": name,
		title: name, onclick: run }, label);
	view.before(el("div", { class: "tools" }, button("−", "Zoom out", () => zoom(1.25)),
		button("+", "Zoom in", () => zoom(0.8)), button("Fit", "Fit the whole graph", fit), input, status));
	view.after(el("p", { class: "hint" }, "Drag moves; with the graph focused the wheel and + − zoom, " +
		"arrow keys move, 0 fits. A click on a node shows its edges; Escape ends that."));
	view.classList.add("live");
	view.tabIndex = 0;
	view.setAttribute("role", "application");
	view.setAttribute("aria-label", `${title}: arrow keys move, plus and minus zoom, 0 fits`);
	svg.removeAttribute("width");
	svg.removeAttribute("height");
	pick(null);
	start();
	new ResizeObserver(() => {
		const shape = (view.clientHeight || 1) / (view.clientWidth || 1);
		box.h = box.w * shape;
		apply();
	}).observe(view);
	addEventListener("beforeprint", () => svg.setAttribute("viewBox",
		`${whole.x} ${whole.y} ${whole.w} ${whole.h}`));
	addEventListener("afterprint", apply);
}
