import { describe, expect, it } from 'vitest';
import { addresseeIn, isAddressee } from './addressee.ts';
import { readFront } from './front.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text }));

describe('an addressee', () => {
	it.each([
		'市政府：',
		'市人民政府：',
		'市委、市政府：',
		'市委全面依法治市委员会办公室：',
		'区人大常委会：',
		'各县（市、区）人民政府，市城乡一体化示范区、高新区管委会，市人民政府各部门，各有关单位：',
		'各省辖市人民政府、济源示范区管委会、各省直管县（市）人民政府，省人民政府各部门：',
		'各乡镇人民政府、街道办事处，区政府各部门：',
		'各镇（街道）、区直各单位:',
	])('is %s', (text) => {
		expect(isAddressee(text)).toBe(true);
	});

	it.each([
		'我区始终坚持党对法治政府建设的领导，全年主要做了以下五个方面的工作：',
		'在市委、市政府的坚强领导下，区委、区政府：',
		'现将2022年法治政府建设工作情况报告市政府：',
		'一年来成立了下列机构：',
		'法治政府建设主要措施：',
		'发布机构：',
		'责任单位：',
		'各项工作：',
		'主任、各位副主任、各位委员：',
		'市政府。',
	])('is not %s', (text) => {
		expect(isAddressee(text)).toBe(false);
	});

	it('is not sought beyond the first heading or running paragraph', () => {
		expect(addresseeIn(lines('（2023年2月1日）', '市政府：', '2022年……'))).toBe('市政府');
		expect(addresseeIn(lines('一、工作开展情况', '市政府：'))).toBeNull();
		expect(addresseeIn(lines('2022年，我区扎实推进法治政府建设。', '市政府：'))).toBeNull();
		expect(addresseeIn([{ text: '工作开展情况', heading: 2 }, { text: '市政府：' }])).toBeNull();
	});
});

it('takes no sentence of the text for the addressee that a document does not have', () => {
	const front = readFront(
		lines(
			'某区2022年法治政府建设工作报告',
			'2022年，我区扎实推进法治政府建设。',
			'一、2022年主要工作开展情况',
			'我区始终坚持党对法治政府建设的领导，全年主要做了以下五个方面的工作：',
			'（一）加强领导。',
		),
	);
	expect(front.title).toBe('某区2022年法治政府建设工作报告');
	expect(front.addressee).toBeNull();
});
