import { expect, test } from 'vitest';
import { keptByNpm } from './kept-by-npm.ts';

const usage = 'Usage: npm run import -- FILE… [--year YYYY] [--content DIR] [--dry-run]';

test.each([
	[['report.txt'], { npm_config_content: 'T', npm_config_dry_run: 'true' }, ['--content', '--dry-run']],
	[['report.txt', 'T'], { npm_config_content: 'true' }, ['--content']],
	[['report.txt', '--content', 'T'], { npm_config_content: 'true' }, []],
	[['report.txt', '--content=T'], { npm_config_content: 'true' }, []],
	[['report.txt'], { npm_config_loglevel: 'warn', CONTENT_DIR: 'T' }, []],
])('%j with %j: %j', (argv, env, kept) => {
	expect(keptByNpm(usage, argv, env)).toEqual(kept);
});
