import { expect, test } from 'vitest';
import { contentDirectory, withoutContent } from './content-dir.node.ts';

const misused = (usage: string): never => {
	throw new Error(usage);
};
const of = (argv: string[], env = {}) => contentDirectory(argv, env, misused);

test('the folder is named by option, else by environment, else it is content', () => {
	expect(of(['--content', 'a'], { CONTENT_DIR: 'b' })).toBe('a');
	expect(of(['--json', '--content=a'])).toBe('a');
	expect(of([], { CONTENT_DIR: 'b' })).toBe('b');
	expect(of([], { CONTENT_DIR: '' })).toBe('content');
	expect(of(['--content=a', '--content', 'b'])).toBe('b');
});

test('an option without a folder is wrong usage', () => {
	for (const argv of [['--content'], ['--content='], ['--content', '--json']])
		expect(() => of(argv)).toThrow(/--content DIR/);
});

test('the other words of a command line remain', () => {
	expect(withoutContent(['metric', '--content', 'a', 'key', '--content=b'])).toEqual(['metric', 'key']);
});
