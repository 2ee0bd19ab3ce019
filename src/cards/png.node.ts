import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

export interface PixelSize {
	width: number;
	height: number;
}

/** Inks with the shades towards the ground that smooth edges need, their number with the ink itself; 15 at most in all. */
export type Ramps = readonly (readonly [ink: string, shades: number])[];

/**
 * Pixels as a PNG of sixteen colours, four bits a pixel: a tenth of the bytes of one in full colour. Compressed by a library
 * whose output is the same on every machine. Throws a RangeError where the shades are too many.
 */
export function toPng(
	pixels: Uint8Array,
	{ width, height }: PixelSize,
	ground: string,
	ramps: Ramps,
): Uint8Array {
	const palette = paletteOf(ground, ramps);
	if (palette.length > 16) throw new RangeError(`${palette.length} colours, 16 at most.`);
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	header.set([4, 3], 8);
	return join([
		Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('PLTE', Uint8Array.from(palette.flat())),
		chunk('IDAT', zlibSync(toRows(pixels, { width, height }, nearestIn(palette)), { level: 6 })),
		chunk('IEND', new Uint8Array(0)),
	]);
}

/** Two pixels a byte, each row after a byte for its filter: none. */
function toRows(
	pixels: Uint8Array,
	{ width, height }: PixelSize,
	nearest: (r: number, g: number, b: number) => number,
): Uint8Array {
	const stride = 1 + Math.ceil(width / 2);
	const rows = new Uint8Array(height * stride);
	for (let y = 0, from = 0; y < height; y++) {
		for (let x = 0; x < width; x++, from += 4) {
			const index = nearest(pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0);
			const at = y * stride + 1 + (x >> 1);
			rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? index << 4 : index);
		}
	}
	return rows;
}

type Colour = readonly [number, number, number];

function paletteOf(ground: string, ramps: Ramps): Colour[] {
	const from = colourOf(ground);
	const mixed = (ink: Colour, share: number): Colour => [
		Math.round(from[0] + (ink[0] - from[0]) * share),
		Math.round(from[1] + (ink[1] - from[1]) * share),
		Math.round(from[2] + (ink[2] - from[2]) * share),
	];
	const shades = ramps.flatMap(([ink, count]) =>
		Array.from({ length: count }, (_, step) => mixed(colourOf(ink), (step + 1) / count)),
	);
	return [from, ...shades];
}

function colourOf(hex: string): Colour {
	const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
	return [part(1), part(3), part(5)];
}

/** The palette's entry nearest to a colour; looked up once a colour. */
function nearestIn(palette: readonly Colour[]): (r: number, g: number, b: number) => number {
	const known = new Int16Array(1 << 18).fill(-1);
	return (r, g, b) => {
		const key = ((r >> 2) << 12) | ((g >> 2) << 6) | (b >> 2);
		const found = known[key] ?? -1;
		if (found >= 0) return found;
		const distances = palette.map(([pr, pg, pb]) => (pr - r) ** 2 + (pg - g) ** 2 + (pb - b) ** 2);
		const index = distances.indexOf(Math.min(...distances));
		known[key] = index;
		return index;
	};
}

/** Length, type, data, checksum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(data.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(
		[...type].map((letter) => letter.charCodeAt(0)),
		4,
	);
	bytes.set(data, 8);
	view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
	return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
