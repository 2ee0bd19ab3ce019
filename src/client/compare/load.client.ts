/** Brings data that a classic script assigns to one global: the same over http and from disk. */

declare global {
	var duizhaoCompare: Record<string, { rules: string; data: unknown } | undefined> | undefined;
}

/** Where the files are, and by which rules their values must be compared. */
export interface Files {
	/** Address of a file, `*` for its name. */
	pattern: string;
	rules: string;
}

/**
 * Why a file does not serve. `missing`: it did not come; `renewed`: the archive has changed since this page was opened.
 * Either way it is asked for again the next time.
 */
export type LoadFailure = 'missing' | 'renewed';

const loading = new Map<string, Promise<unknown>>();

/** The data of a file. A file is asked for once, and again after it failed. */
export async function load<T>(files: Files, name: string): Promise<T | LoadFailure> {
	const asked = loading.get(name) ?? bring(files.pattern.replace('*', name), name);
	loading.set(name, asked);
	await asked;
	const brought = globalThis.duizhaoCompare?.[name];
	if (brought?.rules === files.rules) return brought.data as T;
	loading.delete(name);
	return brought ? 'renewed' : 'missing';
}

function bring(address: string, name: string): Promise<void> {
	delete globalThis.duizhaoCompare?.[name];
	return new Promise((done) => {
		const script = document.createElement('script');
		const end = () => {
			script.remove();
			done();
		};
		script.addEventListener('load', end);
		script.addEventListener('error', end);
		script.src = address;
		document.head.append(script);
	});
}
