// A quotient this long is written as such and followed by 32 plain bits, so that one far value costs 7 bytes at most.
const ESCAPE = 20;

/** Writes numbers as runs of bits, most significant first. */
export class BitWriter {
	private bytes = new Uint8Array(1024);
	private size = 0;
	private held = 0;
	private fill = 0;

	/** `value` in `count` bits, 24 at most. */
	put(value: number, count: number): void {
		this.held = (this.held << count) | value;
		this.fill += count;
		if (this.size + 4 > this.bytes.length) this.grow();
		while (this.fill >= 8) {
			this.fill -= 8;
			this.bytes[this.size++] = this.held >>> this.fill;
		}
		this.held &= (1 << this.fill) - 1;
	}

	/** A whole number from 0 to 2³² − 1 in Rice's code: good where most values lie around 2ᵏ. */
	rice(value: number, k: number): void {
		const quotient = value >>> k;
		if (quotient >= ESCAPE) {
			this.put(2 ** ESCAPE - 1, ESCAPE);
			this.put(value >>> 16, 16);
			this.put(value & 0xffff, 16);
			return;
		}
		const unary = (1 << (quotient + 1)) - 2;
		const rest = value & ((1 << k) - 1);
		if (quotient + k < 24) {
			this.put((unary << k) | rest, quotient + 1 + k);
			return;
		}
		this.put(unary, quotient + 1);
		this.put(rest, k);
	}

	/** Whole bytes so far, the last one being open. */
	get length(): number {
		return this.size;
	}

	/** Fills the last byte, hands out what was written and starts anew. */
	take(): Uint8Array {
		if (this.fill > 0) this.put(0, 8 - this.fill);
		const taken = this.bytes.slice(0, this.size);
		this.size = 0;
		return taken;
	}

	private grow(): void {
		const larger = new Uint8Array(this.bytes.length * 2);
		larger.set(this.bytes);
		this.bytes = larger;
	}
}

/** Reads what a {@link BitWriter} wrote. Reads zeros behind the end. */
export class BitReader {
	private held = 0;
	private fill = 0;
	private readonly bytes: Uint8Array;
	private at = 0;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	get(count: number): number {
		while (this.fill < count) {
			this.held = (this.held << 8) | (this.bytes[this.at++] ?? 0);
			this.fill += 8;
		}
		this.fill -= count;
		return (this.held >>> this.fill) & ((1 << count) - 1);
	}

	/** Goes on with the next whole byte. */
	align(): void {
		this.fill -= this.fill % 8;
	}

	rice(k: number): number {
		let quotient = 0;
		while (quotient < ESCAPE && this.get(1) === 1) quotient++;
		if (quotient === ESCAPE) return this.get(16) * 65536 + this.get(16);
		return quotient * 2 ** k + this.get(k);
	}
}

/** The best parameter of Rice's code for values with this mean. */
export function riceParameter(mean: number): number {
	return Math.min(20, Math.max(0, Math.floor(Math.log2(mean * Math.LN2 + 0.0001)) + (mean > 1 ? 1 : 0)));
}
