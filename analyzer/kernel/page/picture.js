// Pictures: the one that is drawn here, by arithmetic alone, so that it is the same
// everywhere; what files hold; and the change from one number of channels to another.

import { makeImage } from "./engine.js";

const mix = (a, b, t) => a + (b - a) * t;

// A number from 0 to 1 for each x and y that looks like chance.
function noise(x, y) {
	let n = (Math.imul(x, 374761393) + Math.imul(y, 668265263)) | 0;

	n = Math.imul(n ^ (n >>> 13), 1274126177);
	return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}

// How high each of the hills is at u, from the top, in parts of the picture.
const HILLS = [
	{ color: [112, 92, 138], at: (u) => 0.56 + 0.07 * Math.sin(u * 5.1 + 0.6) + 0.03 * Math.sin(u * 13.7) },
	{ color: [74, 66, 112], at: (u) => 0.67 + 0.06 * Math.sin(u * 6.3 + 2.2) + 0.02 * Math.sin(u * 19.1 + 1) },
	{ color: [38, 44, 76], at: (u) => 0.79 + 0.05 * Math.sin(u * 4.2 + 4.4) + 0.015 * Math.sin(u * 27.3) },
];

function put(out, r, g, b) {
	out[0] = r;
	out[1] = g;
	out[2] = b;
}

function sky(u, v, ratio, out) {
	const away = Math.hypot((u - 0.68) * ratio, v - 0.36);
	const glow = Math.exp(-away * 3.2);

	const low = Math.min(1, v * 1.25);

	put(out, mix(58, 246, low) + 70 * glow, mix(74, 168, low) + 52 * glow, mix(132, 128, low) + 14 * glow);
	if (away < 0.115)
		put(out, 255, 244, 206);
}

// Bars and rings, for what sharpens, blurs and finds edges.
function chart(u, v, ratio, out) {
	const x = (u - 0.05) * ratio, y = v - 0.06;

	if (x < 0 || y < 0 || x > 0.34 || y > 0.15)
		return;
	const on = x < 0.16 ? Math.sin(900 * x * x + 60 * x) > 0
		: Math.sin(1500 * ((x - 0.25) ** 2 + (y - 0.075) ** 2) * 2) > 0;
	put(out, on ? 250 : 24, on ? 250 : 24, on ? 250 : 30);
}

// Fills an RGBA image of this size.
export function draw(width, height) {
	const image = makeImage(width, height, 4);
	const pixels = new Uint8ClampedArray(image.data.length);
	const ratio = width / height;
	const tops = HILLS.map(({ at }) => Array.from({ length: width }, (_, x) => at((x + 0.5) / width)));
	const out = [0, 0, 0];

	for (let y = 0, at = 0; y < height; y++) {
		const v = (y + 0.5) / height;

		for (let x = 0; x < width; x++, at += 4) {
			const u = (x + 0.5) / width;
			let hill = HILLS.length - 1;

			while (hill >= 0 && v < tops[hill][x])
				hill--;
			if (hill < 0) {
				sky(u, v, ratio, out);
				chart(u, v, ratio, out);
			} else {
				const deep = 1 - 0.38 * Math.min(1, (v - tops[hill][x]) * 5);
				const { color } = HILLS[hill];

				put(out, color[0] * deep, color[1] * deep, color[2] * deep);
			}
			const grain = (noise(x, y) - 0.5) * 14 + (noise(x + 7919, y) > 0.996 ? 70 : 0);
			for (let c = 0; c < 3; c++)
				pixels[at + c] = out[c] + grain;
			pixels[at + 3] = 255;
		}
	}
	image.data.set(pixels);
	return image;
}

const LONGEST = 4096;

// Reads a picture file; one that is very large is made smaller.
export async function read(file) {
	const bitmap = await createImageBitmap(file);
	const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
	const width = Math.max(1, Math.round(bitmap.width * scale));
	const height = Math.max(1, Math.round(bitmap.height * scale));
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext("2d", { willReadFrequently: true });

	context.drawImage(bitmap, 0, 0, width, height);
	bitmap.close();
	const image = makeImage(width, height, 4);
	image.data.set(context.getImageData(0, 0, width, height).data);
	return image;
}

const gray = (data, at) => (77 * data[at] + 150 * data[at + 1] + 29 * data[at + 2] + 128) >> 8;

// The image with this many channels (1, 3, 4): itself when it has them already. kept: as for
// makeImage().
export function convert(image, channels, kept = null) {
	if (image.channels === channels)
		return image;
	const made = makeImage(image.width, image.height, channels, kept);
	const { data } = image, out = made.data;
	const had = image.channels;
	const end = image.width * image.height;

	for (let i = 0, from = 0, to = 0; i < end; i++, from += had, to += channels) {
		if (channels === 1) {
			out[to] = gray(data, from);
			continue;
		}
		for (let c = 0; c < 3; c++)
			out[to + c] = data[had === 1 ? from : from + c];
		if (channels === 4)
			out[to + 3] = 255;
	}
	return made;
}

// Puts the image on a canvas, which takes its size.
export function show(canvas, image) {
	const rgba = convert(image, 4);

	canvas.width = image.width;
	canvas.height = image.height;
	canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(rgba.data), image.width,
		image.height), 0, 0);
}
