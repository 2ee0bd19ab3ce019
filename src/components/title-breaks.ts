/**
 * Cuts a Chinese title where a line may end, since headings keep words together.
 * 湛河区法治政府建设年度报告（2023） → 湛河区 · 法治政府建设 · 年度报告 · （2023）
 */
export function titleBreaks(title: string): string[] {
	return title
		.split(
			/(?<=[，、：；。）》”])(?=[^，、：；。）》”])|(?=[（《“])|(?=法治政府建设|年度报告|工作安排|情况的?报告|关于)/u,
		)
		.filter((piece) => piece !== '');
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * Cuts a heading between its words, never before a closing mark or a particle, so that narrow columns break it well.
 * 对行政权力的制约和监督 → 对行政 · 权力的 · 制约 · 和监督
 */
export function wordBreaks(text: string): string[] {
	const pieces: string[] = [];
	for (const { segment } of words.segment(text)) {
		const last = pieces.at(-1);
		const clings = /^[的地得了与和及、，。；：）》”]/u.test(segment);
		const opens = last !== undefined && /(^|[（《“])[对由与和及以在（《“]?$/u.test(last);
		if (last !== undefined && (opens || (clings && !/^[与和及]/u.test(segment))))
			pieces[pieces.length - 1] = last + segment;
		else pieces.push(segment);
	}
	return pieces;
}
