/**
 * Names of caches. All archives of one origin share its caches, so a name begins with the path of its archive; whatever
 * must not outlive its build, or its version, ends with it: `duizhao|/base/|pages|3f9c…`.
 */
export interface CacheNames {
	/** What every page needs, one a build. */
	shell: string;
	/** Pages that were read, one a build. */
	pages: string;
	/** A collection in one of its versions. */
	saved(id: string, version: string): string;
	/** Collection and version of such a name; null for any other. */
	parseSaved(name: string): { id: string; version: string } | null;
	/** Whether a cache belongs to this archive. */
	isOwn(name: string): boolean;
	isShell(name: string): boolean;
}

/** `scope` is the address of the archive's root. */
export function cacheNames(scope: string, build: string): CacheNames {
	const own = `duizhao|${new URL(scope).pathname}|`;
	return {
		shell: `${own}shell|${build}`,
		pages: `${own}pages|${build}`,
		saved: (id, version) => `${own}saved|${id}|${version}`,
		parseSaved: (name) => {
			const [kind, id = '', version = ''] = name.startsWith(own) ? name.slice(own.length).split('|') : [];
			return kind === 'saved' ? { id, version } : null;
		},
		isOwn: (name) => name.startsWith(own),
		isShell: (name) => name.startsWith(`${own}shell|`),
	};
}

/**
 * Names that a new build has no use for: pages and shells of others, except the newest of the other shells, because open
 * tabs may still ask for its scripts. Saved collections stay. `names` are in the order in which the caches were made.
 */
export function outlived(names: readonly string[], own: CacheNames): string[] {
	const others = names.filter(
		(name) => own.isOwn(name) && own.parseSaved(name) === null && name !== own.shell && name !== own.pages,
	);
	const last = others.filter(own.isShell).at(-1);
	return others.filter((name) => name !== last);
}

/** The address under which a page is kept: no query, no fragment, and the file named. `/a/?q=1` → `/a/index.html`. */
export function pageKey(address: string): string {
	const url = new URL(address);
	const last = url.pathname.split('/').at(-1) ?? '';
	const ending = last === '' ? 'index.html' : last.includes('.') ? '' : '.html';
	return `${url.origin}${url.pathname}${ending}`;
}
