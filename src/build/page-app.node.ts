/** Astro's compiled pages as plain calls: which there are, and the bytes of one. */
import type { Page, Route, RouteParams } from './page-routes.ts';
import { toPage } from './page-routes.ts';

/** What is used of Astro's `app`; the rest of it is Astro's own. */
interface AstroApp {
	manifest: { routes: readonly { routeData: Route }[] };
	setInternals(internals: unknown): void;
	setOptions(options: unknown): void;
	getComponentByRoute(route: Route): Promise<{ getStaticPaths?: () => Paths | Promise<Paths> }>;
	render(request: Request, options: { routeData: Route }): Promise<Response>;
}

type Paths = readonly { params: RouteParams }[];

export interface PageApp {
	/** Every page of the archive that is read at present. */
	pages(): Promise<Page[]>;
	/** Throws what the page throws. */
	render(page: Pick<Page, 'route' | 'url'>): Promise<Uint8Array>;
}

const QUIET = { options: { destination: { write: () => true }, level: 'error' } };

/** Loads the code that `bundlePages` compiled. It reads the archive as pages do, from `CONTENT_DIR`. */
export async function openPages(entry: string): Promise<PageApp> {
	const { app } = (await import(entry)) as { app: AstroApp };
	// The styles and scripts that Astro would link: there are none of its own.
	app.setInternals({ pagesByKeys: new Map() });
	app.setOptions({ settings: { scripts: [] }, logger: QUIET });
	const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
	return {
		pages: async () => (await Promise.all([...routes.values()].map((route) => pagesOf(app, route)))).flat(),
		render: async ({ route, url }) => {
			const routeData = routes.get(route);
			if (routeData === undefined) throw new Error(`A bug of Duizhao: no code for ${route}.`);
			const response = await app.render(new Request(new URL(encodeURI(url), 'http://localhost')), {
				routeData,
			});
			if (response.status !== 200 && !url.startsWith('/404'))
				throw new Error(`${url} answers ${response.status}.`);
			return new Uint8Array(await response.arrayBuffer());
		},
	};
}

async function pagesOf(app: AstroApp, route: Route): Promise<Page[]> {
	if (route.pathname !== undefined) return [toPage(route)];
	const { getStaticPaths } = await app.getComponentByRoute(route);
	return ((await getStaticPaths?.()) ?? []).map(({ params }) => toPage(route, params));
}
