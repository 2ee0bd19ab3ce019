/** The card of each report and each comparison, where the build draws them. */
import type { APIRoute } from 'astro';
import { currentArchive } from '../../archive/current.node.ts';
import { type Card, pairCard, reportCard } from '../../cards/card.ts';
import { paintCard } from '../../cards/paint.node.ts';
import { drawsCards } from '../../cards/settings.node.ts';
import { pairsOf } from '../../compare/pair.ts';
import { reportById } from '../../components/names.ts';
import { pairName } from '../../urls/data-urls.ts';

export async function getStaticPaths() {
	if (!drawsCards()) return [];
	const archive = await currentArchive();
	const pairs = [...archive.divisions.keys()].flatMap((code) =>
		pairsOf(archive, code).map(({ older, newer }) => pairName(code, older.year, newer.year)),
	);
	return [...archive.reports.map(({ id }) => id), ...pairs].map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ params: { name = '' } }) =>
	new Response(new Uint8Array(paintCard(await cardOf(name))), { headers: { 'content-type': 'image/png' } });

/** `410411-2020`, `410411-2020-2023` */
async function cardOf(name: string): Promise<Card> {
	const archive = await currentArchive();
	const [code, older, newer = older] = name.split('-');
	const [left, right] = [reportById(archive, `${code}-${older}`), reportById(archive, `${code}-${newer}`)];
	if (!left || !right) throw new Error(`The archive holds no reports for the card ${name}.`);
	return left === right ? reportCard(archive, left) : pairCard(archive, left, right);
}
