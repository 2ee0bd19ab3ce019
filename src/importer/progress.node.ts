/** One line on a terminal that shows how far the import is; on anything else only the pages of scans are told. */
export class Progress {
	readonly #total: number;
	#done = 0;
	#note = '';

	constructor(total: number) {
		this.#total = total;
	}

	page(file: string, page: number, pages: number): void {
		this.#note = `${file}: OCR, page ${page} of ${pages}`;
		if (process.stderr.isTTY) this.#draw();
		else console.error(this.#note);
	}

	end(): void {
		this.#done++;
		this.#note = '';
		this.#draw();
		if (this.#done === this.#total && process.stderr.isTTY) process.stderr.write('\r\x1b[K');
	}

	#draw(): void {
		if (!process.stderr.isTTY) return;
		const filled = Math.round((this.#done / this.#total) * 24);
		process.stderr.write(
			`\r\x1b[K[${'#'.repeat(filled)}${'.'.repeat(24 - filled)}] ${this.#done}/${this.#total} ${this.#note}`,
		);
	}
}
