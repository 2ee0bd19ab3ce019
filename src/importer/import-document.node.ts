/** One received document → clean Markdown and metadata. Pure but for the libraries that decode the formats. */
import { type ParsedBody, parseBody } from '../archive/body.ts';
import type { Outline } from '../archive/schema/index.ts';
import { cleanLine } from './clean-line.ts';
import { type Closing, organInTitle, readClosing } from './closing.ts';
import { withoutContents } from './contents-list.ts';
import { contradictions, partNamed, partOfYearWarning, partWarning } from './contradiction.ts';
import { withoutCopiedSite } from './copied-site.ts';
import { coverageYear, otherYear } from './coverage-year.ts';
import { isDateLine, readDate } from './dates.ts';
import { decodeText } from './decode-text.ts';
import { findDivision } from './division.ts';
import { fileKind, LARGEST } from './file-kind.ts';
import { fromText, hasEndlessLine } from './from-text.ts';
import { type Front, readFront } from './front.ts';
import { type Frontmatter, type Metadata, readFrontmatter, toDocument } from './frontmatter.ts';
import { boxHints } from './html-content.ts';
import { ImportError } from './import-error.ts';
import type { Line, SourceText } from './line.ts';
import { withoutPageFurniture } from './page-furniture.ts';
import type { PlaceIndex } from './place-index.ts';
import { toMarkdown } from './to-markdown.ts';
import { unwrap } from './unwrap.ts';

export interface ImportOptions {
	/** Shown in messages; its ending is not trusted. */
	fileName: string;
	places: PlaceIndex;
	outline: Outline;
	/** Given by the user, over what the document says. */
	division?: string;
	year?: number;
	/** SHA-256 of the bytes, for the frontmatter. */
	sha256?: string;
	/** Pages read so far by OCR. */
	onPage?: (page: number, pages: number) => void;
}

export interface Imported {
	/** Keys of the frontmatter; what the document does not state is null. */
	metadata: Frontmatter;
	/** The whole document, frontmatter included. */
	markdown: string;
	/** The Markdown below the frontmatter. */
	text: string;
	body: ParsedBody;
	/** What a reviewer should look at. */
	warnings: string[];
	/** Keys that the document does not state. */
	missing: string[];
	/** The input was a document of the archive, whose frontmatter was kept. */
	own: boolean;
}

/** Throws an `ImportError` for a file that holds no document. */
export async function importDocument(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
	const kind = fileKind(bytes);
	if (bytes.length > LARGEST[kind]) throw tooLarge(bytes.length, LARGEST[kind]);
	if (kind === 'text') {
		const text = decodeText(bytes);
		const own = readFrontmatter(text);
		if (own !== undefined) return reimport(own, options);
		return fromSource(await readText(text), options);
	}
	return fromSource(await readFormat(kind, bytes, options), options);
}

/** Refusal of a file by its size, so that a caller need not read it first. */
export function tooLarge(size: number, largest: number): ImportError {
	const [has, may] = [size, largest].map((n) => `${Math.ceil(n / 1e6)} MB`);
	return new ImportError(
		`The file has ${has}; a document of its kind may have ${may}.`,
		'Import one report a file.',
	);
}

async function readText(text: string): Promise<SourceText> {
	if (hasEndlessLine(text))
		throw new ImportError(
			'A line has more than 100,000 characters.',
			'Import the document with its paragraphs.',
		);
	const source = /<(?:table|p|div)[\s>]/iu.test(text)
		? (await import('./from-html.ts')).textWithTables(text)
		: fromText(text);
	const lines = withoutCopiedSite(source.lines);
	const hints = lines.length === source.lines.length ? {} : boxHints(source.lines);
	return { ...source, lines, hints };
}

async function readFormat(
	kind: 'html' | 'docx' | 'pdf',
	bytes: Uint8Array,
	options: ImportOptions,
): Promise<SourceText> {
	if (kind === 'html') return (await import('./from-html.ts')).fromHtml(bytes);
	if (kind === 'docx') return (await import('./from-docx.ts')).fromDocx(bytes);
	return (await import('./from-pdf.node.ts')).fromPdf(bytes, options.onPage);
}

/** Lines of any source → paragraphs as the archive keeps them. */
export function cleanLines(lines: readonly Line[], whole: boolean): Line[] {
	const cleaned = withoutPageFurniture(lines)
		.map((line) => cleanOne(line, !whole))
		.filter(({ text, table }) => table !== undefined || text !== '');
	return unwrap(whole ? cleaned : withoutContents(cleaned), whole).map((line) => cleanOne(line));
}

function cleanOne(line: Line, part = false): Line {
	if (line.table === undefined) return { ...line, text: cleanLine(line.text, part) };
	return { ...line, table: line.table.map((row) => row.map((cell) => cleanLine(cell))) };
}

function reimport(
	{ frontmatter, body }: { frontmatter: Frontmatter; body: string },
	options: ImportOptions,
): Imported {
	const paragraphs = cleanLines(fromText(body, true).lines, true);
	const metadata = { ...frontmatter };
	if (options.division !== undefined) metadata.division = options.division;
	if (options.year !== undefined) metadata.year = options.year;
	return finish(metadata, paragraphs, [], options, true);
}

function fromSource(source: SourceText, options: ImportOptions): Imported {
	const paragraphs = cleanLines(source.lines, source.whole);
	refuseForeign(paragraphs);
	const front = readFront(paragraphs);
	const texts = front.rest.map(({ text }) => text);
	const warnings = [...source.warnings];
	const metadata = toMetadata(source, front, texts, options, warnings);
	return finish(metadata, front.rest, warnings, options, false);
}

const LONGEST_PARAGRAPH = 30_000;
/** Chinese characters that a text in Chinese has, and that a report has. */
const [FEWEST, ENOUGH] = [8, 40];

function refuseForeign(paragraphs: readonly Line[]): void {
	if (paragraphs.some((line) => line.text.length > LONGEST_PARAGRAPH))
		throw new ImportError(
			'A paragraph has more than 30,000 characters.',
			'Import the document with its paragraphs.',
		);
	const text = paragraphs.map((line) => line.text + (line.table?.flat().join('') ?? '')).join('');
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const chinese = han >= FEWEST && han >= text.length * 0.3;
	if (chinese && han >= ENOUGH) return;
	if (chinese)
		throw new ImportError(
			`The file holds ${han} Chinese characters, which is too short for a report.`,
			'Import the whole document; where only a part was copied or read, import its PDF or page.',
		);
	throw new ImportError(
		'The file holds no Chinese document.',
		'Import the report itself, not a page that links to it.',
	);
}

function toMetadata(
	source: SourceText,
	front: Front,
	texts: string[],
	options: ImportOptions,
	warnings: string[],
): Metadata {
	const closing = readClosing(front.rest);
	const title = front.title ?? titleFrom(source.hints.title, warnings);
	const evidence = {
		title: front.notice ?? title,
		issuer: closing.issuer,
		redHead: front.redHead,
		outside: [source.hints.place ?? '', options.fileName],
		body: texts.join('\n'),
	};
	const division = findDivision(evidence, options.places);
	const issued = issuedOn(source, front, closing, warnings);
	const year = yearOf(title, texts, issued, warnings);
	if (division.note !== null && options.division === undefined) warnings.push(division.note);
	warnings.push(...contradictions({ division, year }, options, options.places));
	const part = partNamed(evidence.title, options.places);
	if (part !== null) warnings.push(partWarning(part));
	const partOfYear = partOfYearWarning(title);
	if (partOfYear !== null) warnings.push(partOfYear);
	return {
		title,
		division: options.division ?? division.code,
		year: options.year ?? year,
		issuer: closing.issuer ?? front.redHead ?? organInTitle(title),
		documentNumber: front.documentNumber ?? source.hints.number ?? null,
		signatory: front.signatory,
		addressee: front.addressee,
		issued,
		source: {
			file: options.fileName,
			url: null,
			sha256: options.sha256 ?? null,
			retrieved: null,
			method: source.method,
		},
		type: typeOf(title),
	};
}

/** The title's year; where it is the year of issue, that which the text says it reports on. */
function yearOf(
	title: string | null,
	texts: string[],
	issued: string | null,
	warnings: string[],
): number | null {
	const year = coverageYear(title, texts);
	const other = otherYear(title, texts);
	if (other === null || year === null) return year;
	const taken = other === year - 1 && issued?.startsWith(`${year}`) === true ? other : year;
	warnings.push(
		`The title says ${year}, the text that it reports on ${other}; ${taken} was taken. Where that is wrong, give the other with --year YYYY.`,
	);
	return taken;
}

/** The day that the document states, else the page's own fields for it, else the day on which the page was published. */
function issuedOn(source: SourceText, front: Front, closing: Closing, warnings: string[]): string | null {
	const stated =
		closing.issued ?? front.issued ?? datedAbove(front) ?? closing.printed ?? source.hints.issued;
	if (stated !== null && stated !== undefined) return stated;
	const { published = null } = source.hints;
	if (published !== null)
		warnings.push(`The document bears no date; ${published} is the day on which the page was published.`);
	return published;
}

function titleFrom(hint: string | undefined, warnings: string[]): string | null {
	if (hint === undefined || hint === '') return null;
	warnings.push('The text has no title of its own; the title was taken from the page or file.');
	return cleanLine(hint);
}

/** A date on a line of its own among the first paragraphs: a notice is dated before what it issues. */
function datedAbove({ rest }: Front): string | null {
	const line = rest.slice(0, 30).find(({ text }) => isDateLine(text));
	return line === undefined ? null : readDate(line.text);
}

/** Plans are titled 安排, 要点, 计划, 方案 or 规划; a report on carrying one out is a report. */
export function typeOf(title: string | null): Metadata['type'] {
	const bare = title?.replace(/[（(][^）)]*[)）]$/u, '') ?? '';
	return /(?:安排|要点|计划|方案|规划)$/u.test(bare) ? 'work-plan' : 'annual-report';
}

function finish(
	metadata: Frontmatter,
	paragraphs: Line[],
	warnings: string[],
	options: ImportOptions,
	own: boolean,
): Imported {
	const text = toMarkdown(paragraphs);
	const body = parseBody(text, 1, options.outline);
	const missing = Object.keys(metadata).filter((key) => metadata[key] === null);
	return { metadata, markdown: toDocument(metadata, text), text, body, warnings, missing, own };
}
