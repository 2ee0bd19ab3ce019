/** Rules that only the interactive chart needs; they come with its script. The drawing keeps its box, and paper gets the drawing. */
export const LIVE_STYLE = `
[data-chart] { position: relative; }
.chart-live { position: absolute; inset: 0 auto auto 0; }
.chart-live canvas { touch-action: pan-y; }
.is-live .chart-svg { visibility: hidden; }
.chart-tip { position: absolute; z-index: 2; inline-size: max-content; max-inline-size: min(18rem, 100%);
	padding: .4rem .7rem; background: var(--paper); border: 1px solid var(--ink); color: var(--ink);
	font: 400 var(--t1)/1.6 var(--hei); }
.chart-tip p:first-child { font-weight: 700; }
.chart-tip .chart-quote { font-family: var(--song); }
.chart-tip[hidden], .chart-live[hidden] { display: none; }
.chart-said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.chart-switch { min-block-size: 2.75rem; padding: 0; border: 0; background: none; color: var(--accent);
	font: inherit; text-decoration: underline; text-underline-offset: .28em; cursor: pointer; }
@media (prefers-reduced-motion: no-preference) {
	.chart-live { animation: chart-in .15s; }
	@keyframes chart-in { from { opacity: 0; } }
}
@media print { .chart-live, .chart-switch { display: none; } .is-live .chart-svg { visibility: visible; } }
`;
