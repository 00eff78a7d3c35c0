// Puts the report's scripts to work.
"use strict";

theme();
copyButtons();
for (const link of document.querySelectorAll("a[data-view]"))
	link.href = view.link(view.decode(link.dataset.view));
filters();
table();
findingList();
// Paper shows what is folded; findings.js opens the groups of findings.
let unfolded = [];
addEventListener("beforeprint", () => {
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
