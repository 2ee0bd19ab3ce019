/** Windows opens no path longer than 259 characters; the folder into which a package is unzipped takes its part of them. */
export const LONGEST_PATH = 120;

/** What Windows refuses in a name: https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const REFUSED = /[<>:"|?*\\\p{Cc}]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

/** Paths that not every system can unzip, each with the reason. Two that differ only in case are one file on some. */
export function unportablePaths(paths: readonly string[]): string[] {
	const seen = new Map<string, string>();
	return paths.flatMap((path) => {
		const key = path.normalize('NFC').toLowerCase();
		const other = seen.get(key);
		seen.set(key, path);
		if (other !== undefined) return [`${path} is the same file as ${other} where case does not count`];
		if (path.length > LONGEST_PATH) return [`${path} is longer than ${LONGEST_PATH} characters`];
		return path.split('/').some((name) => REFUSED.test(name)) ? [`${path} is no name on Windows`] : [];
	});
}
