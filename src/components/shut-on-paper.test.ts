import { expect, test } from 'vitest';
import { shutOnPaper } from './shut-on-paper.ts';

test('paper shows some hundred entries of a fold, and of more where they are read', () => {
	expect(shutOnPaper('zh-CN', 200)).toBeUndefined();
	expect(shutOnPaper('zh-CN', 201)).toContain('未打印');
	expect(shutOnPaper('en', 3000)).toContain('not printed');
});
