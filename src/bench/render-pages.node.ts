/** Renders single pages of any archive without building it: Astro's own components, compiled by Vite on demand. */
import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as Container } from 'astro/container';
import { createServer } from 'vite';
import { contentDirectory } from '../archive/content-dir.node.ts';
import type { Archive } from '../archive/model.ts';

/** What stands for the parameters of a route. */
export type PageParams = Record<string, string | undefined>;

export interface PageRenderer {
	/** The parameters of every page of a route: `src/pages/[...lang]/years/[year].astro`. */
	paths(route: string): Promise<PageParams[]>;
	render(route: string, params: PageParams): Promise<string>;
	/** The text of an endpoint, a route that makes a file: `src/pages/compare-data/[name].js.ts`. */
	file(route: string, params: PageParams): Promise<string>;
	close(): Promise<void>;
}

interface PageModule {
	GET?: (context: { params: PageParams }) => Promise<Response>;
	default: Parameters<Container['renderToString']>[0];
	getStaticPaths?: () => Promise<{ params: PageParams }[]> | { params: PageParams }[];
}

/** Pages ask for the archive that this process has read; here it is the given one. */
function stageArchive(archive: Archive): void {
	const folder = resolve(contentDirectory([], process.env));
	const read = Promise.resolve({ archive, problems: [], documents: archive.reports.length });
	Object.assign(globalThis, { [Symbol.for('duizhao.archive.read')]: new Map([[folder, read]]) });
}

/** `site`: public address, as canonical links have it. The renderer holds a server without a port until it is closed. */
export async function createPageRenderer(
	root: string,
	archive: Archive,
	site: string,
): Promise<PageRenderer> {
	stageArchive(archive);
	const config = await getViteConfig(
		{ root, logLevel: 'error' },
		{ logLevel: 'silent' },
	)({ mode: 'production', command: 'serve' });
	const server = await createServer({
		...config,
		server: { middlewareMode: true, watch: null, hmr: false },
		appType: 'custom',
	});
	const container = await Container.create({ astroConfig: { site } });
	const load = async (route: string) => (await server.ssrLoadModule(`/${route}`)) as PageModule;
	return {
		async paths(route) {
			const { getStaticPaths } = await load(route);
			return getStaticPaths ? (await getStaticPaths()).map(({ params }) => params) : [{}];
		},
		async render(route, params) {
			const { default: page } = await load(route);
			return container.renderToString(page, { params, partial: false });
		},
		async file(route, params) {
			const { GET } = await load(route);
			if (!GET) throw new Error(`A bug of Duizhao: ${route} makes no file.`);
			return (await GET({ params })).text();
		},
		close: () => server.close(),
	};
}
