/** The page for addresses that lead nowhere, where the archive stands at another address than it was built for. */
import { serve } from '../../src/build/serve.node.ts';
import { HOST_POLICY } from '../../src/layouts/head.ts';
import { expect, test } from './fixtures.ts';
import { dist } from './samples.ts';

test('has its style and no errors at any depth, below any path, under the policy of hosts', async ({
	page,
}) => {
	const served = await serve(dist, { port: 0, base: '/a/mirror/' });
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		const headers = { ...response.headers(), 'content-security-policy': HOST_POLICY };
		await route.fulfill({ response, headers });
	});
	await page.goto(`${served.url}divisions/999999/1949/nothing.html`);
	await expect(page.locator('h1')).toHaveText('没有这一页');
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(paper).toBe('rgb(251, 249, 244)');
	expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
	await served.close();
});
