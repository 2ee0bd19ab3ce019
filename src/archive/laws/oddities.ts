import type { Oddity } from '../body.ts';
import { type ArchiveDraft, documentsOf } from '../draft.ts';
import type { Finding } from './law.ts';

/** The oddities of one kind in all documents, each with its document's path. */
export function odditiesOf(
	draft: ArchiveDraft,
	kind: Oddity['kind'],
	toFinding: (text: string) => Pick<Finding, 'what' | 'remedy'> | null,
): Finding[] {
	return documentsOf(draft).flatMap(({ path, oddities }) =>
		oddities.flatMap((oddity) => {
			const found = oddity.kind === kind ? toFinding(oddity.text) : null;
			return found === null ? [] : [{ path, at: { line: oddity.line, column: oddity.column }, ...found }];
		}),
	);
}
