import { spawnSync } from 'node:child_process';

/** How little memory is enough: left to itself, V8 lets garbage lie as long as there is room. MB. */
export interface HeapBounds {
	/** For what stays. */
	old: number;
	/** Half the room of what is young. */
	young: number;
}

/** Runs a script in a process whose heap is bounded, with options as `parseArgs` has them; ends this one as that one ends. */
export function runBounded(
	script: string,
	options: Readonly<Record<string, string | boolean | undefined>>,
	{ old, young }: HeapBounds,
): never {
	const own = Object.entries(options).flatMap(([key, value]) => {
		if (value === undefined || value === false) return [];
		return value === true ? [`--${key}`] : [`--${key}`, value];
	});
	const bounds = [`--max-old-space-size=${old}`, `--max-semi-space-size=${young}`];
	const { status } = spawnSync(process.execPath, [...bounds, script, ...own], { stdio: 'inherit' });
	process.exit(status ?? 1);
}
