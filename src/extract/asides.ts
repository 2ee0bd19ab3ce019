/** Clauses that only add to what was said, so that what stands behind them does not continue them. */
import type { Clause } from './passage.ts';
import { REACH } from './stretch.ts';

/** 培训6期（其中乡镇2期），参训860人次: what a closed bracket says is not said of what stands behind it. `before`: where that begins. */
export function isAside(text: string, { start, end }: Clause, before: number): boolean {
	const from = Math.max(0, start - REACH);
	const open = text.slice(from, start + 1).lastIndexOf('(');
	const close = open < 0 ? -1 : text.slice(0, before).indexOf(')', from + open);
	return close >= end - 1;
}

/** 同比增长9.3%; 是同期诉讼案件的3.2倍. */
export function compares(text: string, { start, end }: Clause): boolean {
	return COMPARES.test(text.slice(start, end));
}

const COMPARES =
	/^(?:同比|环比|比[^\d,;。]{1,10}(?:多|少|高|低)|[较比同与](?:去年|上年|前年|20\d\d年)|(?:是|为|约为|相当于)[^\d]{0,24}的[\d.余多近]+倍)/u;
