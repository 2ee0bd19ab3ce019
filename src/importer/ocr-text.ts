/**
 * What the model takes for something else: pointed brackets and title marks for round brackets, 一 for a dash between numbers.
 * `〈2023)` → `（2023)`, `《四）坚持` at the head of a line → `（四）坚持`.
 */
export function mendOcr(text: string): string {
	return text
		.replace(/^[《〈<【[{](?=[一二三四五六七八九十]{1,3}[)）])/u, '（')
		.replace(/[〈<](?=[^〉>]*[)）]|[^〉>]*$)/gu, '（')
		.replace(/(?<=\d)一(?=\d)/gu, '—')
		.replace(/(?<=[（(][^〈<]{0,40})[〉>]/gu, '）');
}
