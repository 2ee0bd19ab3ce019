/** The sentences of a metric in one province, or all: `/metric-sentences/reconsideration_accepted/410000.js`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentArchive } from '../../../archive/current.node.ts';
import { sentenceFiles } from '../../../components/metric/metric-many.ts';
import { sentencesScript } from '../../../components/metric/metric-sentences.ts';

export const getStaticPaths: GetStaticPaths = async () =>
	sentenceFiles(await currentArchive()).map((params) => ({ params: { ...params } }));

export const GET: APIRoute = async ({ params: { key = '', part = '' } }) => {
	const archive = await currentArchive();
	const metric = archive.metrics.get(key);
	if (!metric) throw new Error(`The archive has no metric ${key}.`);
	return new Response(sentencesScript(archive, metric, part), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
};
