/** The part of citation-js that the tests use; it has no types of its own. */
declare module '@citation-js/core' {
	export interface CslData {
		title?: string;
		URL?: string;
		author?: { literal?: string; family?: string }[];
		issued?: { 'date-parts'?: number[][] };
		number?: string;
		note?: string;
	}
	export class Cite {
		constructor(input: unknown);
		data: CslData[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
