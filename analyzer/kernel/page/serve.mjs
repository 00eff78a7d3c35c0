// Gives the folder that it lies in to a browser on this machine: node serve.mjs [PORT]
//
// A page that shares memory with workers must be cross-origin isolated, and streaming compilation
// wants wasm by its media type: two things that a file: page, and most servers, do not have.
//
// Requests are not trusted. What a path leads to counts only when by its real name it lies below the
// folder, so that neither ".." nor a link leads out. A page elsewhere that has its own name point here
// (DNS rebinding) is told by the Host it asks for.
import { constants } from "node:fs";
import { open, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const USUAL_PORT = 8000;
const IDLE_MS = 30_000;
// For each connection above these the oldest that waits for nothing of ours is closed, so that those
// who open and say nothing keep nobody out.
const CONNECTIONS = 256;
// As wasmready's own exit codes: wrong usage, and what cannot be done.
const USAGE = 2, CANNOT = 3;

const TEXT = "text/plain; charset=utf-8";
const TYPES = {
	".wasm": "application/wasm",
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json",
	".txt": TEXT,
};
const HEADERS = {
	"X-Content-Type-Options": "nosniff",
	"Cache-Control": "no-cache",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Embedder-Policy": "require-corp",
	"Cross-Origin-Resource-Policy": "same-origin",
};

let folder, hosts;

function say(response, status, words, more = {}) {
	response.writeHead(status, { ...HEADERS, "Content-Type": TEXT, "Content-Length": words.length, ...more });
	response.end(words);
}

// The real name of what a request's path leads to, which is below the folder, and no part of it hidden:
// .git and its like are nobody's to read. Throws when there is nothing that we serve.
async function locate(path) {
	const parts = decodeURIComponent(path).split("/");

	if (parts.shift() !== "" || parts.some((part, i) => part === "." || part === ".." || (!part && i + 1 < parts.length)))
		throw new Error("no path");
	const found = await realpath(join(folder, ...parts));
	if (relative(folder, found).split(sep).some((part) => part.startsWith(".")))
		throw new Error("not below, or hidden");
	return found;
}

// Sends a regular file. What is none, a pipe say, is not opened, as far as another program of the same
// folder's owner does not put it there just then; and then it is not waited for.
async function send(request, response, name) {
	if (!(await stat(name)).isFile())
		throw new Error("no file");
	const file = await open(name, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
	try {
		const { size } = await file.stat();

		response.writeHead(200, { ...HEADERS, "Content-Type": TYPES[extname(name)] ?? "application/octet-stream", "Content-Length": size });
		if (request.method === "HEAD" || !size)
			return void response.end();
		await pipeline(file.createReadStream({ end: size - 1 }), response);
	} finally {
		await file.close();
	}
}

async function answer(request, response) {
	const path = request.url.replace(/\?.*/s, "");

	if (!hosts.includes(request.headers.host?.toLowerCase()))
		return say(response, 403, "403: this serves 127.0.0.1 and localhost only\n");
	if (request.method !== "GET" && request.method !== "HEAD")
		return say(response, 405, "405: only GET and HEAD\n", { Allow: "GET, HEAD" });
	try {
		const found = await locate(path);

		// Relative links of a folder's page need the slash behind its name.
		if (!path.endsWith("/") && (await stat(found)).isDirectory())
			return say(response, 301, "301: this is a folder\n", { Location: `${path}/` });
		await send(request, response, path.endsWith("/") ? await locate(`${path}index.html`) : found);
	} catch {
		if (response.headersSent)
			response.destroy();
		else
			say(response, 404, "404: there is no such file\n");
	}
}

const connections = new Set(), asking = new Set();

function enter(socket) {
	if (connections.size >= CONNECTIONS) {
		const oldest = [...connections].find((other) => !asking.has(other)) ?? connections.values().next().value;

		connections.delete(oldest);
		oldest.destroy();
	}
	connections.add(socket);
	socket.on("close", () => connections.delete(socket));
}

function end(code, words) {
	console.error(`serve: ${words}`);
	process.exit(code);
}

const port = process.argv[2] ?? String(USUAL_PORT);
if (process.argv.length > 3 || !/^\d{1,5}$/.test(port) || Number(port) > 65535)
	end(USAGE, "say 'node serve.mjs [PORT]', with a port from 0 (any that is free) to 65535");
folder = await realpath(fileURLToPath(new URL(".", import.meta.url)));

const server = createServer((request, response) => {
	asking.add(request.socket);
	response.on("close", () => asking.delete(request.socket));
	answer(request, response);
});
server.on("connection", enter);
server.on("error", (error) => end(CANNOT, `cannot listen on port ${port}: ${error.message}`));
server.setTimeout(IDLE_MS);
server.listen(Number(port), "127.0.0.1", () => {
	const at = server.address().port;

	hosts = [`127.0.0.1:${at}`, `localhost:${at}`, ...(at === 80 ? ["127.0.0.1", "localhost"] : [])];
	console.log(`http://127.0.0.1:${at}/`);
});
for (const signal of ["SIGINT", "SIGTERM"])
	process.on(signal, () => process.exit(0));
