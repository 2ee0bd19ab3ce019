import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

export interface TextStyle {
	/** px */
	size: number;
	/** 200 to 900. */
	weight: number;
	colour: string;
	anchor?: 'start' | 'middle' | 'end';
}

/** The font's folder: Noto Serif SC in about a hundred parts, so that a picture reads only the few whose characters it has. */
const FONT = dirname(
	createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
);
const loaded = new Set<string>();
let parts: Map<number, string> | undefined;

/** Code point → the part of the font that has it, as the font's own list says. */
function partOf(character: string): string {
	parts ??= readParts();
	const part = parts.get(character.codePointAt(0) ?? 0) ?? 'latin';
	if (!loaded.has(part)) {
		GlobalFonts.registerFromPath(join(FONT, `files/noto-serif-sc-${part}-wght-normal.woff2`), familyOf(part));
		loaded.add(part);
	}
	return part;
}

const familyOf = (part: string) => `duizhao-${part}`;

function readParts(): Map<number, string> {
	const ranges: Record<string, string> = JSON.parse(readFileSync(join(FONT, 'unicode.json'), 'utf8'));
	const found = new Map<number, string>();
	for (const [name, list] of Object.entries(ranges)) {
		for (const range of list.split(',')) {
			const [from = '', to = from] = range.trim().slice(2).split('-');
			const last = Number.parseInt(to, 16);
			for (let code = Number.parseInt(from, 16); code <= last; code++)
				if (!found.has(code)) found.set(code, name.replace(/[[\]]/g, ''));
		}
	}
	return found;
}

/** Draws rules and texts of one font on a canvas, without any font of the machine. */
export class Pen {
	readonly #canvas: Canvas;
	readonly #context: SKRSContext2D;

	constructor(width: number, height: number, ground: string) {
		this.#canvas = createCanvas(width, height);
		this.#context = this.#canvas.getContext('2d');
		this.fill(0, 0, width, height, ground);
	}

	/** The pixels: red, green, blue, alpha. */
	get pixels(): Uint8Array {
		return this.#canvas.data();
	}

	fill(x: number, y: number, width: number, height: number, colour: string): void {
		this.#context.fillStyle = colour;
		this.#context.fillRect(x, y, width, height);
	}

	/** Writes on the line `y`; returns the width. */
	text(text: string, x: number, y: number, style: TextStyle): number {
		const width = this.width(text, style);
		const shift = { start: 0, middle: 0.5, end: 1 }[style.anchor ?? 'start'];
		let at = x - shift * width;
		this.#context.fillStyle = style.colour;
		for (const run of this.#runs(text, style)) {
			this.#context.font = run.font;
			this.#context.fillText(run.text, at, y);
			at += run.width;
		}
		return width;
	}

	width(text: string, style: Pick<TextStyle, 'size' | 'weight'>): number {
		return this.#runs(text, style).reduce((sum, { width }) => sum + width, 0);
	}

	/** Characters of one part of the font at a time. */
	#runs(text: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>) {
		const runs: { part: string; text: string }[] = [];
		for (const character of text) {
			const [part, last] = [partOf(character), runs.at(-1)];
			if (last?.part === part) last.text += character;
			else runs.push({ part, text: character });
		}
		this.#context.fontVariationSettings = `"wght" ${weight}`;
		return runs.map((run) => {
			const font = `${size}px ${familyOf(run.part)}`;
			this.#context.font = font;
			return { text: run.text, font, width: this.#context.measureText(run.text).width };
		});
	}
}
