/** Numbers of a row: a pair, and two for whoever counts it, so that all of them are fetched from memory at once. */
export const ROW = 4;

/** Numbers pairs of numbers in the order in which they first occur. */
export class PairTable {
	private slots = new Int32Array(1 << 15).fill(-1);
	private shift = 17;
	/** For each pair by number its members, and two numbers that are 0 at first. Another array where the table has grown. */
	rows = new Int32Array(1 << 16);
	size = 0;

	/** `likely` is looked at before others. */
	idOf(first: number, second: number, likely: number): number {
		const { slots, rows } = this;
		if (rows[ROW * likely] === first && rows[ROW * likely + 1] === second && likely < this.size)
			return likely;
		const mask = slots.length - 1;
		for (let slot = this.slotOf(first, second); ; slot = (slot + 1) & mask) {
			const id = slots[slot] ?? -1;
			if (id < 0) return this.add(first, second, slot);
			if (rows[ROW * id] === first && rows[ROW * id + 1] === second) return id;
		}
	}

	private slotOf(first: number, second: number): number {
		return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> this.shift;
	}

	private add(first: number, second: number, slot: number): number {
		this.slots[slot] = this.size;
		this.rows[ROW * this.size] = first;
		this.rows[ROW * this.size + 1] = second;
		if (ROW * (this.size + 1) === this.rows.length) this.grow();
		return this.size++;
	}

	/** A slot in two is taken at most. */
	private grow(): void {
		const rows = new Int32Array(this.rows.length * 2);
		rows.set(this.rows);
		this.rows = rows;
		this.slots = new Int32Array(this.slots.length * 2).fill(-1);
		this.shift--;
		const mask = this.slots.length - 1;
		for (let id = 0; id <= this.size; id++) {
			let slot = this.slotOf(rows[ROW * id] ?? 0, rows[ROW * id + 1] ?? 0);
			while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
			this.slots[slot] = id;
		}
	}
}
