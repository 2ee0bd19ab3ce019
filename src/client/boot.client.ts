// Brings further scripts only when they are wanted: charts when one comes near the view, names when the jump box is used,
// marks when a search led here, the ways between figures and notes where there are any, buttons where there is something to take away. Without them the pages stand.
const given = document.currentScript?.dataset ?? {};

function bring(source: string | undefined): void {
	if (!source) return;
	const script = document.createElement('script');
	script.src = source;
	document.head.append(script);
}

const charts = document.querySelectorAll('[data-chart]:not(script)');
if (given['chart'] && charts.length > 0) {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			bring(given['chart']);
		},
		{ rootMargin: '200px' },
	);
	for (const chart of charts) observer.observe(chart);
}

const jump = document.querySelector<HTMLElement>('[data-jump]');
jump?.addEventListener('focusin', () => bring(jump.dataset['jump']), { once: true });
if (jump?.contains(document.activeElement)) jump.dispatchEvent(new FocusEvent('focusin'));

if (new URLSearchParams(location.search).get('find')) bring(given['find']);

if (document.querySelector('.note')) bring(given['notes']);

if (document.querySelector('[data-copy], [data-pictures], [data-duel]')) bring(given['take']);
else document.addEventListener('charts-drawn', () => bring(given['take']), { once: true });

// Where a selection begins says what is wanted: the document's words alone, or those of the notes between them; see notes.css.
addEventListener('pointerdown', ({ button, target }) => {
	if (button !== 0 || !(target instanceof Element)) return;
	document.documentElement.toggleAttribute('data-selects-notes', target.closest('.notes') !== null);
});

// The day of a print stands in its foot: it is the day of access that citations want.
addEventListener('beforeprint', () => {
	const now = new Date();
	const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
		`${part}`.padStart(2, '0'),
	);
	const words = `${given['printed'] ?? ''}${day.join('-')}`;
	document.documentElement.dataset['printed'] = `${words}  ·  `;
	const foot = document.querySelector('[data-print-day]');
	if (foot) foot.textContent = `  ·  ${words}`;
});
