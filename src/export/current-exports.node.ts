import type { WrittenExports } from './write-exports.node.ts';

const WRITTEN = Symbol.for('duizhao.exports.written');

/** Shared by all copies of this module in one process, as the build and the bundled pages each load their own. */
const shared = globalThis as { [WRITTEN]?: WrittenExports };

/** The build tells the pages what it wrote. */
export function setExports(written: WrittenExports): void {
	shared[WRITTEN] = written;
}

/** What this build wrote; null while developing, when nothing is written. */
export function currentExports(): WrittenExports | null {
	return shared[WRITTEN] ?? null;
}
