import type { Law } from './law.ts';

export const law: Law = {
	id: 'metric-path',
	severity: 'error',
	why: 'A metric is found by its file, and a key is defined once.',
	check: (draft) => {
		const first = new Map<string, string>();
		return draft.metrics.flatMap(({ path, data, at }) => {
			const place = `metrics/${data.chapter}/${data.key}.yaml`;
			const earlier = first.get(data.key);
			if (earlier === undefined) first.set(data.key, path);
			if (earlier !== undefined) {
				const what = `\`${data.key}\` is defined twice; first in \`${earlier}\`.`;
				return [{ path, at: at(['key']), what, remedy: 'Merge the two files.' }];
			}
			if (path === place) return [];
			const what = `The file defines \`${data.key}\` of ${data.chapter}; it lies elsewhere.`;
			return [
				{
					path,
					at: at(['key']),
					what,
					remedy: `Move it to \`${place}\`, or correct \`key\` and \`chapter\`.`,
				},
			];
		});
	},
};
