const LITTER = /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$|^__MACOSX\//;

/** Whether a file, by its path with `/`, is one that systems leave in folders that people open. */
export function isLitter(path: string): boolean {
	return LITTER.test(path);
}
