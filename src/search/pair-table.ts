/** Numbers pairs of numbers in the order in which they first occur. */
export class PairTable {
	private slots = new Int32Array(1 << 15).fill(-1);
	private shift = 17;
	/** The pairs by number, one behind another. */
	pairs = new Int32Array(1 << 15);
	size = 0;

	idOf(first: number, second: number): number {
		const { slots, pairs } = this;
		const mask = slots.length - 1;
		for (let slot = this.slotOf(first, second); ; slot = (slot + 1) & mask) {
			const id = slots[slot] ?? -1;
			if (id < 0) return this.add(first, second, slot);
			if (pairs[2 * id] === first && pairs[2 * id + 1] === second) return id;
		}
	}

	private slotOf(first: number, second: number): number {
		return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> this.shift;
	}

	private add(first: number, second: number, slot: number): number {
		this.slots[slot] = this.size;
		this.pairs[2 * this.size] = first;
		this.pairs[2 * this.size + 1] = second;
		if (2 * this.size + 2 === this.pairs.length) this.grow();
		return this.size++;
	}

	/** A slot in two is taken at most. */
	private grow(): void {
		const pairs = new Int32Array(this.pairs.length * 2);
		pairs.set(this.pairs);
		this.pairs = pairs;
		this.slots = new Int32Array(this.slots.length * 2).fill(-1);
		this.shift--;
		const mask = this.slots.length - 1;
		for (let id = 0; id <= this.size; id++) {
			let slot = this.slotOf(pairs[2 * id] ?? 0, pairs[2 * id + 1] ?? 0);
			while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
			this.slots[slot] = id;
		}
	}
}
