import { expect, test } from 'vitest';
import { fourReports } from '../four-reports.node.ts';
import { sentencesScript } from './metric-sentences.ts';

const archive = await fourReports();

test('names the metric of each part of a computed value, which leads to its own sentence, and of no other', () => {
	const metric = archive.metrics.get('proposals_total');
	if (!metric) throw new Error('no proposals_total');
	const script = sentencesScript(archive, metric, 'all');
	const { 410411: said } = JSON.parse(script.slice(script.lastIndexOf(']=') + 2, -2));
	expect(said).toEqual({
		2020: [
			['及时办理市、区人大代表提出的意见建议', '51件', '', 'npc_suggestions_handled'],
			['及时办理市、区政协委员提案', '105件', '', 'cppcc_proposals_handled'],
		],
		2023: [['共办理人大建议、政协提案', '198件', '']],
	});
});
