import { parse, stringify } from 'yaml';
import { splitFrontmatter } from '../archive/frontmatter.ts';
import type { CorpusReport } from './corpus.ts';

/** The file of a report: frontmatter with metrics and quotes, and the text in Markdown. */
export function toMarkdown({
	division,
	year,
	title,
	issuer,
	issued,
	sections,
	metrics,
}: CorpusReport): string {
	const head = {
		title,
		division,
		year,
		issuer,
		issued,
		source: { file: `${division}-${year}.txt` },
		type: 'annual-report',
		metrics: metrics.map(({ qualifier, ...stated }) =>
			qualifier === 'exact' ? stated : { ...stated, qualifier },
		),
	};
	const body = sections.map(({ heading, paragraphs }) => `## ${heading}\n\n${paragraphs.join('\n\n')}\n`);
	return document(head, body.join('\n'));
}

/** A plan's file without what was found about reports. */
export function withoutAnswers(text: string): string {
	const split = splitFrontmatter(text);
	if (split === undefined) throw new Error('The plan has no frontmatter.');
	const head = parse(split.yaml) as { requirements?: object[] };
	const requirements = (head.requirements ?? []).map((item) => ({ ...item, answers: [], notMentioned: [] }));
	return document({ ...head, requirements, verdicts: [] }, split.body);
}

function document(head: object, body: string): string {
	return `---\n${stringify(head, { lineWidth: 0 })}---\n${body}`;
}
