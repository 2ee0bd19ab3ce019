/** Brings data that a classic script assigns to one global: the same over http and from disk. */

declare global {
	var duizhaoCompare: Record<string, unknown> | undefined;
}

const loading = new Map<string, Promise<unknown>>();

/** The data of a file; null where it is missing. A file is asked for once, and again after it failed. */
export function load<T>(pattern: string, name: string): Promise<T | null> {
	const known = loading.get(name);
	if (known) return known as Promise<T | null>;
	const asked = new Promise<T | null>((done) => {
		const script = document.createElement('script');
		script.src = pattern.replace('*', name);
		script.onload = () => done((globalThis.duizhaoCompare?.[name] as T | undefined) ?? null);
		script.onerror = () => {
			loading.delete(name);
			done(null);
		};
		document.head.append(script);
	});
	loading.set(name, asked);
	return asked;
}
