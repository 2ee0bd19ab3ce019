import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../archive/reader.node.ts';
import { fromArchive } from './from-archive.ts';
import { inflateWith } from './inflate.ts';
import { chooseAlphabet, createTextEncoder } from './text-code.ts';
import { chooseDictionary } from './text-dictionary.node.ts';

describe('chooseDictionary', () => {
	it('makes a report smaller that it was not chosen from, which comes back as it was', async () => {
		const { archive } = await readArchive('content');
		if (archive === null) throw new Error('the archive is invalid');
		const texts = [...fromArchive(archive).documents].map(({ passages }) =>
			passages.map(({ text }) => text).join(''),
		);
		const [unseen = '', ...sample] = texts.toReversed();
		const encode = createTextEncoder(chooseAlphabet(sample.join('')));
		const dictionary = Uint8Array.from(chooseDictionary(encode(sample.join(''))));
		const text = encode(unseen);
		const deflated = Uint8Array.from(deflateRawSync(text, { dictionary }));
		expect(await inflateWith(dictionary, deflated)).toEqual(Uint8Array.from(text));
		expect(deflated.length).toBeLessThan(0.97 * deflateRawSync(text).length);
	});

	it('is empty where there is next to no text, which changes nothing', async () => {
		const text = new TextEncoder().encode('法治政府');
		const dictionary = Uint8Array.from(chooseDictionary(text));
		expect(dictionary).toHaveLength(0);
		const deflated = Uint8Array.from(deflateRawSync(text, { dictionary }));
		expect(await inflateWith(dictionary, deflated)).toEqual(text);
	});
});
