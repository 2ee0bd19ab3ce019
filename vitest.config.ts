/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `site` reads the pages in `dist/`, so it runs after a build. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['tests/site.test.ts', 'tests/site/*.built.test.ts'],
					// A busy machine is no fault of the code: what hangs is still found.
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site.test.ts', 'tests/site/*.built.test.ts'],
					testTimeout: 300_000,
					hookTimeout: 300_000,
				},
			},
		],
	},
});
