// Archives without LLVM's tools:
//   node _ar.mjs make FORM OUT OBJECT...   FORM: gnu, gnu64, bsd, bsd64, thin, plain (no index)
//   node _ar.mjs symbols ARCHIVE           what its wasm objects define, from the objects
// The index is made from the objects, never read: the program under test reads it.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

// Names that a wasm object defines for others, from its "linking" section.
function defined(bytes) {
	let at = 8;
	const byte = () => bytes[at++];
	const number = () => {
		let value = 0, shift = 0, b;
		do {
			b = byte();
			value += (b & 127) * 2 ** shift;
			shift += 7;
		} while (b & 128);
		return value;
	};
	const name = () => {
		const n = number();
		at += n;
		return bytes.toString("utf8", at - n, at);
	};
	const names = new Set();
	while (at < bytes.length) {
		const id = byte(), size = number(), end = at + size;
		if (id === 0 && name() === "linking" && number() === 2) {
			while (at < end) {
				const kind = byte(), length = number(), stop = at + length;
				for (let n = kind === 8 ? number() : 0; n > 0; n--) {
					const type = byte(), flags = number(), isUndefined = flags & 0x10;
					let symbol;
					if (type === 1) { // data
						symbol = name();
						if (!isUndefined) { number(); number(); number(); }
					} else if (type === 3) { // section
						number();
						continue;
					} else { // function, global, event, table
						number();
						if (!isUndefined || flags & 0x40) symbol = name();
					}
					if (!isUndefined && (flags & 3) !== 2) names.add(symbol); // 2: local
				}
				at = stop;
			}
		}
		at = end;
	}
	return [...names];
}

const header = (name, size) => Buffer.from(name.padEnd(16) + "0".padEnd(12) + "0".padEnd(6) +
	"0".padEnd(6) + "644".padEnd(8) + String(size).padEnd(10) + "`\n");

function index(form, entries) { // entries: [symbol, offset of its member]
	const wide = form.endsWith("64"), width = wide ? 8 : 4;
	const strings = Buffer.from(entries.map(([symbol]) => `${symbol}\0`).join(""));
	const little = form.startsWith("bsd");
	const put = (value) => {
		const b = Buffer.alloc(width);
		if (wide) b[little ? "writeBigUInt64LE" : "writeBigUInt64BE"](BigInt(value));
		else b[little ? "writeUInt32LE" : "writeUInt32BE"](value);
		return b;
	};
	if (!little)
		return [wide ? "/SYM64/" : "/", Buffer.concat([put(entries.length), ...entries.map(([, at]) => put(at)), strings])];
	const name = Buffer.from(wide ? "__.SYMDEF_64" : "__.SYMDEF SORTED");
	let at = 0;
	const pairs = entries.flatMap(([symbol, member]) => {
		const pair = [put(at), put(member)];
		at += Buffer.byteLength(symbol) + 1;
		return pair;
	});
	return [`#1/${name.length}`, Buffer.concat([name, put(entries.length * 2 * width), ...pairs, put(strings.length), strings])];
}

const pad = (b) => (b.length & 1 ? Buffer.concat([b, Buffer.from("\n")]) : b);

function make(form, out, files) {
	const objects = files.map((file) => readFileSync(file));
	const thin = form === "thin";
	const build = (start) => {
		let at = start;
		const entries = [];
		objects.forEach((object) => {
			for (const symbol of defined(object)) entries.push([symbol, at]);
			at += 60 + (thin ? 0 : object.length + (object.length & 1));
		});
		return index(thin ? "gnu" : form, entries);
	};
	const members = objects.map((object, i) => Buffer.concat([header(`${path.basename(files[i])}/`, object.length),
		thin ? Buffer.alloc(0) : pad(object)]));
	let parts = [Buffer.from(thin ? "!<thin>\n" : "!<arch>\n")];
	if (form !== "plain") {
		const size = pad(build(0)[1]).length, [name, body] = build(8 + 60 + size);
		parts.push(header(name, size), pad(body));
	}
	writeFileSync(out, Buffer.concat([...parts, ...members]));
}

function symbols(file) {
	const bytes = readFileSync(file), names = new Set();
	for (let at = 8; at + 60 <= bytes.length;) {
		const size = Number(bytes.toString("latin1", at + 48, at + 58));
		const body = bytes.subarray(at + 60, at + 60 + size);
		if (body.toString("latin1", 0, 4) === "\0asm") for (const name of defined(body)) names.add(name);
		at += 60 + size + (size & 1);
	}
	return [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

const [command, ...rest] = process.argv.slice(2);
if (command === "make") make(rest[0], rest[1], rest.slice(2));
else process.stdout.write(symbols(rest[0]).map((name) => `${name}\n`).join(""));
