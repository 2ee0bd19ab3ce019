import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegistry } from '../src/archive/reader.node.ts';
import { readFrontmatter } from '../src/importer/frontmatter.ts';
import { importDocument } from '../src/importer/import-document.node.ts';
import { allPlaces } from '../src/importer/national-places.node.ts';

const { divisionOf, outline } = await readRegistry('content');
const places = allPlaces(divisionOf.values());

function imported(path: string, bytes: Uint8Array = readFileSync(path)) {
	if (outline === null) throw new Error('content/ has no outline');
	return importDocument(bytes, { fileName: 'received.txt', places, outline: outline.data });
}

function archived(path: string) {
	const text = readFileSync(`content/${path}.md`, 'utf8');
	const read = readFrontmatter(text);
	if (read === undefined) throw new Error(`${path} has no frontmatter`);
	return { ...read, text };
}

const DOCUMENTS = [
	'reports/410411/2020',
	'reports/410411/2023',
	'reports/410307/2022',
	'reports/410803/2020',
	'plans/410000/2020',
];
const STATED = [
	'title',
	'division',
	'year',
	'issuer',
	'documentNumber',
	'signatory',
	'addressee',
	'issued',
	'type',
] as const;

describe('importing the received documents', () => {
	it.each(DOCUMENTS)('reads %s as the archive keeps it', async (path) => {
		const wanted = archived(path);
		const { metadata, text } = await imported(`content/sources/${path.replace(/^\w+\//u, '')}.txt`);
		expect(`\n${text}`).toBe(wanted.body);
		for (const key of STATED) expect(metadata[key], key).toEqual(wanted.frontmatter[key]);
	});

	it.each(DOCUMENTS)('changes nothing in %s when it is imported again', async (path) => {
		const { text } = archived(path);
		expect((await imported(path, new TextEncoder().encode(text))).markdown).toBe(text);
	});
});

describe('importing the same report in other forms', () => {
	it.each(['gb.txt', 'u16be.txt', 'html', 'docx', 'pdf'])('reads %s to the letter', async (form) => {
		const { metadata, text } = await imported(`tests/fixtures/import/zhanhe-2023.${form}`);
		expect(`\n${text}`).toBe(archived('reports/410411/2023').body);
		expect(metadata).toMatchObject({
			title: '湛河区法治政府建设年度报告（2023）',
			division: '410411',
			year: 2023,
			issued: form === 'html' ? '2023-04-01' : null,
		});
	});

	it('reads the page that is a picture by OCR, the page that has a text to the letter', async () => {
		const { body } = archived('reports/410411/2023');
		const { text, metadata, warnings } = await imported('tests/fixtures/import/zhanhe-2023-mixed.pdf');
		const turn = body.indexOf('村（社') + '村（社'.length;
		expect(`\n${text}`.slice(0, turn)).toBe(body.slice(0, turn));
		expect(text.slice(turn)).toContain('第一责任人职责情况');
		expect(metadata).toMatchObject({ source: { method: 'ocr' } });
		expect(warnings).toContain('The text of page 2 was read by OCR; compare it with the scan.');
	}, 60_000);

	it('leaves navigation, clock and footer of a page out and takes the date of the signature over that of publication', async () => {
		const { metadata, text } = await imported('tests/fixtures/import/yanshi-2022.html');
		expect(`\n${text}`).toBe(archived('reports/410307/2022').body);
		expect(metadata).toMatchObject({
			issued: '2023-03-22',
			documentNumber: '偃文〔2023〕12号',
			signatory: '赵玉勋',
		});
	});
});

it('takes the heading of a page for its title and year, not the clock in its menu', async () => {
	const page = `<html><head><meta charset=utf-8><title>石龙区2022年法治政府建设年度报告-石龙区人民政府</title></head>
<body><div class=nav>首页 | 政务公开 今天是2026年11月21日</div><h1>石龙区2022年法治政府建设年度报告</h1>
<table><tr><th>指标</th><th>数量</th></tr><tr><td>受理行政复议案件（件）</td><td>8</td></tr>
<tr><td>审结行政复议案件（件）</td><td>7</td></tr><tr><td>办理行政应诉案件（件）</td><td>3</td></tr></table><footer>版权所有</footer></body></html>`;
	const { metadata, text } = await imported('', new TextEncoder().encode(page));
	expect(metadata).toMatchObject({
		title: '石龙区2022年法治政府建设年度报告',
		year: 2022,
		division: '410404',
	});
	expect(text).not.toMatch(/首页|今天是/u);
});

it('takes the year that the text reports on where the title bears the year of issue, and says so', async () => {
	const text = `湛河区2024年法治政府建设报告\n\n现将2023年法治政府建设情况报告如下：\n\n${'湛河区扎实推进法治政府建设。'.repeat(4)}\n\n2024年1月15日`;
	const { metadata, warnings } = await imported('', new TextEncoder().encode(text));
	expect(metadata.year).toBe(2023);
	expect(warnings).toEqual([
		'The title says 2024, the text that it reports on 2023; 2023 was taken. Where that is wrong, give the other with --year YYYY.',
	]);
});

it('names what the user gave and the document contradicts', async () => {
	if (outline === null) throw new Error('content/ has no outline');
	const text = `湛河区2022年度法治政府建设报告\n\n${'湛河区扎实推进法治政府建设。'.repeat(4)}`;
	const { metadata, warnings } = await importDocument(new TextEncoder().encode(text), {
		fileName: 'received.txt',
		places,
		outline: outline.data,
		division: '410403',
		year: 2019,
	});
	expect(metadata).toMatchObject({ division: '410403', year: 2019 });
	expect(warnings.map((warning) => warning.slice(0, 23))).toEqual([
		'The document names 河南省平',
		'The document says that ',
	]);
});

describe('importing what is no document', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	it.each([
		['nothing', bytes(''), 'The file is empty.'],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'The file is a picture.'],
		[
			'half a PDF',
			readFileSync('tests/fixtures/import/zhanhe-2023.pdf').subarray(0, 3000),
			'The PDF is damaged or truncated.',
		],
		[
			'half a DOCX',
			readFileSync('tests/fixtures/import/zhanhe-2023.docx').subarray(0, 3000),
			'The DOCX is damaged or truncated.',
		],
		[
			'endless nesting',
			bytes(`<html>${'<div>'.repeat(20_000)}`),
			'Its elements are nested more than 400 deep.',
		],
		['one endless line', bytes('法治'.repeat(250_000)), 'A line has more than 100,000 characters.'],
		[
			'a line of Chinese',
			bytes('湛河区法治政府建设年度报告（2023）\n2023年，受理行政复议60件。'),
			'The file holds 21 Chinese characters, which is too short for a report.',
		],
		['English', bytes('An annual report. '.repeat(50)), 'The file holds no Chinese document.'],
	])('refuses %s with one sentence and a remedy', async (_, data, message) => {
		await expect(imported('', data)).rejects.toMatchObject({
			name: 'ImportError',
			message,
			remedy: expect.stringMatching(/\.$/u),
		});
	});
});
