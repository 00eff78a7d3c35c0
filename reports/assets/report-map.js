// A map of the project: a tile for each file that has a finding that passes the filters, as large
// as it has blockers and hazards (or any, where there are none), in the colour of the worst. The
// table says the same in words, so that the picture is for the eye and the pointer alone.
"use strict";

// Folders and files as d3 takes them.
function mapTree(files) {
	const root = { name: "", path: "", children: [] }, folders = new Map([["", root]]);
	const folder = (path) => {
		if (!folders.has(path)) {
			const slash = path.lastIndexOf("/");
			const made = { name: path.slice(slash + 1), path, children: [] };
			folders.set(path, made);
			folder(path.slice(0, Math.max(slash, 0))).children.push(made);
		}
		return folders.get(path);
	};
	const heavy = files.some(({ counts }) => counts[0] + counts[1]);
	for (const { path, counts } of files) {
		const weight = heavy ? counts[0] + counts[1] : counts[2] + counts[3];
		if (weight)
			folder(path.slice(0, Math.max(path.lastIndexOf("/"), 0))).children
				.push({ name: path.slice(path.lastIndexOf("/") + 1), path, weight, counts });
	}
	return root;
}

function map() {
	const place = document.getElementById("map-tiles");
	const said = document.getElementById("map-said");
	let drawn = null, width = 0;

	function tile(node) {
		const { path, name, counts } = node.data;
		const w = node.x1 - node.x0, h = node.y1 - node.y0;
		const worst = counts.findIndex((n) => n);
		const words = `${path}: ${counts.map((n, i) => n && `${n.toLocaleString("en")} ${SEVERITY_WORDS[i]}`).filter(Boolean).join(", ")}`;
		const g = svgEl("g", { class: `tile k-${SEVERITIES[worst]}`, transform: `translate(${node.x0},${node.y0})` },
			svgEl("title", {}, words), svgEl("rect", { width: w, height: h }));
		const fits = (text, size) => [...text].length * size * 0.58 < w - 8;
		if (h > 18 && fits(name, 12))
			g.append(svgEl("text", { x: 5, y: 14 }, name));
		if (h > 34 && w > 30)
			g.append(svgEl("text", { x: 5, y: 29, class: "sub" }, node.value.toLocaleString("en")));
		g.addEventListener("click", () => view.set({ path, by: "file" }, { focus: true }));
		return g;
	}

	function folder(node) {
		const g = svgEl("g", { class: "folder", transform: `translate(${node.x0},${node.y0})` },
			svgEl("rect", { width: node.x1 - node.x0, height: node.y1 - node.y0 }));
		if ([...node.data.path].length * 6.5 < node.x1 - node.x0 - 8)
			g.append(svgEl("text", { x: 4, y: 12 }, `${node.data.path}/`));
		return g;
	}

	function draw() {
		const files = byFile(passing.list(view.now));
		const high = width < 600 ? 300 : 420;
		const root = d3.hierarchy(mapTree(files)).sum((d) => d.weight || 0)
			.sort((a, b) => b.value - a.value || (a.data.path < b.data.path ? -1 : 1));
		place.replaceChildren();
		said.textContent = root.value ? `${count(root.leaves().length, "file has", "files have")} ${
			count(root.value, "finding", "findings")} of these filters; a tile is as large as a file has ${
			root.leaves().some((leaf) => leaf.data.counts[0] + leaf.data.counts[1]) ? "blockers and hazards" : "findings"}. Click one to list them.`
			: "No finding passes these filters.";
		if (!root.value)
			return;
		d3.treemap().size([width, high]).paddingInner(2).paddingOuter(3).paddingTop((node) => (node.depth ? 16 : 3)).round(true)(root);
		place.append(svgEl("svg", { viewBox: `0 0 ${width} ${high}`, "aria-hidden": "true", focusable: "false" },
			...root.descendants().filter((node) => node.depth && node.children).map(folder), ...root.leaves().map(tile)));
	}

	view.listen((state) => {
		const now = view.link({ ...state, open: "", sort: "", list: "", verdict: "", for: "", by: "rule", source: "" });
		if (now === drawn || !width)
			return;
		drawn = now;
		draw();
	});
	new ResizeObserver(() => {
		if (place.clientWidth && place.clientWidth !== width) {
			width = place.clientWidth;
			drawn = null;
			draw();
		}
	}).observe(place);
}
