/** Numbers bigrams in the order in which they first occur. */
export class KeyTable {
	private slots = new Int32Array(1 << 16).fill(-1);
	private shift = 16;
	/** The bigrams by number. */
	keys = new Uint32Array(1 << 14);
	size = 0;

	idOf(key: number): number {
		const mask = this.slots.length - 1;
		for (let slot = Math.imul(key, 0x9e3779b1) >>> this.shift; ; slot = (slot + 1) & mask) {
			const id = this.slots[slot] ?? -1;
			if (id < 0) return this.add(key, slot);
			if (this.keys[id] === key) return id;
		}
	}

	private add(key: number, slot: number): number {
		this.slots[slot] = this.size;
		this.keys[this.size] = key;
		if (this.size + 1 === this.keys.length) this.grow();
		return this.size++;
	}

	/** A slot in four is taken at most. */
	private grow(): void {
		const keys = new Uint32Array(this.keys.length * 2);
		keys.set(this.keys);
		this.keys = keys;
		this.slots = new Int32Array(this.slots.length * 2).fill(-1);
		this.shift--;
		const mask = this.slots.length - 1;
		for (let id = 0; id <= this.size; id++) {
			let slot = Math.imul(keys[id] ?? 0, 0x9e3779b1) >>> this.shift;
			while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
			this.slots[slot] = id;
		}
	}
}
