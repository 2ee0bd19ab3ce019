/** The data of the comparison page: `/compare-data/410411-2020.js`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentArchive } from '../../archive/current.node.ts';
import { compareFiles, compareScript } from '../../components/compare/compare-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
	compareFiles(await currentArchive()).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params: { name = '' } }) =>
	new Response(compareScript(await currentArchive(), name), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
