import { expect, test } from 'vitest';
import { pairValues } from '../compare/pair.ts';
import { valuesOf } from '../compare/values.ts';
import { fourReports, neededReport } from './four-reports.node.ts';
import { changeText, plainValue, valueText } from './value-text.ts';

const archive = await fourReports();
const older = neededReport(archive, '410411-2020');
const newer = neededReport(archive, '410411-2023');
const valueOf2020 = (key: string) => {
	const value = valuesOf(archive, older).get(key);
	if (!value) throw new Error(`no value ${key}`);
	return value;
};

test('sets ≥ before a value that the text gives as 余', () => {
	expect(plainValue('zh-CN', valueOf2020('multi_cert_registrations'))).toBe('≥23,000 份');
	expect(valueText('zh-CN', valueOf2020('multi_cert_registrations')).signSays).toBe('至少');
});

test('prints the measure word of the text, and none in English where there is none', () => {
	expect(plainValue('zh-CN', valueOf2020('disputes_mediated'))).toBe('1,836 起');
	expect(plainValue('en', valueOf2020('disputes_mediated'))).toBe('1,836');
});

test('prints a change only where the values may be compared', () => {
	const { shared } = pairValues(archive, older, newer);
	const changes = Object.fromEntries(
		shared.map(({ metric, change }) => [metric.key, changeText('zh-CN', change)]),
	);
	expect(changes).toEqual({
		proposals_total: '+42',
		disputes_mediated: '−293',
		reconsideration_accepted: '不计变化',
		executive_meeting_law_studies: '+2',
	});
});

test('prints the unit beside the difference, before what it is in per cent', () => {
	const change = pairValues(archive, older, newer).shared.find(
		({ metric }) => metric.key === 'executive_meeting_law_studies',
	)?.change;
	if (!change) throw new Error('no shared row');
	expect(changeText('zh-CN', { ...change, delta: 58, percent: 153 }, '件')).toBe('+58 件（+153%）');
	expect(changeText('zh-CN', change, '次')).toBe('+2 次');
	expect(changeText('zh-CN', { ...change, delta: 0 }, '次')).not.toContain('次');
	expect(changeText('zh-CN', { ...change, isPoints: true }, '')).toBe('+2 个百分点');
	expect(changeText('en', { ...change, delta: 58, percent: 153 }, '')).toBe('+58 (+153%)');
});
