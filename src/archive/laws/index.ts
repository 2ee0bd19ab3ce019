import type { ArchiveDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { law as answerNotFound } from './answer-not-found.ts';
import { law as chapterDuplicate } from './chapter-duplicate.ts';
import { law as chapterUnknown } from './chapter-unknown.ts';
import { law as correctionReference } from './correction-reference.ts';
import { law as divisionCycle } from './division-cycle.ts';
import { law as divisionDuplicate } from './division-duplicate.ts';
import { law as divisionParentUnknown } from './division-parent-unknown.ts';
import { law as divisionUnknown } from './division-unknown.ts';
import { law as documentDuplicate } from './document-duplicate.ts';
import { law as emptyBody } from './empty-body.ts';
import { law as futureDate } from './future-date.ts';
import { law as headingUnmapped } from './heading-unmapped.ts';
import { law as hiddenText } from './hidden-text.ts';
import { law as ignoredNotFound } from './ignored-not-found.ts';
import { law as issuedBeforeCoverage } from './issued-before-coverage.ts';
import { applyLaw, type Law } from './law.ts';
import { law as metricDuplicate } from './metric-duplicate.ts';
import { law as metricPath } from './metric-path.ts';
import { law as metricUnknown } from './metric-unknown.ts';
import { law as pathMismatch } from './path-mismatch.ts';
import { law as quoteAmbiguous } from './quote-ambiguous.ts';
import { law as quoteNotFound } from './quote-not-found.ts';
import { law as quoteQualifierMismatch } from './quote-qualifier-mismatch.ts';
import { law as quoteValueMismatch } from './quote-value-mismatch.ts';
import { law as rawHtml } from './raw-html.ts';
import { law as registryReference } from './registry-reference.ts';
import { law as ruleSource } from './rule-source.ts';
import { law as sourceHash } from './source-hash.ts';
import { law as sourceMissing } from './source-missing.ts';
import { law as sourceName } from './source-name.ts';
import { law as sourcePath } from './source-path.ts';
import { law as strayMark } from './stray-mark.ts';
import { law as targetQuote } from './target-quote.ts';
import { law as unitUnknown } from './unit-unknown.ts';
import { law as unreviewed } from './unreviewed.ts';
import { law as unsafeLink } from './unsafe-link.ts';
import { law as valueOutOfRange } from './value-out-of-range.ts';
import { law as verdictReference } from './verdict-reference.ts';

/** What one document keeps or breaks by itself, given outline and registry. */
const OF_DOCUMENTS: readonly Law[] = [
	emptyBody,
	headingUnmapped,
	hiddenText,
	ignoredNotFound,
	issuedBeforeCoverage,
	metricDuplicate,
	metricUnknown,
	pathMismatch,
	quoteAmbiguous,
	quoteNotFound,
	quoteQualifierMismatch,
	quoteValueMismatch,
	rawHtml,
	strayMark,
	unitUnknown,
	unreviewed,
	unsafeLink,
	valueOutOfRange,
];

/** What needs sight of other documents, of the divisions, of files beside the texts, or of the day. */
const OF_ARCHIVES: readonly Law[] = [
	answerNotFound,
	chapterDuplicate,
	chapterUnknown,
	correctionReference,
	divisionCycle,
	divisionDuplicate,
	divisionParentUnknown,
	divisionUnknown,
	documentDuplicate,
	futureDate,
	metricPath,
	registryReference,
	ruleSource,
	sourceHash,
	sourceMissing,
	sourcePath,
	sourceName,
	targetQuote,
	verdictReference,
];

/** Every law, one rule a file. */
export const LAWS: readonly Law[] = [...OF_DOCUMENTS, ...OF_ARCHIVES];

/** What a draft does against the laws. */
export function checkLaws(draft: ArchiveDraft): Problem[] {
	return [...checkDocuments(draft), ...checkArchive(draft)];
}

/** The part of it that each document answers for alone: that of many is the sum of that of each. */
export function checkDocuments(draft: ArchiveDraft): Problem[] {
	return OF_DOCUMENTS.flatMap((law) => applyLaw(law, draft));
}

/** The part of it that the documents answer for together. */
export function checkArchive(draft: ArchiveDraft): Problem[] {
	return OF_ARCHIVES.flatMap((law) => applyLaw(law, draft));
}
