// Plots are tables: a row has a name, a bar in SVG, and its figures as text, so that what the
// eye sees is also there to be read out, copied and printed.

import { el, svgEl } from "./elements.js";

const WIDE = 1000;

function bar(parts, most) {
	const svg = svgEl("svg", {
		viewBox: `0 0 ${WIDE} 10`, preserveAspectRatio: "none", "aria-hidden": "true", class: "bar",
	});
	let at = 0;

	for (const { value, tone } of parts) {
		const width = most > 0 ? (value / most) * WIDE : 0;

		if (tone)
			svg.append(svgEl("rect", {
				x: at.toFixed(2), width: Math.max(width, value > 0 ? 2 : 0).toFixed(2), height: 10, class: tone,
			}));
		at += width;
	}
	return svg;
}

const total = (row) => row.parts.reduce((sum, part) => sum + part.value, 0);

function legendOf(legend) {
	return el("p", { class: "legend" }, ...legend.map(([tone, name]) =>
		el("span", {}, el("i", { class: `dot ${tone}`, "aria-hidden": "true" }), name)));
}

// Shows rows in node: { name, parts: [{ value, tone }], figures }; a part without a tone is a
// gap. legend: [tone, name] pairs.
export function plot(node, { caption, legend, rows, empty }) {
	if (!rows.length) {
		node.replaceChildren(el("p", { class: "dim" }, empty));
		return;
	}
	const most = Math.max(...rows.map(total));
	const head = el("thead", { class: "hidden" }, el("tr", {}, el("th", { scope: "col" }, "What"),
		el("td", {}), el("th", { scope: "col" }, "Figures")));

	node.replaceChildren(legendOf(legend), el("table", { class: "plot" },
		el("caption", { class: "hidden" }, caption), head,
		el("tbody", {}, ...rows.map((row) => el("tr", {}, el("th", { scope: "row" }, row.name),
			el("td", { class: "bars" }, bar(row.parts, most)),
			el("td", { class: "figures" }, row.figures))))));
}
