/** The files as received, byte for byte: `/sources/410411/2020.txt`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentArchive } from '../../archive/current.node.ts';
import { readSourceFile, sourceSize } from '../../components/source-file.node.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const archive = await currentArchive();
	const files = new Set([...archive.reports, ...archive.plans].map(({ source }) => source.file));
	const kept = await Promise.all(
		[...files].map(async (file) => ({ file, size: await sourceSize(archive, file) })),
	);
	return kept.filter(({ size }) => size !== null).map(({ file }) => ({ params: { file } }));
};

export const GET: APIRoute = async ({ params: { file = '' } }) => {
	const bytes = await readSourceFile(await currentArchive(), file);
	return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
};
