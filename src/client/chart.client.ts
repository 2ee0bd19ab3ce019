/** Makes every chart of the page interactive when it comes into view. A classic script: it runs once and exports nothing. */
import { takeOver } from '../charts/live-chart.client.ts';
import { LIVE_STYLE } from '../charts/live-style.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(LIVE_STYLE);
document.adoptedStyleSheets.push(sheet);

const observer = new IntersectionObserver((entries) => {
	for (const { isIntersecting, target } of entries) {
		if (!isIntersecting) continue;
		observer.unobserve(target);
		takeOver(target as HTMLElement);
	}
});
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]:not(script)'))
	observer.observe(figure);
