import { zlibSync } from 'fflate';

/** Red, green and blue, 0–255. */
type Colour = readonly [number, number, number];
/** Left, top, right, bottom on a square of 16 × 16, and the colour inside. */
type Block = readonly [number, number, number, number, Colour];

const PAPER: Colour = [0xfb, 0xf9, 0xf4];
const INK: Colour = [0x1b, 0x19, 0x16];
const ACCENT: Colour = [0xb3, 0x26, 0x1e];
/** Two columns and the axis between them: the mark of the archive, made of rectangles, so that no font is needed. */
const MARK: readonly Block[] = [
	[2, 3, 6, 13, INK],
	[10, 3, 14, 13, INK],
	[7.5, 1, 8.5, 15, ACCENT],
];
/** Systems may cut an icon to a circle of 80 % of its width, https://www.w3.org/TR/appmanifest/#icon-masks. */
const SAFE = 0.7;

/** The mark as a PNG, `size` pixels square. `maskable` draws it small enough to be cut to any shape. */
export function toIcon(size: number, maskable = false): Uint8Array {
	const scale = (size / 16) * (maskable ? SAFE : 1);
	const shift = (size - scale * 16) / 2;
	const pixels = new Uint8Array((size * 3 + 1) * size);
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			const colour = colourAt((x + 0.5 - shift) / scale, (y + 0.5 - shift) / scale);
			pixels.set(colour, y * (size * 3 + 1) + 1 + x * 3);
		}
	}
	return toPng(size, pixels);
}

function colourAt(x: number, y: number): Colour {
	const block = MARK.find(([left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom);
	return block?.[4] ?? PAPER;
}

/** https://www.w3.org/TR/png-3/: 8 bits, true colour, rows that begin with filter 0. */
function toPng(size: number, rows: Uint8Array): Uint8Array {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, size);
	view.setUint32(4, size);
	header.set([8, 2, 0, 0, 0], 8);
	const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
	const chunks = [
		chunk('IHDR', header),
		chunk('IDAT', zlibSync(rows, { level: 9 })),
		chunk('IEND', new Uint8Array()),
	];
	return concat([signature, ...chunks]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const named = concat([new TextEncoder().encode(type), data]);
	return concat([bigEndian(data.length), named, bigEndian(crc32(named))]);
}

function bigEndian(value: number): Uint8Array {
	return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
	return all;
}
