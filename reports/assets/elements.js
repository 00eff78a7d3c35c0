// What the scripts of the HTML report and of the graph viewer share: elements and words.
// What the audited project wrote reaches the page by textContent and attributes only.
"use strict";

const SIGNS = { ready: "✓", flags: "⚑", hazard: "▲", blocked: "✕", unknown: "?" };

const count = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

// Children that are null, undefined or false are left out.
function el(name, props, ...children) {
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
	node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
	return node;
}

const SVG = "http://www.w3.org/2000/svg";

function svgEl(name, attributes, ...children) {
	const node = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes || {}))
		node.setAttribute(key, value);
	node.append(...children);
	return node;
}

// A label with a select in it, and the select.
function choice(label, options, run) {
	const select = el("select", { onchange: () => run(select.value) },
		...options.map(([value, shown]) => el("option", { value }, shown)));
	return [el("label", {}, el("span", {}, label), select), select];
}
