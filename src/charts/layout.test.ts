import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartSize, frameOf } from './frame.ts';
import { layout } from './layout.ts';
import { type Box, type Mark, overlaps, px, type Scene } from './marks.ts';
import type { ChartModel, Slot } from './model.ts';
import { anyModel, ENGLISH, modelOf, valueSlot } from './sample-models.ts';

const SIZES: ChartSize[] = ['full', 'small', 'spark'];
const silent = (label: string): Slot => ({ label, state: 'silent', href: null });
const absent = (label: string): Slot => ({ label, state: 'no_report' });

const ofKind = <Kind extends Mark['kind']>(scene: Scene, kind: Kind, cls: string) =>
	scene.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind && mark.cls === cls);

/** What must stay legible: texts outside seals, and the seals themselves. */
function legible(scene: Scene): Box[] {
	return scene.marks.flatMap((mark) => {
		if (mark.kind === 'text') return mark.cls.endsWith('-t') ? [] : [mark.box];
		return mark.kind === 'rect' && mark.cls !== 'bg' ? [mark] : [];
	});
}

function collisions(scene: Scene): string[] {
	const boxes = legible(scene);
	return boxes.flatMap((a, i) =>
		boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [JSON.stringify([a, b])] : [])),
	);
}

/** A path of straight lines with its points in place of steps: `M1 1l2 2` is `M1 1L3 3`. */
function inPlace(d: string): string {
	let [x, y] = [0, 0];
	return d.replace(/([MLml])(-?[\d.]+) (-?[\d.]+)/g, (_, letter: string, right: string, down: string) => {
		const isStep = letter === 'm' || letter === 'l';
		x = px((isStep ? x : 0) + Number(right));
		y = px((isStep ? y : 0) + Number(down));
		return `${letter.toUpperCase()}${x} ${y}`;
	});
}

const horizontalSpan = (d: string) => {
	const xs = [...inPlace(d).matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
	return [Math.min(...xs), Math.max(...xs)] as const;
};

describe('layout', () => {
	test('lets no label touch another, for 1 to 15 years of any states', () => {
		fc.assert(
			fc.property(anyModel, fc.constantFrom(...SIZES), (model, size) => {
				expect(collisions(layout(model, size))).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});

	test('keeps every label inside the picture', () => {
		fc.assert(
			fc.property(anyModel, fc.constantFrom(...SIZES), (model, size) => {
				const scene = layout(model, size);
				for (const box of legible(scene)) {
					expect(box.y).toBeGreaterThanOrEqual(0);
					expect(box.y + box.height).toBeLessThanOrEqual(scene.height);
					expect(box.x).toBeGreaterThan(-0.01);
					expect(box.x + box.width).toBeLessThan(scene.width + 0.01);
				}
			}),
		);
	});

	test('draws no line from one slot into the next but the axis', () => {
		fc.assert(
			fc.property(anyModel, (model) => {
				const scene = layout(model, 'full');
				const paths = scene.marks.filter((mark) => mark.kind === 'path' && /^(st|brk)/.test(mark.cls));
				for (const mark of paths) {
					const [from, to] = horizontalSpan((mark as { d: string }).d);
					expect(to - from).toBeLessThanOrEqual(4);
				}
			}),
		);
	});

	test('hatches years without a report, and only those', () => {
		fc.assert(
			fc.property(anyModel, (model) => {
				const scene = layout(model, 'full');
				const { slot: width } = frameOf(model, 'full', 0);
				const spans = ofKind(scene, 'path', 'hl').map(({ d }) => horizontalSpan(d));
				model.slots.forEach((slot, i) => {
					const middle = (i + 0.5) * width;
					const isHatched = spans.some(([from, to]) => from < middle && middle < to);
					expect(isHatched).toBe(slot.state === 'no_report');
				});
			}),
		);
	});

	test('starts every stem at zero and ends the highest at the axis’ upper end', () => {
		const scene = layout(modelOf([valueSlot('2020', 50), valueSlot('2021', 100)]), 'full');
		expect(ofKind(scene, 'path', 'st').map(({ d }) => d)).toEqual(['M72 140V87', 'M216 140V34']);
		expect(ofKind(scene, 'path', 'ax')[0]?.d).toBe('M0 140H288');
	});

	test('tells a reported zero from silence: a full dot with its number, a hollow one with a word', () => {
		const scene = layout(modelOf([valueSlot('2020', 0), silent('2021'), valueSlot('2022', 3)]), 'full');
		expect(ofKind(scene, 'circle', 'dt').map(({ cy }) => cy)).toEqual([140, 34]);
		expect(ofKind(scene, 'circle', 'nr')).toHaveLength(1);
		expect(scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toContain('未报告');
	});

	test('draws the mock’s chart of two years around a gap to the pixel', () => {
		const slots = [valueSlot('2020', 1836), absent('2021'), absent('2022'), valueSlot('2023', 1543)];
		const scene = layout(modelOf(slots), 'full');
		expect(inPlace(ofKind(scene, 'path', 'hl')[0]?.d ?? '')).toMatch(
			/^M75 33L82 26M75 40L89 26.*M206 140L213 133$/,
		);
		expect(ofKind(scene, 'rect', 'bg')).toEqual([
			{ kind: 'rect', cls: 'bg', x: 121, y: 72, width: 46, height: 22 },
		]);
		expect(ofKind(scene, 'circle', 'dt').map(({ cx, cy }) => [cx, cy])).toEqual([
			[36, 34],
			[252, 51],
		]);
		expect(ofKind(scene, 'text', 'v').map(({ x, y }) => [x, y])).toEqual([
			[36, 23],
			[252, 40],
		]);
	});

	test('gives a computed value a dashed stem, a hollow dot and 算', () => {
		const scene = layout(
			modelOf([valueSlot('2020', 156, { formula: '51 + 105 = 156' }), valueSlot('2023', 198)]),
			'full',
		);
		expect(ofKind(scene, 'circle', 'dt calc')).toHaveLength(1);
		expect(ofKind(scene, 'path', 'st calc')).toHaveLength(1);
		expect(ofKind(scene, 'text', 'zi-t').map(({ text }) => text)).toEqual(['算']);
	});

	test('sets a double rule with its seal between the two slots of a break, and cuts a gap there', () => {
		const slots = [valueSlot('2019', 9), absent('2020'), absent('2021'), valueSlot('2022', 59)];
		const scene = layout(modelOf(slots, { breaks: [{ before: 2, reason: '改革' }] }), 'full');
		expect(ofKind(scene, 'path', 'brk')[0]?.d).toBe('M142 26V146M146 26V146');
		expect(ofKind(scene, 'text', 'seal-t').map(({ x, text }) => [x, text])).toEqual([[144, '断']]);
		expect(ofKind(scene, 'path', 'hl')).toHaveLength(2);
	});

	test('labels the last year when years are too many for all of them', () => {
		const slots = Array.from({ length: 15 }, (_, i) => valueSlot(String(2010 + i), i));
		const years = ofKind(layout(modelOf(slots), 'small'), 'text', '').map(({ text }) => text);
		expect(years).toEqual(['2010', '2012', '2014', '2016', '2018', '2020', '2022', '2024']);
	});

	test('names every division, in columns where names are longer than their slots', () => {
		const names = ['湛河区', '中站区', '偃师区', 'Zhanhe District', '卫东区', '石龙区', '宝丰县', '叶县'];
		const model: ChartModel = modelOf(
			names.map((name, i) => valueSlot(name, i)),
			{ axis: 'divisions', labels: ENGLISH, language: 'en' },
		);
		const scene = layout(model, 'full');
		const texts = ofKind(scene, 'text', '');
		expect(texts.map(({ text }) => text)).toEqual(names);
		expect(texts.map(({ turn }) => turn)).toEqual(
			names.map((name) => (name.startsWith('Z') ? 'up' : 'stack')),
		);
		expect(scene.height).toBeGreaterThan(176);
	});

	test('sets a ring around a value that nobody has read, in a list of many divisions too', () => {
		const slots = [valueSlot('2020', 4, { isUnread: true }), valueSlot('2021', 5), silent('2022')];
		for (const size of SIZES) {
			const scene = layout(modelOf(slots), size);
			const [ring, ...more] = ofKind(scene, 'circle', 'raw');
			expect(more).toEqual([]);
			expect(ofKind(scene, 'circle', 'dt').map(({ cx, cy }) => [cx, cy])[0]).toEqual([ring?.cx, ring?.cy]);
		}
	});
});
