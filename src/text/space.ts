/** Whether a UTF-16 unit is white space, or a mark without width that text extraction leaves behind (ZWSP, BOM, soft hyphen). */
export function isSpace(code: number): boolean {
	if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	if (code >= 0x3001 && code < 0xfeff) return false;
	return (
		code === 0xa0 ||
		code === 0xad ||
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200f) ||
		(code >= 0x2028 && code <= 0x202f) ||
		(code >= 0x205f && code <= 0x2064) ||
		code === 0x3000 ||
		code === 0xfeff
	);
}
