/** Reads a built page as its elements and its text. The pages are valid HTML: another test sees to that. */

export interface Element {
	name: string;
	attributes: ReadonlyMap<string, string>;
}

export interface Page {
	/** Path from the root of the site: `divisions/410411/2020.html`. */
	path: string;
	html: string;
	elements: Element[];
	ids: string[];
	/** What a reader may read: no markup, no scripts, no code samples. */
	text: string;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const UNREAD = /<(script|style|code|pre)\b[^>]*>[\s\S]*?<\/\1>/gi;

export function readPage(path: string, html: string): Page {
	const shown = html.replace(/<!--[\s\S]*?-->/g, '');
	const markup = shown.replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/gi, '$1$2');
	const elements = [...markup.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
		name: name.toLowerCase(),
		attributes: readAttributes(attributes),
	}));
	const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
	const text = shown
		.replace(UNREAD, ' ')
		.replace(TAG, ' ')
		.replace(/<\/[^>]*>/g, ' ');
	return { path, html, elements, ids, text: decode(text) };
}

function readAttributes(source: string): Map<string, string> {
	return new Map(
		[...source.matchAll(ATTRIBUTE)].map(([, name = '', a, b, c]) => [
			name.toLowerCase(),
			decode(a ?? b ?? c ?? ''),
		]),
	);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name] ?? whole);
	});
}

/** Elements of a name, with all of the attributes given. */
export function find(page: Page, name: string, wanted: Record<string, string> = {}): Element[] {
	return page.elements.filter(
		(element) =>
			element.name === name &&
			Object.entries(wanted).every(([key, value]) => element.attributes.get(key) === value),
	);
}
