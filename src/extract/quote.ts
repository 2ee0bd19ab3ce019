/** The words that state a figure, to be quoted. */
import type { Place } from '../archive/model.ts';
import type { Context } from './context.ts';
import type { Clause, Figure, Passage } from './passage.ts';

/** Signs and words that only join a quote to what stands before it; quotation marks and brackets that close in it stay. */
const TRIMMED =
	/^(?:[\s,、;:。|”"]|“(?![^”]*”)|\((?![^()]*\))|其中|以及|并且|并(?![列处购入])|[和与](?!解|谐|会)|及(?!时|格))+/u;

/** From the beginning of the number's stretch to its end; what stands behind is quoted where it names what is counted. */
export function quotePlace(passage: Passage, figure: Figure, context: Context): Place {
	const behind = context.head.filter(({ start }) => start >= figure.end);
	const end = behind.length === 0 ? figure.end : context.end;
	const clause = passage.clauses[figure.clause];
	const begin =
		context.dealt?.from ??
		(context.own.length === 0 ? naming(passage, figure) : clause)?.start ??
		context.start;
	const from = context.head.length === 0 || context.dealt !== null ? begin : context.start;
	const text = passage.text.slice(from, end);
	const trimmed = TRIMMED.exec(text)?.[0].length ?? 0;
	const start = Math.min(from + trimmed, figure.start);
	return { block: passage.block.n, start: passage.at[start] ?? 0, end: (passage.at[end - 1] ?? 0) + 1 };
}

/** 举办培训3期，共1245人参加: where a number's own clause names nothing, the clause before does. */
function naming({ clauses }: Passage, { clause }: Figure): Clause | undefined {
	const here = clauses[clause];
	const before = clauses[clause - 1];
	return before?.sentence === here?.sentence ? before : here;
}
