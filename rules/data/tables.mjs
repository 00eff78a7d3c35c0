// The tables of C libraries as scripts read and write them: a row speaks of a family, or of one
// target where that differs (README.md); here each name has a state for each target.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const missing = { state: "missing", since: "", until: "", library: "", note: "" };

// columns, a row as an object by them, and the lines of comment above them.
export function readTable(name) {
	const lines = readFileSync(path.join(here, name), "utf8").split("\n").filter(Boolean);
	const comments = lines.splice(0, lines.findIndex((line) => !line.startsWith("#"))), columns = lines.shift().split("\t");
	return { comments, columns, rows: lines.map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [columns[i], cell]))) };
}

// Whole or not at all: a table that is cut off would still load. A table that says the same stays.
export function writeTable(name, { comments, columns, rows }) {
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.join("\t"));
	const file = path.join(here, name), text = [...comments, ...lines, ""].join("\n");
	if (readFileSync(file, "utf8") === text) return;
	writeFileSync(`${file}.new`, text);
	renameSync(`${file}.new`, file);
}

// The rows of targets.tsv that no other's rows judge, by name.
export const judged = new Map(readTable("targets.tsv").rows.filter((row) => row.table === row.name).map((row) => [row.name, row]));

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
export const byName = (a, b) => compare(a.name, b.name) || compare(a.family ?? a.kind, b.family ?? b.kind);

// What the rows of a name say of a target: the row of its own, else its family's, else missing.
export function stateOf(rows, target) {
	const current = rows.filter((row) => !row.until);
	return current.find((row) => row.family === target) ?? current.find((row) => row.family === judged.get(target).family) ?? missing;
}

function groupBy(list, key) {
	const groups = new Map();
	for (const item of list) groups.set(key(item), [...groups.get(key(item)) ?? [], item]);
	return groups;
}

// Map: name -> its rows.
export function rowsByName({ rows }) {
	return groupBy(rows, (row) => row.name);
}

const says = (row) => [row.state, row.library, row.note].join("\t");

// The fewest rows of a name that say the same: a row for the family, as the target of that name has
// it or else most have, and one for each target that differs.
function pack(rows) {
	const out = rows.filter((row) => row.until), { name } = rows[0], known = new Set(["name"]);
	for (const [family, members] of groupBy(judged.values(), (target) => target.family)) {
		const states = members.map((target) => stateOf(rows, target.name)), count = (state) => states.filter((other) => says(other) === says(state)).length;
		const main = judged.has(family) ? stateOf(rows, family) : states.reduce((best, state) => (count(state) > count(best) ? state : best));
		const add = (state, of) => out.push({ ...state, name, family: of });
		if (says(main) !== says(missing)) add(main, family);
		members.forEach((target, i) => { if (says(states[i]) !== says(main)) add(states[i], target.name); });
		for (const word of [family, ...members.map((target) => target.name)]) known.add(word);
	}
	return [...out, ...rows.filter((row) => !row.until && !known.has(row.family))].sort(byName);
}

export function packTable(table) {
	return { ...table, rows: [...rowsByName(table).values()].flatMap(pack).sort(byName) };
}

// Gives names new states of a target: changes is a Map of them.
export function setStates(table, target, changes) {
	const rows = rowsByName(table);
	for (const [name, state] of changes) {
		const of = rows.get(name) ?? [], was = stateOf(of, target);
		const others = [...judged.values()].filter((other) => other.name !== target && other.family === judged.get(target).family)
			.map((other) => ({ ...stateOf(of, other.name), name, family: other.name }));
		const rest = of.filter((row) => row.until || ![target, judged.get(target).family, ...others.map((row) => row.family)].includes(row.family));
		const kept = state === "missing" ? { ...missing, note: was.note } : was; // notes are an editor's
		rows.set(name, [...rest, ...others, { ...kept, name, family: target, state }]);
	}
	return packTable({ ...table, rows: [...rows.values()].flat() });
}
