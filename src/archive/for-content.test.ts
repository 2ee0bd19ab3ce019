import { expect, test } from 'vitest';
import { forContent } from './for-content.ts';

const hint = 'It has no 410421: `npm run new -- division 410421` adds it. Then `npm run validate`.';

test('commands name the archive that a message speaks of', () => {
	expect(forContent(hint, 'content')).toBe(hint);
	expect(forContent(hint, '../other')).toBe(
		'It has no 410421: `npm run new -- division 410421 --content ../other` adds it. Then `npm run validate -- --content ../other`.',
	);
	expect(forContent('`npm run dev`', 'my archive')).toBe('`npm run dev -- --content "my archive"`');
	expect(forContent('`npm run build -- --content x`', 'y')).toBe('`npm run build -- --content x`');
});
