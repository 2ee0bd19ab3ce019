import { expect, test } from 'vitest';
import { decode } from './decode.ts';

test.each([
	['PK\u0003\u0004', 'a Word document'],
	['%PDF-1.4 \u00ff', 'a PDF'],
])('%j, %s, is to be imported', (head) => {
	const bytes = Uint8Array.from([...head].map((sign) => sign.charCodeAt(0)).concat(0xff));
	expect(decode(bytes, 'reports/410411/2024.md').problems[0]).toMatchObject({
		rule: 'encoding',
		remedy: expect.stringContaining('npm run import -- FILE'),
	});
});

test('other text that is not UTF-8 is to be saved as such', () => {
	const { text, problems } = decode(Uint8Array.of(0x0a, 0xd7, 0xd6), 'a.md');
	expect(text).toBeNull();
	expect(problems[0]).toMatchObject({ line: 2, remedy: expect.stringContaining('Save the file as UTF-8') });
});
