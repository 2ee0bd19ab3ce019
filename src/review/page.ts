/** The review page as HTML: the text beside what the file says, and what is proposed, of each number. Forms only, no script. */
import { IgnoreReasonSchema } from '../archive/schema/index.ts';
import { isListed, type Review, type ReviewRegistry, type ReviewRow, shownProposals } from './rows.ts';

export interface PageOptions {
	/** Address of the page itself. */
	address: string;
	/** SHA-256 of the file, so that no decision is made on an older one. */
	digest: string;
	/** What could not be done. */
	fault: string | null;
}

export function reviewPage(review: Review, registry: ReviewRegistry, options: PageOptions): string {
	const { frontmatter, body, rows } = review;
	let shown = 0;
	const blocks = body.blocks.map((block) => {
		const here = rows.filter(({ place }) => place?.block === block.n);
		const until = body.sections.findIndex(({ id }) => id === block.section) + 1;
		const headings = body.sections.slice(shown, until).filter(({ heading }) => heading !== '');
		shown = Math.max(shown, until);
		const above = headings.map(({ heading }) => `<h2 lang="zh">${escapeHtml(heading)}</h2>`).join('');
		const cards = here.map((row) => card(row, registry, options)).join('');
		return `${above}<section id="p-${block.n}"><p lang="zh">${marked(block.text, here)}</p><div>${cards}</div></section>`;
	});
	const lost = rows.filter(({ place }) => place === null).map((row) => card(row, registry, options));
	const count = (kind: ReviewRow['kind']) => rows.filter((row) => row.kind === kind).length;
	return frame(
		frontmatter.title ?? '',
		`<header><a href="/review/">All reports</a><h1 lang="zh">${escapeHtml(frontmatter.title ?? '')}</h1>
<p>Read: ${count('metric')} metrics, ${count('ignored')} other numbers. Proposed and not yet read: ${count('proposed')}. Not in the file: ${count('proposal')} candidates, ${count('open')} open.</p>
${options.fault === null ? '' : `<p role="alert">${escapeHtml(options.fault)}</p>`}</header>
<main>${lost.length > 0 ? `<h2>Not in the text</h2><div>${lost.join('')}</div>` : ''}${blocks.join('\n')}${acceptAll(rows, options)}</main>
<datalist id="metrics">${[...registry.metricOf.values()]
			.map(
				({ key, zh, unit }) =>
					`<option value="${escapeHtml(key)}">${escapeHtml(`${zh}（${unit}）`)}</option>`,
			)
			.join('')}</datalist>`,
	);
}

/** Stands below the text, so that all that it accepts could be seen. */
function acceptAll(rows: readonly ReviewRow[], { address, digest }: PageOptions): string {
	const shown = shownProposals(rows).length;
	if (shown === 0) return '';
	const says = shown === 1 ? 'the 1 proposed metric' : `all ${shown} proposed metrics`;
	return `<form method="post" action="${escapeHtml(address)}" id="all" class="proposed"><input type="hidden" name="digest" value="${digest}">${button('accept-all', `I have read them: accept ${says} above`)}</form>`;
}

/** Reports that can be reviewed; `proposed` counts entries that nobody has read. */
export function listPage(reports: readonly { path: string; title: string; proposed: number }[]): string {
	const items = reports.map(
		({ path, title, proposed }) =>
			`<li><a href="/review/${path}/" lang="zh">${escapeHtml(title)}</a>${proposed === 0 ? '' : ` · ${proposed} proposed, not yet read`}</li>`,
	);
	return frame('Review', `<header><h1>Review</h1></header><main><ul>${items.join('')}</ul></main>`);
}

function marked(text: string, rows: readonly ReviewRow[]): string {
	let out = '';
	let from = 0;
	for (const { place, kind, id } of rows) {
		if (place === null || place.start < from) continue;
		out += escapeHtml(text.slice(from, place.start));
		out += `<a href="#${id}"><mark class="${kind}">${escapeHtml(text.slice(place.start, place.end))}</mark></a>`;
		from = place.end;
	}
	return out + escapeHtml(text.slice(from));
}

function card(row: ReviewRow, registry: ReviewRegistry, { address, digest }: PageOptions): string {
	return `<form method="post" action="${escapeHtml(address)}" id="${row.id}" class="${row.kind}">
<input type="hidden" name="id" value="${row.id}"><input type="hidden" name="digest" value="${digest}">
<b>${said(row, registry)}</b><q lang="zh">${escapeHtml(row.quote)}</q>
<span>${row.place === null ? '' : metricField(row, registry)}${row.place === null || row.kind === 'ignored' ? '' : reasonField(row)}${row.kind === 'metric' || row.kind === 'ignored' || row.place === null ? button('reject', 'Reject') : ''}</span></form>`;
}

function said(row: ReviewRow, { metricOf }: ReviewRegistry): string {
	if (row.kind === 'ignored')
		return escapeHtml(`${row.number} · ${row.reason}${row.note === null ? '' : ` · ${row.note}`}`);
	if (row.kind === 'open') return escapeHtml(`${row.number} · open`);
	const metric = metricOf.get(row.metric);
	const value = `${row.value}${metric?.unit ?? ''}${row.qualifier === 'exact' ? '' : ` (${row.qualifier})`}`;
	const sure =
		row.kind === 'proposal'
			? ` · not in the file, ${row.confidence.toFixed(2)}`
			: row.kind === 'proposed'
				? ' · proposed'
				: '';
	return escapeHtml(`${metric?.zh ?? row.metric} = ${value}${sure}`);
}

function metricField(row: ReviewRow, { metricOf }: ReviewRegistry): string {
	const now = isListed(row) || row.kind === 'proposal' ? row.metric : '';
	const near =
		row.kind === 'open' ? row.closest.map((key) => `${metricOf.get(key)?.zh ?? ''} ${key}`).join(', ') : '';
	const hint = near === '' ? '' : `<small lang="zh">${escapeHtml(near)}</small>`;
	const label = row.kind === 'metric' ? 'Change' : 'Accept';
	const first = row.kind === 'open' ? (row.closest[0] ?? '') : now;
	return `${hint}<input name="metric" list="metrics" aria-label="Metric" value="${escapeHtml(first)}">${button('accept', label)}`;
}

/** Of a proposed entry, to be no observation is to be rejected. */
function reasonField({ kind }: ReviewRow): string {
	const reasons = IgnoreReasonSchema.options.map((reason) => `<option>${reason}</option>`);
	return `<select name="reason" aria-label="Reason">${reasons.join('')}</select><input name="note" aria-label="Note" placeholder="Note">${kind === 'proposed' ? button('reject', 'Reject') : button('ignore', 'No observation')}`;
}

function button(action: string, label: string): string {
	return `<button name="action" value="${action}">${label}</button>`;
}

const STYLE = `body{font:16px/1.7 system-ui,sans-serif;margin:0 auto;max-width:84rem;padding:1rem}
header{position:sticky;top:0;background:Canvas;border-bottom:1px solid}h1{font-size:1.3rem;margin:.3rem 0}
h2{font-size:1.1rem;margin:1rem 0 0}input[name=metric]{width:20rem;max-width:100%}section{display:grid;scroll-margin-top:9rem;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem;border-bottom:1px solid #8884}
form{border-left:.3rem solid #888;margin:.5rem 0;padding:.2rem .6rem;scroll-margin-top:9rem}form:target{outline:2px solid}
form.metric{border-color:#2a7}form.proposed{border-color:#85c}form.proposal{border-color:#c80}form.open{border-color:#c33}q,small{display:block;font-size:.85rem}
mark.metric{background:#bfe8d4}mark.proposed{background:#e3d0f8}mark.proposal{background:#ffdf9e}mark.open{background:#ffc9c9}mark.ignored{background:#ddd}
mark{color:#000}a{color:inherit}[role=alert]{background:#c33;color:#fff;padding:.3rem .6rem}
@media(max-width:50rem){section{grid-template-columns:minmax(0,1fr)}}`;

function frame(title: string, body: string): string {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>${body}</body></html>
`;
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
