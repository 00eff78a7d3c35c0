// The tables against the sysroot that CI installs: every difference is one that the
// sysroot's age explains (_differences.tsv: the commit that brought the name to
// wasi-libc, and its day), and every explanation is still needed.
// labels: tools
// once: of tables
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const { SOURCE, WASMREADY } = process.env;
const data = path.join(SOURCE, "rules/data");
const { survey } = await import(pathToFileURL(path.join(data, "refresh.mjs")).href);
const { readTable } = await import(pathToFileURL(path.join(data, "tables.mjs")).href);
let failed = 0;
const check = (good, what) => {
	if (!good) console.log(`FAIL: ${what}`);
	failed += !good;
};

const targets = JSON.parse(execFileSync(WASMREADY, ["targets", "--format", "json", "--sysroot", "/usr"], { encoding: "utf8" })).targets;
const wasip1 = targets.find((target) => target.name === "wasip1");
const day = /git(\d{4})(\d\d)(\d\d)/.exec(wasip1.version)?.slice(1).join("-");
check(wasip1.origin === "installed" && day, `the installed sysroot tells no day: '${wasip1.version}'`);

const explained = new Map(readFileSync(path.join(SOURCE, "tests/_differences.tsv"), "utf8").trim().split("\n").slice(1)
	.map((line) => line.split("\t")).map((row) => [row.slice(0, 4).join(" "), row[4]]));
const found = new Set(survey("wasip1", wasip1.sysroot).map((row) => row.slice(0, 4).join(" ")));
check(found.size > 0, "nothing differs: was anything compared?");
for (const key of found) check(explained.has(key), `not explained: ${key}`);
for (const [key, reason] of explained) {
	check(found.has(key), `explained, but no difference: ${key}`);
	const since = / of (\d{4}-\d\d-\d\d)$/.exec(reason)?.[1];
	check(since > day && since <= wasip1.table_date, `${key}: '${reason}' does not lie between the two`);
}

// Each table says what it speaks of.
const versions = readTable("versions.tsv").rows;
for (const table of ["aliases", "backend", "headers", "libc-api", "lists", "ports", "simd-intrinsics", "target-features"])
	check(versions.some((row) => row.table === `${table}.tsv` && /^\d{4}-\d\d-\d\d$/.test(row.date)), `no version for ${table}.tsv`);
for (const target of targets)
	check(target.table_date, `the table of ${target.name} has no date`);

console.log(`${found.size} differences, ${explained.size} explained, ${failed} failed`);
process.exit(failed || explained.size === 0 ? 1 : 0);
