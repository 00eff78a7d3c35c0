// Plots are tables: a row has a name, a bar in SVG, and its figures as text, so that what the
// eye sees is also there to be read out, copied and printed.

const SVG = "http://www.w3.org/2000/svg";
const WIDE = 1000;

export function el(name, props, ...children) {
	const node = document.createElement(name);

	for (const [key, value] of Object.entries(props || {})) {
		if (key.startsWith("on"))
			node.addEventListener(key.slice(2), value);
		else if (key === "class")
			node.className = value;
		else if (value === true)
			node.setAttribute(key, "");
		else if (value !== false && value !== null && value !== undefined)
			node.setAttribute(key, value);
	}
	node.append(...children.filter((child) => child !== null && child !== undefined));
	return node;
}

function bar(parts, most) {
	const svg = document.createElementNS(SVG, "svg");

	svg.setAttribute("viewBox", `0 0 ${WIDE} 10`);
	svg.setAttribute("preserveAspectRatio", "none");
	svg.setAttribute("aria-hidden", "true");
	svg.setAttribute("class", "bar");
	let at = 0;
	for (const { value, tone } of parts) {
		const width = most > 0 ? (value / most) * WIDE : 0;

		if (tone) {
			const rect = document.createElementNS(SVG, "rect");

			rect.setAttribute("x", at.toFixed(2));
			rect.setAttribute("width", Math.max(width, value > 0 ? 2 : 0).toFixed(2));
			rect.setAttribute("height", "10");
			rect.setAttribute("class", tone);
			svg.append(rect);
		}
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
