// Brings the chart script to pages only when a chart comes near the view; the drawings stand without it.
const source = document.currentScript?.dataset['chart'];
const charts = document.querySelectorAll('[data-chart]:not(script)');

if (source && charts.length > 0) {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			const script = document.createElement('script');
			script.src = source;
			document.head.append(script);
		},
		{ rootMargin: '200px' },
	);
	for (const chart of charts) observer.observe(chart);
}
