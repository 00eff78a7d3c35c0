// Each row of rules/data/backend.tsv, compiled again by the clang that is installed: it is not taken in
// the way that the row tells, or that is over (until). And what nobody tells is taken.
// labels: tools
// timeout: 600
// once: of a table
import path from "node:path";
import { pathToFileURL } from "node:url";

const { SOURCE } = process.env, data = path.join(SOURCE, "rules/data"), compiler = process.env.CLANG ?? "clang-19";
const { attempt, versionOf } = await import(pathToFileURL(path.join(data, "backend.mjs")).href);
const { readTable } = await import(pathToFileURL(path.join(data, "tables.mjs")).href);
const version = Number(versionOf(compiler)), { rows } = readTable("backend.tsv");
let failed = 0;
const check = (good, what) => {
	if (!good) console.log(`FAIL: ${what}`);
	failed += !good;
};

for (const row of rows) {
	const result = attempt(compiler, row.code), holds = !(row.since && version < Number(row.since)) && !(row.until && version >= Number(row.until));
	check(holds ? result?.what === row.what && result.message === row.message : !result,
		`${row.name}: clang ${version}: ${result ? `${result.what}: ${result.message}` : "takes it"}, not ${holds ? `${row.what}: ${row.message}` : "taken"}`);
}
check(rows.some((row) => row.name === "__builtin___clear_cache"), "no row of __builtin___clear_cache");
check(attempt(compiler, "int f(void) { return __builtin_clz(3); }") === null, "what every compiler takes");
check(attempt(compiler, "int f(void) { return __builtin_none(); }")?.what === "parser", "what no parser takes");
console.log(`${rows.length} rows, ${failed} failed`);
process.exit(failed || !rows.length ? 1 : 0);
