/** The addressee of an official document (GB/T 9704, 7.3.2): a line below the title that names organs and ends with a colon. */
import type { Line } from './line.ts';
import { numberingLevel } from './numbering.ts';

const ENDS_AS_ORGAN =
	/(?:政府|委|委员会|人大|人大常委会|常委会|政协|厅|局|署|办|办公室|办公厅|部|部门|单位|机构|小组|组织|团体|法院|检察院|公署|管委会|办事处|街道|乡镇|镇|乡|公司|集团|企业|学校|院校|高校|医院|银行|中心)$/u;
/** 各省辖市, 各镇街, and not 各项工作. */
const EACH = /^各(?!项|类|种|位|方|自|个)/u;
const PLACE = /[省市县区旗州盟]$/u;
/** Words of a sentence; no organ's name has them. */
const SENTENCE =
	/[的了是在把我]|以下|如下|现将|现就|主要|坚持|成立|设立|包括|分别|情况|开展|推进|加强|通过|要求|做法|工作$|措施/u;
/** 发布机构：, with its value in the next line. */
const LABEL =
	/^(?:发布|发文|制发|报送|主办|承办|责任|牵头|配合|信息|来源|所属|公开|主送|抄送|联系|印发|签发|编制|填报|制定)/u;

/** `各县（市、区）人民政府，市政府各部门：` → true; a running sentence that mentions the government and ends with a colon → false. */
export function isAddressee(text: string): boolean {
	const named = /^([^。；！？：:]{2,150})[：:]$/u.exec(text.trim())?.[1];
	if (named === undefined) return false;
	const plain = named.replace(/[（(][^）)]*[）)]/gu, '').replace(/\s+/gu, '');
	const items = plain.split(/[、，,]/u);
	const isNamed = items.every(
		(item) =>
			item.length <= 30 &&
			!SENTENCE.test(item) &&
			!LABEL.test(item) &&
			(ENDS_AS_ORGAN.test(item) || EACH.test(item) || PLACE.test(item)),
	);
	return isNamed && items.some((item) => ENDS_AS_ORGAN.test(item) || EACH.test(item));
}

/** A heading or a paragraph of running text: no addressee stands beyond it. */
function isBody({ text, heading, table }: Line): boolean {
	return (
		table !== undefined ||
		heading !== undefined ||
		numberingLevel(text) > 0 ||
		/[。；！？]/u.test(text) ||
		text.length > 60
	);
}

const SEARCHED = 6;

/** The addressee among the lines below a title; null where none stands before the text begins. */
export function addresseeIn(lines: readonly Line[]): string | null {
	for (const line of lines.slice(0, SEARCHED)) {
		if (isAddressee(line.text)) return line.text.trim().replace(/[：:]$/u, '');
		if (isBody(line)) return null;
	}
	return null;
}
