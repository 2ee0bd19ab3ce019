import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser/chromium.ts';

export default defineConfig({
	testDir: 'tests/browser',
	fullyParallel: true,
	workers: 2,
	timeout: 120_000,
	// How long a page takes says nothing about whether it is right, and machines are slow at times.
	expect: { timeout: 20_000 },
	forbidOnly: true,
	outputDir: '.cache/browser',
	reporter: [['list'], ['json', { outputFile: '.cache/reports/browser.json' }]],
	use: { launchOptions: await launchOptions(), serviceWorkers: 'block' },
});
