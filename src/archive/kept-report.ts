/** A report as it is kept between two readings: its head, which is always in memory, and its text, which is read when asked for. */
import type { ReportDraft } from './draft.ts';
import type { Archive, Block, Observation, Place, Report, Section } from './model.ts';
import type { Problem } from './problem.ts';
import { QualifierSchema, type ReportFrontmatter } from './schema/index.ts';

export interface KeptHead {
	data: ReportFrontmatter;
	characters: number;
	bodyLine: number;
	/** One for each of `data.metrics`. */
	stated: Pick<Observation, 'writtenUnit' | 'quote' | 'quoted' | 'figure'>[];
	/** One for each of `data.ignored`. */
	ignoredAt: Place[];
	/** Warnings about this report alone; one with errors is not kept. */
	problems: Problem[];
	/** Whether the judge was asked for them too. */
	isJudged: boolean;
}

export interface KeptText {
	body: string;
	sections: Section[];
	blocks: Block[];
}

/** What is kept of a report that was read. */
export function toKept(data: ReportFrontmatter, report: Report, problems: Problem[], isJudged: boolean) {
	const { body, bodyLine, sections, blocks, characters } = report;
	const stated = report.observations.map(({ writtenUnit, quote, quoted, figure }) => ({
		writtenUnit,
		quote,
		quoted,
		figure,
	}));
	const ignoredAt = report.ignored.map(({ at }) => at);
	const head: KeptHead = { data, characters, bodyLine, stated, ignoredAt, problems, isJudged };
	const text: KeptText = { body, sections, blocks };
	return { head, text };
}

/** Where a report stands, and how its text is had. */
export interface KeptPlace {
	path: string;
	digest: string;
	text: () => KeptText;
}

/** The report again. `body`, `sections` and `blocks` are read when they are asked for, each time anew unless `text` remembers. */
export function fromKept(
	{ data, characters, bodyLine, stated, ignoredAt, problems, isJudged }: KeptHead,
	{ path, digest, text }: KeptPlace,
	{ divisionOf, metricOf }: Registry,
): Report {
	const { metrics, ignored, ...fields } = data;
	const place = sure(divisionOf.get(data.division), path);
	const id = `${data.division}-${data.year}`;
	const year = data.year;
	const observations = metrics.map(({ metric: key, value, qualifier, note, proposed }, i): Observation => {
		const metric = sure(metricOf.get(key), path);
		const { writtenUnit, quote, quoted, figure } = sure(stated[i], path);
		const { unit } = metric;
		return {
			metric,
			division: place,
			year,
			report: id,
			value,
			qualifier: qualifiers.get(qualifier) ?? qualifier,
			unit,
			writtenUnit,
			quote,
			quoted,
			figure,
			note: note ?? null,
			...(proposed && { proposed }),
		};
	});
	const reviewed = ignored.map((numeral, i) => ({ ...numeral, at: sure(ignoredAt[i], path) }));
	const own = { id, path, digest, place, bodyLine, characters, observations, ignored: reviewed };
	const judged = problems.length === 0 ? NO_RULES : [...new Set(problems.map(({ rule }) => rule))];
	return withText({ ...fields, ...own, ...(isJudged && { judged }) }, text);
}

/** Of nearly all reports, in an archive of thousands. */
const NO_RULES: readonly string[] = [];

/** JSON brings each word anew. */
const qualifiers = new Map(QualifierSchema.options.map((qualifier) => [qualifier, qualifier]));

const TEXT = Symbol('text');
type Texts = Record<typeof TEXT, () => KeptText>;

/** The same functions for every report: those made for one would hold on to all that it was made from. */
const TEXTS: PropertyDescriptorMap & ThisType<Texts> = {
	body: {
		enumerable: true,
		get() {
			return this[TEXT]().body;
		},
	},
	sections: {
		enumerable: true,
		get() {
			return this[TEXT]().sections;
		},
	},
	blocks: {
		enumerable: true,
		get() {
			return this[TEXT]().blocks;
		},
	},
};

function withText<T extends object>(fields: T, text: () => KeptText): T & KeptText {
	const held = Object.defineProperty(fields, TEXT, { value: text });
	return Object.defineProperties(held, TEXTS) as T & KeptText;
}

type Registry = { divisionOf: Archive['divisions']; metricOf: Archive['metrics'] };

/** A kept report among drafts, for the laws that look at many documents. `whole` reads the file once more. */
export function toDraft(
	{ data, bodyLine }: KeptHead,
	place: KeptPlace,
	whole: () => ReportDraft,
): ReportDraft {
	const { path, digest, text } = place;
	return {
		id: `${data.division}-${data.year}`,
		path,
		digest,
		data,
		bodyLine,
		at: (at) => whole().at(at),
		get body() {
			return text().body;
		},
		get sections() {
			return text().sections;
		},
		get blocks() {
			return text().blocks;
		},
		get search() {
			return whole().search;
		},
		get oddities() {
			return whole().oddities;
		},
		get figures() {
			return whole().figures;
		},
		get ignored() {
			return whole().ignored;
		},
	};
}

function sure<T>(value: T | undefined, path: string): T {
	if (value === undefined)
		throw new Error(`This is a bug of Duizhao: ${path} was kept and does not fit the registry.`);
	return value;
}
