/** Lines that belong to the page, not to the text: page numbers, rules, running heads. */
import type { Line } from './line.ts';

const PAGE_NUMBER =
	/^(?:[-—–－─_·•\s]{1,4}\d{1,3}[-—–－─_·•\s]{1,4}|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|page\s*\d{1,3}(?:\s*of\s*\d{1,3})?)$/iu;
/** Also with the star in its middle that a red head has. */
const RULE = /^\s*(?:(?:[-—–－─_=*·•★☆\u2e3a\u2e3b]\s?){3,}|[★☆])\s*$/u;

/** `- 3 -`, `第3页 共8页`, `---` are left out. A bare number is one only where its page is known: see the PDF reader. */
export function isPageFurniture(text: string): boolean {
	return text.length < 120 && (PAGE_NUMBER.test(text.trim()) || RULE.test(text));
}

export function withoutPageFurniture(lines: readonly Line[]): Line[] {
	return lines.filter(({ text, table }) => table !== undefined || !isPageFurniture(text));
}
