import type { z } from 'zod';
import type { YamlPath } from './yaml-file.ts';

/** The fields that a schema allows at a path; none where it has no fields there. */
export function allowedKeys(schema: z.ZodType, path: YamlPath): string[] {
	let here: unknown = unwrap(schema);
	for (const step of path) here = unwrap(inner(here, step));
	const shape = defOf(here)?.['shape'];
	return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

type Def = Record<string, unknown>;

function defOf(schema: unknown): Def | undefined {
	return (schema as { _zod?: { def?: Def } } | undefined)?._zod?.def;
}

/** Takes off `nullable`, `default` and `optional`. */
function unwrap(schema: unknown): unknown {
	const wrapped = defOf(schema)?.['innerType'];
	return wrapped === undefined ? schema : unwrap(wrapped);
}

function inner(schema: unknown, step: string | number): unknown {
	const def = defOf(schema);
	if (typeof step === 'number') return def?.['element'];
	return (def?.['shape'] as Def | undefined)?.[step];
}
