/** Which pages there are: a route of `src/pages` and what stands in its brackets → an address and a file. */

/** A route as Astro compiled it; only what is read here. */
export interface Route {
	/** `src/pages/[...lang]/years/[year].astro` */
	component: string;
	type: string;
	isIndex: boolean;
	/** Where nothing is in brackets. */
	pathname?: string | undefined;
	segments: readonly (readonly { content: string; dynamic: boolean; spread: boolean }[])[];
}

export type RouteParams = Readonly<Record<string, string | undefined>>;

/** One file that a route makes. */
export interface Page {
	/** The route's component. */
	route: string;
	params: RouteParams;
	/** As a browser asks for it, without base: `/en/years/2020.html`. */
	url: string;
	/** Path from the archive's root: `en/years/2020.html`. */
	file: string;
}

/** A route with its parameters filled in. `[...lang]/years/[year]`, `{ lang: 'en', year: '2020' }` → `en/years/2020.html`. */
export function toPage(route: Route, params: RouteParams = {}): Page {
	const steps = route.segments.map((parts) =>
		parts
			.map(({ content, dynamic }) => (dynamic ? (params[content.replace('...', '')] ?? '') : content))
			.join(''),
	);
	const path = steps.filter((step) => step !== '').join('/');
	const page = { route: route.component, params };
	if (route.type === 'endpoint') return { ...page, url: `/${path}`, file: path };
	if (!route.isIndex) return { ...page, url: `/${path}.html`, file: `${path}.html` };
	const folder = path === '' ? '' : `${path}/`;
	return { ...page, url: `/${folder}`, file: `${folder}index.html` };
}
