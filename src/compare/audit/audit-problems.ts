/** Sums that do not add up, as warnings of `npm run validate`. */
import type { Archive, Report } from '../../archive/model.ts';
import type { Position, Problem } from '../../archive/problem.ts';
import { AUDIT_RULE, type AuditFinding, suspectsOf } from './audit.ts';

const WHAT: Record<AuditFinding['kind'], string> = {
	sum: 'The parts do not make up the whole',
	part: 'A part is more than the whole',
	ratio: 'The rate does not follow from the figures beside it',
	chain: 'A later step counts more than an earlier one',
	composite: 'The figure does not agree with its parts',
};

const READ = {
	why: 'Readers are shown that it does not add up, with the sentence; the archive corrects no report.',
	remedy:
		'Compare the sentence with the source. If the report says so, leave it; if the text was damaged, mend it.',
};
const UNREAD = {
	why: 'The import proposed one of these figures and nobody has read it: most likely it is a wrong one. Pages say so beside the sum.',
	remedy:
		'Read the proposals in their sentences, and take out what is wrong. If all are right, the report does not add up.',
};

/** Every failure of the audit at its place in the file. */
export function auditProblems(archive: Archive): Problem[] {
	return archive.reports.flatMap((report) =>
		suspectsOf(archive, report).map((found) => ({
			path: report.path,
			...positionOf(report, found),
			severity: 'warning' as const,
			rule: AUDIT_RULE,
			what: `${WHAT[found.kind]}: ${found.formula}`,
			...(found.isUnread ? UNREAD : READ),
		})),
	);
}

/** Line and column in the file: the block's characters are sought one by one in its source, marks and line breaks passed over. */
export function positionOf(
	report: Report,
	{ block: n, start }: Pick<AuditFinding, 'block' | 'start'>,
): Position {
	const block = report.blocks[n - 1];
	if (!block) return { line: report.bodyLine, column: 1 };
	const lines = report.body.split('\n');
	let at = { line: block.line, column: block.column };
	for (const sign of block.text.slice(0, start + 1).replace(/\s/gu, '')) {
		const found = next(lines, report.bodyLine, at, sign);
		if (!found) break;
		at = { line: found.line, column: found.column + sign.length };
	}
	return { line: at.line, column: Math.max(1, at.column - 1) };
}

function next(
	lines: readonly string[],
	first: number,
	{ line, column }: Position,
	sign: string,
): Position | null {
	for (let row = line; row - first < lines.length; row += 1) {
		const found = (lines[row - first] ?? '').indexOf(sign, row === line ? column - 1 : 0);
		if (found >= 0) return { line: row, column: found + 1 };
	}
	return null;
}
