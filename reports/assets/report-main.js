// Puts the report's scripts to work.
"use strict";

theme();
copyButtons();
for (const link of document.querySelectorAll("a[data-view]"))
	link.href = view.link(view.decode(link.dataset.view));
filters();
table();
findingList();
sources();
map();
printing();
// Paper is one page that sums up, unless all is asked for: then it shows what is folded;
// findings.js opens the groups of findings.
function printing() {
	const root = document.documentElement;
	let unfolded = [];
	document.querySelector(".top").append(el("button", { type: "button", id: "print-all",
		title: "Print all of the report; the browser's own command prints the first page", onclick: () => {
			root.dataset.print = "all";
			print();
			delete root.dataset.print;
		} }, "Print all"));
	addEventListener("beforeprint", () => {
		if (root.dataset.print !== "all")
			return;
		unfolded = [...document.querySelectorAll("main details:not([open])")]
			.filter((node) => !node.closest("#groups"));
		for (const node of unfolded)
			node.open = true;
	});
	addEventListener("afterprint", () => {
		for (const node of unfolded)
			node.open = false;
		unfolded = [];
	});
}
addEventListener("hashchange", view.read);
addEventListener("popstate", view.read);
// The same link again makes no hashchange.
document.addEventListener("click", (event) => {
	const link = event.target.closest("a[data-view]");
	if (link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		view.show(link.dataset.view);
	}
});
view.read();
