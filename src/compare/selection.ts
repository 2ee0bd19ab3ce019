/** The state of the comparison page as it stands in its address: `?r=410411-2020,410803-2020&chapter=ch8`. */

/** More reports side by side than this nobody reads. */
export const MOST_REPORTS = 6;

/** Which rows of the table are shown: all, those that more than one report states, those of them whose values differ. */
export type Shown = 'all' | 'shared' | 'differing';

export interface Selection {
	/** Ids of reports, `<division>-<year>`, in the order of the columns; none twice, six at most. */
	reports: string[];
	/** `ch1` to `ch10`; null for all chapters. */
	chapter: string | null;
	show: Shown;
	/** The report against which the others are held; null for the first. */
	pinned: string | null;
}

/** What an address asks for and cannot have. `text` is as given, cut to a length that can be shown. */
export interface SelectionFault {
	kind: 'malformed' | 'duplicate' | 'too_many' | 'chapter' | 'unknown';
	text: string;
}

const ID = /^\d{6}-\d{4}$/;
const CHAPTER = /^ch([1-9]|10)$/;
const LONGEST = 40;

export const nothingSelected: Selection = { reports: [], chapter: null, show: 'shared', pinned: null };

/** Reads an address' query. Never throws: what cannot be had is left out and named in `faults`. */
export function parseSelection(search: string): { selection: Selection; faults: SelectionFault[] } {
	const query = new URLSearchParams(search);
	const faults: SelectionFault[] = [];
	const reports = parseReports(query.get('r') ?? '', faults);
	const chapter = query.get('chapter');
	if (chapter && !CHAPTER.test(chapter)) faults.push({ kind: 'chapter', text: shortened(chapter) });
	const [show, pinned] = [query.get('show'), query.get('pin')];
	const selection: Selection = {
		reports,
		chapter: chapter && CHAPTER.test(chapter) ? chapter : null,
		show: show === 'all' || show === 'differing' ? show : 'shared',
		pinned: pinned && reports.includes(pinned) ? pinned : null,
	};
	return { selection, faults };
}

function parseReports(list: string, faults: SelectionFault[]): string[] {
	const reports: string[] = [];
	const given = list.split(/[,，\s]+/).filter((id) => id !== '');
	for (const id of given) {
		if (!ID.test(id)) faults.push({ kind: 'malformed', text: shortened(id) });
		else if (reports.includes(id)) faults.push({ kind: 'duplicate', text: id });
		else reports.push(id);
	}
	if (reports.length > MOST_REPORTS) faults.push({ kind: 'too_many', text: String(reports.length) });
	// Hundreds of the same fault say no more than a few.
	faults.splice(MOST_REPORTS + 2);
	return reports.slice(0, MOST_REPORTS);
}

function shortened(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The query of a selection, `?` included; empty where nothing is selected. What is usual is not written. */
export function printSelection({ reports, chapter, show, pinned }: Selection): string {
	const parts = [
		reports.length > 0 ? `r=${reports.join(',')}` : '',
		chapter ? `chapter=${chapter}` : '',
		show === 'shared' ? '' : `show=${show}`,
		pinned && pinned !== reports[0] ? `pin=${pinned}` : '',
	].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Adds a report at the end; the selection itself where it is there already or there is no room. */
export function withReport(selection: Selection, id: string): Selection {
	if (selection.reports.includes(id) || selection.reports.length >= MOST_REPORTS) return selection;
	return { ...selection, reports: [...selection.reports, id] };
}

export function withoutReport(selection: Selection, id: string): Selection {
	const reports = selection.reports.filter((other) => other !== id);
	return { ...selection, reports, pinned: selection.pinned === id ? null : selection.pinned };
}

/** Changes places with the next column; the last one has none and stays. */
export function swapped(selection: Selection, id: string): Selection {
	const reports = [...selection.reports];
	const at = reports.indexOf(id);
	const next = reports[at + 1];
	if (at < 0 || next === undefined) return selection;
	reports.splice(at, 2, next, id);
	return { ...selection, reports };
}
