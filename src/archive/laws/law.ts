import type { ArchiveDraft } from '../draft.ts';
import type { Position, Problem, Severity } from '../problem.ts';

/** One breach of a law: where, what, and what to do. */
export interface Finding extends Pick<Problem, 'path' | 'what' | 'remedy'> {
	at: Position;
	/** Where it differs from the law's. */
	severity?: Severity;
}

/** A rule that the content of an archive keeps. */
export interface Law {
	/** Permanent. */
	id: string;
	severity: Severity;
	/** Why it matters to a reader. */
	why: string;
	check(draft: ArchiveDraft): Finding[];
}

/** The problems under one law. */
export function applyLaw(law: Law, draft: ArchiveDraft): Problem[] {
	return law.check(draft).map(({ path, at, what, remedy, severity = law.severity }) => {
		return { path, line: at.line, column: at.column, severity, rule: law.id, what, why: law.why, remedy };
	});
}
