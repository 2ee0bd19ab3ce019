import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Slot } from './model.ts';
import { anyModel, modelOf, valueSlot } from './sample-models.ts';
import { toChartJs } from './to-chart-js.ts';
import { toJson } from './to-json.ts';
import { toTable } from './to-table.ts';
import { slotAfter } from './walk.ts';
import { describeSlot } from './wording.ts';

describe('toChartJs', () => {
	test('has the values of the model, null for whatever is missing, and each slot in one dataset', () => {
		fc.assert(
			fc.property(anyModel, (model) => {
				const { datasets, labels } = toChartJs(model).data;
				expect(labels).toEqual(model.slots.map((slot) => slot.label));
				expect(datasets[0]?.data).toEqual(
					model.slots.map((slot) => (slot.state === 'value' ? slot.value : null)),
				);
				model.slots.forEach((slot, i) => {
					const holders = datasets.flatMap(({ data }, n) => (data[i] === null ? [] : [n]));
					expect(holders).toEqual([{ value: 0, silent: 1, no_report: 2 }[slot.state]]);
				});
			}),
		);
	});

	test('starts at zero, ends at the model’s maximum, and is plain data', () => {
		fc.assert(
			fc.property(anyModel, (model) => {
				const config = toChartJs(model);
				expect(config.options?.scales?.['y']).toMatchObject({ min: 0, max: model.max });
				expect(JSON.parse(JSON.stringify(config))).toEqual(config);
			}),
		);
	});
});

describe('toTable', () => {
	test('says of a value that the import proposed that nobody has read it, and of no other', () => {
		const slots = [{ ...valueSlot('2020', 4), isUnread: true } as Slot, valueSlot('2021', 5)];
		const states = toTable(modelOf(slots)).rows.map(([, , state]) => state);
		expect(states).toEqual(['原文载明 · 待核', '原文载明']);
	});

	test('has a row a slot with the label and the value as shown', () => {
		fc.assert(
			fc.property(anyModel, (model) => {
				const { rows, columns } = toTable(model);
				expect(columns).toEqual(['年度', '数值 件', '状态', '原句']);
				expect(rows.map(([label]) => label)).toEqual(model.slots.map((slot) => slot.label));
				expect(rows.map(([, value]) => value)).toEqual(
					model.slots.map((slot) =>
						slot.state === 'value'
							? slot.shown
							: slot.state === 'silent'
								? model.labels.silent
								: model.labels.noReport,
					),
				);
			}),
		);
	});

	test('says how a value came about, and quotes what was reported', () => {
		const model = modelOf([valueSlot('2020', 156, { formula: '51 + 105 = 156' }), valueSlot('2023', 198)]);
		expect(toTable(model).rows).toEqual([
			['2020', '156', '由本站算得 51 + 105 = 156', ''],
			['2023', '198', '原文载明', '受理198件'],
		]);
	});
});

describe('toJson', () => {
	test('comes back as the same model and cannot end its script element', () => {
		const model = modelOf([valueSlot('</script><!--', 3)]);
		expect(JSON.parse(toJson(model))).toEqual(model);
		expect(toJson(model)).not.toContain('<');
	});
});

describe('describeSlot', () => {
	test('names year, value with its unit, state and sentence', () => {
		const model = modelOf([
			valueSlot('2020', 410, { qualifier: 'at_least' }),
			{ label: '2021', state: 'no_report' },
		]);
		expect(model.slots.map((slot) => describeSlot(slot, model))).toEqual([
			['2020', '≥410 件', '原文载明', '「受理410件」'],
			['2021', '无文件'],
		]);
	});
});

describe('a computed value', () => {
	const parts = [
		{ quote: '建议51件', href: '#a' },
		{ quote: '提案105件', href: '#b' },
	];
	const model = modelOf([valueSlot('2020', 156, { formula: '51 + 105 = 156', parts })]);

	test('has the sentences of its parts in the table and in the tooltip', () => {
		expect(toTable(model).rows).toEqual([
			['2020', '156', '由本站算得 51 + 105 = 156', '建议51件；提案105件'],
		]);
		expect(model.slots.map((slot) => describeSlot(slot, model))).toEqual([
			['2020', '156 件', '由本站算得 51 + 105 = 156', '「建议51件」', '「提案105件」'],
		]);
	});
});

describe('slotAfter', () => {
	test('walks by arrows, stops at the ends, leaves by Escape, and minds no other key', () => {
		expect([slotAfter('ArrowRight', null, 4), slotAfter('ArrowLeft', null, 4)]).toEqual([0, 3]);
		expect([slotAfter('ArrowRight', 3, 4), slotAfter('ArrowLeft', 0, 4)]).toEqual([3, 0]);
		expect([slotAfter('Home', 2, 4), slotAfter('End', 2, 4), slotAfter('Escape', 2, 4)]).toEqual([
			0,
			3,
			null,
		]);
		expect(slotAfter('Tab', 2, 4)).toBeUndefined();
	});
});
