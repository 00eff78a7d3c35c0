#!/usr/bin/env node
// Starts the program of the package for this machine, which npm has installed beside this one: a
// tree that runs from where it lies, with the libraries that it loads.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";

const name = `wasmready-${process.platform}-${process.arch}`;

function find() {
	try {
		return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
	} catch {
		return null;
	}
}

const home = find();
if (!home) {
	const made = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);
	console.error(`wasmready: ${made ? `the package '${name}' is not installed: it is an optional dependency, which --omit=optional leaves out`
		: `there is no package for ${process.platform} on ${process.arch}, only for Linux on x64 and arm64: run it in a container`}`);
	process.exit(3);
}
const env = { ...process.env };
const plugins = join(home, "lib/wasmready/graphviz");
if (existsSync(plugins))
	env.GVBINDIR = plugins;
const child = spawn(join(home, "bin/wasmready"), process.argv.slice(2), { stdio: "inherit", env });
// The terminal tells all of a group; what is sent to this process alone goes on to the program.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
	process.on(signal, () => child.kill(signal));
child.on("error", (error) => {
	console.error(`wasmready: cannot start '${join(home, "bin/wasmready")}': ${error.message}`);
	process.exit(3);
});
child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
