/** The places of the search page that are filled. */
export interface Parts {
	form: HTMLFormElement;
	input: HTMLInputElement;
	/** What stands there before anything is searched for. */
	overview: HTMLElement;
	results: HTMLElement;
	filters: HTMLElement;
	/** Says what was found; spoken when it changes. */
	found: HTMLElement;
	remarks: HTMLElement;
	spread: HTMLElement;
	hits: HTMLElement;
}

export function findParts(): Parts {
	const part = <E extends HTMLElement>(name: string): E => {
		const found = document.querySelector<E>(`[data-part="${name}"]`);
		if (found === null) throw new Error(`A bug of Duizhao: the search page has no ${name}.`);
		return found;
	};
	return {
		form: part('form'),
		input: part('input'),
		overview: part('overview'),
		results: part('results'),
		filters: part('filters'),
		found: part('found'),
		remarks: part('remarks'),
		spread: part('spread'),
		hits: part('hits'),
	};
}
