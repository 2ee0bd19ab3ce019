/** The newest documents as Atom. */
import type { APIRoute } from 'astro';
import { currentArchive } from '../archive/current.node.ts';
import { toFeed } from '../export/feed.ts';
import { messages } from '../i18n/index.ts';

export const GET: APIRoute = async ({ site }) => {
	const { home, feed, correction, site: names } = messages('zh-CN');
	const body = toFeed(await currentArchive(), String(site), {
		...feed,
		author: names.name,
		corrected: ({ wrong, right }) => correction.changed(wrong, right),
		summary: (document) =>
			document.type === 'work-plan'
				? home.requirements(document.requirements.length)
				: home.metrics(document.observations.length),
	});
	return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
