import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fromDocx } from './from-docx.ts';

const NAMES =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:d="urn:drawing"';
const TYPES = 'http://schemas.openxmlformats.org/package/2006';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const item = (text: string, list: number, level = 0) => p(run(text), number(list, level));
const number = (list: number, level = 0) =>
	`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = '') =>
	`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: string[]) =>
	`<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

async function textsOf(body: string, parts: Record<string, string> = {}): Promise<string[]> {
	const relations = Object.keys(parts).map(
		(name) => `<Relationship Id="${name}" Type="${RELATION}/${name}" Target="${name}.xml"/>`,
	);
	const files = {
		'[Content_Types].xml': `<Types xmlns="${TYPES}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${TYPES}/relationships"><Relationship Id="r" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/_rels/document.xml.rels': `<Relationships xmlns="${TYPES}/relationships">${relations.join('')}</Relationships>`,
		'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
		...Object.fromEntries(
			Object.entries(parts).map(([name, xml]) => [
				`word/${name}.xml`,
				`<w:${name} ${NAMES}>${xml}</w:${name}>`,
			]),
		),
	};
	const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
	return (await fromDocx(bytes)).lines.map(({ text }) => text);
}

it('counts lists of one definition together, and a deeper level anew', async () => {
	const numbering = `${definition(0, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）'))}${list(1, 0)}${list(2, 0)}`;
	const body = [item('工作', 1), item('执法', 2, 1), item('普法', 2, 1), item('问题', 1), item('队伍', 2, 1)];
	expect(await textsOf(body.join(''), { numbering })).toEqual([
		'一、工作',
		'（一）执法',
		'（二）普法',
		'二、问题',
		'（一）队伍',
	]);
});

it('begins a list anew where it says so', async () => {
	const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
	const numbering = `${definition(0, level(0, 'decimal', '%1.'))}${list(1, 0)}${list(2, 0, anew)}`;
	const body = item('甲', 1) + item('乙', 1) + item('丙', 2) + item('丁', 2);
	expect(await textsOf(body, { numbering })).toEqual(['1.甲', '2.乙', '1.丙', '2.丁']);
});

it.each([
	['decimalEnclosedCircleChinese', '%1', ['①甲', '②乙']],
	['lowerLetter', '%1)', ['a)甲', 'b)乙']],
	['upperRoman', '%1.', ['I.甲', 'II.乙']],
	['none', '%1.', ['甲', '乙']],
	['decimal', '', ['甲', '乙']],
	['bullet', '•', ['甲', '乙']],
])('counts in %s', async (format, text, wanted) => {
	const numbering = definition(0, level(0, format, text)) + list(1, 0);
	expect(await textsOf(item('甲', 1) + item('乙', 1), { numbering })).toEqual(wanted);
});

it('counts paragraphs whose style is numbered, or rests on one that is', async () => {
	const linked = level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="lower"/>');
	const numbering = definition(0, level(0, 'chineseCounting', '%1、'), linked) + list(1, 0);
	const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
	const styles = ['upper', 'lower'].map(
		(name) =>
			`<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="base"/></w:style>`,
	);
	const base = `<w:style w:type="paragraph" w:styleId="base"><w:name w:val="base"/>${numbered}</w:style>`;
	const styled = (text: string, style: string, more = '') =>
		p(run(text), `<w:pStyle w:val="${style}"/>${more}`);
	const body =
		styled('工作', 'upper') +
		styled('执法', 'lower') +
		styled('附', 'upper', number(0)) +
		styled('问题', 'upper');
	expect(await textsOf(body, { numbering, styles: base + styles.join('') })).toEqual([
		'一、工作',
		'（一）执法',
		'附',
		'二、问题',
	]);
});

it('counts no paragraph that a tracked change takes away, and none by the numbering that it had before', async () => {
	const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0);
	const gone = p(
		'<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>',
		`${number(1)}<w:rPr><w:del w:id="1"/></w:rPr>`,
	);
	const changed = p(run('丁'), `<w:pPrChange w:id="2"><w:pPr>${number(1)}</w:pPr></w:pPrChange>`);
	expect(await textsOf(item('甲', 1) + gone + item('丙', 1) + changed, { numbering })).toEqual([
		'1.甲',
		'2.丙',
		'丁',
	]);
});

it('marks notes with signs that no figure can take in, and ends the text with them', async () => {
	const footnotes =
		'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> 含撤回2件。</w:t></w:r></w:p></w:footnote>';
	const body =
		p(`${run('审结59')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('件。')}`) + p(run('特此报告。'));
	expect(await textsOf(body, { footnotes })).toEqual(['审结59①件。', '特此报告。', '①含撤回2件。']);
});

it('reads a text box once, whether Word wrote it twice or as a drawing alone', async () => {
	const box = `<w:txbxContent>${p(run('专栏'))}</w:txbxContent>`;
	const choice = `<mc:Choice><w:drawing><d:box>${box}</d:box></w:drawing></mc:Choice>`;
	const fallback = `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback>`;
	const alternate = (inside: string) => `<w:r><mc:AlternateContent>${inside}</mc:AlternateContent></w:r>`;
	const body = (inside: string) => p(run('普法') + alternate(inside) + run('活动'));
	expect(await textsOf(body(choice + fallback))).toEqual(['普法活动', '专栏']);
	expect(await textsOf(body(choice))).toEqual(['普法活动', '专栏']);
});

it('counts the paragraphs of a text box once', async () => {
	const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0);
	const box = `<w:txbxContent>${item('专栏', 1)}</w:txbxContent>`;
	const twice = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
	expect(await textsOf(p(twice) + item('普法', 1), { numbering })).toEqual(['1.专栏', '2.普法']);
});

it('leaves hidden words out', async () => {
	const hidden = (mark: string) => `<w:r><w:rPr>${mark}</w:rPr><w:t>（待核）</w:t></w:r>`;
	const body = p(run('审结59件') + hidden('<w:b/><w:vanish/>') + run('。'));
	expect(await textsOf(body + p(hidden('<w:vanish w:val="0"/>')))).toEqual(['审结59件。', '（待核）']);
});
