import { ImportError } from './import-error.ts';

/** Bytes → text: UTF-8, UTF-16 with or without mark, GB18030 (which includes GBK and GB 2312). Throws an `ImportError`. */
export function decodeText(bytes: Uint8Array): string {
	const text =
		decodeMarked(bytes) ?? decodeAs('utf-8', bytes) ?? decodeWide(bytes) ?? decodeAs('gb18030', bytes);
	if (text === undefined || /\ufffd|\0/u.test(text)) {
		const remedy = 'Save the document as UTF-8.';
		throw new ImportError('The text is in an unknown encoding, or damaged.', remedy);
	}
	return text;
}

function decodeMarked(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
	if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
	return undefined;
}

/** UTF-16 without a mark: read either way, the right one yields Chinese. */
/** Whether bytes with zeros among them are UTF-16 text. */
export function isWideText(head: Uint8Array): boolean {
	const even = head.subarray(0, head.length - (head.length % 2));
	return decodeMarked(even) !== undefined || decodeWide(even) !== undefined;
}

function decodeWide(bytes: Uint8Array): string | undefined {
	if (bytes.length % 2 !== 0) return undefined;
	const head = bytes.subarray(0, 4096);
	const order = (['utf-16le', 'utf-16be'] as const).find((name) => isChinese(decodeAs(name, head)));
	return order === undefined || isChinese(decodeAs('gb18030', head)) ? undefined : decodeAs(order, bytes);
}

function isChinese(text: string | undefined): boolean {
	if (text === undefined || /[\0\ufffd]/u.test(text)) return false;
	const common = text.match(/[的和行政法治府建设工作一年、，。]/gu)?.length ?? 0;
	return common > text.length / 20;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}
