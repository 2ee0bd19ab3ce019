import { expect, test } from 'vitest';
import { presentDay } from './present-day.ts';

test('a day has come when it has come anywhere', () => {
	expect(presentDay(Date.parse('2024-12-31T09:59:59Z'))).toBe('2024-12-31');
	expect(presentDay(Date.parse('2024-12-31T10:00:00Z'))).toBe('2025-01-01');
});
